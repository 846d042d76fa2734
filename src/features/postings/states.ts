import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Event } from '../../journal/entry.ts'
import { changesOf } from '../../records/changes.ts'
import type { Guarded } from '../../records/commit.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { inForceOn, shanghaiDay } from '../../rules/dates.ts'
import { lastDay } from '../../rules/posting-states.ts'
import { postingStart } from '../../rules/r-posting-clashes.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { accountsQueries, type AssignmentRow } from '../assignments/queries.ts'
import type { ListingRow } from '../villages/queries.ts'
import { inCodes } from '../villages/queries.ts'
import { postings, type PostingRow } from './table.ts'

const { table } = postings

/** Rows a run of the command looks at; a run after days without one goes on until none is left. */
const ROWS_A_RUN = 200

interface Surroundings {
  listings: readonly ListingRow[]
  assignments: readonly AssignmentRow[]
  others: readonly PostingRow[]
}

/** What the date has made of a posting and nobody has written yet: begun, over, or kept from beginning (3.2). */
const dueState = (row: PostingRow, today: string, around: Surroundings): Partial<PostingRow> | null => {
  if (lastDay(row) < today && !row.start_blocked) return { status: 'completed' }
  const mine = ({ village_code }: { village_code: string | null }): boolean => village_code === row.village_code
  const listed = around.listings.some((each) => mine(each) && inForceOn(each, row.planned_start))
  const assignments = around.assignments.filter(mine)
  const blocked = postingStart({ posting: row, assignments, others: around.others.filter(mine), listed }).length > 0
  if (blocked) return row.start_blocked ? null : { start_blocked: true }
  return { status: 'active', start_blocked: false }
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

const surroundingsOf = async (door: Handle, rows: readonly PostingRow[]): Promise<Surroundings> => {
  const codes = [...new Set(rows.flatMap(({ village_code }) => (village_code === null ? [] : [village_code])))]
  const [, listings, assignments] = await door.run(accountsQueries(door, codes))
  const [others] = await door.run([
    door.select(postings, allColumns(postings), { where: [inCodes(table.division, codes)] }),
  ])
  return { listings, assignments, others }
}

const eventOf = (row: PostingRow, after: PostingRow): Event => ({
  action: after.status === row.status ? 'block_start' : after.status === 'active' ? 'begin' : 'complete',
  record: 'postings',
  record_id: row.id,
  division: row.division,
  counterpart: row.counterpart,
  changes: changesOf(row, after),
})

/**
 * 3.2: writes what every read has computed since the day it fell on; a second run changes nothing, and a run after days
 * without one catches up. A first day whose checks fail leaves the posting confirmed, with a task for both sides.
 */
export const writePostingStates = async (context: SystemContext, host: string): Promise<void> => {
  const door = context.services.doors.system('write_posting_states', host)
  const today = shanghaiDay(context.now)
  const [rows] = await door.run([dueRows(door, today)])
  if (rows.length === 0) return
  const around = await surroundingsOf(door, rows)
  const guarded: Guarded[] = []
  const events: Event[] = []
  for (const row of rows) {
    const due = dueState(row, today, around)
    if (!due) continue
    const set = { ...due, version: row.version + 1, updated_at: context.now.toISOString() }
    const mine = and(eq(table.id, row.id), eq(table.version, row.version))
    guarded.push({ statement: door.update(postings, set, [mine]) })
    events.push(eventOf(row, { ...row, ...set }))
  }
  if (events.length === 0) return
  await commitSystem(context, door, { command: 'write_posting_states', change: { guarded, events } })
  if (rows.length === ROWS_A_RUN) await writePostingStates(context, host)
}
