import { answered, api, Refused } from '../api/client.ts'
import { useLoad } from '../api/use-load.ts'
import { useMay, useNames } from '../names.tsx'
import { at, useTyped } from '../route.ts'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'
import type { Words } from '../text/words.ts'
import { Loading, ProblemBox } from '../ui/notices.tsx'
import { Screen, Section } from '../ui/screen.tsx'

/** How many of a kind are shown. */
const SHOWN = 20

interface Hit {
  href: string
  name: string
  beside: string
}

const NOT_FOUND = 404

/** An assignment by its number; none where there is none, or none that is the reader's to see. */
const assignmentBy = async (id: string, signal: AbortSignal) => {
  try {
    return [await answered(api.GET('/v1/assignments/{id}', { params: { path: { id } }, signal }))]
  } catch (failure) {
    if (failure instanceof Refused && failure.problem?.status === NOT_FOUND) return []
    throw failure
  }
}

const NUMBER = /^\d{6}-[0-9a-f-]{36}$/

/** Everything a word finds, as far as the reader may look. */
const useFound = (q: string) => {
  const may = useMay()
  const names = useNames()
  return useLoad(`search ${q}`, async (signal): Promise<readonly (readonly [Words, readonly Hit[]])[]> => {
    const query = { q, limit: SHOWN }
    const [villages, people, branches, assignments] = await Promise.all([
      may('village.read') ? answered(api.GET('/v1/villages', { params: { query }, signal })) : null,
      may('person.read') ? answered(api.GET('/v1/people', { params: { query }, signal })) : null,
      may('branch.read') ? answered(api.GET('/v1/branches', { params: { query }, signal })) : null,
      may('assignment.read') && NUMBER.test(q) ? assignmentBy(q, signal) : [],
    ])
    const county = (code: string): string => names.county(code.slice(0, 6))
    return [
      [
        T.found_villages,
        (villages?.items ?? []).map(({ code, name }) => ({
          href: at('village', code),
          name,
          beside: `${county(code)} ${code}`,
        })),
      ],
      [
        T.found_people,
        (people?.items ?? []).map(({ id, name }) => ({ href: at('record', 'people', id), name, beside: '' })),
      ],
      [
        T.found_branches,
        (branches?.items ?? []).map(({ id, name, host_code }) => ({
          href: at('branch', id),
          name,
          beside: county(host_code),
        })),
      ],
      [
        T.found_assignments,
        assignments.map(({ id, village_code }) => ({ href: at('assignment', id), name: id, beside: village_code })),
      ],
    ]
  })
}

const Found = ({ q }: { q: string }) => {
  const say = useSay()
  const found = useFound(q)
  const kinds = (found.data ?? []).filter(([, hits]) => hits.length > 0)
  return (
    <Screen title={say(T.search_of, { q })} tab={say(T.search)}>
      <ProblemBox {...found} />
      <Loading when={found.loading && found.data === null} />
      {found.data !== null && kinds.length === 0 && <p>{say(T.search_none)}</p>}
      {kinds.map(([words, hits]) => (
        <Section key={words.zh} title={say(words)}>
          <ul>
            {hits.map(({ href, name, beside }) => (
              <li key={href}>
                <a href={href}>{name}</a> <span class="soft">{beside}</span>
              </li>
            ))}
          </ul>
          {hits.length >= SHOWN && <p class="hint">{say(T.found_more, { n: SHOWN })}</p>}
        </Section>
      ))}
    </Screen>
  )
}

/** What a word finds: villages, one's own people, branches, an assignment by its number. */
export const SearchScreen = () => {
  const say = useSay()
  const q = useTyped()
  if (q === '')
    return (
      <Screen title={say(T.search)}>
        <p>{say(T.search_hint)}</p>
      </Screen>
    )
  return <Found key={q} q={q} />
}
