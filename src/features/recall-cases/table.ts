import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { idsOf, RECALL_REASONS } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith, heldBy } from '../postings/queries.ts'

export const RECALL_REASON = idsOf(RECALL_REASONS)
export const RECALL_STATUS = ['proposed', 'decided_recall', 'decided_keep', 'replaced'] as const

const table = sqliteTable(
  'recall_cases',
  {
    id: text().primaryKey(),
    posting_id: text().notNull(),
    division: text().notNull(),
    counterpart: text(),
    sender: text().notNull(),
    reason: text({ enum: RECALL_REASON }).notNull(),
    reason_text: text(),
    evidence: text().notNull(),
    proposed_tenant: text().notNull(),
    proposed_by: text().notNull(),
    proposed_on: text().notNull(),
    informed_on: text(),
    reply: text(),
    replied_on: text(),
    reply_entered_by: text(), // null for his own reply
    status: text({ enum: RECALL_STATUS }).notNull(),
    decided_by: text(),
    decided_on: text(),
    decision: text(),
    ended_on: text(),
    replace_due: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    overtaken_on: text(), // kept by a trigger: the posting's last day by another act
  },
  (t) => [
    index('recall_cases_by_division').on(t.division, t.id),
    index('recall_cases_by_counterpart').on(t.counterpart, t.division, t.id),
    index('recall_cases_by_posting').on(t.posting_id, t.division, t.id),
    index('recall_cases_by_status').on(t.status, t.division, t.id),
    uniqueIndex('recall_cases_one_open')
      .on(t.posting_id)
      .where(sql`status = 'proposed'`),
    check(
      'recall_cases_decided',
      sql`status = 'proposed' OR coalesce(informed_on <= decided_on AND decided_by <> proposed_by, 0)`,
    ),
    check('recall_cases_last_day', sql`(status IN ('decided_recall', 'replaced')) = (ended_on IS NOT NULL)`),
  ],
)

/**
 * 召回: proposed by either side, decided by the side that dispatched; in the host's database. The province reads none
 * but those of its own people: `seenByProvince` in queries.ts, since its review door has no scope.
 */
export const recallCases = scopedTable(table, {
  classes: {
    id: 'public',
    posting_id: 'public',
    division: 'public',
    counterpart: 'public',
    sender: 'public',
    reason: 'public',
    reason_text: 'public',
    evidence: 'public',
    proposed_tenant: 'public',
    proposed_by: 'public',
    proposed_on: 'public',
    informed_on: 'public',
    reply: 'public',
    replied_on: 'public',
    reply_entered_by: 'public',
    status: 'public',
    decided_by: 'public',
    decided_on: 'public',
    decision: 'public',
    ended_on: 'public',
    replace_due: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
    overtaken_on: 'public',
  },
  division: table.division,
  counterpart: table.counterpart,
  // the person himself, from the day he was told
  bound: (person) => sql`(${table.informed_on} IS NOT NULL AND ${heldBy(table)(person)})`,
  dispatched: dispatchedWith(table.posting_id),
})

export type RecallRow = (typeof table)['$inferSelect']
