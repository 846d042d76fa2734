import { asc, desc, eq, isNotNull, sql, type Column, type SQL } from 'drizzle-orm'
import type { Services } from '../../http/services.ts'
import { countChange } from '../../records/counters.ts'
import type { Guarded } from '../../records/commit.ts'
import { villageFigures } from '../../rules/figures.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { inCodes, villageListings, villages, type ListingRow } from '../villages/queries.ts'
import { assignments, type AssignmentRow } from './table.ts'

export type { AssignmentRow } from './table.ts'

/** Everything that decides what a village counts for: its listings and assignments, under one lock. */
export interface Account {
  village_code: string
  account: number
  listings: ListingRow[]
  assignments: AssignmentRow[]
}

/** One assignment through the caller's door. */
export const assignmentById = (handle: Handle, id: string) =>
  handle.select(assignments, allColumns(assignments), { where: [eq(assignments.table.id, id)] })

/** True where the village has an open assignment (proposed, countered or active) on a day. */
export const openAssignmentOn = (villageCode: Column, day: string): SQL =>
  sql`EXISTS (SELECT 1 FROM assignments a WHERE a.village_code = ${villageCode} AND a.open_from <= ${day}
    AND (a.open_to IS NULL OR a.open_to > ${day}))`

/**
 * The door an account is read and locked through: its figures follow from rows the writing city may not see (X-17: a
 * successor ends the one it replaces), so the commit opens it, not the caller's door.
 */
export const accountDoor = (services: Services, host: string): Handle => services.doors.system('account_village', host)

/** The reads of one village's account; `code` may be a subquery that finds it. */
export const accountQueries = (door: Handle, code: SQL) =>
  [
    door.select(
      villages,
      { code: villages.table.code, account: villages.table.account },
      { where: [sql`${villages.table.code} = ${code}`] },
    ),
    door.select(villageListings, allColumns(villageListings), {
      where: [sql`${villageListings.table.village_code} = ${code}`],
      order: [asc(villageListings.table.valid_from)],
    }),
    door.select(assignments, allColumns(assignments), {
      where: [sql`${assignments.table.village_code} = ${code}`],
      order: [desc(assignments.table.id)],
    }),
  ] as const

/** The same reads for many villages of one city. */
export const accountsQueries = (door: Handle, codes: readonly string[]) =>
  [
    door.select(villages, allColumns(villages), { where: [inCodes(villages.table.code, codes)] }),
    door.select(villageListings, allColumns(villageListings), {
      where: [inCodes(villageListings.table.village_code, codes)],
      order: [asc(villageListings.table.village_code), asc(villageListings.table.valid_from)],
    }),
    door.select(assignments, allColumns(assignments), { where: [inCodes(assignments.table.village_code, codes)] }),
  ] as const

export type AccountRows = readonly [{ code: string; account: number }[], ListingRow[], AssignmentRow[]]

/** The account out of its reads; null when there is no such village. */
export const accountOf = ([[village], listings, rows]: AccountRows): Account | null =>
  village ? { village_code: village.code, account: village.account, listings, assignments: rows } : null

const figuresOf = ({ listings, assignments: rows }: Pick<Account, 'listings' | 'assignments'>) =>
  villageFigures(listings, rows)

/** The statements that carry an account to its new rows: its lock, and the figures. */
export const accountChange = (
  door: Handle,
  before: Account,
  after: Partial<Pick<Account, 'listings' | 'assignments'>>,
): { guarded: Guarded; also: Scoped<void>[] } => ({
  guarded: {
    statement: door.update(villages, { account: before.account + 1 }, [
      eq(villages.table.code, before.village_code),
      eq(villages.table.account, before.account),
    ]),
  },
  also: countChange(door, figuresOf(before), figuresOf({ ...before, ...after })),
})

/** Rows with one replaced by its new form, or added. */
export const withRow = <R extends { id: string }>(rows: readonly R[], row: R): R[] => [
  ...rows.filter(({ id }) => id !== row.id),
  row,
]

/** More than a city has villages: one offer a village waits at most. */
const WAITING_MAX = 10_000

/** Assignments that wait for somebody's turn, by the partial index of what waits. */
export const waitingAssignments = (handle: Handle, where: readonly (SQL | undefined)[]) => {
  const { id, village_code, turn, turn_due } = assignments.table
  return handle.select(
    assignments,
    { id, village_code, turn, turn_due },
    { where: [isNotNull(turn), ...where], order: [asc(village_code), asc(id)], limit: WAITING_MAX },
  )
}
