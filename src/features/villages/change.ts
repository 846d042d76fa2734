import type { Event, Reader } from '../../journal/entry.ts'
import { among } from '../../records/among.ts'
import { changesOf } from '../../records/changes.ts'
import type { Guarded } from '../../records/commit.ts'
import { standingChange } from '../../records/standing.ts'
import { inForceOn } from '../../rules/dates.ts'
import { countyOf } from '../../rules/figures.ts'
import { townshipOf } from '../../rules/law.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { accountDerived, type Account } from '../accounts/queries.ts'
import { villageListings, villages, type ListingRow, type VillageRow } from './table.ts'

/** One village before and after a command: the village, its listings, and the account they are part of. */
export interface VillageChange {
  action: string
  before: VillageRow | null
  after: VillageRow
  /** As it was read; of a village that is new it is empty. */
  account: Account
  listings_after: readonly ListingRow[]
  /** Where the pairings move offers too (7.1.6). */
  assignments_after?: Account['assignments'] | undefined
}

const COLUMNS_OF_BOTH = ['name', 'township', 'names_were', 'helper_units', 'name_initials'] as const
const COLUMNS_OF_PROVINCE = ['predecessors'] as const
const COLUMNS_OF_HOST = ['registered_households', 'population', 'poor_households', 'poor_population', 'note'] as const

const villageStatements = (handle: Handle, changes: readonly VillageChange[]): Guarded[] => {
  const created = changes.filter(({ before }) => before === null).map(({ after }) => after)
  const updated = changes.flatMap(({ before, after }) =>
    before ? [{ ...after, version_before: before.version, account_before: before.account }] : [],
  )
  const columns = [...COLUMNS_OF_BOTH, ...(handle.door === 'kept' ? COLUMNS_OF_PROVINCE : COLUMNS_OF_HOST)]
  return [
    ...handle.insertMany(villages, created),
    ...handle.updateMany(villages, {
      match: { code: 'code', version: 'version_before', account: 'account_before' },
      set: [...columns, 'account', 'version', 'updated_at'],
      rows: updated,
    }),
  ]
}

/** What may change of a row of the list: nothing of it is overwritten but its end, and from a day on its mode and whom it names. */
const SET = ['dispatch_mode', 'counterpart', 'paired_to', 'valid_to', 'delist_reason'] as const

/** Rows whose days an earlier end has taken. */
const removedBy =
  (door: Handle) =>
  (ids: readonly string[]): Scoped<void> =>
    door.removeExpired(villageListings, [among(villageListings.table.id, ids)])

const listingStatements = (
  handle: Handle,
  changes: readonly Pick<VillageChange, 'account' | 'listings_after'>[],
  removed: (ids: readonly string[]) => Scoped<void>,
): { cut: Guarded[]; added: Scoped<void>[] } => {
  const before = new Map(changes.flatMap((change) => change.account.listings.map((row) => [row.id, row] as const)))
  const after = changes.flatMap(({ listings_after }) => listings_after)
  const cut = after.filter((row) => {
    const was = before.get(row.id)
    return was !== undefined && SET.some((column) => was[column] !== row[column])
  })
  const stays = new Set(after.map(({ id }) => id))
  const gone = [...before.keys()].filter((id) => !stays.has(id))
  return {
    cut: [
      ...(gone.length === 0 ? [] : [{ statement: removed(gone), rows: gone.length }]),
      ...handle.updateMany(villageListings, { match: { id: 'id' }, set: [...SET], rows: cut }),
    ],
    added: handle
      .insertMany(
        villageListings,
        after.filter(({ id }) => !before.has(id)),
      )
      .map(({ statement }) => statement),
  }
}

/** The row of the list that begins last. */
export const newest = (listings: readonly ListingRow[]): ListingRow | undefined =>
  listings.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1)).at(-1)

const shown = (row: ListingRow | undefined): Partial<ListingRow> => {
  const { id: _id, village_code: _code, ...told } = row ?? { id: '', village_code: '' }
  return told
}

const KEPT = [...SET, 'valid_from'] as const
const differ = (a: ListingRow | undefined, b: ListingRow, columns: readonly (keyof ListingRow)[]): boolean =>
  columns.some((column) => a?.[column] !== b[column])

interface Told {
  was: ListingRow | undefined
  is: ListingRow | undefined
}

