import type { ComponentChildren } from 'preact'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { M } from '../../text/mine-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import type { Words } from '../../text/words.ts'
import { ProblemBox } from '../../ui/notices.tsx'
import { VillageName } from '../../village-name.tsx'

type Posting = Shapes['Posting']
type Found = { items: readonly Posting[]; next: string | null }

const SHOWN = 5
const READ_MAX = 100

interface Kind {
  name: Words
  act: Words
  /** What of the list of postings it is, in the list's own filters. */
  query: Readonly<Record<string, string>>
  found: Found
}

const Line = ({ posting, act }: { posting: Posting; act: Words }) => {
  const say = useSay()
  const names = useNames()
  const { id, village_code: village, division, person_name, post_role } = posting
  return (
    <li>
      <span class="what">
        {village === null ? names.place(division) : names.county(village.slice(0, 6))}{' '}
        {village !== null && (
          <a href={at('village', village)} lang="zh-CN">
            <VillageName code={village} />
          </a>
        )}{' '}
        <a href={at('record', 'postings', id)}>
          <span lang="zh-CN">{person_name}</span>（{say(termOf('role', post_role))}）
        </a>
      </span>
      <a class="button" href={at('record', 'postings', id)}>
        {say(act)}
      </a>
    </li>
  )
}

const Box = ({ kind: { name, act, query, found } }: { kind: Kind }) => {
  const say = useSay()
  const { items, next } = found
  if (items.length === 0) return null
  const n = next === null ? items.length : `${items.length}+`
  return (
    <div class="work-group">
      <h3>
        {say(name)} <span class="tag">{say(M.count, { n })}</span>
      </h3>
      <ul>
        {items.slice(0, SHOWN).map((posting) => (
          <Line key={posting.id} posting={posting} act={act} />
        ))}
      </ul>
      {items.length > SHOWN && (
        <p>
          <a href={`${at('records', 'postings')}?${new URLSearchParams(query).toString()}`}>{say(M.all_of, { n })}</a>
        </p>
      )}
    </div>
  )
}

const NOTHING: Found = { items: [], next: null }

/**
 * Postings that wait for the reader though no rule owes them: an exception that he decides (3.3), and drafts of his side, a unit's
 * nominations among them, that he may submit. The words that nothing waits stand in `children`, and only where it is so.
 */
export const PostingsWaiting = ({ children, isNone }: { children: ComponentChildren; isNone: boolean }) => {
  const { me, day } = useKnown()
  const may = useMay()
  const isToday = day === today()
  const mayApprove = isToday && may('exception.approve')
  const maySubmit = isToday && may('posting.submit') && may('posting.read')
  const found = useLoad(`postings waiting ${day}`, async (signal) => {
    const read = async (query: object): Promise<Found> =>
      answered(api.GET('/v1/postings', { params: { query: { limit: READ_MAX, ...query } }, signal }))
    return Promise.all([
      mayApprove ? read({ status: 'draft', awaits_my_approval: true }) : NOTHING,
      maySubmit ? read({ status: 'draft', sender: me.tenant_code }) : NOTHING,
    ])
  })
  const [exceptions = NOTHING, drafts = NOTHING] = found.data ?? []
  const exceptionKind = {
    name: M.exceptions,
    act: M.approve,
    query: { status: 'draft', awaits_my_approval: 'true' },
    found: exceptions,
  }
  const draftKind = { name: M.drafts, act: M.submit, query: { status: 'draft', sender: me.tenant_code }, found: drafts }
  const hasNone = found.data !== null && exceptions.items.length + drafts.items.length === 0
  return (
    <>
      <ProblemBox {...found} />
      <Box kind={exceptionKind} />
      {(!isNone || hasNone) && children}
      <Box kind={draftKind} />
    </>
  )
}
