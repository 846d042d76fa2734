import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { idsOf } from '../../rules/lists/enums.ts'
import { BRANCH_OFFICES } from '../../rules/lists/enums-branches.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { branches, PERMANENT_ORG_TYPE } from './table.ts'

export const BRANCH_OFFICE = idsOf(BRANCH_OFFICES)

const membersTable = sqliteTable(
  'branch_members',
  {
    id: text().primaryKey(),
    branch_id: text().notNull(),
    posting_id: text().notNull(),
    person_id: text().notNull(),
    division: text().notNull(),
    counterpart: text().notNull(),
    permanent_party_org: text().notNull(),
    permanent_org_type: text({ enum: PERMANENT_ORG_TYPE }).notNull(),
    full_from: text(),
    joined_on: text().notNull(),
    left_on: text(),
    leave_reason: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    full_until: text(),
    party_until: text(),
  },
  (t) => [
    index('branch_members_by_division').on(t.division, t.id),
    index('branch_members_by_counterpart').on(t.counterpart, t.division, t.id),
    index('branch_members_by_branch').on(t.branch_id, t.division, t.id),
    index('branch_members_by_posting').on(t.posting_id, t.division, t.id),
    index('branch_members_by_person').on(t.person_id),
    check('branch_members_dates_in_order', sql`left_on IS NULL OR left_on >= joined_on`),
  ],
)

/** B-2, B-7: who belongs to a branch, from when; his permanent organisation stays beside it, his days follow the posting. */
export const branchMembers = scopedTable(membersTable, {
  classes: {
    id: 'public',
    branch_id: 'public',
    posting_id: 'public',
    person_id: 'personal',
    division: 'public',
    counterpart: 'public',
    permanent_party_org: 'public',
    permanent_org_type: 'public',
    full_from: 'public',
    full_until: 'public',
    party_until: 'public',
    joined_on: 'public',
    left_on: 'public',
    leave_reason: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
  division: membersTable.division,
  bound: (person) =>
    sql`${membersTable.branch_id} IN (SELECT m.branch_id FROM branch_members m WHERE m.person_id = ${person})`,
  counterpart: membersTable.counterpart,
})

const officersTable = sqliteTable(
  'branch_officers',
  {
    id: text().primaryKey(),
    branch_id: text().notNull(),
    member_id: text().notNull(),
    division: text().notNull(),
    counterpart: text().notNull(),
    office: text({ enum: BRANCH_OFFICE }).notNull(),
    valid_from: text().notNull(),
    valid_to: text(),
    appointed_by: text().notNull(),
    created_at: text().notNull(),
  },
  (t) => [
    index('branch_officers_by_branch').on(t.branch_id, t.valid_from),
    index('branch_officers_by_member').on(t.member_id),
    index('branch_officers_by_counterpart').on(t.counterpart, t.id),
    check('branch_officers_dates_in_order', sql`valid_to IS NULL OR valid_to >= valid_from`),
  ],
)

/** B-6: who was appointed to which office by the approving organisation; both days are inclusive. */
export const branchOfficers = scopedTable(officersTable, {
  classes: {
    id: 'public',
    branch_id: 'public',
    member_id: 'public',
    division: 'public',
    counterpart: 'public',
    office: 'public',
    valid_from: 'public',
    valid_to: 'public',
    appointed_by: 'personal',
    created_at: 'public',
  },
  partOf: { source: branches, key: branches.table.id, child: officersTable.branch_id },
  counterpart: officersTable.counterpart,
})

export type MemberRow = (typeof membersTable)['$inferSelect']
export type OfficerRow = (typeof officersTable)['$inferSelect']