/**
 * The listing that a journal entry shows, as it was and as it is. The entry shows the newest listing where the change touched it. A mode may also
 * be moved from a day before another move to the same mode (7.1.7), which leaves the newest listing as it stands: then the entry shows the first
 * listing whose days had another mode before.
 */
const toldOf = (before: readonly ListingRow[], after: readonly ListingRow[]): Told => {
  const [was, is] = [newest(before), newest(after)]
  if (!was || !is || differ(was, is, KEPT)) return { was, is }
  const rows = after.map((row) => [before.find((each) => inForceOn(each, row.valid_from)), row] as const)
  const inOrder = rows.toSorted(([, a], [, b]) => (a.valid_from < b.valid_from ? -1 : 1))
  const named = inOrder.find(([old, row]) => differ(old, row, ['dispatch_mode', 'counterpart']))
  const [old, row] = named ?? inOrder.find(([each, other]) => differ(each, other, KEPT)) ?? [was, is]
  return { was: old, is: row }
}

/** Cities that a listing names or named, beside the one the entry names: they see the village, or saw it until now. */
const readersOf = (before: readonly ListingRow[], after: readonly ListingRow[]): Reader[] => {
  const named = newest(after)?.counterpart ?? null
  const cities = [...before, ...after].flatMap(({ counterpart }) => counterpart ?? [])
  return [...new Set(cities)].filter((city) => city !== named).map((city) => ({ tenant: city, division: city }))
}

const eventOf = ({ action, before, after, account, listings_after }: VillageChange): Event => {
  const { account: _account, policy: _policy, name_initials: _initials, ...is } = after
  const listed = toldOf(account.listings, listings_after)
  return {
    action,
    record: 'villages',
    record_id: after.code,
    division: after.code,
    counterpart: newest(listings_after)?.counterpart ?? null,
    changes: changesOf(before ? { ...before, ...shown(listed.was) } : null, { ...is, ...shown(listed.is) }),
    readers: readersOf(account.listings, listings_after),
  }
}

/** the list moved by a successor: its rows, and the village's entry in the journal; the lock and the version are the account's. */
export const listingChange = (
  door: Handle,
  { account, listings_after }: Pick<VillageChange, 'account' | 'listings_after'>,
): { guarded: Guarded[]; also: Scoped<unknown>[]; events: Event[] } => {
  const rows = listingStatements(door, [{ account, listings_after }], removedBy(door))
  const listed = toldOf(account.listings, listings_after)
  const event: Event = {
    action: 'move_mode',
    record: 'villages',
    record_id: account.place,
    division: account.place,
    counterpart: newest(listings_after)?.counterpart ?? null,
    changes: changesOf(shown(listed.was), shown(listed.is)),
    readers: readersOf(account.listings, listings_after),
  }
  return { guarded: rows.cut, also: rows.added, events: [event] }
}

/** Whether a change writes anything: what is unchanged leaves no trace. */
export const changesSomething = (change: VillageChange): boolean => Object.keys(eventOf(change).changes).length > 0

const daysOf = (listings: readonly ListingRow[]): string =>
  JSON.stringify(listings.map(({ valid_from, valid_to }) => [valid_from, valid_to]))

/** Whose standing duties move with the list (3.4): the village's, its township's, its county's and its city's. */
const owing = (handle: Handle, changes: readonly VillageChange[]): string[] =>
  changes
    .filter(({ account, listings_after }) => daysOf(account.listings) !== daysOf(listings_after))
    .flatMap(({ after: { code } }) => [code, townshipOf(code), countyOf(code), handle.tenant])

/** The statements, figures and events of any number of villages of one city, as one batch. */
export const villageChanges = (
  handle: Handle,
  changes: readonly VillageChange[],
  { today, door = handle }: { today: string; door?: Handle },
) => {
  const listings = listingStatements(handle, changes, removedBy(door))
  const derived = accountDerived(handle, {
    before: changes.map(({ account }) => account),
    after: changes.map(({ account, listings_after, assignments_after = account.assignments }) => ({
      ...account,
      listings: listings_after,
      assignments: assignments_after,
    })),
    today,
  })
  return {
    guarded: [...villageStatements(handle, changes), ...listings.cut],
    also: [...listings.added, ...derived, ...standingChange(handle, owing(handle, changes), today)],
    events: changes.map(eventOf),
  }
}
