import type { Described } from '../../api/described.ts'
import { at } from '../../route.ts'
import { CHAPTERS, OTHER_RECORDS } from '../../text/chapters-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { createOf, createShort } from '../../text/create-catalogue.ts'
import { nameOf } from './naming.ts'
import { usePermitted } from './use-permitted.ts'

const Kind = ({ record }: { record: Described }) => {
  const say = useSay()
  const name = say(nameOf(record))
  const title = say(createOf(record), { name })
  const short = say(createShort(record))
  return (
    <li>
      {record.list === null ? <span>{name}</span> : <a href={at('records', record.name)}>{name}</a>}
      {record.create !== null && (
        <a
          class="create"
          href={at('new', record.name)}
          aria-label={title.includes(short) ? title : `${short}：${title}`}
        >
          {short}
        </a>
      )}
    </li>
  )
}

/** All kinds of records the user reads or enters, by subject, each with its list and its form. */
export const RecordsScreen = () => {
  const say = useSay()
  const { records, ...loaded } = usePermitted()
  const mine = records.filter(({ list, create }) => list !== null || create !== null)
  const placed = new Set(CHAPTERS.flatMap((chapter) => chapter.records))
  const chapters = [
    ...CHAPTERS.map(({ words, records: names }) => ({
      words,
      found: names.flatMap((name) => mine.find((record) => record.name === name) ?? []),
    })),
    { words: OTHER_RECORDS, found: mine.filter(({ name }) => !placed.has(name)) },
  ]
  return (
    <Screen title={say(R.title)}>
      <p class="hint">{say(R.intro)}</p>
      <ProblemBox {...loaded} />
      <Loading when={loaded.loading} />
      {chapters
        .filter(({ found }) => found.length > 0)
        .map(({ words, found }) => (
          <Section key={words.en} title={say(words)}>
            <ul class="record-kinds">
              {found.map((record) => (
                <Kind key={record.name} record={record} />
              ))}
            </ul>
          </Section>
        ))}
    </Screen>
  )
}
