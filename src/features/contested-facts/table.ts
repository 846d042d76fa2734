import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { idsOf } from '../../rules/lists/enums.ts'
import { CONTEST_STATUS, SHARED_FACTS } from '../../rules/x-contested-facts.ts'
import type { SettingWord } from '../../rules/settings.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const SHARED_FACT = idsOf(SHARED_FACTS)

const table = sqliteTable(
  'contested_facts',
  {
    id: text().primaryKey(),
    assignment_id: text().notNull(),
    division: text().notNull(),
    counterpart: text().notNull(),
    fact: text({ enum: SHARED_FACT }).notNull(),
    year: integer().notNull(),
    status: text({ enum: CONTEST_STATUS }).notNull(),
    claimed_by: text().notNull(),
    claimed_value: integer().notNull(),
    claimed_on: text().notNull(),
    claimed_signature: text().notNull(),
    answered_value: integer(),
    answered_on: text(),
    answered_signature: text(),
    ruled_value: integer(),
    ruled_on: text(),
    ruling_reason: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    policy: text({ mode: 'json' }).$type<SettingWord[]>().notNull().default([]),
  },
  (t) => [
    index('contested_facts_by_division').on(t.division, t.id),
    index('contested_facts_by_counterpart').on(t.counterpart, t.division, t.id),
    index('contested_facts_by_assignment').on(t.assignment_id, t.division, t.id),
    index('contested_facts_by_policy').on(t.policy),
    uniqueIndex('contested_facts_one_a_year').on(t.assignment_id, t.fact, t.year),
    check('contested_facts_ruled_with_reason', sql`(ruled_on IS NULL) = (ruling_reason IS NULL)`),
  ],
)

/** Two cities' signed values of a fact of the village one helps the other in, and what the province ruled; in the host's database. */
export const contestedFacts = scopedTable(table, {
  classes: {
    id: 'public',
    assignment_id: 'public',
    division: 'public',
    counterpart: 'public',
    fact: 'public',
    year: 'public',
    status: 'public',
    claimed_by: 'public',
    claimed_value: 'public',
    claimed_on: 'public',
    claimed_signature: 'public',
    answered_value: 'public',
    answered_on: 'public',
    answered_signature: 'public',
    ruled_value: 'public',
    ruled_on: 'public',
    ruling_reason: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
    policy: 'public',
  },
  division: table.division,
  counterpart: table.counterpart,
  owners: {
    status: 'both',
    ruled_value: 'province',
    ruled_on: 'province',
    ruling_reason: 'province',
    version: 'both',
    updated_at: 'both',
  },
})

export type ContestedFactRow = (typeof table)['$inferSelect']
