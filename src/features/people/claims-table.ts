import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import { idsOf, POST_ROLES } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { people } from './table.ts'

export const CLAIM_STATUS = ['reserved', 'confirmed', 'freed'] as const

const postingClaimsTable = sqliteTable(
  'posting_claims',
  {
    id: text().primaryKey(),
    person_id: text().notNull(),
    host: text().notNull(),
    mode: text().notNull(),
    post_role: text({ enum: idsOf(POST_ROLES) }).notNull(),
    unit_id: text().notNull(),
    unit_division: text().notNull(),
    place: text().notNull(),
    agreed: integer({ mode: 'boolean' }).notNull(),
    planned_start: text().notNull(),
    planned_end: text().notNull(),
    status: text({ enum: CLAIM_STATUS }).notNull(),
    expires_at: text().notNull(),
    created_at: text().notNull(),
  },
  (t) => [
    index('posting_claims_by_person').on(t.person_id, t.planned_start),
    index('posting_claims_by_status').on(t.status, t.expires_at),
    index('posting_claims_by_unit').on(t.unit_id),
    check('posting_claims_dates_in_order', sql`planned_end >= planned_start`),
  ],
)

/** A person claimed at home for a posting in a host's database; the id names the posting, both days are inclusive. */
export const postingClaims = scopedTable(postingClaimsTable, {
  classes: {
    id: 'internal',
    person_id: 'internal',
    host: 'internal',
    mode: 'internal',
    post_role: 'internal',
    unit_id: 'internal',
    unit_division: 'internal',
    place: 'internal',
    agreed: 'internal',
    planned_start: 'internal',
    planned_end: 'internal',
    status: 'internal',
    expires_at: 'internal',
    created_at: 'internal',
  },
  partOf: { source: people, key: people.table.id, child: postingClaimsTable.person_id },
})

/** Ids of claims that were given up: their act can no longer come about in this database (a trigger holds it). */
export const voidClaims = scopedTable(
  sqliteTable('void_claims', { id: text().primaryKey(), created_at: text().notNull() }),
  { classes: { id: 'internal', created_at: 'internal' }, appendOnly: true },
)

/** who was entered where, by a keyed hash of the citizen number; in the province's database only, id = the person's. */
export const identityClaims = scopedTable(
  sqliteTable(
    'identity_claims',
    {
      id: text().primaryKey(),
      citizen_hash: text().notNull().unique(),
      owner: text().notNull(),
      status: text({ enum: CLAIM_STATUS }).notNull(),
      expires_at: text().notNull(),
      created_at: text().notNull(),
      updated_at: text().notNull(),
    },
    (t) => [index('identity_claims_by_status').on(t.status, t.expires_at)],
  ),
  {
    classes: {
      id: 'sealed',
      citizen_hash: 'sealed',
      owner: 'sealed',
      status: 'sealed',
      expires_at: 'sealed',
      created_at: 'sealed',
      updated_at: 'sealed',
    },
  },
)

const probesTable = sqliteTable(
  'identity_probes',
  {
    id: text().primaryKey(),
    counterpart: text().notNull(),
    person_id: text().notNull(),
    by_tenant: text().notNull(),
    by_user: text().notNull(),
    day: text().notNull(),
    created_at: text().notNull(),
  },
  (t) => [
    index('identity_probes_by_counterpart').on(t.counterpart, t.id),
    index('identity_probes_by_user').on(t.by_user, t.day),
    index('identity_probes_by_tenant').on(t.by_tenant, t.day),
  ],
)

/** Each time somebody entered a person who is there already; the owner of the entry is the counterpart and reads it. */
export const identityProbes = scopedTable(probesTable, {
  classes: {
    id: 'public',
    counterpart: 'public',
    person_id: 'public',
    by_tenant: 'public',
    by_user: 'sealed',
    day: 'public',
    created_at: 'public',
  },
  counterpart: probesTable.counterpart,
  appendOnly: true,
})

/** The one way into the two tables above: a view whose trigger claims or leaves a probe, in one statement (migration 0007). */
export const identityAttempts = scopedTable(
  sqliteTable('identity_attempts', {
    id: text().notNull(),
    person_id: text().notNull(),
    citizen_hash: text().notNull(),
    older_hashes: text({ mode: 'json' }).$type<string[]>().notNull(),
    owner: text().notNull(),
    by_user: text().notNull(),
    day: text().notNull(),
    at: text().notNull(),
    expires_at: text().notNull(),
    probes_max: integer().notNull(),
    tenant_probes_max: integer().notNull(),
  }),
  {
    classes: {
      id: 'sealed',
      person_id: 'sealed',
      citizen_hash: 'sealed',
      older_hashes: 'sealed',
      owner: 'sealed',
      by_user: 'sealed',
      day: 'sealed',
      at: 'sealed',
      expires_at: 'sealed',
      probes_max: 'sealed',
      tenant_probes_max: 'sealed',
    },
    appendOnly: true,
  },
)

const movesTable = sqliteTable('posting_moves', {
  posting_id: text().primaryKey(),
  sender: text().notNull(),
  claim_id: text().notNull(),
  version: integer().notNull(),
})

/** At the host: postings whose days moved, until whoever sent the person has followed (3.6); kept by a trigger. */
export const postingMoves = scopedTable(movesTable, {
  classes: { posting_id: 'internal', sender: 'internal', claim_id: 'internal', version: 'internal' },
})
