import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { COPY_CLASSES, copyColumns, stampColumns } from '../../records/home.ts'
import { CLAIM_ITEMS, idsOf } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const CLAIM_ITEM = idsOf(CLAIM_ITEMS)
export const CLAIM_STATUS = ['draft', 'submitted', 'approved', 'paid', 'refused'] as const

const table = sqliteTable(
  'reimbursement_claims',
  {
    ...copyColumns(),
    item: text({ enum: CLAIM_ITEM }).notNull(),
    note: text(),
    amount_fen: integer().notNull(),
    paying_unit: text().notNull(),
    incurred_on: text().notNull(),
    status: text({ enum: CLAIM_STATUS }).notNull(),
    submitted_by: text(),
    submitted_on: text(),
    approved_by: text(),
    decided_on: text(),
    paid_on: text(),
    reason: text(),
    ...stampColumns(),
  },
  (t) => [
    index('reimbursement_claims_by_division').on(t.division, t.id),
    index('reimbursement_claims_by_home_unit').on(t.home_unit, t.division, t.id),
    index('reimbursement_claims_by_posting').on(t.posting_id, t.division, t.id),
    index('reimbursement_claims_by_status').on(t.status, t.division, t.id),
    check('reimbursement_claims_amount_positive', sql`amount_fen > 0`),
    check('reimbursement_claims_payer', sql`paying_unit = home_unit`),
    check(
      'reimbursement_claims_dated',
      sql`(status = 'draft') = (submitted_on IS NULL) AND (status IN ('approved', 'paid', 'refused')) = (decided_on IS NOT NULL)`,
    ),
    check('reimbursement_claims_other_person', sql`approved_by IS NULL OR approved_by <> submitted_by`),
  ],
)

/** Board, transport and travel that the home unit reimburses, in fen; at home. */
export const reimbursementClaims = scopedTable(table, {
  classes: {
    ...COPY_CLASSES,
    item: 'internal',
    note: 'personal',
    amount_fen: 'internal',
    paying_unit: 'internal',
    incurred_on: 'internal',
    status: 'internal',
    submitted_by: 'personal',
    submitted_on: 'internal',
    approved_by: 'personal',
    decided_on: 'internal',
    paid_on: 'internal',
    reason: 'personal',
  },
  division: table.division,
  bound: table.home_unit,
})

export type ClaimRow = (typeof table)['$inferSelect']
