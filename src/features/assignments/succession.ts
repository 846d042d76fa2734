import { and, eq, isNull, or, gt } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import type { Guarded } from '../../records/commit.ts'
import { newId } from '../../records/ids.ts'
import { inForceOn } from '../../rules/dates.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { withRows, type Account } from '../accounts/queries.ts'
import { villageListings, type ListingRow } from '../villages/queries.ts'
import { assignments, type AssignmentRow } from './table.ts'
import { asRead } from '../../records/step.ts'

interface SuccessionCase {
  host: string
  before: AssignmentRow
  account: Account
  door: Handle
}

/** What moves beside an accepted successor, and the rows as they stand then. */
interface Succession {
  guarded: Guarded[]
  also: Scoped<unknown>[]
  account: Pick<Account, 'listings' | 'assignments'>
  ended: [AssignmentRow, AssignmentRow][]
}

const endReplaced = (call: Call, { before, account, door }: SuccessionCase): Pick<Succession, 'guarded' | 'ended'> => {
  const replaced = account.assignments.find(({ id }) => id === before.replaces)
  if (!replaced) return { guarded: [], ended: [] }
  const set = {
    status: 'ended' as const,
    valid_to: before.valid_from,
    open_to: before.valid_from,
    reason: `replaced by ${before.id}`,
    version: replaced.version + 1,
    updated_at: call.now.toISOString(),
  }
  const { table } = assignments
  const where = asRead(table, replaced)
  return {
    guarded: [{ statement: door.update(assignments, set, [where]) }],
    ended: [[replaced, { ...replaced, ...set }]],
  }
}

/** the village's mode follows the successor's first day: the listing is cut there and goes on in the new mode. */
const moveListing = ({
  host,
  before,
  account,
  door,
}: SuccessionCase): Pick<Succession, 'guarded' | 'also'> & { listings: readonly ListingRow[] } => {
  const listing = account.listings.find((row) => inForceOn(row, before.valid_from))
  if (!listing || listing.dispatch_mode === before.mode) return { guarded: [], also: [], listings: account.listings }
  const cut = { ...listing, valid_to: before.valid_from }
  const next: ListingRow = {
    ...listing,
    id: newId(host),
    dispatch_mode: before.mode,
    counterpart: before.counterpart,
    valid_from: before.valid_from,
  }
  const { table } = villageListings
  const where = and(eq(table.id, listing.id), or(isNull(table.valid_to), gt(table.valid_to, before.valid_from)))
  return {
    guarded: [{ statement: door.update(villageListings, { valid_to: cut.valid_to }, [where]) }],
    also: [door.insert(villageListings, next)],
    listings: withRows(account.listings, [cut, next]),
  }
}

/** Accepting a successor ends the one it replaces in the same batch: the only write to a row its city does not see. */
export const successionOf = async (call: Call, found: SuccessionCase): Promise<Succession> => {
  const replaced = endReplaced(call, found)
  const moved = moveListing(found)
  const ended = replaced.ended.map(([, after]) => after)
  return {
    guarded: [...replaced.guarded, ...moved.guarded],
    also: moved.also,
    account: {
      listings: moved.listings,
      assignments: withRows(found.account.assignments, ended),
    },
    ended: replaced.ended,
  }
}
