import { useMemo, useState } from 'preact/hooks'
import type { Act, Described, Field } from '../../api/described.ts'
import { pathOf, rowsIn, send, textIn, type Got, type Row } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { at } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { fieldName } from '../../text/field-names-catalogue.ts'
import { actName, R } from '../../text/screens-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/fields.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Done, Panel } from '../../ui/panel.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { ActForm } from './act-form.tsx'
import { labelOf, nameOf, rowName } from './naming.ts'
import { RecordHistory } from './record-history.tsx'
import { usePermitted } from './use-permitted.ts'
import { Value } from './value.tsx'

const RowFacts = ({ record, fields, row }: { record: string; fields: readonly Field[]; row: Row }) => {
  const say = useSay()
  const known = new Set(fields.map(({ name }) => name))
  const rest = Object.keys(row)
    .filter((name) => !known.has(name))
    .map((name): Field => ({ name, kind: 'text' }))
  return (
    <Facts
      facts={[...fields, ...rest]
        .filter(({ name }) => row[name] !== undefined)
        .map(
          (field) =>
            [
              say(labelOf(field)),
              <Value key={field.name} record={record} field={field} value={row[field.name]} />,
            ] as const,
        )}
    />
  )
}

/** What an act answered that is shown once only: a new key, a one-time password, a revealed number. */
const ONCE: readonly string[] = ['one_time_password', 'key', 'secret', 'citizen_id', 'phone', 'value']

const Once = ({ answer }: { answer: Row }) => {
  const say = useSay()
  const shown = ONCE.filter((name) => typeof answer[name] === 'string')
  if (shown.length === 0) return null
  return (
    <>
      <p>{say(R.once)}</p>
      {shown.map((name) => (
        <p key={name}>
          {say(fieldName(name))}：<code>{textIn(answer[name])}</code>
        </p>
      ))}
    </>
  )
}

interface ActsProps {
  record: Described
  records: readonly Described[]
  id: string
  got: Got
  changed: () => void
}

const Acts = ({ record, records, id, got, changed }: ActsProps) => {
  const say = useSay()
  const [open, setOpen] = useState<Act | null>(null)
  const [done, setDone] = useState<{ act: string; answer: Row } | null>(null)
  const [moved, setMoved] = useState(false)
  if (record.acts.length === 0) return null
  const start = (act: Act): void => {
    setDone(null)
    setMoved(false)
    setOpen(open?.name === act.name ? null : act)
  }
  return (
    <Section title={say(R.acts)} kind="no-print">
      {done !== null && (
        <Done>
          {say(R.done, { act: say(actName(done.act)) })} <Once answer={done.answer} />
        </Done>
      )}
      {moved && (
        <p class="notice warning" role="status">
          {say(R.moved)}
        </p>
      )}
      <div class="buttons">
        {record.acts.map((act) => (
          <button key={act.name} type="button" aria-expanded={open?.name === act.name} onClick={() => start(act)}>
            {say(actName(act.name))}
          </button>
        ))}
      </div>
      {open !== null && (
        <Panel key={open.name} title={say(actName(open.name))}>
          <ActForm
            described={record}
            records={records}
            act={open}
            on={{ id, got }}
            done={({ row }) => {
              setOpen(null)
              setDone({ act: open.name, answer: row })
              changed()
            }}
            moved={() => {
              setMoved(true)
              changed()
            }}
            cancel={() => setOpen(null)}
          />
        </Panel>
      )}
    </Section>
  )
}

/** The part of a record → the record its rows are, with acts of their own. */
const ROWS_OF: ReadonlyMap<string, string> = new Map([
  ['exceptions', 'exceptions'],
  ['members', 'branch_members'],
])

const Part = ({
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
        .filter(({ name, kind }) => kind !== 'rows' && kind !== 'plain' && name !== 'version')
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
              cell: (row: Row) => (
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
      <DataTable
        quiet
        caption={say(fieldName(part.name))}
        columns={columns}
        rows={rows.data ?? []}
        waiting={rows.data === null}
        keyOf={(row) => id_of(row) || JSON.stringify(row)}
      />
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

const Parts = ({ record, records, id, got, reload }: Omit<ActsProps, 'changed'> & { reload: () => void }) => {
  const say = useSay()
  return (
    <>
      <Acts record={record} records={records} id={id} got={got} changed={reload} />
      <Section title={say(R.facts)}>
        <RowFacts record={record.name} fields={record.list?.fields ?? []} row={got.row} />
      </Section>
      {record.parts.map((part) => (
        <Part key={part.name} of={record.name} records={records} id={id} part={part} />
      ))}
      {record.history !== null && (
        <Section title={say(P.history)}>
          <RecordHistory path={pathOf(record.history, id)} version={got.etag ?? ''} />
        </Section>
      )}
    </>
  )
}

/** One record of any kind: its acts, what it says, what hangs on it, and what happened to it. */
export const RecordScreen = ({ name, id }: { name: string; id: string }) => {
  const say = useSay()
  const { records, ...loaded } = usePermitted()
  const record = records.find((each) => each.name === name)
  const path = record?.read?.path
  const row = useLoad(`record ${path} ${id}`, async (signal) =>
    path === undefined ? null : send(pathOf(path, id), { signal }),
  )
  const kind = record ? say(nameOf(record)) : say(R.title)
  const got = row.data
  return (
    <Screen
      title={got ? `${kind}：${rowName(got.row)}` : kind}
      trail={[
        { href: at('records'), name: say(R.title) },
        { href: at('records', name), name: kind },
      ]}
    >
      <ProblemBox {...loaded} />
      <ProblemBox {...row} />
      <Loading when={row.loading && !got} />
      {loaded.data !== null && path === undefined && <p class="notice">{say(T.page_missing)}</p>}
      {record && got && <Parts record={record} records={records} id={id} got={got} reload={row.reload} />}
    </Screen>
  )
}
