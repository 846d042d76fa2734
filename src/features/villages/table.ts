import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import type { SettingWord } from '../../rules/settings.ts'
import type { NamedWas, Predecessor } from '../../rules/village-names.ts'
import { scopedTable } from '../../tenancy/tables.ts'

export const DISPATCH_MODE = ['province', 'paired', 'self'] as const

const villagesTable = sqliteTable(
  'villages',
  {
    code: text().primaryKey(),
    name: text().notNull(),
    township: text(),
    helper_units: text({ mode: 'json' }).$type<string[]>().notNull(),
    registered_households: integer(),
    population: integer(),
    poor_households: integer(),
    poor_population: integer(),
    note: text(),
    synthetic: integer({ mode: 'boolean' }).notNull(),
    account: integer().notNull(),
    version: integer().notNull(),
    created_at: text().notNull(),
    updated_at: text().notNull(),
    names_were: text({ mode: 'json' }).$type<NamedWas[]>().notNull().default([]),
    predecessors: text({ mode: 'json' }).$type<Predecessor[]>().notNull().default([]),
    policy: text({ mode: 'json' }).$type<SettingWord[]>().notNull().default([]),
    name_initials: text().notNull().default(''),
  },
  (t) => [
    index('villages_without_initials')
      .on(t.code)
      .where(sql`name_initials = ''`),
  ],
)

/** Administrative villages (id = code, C-8): the province names them, their city completes them. */
export const villages = scopedTable(villagesTable, {
  classes: {
    code: 'public',
    name: 'public',
    township: 'public',
    helper_units: 'public',
    registered_households: 'public',
    population: 'public',
    poor_households: 'public',
    poor_population: 'public',
    note: 'public',
    synthetic: 'public',
    account: 'internal',
    version: 'public',
    created_at: 'public',
    updated_at: 'public',
    names_were: 'public',
    predecessors: 'public',
    policy: 'internal',
    name_initials: 'internal',
  },
  division: villagesTable.code,
  counterpart: (tenant) =>
    sql`EXISTS (SELECT 1 FROM village_listings l WHERE l.village_code = ${villagesTable.code} AND l.counterpart = ${tenant})`,
  owners: {
    name: 'both',
    township: 'both',
    names_were: 'both',
    predecessors: 'province',
    helper_units: 'both',
    account: 'both',
    policy: 'both',
    name_initials: 'both',
    version: 'both',
    updated_at: 'both',
  },
  keptInsert: true,
})

const listingsTable = sqliteTable(
  'village_listings',
  {
    id: text().primaryKey(),
    village_code: text()
      .notNull()
      .references(() => villagesTable.code),
    listed_on: text().notNull(),
    dispatch_mode: text({ enum: DISPATCH_MODE }).notNull(),
    counterpart: text(),
    valid_from: text().notNull(),
    valid_to: text(),
    delist_reason: text(),
    paired_to: text(),
  },
  (t) => [
    index('village_listings_by_village').on(t.village_code, t.valid_from),
    index('village_listings_by_counterpart').on(t.counterpart, t.village_code),
    index('village_listings_by_mode').on(t.dispatch_mode, t.village_code),
    check('village_listings_dates_in_order', sql`valid_to IS NULL OR valid_to > valid_from`),
  ],
)

/** When a village is on the list of poor villages, and in which mode: dated rows, the province's alone. */
export const villageListings = scopedTable(listingsTable, {
  classes: {
    id: 'public',
    village_code: 'public',
    listed_on: 'public',
    dispatch_mode: 'public',
    counterpart: 'public',
    valid_from: 'public',
    valid_to: 'public',
    delist_reason: 'public',
    paired_to: 'public',
  },
  division: listingsTable.village_code,
  counterpart: listingsTable.counterpart,
  owners: {
    dispatch_mode: 'province',
    counterpart: 'province',
    paired_to: 'province',
    valid_to: 'province',
    delist_reason: 'province',
  },
  keptInsert: true,
})

export type VillageRow = (typeof villagesTable)['$inferSelect']
export type ListingRow = (typeof listingsTable)['$inferSelect']
