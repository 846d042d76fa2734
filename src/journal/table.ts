import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import { scopedTable } from '../tenancy/tables.ts'

export const ACTOR_KIND = ['user', 'api_key', 'system'] as const

/** Field → [before, after], as the wire shows it. */
export type Changes = Record<string, readonly [unknown, unknown]>

const table = sqliteTable(
  'journal',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull().unique(),
    at: text().notNull(),
    day: text().notNull(),
    actor_tenant: text().notNull(),
    actor_kind: text({ enum: ACTOR_KIND }).notNull(),
    actor_id: text().notNull(),
    actor_role: text(),
    action: text().notNull(),
    record: text().notNull(),
    record_id: text().notNull(),
    counterpart: text(),
    division: text(),
    draft: integer({ mode: 'boolean' }).notNull(),
    changes: text({ mode: 'json' }).$type<Changes>().notNull(),
    rule_version: text().notNull(),
    request_id: text().notNull(),
    mac: text().notNull(),
  },
  (t) => [
    index('journal_by_record').on(t.record, t.record_id, t.seq),
    index('journal_by_counterpart').on(t.counterpart, t.seq),
    index('journal_by_kind').on(t.record, t.seq),
  ],
)

/** The append-only stream: audit, history and the feed of events are readers of it. */
export const journal = scopedTable(table, {
  classes: {
    seq: 'public',
    id: 'public',
    at: 'public',
    day: 'public',
    actor_tenant: 'public',
    actor_kind: 'public',
    actor_id: 'public',
    actor_role: 'public',
    action: 'public',
    record: 'public',
    record_id: 'public',
    counterpart: 'public',
    division: 'public',
    draft: 'public',
    changes: 'personal', // narrowed once more by the classes of the record's own columns
    rule_version: 'public',
    request_id: 'public',
    mac: 'internal',
  },
  division: table.division,
  counterpart: table.counterpart,
  appendOnly: true,
  hideDrafts: (tenant) => sql`(${table.draft} = 0 OR ${table.actor_tenant} = ${tenant})`,
})

export type JournalRow = (typeof table)['$inferSelect']
