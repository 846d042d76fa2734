import { asc, eq, gt, sql, type SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { heavyPlaces, heavyTasks } from './table.ts'

const { table } = heavyTasks

/** Where the province's words are read by everybody: its own database. */
export const wordsDoor = ({ services }: Pick<Call, 'services'>): Handle =>
  services.doors.system('read_heavy_tasks', PROVINCE)

export const heavyTasksWhere = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order?: SQL[]; limit?: number } = {},
) => handle.select(heavyTasks, allColumns(heavyTasks), { where, ...options })

/** What the province says of a city's counties and townships. */
export const wordsOnCity = (handle: Handle, city: string) =>
  heavyTasksWhere(handle, [
    sql`${table.division} >= ${city.slice(0, 4)} AND ${table.division} < ${`${city.slice(0, 4)}:`}`,
  ])

/** What the province says of one place, as its city keeps it (A-17). */
export const wordsOnPlace = (handle: Handle, division: SQL) =>
  handle.select(heavyPlaces, allColumns(heavyPlaces), {
    where: [eq(heavyPlaces.table.division, division)],
    order: [asc(heavyPlaces.table.valid_from)],
  })

/** All that a city keeps of it. */
export const copiedWords = (handle: Handle) =>
  handle.select(heavyPlaces, allColumns(heavyPlaces), { where: [gt(heavyPlaces.table.id, '')] }) // by the key: all of them
