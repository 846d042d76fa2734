import { eq, sql, type SQL } from 'drizzle-orm'
import { dayBefore } from '../rules/dates.ts'
import type { Finding } from '../rules/finding.ts'
import type { LastOf } from '../rules/late-entry.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { Fields } from './fields.ts'
import type { LocalRecord } from './record.ts'
import { columnOf } from './rows.ts'

/** The column of the first day on which a row is no longer in force: the day before it is the last one. */
const ENDS = 'valid_to'

/**
 * The columns of the days on which a row needs what a field names in force (3.6): those the field tells, else the first and
 * the last day of the row itself, else the day it happened, else its year. None where what is named never ends, or where
 * the field tells that it does not matter.
 */
export const neededOn = (fields: Fields, name: string, firstDay: string | null): readonly string[] => {
  const { name: kind, target, on } = fields[name]?.kind ?? {}
  if (kind !== 'names' || !target?.ending) return []
  if (on !== undefined) return on
  if ('valid_from' in fields && ENDS in fields) return ['valid_from', ENDS]
  if (firstDay !== null) return [firstDay]
  return 'year' in fields ? ['year'] : []
}

/** The last day that the value of such a column asks for; of a year its first, since any day of it will do. */
const lastOf = (column: string, value: unknown): string => {
  if (typeof value === 'number') return `${value}-01-01`
  if (typeof value !== 'string') return ''
  return column === ENDS ? dayBefore(value) : value
}

/** The latest of several such columns of one row. */
const lastOfSome = (record: LocalRecord, columns: readonly string[]): SQL => {
  const days = columns.map((column) => {
    const value = columnOf(record, column)
    return column === ENDS ? sql`coalesce(date(${value}, '-1 day'), '')` : sql`coalesce(${value}, '')`
  })
  return sql`max(${sql.join(days, sql`, `)})`
}

/** What leans on a row: of each record that names it the last day on which one of its rows needs it in force. */
export const leaningOn = (
  { ending }: Pick<LocalRecord, 'ending'>,
  door: Handle,
  id: string,
): { queries: Scoped<{ last: string | number | null }[]>[]; read(results: readonly unknown[]): LastOf[] } => {
  const { leaning = [] } = ending ?? {}
  return {
    queries: leaning.map(({ record, field, days }) => {
      const [only] = days.length === 1 ? days : []
      // of one column the last value stands at the end of the index (field, day): one row is read
      const last = only === undefined ? lastOfSome(record, days) : sql`${columnOf(record, only)}`
      const where = [eq(columnOf(record, field), id)]
      return door.select(record, { last: sql<string | number | null>`max(${last})` }, { where })
    }),
    read: (results) =>
      leaning.map(({ record }, i) => {
        const [row] = (results[i] ?? []) as { last: string | number | null }[]
        return { record: record.law.record, last: lastOf('', row?.last) || null }
      }),
  }
}

/** The day by which what a field names has to have begun: the one the field tells, else the first day on which it is needed, of a year its last. */
const begunBy = (
  days: readonly string[],
  next: object,
  by: string | null | undefined,
): [field: string, day: string] | null => {
  const field = by === undefined ? days[0] : by
  if (field === undefined || field === null) return null
  const value: unknown = Reflect.get(next, field)
  if (typeof value === 'number') return [field, `${value}-12-31`]
  return typeof value === 'string' ? [field, value] : null
}

/** 2.4, "held on the day in question": what a row names has begun by the day on which the row needs it: DATE_ORDER. */
export const namedBegun = (
  { fields, firstDay }: Pick<LocalRecord, 'fields' | 'firstDay'>,
  next: object,
  { named, told }: { named: object; told: ReadonlySet<string | undefined> },
): Finding[] =>
  Object.entries(fields).flatMap(([name, { kind }]): Finding[] => {
    const { begins = null } = kind.target?.ending ?? {}
    const needed = begins === null ? null : begunBy(neededOn(fields, name, firstDay), next, kind.by)
    const rows: unknown = Reflect.get(named, name)
    const [row] = Array.isArray(rows) ? (rows as readonly object[]) : []
    const first: unknown = begins === null || row === undefined ? null : Reflect.get(row, begins)
    if (needed === null || typeof first !== 'string' || first <= needed[1]) return []
    const [field] = needed
    if (told.has(name) || told.has(field)) return []
    return [{ rule: '2.4', code: 'DATE_ORDER', field, facts: { accepted: [`>= ${first}`] } }]
  })

/** 3.6: what a row names has not ended before the day on which the row needs it: DATE_ORDER, once a day, unless a rule has spoken of either. */
export const namedInForce = (
  { fields, firstDay }: Pick<LocalRecord, 'fields' | 'firstDay'>,
  next: object,
  { named, told }: { named: object; told: ReadonlySet<string | undefined> },
): Finding[] => {
  const findings = Object.entries(fields).flatMap(([name, { kind }]): Finding[] => {
    const days = neededOn(fields, name, firstDay)
    const rows: unknown = Reflect.get(named, name)
    const [row] = Array.isArray(rows) ? (rows as readonly object[]) : []
    const ends: unknown = kind.target?.ending && row ? Reflect.get(row, kind.target.ending.column) : null
    if (days.length === 0 || typeof ends !== 'string') return []
    const needed = days.map((day) => lastOf(day, Reflect.get(next, day))).toSorted()
    if ((needed.at(-1) ?? '') < ends || told.has(name)) return []
    const field = days.find((day) => fields[day]?.presence !== 'held') ?? name
    return [{ rule: '3.6', code: 'DATE_ORDER', field, facts: { accepted: [`<= ${dayBefore(ends)}`] } }]
  })
  return findings.filter(({ field }, i) => !told.has(field) && findings.findIndex((each) => each.field === field) === i)
}
