import { and, eq, gt, inArray, lte } from 'drizzle-orm'
import { problemOf } from '../../problems/problem.ts'
import { Moved } from '../../http/moved.ts'
import type { Event } from '../../journal/entry.ts'
import { among } from '../../records/among.ts'
import { changesOf } from '../../records/changes.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { asRead } from '../../records/step.ts'
import { taskChange } from '../../records/tasks.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import { postingDays } from '../../rules/postings/r-posting-clashes.ts'
import { daysInPost, homeTasks } from '../../rules/accounts/tasks-postings.ts'
import type { Task } from '../../rules/tasks.ts'
import { constraintOf } from '../../tenancy/database.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { postingClaims, postingMoves, standingClaims, voidClaims } from '../people/queries.ts'
import { holderUser } from './holder.ts'
import type { PostingRow } from './queries.ts'
import { postings } from './table.ts'

type Context = SystemContext
type ClaimRow = (typeof postingClaims.table)['$inferSelect']

/** A claim that was not confirmed may be given up after this time. */
const CLAIM_MINUTES = 15

/** A claim's id: the posting's and the version it is submitted from, so that one given up does not bar the next try. */
export const claimIdOf = ({ id, version }: Pick<PostingRow, 'id' | 'version'>): string => `${id}.${version}`

const postingOfClaim = (claimId: string): string => claimId.slice(0, claimId.lastIndexOf('.'))

const { table } = postingClaims

/** What a claim says of the posting it stands for, in the words of the person's home (0013). */
export const claimOf = (posting: PostingRow) => ({
  person_id: posting.person_id,
  host: posting.id.slice(0, 6),
  mode: posting.mode ?? '',
  post_role: posting.post_role,
  unit_id: posting.unit_id,
  unit_division: posting.unit_division,
  place: posting.division,
  planned_start: posting.planned_start,
  planned_end: posting.planned_end,
})

export const claimStatement = (
  home: Handle,
  posting: PostingRow,
  { status, now }: { status: 'reserved' | 'confirmed'; now: Date },
): Scoped<void> =>
  home.insert(postingClaims, {
    ...claimOf(posting),
    id: claimIdOf(posting),
    agreed: false,
    status,
    expires_at: new Date(now.getTime() + CLAIM_MINUTES * 60_000).toISOString(),
    created_at: now.toISOString(),
  })

/** Reserves the person at home: a claim that overlaps another standing one is PERSON_ALREADY_POSTED. */
export const reserveClaim = async (context: Context, homeTenant: string, posting: PostingRow): Promise<void> => {
  const home = context.services.doors.system('claim_posting', homeTenant)
  const known = home.select(postingClaims, { status: table.status }, { where: [eq(table.id, claimIdOf(posting))] })
  const [[mine]] = await home.run([known])
  if (mine?.status === 'reserved' || mine?.status === 'confirmed') return // a retry finds its own
  try {
    await home.run([claimStatement(home, posting, { status: 'reserved', now: context.now })])
  } catch (cause) {
    const name = constraintOf(homeTenant, cause)
    if (name !== 'posting_claims_one_a_day') throw new Moved(name)
    throw problemOf([{ rule: 'R-41', code: 'PERSON_ALREADY_POSTED', field: 'person_id' }])
  }
}

/** Marks a claim whose posting stands: what the schedule does anyway, done at once. */
export const confirmClaim = async (context: Context, homeTenant: string, claimId: string): Promise<void> => {
  const home = context.services.doors.system('claim_posting', homeTenant)
  await home.run([
    home.update(postingClaims, { status: 'confirmed' }, [and(eq(table.id, claimId), eq(table.status, 'reserved'))]),
  ])
}

/**
 * Claims a person at home to a later last day again, before a posting that was cut runs on (7.1.5): false where he has been
 * claimed for something else since. What does not come about is shortened again by whoever follows the claim.
 */
export const extendClaim = async (context: Context, posting: PostingRow, last: string): Promise<boolean> => {
  if (posting.claim_id === null) return true
  const home = context.services.doors.system('claim_posting', posting.sender)
  try {
    await home.run([home.update(postingClaims, { planned_end: last }, [eq(table.id, posting.claim_id)])])
    return true
  } catch (cause) {
    if (constraintOf(posting.sender, cause) !== 'posting_claims_one_a_day') throw cause
    return false
  }
}

/** What home owes for a claim. */
export const claimTasks = (home: Handle, claim: ClaimRow): Task[] =>
  homeTasks(
    {
      ...claim,
      posting_id: postingOfClaim(claim.id),
      sender: home.tenant,
      first: claim.planned_start,
      last: claim.planned_end,
    },
    PROVINCE,
  )

const eventOf = (before: ClaimRow, after: ClaimRow): Event => ({
  action: 'follow',
  record: 'postings',
  record_id: postingOfClaim(after.id),
  division: after.unit_division,
  counterpart: null,
  changes: changesOf(before, after),
})

/**
 * Carries a claim to what became of its posting, and with it what the home owes for it; home reads in its own
 * journal what the host did. Whoever comes second finds it done.
 */
