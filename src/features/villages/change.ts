import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import type { Guarded } from '../../records/commit.ts'
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
}

const COLUMNS_OF_BOTH = ['name', 'township', 'helper_units'] as const
const COLUMNS_OF_HOST = ['registered_households', 'population', 'poor_households', 'poor_population', 'note'] as const

const villageStatements = (handle: Handle, changes: readonly VillageChange[]): Guarded[] => {
  const created = changes.filter(({ before }) => before === null).map(({ after }) => after)
  const updated = changes.flatMap(({ before, after }) =>
    before ? [{ ...after, version_before: before.version, account_before: before.account }] : [],
  )
  const columns = handle.door === 'kept' ? COLUMNS_OF_BOTH : [...COLUMNS_OF_BOTH, ...COLUMNS_OF_HOST]
  return [
    ...handle.insertMany(villages, created),
    ...handle.updateMany(villages, {
      match: { code: 'code', version: 'version_before', account: 'account_before' },
      set: [...columns, 'account', 'version', 'updated_at'],
      rows: updated,
    }),
  ]
}

const listingStatements = (
  handle: Handle,
  changes: readonly VillageChange[],
): { cut: Guarded[]; added: Scoped<void>[] } => {
  const before = new Map(changes.flatMap((change) => change.account.listings.map((row) => [row.id, row] as const)))
  const after = changes.flatMap(({ listings_after }) => listings_after)
  const cut = after.filter((row) => {
    const was = before.get(row.id)
    return was !== undefined && (was.valid_to !== row.valid_to || was.counterpart !== row.counterpart)
  })
  return {
    cut: handle.updateMany(villageListings, {
      match: { id: 'id' },
      set: ['counterpart', 'valid_to', 'delist_reason'],
      rows: cut,
    }),
    added: handle
      .insertMany(
        villageListings,
        after.filter(({ id }) => !before.has(id)),
      )
      .map(({ statement }) => statement),
  }
}

const current = (listings: readonly ListingRow[]): Partial<ListingRow> => {
  const { id: _id, village_code: _code, ...shown } = listings.at(-1) ?? { id: '', village_code: '' }
  return shown
}

const eventOf = ({ action, before, after, account, listings_after }: VillageChange): Event => {
  const { account: _account, ...is } = after
  return {
    action,
    record: 'villages',
    record_id: after.code,
    division: after.code,
    counterpart: listings_after.at(-1)?.counterpart ?? null,
    changes: changesOf(before ? { ...before, ...current(account.listings) } : null, {
      ...is,
      ...current(listings_after),
    }),
  }
}

/** Whether a change writes anything: what is unchanged leaves no trace. */
export const changesSomething = (change: VillageChange): boolean => Object.keys(eventOf(change).changes).length > 0

/** The statements, figures and events of any number of villages of one city, as one batch. */
export const villageChanges = (handle: Handle, changes: readonly VillageChange[], today: string) => {
  const listings = listingStatements(handle, changes)
  const derived = accountDerived(handle, {
    before: changes.map(({ account }) => account),
    after: changes.map(({ account, listings_after }) => ({ ...account, listings: listings_after })),
    today,
  })
  return {
    guarded: [...villageStatements(handle, changes), ...listings.cut],
    also: [...listings.added, ...derived],
    events: changes.map(eventOf),
  }
}
