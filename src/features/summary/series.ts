import { gt, sql } from 'drizzle-orm'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
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

/** What a series has counted up to a day: its value on it, and the sum of its values on all days so far. */
export interface Series {
  indicator: string
  county: string
  mode: string
  counterpart: string
  other_tenant: string
  value: number
  days: number
}

/** A series as it is read: [sum of the deltas, sum of delta × day number] of the months before the day's, and of its days so far. */
export interface SeriesRow extends Omit<Series, 'value' | 'days'> {
  before: string
  during: string
}

const DAY_MS = 86_400_000
const Sums = z.tuple([z.int(), z.int()])

/** What the series of some rows come to on a day. */
export const seriesFrom = (rows: readonly SeriesRow[], day: string): Series[] => {
  const next = Date.parse(day) / DAY_MS + 1
  return rows.map(({ before, during, ...series }) => {
    const [total, moment] = Sums.parse(JSON.parse(before))
    const [added, shifted] = Sums.parse(JSON.parse(during))
    const value = total + added
    return { ...series, value, days: value * next - (moment + shifted) }
  })
}

/**
 * The series of some indicators up to a day, each in at most 2 + days of the month so far rows, whatever the number of
 * records. `division`: of one county (six digits) or one city.
 */
export const seriesOn = (
  handle: Handle,
  { day, indicators, division }: { day: string; indicators: readonly string[]; division?: string | undefined },
): Scoped<SeriesRow[]> => {
  const month = day.slice(0, 7)
  const before = sql<string>`coalesce((SELECT json_array(m.total, m.moment) FROM counter_months m
    WHERE m.series = counter_series.id AND m.month < ${month} ORDER BY m.month DESC LIMIT 1), '[0,0]')`
  const during = sql<string>`(SELECT json_array(coalesce(sum(d.delta), 0), coalesce(sum(d.delta * (unixepoch(d.day) / 86400)), 0))
    FROM counter_days d WHERE d.series = counter_series.id AND d.day >= ${`${month}-01`} AND d.day <= ${day})`
  const { indicator, county, mode, counterpart, other_tenant } = table
  return handle.select(
    counterSeries,
    { indicator, county, mode, counterpart, other_tenant, before: before.as('before'), during: during.as('during') },
    {
      where: [
        sql`${indicator} IN (SELECT value FROM json_each(${JSON.stringify(indicators)}))`,
        ...(division ? [sql`+${county} >= ${division} AND +${county} < ${`${division}:`}`] : []),
      ],
    },
  )
}

/** Who has written in the database so far. */
export const activityOf = (handle: Handle): Scoped<{ tenant: string; last_day: string }[]> =>
  handle.select(tenantActivity, allColumns(tenantActivity), { where: [gt(activityTable.tenant, '')] })
