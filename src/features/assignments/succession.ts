import type { Event } from '../../journal/entry.ts'
import type { Call } from '../../serve/call.ts'
import type { Guarded } from '../../records/commit.ts'
import { asRead } from '../../records/step.ts'
import { dayBefore, inForceOn } from '../../rules/dates.ts'
import type { Finding } from '../../rules/finding.ts'
import { SYSTEM_REASONS } from '../../rules/system-reasons.ts'
import { fatesOf, fatesUnder, lastAgreed, x18Fates, type Fates } from '../../rules/assignments/x-succession.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { withRows, type Account } from '../accounts/queries.ts'
import { knownPairings } from '../pairings/queries.ts'
import { endPostings, followStarts, hangUnder, type PostingsChange } from '../postings/commands.ts'
import type { PostingRow } from '../postings/queries.ts'
import { moveListing, withMode } from '../villages/commands.ts'
import type { ListingRow } from '../villages/queries.ts'
import { assignmentEvent } from './events.ts'
import { recordsBehind } from './lasts.ts'
import { assignments, type AssignmentRow, type Cut } from './table.ts'
import { noTurn } from './terms.ts'

/** An assignment that becomes active, and the village it is of. */
export interface SuccessionCase {
  host: string
  row: AssignmentRow
  account: Account
  door: Handle
}

/** What moves beside an assignment in its batch, and the rows of the account as they stand then. */
export interface Beside {
  guarded: Guarded[]
  also: Scoped<unknown>[]
  events: Event[]
  account: Partial<Pick<Account, 'listings' | 'assignments' | 'postings'>> & { moves_list?: boolean }
}

export const NOTHING_BESIDE: Beside = { guarded: [], also: [], events: [], account: {} }

/** Parts of one batch as one. */
export const together = (parts: readonly Beside[]): Beside => ({
  guarded: parts.flatMap(({ guarded }) => guarded),
  also: parts.flatMap(({ also }) => also),
  events: parts.flatMap(({ events }) => events),
  account: Object.assign({}, ...parts.map(({ account }) => account)),
})

/** Another assignment's row changed in the same batch: `commit` does it, through the account's door. */
export const changeOther = (
  call: Pick<Call, 'now'>,
  { door, account }: Pick<SuccessionCase, 'door' | 'account'>,
  { row, set, action }: { row: AssignmentRow; set: Partial<AssignmentRow>; action: string },
): Beside => {
  const stamped = { ...set, version: row.version + 1, updated_at: call.now.toISOString() }
  const after = { ...row, ...stamped }
  return {
    guarded: [{ statement: door.update(assignments, stamped, [asRead(assignments.table, row)]) }],
    also: [],
    events: [assignmentEvent(action, row, after)],
    account: { assignments: withRows(account.assignments, [after]) },
  }
}

const endReplaced = (call: Call, found: SuccessionCase, replaced: AssignmentRow): Beside => {
  const { valid_from } = found.row
  if (replaced.status === 'ended' && replaced.valid_to === valid_from) return NOTHING_BESIDE
  const set = {
    ...noTurn(call, replaced, 'lapsed'),
    status: 'ended' as const,
    valid_to: valid_from,
    open_to: valid_from,
    reason: SYSTEM_REASONS.succeeded,
  }
  return changeOther(call, found, { row: replaced, set, action: 'end' })
}

/** X-17, 7.1.7: the village's mode follows the successor's first day, in every later span of its listing; its journal tells. */
export const moveMode = async (
  call: Call,
  { host, account, door }: Omit<SuccessionCase, 'row'>,
  to: { mode: ListingRow['dispatch_mode']; from: string },
): Promise<Beside> => {
  const listing = account.listings.find((row) => inForceOn(row, to.from))
  if (!listing) return NOTHING_BESIDE
  const later = account.listings.filter(
    ({ listed_on, valid_to }) => listed_on === listing.listed_on && (valid_to === null || valid_to > to.from),
  )
  if (later.every(({ dispatch_mode }) => dispatch_mode === to.mode)) return NOTHING_BESIDE
  const listings_after = withMode(account.listings, to, { city: host, pairings: await knownPairings(call) })
  const change = moveListing(door, { account, listings_after })
  return { ...change, account: { listings: listings_after, moves_list: true } }
}

