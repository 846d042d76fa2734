import type { AssignmentSpan } from '../../rules/figures.ts'
import { villageFigures } from '../../rules/figures.ts'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import type { Guarded } from '../../records/commit.ts'
import { countChange } from '../../records/counters.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { villageListings, villages, type ListingRow, type VillageRow } from './table.ts'

/** One village before and after a command: the village, its listings, and the assignments its figures hang on. */
export interface VillageChange {
  action: string
  before: VillageRow | null
  after: VillageRow
  listings_before: readonly ListingRow[]
  listings_after: readonly ListingRow[]
  assignments: readonly AssignmentSpan[]
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
  const before = new Map(changes.flatMap((change) => change.listings_before.map((row) => [row.id, row] as const)))
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

const eventOf = ({ action, before, after, listings_before, listings_after }: VillageChange): Event => {
  const { account: _account, ...is } = after
  return {
    action,
    record: 'villages',
    record_id: after.code,
    division: after.code,
    counterpart: listings_after.at(-1)?.counterpart ?? null,
    changes: changesOf(before ? { ...before, ...current(listings_before) } : null, {
      ...is,
      ...current(listings_after),
    }),
  }
}

/** Whether a change writes anything: what is unchanged leaves no trace. */
export const changesSomething = (change: VillageChange): boolean => Object.keys(eventOf(change).changes).length > 0

/** The statements, figures and events of any number of villages of one city, as one batch. */
export const villageChanges = (handle: Handle, changes: readonly VillageChange[]) => {
  const listings = listingStatements(handle, changes)
  const before = changes.flatMap((change) => villageFigures(change.listings_before, change.assignments))
  const after = changes.flatMap((change) => villageFigures(change.listings_after, change.assignments))
  return {
    guarded: [...villageStatements(handle, changes), ...listings.cut],
    also: [...listings.added, ...countChange(handle, before, after)],
    events: changes.map(eventOf),
  }
}
