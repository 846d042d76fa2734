import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { COPY_CLASSES, copyColumns, stampColumns } from '../../records/home.ts'
import { CADRE_RANKS, idsOf, POSTING_STATUSES } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const RANK = idsOf(CADRE_RANKS)
export const PROMOTION_STATUS = ['draft', 'submitted', 'on_notice', 'approved', 'refused'] as const
export const POSTING_STATUS = idsOf(POSTING_STATUSES)
export const RESULT = ['passed', 'failed'] as const

const table = sqliteTable(
  'promotion_cases',
  {
    ...copyColumns(),
    posting_status: text({ enum: POSTING_STATUS }).notNull(),
    acceptance_id: text(),
    acceptance_version: integer(),
    acceptance_result: text({ enum: RESULT }),
    cadre_rank: text({ enum: RANK }).notNull(),
    rank_since: text(),
    target_rank: text({ enum: RANK }).notNull(),
    qualified: integer({ mode: 'boolean' }),
    managing_authority: text(),
    decided_by_authority: text(),
    quota_ok: integer({ mode: 'boolean' }),
    notice_from: text(),
    notice_to: text(),
    assessment_ids: text({ mode: 'json' }).$type<string[]>().notNull(),
    status: text({ enum: PROMOTION_STATUS }).notNull(),
    submitted_by: text(),
    approved_by: text(),
    decided_on: text(),
    probation_until: text(),
    reason: text(),
    ...stampColumns(),
  },
  (t) => [
    index('promotion_cases_by_division').on(t.division, t.id),
    index('promotion_cases_by_posting').on(t.posting_id, t.division, t.id),
    index('promotion_cases_by_status').on(t.status, t.division, t.id),
    uniqueIndex('promotion_cases_one_open')
      .on(t.posting_id)
      .where(sql`status <> 'refused'`),
    check('promotion_cases_gates', sql`status <> 'approved' OR approved_by <> submitted_by`),
  ],
)

/** A promotion after the task is done: at home; its copies say which posting and acceptance were read. */
export const promotionCases = scopedTable(table, {
  classes: {
    ...COPY_CLASSES,
    posting_status: 'internal',
    acceptance_id: 'internal',
    acceptance_version: 'internal',
    acceptance_result: 'internal',
    cadre_rank: 'personal',
    rank_since: 'personal',
    target_rank: 'personal',
    qualified: 'personal',
    managing_authority: 'internal',
    decided_by_authority: 'internal',
    quota_ok: 'internal',
    notice_from: 'internal',
    notice_to: 'internal',
    assessment_ids: 'personal',
    status: 'internal',
    submitted_by: 'personal',
    approved_by: 'personal',
    decided_on: 'internal',
    probation_until: 'internal',
    reason: 'personal',
  },
  division: table.division,
})

export type PromotionRow = (typeof table)['$inferSelect']
