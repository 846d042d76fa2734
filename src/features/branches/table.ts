import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { ofOwnBranch } from '../../records/branch-child.ts'
import { idsOf } from '../../rules/lists/enums.ts'
import { BRANCH_LEVELS, BRANCH_PATTERNS, BRANCH_STATUSES } from '../../rules/lists/enums-branches.ts'
import type { Exception } from '../../rules/exceptions.ts'
import type { SettingWord } from '../../rules/settings.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const BRANCH_PATTERN = idsOf(BRANCH_PATTERNS)
export const BRANCH_LEVEL = idsOf(BRANCH_LEVELS)
export const BRANCH_STATUS = idsOf(BRANCH_STATUSES)
/** National codes: a temporary branch and a joint one; of permanent organisations committee, general, plain and joint branch. */
export const TEMPORARY_ORG_TYPE = ['931', '932'] as const
export const PERMANENT_ORG_TYPE = ['611', '621', '631', '632'] as const

/** Whom an application names: his posting, and the permanent organisation that keeps him (B-2). */
export interface StoredApplicant {
  posting_id: string
  permanent_party_org: { name: string; org_type: (typeof PERMANENT_ORG_TYPE)[number] } | null
}

const table = sqliteTable(
  'branches',
  {
    id: text().primaryKey(),
    division: text().notNull(),
    counterpart: text().notNull(),
    pattern: text({ enum: BRANCH_PATTERN }).notNull(),
    level: text({ enum: BRANCH_LEVEL }).notNull(),
    host_code: text().notNull(),
    joint_with: text({ mode: 'json' }).$type<string[]>().notNull(),
    org_type: text({ enum: TEMPORARY_ORG_TYPE }).notNull(),
    name: text().notNull(),
    attached_name: text(),
    attached_division: text(),
    attached_type: text({ enum: PERMANENT_ORG_TYPE }),
    applicants: text({ mode: 'json' }).$type<StoredApplicant[]>().notNull(),
    exceptions: text({ mode: 'json' }).$type<Exception[]>().notNull(),
    status: text({ enum: BRANCH_STATUS }).notNull(),
    submitted_on: text(),
    submitted_by: text(),
    approving_party_org: text(),
    approved_on: text(),
    approved_by: text(),
    document_no: text(),
    rejected_on: text(),
    reason: text(),
    starts_on: text(),
    closed_on: text(),
    ends_on: text(),
    regulated_from: text().notNull(),
    account: integer().notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    policy: text({ mode: 'json' }).$type<SettingWord[]>().notNull().default([]),
  },
  (t) => [
    index('branches_by_division').on(t.division, t.id),
    index('branches_by_counterpart').on(t.counterpart, t.division, t.id),
    index('branches_by_status').on(t.status, t.division, t.id),
    check(
      'branches_approved',
      sql`status NOT IN ('approved', 'active', 'dissolved')
        OR (approved_on IS NOT NULL AND approving_party_org IS NOT NULL AND starts_on IS NOT NULL AND starts_on >= approved_on)`,
    ),
  ],
)

/** Temporary Party branches of partner cities at their hosts; a draft is its partner's alone. */
export const branches = scopedTable(table, {
  classes: {
    id: 'public',
    division: 'public',
    counterpart: 'public',
    pattern: 'public',
    level: 'public',
    host_code: 'public',
    joint_with: 'public',
    org_type: 'public',
    name: 'public',
    attached_name: 'public',
    attached_division: 'public',
    attached_type: 'public',
    applicants: 'public',
    exceptions: 'public',
    status: 'public',
    submitted_on: 'public',
    submitted_by: 'personal',
    approving_party_org: 'public',
    approved_on: 'public',
    approved_by: 'personal',
    document_no: 'public',
    rejected_on: 'public',
    reason: 'public',
    starts_on: 'public',
    closed_on: 'public',
    ends_on: 'public',
    regulated_from: 'public',
    policy: 'internal',
    account: 'internal',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
  division: table.division,
  // his own branch, for who is a member of it
  bound: ofOwnBranch({ division: table.division, branch_id: table.id }),
  counterpart: table.counterpart,
  // what was never submitted stays its author's, dropped or not (2.3)
  hideDrafts: (tenant) =>
    sql`((${table.status} <> 'draft' AND (${table.status} <> 'rejected' OR ${table.submitted_on} IS NOT NULL)) OR ${table.counterpart} = ${tenant})`,
})

export type BranchRow = (typeof table)['$inferSelect']