/** The postings of the village by what the new last day makes of them (X-17, X-18, 7.1.2). */
export const fatesAround = (
  call: Call,
  { host, account }: Pick<SuccessionCase, 'host' | 'account'>,
  after: { last: string; mode: ListingRow['dispatch_mode']; helper: string | null },
): Fates<PostingRow> => fatesOf(account.postings, { ...after, host, today: call.today })

/** Postings that change with an assignment, as a part of its batch. */
export const postingsBeside = (account: Account, parts: readonly PostingsChange[]): Beside => ({
  guarded: parts.flatMap(({ guarded }) => guarded),
  also: [],
  events: parts.flatMap(({ events }) => events),
  account: {
    postings: withRows(
      account.postings,
      parts.flatMap(({ changed }) => changed),
    ),
  },
})

const kept = ({ id, status, ended_on, end_reason, reason, assignment_id }: PostingRow): Cut['postings'][number] => ({
  id,
  status,
  ended_on,
  end_reason,
  reason,
  assignment_id,
})

/** What an agreed successor that has not begun would put back, were it called off (7.1.5). */
const cutOf = (call: Call, row: AssignmentRow, replaced: AssignmentRow, moved: readonly PostingRow[]): Cut | null => {
  if (row.valid_from <= call.today) return null
  const { status, valid_to, open_to, reason } = replaced
  return { assignment: { status, valid_to, open_to, reason }, postings: moved.map(kept) }
}

/**
 * 3.2, 3.6: a posting has not begun where no assignment was in force on its first day. An assignment that is agreed afterwards may cover that
 * day: then this batch lets the posting begin, and nobody waits for the schedule.
 */
const startsUnder = (call: Call, { row, account, door }: SuccessionCase): Beside => {
  const agreed = { ...row, status: 'active' as const, ever_active: true }
  const starts = followStarts(door, { ...account, assignments: withRows(account.assignments, [agreed]) }, call.now)
  return starts.changed.length === 0 ? NOTHING_BESIDE : postingsBeside(account, [starts])
}

/**
 * what an assignment that becomes active moves beside itself. It ends the one it replaces, and with it the posts of the
 * old side the day before; what goes on hangs under it, until its own agreed last day where it has one; the village's
 * mode follows it.
 */
export const successionOf = async (
  call: Call,
  found: SuccessionCase,
): Promise<{ beside: Beside; cut: Cut | null; findings: Finding[] }> => {
  const { row, account, door } = found
  const replaced = account.assignments.find(({ id }) => id === row.replaces)
  if (!replaced) return { beside: startsUnder(call, found), cut: null, findings: [] }
  const last = dayBefore(row.valid_from)
  const fates = fatesAround(call, found, { last, mode: row.mode, helper: row.helper_tenant })
  const ends = [...fates.end, ...fates.cancel]
  const ownLast = lastAgreed(row.valid_to)
  const own = fatesUnder(fates.stay, { last: ownLast, mode: row.mode, host: found.host, today: call.today })
  const ownEnds = [...own.end, ...own.cancel]
  const stays = fates.stay.filter(
    (each) => (each.ended_on ?? each.planned_end) >= call.today && !ownEnds.includes(each),
  )
  const ending = { now: call.now, reason: SYSTEM_REASONS.assignment_ended }
  const postings = postingsBeside(account, [
    endPostings(door, ends, { ...ending, lastDay: last }),
    endPostings(door, ownEnds, { ...ending, lastDay: ownLast, under: { assignment_id: row.id } }),
    hangUnder(door, stays, { assignment_id: row.id, now: call.now }),
  ])
  return {
    beside: together([
      endReplaced(call, found, replaced),
      postings,
      await moveMode(call, found, { mode: row.mode, from: row.valid_from }),
    ]),
    cut: cutOf(call, row, replaced, [...fates.end, ...own.end]),
    findings: [
      ...x18Fates(fates, 'valid_from'),
      ...x18Fates(own, 'valid_to'),
      ...(await recordsBehind(call, { host: found.host, ends: fates.end }, { last, field: 'valid_from' })),
      ...(await recordsBehind(call, { host: found.host, ends: own.end }, { last: ownLast, field: 'valid_to' })),
    ],
  }
}
