import { useMemo, useState } from 'preact/hooks'
import type { Described } from '../../api/described.ts'
import { pathOf, rowsIn, send, textIn, type Row } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { useSay } from '../../text/language.tsx'
import { fieldName } from '../../text/field-names-catalogue.ts'
import { T } from '../../text/general-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ProblemBox } from '../../ui/notices.tsx'
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

/** What a row of a part need not say: its number, and the record it hangs on. */
const BESIDE: ReadonlySet<string> = new Set(['id', 'version', 'posting_id', 'branch_id', 'tenant_code', 'division'])

/** What hangs on a record: its rows, each with its own acts. */
export const Part = ({
  of,
  records,
  id,
  part,
}: {
  of: string
  records: readonly Described[]
  id: string
  part: Described['parts'][number]
}) => {
  const say = useSay()
  const rows = useLoad(`${part.path} ${id}`, async (signal) =>
    rowsIn((await send(pathOf(part.path, id), { signal })).row),
  )
  const [chosen, setChosen] = useState<Row | null>(null)
  const own = records.find(({ name }) => name === ROWS_OF.get(part.name))
  const canAct = own !== undefined && own.acts.length > 0
  const columns: Column<Row>[] = useMemo(
    () => [
      ...part.fields
        .filter(({ name, kind }) => kind !== 'rows' && kind !== 'plain' && !BESIDE.has(name))
        .map((field) => ({
          id: field.name,
          header: say(labelOf(field)),
          cell: (row: Row) => <Value record={own?.name ?? of} field={field} value={row[field.name]} />,
        })),
      ...(canAct
        ? [
            {
              id: 'acts',
              header: say(R.acts),
              // what is approved already offers nothing
              cell: (row: Row) =>
                row['approved'] === true ? null : (
                  <button type="button" onClick={() => setChosen(row)}>
                    {say(R.open)}
                  </button>
                ),
            },
          ]
        : []),
    ],
    [say, part, canAct],
  )
  const id_of = (row: Row): string => textIn(row['id'])
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
      {chosen !== null && own !== undefined && (
        <Acts
          key={id_of(chosen)}
          record={own}
          records={records}
          id={id_of(chosen)}
          got={{ row: chosen, etag }}
          changed={rows.reload}
        />
      )}
    </Section>
  )
}