const settle = async (context: Context, home: Handle, claim: ClaimRow, set: Partial<ClaimRow>): Promise<void> => {
  const after = { ...claim, ...set }
  if (Object.keys(changesOf(claim, after)).length === 0) return
  const as = and(eq(table.id, claim.id), eq(table.status, claim.status), eq(table.agreed, claim.agreed))
  const tasks = { before: claimTasks(home, claim), after: claimTasks(home, after) }
  const isNew = after.agreed && !claim.agreed
  const holder = isNew ? await holderUser(home, claim.person_id, context.now) : { guarded: [], events: [] }
  // a city's own person: its journal holds the act itself, and the posting's planned days did not move
  const isTold = claim.host === home.tenant || !(claim.agreed || after.agreed)
  const change = {
    guarded: [{ statement: home.update(postingClaims, set, [as]) }, ...holder.guarded],
    also: taskChange(home, { ...tasks, today: shanghaiDay(context.now) }),
    events: [...(isTold ? [] : [eventOf(claim, after)]), ...holder.events],
  }
  try {
    await commitSystem(context, home, { command: 'claim_posting', change })
  } catch (cause) {
    if (constraintOf(home.tenant, cause) !== 'assert_row_changed') throw cause
  }
}

/** An unconfirmed claim past its time: given up in the host's database first, so that its act can no longer come about. */
const giveUp = async (context: Context, home: Handle, claim: ClaimRow): Promise<void> => {
  if (claim.expires_at > context.now.toISOString()) return
  const host = context.services.doors.system('claim_posting', claim.host)
  await host
    .run([host.insert(voidClaims, { id: claim.id, created_at: context.now.toISOString() })])
    .catch((cause: unknown) => {
      const name = constraintOf(claim.host, cause)
      if (name === 'void_claims_act_stands') throw new Moved(name)
      if (!name.startsWith('void_claims.id')) throw cause
    })
  await settle(context, home, claim, { status: 'freed', agreed: false })
}

/** A claim is as its posting is: freed with it, shortened with it; what the host did needs no message. */
const follow = async (context: Context, home: Handle, claim: ClaimRow): Promise<void> => {
  const host = context.services.doors.system('claim_posting', claim.host)
  const [[posting]] = await host.run([
    host.select(postings, allColumns(postings), { where: [eq(postings.table.id, postingOfClaim(claim.id))] }),
  ])
  if (!posting || posting.claim_id !== claim.id) return giveUp(context, home, claim)
  const days = postingDays(posting)
  if (!days || days.last < claim.planned_start) return settle(context, home, claim, { status: 'freed', agreed: false })
  const agreed = daysInPost(posting) !== null
  return settle(context, home, claim, { status: 'confirmed', planned_end: days.last, agreed })
}

/** Brings a person's standing claims up to what became of their postings; asked before a claim is refused. */
export const followClaims = async (context: Context, homeTenant: string, personId: string): Promise<void> => {
  const home = context.services.doors.system('claim_posting', homeTenant)
  const [claims] = await home.run([standingClaims(home, personId)])
  for (const claim of claims) await follow(context, home, claim)
}

/** The schedule's share: claims that wait for their confirmation or have run past it. */
export const followReservedClaims = async (context: Context, homeTenant: string): Promise<void> => {
  const home = context.services.doors.system('claim_posting', homeTenant)
  const [claims] = await home.run([
    home.select(postingClaims, allColumns(postingClaims), {
      where: [eq(table.status, 'reserved'), lte(table.expires_at, context.now.toISOString())],
    }),
  ])
  for (const claim of claims) await follow(context, home, claim)
}

/** Moves a run follows; the next run of the schedule goes on. */
const MOVES_A_RUN = 200

/**
 * 3.6: what home owes follows the real end of a term, whenever it is entered: a host tells whoever sent somebody of each move
 * of his posting's days. A home that does not answer is told by the next run; `then` is what follows at a home that was told.
 */
export const followMoves = async (
  context: Context,
  hostTenant: string,
  then: (sender: string) => Promise<void>,
): Promise<void> => {
  const host = context.services.doors.system('claim_posting', hostTenant)
  const { table: moves } = postingMoves
  const [rows] = await host.run([
    host.select(postingMoves, allColumns(postingMoves), { where: [gt(moves.posting_id, '')], limit: MOVES_A_RUN }), // by its key
  ])
  const outcomes = await Promise.allSettled(
    [...Map.groupBy(rows, ({ sender }) => sender)].map(async ([sender, there]) => {
      const home = context.services.doors.system('claim_posting', sender)
      const stands = inArray(table.status, ['reserved', 'confirmed'])
      const ids = there.map(({ claim_id }) => claim_id)
      const [claims] = await home.run([
        home.select(postingClaims, allColumns(postingClaims), { where: [among(table.id, ids), stands] }),
      ])
      for (const claim of claims) await follow(context, home, claim)
      await then(sender)
      await host.run(
        there.map(({ posting_id, version }) =>
          host.removeExpired(postingMoves, [
            asRead({ id: moves.posting_id, version: moves.version }, { id: posting_id, version }),
          ]),
        ),
      )
    }),
  )
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}
