import { and, eq, gt, gte, isNull, or, sql, type SQL } from 'drizzle-orm'
import { dayBefore } from '../rules/dates.ts'
import type { Finding } from '../rules/finding.ts'
import type { LastOf } from '../rules/late-entry.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { Fields } from './fields.ts'
import type { LocalRecord, Row } from './record.ts'
import { columnOf, rowsOf, valueOfRow, withinPlace } from './rows.ts'
import type { Ending, Leaning } from './target.ts'

/** The column of the first day on which a row is no longer in force: the day before it is the last one. */
const ENDS = 'valid_to'
/** The column of the last day of what goes on from a day to another. */
const LASTS = 'ended_on'

/**
 * The columns of the days on which a row needs what a field names in force (3.6): those the field tells, else the first and
 * the last day of the row itself, else the day it happened, else its year. None where what is named never ends, or where
 * the field tells that it does not matter.
 */
export const neededOn = (fields: Fields, name: string, firstDay: string | null): readonly string[] => {
  const { target, on } = fields[name]?.kind ?? {}
  if (!target?.ending) return []
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

/** The latest of several such columns of one row; a last day that lies ahead is none yet: it moves with what it leans on. */
const lastOfSome = (record: LocalRecord, columns: readonly string[], today: string): SQL => {
  const days = columns.map((column) => {
    const value = columnOf(record, column)
    if (column !== ENDS) return sql`coalesce(${value}, '')`
    return sql`coalesce(iif(${value} <= ${today}, date(${value}, '-1 day'), ''), '')`
  })
  return sql`max(${sql.join(days, sql`, `)})`
}

/** The column in which a row says that it is over; null for what happened on one day, or is closed by an act of its own. */
const endColumn = ({ record }: { record: Pick<LocalRecord, 'columns'> }): typeof ENDS | typeof LASTS | null => {
  if (ENDS in record.columns) return ENDS
  return LASTS in record.columns ? LASTS : null
}

/** The rows of a record that name another one. A list of names is found by its place: what it names lies there or above it. */
const namingRows = ({ record, field }: Leaning, ended: Pick<LocalRecord, 'columns' | 'law' | 'table'>, id: string) => {
  const column = columnOf(record, field)
  if (record.fields[field]?.kind.name === 'names') return eq(column, id)
  const place = valueOfRow(ended, id, 'division')
  return and(
    withinPlace(columnOf(record, 'division'), place),
    sql`EXISTS (SELECT 1 FROM json_each(${column}) n WHERE n.value = ${id})`,
  )
}

/** Still going on today: its last day is none yet, or lies ahead. */
const goingOn = (record: LocalRecord, end: typeof ENDS | typeof LASTS, today: string): SQL | undefined => {
  const column = columnOf(record, end)
  return or(isNull(column), end === ENDS ? gt(column, today) : gte(column, today))
}

type AnyRow = Row<LocalRecord['law'], Fields>

/** A row that goes on and needs another one in force: with it, it ends (3.6). */
export interface Closing {
  record: LocalRecord
  row: AnyRow
  /** What it becomes where what it needs is in force no longer from a day on; null where it is over by then. */
  endedBy(next_day: string): Readonly<Record<string, string>> | null
}

const closingOf = ({ record }: Leaning, end: typeof ENDS | typeof LASTS, row: AnyRow): Closing => ({
  record,
  row,
  endedBy: (next_day) => {
    const own: unknown = Reflect.get(row, end)
    const ended = end === ENDS ? next_day : dayBefore(next_day)
    return typeof own === 'string' && own <= ended ? null : { [end]: ended }
  },
})

/** What leans on a row: of each record that names it the last day on which one of its rows needs it in force, and those that go on. */
export const leaningOn = (
  ended: Pick<LocalRecord, 'columns' | 'ending' | 'law' | 'table'>,
  door: Handle,
  { id, today }: { id: string; today: string },
): { queries: Scoped<unknown>[]; read(results: readonly unknown[]): { lasts: LastOf[]; closing: Closing[] } } => {
  const { leaning = [] } = ended.ending ?? {}
  const open = leaning.flatMap((each) => {
    const end = endColumn(each)
    return end === null ? [] : [{ ...each, end }]
  })
  return {
    queries: [
      ...leaning.map((each) => {
        const { record, days } = each
        const [only] = days.length === 1 ? days : []
        // of one column the last value stands at the end of the index (field, day): one row is read
        const last = only === undefined ? lastOfSome(record, days, today) : sql`${columnOf(record, only)}`
        const where = [namingRows(each, ended, id)]
        return door.select(record, { last: sql<string | number | null>`max(${last})` }, { where })
      }),
      ...open.map((each) =>
        rowsOf(each.record, door, [namingRows(each, ended, id), goingOn(each.record, each.end, today)]),
      ),
    ],
    read: (results) => ({
      lasts: leaning.map(({ record }, i) => {
        const [row] = (results[i] ?? []) as { last: string | number | null }[]
        return { record: record.law.record, last: lastOf('', row?.last) || null }
      }),
      closing: open.flatMap((each, i) =>
        ((results[leaning.length + i] ?? []) as AnyRow[]).map((row) => closingOf(each, each.end, row)),
      ),
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

/** The days in a column of the rows that a field names. */
const daysOf = (named: object, name: string, column: string): string[] => {
  const rows: unknown = Reflect.get(named, name)
  if (!Array.isArray(rows)) return []
  return (rows as readonly object[])
    .map((row): unknown => Reflect.get(row, column))
    .filter((day): day is string => typeof day === 'string')
}

/** The days on which the rows that a field names ended: the present end of each, and every end before the row was taken up again. */
const endsOf = (named: object, name: string, { column, earlier }: Pick<Ending, 'column' | 'earlier'>): string[] => {
  const present = daysOf(named, name, column)
  const rows: unknown = Reflect.get(named, name)
  if (earlier === null || !Array.isArray(rows)) return present
  const spells = (rows as readonly object[]).flatMap((row) => (Reflect.get(row, earlier) as object[] | null) ?? [])
  return [...present, ...daysOf({ spells }, 'spells', column)]
}

/**
 * 3.6: a row that is entered late may name a record that has ended since, and have no last day of its own. Then the row ends together with that
 * record, as if the row had been entered in time (decisions/0041). The answer is empty where the row has a last day, or where every record that
 * the row names goes on.
 */
export const endedByNamed = (
  record: Pick<LocalRecord, 'fields' | 'columns' | 'firstDay'>,
  next: object,
  named: object,
): Readonly<Record<string, string>> => {
  const { fields, firstDay } = record
  const end = endColumn({ record })
  if (end === null || typeof Reflect.get(next, end) === 'string') return {}
  const first: unknown = Reflect.get(next, firstDay ?? 'valid_from')
  if (typeof first !== 'string') return {}
  const [next_day] = Object.entries(fields)
    .flatMap(([name, { kind }]) => {
      const { ending } = kind.target ?? {}
      return ending && neededOn(fields, name, firstDay).length > 0 ? endsOf(named, name, ending) : []
    })
    .filter((day) => day > first)
    .toSorted()
  if (next_day === undefined) return {}
  return { [end]: end === ENDS ? next_day : dayBefore(next_day) }
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
    const firsts = begins === null ? [] : daysOf(named, name, begins)
    const first = firsts.toSorted().at(-1)
    if (needed === null || first === undefined || first <= needed[1]) return []
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
    const { ending } = kind.target ?? {}
    const [ends] = ending ? daysOf(named, name, ending.column).toSorted() : []
    if (days.length === 0 || ends === undefined) return []
    const needed = days.map((day) => lastOf(day, Reflect.get(next, day))).toSorted()
    if ((needed.at(-1) ?? '') < ends || told.has(name)) return []
    const field = days.find((day) => fields[day]?.presence !== 'held') ?? name
    return [{ rule: '3.6', code: 'DATE_ORDER', field, facts: { accepted: [`<= ${dayBefore(ends)}`] } }]
  })
  return findings.filter(({ field }, i) => !told.has(field) && findings.findIndex((each) => each.field === field) === i)
}
