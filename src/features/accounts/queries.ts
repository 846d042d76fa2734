import { eq, sql, type SQL } from 'drizzle-orm'
import type { Event } from '../../journal/entry.ts'
import type { Services } from '../../serve/services.ts'
import type { Guarded } from '../../records/commit.ts'
import { derivedChange } from '../../records/derived.ts'
import { type Derived } from '../../rules/derived.ts'
import { placeDerived } from '../../rules/accounts/place-account.ts'
import { NO_POLICY, type Policy } from '../../rules/settings.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import {
  branchAccountQueries,
  branchAccountsOf,
  branchesOfPlaces,
  type BranchAccount,
  type BranchAccountRows,
} from '../branches/queries.ts'
import { followPostings } from '../branches/commands.ts'
import { assignmentsAt, type AssignmentRow } from '../assignments/queries.ts'
import { exceptionsAt, postingsAt, type ExceptionRow, type PostingRow } from '../postings/queries.ts'
import { recallsAt, type RecallAt } from '../recall-cases/queries.ts'
import { listingsAt, villageLocks, villages, type ListingRow } from '../villages/queries.ts'

/**
 * Everything that decides what a place counts for and obliges to. A village's is under one lock, so that two commands
 * cannot both be computed from the same state (0007); a city or county of liaison staff has none and needs none.
 */
export interface Account {
  place: string
  /** Null where the place is no village. */
  lock: number | null
  /** The village's version: a move of its mode by a successor raises it. */
  version: number
  /** What the province has set for the city, as the village keeps it (3.4). */
  policy: Policy
  listings: readonly ListingRow[]
  assignments: readonly AssignmentRow[]
  postings: readonly PostingRow[]
  exceptions: readonly Pick<ExceptionRow, 'posting_id' | 'kind'>[]
  recalls: readonly RecallAt[]
  /** The temporary branches that count somebody posted here as a member: they follow the postings (B-7). */
  branches: readonly BranchAccount[]
}

type Rows = Pick<Account, 'listings' | 'assignments' | 'postings' | 'exceptions' | 'recalls'>

/**
 * The door an account is read and locked through: it follows from rows the writing city may not see (X-17: a successor
 * ends the one it replaces), so the commit opens it, not the caller's door.
 */
export const accountDoor = (services: Services, host: string): Handle => services.doors.system('account_village', host)

/** Codes as one bound text, for the accounts of many places. */
export const placesOf = (codes: readonly string[]): SQL => sql`(SELECT value FROM json_each(${JSON.stringify(codes)}))`

/** The reads of the accounts of some places: `places` is a list, or a subquery that finds them. */
export const accountQueries = (door: Handle, places: SQL) =>
  [
    villageLocks(door, places),
    listingsAt(door, places),
    assignmentsAt(door, places),
    postingsAt(door, places),
    exceptionsAt(door, places),
    recallsAt(door, places),
    ...branchAccountQueries(door, branchesOfPlaces(places)),
  ] as const

export type AccountRows = readonly [
  { code: string; account: number; version: number; policy: Policy }[],
  ListingRow[],
  AssignmentRow[],
  PostingRow[],
  Account['exceptions'][number][],
  RecallAt[],
  ...BranchAccountRows,
]

const groupedBy = <R>(rows: readonly R[], keyOf: (row: R) => string): ((key: string) => R[]) => {
  const groups = Map.groupBy(rows, keyOf)
  return (key) => groups.get(key) ?? []
}

