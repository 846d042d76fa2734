import { useMemo } from 'preact/hooks'
import type { Described, Field as FieldOf } from '../../api/described.ts'
import { rowsIn, send, textIn, type Row } from '../../api/send.ts'
import { usePages } from '../../api/use-pages.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { PlaceChoice } from '../../place-choice.tsx'
import { at, useFilters, useListPosition } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { I } from '../../text/imports-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Choice, Field } from '../../ui/fields.tsx'
import { More } from '../../ui/more.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen } from '../../ui/screen.tsx'
import { createOf } from '../../text/create-catalogue.ts'
import { labelOf, nameOf, referenceOf, valueWords } from './naming.ts'
import { leadOf, nameTogether, RowTitle, useReader } from './titles.tsx'
import { usePermitted } from './use-permitted.ts'
import { addressOf } from './address.ts'
import { Value } from './value.tsx'

const PAGE = '50'
const COLUMNS_MAX = 7

/** Machinery that a list needs not show: it stands on the record's own screen. */
const HIDDEN = new Set([
  'id',
  'version',
  'created_at',
  'updated_at',
  'tenant_code',
  'division',
  'content_hash',
  'signature',
  'posting_version',
  'author',
  'synthetic',
])

/** Fields that say most come first: who, where, what, when, how it stands. */
const FIRST = [
  'status',
  'year',
  'date',
  'village_code',
  'post_role',
  'category',
  'kind',
  'item',
  'planned_start',
  'planned_end',
  'valid_from',
  'due_on',
]

const rank = ({ name }: FieldOf): number => {
  const found = FIRST.indexOf(name)
  return found === -1 ? FIRST.length : found
}

const shownOf = (fields: readonly FieldOf[], isReadable: (field: FieldOf) => boolean): FieldOf[] => {
  const lead = leadOf(fields)
  const names = new Set(fields.map(({ name }) => name))
  return fields
    .filter(
      ({ name, kind }) =>
        !HIDDEN.has(name) &&
        !(name.endsWith('_id') && names.has(name.replace(/_id$/, '_name'))) &&
        isReadable({ name, kind }) &&
        name !== lead &&
        kind !== 'rows' &&
        kind !== 'group' &&
        kind !== 'plain' &&
        kind !== 'long',
    )
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, COLUMNS_MAX)
}

const useColumns = (record: Described, fields: readonly FieldOf[], records: readonly Described[]): Column<Row>[] => {
  const say = useSay()
  const may = useMay()
  // a record that is not the reader's to see has no name for him: its number alone says nothing
  const isReadable = ({ name }: FieldOf): boolean => {
    const of = records.find((each) => each.name === referenceOf(record.name, name))
    return of === undefined || of.read !== null || (of.name === 'postings' && may('task.read'))
  }
  return useMemo(
    () => [
      {
        id: 'name',
        header: say(nameOf(record)),
        cell: (row) => {
          const id = row[record.id]
          return typeof id === 'string' && record.read !== null ? (
            <a href={addressOf(record.name, id)}>
              <RowTitle record={record.name} row={row} short />
            </a>
          ) : (
            <RowTitle record={record.name} row={row} short />
          )
        },
      },
      ...shownOf(fields, isReadable).map((field) => ({
        id: field.name,
        header: say(labelOf(field)),
        numeric: field.kind === 'number',
        nowrap: field.kind === 'day' || field.kind === 'moment',
        cell: (row: Row) => <Value record={record.name} field={field} value={row[field.name]} row={row} />,
      })),
    ],
    [say, record, fields, records],
  )
}

interface FilterProps {
  field: FieldOf
  value: string
  onChange: (value: string) => void
}

/** Filters that take the code of a city. */
const CITY_FILTERS: ReadonlySet<string> = new Set([
  'tenant',
  'sender',
  'partner_city',
  'supported_city',
  'helper_tenant',
])

const CityChoice = ({ label, value, onChange }: { label: string } & Pick<FilterProps, 'value' | 'onChange'>) => {
  const say = useSay()
  const names = useNames()
  const { tenants } = useKnown()
  const options = tenants.map(({ code }) => ({ value: code, label: names.tenant(code) }))
  return (
    <Choice label={label} value={value} options={[{ value: '', label: say(R.any) }, ...options]} onChange={onChange} />
  )
}

