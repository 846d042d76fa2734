import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'
import { people } from './table.ts'

/** Sealed columns of a person that may be revealed, one by one. */
export const REVEALABLE = ['citizen_id', 'phone', 'birth_date'] as const
export type Revealable = (typeof REVEALABLE)[number]

const table = sqliteTable(
  'reveals',
  {
    id: text().primaryKey(),
    person_id: text().notNull(),
    grant_id: text(),
    actor: text().notNull(),
    day: text().notNull(),
    fields: text({ mode: 'json' }).$type<Revealable[]>().notNull(),
    quota: integer().notNull(),
    created_at: text().notNull(),
    tenant_quota: integer().notNull(),
    actor_tenant: text().notNull(),
  },
  (t) => [
    index('reveals_by_actor').on(t.actor, t.day),
    index('reveals_by_tenant').on(t.actor_tenant, t.day),
    index('reveals_by_person').on(t.person_id),
  ],
)

/** Each time a sealed value left: triggers hold the daily quota and the grant it hangs on. */
export const reveals = scopedTable(table, {
  classes: {
    id: 'internal',
    person_id: 'internal',
    grant_id: 'internal',
    actor: 'internal',
    day: 'internal',
    fields: 'internal',
    quota: 'internal',
    tenant_quota: 'internal',
    actor_tenant: 'internal',
    created_at: 'internal',
  },
  keptInsert: true,
  appendOnly: true,
  partOf: { source: people, key: people.table.id, child: table.person_id },
})