/** The accounts of some places out of their reads. */
export const accountsOf = (
  places: readonly string[],
  [locks, listings, assignments, postings, exceptions, recalls, ...branches]: AccountRows,
): ReadonlyMap<string, Account> => {
  const locksOf = groupedBy(locks, ({ code }) => code)
  const listingsOf = groupedBy(listings, ({ village_code }) => village_code)
  const assignmentsOf = groupedBy(assignments, ({ village_code }) => village_code)
  const postingsOf = groupedBy(postings, ({ division }) => division)
  const exceptionsOf = groupedBy(exceptions, ({ posting_id }) => posting_id)
  const recallsOf = groupedBy(recalls, ({ posting_id }) => posting_id)
  const accounts = branchAccountsOf(branches)
  return new Map(
    places.map((place) => [
      place,
      {
        place,
        lock: locksOf(place)[0]?.account ?? null,
        version: locksOf(place)[0]?.version ?? 0,
        policy: locksOf(place)[0]?.policy ?? NO_POLICY,
        listings: listingsOf(place),
        assignments: assignmentsOf(place),
        postings: postingsOf(place),
        exceptions: postingsOf(place).flatMap(({ id }) => exceptionsOf(id)),
        recalls: postingsOf(place).flatMap(({ id }) => recallsOf(id)),
        branches: accounts.filter(({ members }) => members.some(({ division }) => division === place)),
      },
    ]),
  )
}

const NO_ACCOUNT = {
  lock: null,
  version: 0,
  policy: NO_POLICY,
  listings: [],
  assignments: [],
  postings: [],
  exceptions: [],
  recalls: [],
  branches: [],
} as const

/** A place nothing is known of yet. */
export const noAccount = (place: string): Account => ({ place, ...NO_ACCOUNT })

/** The account of one of them. */
export const accountAt = (place: string, rows: AccountRows): Account =>
  accountsOf([place], rows).get(place) ?? noAccount(place)

/** Figures and tasks of one account (R-41, X-13, X-17, 3.4). */
export const derivedOf = (host: string, { place, exceptions, branches: _branches, ...account }: Account): Derived =>
  placeDerived({
    ...account,
    code: place,
    host,
    province: PROVINCE,
    postings: account.postings.map((row) => ({
      ...row,
      exceptions: exceptions.filter(({ posting_id }) => posting_id === row.id).map(({ kind }) => kind),
    })),
  })

/** Figures and tasks that move as an account does (R-41, X-13, X-17, 3.4). */
export const accountDerived = (
  door: Handle,
  { before, after, today }: { before: readonly Account[]; after: readonly Account[]; today: string },
): Scoped<void>[] => {
  const whole = (accounts: readonly Account[]): Derived => {
    const each = accounts.map((account) => derivedOf(door.tenant, account))
    return { spans: each.flatMap(({ spans }) => spans), tasks: each.flatMap(({ tasks }) => tasks) }
  }
  return derivedChange(door, { before: whole(before), after: whole(after), today })
}

/**
 * The statements that carry an account to its new rows: its lock, what follows from them, and the branches whose members'
 * postings changed. The events are of those branches.
 */
export const accountChange = (
  door: Handle,
  before: Account,
  {
    today,
    now,
    moves_list = false,
    ...after
  }: Partial<Rows & Pick<Account, 'policy'>> & { today: string; now: Date; moves_list?: boolean },
): { guarded: Guarded[]; also: Scoped<unknown>[]; events: Event[] } => {
  const { place, lock } = before
  const where = [eq(villages.table.code, place), eq(villages.table.account, lock ?? 0)]
  const branches = followPostings(door, before.branches, { changed: after.postings ?? [], today, now })
  const told = moves_list ? { version: before.version + 1, updated_at: now.toISOString() } : {}
  const policy = after.policy ? { policy: [...after.policy] } : {}
  const locked =
    lock === null ? [] : [{ statement: door.update(villages, { account: lock + 1, ...told, ...policy }, where) }]
  return {
    guarded: [...locked, ...branches.guarded],
    also: [...accountDerived(door, { before: [before], after: [{ ...before, ...after }], today }), ...branches.also],
    events: branches.events,
  }
}

/** Rows with some replaced by their new form, or added. */
export const withRows = <R extends { id: string }>(rows: readonly R[], changed: readonly R[]): R[] => {
  const ids = new Set(changed.map(({ id }) => id))
  return [...rows.filter(({ id }) => !ids.has(id)), ...changed]
}
