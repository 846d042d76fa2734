import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../../tenancy/tables.ts'

/** `branch_regulation_from`: the day from which B-1 – B-13 are applied to a tenant (chapter 5 of the book). */
export const SETTING_NAME = ['branch_regulation_from'] as const

const table = sqliteTable(
  'settings',
  {
    id: text().primaryKey(),
    name: text({ enum: SETTING_NAME }).notNull(),
    tenant: text().notNull(),
    value: text().notNull(),
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
    reason: 'public',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
  },
})

export type SettingRow = (typeof table)['$inferSelect']
