import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import type { EndReason, PostingStatus } from '../../rules/lists/enums.ts'
import type { Turn } from '../../rules/accounts/tasks-villages.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const MODE = ['province', 'paired', 'self'] as const
export const STATUS = ['proposed', 'countered', 'active', 'ended', 'declined', 'withdrawn'] as const

/** A unit that helps; its credit code where it has one (C-7). */
export interface HelperUnit {
  name: string
  uscc?: string | undefined
}
type Plain = string | number | boolean | null
type Fields = Record<string, Plain>
/** What the assignment is to attain: the rule book names no shape, so a text, a list or plain fields. */
export type Targets = string | (Plain | Fields)[] | Fields

/** What a successor's acceptance cut, as it stood before: the assignment it replaces, and the postings that end with it. */
export interface Cut {
  assignment: {
    status: (typeof STATUS)[number]
    valid_to: string | null
    open_to: string | null
    reason: string | null
  }
  postings: readonly CutPosting[]
}

/** A posting as it stood before a succession cut it or moved it under another assignment. */
export interface CutPosting {
  id: string
  status: PostingStatus
  ended_on: string | null
  end_reason: EndReason | null
  reason: string | null
  assignment_id: string | null
}

const table = sqliteTable(
  'assignments',
  {
    id: text().primaryKey(),
    village_code: text().notNull(),
    counterpart: text(),
    mode: text({ enum: MODE }).notNull(),
    helper_tenant: text().notNull(),
    helper_units: text({ mode: 'json' }).$type<HelperUnit[]>().notNull(),
    targets: text({ mode: 'json' }).$type<Targets>(),
    note: text(),
    replaces: text(),
    status: text({ enum: STATUS }).notNull(),
    revision: integer().notNull(),
    content_hash: text().notNull(),
    proposed_by: text().notNull(),
    accepted_by: text({ mode: 'json' }).$type<string[]>().notNull(),
    turn: text(),
    turn_since: text(),
    turn_due: text(),
    turns: text({ mode: 'json' }).$type<Turn[]>().notNull().default([]),
    valid_from: text().notNull(),
    valid_to: text(),
    open_from: text().notNull(),
    open_to: text(),
    ever_active: integer({ mode: 'boolean' }).notNull(),
    cut: text({ mode: 'json' }).$type<Cut>(),
    reason: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    /** 7.1.6: the first day on which the partner of an offer is no longer paired; null while he will be on its first day. */
    unpaired_on: text(),
  },
  (t) => [
    uniqueIndex('assignments_one_active')
      .on(t.village_code)
      .where(sql`status = 'active'`),
    uniqueIndex('assignments_one_offer')
      .on(t.village_code)
      .where(sql`status IN ('proposed', 'countered')`),
    index('assignments_by_village').on(t.village_code, t.id),
    index('assignments_by_counterpart').on(t.counterpart, t.village_code, t.id),
    index('assignments_by_status').on(t.status, t.village_code, t.id),
    index('assignments_by_counterpart_status').on(t.counterpart, t.status, t.village_code, t.id),
    index('assignments_by_mode').on(t.mode, t.village_code, t.id),
    index('assignments_by_helper_tenant').on(t.helper_tenant, t.village_code, t.id),
    index('assignments_by_replaces').on(t.replaces),
    index('assignments_by_turn')
      .on(t.turn, t.village_code, t.id)
      .where(sql`turn IS NOT NULL`),
    index('assignments_by_counterpart_turn')
      .on(t.counterpart, t.turn, t.village_code, t.id)
      .where(sql`turn IS NOT NULL`),
    index('assignments_waiting')
      .on(t.village_code, t.id)
      .where(sql`turn IS NOT NULL`),
    index('assignments_waiting_by_counterpart')
      .on(t.counterpart, t.village_code, t.id)
      .where(sql`turn IS NOT NULL`),
    check('assignments_dates_in_order', sql`valid_to IS NULL OR valid_to > valid_from`),
  ],
)

/** Who helps which village, from when to when; in the host's database, counterpart = the helper. */
export const assignments = scopedTable(table, {
  classes: {
    id: 'public',
    village_code: 'public',
    counterpart: 'public',
    mode: 'public',
    helper_tenant: 'public',
    helper_units: 'public',
    targets: 'public',
    note: 'public',
    replaces: 'public',
    status: 'public',
    revision: 'public',
    content_hash: 'public',
    proposed_by: 'public',
    accepted_by: 'public',
    turn: 'public',
    turn_since: 'public',
    turn_due: 'public',
    turns: 'public',
    valid_from: 'public',
    valid_to: 'public',
    open_from: 'public',
    open_to: 'public',
    ever_active: 'public',
    cut: 'public',
    reason: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
    unpaired_on: 'public',
  },
  division: table.village_code,
  counterpart: table.counterpart,
})

export type AssignmentRow = (typeof table)['$inferSelect']
