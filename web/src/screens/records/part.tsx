import { useMemo, useState } from 'preact/hooks'
import type { Described, Field } from '../../api/described.ts'
import { pathOf, rowsIn, send, textIn, type Row } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { useSay } from '../../text/language.tsx'
import { fieldName } from '../../text/field-names-catalogue.ts'
import { T } from '../../text/general-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ProblemBox } from '../../ui/notices.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Section } from '../../ui/screen.tsx'
import { Acts } from './acts.tsx'
import { labelOf } from './naming.ts'
import { Value } from './value.tsx'

/** The part of a record → the record its rows are, with acts of their own. */
const ROWS_OF: ReadonlyMap<string, string> = new Map([
  ['exceptions', 'exceptions'],
  ['members', 'branch_members'],
])

/** The records whose rows hang on others. */
export const HUNG_ON: readonly string[] = [...ROWS_OF.values()]

const NO_FIELDS: readonly Field[] = []

/** What a row of a part need not say: its number, and the record it hangs on. */
const BESIDE: ReadonlySet<string> = new Set([
  'id',
  'version',
  'posting_id',
  'branch_id',
  'tenant_code',
  'division',
  'created_at',
  'updated_at',
  'signature',
  // 3.3: who approves follows from the kind and the unit; that it is done, and on what day, is what is read
  'approver_role',
  'approver_tenant',
  'on_paper',
])

const CORRECTED: ReadonlySet<string> = new Set(['value_was', 'value_is'])

/** How a value of a row is read: one that is corrected as the record's own field is. */
const readAs = (field: Field, row: Row, own: readonly Field[]): Field =>
  (CORRECTED.has(field.name) ? own.find(({ name }) => name === row['field']) : undefined) ?? field

/** What is approved already offers nothing. */
const isOpen = (row: Row): boolean => row['approved'] !== true

interface PartProps {
  of: string
  records: readonly Described[]
  id: string
  part: Described['parts'][number]
  /** Another number asks anew: an act on the record may have added a row. */
  fresh: number
  /** What is done with a row may count for the record. */
  changed: () => void
}

const ownOf = ({ records, part }: Pick<PartProps, 'records' | 'part'>): Described | undefined =>
  records.find(({ name }) => name === ROWS_OF.get(part.name))

/** What a row says, and the button that opens its acts. */
const useColumns = ({ of, records, part }: PartProps, choose: (id: string) => void): Column<Row>[] => {
  const say = useSay()
  const own = ownOf({ records, part })
  const fields = records.find(({ name }) => name === of)?.list?.fields ?? NO_FIELDS
  const canAct = own !== undefined && own.acts.length > 0
  return useMemo(() => {
    const told = part.fields.filter(({ name, kind }) => kind !== 'rows' && kind !== 'plain' && !BESIDE.has(name))
    const said = told.map((field) => ({
      id: field.name,
      header: say(labelOf(field)),
      cell: (row: Row) => <Value record={own?.name ?? of} field={readAs(field, row, fields)} value={row[field.name]} />,
    }))
    const opening = (row: Row) =>
      isOpen(row) && (
        <button type="button" onClick={() => choose(textIn(row['id']))}>
          {say(R.open)}
        </button>
      )
    return canAct ? [...said, { id: 'acts', header: say(R.acts), cell: opening }] : said
  }, [say, part, canAct, fields])
}

/** What hangs on a record: its rows, each with its own acts. */
export const Part = (props: PartProps) => {
  const { records, id, part, fresh, changed } = props
  const say = useSay()
  const rows = useLoad(`${part.path} ${id} ${fresh}`, async (signal) =>
    rowsIn((await send(pathOf(part.path, id), { signal })).row),
  )
  const [chosenId, setChosen] = useState<string | null>(null)
  const own = ownOf(props)
  const columns = useColumns(props, setChosen)
  const id_of = (row: Row): string => textIn(row['id'])
  const chosen = rows.data?.find((row) => id_of(row) === chosenId) ?? null
  const etag = chosen !== null && typeof chosen['version'] === 'number' ? `"v${chosen['version']}"` : null
  return (
    <Section title={say(fieldName(part.name))}>
      <ProblemBox {...rows} />
      {rows.data?.length === 0 ? (
        <p class="soft">{say(T.nothing)}</p>
      ) : (
        <DataTable
          quiet
          caption={say(fieldName(part.name))}
          columns={columns}
          rows={rows.data ?? []}
          waiting={rows.data === null}
          keyOf={(row) => id_of(row) || JSON.stringify(row)}
        />
      )}
      {part.name === 'exceptions' && rows.data?.some(isOpen) && <p class="notice">{say(R.exceptions_wait)}</p>}
      {chosen !== null && own !== undefined && (
        <Panel key={id_of(chosen)} title={say(fieldName(part.name))}>
          <Acts
            record={isOpen(chosen) ? own : { ...own, acts: [] }}
            records={records}
            id={id_of(chosen)}
            got={{ row: chosen, etag }}
            changed={changed}
          />
        </Panel>
      )}
    </Section>
  )
}
