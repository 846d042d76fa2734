import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { inArray, sql } from 'drizzle-orm'
import type { Handle } from '../../tenancy/handle.ts'
import { scopedTable } from '../../tenancy/tables.ts'

const INDICATORS = ['villages', 'villages_assigned', 'villages_answered', 'assignments_open'] as const

const table = sqliteTable('counter_series', {
  id: integer().primaryKey(),
  indicator: text().notNull(),
  county: text().notNull(),
  mode: text().notNull(),
  counterpart: text().notNull(),
  other_tenant: text().notNull(),
})

/** The maintained figures of a database (records/counters.ts writes them): a series per indicator, county, mode, counterpart. */
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
})

/**
 * Every series' value at the end of a day: the newest month's sum before the day's month, and the days of it so far.
 * Rows read: series × (2 + days with a change in the month), whatever the number of records.
 */
export const figuresOn = (handle: Handle, day: string) => {
  const month = day.slice(0, 7)
  const value = sql<number>`coalesce((SELECT m.total FROM counter_months m WHERE m.series = ${table.id} AND m.month < ${month}
      ORDER BY m.month DESC LIMIT 1), 0)
    + coalesce((SELECT sum(d.delta) FROM counter_days d WHERE d.series = ${table.id} AND d.day >= ${`${month}-01`} AND d.day <= ${day}), 0)`
  return handle.select(
    counterSeries,
    {
      indicator: table.indicator,
      county: table.county,
      mode: table.mode,
      counterpart: table.counterpart,
      value: value.as('value'),
    },
    { where: [inArray(table.indicator, [...INDICATORS])] },
  )
}

export interface Series {
  indicator: string
  county: string
  mode: string
  counterpart: string
  value: number
}

const sumOf = (series: readonly Series[], indicator: string, mode?: string): number =>
  series
    .filter((each) => each.indicator === indicator && (mode === undefined || each.mode === mode))
    .reduce((sum, { value }) => sum + value, 0)

/** The figures of a group, flat; assigned and unassigned add up to the villages by construction. */
export const figuresFrom = (series: readonly Series[]) => {
  const villages = sumOf(series, 'villages')
  const villages_assigned = sumOf(series, 'villages_assigned')
  return {
    villages,
    villages_province: sumOf(series, 'villages', 'province'),
    villages_paired: sumOf(series, 'villages', 'paired'),
    villages_self: sumOf(series, 'villages', 'self'),
    villages_assigned,
    villages_unassigned: villages - villages_assigned,
    villages_answered: sumOf(series, 'villages_answered'),
    assignments_open: sumOf(series, 'assignments_open'),
  }
}