const Filter = ({ field, value, onChange }: FilterProps) => {
  const say = useSay()
  const label = say(labelOf(field))
  const any = { value: '', label: say(R.any) }
  if (field.name === 'division') return <PlaceChoice label={label} value={value} onChange={onChange} />
  if (CITY_FILTERS.has(field.name)) return <CityChoice label={label} value={value} onChange={onChange} />
  if (field.kind === 'flag')
    return (
      <Choice
        label={label}
        value={value}
        options={[any, { value: 'true', label: say(R.yes) }, { value: 'false', label: say(R.no) }]}
        onChange={onChange}
      />
    )
  if (field.values)
    return (
      <Choice
        label={label}
        value={value}
        options={[any, ...field.values.map(([id]) => ({ value: id, label: say(valueWords(field, id)) }))]}
        onChange={onChange}
      />
    )
  return <Field label={label} type={field.kind === 'day' ? 'date' : 'text'} value={value} onInput={onChange} />
}

const List = ({
  record,
  records,
  filters,
  fields,
}: {
  record: Described
  records: readonly Described[]
  filters: readonly FieldOf[]
  fields: readonly FieldOf[]
}) => {
  const say = useSay()
  const [asked, ask] = useFilters(filters.map(({ name }) => name))
  const reader = useReader()
  const path = record.list?.path ?? ''
  const pages = usePages(
    `${path} ${JSON.stringify(asked)}`,
    async (cursor, signal) => {
      const paging = record.list?.paged ? { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) } : {}
      const { row } = await send(path, { query: { ...paging, ...asked }, signal })
      await nameTogether(record.name, rowsIn(row), { reader, signal })
      const unavailable = Array.isArray(row['unavailable']) ? row['unavailable'].map(String) : []
      return { items: rowsIn(row), next: typeof row['next'] === 'string' ? row['next'] : null, unavailable }
    },
    useListPosition(),
  )
  const columns = useColumns(record, fields, records)
  return (
    <>
      {filters.length > 0 && (
        <details class="no-print filters" open={Object.keys(asked).length > 0}>
          <summary>{say(R.filters)}</summary>
          <div class="controls">
            {filters.map((field) => (
              <Filter
                key={field.name}
                field={field}
                value={asked[field.name] ?? ''}
                onChange={(value) => ask(field.name, value)}
              />
            ))}
          </div>
        </details>
      )}
      <DataTable
        quiet
        caption={say(nameOf(record))}
        columns={columns}
        rows={pages.items}
        waiting={pages.loading || pages.failed}
        keyOf={(row) => textIn(row[record.id]) || JSON.stringify(row)}
      />
      <More pages={pages} />
    </>
  )
}

/** How new ones come in: one by a form, many from a file. */
const Ways = ({ record, title }: { record: Described; title: string }) => {
  const say = useSay()
  const { name, create, imports } = record
  const takesFile = imports.some(({ of }) => of === '')
  if (create === null && !takesFile) return null
  return (
    <p class="no-print">
      {create !== null && (
        <a class="button" href={at('new', name)}>
          {say(createOf(record), { name: title })}
        </a>
      )}{' '}
      {takesFile && (
        <a class="button plain" href={at('import', name)}>
          {say(I.link)}
        </a>
      )}
    </p>
  )
}

/** The list of one kind of records: its filters stand in the address, a row opens the record. */
export const RecordListScreen = ({ name }: { name: string }) => {
  const say = useSay()
  const { records, ...loaded } = usePermitted(name)
  const record = records.find((each) => each.name === name)
  const title = record ? say(nameOf(record)) : say(R.title)
  return (
    <Screen title={title} trail={[{ href: at('records'), name: say(R.title) }]}>
      <ProblemBox {...loaded} />
      <Loading when={loaded.loading && loaded.data === null} />
      {loaded.data !== null && !record?.list && <p class="notice">{say(T.page_missing)}</p>}
      {record && <Ways record={record} title={title} />}
      {record?.list && (
        <List record={record} records={records} filters={record.list.filters} fields={record.list.fields} />
      )}
    </Screen>
  )
}
