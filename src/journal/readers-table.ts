import { eq } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../tenancy/tables.ts'

const table = sqliteTable(
  'event_readers',
  {
    tenant: text().notNull(),
    seq: integer().notNull(),
    division: text().notNull(),
    day: text().notNull(),
    action: text().notNull(),
    record: text().notNull(),
    record_id: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.seq, t.tenant, t.division] }), index('event_readers_by_tenant').on(t.tenant, t.seq)],
)

/** In the place of a tenant: whoever may read such records. */
export const EVERY_TENANT = '*'

/** Who has an event of an entry beside whom the entry itself names: who lost sight of the record, or sees it by another of its rows. */
export const eventReaders = scopedTable(table, {
  classes: {
    tenant: 'public',
    seq: 'public',
    division: 'public',
    day: 'public',
    action: 'public',
    record: 'public',
    record_id: 'public',
  },
  division: table.division,
  counterpart: table.tenant,
  published: eq(table.tenant, EVERY_TENANT),
  appendOnly: true,
})

/** The one way in: a view whose trigger finds the entry's seq (migration 0037). */
export const eventReaderEntries = scopedTable(
  sqliteTable('event_reader_entries', {
    entry_id: text().notNull(),
    tenant: text().notNull(),
    division: text().notNull(),
  }),
  { classes: { entry_id: 'public', tenant: 'public', division: 'public' }, appendOnly: true },
)
