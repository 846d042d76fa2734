import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import { scopedTable } from './tables.ts'

const table = sqliteTable(
  'pairings',
  {
    id: text().primaryKey(),
    partner_city: text().notNull(),
    supported_city: text().notNull(),
    valid_from: text().notNull(),
    valid_to: text(),
    end_reason: text(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (t) => [
    index('pairings_by_supported_city').on(t.supported_city, t.valid_from),
    index('pairings_by_partner_city').on(t.partner_city, t.id),
    check('pairings_dates_in_order', sql`valid_to IS NULL OR valid_to > valid_from`),
  ],
)

/** Which partner city helps which supported city, dated; stands in the province's database only. */
export const pairings = scopedTable(table, {
  classes: {
    id: 'public',
    partner_city: 'public',
    supported_city: 'public',
    valid_from: 'public',
    valid_to: 'public',
    end_reason: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
})

export type PairingRow = (typeof table)['$inferSelect']
