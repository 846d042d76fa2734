import { asc, eq, inArray, notInArray, or, sql, type SQL } from 'drizzle-orm'
import { problemOf } from '../../problems/problem.ts'
import type { Services } from '../../serve/services.ts'
import { among } from '../../records/among.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import type { Days } from '../../rules/spans.ts'
import { isKeptOut, lastDay, postingStatusOn } from '../../rules/postings/posting-states.ts'
import { postingColumns, type SeenPosting } from './columns.ts'
import { exceptions, postings, type PostingRow } from './table.ts'

export { postings, type ExceptionRow, type PostingRow } from './table.ts'
export type { SeenPosting } from './columns.ts'
export { claimTasks } from './claim.ts'
export { copyOf, homeDoor, homePosting, homePostingWith, requireBegun } from './home.ts'
export { lastsAtHome, lastsAtHost, lastsOf } from './lasts.ts'
export { requireMember, requireWriter } from './writers.ts'
export { dispatchedWith, heldBeside, heldBy, sentBy } from './scopes.ts'

const { table } = postings

/** One posting through the caller's door. */
export const postingById = (handle: Handle, id: string | SQL): Scoped<SeenPosting[]> =>
  handle.select(postings, postingColumns(handle.door), { where: [eq(table.id, id)] })

export const postingsByIds = (handle: Handle, ids: readonly string[]): Scoped<SeenPosting[]> =>
  handle.select(postings, postingColumns(handle.door), { where: [among(table.id, ids)] })

export const postingsInOrder = (
  handle: Handle,
  where: readonly (SQL | undefined)[],
  options: { order: SQL[]; limit: number },
): Scoped<SeenPosting[]> => handle.select(postings, postingColumns(handle.door), { where, ...options })

/** The recorded exceptions of a posting, as their side sees them. */
export const exceptionsOf = (handle: Handle, postingId: string) =>
  handle.select(exceptions, allColumns(exceptions), {
    where: [eq(exceptions.table.posting_id, postingId)],
    order: [asc(exceptions.table.kind)],
  })

/** The posting of an exception whose id another statement has. */
export const postingOfException = (handle: Handle, id: SQL) =>
  handle.select(
    exceptions,
    { posting_id: exceptions.table.posting_id },
    { where: [sql`${exceptions.table.id} = ${id}`] },
  )

/** The door a posting's clashes are judged through: other sides' postings in the same village decide too (R-41). */
export const clashDoor = (services: Services, host: string): Handle => services.doors.system('judge_posting', host)

const STANDING = ['submitted', 'confirmed', 'active', 'completed', 'recalled', 'ended_early'] as const

/** What stands in the way of a posting: the standing postings of its village, and of its person. */
export const standingPostings = (door: Handle, at: { village_code: SQL; person_id: SQL }) =>
  door.select(
    postings,
    {
      id: table.id,
      person_id: table.person_id,
      village_code: table.village_code,
      post_role: table.post_role,
      sender: table.sender,
      status: table.status,
      planned_start: table.planned_start,
      planned_end: table.planned_end,
      ended_on: table.ended_on,
      start_blocked: table.start_blocked,
    },
    {
      where: [
        or(sql`${table.village_code} = ${at.village_code}`, sql`${table.person_id} = ${at.person_id}`),
        inArray(table.status, [...STANDING]),
      ],
    },
  )

/** Standing postings of a village on a day, for seats. */
export const holdersOn = (handle: Handle, where: readonly (SQL | undefined)[]): Scoped<SeenPosting[]> =>
  handle.select(postings, postingColumns(handle.door), {
    where: [...where, notInArray(table.status, ['draft', 'rejected', 'cancelled'])],
  })

/**
 * In post on a day: begun, and not over. The unary plus keeps these days and states filters: the list is walked by its
 * key, and an index on a day would only make it sort.
 */
export const inPostOn = (day: string): SQL =>
  sql`+${table.planned_start} <= ${day} AND coalesce(${table.ended_on}, ${table.planned_end}) >= ${day}
    AND +${table.status} NOT IN ('draft', 'submitted', 'rejected', 'cancelled')
    AND NOT (${table.status} = 'confirmed' AND ${table.start_blocked} = 1)`

/** The days in post of one that was confirmed; null for one that never stood, or that was kept from beginning (3.2). */
export const termOf = (posting: SeenPosting, today: string): Days | null => {
  const status = postingStatusOn({ ...posting, host: posting.id.slice(0, 6) }, today)
  const never = status === 'draft' || status === 'submitted' || status === 'rejected' || status === 'cancelled'
  return never || isKeptOut(posting) ? null : { first: posting.planned_start, last: lastDay(posting) }
}

/** The same for a record that needs it: else STATE. */
export const requireTerm = (posting: SeenPosting, { rule, today }: { rule: string; today: string }): Days => {
  const term = termOf(posting, today)
  if (term) return term
  const facts = { status: posting.status, allowed: [] }
  throw problemOf([{ rule, code: 'STATE', field: 'posting_id', facts }], { allowed: [] })
}

/** The postings at some places, whoever sent them, drafts too: what an account is made of. */
export const postingsAt = (door: Handle, places: SQL): Scoped<PostingRow[]> =>
  door.select(postings, allColumns(postings), { where: [sql`${table.division} IN ${places}`] })

/** Whole postings by a list, or by a subquery that finds them. */
export const postingsAmong = (door: Handle, ids: SQL): Scoped<PostingRow[]> =>
  door.select(postings, allColumns(postings), { where: [sql`${table.id} IN ${ids}`] })

/** The kinds of exceptions recorded for them (3.3). */
export const exceptionsAt = (door: Handle, places: SQL) =>
  door.select(
    exceptions,
    { posting_id: exceptions.table.posting_id, kind: exceptions.table.kind },
    {
      where: [sql`${exceptions.table.posting_id} IN (SELECT p.id FROM postings p WHERE p.division IN ${places})`],
    },
  )

/** What Party life asks of a posting. */
export const postingsToRoute = (handle: Handle, where: readonly (SQL | undefined)[]) =>
  handle.select(
    postings,
    {
      id: table.id,
      division: table.division,
      village_code: table.village_code,
      mode: table.mode,
      post_role: table.post_role,
      sender: table.sender,
      person_party_status: table.person_party_status,
      person_was: table.person_was,
    },
    { where },
  )

/** the roles whose holders assist. */
export const ASSISTING_ROLES = ['first_secretary', 'team_leader', 'leader_and_first_secretary'] as const

/** R-26, 「第一书记和驻村工作队」: who of a village's team is in post on a day, as a JSON list. */
export const assistingOn = (door: Handle, village: SQL, day: string) =>
  door.select(
    postings,
    {
      assist: sql<string>`json_group_array(json_object('posting_id', ${table.id}, 'post_role', ${table.post_role}))`.as(
        'assist',
      ),
    },
    {
      where: [sql`${table.division} = ${village}`, inPostOn(day), sql`+${table.post_role} IN ${[...ASSISTING_ROLES]}`],
    },
  )

/** who is posted to a village, for the rules of the village's own records. */
export const postedIn = (door: Handle, village: SQL) =>
  door.select(
    postings,
    { id: postings.table.id, person_id: postings.table.person_id },
    { where: [sql`${postings.table.division} = ${village}`] },
  )
