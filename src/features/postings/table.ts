import { check, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { eq, sql } from 'drizzle-orm'
import {
  CADRE_RANKS,
  DISPATCH_MODES,
  END_REASONS,
  EXCEPTION_KINDS,
  idsOf,
  PARTY_STATUSES,
  POST_ROLES,
  POSTING_STATUSES,
  UNIT_KINDS,
  UNIT_LEVELS,
} from '../../rules/lists/enums.ts'
import type { PersonWas } from '../../rules/postings/posting-person.ts'
import type { SettingWord } from '../../rules/settings.ts'
import { withinDivision } from '../../tenancy/door-rules.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith } from './scopes.ts'

export const POST_ROLE = idsOf(POST_ROLES)
export const POSTING_STATUS = idsOf(POSTING_STATUSES)
export const END_REASON = idsOf(END_REASONS)
export const EXCEPTION_KIND = idsOf(EXCEPTION_KINDS)
export const SEX = ['male', 'female'] as const

/** The work phone up to the day before `until`. */
export interface WorkPhoneWas {
  until: string
  work_phone: string | null
}

const table = sqliteTable(
  'postings',
  {
    id: text().primaryKey(),
    division: text().notNull(),
    village_code: text(),
    counterpart: text(),
    sender: text().notNull(),
    mode: text({ enum: idsOf(DISPATCH_MODES) }),
    post_role: text({ enum: POST_ROLE }).notNull(),
    assignment_id: text(),
    person_id: text().notNull(),
    person_name: text().notNull(),
    person_sex: text({ enum: SEX }).notNull(),
    person_birth_year: integer().notNull(),
    person_cadre_rank: text({ enum: idsOf(CADRE_RANKS) }).notNull(),
    person_party_status: text({ enum: idsOf(PARTY_STATUSES) }).notNull(),
    unit_id: text().notNull(),
    unit_name: text().notNull(),
    unit_level: text({ enum: idsOf(UNIT_LEVELS) }).notNull(),
    unit_kind: text({ enum: idsOf(UNIT_KINDS) }).notNull(),
    unit_division: text().notNull(),
    work_phone: text(),
    planned_start: text().notNull(),
    planned_end: text().notNull(),
    ended_on: text(),
    end_reason: text({ enum: END_REASON }),
    replaces: text(),
    status: text({ enum: POSTING_STATUS }).notNull(),
    reason: text(),
    submitted_by: text(),
    claim_id: text(),
    start_blocked: integer({ mode: 'boolean' }).notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    submitted_on: text(),
    answered_on: text(),
    cancelled_on: text(),
    /** What was shown of the person before it changed, oldest first. */
    person_was: text({ mode: 'json' }).$type<PersonWas[]>().notNull().default([]),
    work_phone_was: text({ mode: 'json' }).$type<WorkPhoneWas[]>().notNull().default([]),
    /** Of staff at a city or county: the words their second key is due by (3.4). */
    policy: text({ mode: 'json' }).$type<SettingWord[]>().notNull().default([]),
  },
  (t) => [
    index('postings_by_division').on(t.division, t.id),
    index('postings_by_village').on(t.village_code, t.id),
    index('postings_by_counterpart').on(t.counterpart, t.division, t.id),
    index('postings_by_sender').on(t.sender, t.division, t.id),
    index('postings_by_person').on(t.person_id, t.division, t.id),
    index('postings_by_status').on(t.status, t.division, t.id),
    index('postings_by_post_role').on(t.post_role, t.division, t.id),
    index('postings_by_assignment').on(t.assignment_id),
    index('postings_by_replaces').on(t.replaces),
    index('postings_by_unit').on(t.unit_id, t.division, t.id),
    index('postings_by_claim').on(t.claim_id),
    index('postings_of_staff_by_policy')
      .on(t.policy)
      .where(sql`village_code IS NULL`),
    check('postings_dates_in_order', sql`planned_end > planned_start`),
  ],
)

/** Who is posted where: the few facts of a person the other side may see, as they stood. */
export const postings = scopedTable(table, {
  classes: {
    id: 'public',
    division: 'public',
    village_code: 'public',
    counterpart: 'public',
    sender: 'public',
    mode: 'public',
    post_role: 'public',
    assignment_id: 'public',
    person_id: 'personal',
    person_name: 'public',
    person_sex: 'public',
    person_birth_year: 'public',
    person_cadre_rank: 'public',
    person_party_status: 'public',
    unit_id: 'personal',
    unit_name: 'public',
    unit_level: 'public',
    unit_kind: 'public',
    unit_division: 'public',
    work_phone: 'personal', // both sides, not the province
    planned_start: 'public',
    planned_end: 'public',
    ended_on: 'public',
    end_reason: 'public',
    replaces: 'public',
    status: 'public',
    reason: 'public',
    submitted_by: 'personal',
    claim_id: 'internal',
    start_blocked: 'public',
    submitted_on: 'public',
    answered_on: 'public',
    cancelled_on: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
    person_was: 'public',
    work_phone_was: 'personal',
    policy: 'internal',
  },
  division: table.division,
  bound: table.person_id,
  sentBy: (unit) => eq(table.unit_id, unit),
  counterpart: table.counterpart,
  dispatched: (division) => withinDivision(table.unit_division, division),
  // what was never submitted stays its author's, withdrawn or not (2.3)
  hideDrafts: (tenant) =>
    sql`((${table.status} <> 'draft' AND (${table.status} <> 'cancelled' OR ${table.submitted_on} IS NOT NULL)) OR ${table.sender} = ${tenant})`,
})

export type PostingRow = (typeof table)['$inferSelect']

const exceptionsTable = sqliteTable(
  'exceptions',
  {
    id: text().primaryKey(),
    posting_id: text().notNull(),
    division: text().notNull(),
    counterpart: text(),
    sender: text().notNull(),
    kind: text({ enum: EXCEPTION_KIND }).notNull(),
    reason: text().notNull(),
    approver_org: text(),
    approver_role: text(),
    approver_tenant: text(),
    approved_on: text(),
    document_no: text(),
    approved_by: text(),
    recorded_by: text().notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (t) => [
    unique('exceptions_one_a_kind').on(t.posting_id, t.kind),
    index('exceptions_by_counterpart').on(t.counterpart, t.id),
  ],
)

/** Recorded exceptions to SOFT rules (3.3); they lie with the posting they are for. */
export const exceptions = scopedTable(exceptionsTable, {
  classes: {
    id: 'public',
    posting_id: 'public',
    division: 'public',
    counterpart: 'public',
    sender: 'public',
    kind: 'public',
    reason: 'public',
    approver_org: 'public',
    approver_role: 'public',
    approver_tenant: 'public',
    approved_on: 'public',
    document_no: 'public',
    approved_by: 'personal',
    recorded_by: 'personal',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
  division: exceptionsTable.division,
  counterpart: exceptionsTable.counterpart,
  dispatched: dispatchedWith(exceptionsTable.posting_id),
  // 3.3: some kinds are the province's to approve, in whosever database they lie
  owners: {
    approver_role: 'both',
    approver_tenant: 'both',
    approved_on: 'both',
    approved_by: 'both',
    version: 'both',
    updated_at: 'both',
  },
})

export type ExceptionRow = (typeof exceptionsTable)['$inferSelect']
