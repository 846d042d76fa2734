import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { stampColumns } from '../../records/home.ts'
import { scopedTable } from '../../tenancy/tables.ts'

const table = sqliteTable(
  'awards',
  {
    id: text().primaryKey(),
    division: text().notNull(),
    person_id: text().notNull(),
    assessment_id: text().notNull(),
    title: text().notNull(),
    awarded_on: text().notNull(),
    author: text().notNull(),
    ...stampColumns(),
  },
  (t) => [
    index('awards_by_division').on(t.division, t.id),
    index('awards_by_person').on(t.person_id, t.division, t.id),
  ],
)

/** What somebody was honoured with on the ground of a filed assessment (R-81, 「评先评优」); at home. */
export const awards = scopedTable(table, {
  classes: {
    id: 'internal',
    division: 'internal',
    person_id: 'personal',
    assessment_id: 'personal',
    title: 'personal',
    awarded_on: 'internal',
    author: 'personal',
    version: 'internal',
    created_at: 'internal',
    updated_at: 'internal',
  },
  division: table.division,
})

export type AwardRow = (typeof table)['$inferSelect']
