import { and, eq } from 'drizzle-orm'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import type { Guarded } from '../../records/commit.ts'
import { derivedChange } from '../../records/derived.ts'
import { branchDerived } from '../../rules/branches/branch-account.ts'
import { branchDays, partyDaysOf, type PartyDays } from '../../rules/branches/branch-life.ts'
import { lastDay } from '../../rules/postings/posting-states.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import type { PostingRow } from '../postings/queries.ts'
import { branchMembers } from './members-table.ts'
import { branchAccountFacts, type BranchAccount, type BranchRow } from './queries.ts'
import { branches } from './table.ts'

const { table } = branches

/** The last day of a branch as its members' postings stand (B-7). */
export const endOf = (account: BranchAccount): string | null => branchDays(branchAccountFacts(account))?.last ?? null

export const branchEvent = (action: string, before: BranchRow | null, after: BranchRow): Event => ({
  action,
  record: 'branches',
  record_id: after.id,
  division: after.division,
  counterpart: after.counterpart,
  changes: changesOf(before, after),
  draft: after.status === 'draft',
})

interface BranchChange {
  guarded: Guarded[]
  also: Scoped<unknown>[]
  after: BranchAccount
}

/**
 * Carries a branch's account to what its records are now: its row and lock, the last day of its life, and what follows from
 * them. `set` is what an act changes of the row beside that; an act of its own raises the version too.
 */
export const branchChange = (
  door: Handle,
  {
    before,
    after,
    set,
    today,
  }: { before: BranchAccount; after: BranchAccount; set: Partial<BranchRow>; today: string },
): BranchChange => {
  const moved = { ...after, branch: { ...after.branch, ...set } }
  const kept = { ...set, ends_on: endOf(moved), account: before.branch.account + 1 }
  const whole = { ...moved, branch: { ...moved.branch, ...kept } }
  const mine = and(eq(table.id, before.branch.id), eq(table.account, before.branch.account))
  const derived = {
    before: branchDerived(branchAccountFacts(before)),
    after: branchDerived(branchAccountFacts(whole)),
  }
  return {
    guarded: [{ statement: door.update(branches, kept, [mine]) }],
    also: derivedChange(door, { ...derived, today }),
    after: whole,
  }
}

const partyOf = ({ full_from, full_until, party_until }: PartyDays): PartyDays => ({
  full_from,
  full_until,
  party_until,
})

/** R-73, B-8, X-4: members whose file says anew since when or until when they are full, or of the Party: their rows, and what the journal tells. */
const shownAnew = (
  door: Handle,
  { before, after }: { before: BranchAccount; after: BranchAccount },
  now: Date,
): Pick<BranchChange, 'guarded'> & { events: Event[] } => {
  const was = new Map(before.members.map((row) => [row.id, partyOf(row)]))
  const rows = after.members.flatMap((row) => {
    const changes = changesOf(was.get(row.id) ?? null, partyOf(row))
    return Object.keys(changes).length === 0 ? [] : [{ row, changes }]
  })
  const stamped = rows.map(({ row }) => ({
    id: row.id,
    ...partyOf(row),
    version: row.version + 1,
    updated_at: now.toISOString(),
  }))
  return {
    guarded: door.updateMany(branchMembers, {
      match: { id: 'id' },
      set: ['full_from', 'full_until', 'party_until', 'version', 'updated_at'],
      rows: stamped,
    }),
    events: rows.map(({ row: { id, division, counterpart }, changes }) => ({
      action: 'update',
      record: 'branch_members',
      record_id: id,
      division,
      counterpart,
      changes,
    })),
  }
}

/** What postings that changed make of the branches their people belong to (B-7): memberships follow, a life may end sooner. */
export const followPostings = (
  door: Handle,
  accounts: readonly BranchAccount[],
  { changed, today, now }: { changed: readonly PostedChange[]; today: string; now: Date },
): { guarded: Guarded[]; also: Scoped<unknown>[]; events: Event[] } => {
  const byId = new Map(changed.map((row) => [row.id, row]))
  const moves = accounts
    .map((before) => ({ before, after: { ...before, members: before.members.map((row) => moved(row, byId)) } }))
    .filter(({ before, after }) => before.members.some((row, i) => row !== after.members[i]))
  const changes = moves.map(({ before, after }) => {
    const set = { version: before.branch.version + 1, updated_at: now.toISOString() }
    return {
      before,
      shown: shownAnew(door, { before, after }, now),
      ...branchChange(door, { before, after, set, today }),
    }
  })
  return {
    guarded: changes.flatMap(({ guarded, shown }) => [...guarded, ...shown.guarded]),
    also: changes.flatMap(({ also }) => also),
    events: changes.flatMap(({ before, after, shown }) => [
      branchEvent('follow', rowOf(before), rowOf(after)),
      ...shown.events,
    ]),
  }
}

type PostedChange = Pick<
  BranchAccount['members'][number],
  'planned_start' | 'planned_end' | 'ended_on' | 'start_blocked' | 'status'
> &
  Pick<PostingRow, 'id' | 'person_party_status' | 'person_was'>

const moved = <M extends BranchAccount['members'][number]>(row: M, byId: ReadonlyMap<string, PostedChange>): M => {
  const posting = byId.get(row.posting_id)
  if (!posting) return row
  const { planned_start, planned_end, ended_on, start_blocked, status } = posting
  const days = { planned_start, planned_end, ended_on, start_blocked, status }
  const party = partyDaysOf(posting, { first: row.joined_on, last: lastDay(posting) }, row.full_from)
  const next = { ...row, ...days, ...party }
  return Object.keys(changesOf(row, next)).length === 0 ? row : next
}

/** The row of an account, without what was read beside it. */
export const rowOf = ({ branch }: BranchAccount): BranchRow => {
  const { last_session_on: _last_session_on, ...row } = branch
  return row
}
