import { asc, eq, gt, sql } from 'drizzle-orm'
import type { ServedRecord } from '../../kit/record.ts'
import { branchDerived } from '../../rules/branches/branch-account.ts'
import type { Derived } from '../../rules/derived.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { accountQueries, accountsOf, derivedOf, placesOf } from '../accounts/queries.ts'
import { branchAccountFacts, branchAccountQueries, branches, rowsOfAccounts } from '../branches/queries.ts'
import { contestedFacts, derivedOfFact } from '../contested-facts/queries.ts'
import { grantTasks, grants } from '../grants/queries.ts'
import { postingClaims } from '../people/queries.ts'
import { claimTasks, postings } from '../postings/queries.ts'
import { confirmationTasks, supportConfirmations } from '../support-confirmations/queries.ts'
import { villages } from '../villages/queries.ts'

/** So many accounts are read in one batch. */
const CHUNK = 200

const chunksOf = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, i) => all.slice(i * CHUNK, (i + 1) * CHUNK))

/** The places something is counted at: villages, and the cities and counties of liaison staff. */
const placesIn = async (door: Handle): Promise<string[]> => {
  const [found, staff] = await door.run([
    door.select(
      villages,
      { code: villages.table.code },
      { where: [gt(villages.table.code, '')], order: [asc(villages.table.code)] },
    ),
    door.select(
      postings,
      { division: postings.table.division },
      { where: [eq(postings.table.post_role, 'liaison_staff')] },
    ),
  ])
  return [...new Set([...found.map(({ code }) => code), ...staff.map(({ division }) => division)])]
}

const ofPlaces = async (door: Handle): Promise<Derived[]> => {
  const derived: Derived[] = []
  for (const places of chunksOf(await placesIn(door))) {
    const rows = await door.run([...accountQueries(door, placesOf(places))])
    for (const account of accountsOf(places, rows).values()) derived.push(derivedOf(door.tenant, account))
  }
  return derived
}

const ofBranches = async (door: Handle): Promise<Derived[]> => {
  const { id } = branches.table
  const [ids] = await door.run([door.select(branches, { id }, { where: [gt(id, '')], order: [asc(id)] })])
  const derived: Derived[] = []
  for (const chunk of chunksOf(ids.map((row) => row.id))) {
    const list = sql`(SELECT value FROM json_each(${JSON.stringify(chunk)}))`
    const rows = await door.run([...branchAccountQueries(door, list)])
    for (const account of rowsOfAccounts(rows)) derived.push(branchDerived(branchAccountFacts(account)))
  }
  return derived
}

/** What stands by itself, row by row: claims, confirmations and grants at home, facts two cities share, and the records of a city's own. */
const ofRows = async (door: Handle, records: readonly ServedRecord[]): Promise<Derived[]> => {
  const [claims, confirmed, given, said, ...rows] = await door.run([
    door.select(postingClaims, allColumns(postingClaims), { where: [gt(postingClaims.table.id, '')] }),
    door.select(supportConfirmations, allColumns(supportConfirmations), {
      where: [gt(supportConfirmations.table.id, '')],
    }),
    door.select(grants, allColumns(grants), { where: [gt(grants.table.id, '')] }),
    door.select(contestedFacts, allColumns(contestedFacts), { where: [gt(contestedFacts.table.id, '')] }),
    ...records.map(({ counted }) => counted.all(door)),
  ])
  const tasks = [
    ...claims.flatMap((claim) => claimTasks(door, claim)),
    ...confirmed.flatMap((row) => confirmationTasks(door, row)),
    ...given.flatMap(grantTasks),
  ]
  const facts = said.map(derivedOfFact(door.tenant))
  return [{ spans: [], tasks }, ...facts, ...records.map(({ counted }, i) => counted.of(rows[i] ?? [], door.tenant))]
}

/** Figures and tasks of a whole database, derived anew from its records by the same rules that keep them. */
export const deriveAll = async (door: Handle, records: readonly ServedRecord[]): Promise<Derived> => {
  const parts = [...(await ofPlaces(door)), ...(await ofBranches(door)), ...(await ofRows(door, records))]
  return { spans: parts.flatMap(({ spans }) => spans), tasks: parts.flatMap(({ tasks }) => tasks) }
}
