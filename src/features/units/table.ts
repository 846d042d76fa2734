import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { idsOf, UNIT_KINDS, UNIT_LEVELS } from '../../rules/lists/enums.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const UNIT_LEVEL = idsOf(UNIT_LEVELS)
export const UNIT_KIND = idsOf(UNIT_KINDS)
/** What a unit's history keeps by date. */
export const UNIT_FACT = ['name', 'unit_level', 'unit_kind', 'uscc', 'parent', 'division'] as const
export type UnitFact = (typeof UNIT_FACT)[number]

const unitsTable = sqliteTable(
  'units',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    unit_level: text({ enum: UNIT_LEVEL }).notNull(),
    unit_kind: text({ enum: UNIT_KIND }).notNull(),
    uscc: text(),
    parent: text(),
    division: text().notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
  },
  (t) => [
    index('units_by_division').on(t.division, t.id),
    index('units_by_level').on(t.unit_level, t.division, t.id),
    index('units_by_kind').on(t.unit_kind, t.division, t.id),
    index('units_by_parent').on(t.parent, t.division, t.id),
    index('units_by_uscc').on(t.uscc, t.id),
    index('units_by_name').on(t.name, t.id),
  ],
)

/** Party and government organs, institutions and enterprises that employ people; in the home tenant's database. */
export const units = scopedTable(unitsTable, {
  classes: {
    id: 'internal',
    name: 'internal',
    unit_level: 'internal',
    unit_kind: 'internal',
    uscc: 'internal',
    parent: 'internal',
    division: 'internal',
    version: 'internal',
    created_at: 'internal',
    updated_at: 'internal',
  },
  division: unitsTable.division,
  bound: unitsTable.id,
})

const factsTable = sqliteTable(
  'unit_facts',
  {
    id: text().primaryKey(),
    unit_id: text()
      .notNull()
      .references(() => unitsTable.id),
    fact: text({ enum: UNIT_FACT }).notNull(),
    value: text(),
    valid_from: text().notNull(),
    valid_to: text(),
    created_at: text().notNull(),
  },
  (t) => [
    index('unit_facts_by_unit').on(t.unit_id, t.fact, t.valid_from),
    uniqueIndex('unit_facts_one_open')
      .on(t.unit_id, t.fact)
      .where(sql`valid_to IS NULL`),
    check('unit_facts_dates_in_order', sql`valid_to IS NULL OR valid_to >= valid_from`),
  ],
)

/** What a unit was on a day: dated, never overwritten. */
export const unitFacts = scopedTable(factsTable, {
  classes: {
    id: 'internal',
    unit_id: 'internal',
    fact: 'internal',
    value: 'internal',
    valid_from: 'internal',
    valid_to: 'internal',
    created_at: 'internal',
  },
  partOf: { source: units, key: unitsTable.id, child: factsTable.unit_id },
})

export type UnitRow = (typeof unitsTable)['$inferSelect']
export type UnitFactRow = (typeof factsTable)['$inferSelect']
