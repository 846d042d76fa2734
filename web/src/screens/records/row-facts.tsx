import type { Field } from '../../api/described.ts'
import type { Row } from '../../api/send.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { Facts } from '../../ui/fields.tsx'
import { labelOf } from './naming.ts'
import { Value } from './value.tsx'

/** What the office reads last: numbers, versions and times of entry. */
const MACHINERY: ReadonlySet<string> = new Set([
  'id',
  'tenant_code',
  'division',
  'content_hash',
  'signature',
  'posting_version',
  'acceptance_version',
  'author',
  'version',
  'created_at',
  'updated_at',
])

/** What a record says, field by field, in the order of its description. */
export const RowFacts = ({ record, fields, row }: { record: string; fields: readonly Field[]; row: Row }) => {
  const say = useSay()
  const known = new Set(fields.map(({ name }) => name))
  const rest = Object.keys(row)
    .filter((name) => !known.has(name))
    .map((name): Field => ({ name, kind: 'text' }))
  const shown = [...fields, ...rest].filter(({ name }) => row[name] !== undefined)
  const factOf = (field: Field) =>
    [
      say(labelOf(field)),
      <Value key={field.name} record={record} field={field} value={row[field.name]} row={row} />,
    ] as const
  const machinery = shown.filter(({ name }) => MACHINERY.has(name))
  return (
    <>
      <Facts facts={shown.filter(({ name }) => !MACHINERY.has(name)).map(factOf)} />
      {machinery.length > 0 && (
        <details class="technical">
          <summary>{say(R.machinery)}</summary>
          <Facts facts={machinery.map(factOf)} />
        </details>
      )}
    </>
  )
}
