import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { CADRE_RANKS, HEALTH_STATUSES, idsOf, PARTY_STATUSES } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const SEX = ['male', 'female'] as const
export const PARTY_STATUS = idsOf(PARTY_STATUSES)
export const CADRE_RANK = idsOf(CADRE_RANKS)
export const HEALTH_STATUS = idsOf(HEALTH_STATUSES)
/** What a person's history keeps by date. */
export const PERSON_FACT = ['name', 'party_status', 'cadre_rank', 'home_unit'] as const
export type PersonFact = (typeof PERSON_FACT)[number]

const peopleTable = sqliteTable(
  'people',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    sex: text({ enum: SEX }).notNull(),
    birth_year: integer().notNull(),
    birth_date: text().notNull(),
    citizen_id: text().notNull(),
    citizen_id_index: text().notNull().unique(),
    citizen_id_masked: text().notNull(),
    phone: text(),
    phone_index: text(),
    phone_masked: text(),
    party_status: text({ enum: PARTY_STATUS }).notNull(),
    cadre_rank: text({ enum: CADRE_RANK }).notNull(),
    home_unit: text().notNull(),
    division: text().notNull(),
    health_status: text({ enum: HEALTH_STATUS }),
    health_checked_on: text(),
    attest_political: integer({ mode: 'boolean' }),
    attest_political_on: text(),
    attest_coordination: integer({ mode: 'boolean' }),
    attest_coordination_on: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    released_on: text(),
  },
  (t) => [
    index('people_by_division').on(t.division, t.id),
    index('people_by_home_unit').on(t.home_unit, t.division, t.id),
    index('people_by_party_status').on(t.party_status, t.division, t.id),
    index('people_by_cadre_rank').on(t.cadre_rank, t.division, t.id),
    index('people_by_phone').on(t.phone_index),
  ],
)

/** The people a tenant employs, in its own database only; number, phone and birth date are sealed. */
export const people = scopedTable(peopleTable, {
  classes: {
    id: 'internal',
    name: 'personal',
    sex: 'personal',
    birth_year: 'personal',
    birth_date: 'sealed',
    citizen_id: 'sealed',
    citizen_id_index: 'sealed',
    citizen_id_masked: 'personal',
    phone: 'sealed',
    phone_index: 'sealed',
    phone_masked: 'personal',
    party_status: 'personal',
    cadre_rank: 'personal',
    home_unit: 'personal',
    division: 'internal',
    health_status: 'personal',
    health_checked_on: 'personal',
    attest_political: 'personal',
    attest_political_on: 'personal',
    attest_coordination: 'personal',
    attest_coordination_on: 'personal',
    version: 'internal',
    created_at: 'internal',
    updated_at: 'internal',
    released_on: 'internal',
  },
  division: peopleTable.division,
  bound: peopleTable.home_unit,
  // the province releases a number under a grant
  owners: {
    citizen_id: 'both',
    citizen_id_index: 'both',
    birth_date: 'both',
    phone: 'both',
    phone_index: 'both',
    phone_masked: 'both',
    released_on: 'both',
    version: 'both',
    updated_at: 'both',
  },
})

const factsTable = sqliteTable(
  'person_facts',
  {
    id: text().primaryKey(),
    person_id: text()
      .notNull()
      .references(() => peopleTable.id),
    fact: text({ enum: PERSON_FACT }).notNull(),
    value: text(),
    valid_from: text().notNull(),
    valid_to: text(),
    created_at: text().notNull(),
  },
  (t) => [
    index('person_facts_by_person').on(t.person_id, t.fact, t.valid_from),
    uniqueIndex('person_facts_one_open')
      .on(t.person_id, t.fact)
      .where(sql`valid_to IS NULL`),
    check('person_facts_dates_in_order', sql`valid_to IS NULL OR valid_to >= valid_from`),
  ],
)

/** Name, rank, Party status and home unit by date, never overwritten. */
export const personFacts = scopedTable(factsTable, {
  classes: {
    id: 'internal',
    person_id: 'internal',
    fact: 'personal',
    value: 'personal',
    valid_from: 'personal',
    valid_to: 'personal',
    created_at: 'internal',
  },
  partOf: { source: people, key: peopleTable.id, child: factsTable.person_id },
})

export type PersonFactRow = (typeof factsTable)['$inferSelect']
type FullRow = (typeof peopleTable)['$inferSelect']

/** A person without what is sealed: what is not read cannot leave. */
export type PersonRow = Omit<FullRow, 'birth_date' | 'citizen_id' | 'citizen_id_index' | 'phone' | 'phone_index'>
export type SealedColumns = Pick<FullRow, 'birth_date' | 'citizen_id' | 'citizen_id_index' | 'phone' | 'phone_index'>

const carryTable = sqliteTable('facts_to_carry', { claim_id: text().primaryKey(), marked: integer().notNull() })

/** claims whose posting may show something else than the person's file says by now; kept by triggers, emptied by the command. */
export const factsToCarry = scopedTable(carryTable, { classes: { claim_id: 'internal', marked: 'internal' } })
