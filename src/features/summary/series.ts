import { gt, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isWeighedByDays } from '../../rules/figures.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { scopedTable } from '../../tenancy/tables.ts'

const table = sqliteTable('counter_series', {
  id: integer().primaryKey(),
  indicator: text().notNull(),
  county: text().notNull(),
  mode: text().notNull(),
  counterpart: text().notNull(),
  other_tenant: text().notNull(),
})

/** The maintained figures of a database (records/counters.ts writes them): a series per indicator, county, mode, counterpart, other tenant. */
export const counterSeries = scopedTable(table, {
  classes: {
    id: 'public',
    indicator: 'public',
    county: 'public',
    mode: 'public',
    counterpart: 'public',
    other_tenant: 'public',
  },
  division: table.county,
  counterpart: table.counterpart,
})

const activityTable = sqliteTable('tenant_activity', { tenant: text().primaryKey(), last_day: text().notNull() })

/** Who has written in a database, and when last (migration 0015); no more than that, and so no secret of any side. */
export const tenantActivity = scopedTable(activityTable, {
  classes: { tenant: 'public', last_day: 'public' },
  counterpart: () => sql`1`,
})

/**
 * What a series has counted up to a day: its value on it, and the sum of its values on all days so far. Both are NaN where the
 * sums cannot be read as whole numbers: whatever is worked out of such a series is not shown, and nothing else is touched.
 */
export interface Series {
  indicator: string
  county: string
  mode: string
  counterpart: string
  other_tenant: string
  value: number
  days: number
}

/** Which series an answer had to leave out, and of which tenant. */
export interface Unreadable {
  tenant: string
  county: string
  indicator: string
}

/** A series as it is read: [sum of the deltas, sum of delta × day number] of the months before the day's, and of its days so far. */
export interface SeriesRow extends Omit<Series, 'value' | 'days'> {
  before: string
  during: string
}

const DAY_MS = 86_400_000
/** Two whole numbers, as the statements below give them. By hand: a summary of all cities reads thousands of them. */
const isPair = (read: unknown): read is [number, number] =>
  Array.isArray(read) && read.length === 2 && read.every(Number.isSafeInteger)

const UNREADABLE = { value: Number.NaN, days: Number.NaN }

/** The sums of a series up to a day, which is given as how many days of the era are over with it. */
const sumsOf = ({ before, during }: SeriesRow, over: number): Pick<Series, 'value' | 'days'> => {
  const [first, rest]: unknown[] = [JSON.parse(before), JSON.parse(during)]
  if (!isPair(first) || !isPair(rest)) return UNREADABLE
  const [total, moment] = first
  const [added, shifted] = rest
  const value = total + added
  return Number.isSafeInteger(value) ? { value, days: value * over - (moment + shifted) } : UNREADABLE
}

/** A step weighed by its day, where that is ever asked (isWeighedByDays, migration 0019). */
const WEIGHED =
  sql.raw(`CASE WHEN counter_series.indicator = 'villages' OR counter_series.indicator GLOB 'seats_filled_*'
    THEN d.delta * (unixepoch(d.day) / 86400) ELSE 0 END`)

/** What the series of some rows come to on a day; one whose sums cannot be read takes no other down with it. */
export const seriesFrom = (rows: readonly SeriesRow[], day: string): Series[] => {
  const over = Date.parse(day) / DAY_MS + 1
  return rows.map((row) => {
    const { indicator, county, mode, counterpart, other_tenant } = row
    const { value, days } = sumsOf(row, over)
    return { indicator, county, mode, counterpart, other_tenant, value, days: isWeighedByDays(indicator) ? days : 0 }
  })
}

/** The series of a tenant that could not be read. */
export const unreadableIn = (tenant: string, series: readonly Series[]): Unreadable[] =>
  series.filter(({ value }) => Number.isNaN(value)).map(({ county, indicator }) => ({ tenant, county, indicator }))

const within = (division: string | undefined) =>
  division ? [sql`+${table.county} >= ${division} AND +${table.county} < ${`${division}:`}`] : []

const among = (indicators: readonly string[]) =>
  sql`${table.indicator} IN (SELECT value FROM json_each(${JSON.stringify(indicators)}))`

/**
 * The series of some indicators up to a day, each in at most 2 + days of the month so far rows, whatever the number of
 * records. `division`: of one county (six digits) or one city. total() and not sum(): it never fails the whole statement for
 * one sum that SQLite cannot hold; as an integer, since JSON would give a REAL only 15 digits.
 */
export const seriesOn = (
  handle: Handle,
  { day, indicators, division }: { day: string; indicators: readonly string[]; division?: string | undefined },
): Scoped<SeriesRow[]> => {
  const month = day.slice(0, 7)
  const before = sql<string>`coalesce((SELECT json_array(m.total, m.moment) FROM counter_months m
    WHERE m.series = counter_series.id AND m.month < ${month} ORDER BY m.month DESC LIMIT 1), '[0,0]')`
  const during = sql<string>`(SELECT json_array(CAST(total(d.delta) AS INTEGER), CAST(total(${WEIGHED}) AS INTEGER))
    FROM counter_days d WHERE d.series = counter_series.id AND d.day >= ${`${month}-01`} AND d.day <= ${day})`
  const { indicator, county, mode, counterpart, other_tenant } = table
  return handle.select(
    counterSeries,
    { indicator, county, mode, counterpart, other_tenant, before: before.as('before'), during: during.as('during') },
    { where: [among(indicators), ...within(division)] },
  )
}

/** A series as it is read for two years: [its value at the end of a year, that at the end of the year before]. */
interface YearsRow extends Omit<Series, 'value' | 'days'> {
  ends: string
}

const endOf = (year: number) =>
  sql`coalesce((SELECT m.total FROM counter_months m
    WHERE m.series = counter_series.id AND m.month <= ${`${year}-12`} ORDER BY m.month DESC LIMIT 1), 0)`

/**
 * The series of some indicators at the end of a year and of the one before, as one statement: two rows a series. None of
 * them is weighed by its days.
 */
export const yearEndsOf = (
  handle: Handle,
  { year, indicators, division }: { year: number; indicators: readonly string[]; division?: string | undefined },
): Scoped<YearsRow[]> => {
  const ends = sql<string>`json_array(${endOf(year)}, ${endOf(year - 1)})`
  const { indicator, county, mode, counterpart, other_tenant } = table
  return handle.select(
    counterSeries,
    { indicator, county, mode, counterpart, other_tenant, ends: ends.as('ends') },
    { where: [among(indicators), ...within(division)] },
  )
}

/** What the series came to at the end of the year, and at the end of the one before. */
export const yearEndsFrom = (rows: readonly YearsRow[]): { last: Series[]; before: Series[] } => {
  const read = rows.map(({ ends, ...series }) => {
    const read: unknown = JSON.parse(ends)
    const [last, before] = isPair(read) ? read : [Number.NaN, Number.NaN]
    return { series, last, before }
  })
  return {
    last: read.map(({ series, last }) => ({ ...series, value: last, days: 0 })),
    before: read.map(({ series, before }) => ({ ...series, value: before, days: 0 })),
  }
}

/** Who has written in the database so far. */
export const activityOf = (handle: Handle): Scoped<{ tenant: string; last_day: string }[]> =>
  handle.select(tenantActivity, allColumns(tenantActivity), { where: [gt(activityTable.tenant, '')] })
