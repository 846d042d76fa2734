import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'

/** How far a city's journal and the log of its figures had come. */
export interface Position {
  seq: number
  log: number
}

const table = sqliteTable('sealed_periods', {
  period: text().primaryKey(),
  id: text().notNull().unique(),
  content: text().notNull(),
  positions: text({ mode: 'json' }).$type<Record<string, Position>>().notNull(),
  hash: text().notNull(),
  signature: text().notNull(),
  sealed_by: text().notNull(),
  version: integer().notNull(),
  created_at: text().notNull(),
  updated_at: text().notNull(),
})

/** Months the province has closed: the figures as they were, never changed again. */
export const sealedPeriods = scopedTable(table, {
  classes: {
    period: 'public',
    id: 'public',
    content: 'public',
    positions: 'public',
    hash: 'public',
    signature: 'public',
    sealed_by: 'personal',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
})

const logTable = sqliteTable('counter_log', {
  id: integer().primaryKey(),
  seq: integer().notNull(),
  series: integer().notNull(),
  day: text().notNull(),
  delta: integer().notNull(),
})

/** Each step of a figure with the journal entry it came with (migration 0002). */
export const counterLog = scopedTable(logTable, {
  classes: { id: 'public', seq: 'public', series: 'public', day: 'public', delta: 'public' },
})
