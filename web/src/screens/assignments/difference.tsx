import { useNames } from '../../names.tsx'
import { H } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import type { Words } from '../../text/words.ts'
import type { JournalEntry } from '../places/entry.ts'
import { readable } from './terms.ts'

/** What two sides agree on; all else of a change is the machinery of the handshake. */
const TERMS: ReadonlyMap<string, Words> = new Map([
  ['helper_units', H.helper_units],
  ['valid_from', H.valid_from],
  ['valid_to', H.valid_to],
  ['targets', H.targets],
  ['note', H.note],
])

const isNamed = (value: unknown): value is { name: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value

const shown = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '—'
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every(isNamed)) return value.map(({ name }) => String(name)).join('\n')
  return readable(value)
}

const Change = ({ entry }: { entry: JournalEntry }) => {
  const say = useSay()
  const names = useNames()
  const fields = Object.entries(entry.changes ?? {}).filter(([field]) => TERMS.has(field))
  return (
    <table class="difference">
      <caption>{say(H.difference_caption, { by: names.tenant(entry.actor_tenant), day: entry.day })}</caption>
      <thead>
        <tr>
          <th scope="col">{say(H.field)}</th>
          <th scope="col">{say(H.before)}</th>
          <th scope="col">{say(H.after)}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(([field, [before, after]]) => (
          <tr key={field}>
            <th scope="row">{say(TERMS.get(field) ?? { zh: field, en: field })}</th>
            <td>
              <del>{shown(before)}</del>
            </td>
            <td>
              <ins>{shown(after)}</ins>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Each counter-offer beside what it answered, field by field, the newest first. */
export const Differences = ({ entries }: { entries: readonly JournalEntry[] }) => {
  const say = useSay()
  const counters = entries.filter(({ action }) => action === 'counter').toReversed()
  if (counters.length === 0) return <p class="hint">{say(H.no_difference)}</p>
  if (counters.every(({ changes }) => changes === undefined)) return <p class="hint">{say(H.difference_hidden)}</p>
  return (
    <div class="scroll" role="region" tabIndex={0} aria-label={say(H.difference)}>
      {counters.map((entry) => (
        <Change key={entry.seq} entry={entry} />
      ))}
    </div>
  )
}
