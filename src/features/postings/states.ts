import { inArray, sql } from 'drizzle-orm'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import type { Guarded } from '../../records/commit.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import { lastDay } from '../../rules/postings/posting-states.ts'
import { r48OnDay } from '../../rules/postings/r-persons.ts'
import { postingStart } from '../../rules/postings/r-posting-clashes.ts'
import { spanOn, timelineOf } from '../../rules/timeline.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { accountChange, accountQueries, accountsOf, placesOf, withRows, type Account } from '../accounts/queries.ts'
import { postings, type PostingRow } from './table.ts'
import { asRead } from '../../records/step.ts'

const { table } = postings

/** Rows a run of the command looks at; a run after days without one goes on until none is left. */
const ROWS_A_RUN = 200

/** 3.2: whether the village has no place for a posting on its first day: not listed, nobody helps, the seat is held. */
const lacksPlace = (row: PostingRow, { listings, assignments, postings: others }: Account): boolean => {
  const timeline = timelineOf({ host: row.id.slice(0, 6), province: PROVINCE, listings, assignments })
  return postingStart({ posting: row, others, span: spanOn(timeline, row.planned_start) }).length > 0
}

/** Whether one that was kept from beginning still is: by its person's membership on the first day, or by its place. */
export const staysBlocked = (row: PostingRow, account: Account): boolean =>
  r48OnDay(row, { day: row.planned_start, policy: account.policy }).length > 0 || lacksPlace(row, account)

/**
 * What the date has made of a posting and nobody has written yet: begun, over, or kept from beginning (3.2). Whether its person
 * is a member on the first day is known before that day comes (`carryPersonFacts`): what is entered later takes nobody out of a
 * post he has begun, it opens a task, and no answer differs by whether this has run (3.6).
 */
const dueState = (row: PostingRow, today: string, account: Account) => {
  if (lastDay(row) < today && !row.start_blocked) return { status: 'completed' as const }
  const blocked = row.start_blocked ? staysBlocked(row, account) : lacksPlace(row, account)
  if (blocked) return row.start_blocked ? null : { start_blocked: true }
  return { status: 'active' as const, start_blocked: false }
}

/** Postings whose first day has come and that still stand as confirmed, and those whose last day is over. */
const dueRows = (door: Handle, today: string) =>
  door.select(postings, allColumns(postings), {
    where: [
      inArray(table.status, ['confirmed', 'active']),
      sql`((${table.status} = 'confirmed' AND ${table.planned_start} <= ${today})
        OR (${table.status} = 'active' AND coalesce(${table.ended_on}, ${table.planned_end}) < ${today}))`,
    ],
    limit: ROWS_A_RUN,
  })

const accountsAround = async (door: Handle, rows: readonly PostingRow[]): Promise<Account[]> => {
  const places = [...new Set(rows.map(({ division }) => division))]
  return [...accountsOf(places, await door.run(accountQueries(door, placesOf(places)))).values()]
}

const eventOf = (row: PostingRow, after: PostingRow): Event => ({
  action: after.status === row.status ? 'block_start' : after.status === 'active' ? 'begin' : 'complete',
  record: 'postings',
  record_id: row.id,
  division: row.division,
  counterpart: row.counterpart,
  changes: changesOf(row, after),
})

/** What the date has made of the postings of one place, and what follows from it where a first day failed or came good. */
const dueChanges = (door: Handle, account: Account, { rows, now }: { rows: readonly PostingRow[]; now: Date }) => {
  const today = shanghaiDay(now)
  const changed = rows.flatMap((row) => {
    const due = row.division === account.place ? dueState(row, today, account) : null
    return due ? [{ row, set: { ...due, version: row.version + 1, updated_at: now.toISOString() } }] : []
  })
  const after = changed.map(({ row, set }) => ({ ...row, ...set }))
  const moves = changed.some(({ row, set }) => 'start_blocked' in set && set.start_blocked !== row.start_blocked)
  const derived = moves
    ? accountChange(door, account, { postings: withRows(account.postings, after), today, now })
    : null
  const written = changed.map(({ row, set }): Guarded => ({
    statement: door.update(postings, set, [asRead(table, row)]),
  }))
  return {
    branches: moves ? account.branches.map(({ branch }) => branch.id) : [],
    guarded: [...(derived?.guarded ?? []), ...written],
    also: derived?.also ?? [],
    events: [...changed.map(({ row, set }) => eventOf(row, { ...row, ...set })), ...(derived?.events ?? [])],
  }
}

/** The changes that move no branch another one before them moves: its lock turns once a batch, the rest follow in the next. */
const apart = <C extends { branches: readonly string[] }>(changes: readonly C[]): C[] => {
  const moved = new Set<string>()
  return changes.filter(({ branches }) => {
    const isFree = branches.every((id) => !moved.has(id))
    for (const id of branches) moved.add(id)
    return isFree
  })
}

/**
 * 3.2: writes what every read has computed since the day it fell on; a second run changes nothing, and a run after days
 * without one catches up. A first day whose checks fail leaves the posting confirmed, with a task for both sides.
 */
export const writePostingStates = async (context: SystemContext, host: string): Promise<void> => {
  const door = context.services.doors.system('write_posting_states', host)
  const { now } = context
  const [rows] = await door.run([dueRows(door, shanghaiDay(now))])
  if (rows.length === 0) return
  const due = (await accountsAround(door, rows)).map((account) => dueChanges(door, account, { rows, now }))
  const changes = apart(due)
  const events = changes.flatMap((change) => change.events)
  if (events.length === 0) return
  const guarded = changes.flatMap((change) => change.guarded)
  const also = changes.flatMap((change) => change.also)
  await commitSystem(context, door, { command: 'write_posting_states', change: { guarded, also, events } })
  if (rows.length === ROWS_A_RUN || changes.length < due.length) await writePostingStates(context, host)
}
