import { and, asc, desc, eq, gt, inArray, isNull, lte, or, sql, type Column, type SQL } from 'drizzle-orm'
import type { Target } from '../../kit/target.ts'
import { townshipOf } from '../../rules/law.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { DISPATCH_MODE, villageListings, villages, type ListingRow, type VillageRow } from './table.ts'

export { villageListings, villages, DISPATCH_MODE, type ListingRow, type VillageRow } from './table.ts'

/** A village as people see it: the village and the listing it is seen by. */
export type ListedVillage = Omit<VillageRow, 'account' | 'policy' | 'name_initials'> & Omit<ListingRow, 'id'>

const { account: _account, policy: _policy, name_initials: _initials, ...villageColumns } = allColumns(villages)
const { id: _id, ...listingColumns } = allColumns(villageListings)

export const listedVillageColumns = { ...listingColumns, ...villageColumns }

/** [from, to) holds the day. */
export const onDay = (from: Column, to: Column, day: string): SQL | undefined =>
  and(lte(from, day), or(isNull(to), gt(to, day)))

/** Codes as one bound text: a list of them would run into D1's limit of 100 values. */
export const inCodes = (column: Column, codes: readonly string[]): SQL =>
  sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(codes)}))`

/** The village of a code, where the caller sees it. */
export const villageThere = (handle: Handle, code: SQL) =>
  handle.select(villages, { code: villages.table.code }, { where: [sql`${villages.table.code} = ${code}`] })

/** Listings with their villages, in code order. */
export const listedVillages = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order: SQL[]; limit: number },
) =>
  handle.select(villageListings, listedVillageColumns, {
    where,
    join: [{ source: villages, on: eq(villages.table.code, villageListings.table.village_code) }],
    ...options,
  })

/** The village by its newest listing, or by the one in force on a day. */
export const villageByCode = (handle: Handle, code: string, day?: string) => {
  const { village_code, valid_from, valid_to } = villageListings.table
  const where = [eq(village_code, code), ...(day === undefined ? [] : [onDay(valid_from, valid_to, day)])]
  return listedVillages(handle, where, { order: [desc(valid_from)], limit: 1 })
}

/**
 * Listings that began on one of the last days though nothing was written of their village since: their day has come by itself.
 * A village whose first listing it is has not changed by it.
 */
export const begunUntold = (door: Handle, { since, today }: { since: string; today: string }) => {
  const { village_code, valid_from, listed_on, dispatch_mode } = villageListings.table
  return door.select(villageListings, allColumns(villageListings), {
    where: [
      inArray(dispatch_mode, [...DISPATCH_MODE]),
      sql`${valid_from} > ${since} AND ${valid_from} <= ${today} AND ${valid_from} > ${listed_on}`,
      sql`NOT EXISTS (SELECT 1 FROM journal j WHERE j.record = 'villages' AND j.record_id = ${village_code} AND j.day >= ${valid_from})`,
    ],
  })
}

/** All listings of some villages, oldest first. */
export const listingsOf = (handle: Handle, codes: readonly string[]) =>
  handle.select(villageListings, allColumns(villageListings), {
    where: [inCodes(villageListings.table.village_code, codes)],
    order: [asc(villageListings.table.village_code), asc(villageListings.table.valid_from)],
  })

/** Which of some villages a door shows, by any of their listings. */
export const villagesSeen = (handle: Handle, codes: readonly string[]) =>
  handle.select(
    villageListings,
    { village_code: villageListings.table.village_code },
    { where: [inCodes(villageListings.table.village_code, codes)] },
  )

/** The codes of listed villages, in order. */
export const villageCodes = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order: SQL[]; limit: number },
) => handle.select(villageListings, { village_code: villageListings.table.village_code }, { where, ...options })

/** The locks of some villages' accounts. */
export const villageLocks = (door: Handle, places: SQL) =>
  door.select(
    villages,
    {
      code: villages.table.code,
      account: villages.table.account,
      version: villages.table.version,
      policy: villages.table.policy,
    },
    { where: [sql`${villages.table.code} IN ${places}`] },
  )

/** Whole villages, for who writes them. */
export const villagesAt = (door: Handle, places: SQL) =>
  door.select(villages, allColumns(villages), { where: [sql`${villages.table.code} IN ${places}`] })

/** Their listings, oldest first. */
export const listingsAt = (door: Handle, places: SQL) =>
  door.select(villageListings, allColumns(villageListings), {
    where: [sql`${villageListings.table.village_code} IN ${places}`],
    order: [asc(villageListings.table.village_code), asc(villageListings.table.valid_from)],
  })

/** What an office calls a village. */
type CalledVillage = Pick<VillageRow, 'name' | 'township'>
const called = { name: villages.table.name, township: villages.table.township }
const itsVillage = [{ source: villages, on: eq(villages.table.code, villageListings.table.village_code) }]

/** A village as a record of its city names it: its listings, oldest first; one that was never listed is not there. */
export const villageNamed: Target<ListingRow & CalledVillage> = {
  noun: 'village',
  door: 'own',
  rows: (handle, ids) =>
    handle.select(
      villageListings,
      { ...allColumns(villageListings), ...called },
      {
        where: [sql`${villageListings.table.village_code} IN (SELECT value FROM json_each(${ids}))`],
        join: itsVillage,
        order: [asc(villageListings.table.village_code), asc(villageListings.table.valid_from)],
      },
    ),
  idOf: ({ village_code }) => village_code,
  calls: ({ village_code, name, township }) => ({
    [village_code]: name,
    ...(township === null ? {} : { [townshipOf(village_code)]: township }),
  }),
}

/** Listings in force on a day of the villages of a division, at most so many. */
export const listedOn = (handle: Handle, division: SQL, { day, limit }: { day: SQL; limit: number }) => {
  const { village_code, valid_from, valid_to } = villageListings.table
  return handle.select(
    villageListings,
    { village_code, ...called },
    {
      join: itsVillage,
      where: [
        sql`${village_code} >= ${division} AND ${village_code} < ${division} || ':'`,
        sql`${valid_from} <= ${day}`,
        sql`${valid_to} IS NULL OR ${valid_to} > ${day}`,
      ],
      order: [asc(village_code)],
      limit,
    },
  )
}

/** What the villages of some codes are called. */
export const villagesCalled = (handle: Handle, codes: SQL) =>
  handle.select(
    villages,
    { village_code: villages.table.code, ...called },
    { where: [sql`${villages.table.code} IN ${codes}`] },
  )

/** One village of a county or a township: its row says what the township is called. */
export const villageIn = (handle: Handle, division: SQL) =>
  handle.select(
    villages,
    { ...called },
    {
      where: [sql`${villages.table.code} >= ${division} AND ${villages.table.code} < ${division} || ':'`],
      order: [asc(villages.table.code)],
      limit: 1,
    },
  )
