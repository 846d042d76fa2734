import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { Section } from '../../ui/screen.tsx'
import { nameOf } from '../records/naming.ts'
import { usePermitted } from '../records/use-permitted.ts'

/** What stands above on the village's own screen. */
const SHOWN: ReadonlySet<string> = new Set(['villages', 'assignments', 'postings', 'branches'])
const FILTERS = ['village_code', 'division'] as const

/** The lists of everything else that is kept of the village, as far as the reader may look. */
export const OwnRecords = ({ code }: { code: string }) => {
  const say = useSay()
  const { records } = usePermitted()
  const lists = records.flatMap((record) => {
    const filter = FILTERS.find((name) => record.list?.filters.some((each) => each.name === name))
    return filter === undefined || SHOWN.has(record.name) ? [] : [{ record, filter }]
  })
  if (lists.length === 0) return null
  return (
    <Section title={say(P.own_records)} kind="no-print">
      <ul class="record-kinds">
        {lists.map(({ record, filter }) => (
          <li key={record.name}>
            <a href={`${at('records', record.name)}?${filter}=${code}`}>{say(nameOf(record))}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
