import { eq } from 'drizzle-orm'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { RecordSetting, SettingWord } from '../rules/settings.ts'
import { allColumns, type Handle, type Scoped } from '../tenancy/handle.ts'
import { scopedTable } from '../tenancy/tables.ts'

const table = sqliteTable('city_policy', {
  id: text({ enum: ['city'] }).primaryKey(),
  words: text({ mode: 'json' }).$type<SettingWord[]>().notNull(),
  as_of: text().notNull(),
})

/**
 * What the province has set for a city's own records (3.4), as the city keeps it: one row, none while nothing is set. The standing duties of its places are
 * derived by these words; a change of them derives all of them anew (migration 0050).
 */
export const cityPolicy = scopedTable(table, { classes: { id: 'internal', words: 'internal', as_of: 'internal' } })

/** The one row of a city. */
export const CITY_ROW = eq(table.id, 'city')

/** The words a city keeps. */
export const cityWords = (handle: Handle): Scoped<(typeof table)['$inferSelect'][]> =>
  handle.select(cityPolicy, allColumns(cityPolicy), { where: [CITY_ROW] })

/** What a turn keeps that hangs on no village. */
export const TURN_SETTINGS = ['turn_due_days'] as const satisfies readonly RecordSetting[]

/** Those of the words that some settings are said by. */
export const wordsOf = (settings: readonly RecordSetting[], words: readonly SettingWord[]): SettingWord[] =>
  words.filter(({ name }) => settings.some((each) => each === name))
