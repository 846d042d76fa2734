import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { SETTING_NAMES } from '../../rules/settings.ts'
import { scopedTable } from '../../tenancy/tables.ts'

const table = sqliteTable(
  'settings',
  {
    id: text().primaryKey(),
    name: text({ enum: SETTING_NAMES }).notNull(),
    tenant: text().notNull(),
    value: text().notNull(),
    valid_from: text().notNull(),
    reason: text().notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (t) => [index('settings_by_tenant').on(t.tenant, t.name, t.id)],
)

/** What the province sets for a tenant; rows are added, never changed, and the newest stands. */
export const settings = scopedTable(table, {
  classes: {
    id: 'public',
    name: 'public',
    tenant: 'public',
    value: 'public',
    valid_from: 'public',
    reason: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
})

export type SettingRow = (typeof table)['$inferSelect']
