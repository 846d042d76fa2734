import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'

const table = sqliteTable(
  'heavy_tasks',
  {
    id: text().primaryKey(),
    division: text().notNull(),
    is_heavy: integer({ mode: 'boolean' }).notNull(),
    valid_from: text().notNull(),
    valid_to: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (t) => [
    index('heavy_tasks_by_division').on(t.division, t.id),
    check('heavy_tasks_dates_in_order', sql`valid_to IS NULL OR valid_to > valid_from`),
  ],
)

/** the province's word on which counties and townships have heavy tasks; stands in the province's database only. */
export const heavyTasks = scopedTable(table, {
  classes: {
    id: 'public',
    division: 'public',
    is_heavy: 'public',
    valid_from: 'public',
    valid_to: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
})

export type HeavyTaskRow = (typeof table)['$inferSelect']

const placesTable = sqliteTable(
  'heavy_places',
  {
    id: text().primaryKey(),
    division: text().notNull(),
    is_heavy: integer({ mode: 'boolean' }).notNull(),
    valid_from: text().notNull(),
    valid_to: text(),
    version: integer().notNull(),
  },
  (t) => [index('heavy_places_by_division').on(t.division, t.valid_from)],
)

/** The words on a city's own places, by id and version of their source: its standing duties follow from these rows. */
export const heavyPlaces = scopedTable(placesTable, {
  classes: {
    id: 'public',
    division: 'public',
    is_heavy: 'public',
    valid_from: 'public',
    valid_to: 'public',
    version: 'public',
  },
})
