import { useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import type { Described } from '../../api/described.ts'
import { rowsIn, send, textIn, type Row } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { at, useFilters } from '../../route.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { A } from '../../text/recalls-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Choice } from '../../ui/fields.tsx'
import { inYuan } from '../../ui/money.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { addressOf } from '../records/address.ts'
import { labelOf, nameOf } from '../records/naming.ts'
import { usePermitted } from '../records/use-permitted.ts'
import { Value } from '../records/value.tsx'

interface Account {
  record: string
  /** The field whose first four characters are the year. */
  year_in: string
  columns: readonly string[]
}

const ACCOUNTS: readonly Account[] = [
  { record: 'support_confirmations', year_in: 'year', columns: ['treatment_unchanged', 'description', 'alert'] },
  { record: 'reimbursement_claims', year_in: 'incurred_on', columns: ['item', 'amount_fen', 'status', 'paid_on'] },
  { record: 'assessments', year_in: 'year', columns: ['grade', 'assessed_on', 'status', 'host_comment'] },
  { record: 'assessment_comments', year_in: 'year', columns: ['comment'] },
  { record: 'four_leads_sheets', year_in: 'year', columns: ['status', 'submitted_on'] },
]

const PAGE = '100'
const amountOf = (row: Row): number => (typeof row['amount_fen'] === 'number' ? row['amount_fen'] : 0)

/** What was claimed in the year, and how much of it was paid. */
const Sum = ({ rows }: { rows: readonly Row[] }) => {
  const say = useSay()
  const { language } = useLanguage()
  const yuan = (of: readonly Row[]): string =>
    inYuan(
      of.reduce((sum, row) => sum + amountOf(row), 0),
      language,
    )
  if (rows.length === 0) return null
  return <p>{say(A.sum, { all: yuan(rows), paid: yuan(rows.filter(({ status }) => status === 'paid')) })}</p>
}

const useColumns = (record: Described, { columns }: Account): Column<Row>[] => {
  const say = useSay()
  return useMemo(
    () =>
      ['id', ...columns].flatMap((name) => {
        const field = record.list?.fields.find((each) => each.name === name)
        if (field === undefined) return []
        const cell = (row: Row) => {
          const value = <Value record={record.name} field={field} value={row[name]} />
          return name === 'id' ? <a href={addressOf(record.name, textIn(row['id']))}>{say(R.open)}</a> : value
        }
        return [
          { id: name, header: name === 'id' ? say(R.record) : say(labelOf(field)), cell, nowrap: field.kind === 'day' },
        ]
      }),
    [say, record, columns],
  )
}

const Part = ({
  record,
  account,
  posting,
  year,
}: {
  record: Described
  account: Account
  posting: Shapes['Posting']
  year: string
}) => {
  const say = useSay()
  const path = record.list?.path ?? ''
  const all = useLoad(`${path} of ${posting.id}`, async (signal) =>
    rowsIn((await send(path, { query: { posting_id: posting.id, limit: PAGE }, signal })).row),
  )
  const columns = useColumns(record, account)
  const rows = (all.data ?? []).filter((row) => textIn(row[account.year_in]).startsWith(year))
  const name = say(nameOf(record))
  return (
    <Section title={name}>
      <ProblemBox {...all} />
      <Loading when={all.loading && all.data === null} />
      {all.data !== null && rows.length === 0 && <p>{say(A.none, { year })}</p>}
      {rows.length > 0 && (
        <DataTable quiet caption={name} columns={columns} rows={rows} keyOf={(row) => textIn(row['id'])} />
      )}
      {account.record === 'reimbursement_claims' && <Sum rows={rows} />}
      {record.create !== null && (
        <p class="no-print">
          <a
            class="button"
            href={`${at('new', record.name)}?${new URLSearchParams({ posting_id: posting.id, year }).toString()}`}
          >
            {say(A.enter)}：{name}
          </a>
        </p>
      )}
    </Section>
  )
}

const yearsOf = ({ planned_start, planned_end, ended_on }: Shapes['Posting']): string[] => {
  const end = ended_on ?? planned_end
  const last = end < today() ? end : today()
  const [from, to] = [Number(planned_start.slice(0, 4)), Number(last.slice(0, 4))]
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => String(from + i))
}

const Years = ({ posting, records }: { posting: Shapes['Posting']; records: readonly Described[] }) => {
  const say = useSay()
  const years = yearsOf(posting)
  const [{ year: asked = '' }, ask] = useFilters(['year'])
  const year = years.includes(asked) ? asked : (years.at(-1) ?? '')
  return (
    <>
      <div class="controls no-print">
        <Choice
          label={say(A.year)}
          value={year}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(value) => ask('year', value)}
        />
      </div>
      {ACCOUNTS.map((account) => {
        const record = records.find(({ name, list }) => name === account.record && list !== null)
        return record && <Part key={account.record} record={record} account={account} posting={posting} year={year} />
      })}
    </>
  )
}

/** What the side that sent somebody answers for in each year of his term, on one page. */
export const AccountsScreen = ({ posting: id }: { posting: string }) => {
  const say = useSay()
  const { records, ...loaded } = usePermitted(...ACCOUNTS.map(({ record }) => record))
  const posting = useLoad(`posting ${id}`, (signal) =>
    answered(api.GET('/v1/postings/{id}', { params: { path: { id } }, signal })),
  )
  const { data } = posting
  return (
    <Screen
      title={data === null ? say(A.accounts) : say(A.title, { name: data.person_name })}
      tab={say(A.accounts)}
      trail={data === null ? [] : [{ href: addressOf('postings', id), name: data.person_name }]}
    >
      <ProblemBox {...loaded} />
      <ProblemBox {...posting} />
      <Loading when={(posting.loading && data === null) || loaded.loading} />
      {data !== null && loaded.data !== null && <Years posting={data} records={records} />}
    </Screen>
  )
}
