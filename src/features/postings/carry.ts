import { and, eq, gt } from 'drizzle-orm'
import type { Event } from '../../journal/entry.ts'
import { among } from '../../records/among.ts'
import { changesOf } from '../../records/changes.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { asRead } from '../../records/step.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import { lastDay } from '../../rules/postings/posting-states.ts'
import { r48OnDay } from '../../rules/postings/r-persons.ts'
import { constraintOf } from '../../tenancy/database.ts'
import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { accountChange, accountQueries, accountsOf, placesOf, withRows, type Account } from '../accounts/queries.ts'
import { factsOfPeople, factsToCarry, postingClaims, type PersonFactRow } from '../people/queries.ts'
import { namesOfUnits } from '../units/queries.ts'
import { datedValues, shownBy } from './person.ts'
import type { PostingRow } from './queries.ts'
import { staysBlocked } from './states.ts'
import { postings } from './table.ts'

/** Claims a run looks at; the next run of the schedule goes on. */
const CLAIMS_A_RUN = 200

type ClaimRow = (typeof postingClaims.table)['$inferSelect']
type Names = Parameters<typeof datedValues>[1][number] & { unit_id: string }

interface AtHome {
  facts: readonly PersonFactRow[]
  names: readonly Names[]
}

/** What the posting has to show by the file at home; null where it does already. */
const carried = (row: PostingRow, { facts, names }: AtHome): Partial<PostingRow> | null => {
  const person = facts.filter(({ person_id }) => person_id === row.person_id)
  const unit = names.filter(({ unit_id }) => unit_id === row.unit_id)
  const set = shownBy(datedValues(person, unit), { first: row.planned_start, last: lastDay(row) })
  const isSame = Object.keys(changesOf(row, { ...row, ...set })).length === 0
  return isSame ? null : set
}

/**
 * R-48, 3.2, 3.6: whether a first day that lies ahead will fail is known as soon as the file says so, and one that failed comes
 * good with the file: no read waits for the schedule to find it. Whoever has begun stays in post.
 */
export const startOf = (
  row: PostingRow,
  account: Account,
  today: string,
): Pick<Partial<PostingRow>, 'start_blocked'> => {
  if (row.status !== 'confirmed') return {}
  const { planned_start: day } = row
  if (day > today) return { start_blocked: r48OnDay(row, { day, policy: account.policy }).length > 0 }
  return row.start_blocked ? { start_blocked: staysBlocked(row, account) } : {}
}

const followed = (before: PostingRow, after: PostingRow): Event => ({
  action: 'follow',
  record: 'postings',
  record_id: before.id,
  division: before.division,
  counterpart: before.counterpart,
  changes: changesOf(before, after),
})

/** Carries what home knows to the postings at one host, place by place: each under its village's lock, with what follows from it. */
const carryTo = async (context: SystemContext, host: string, claims: readonly ClaimRow[], home: AtHome) => {
  const door = context.services.doors.system('carry_person_facts', host)
  const places = [...new Set(claims.map(({ place }) => place))]
  const ids = new Set(claims.map(({ id }) => id))
  const today = shanghaiDay(context.now)
  for (const account of accountsOf(places, await door.run(accountQueries(door, placesOf(places)))).values()) {
    const changed = account.postings.flatMap((row) => {
      const isClaimed = row.claim_id !== null && ids.has(row.claim_id)
      const set = isClaimed ? carried(row, home) : null
      if (!set) return []
      const stamps = { version: row.version + 1, updated_at: context.now.toISOString() }
      return [{ before: row, set: { ...set, ...startOf({ ...row, ...set }, account, today), ...stamps } }]
    })
    if (changed.length === 0) continue
    const after = changed.map(({ before, set }) => ({ ...before, ...set }))
    const place = accountChange(door, account, { postings: withRows(account.postings, after), today, now: context.now })
    const written = changed.map(({ before, set }) => ({
      statement: door.update(postings, set, [asRead(postings.table, before)]),
    }))
    const events = [...changed.map(({ before, set }) => followed(before, { ...before, ...set })), ...place.events]
    const change = { guarded: [...place.guarded, ...written], also: place.also, events }
    await commitSystem(context, door, { command: 'carry_person_facts', change })
  }
}

const marksOf = (home: Handle) =>
  home.select(factsToCarry, allColumns(factsToCarry), {
    where: [gt(factsToCarry.table.claim_id, '')], // by its key
    limit: CLAIMS_A_RUN,
  })

/**
 * name, Party status, rank and unit name reach the postings of the tenant's people by their dates. Repeatable: what a
 * posting shows is derived anew from the file, a run that finds nothing changed writes nothing, and one that fails leaves its
 * marks for the next.
 */
export const carryPersonFacts = async (context: SystemContext, homeTenant: string): Promise<void> => {
  const home = context.services.doors.system('carry_person_facts', homeTenant)
  const [marks] = await home.run([marksOf(home)])
  if (marks.length === 0) return
  const { table } = postingClaims
  const ids = marks.map(({ claim_id }) => claim_id)
  const [claims] = await home.run([
    home.select(postingClaims, allColumns(postingClaims), { where: [among(table.id, ids)] }),
  ])
  const [facts, names] = await home.run([
    factsOfPeople(home, [...new Set(claims.map(({ person_id }) => person_id))]),
    namesOfUnits(home, [...new Set(claims.map(({ unit_id }) => unit_id))]),
  ])
  for (const [host, there] of Map.groupBy(claims, (claim) => claim.host)) {
    try {
      await carryTo(context, host, there, { facts, names })
    } catch (cause) {
      if (constraintOf(host, cause) !== 'assert_row_changed') throw cause
      continue // something moved in between: the marks stay for the next run
    }
    const done = marks.filter(({ claim_id }) => there.some(({ id }) => id === claim_id))
    await home.run(
      done.map(({ claim_id, marked }) =>
        home.removeExpired(factsToCarry, [
          and(eq(factsToCarry.table.claim_id, claim_id), eq(factsToCarry.table.marked, marked)),
        ]),
      ),
    )
  }
}
