import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { COPY_CLASSES, copyColumns, stampColumns } from '../../records/home.ts'
import type { TreatmentAlert } from '../../rules/postings/r-support.ts'
import type { SettingWord } from '../../rules/settings.ts'
import { scopedTable } from '../../tenancy/tables.ts'

const table = sqliteTable(
  'support_confirmations',
  {
    ...copyColumns(),
    year: integer().notNull(),
    treatment_unchanged: integer({ mode: 'boolean' }).notNull(),
    description: text(),
    filed_by: text().notNull(),
    filed_on: text().notNull(),
    ...stampColumns(),
    alerts: text({ mode: 'json' }).$type<TreatmentAlert[]>().notNull().default([]),
    alert: integer({ mode: 'boolean' }).notNull().default(false),
    policy: text({ mode: 'json' }).$type<SettingWord[]>().notNull().default([]),
  },
  (t) => [
    index('support_confirmations_by_division').on(t.division, t.id),
    index('support_confirmations_by_home_unit').on(t.home_unit, t.division, t.id),
    index('support_confirmations_by_posting').on(t.posting_id, t.division, t.id),
    index('support_confirmations_alerts')
      .on(t.division, t.id)
      .where(sql`alert = 1`),
    index('support_confirmations_by_policy').on(t.policy),
    uniqueIndex('support_confirmations_one_a_year').on(t.posting_id, t.year),
    check('support_confirmations_described', sql`treatment_unchanged = 1 OR description IS NOT NULL`),
  ],
)

/** The sending unit's yearly word that it backs its person and that pay and treatment stay; at home. */
export const supportConfirmations = scopedTable(table, {
  classes: {
    ...COPY_CLASSES,
    year: 'internal',
    treatment_unchanged: 'internal',
    description: 'personal',
    filed_by: 'personal',
    filed_on: 'internal',
    alerts: 'personal',
    alert: 'internal',
    policy: 'internal',
  },
  division: table.division,
  bound: table.home_unit,
})

export type ConfirmationRow = (typeof table)['$inferSelect']
