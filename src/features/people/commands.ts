import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { among } from '../../records/among.ts'
import type { Guarded } from '../../records/commit.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { nextFacts } from '../../records/dated.ts'
import { asRead } from '../../records/step.ts'
import type { Event } from '../../journal/entry.ts'
import type { CadreRank } from '../../rules/lists/enums.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { identityClaims, voidClaims } from './claims-table.ts'
import { personEvent } from './events.ts'
import { people, personFacts, type PersonFactRow, type PersonRow } from './table.ts'

const CLAIMS_A_RUN = 200
const command = 'reconcile_claims'
const { table } = identityClaims

interface Expired {
  id: string
  owner: string
}

const claimEvent =
  (action: 'void' | 'confirm' | 'free', record: string) =>
  (id: string): Event => ({
    action,
    record,
    record_id: id,
    division: null,
    counterpart: null,
    changes: {},
  })

/** Asks the home database which acts stand, and makes sure that the others never will: their ids are void from here on. */
const settleAtHome = async (
  context: SystemContext,
  owner: string,
  ids: readonly string[],
): Promise<{ stand: string[]; dead: string[] }> => {
  const home = context.services.doors.system(command, owner)
  const [standing, voided] = await home.run([
    // a file whose number was given up holds no claim
    home.select(
      people,
      { id: people.table.id },
      { where: [among(people.table.id, ids), isNull(people.table.released_on)] },
    ),
    home.select(voidClaims, { id: voidClaims.table.id }, { where: [among(voidClaims.table.id, ids)] }),
  ])
  const stand = standing.map(({ id }) => id)
  const dead = ids.filter((id) => !stand.includes(id))
  const fresh = dead.filter((id) => voided.every((row) => row.id !== id))
  if (fresh.length === 0) return { stand, dead }
  const created_at = context.now.toISOString()
  const also = home.insertMany(
    voidClaims,
    fresh.map((id) => ({ id, created_at })),
  )
  const events = fresh.map(claimEvent('void', 'void_claims'))
  await commitSystem(context, home, { command, change: { guarded: also, events } })
  return { stand, dead }
}

/** then, and only then, the claims: confirmed where the person stands, freed where nobody ever will. */
const settleClaims = async (
  context: SystemContext,
  { stand, dead }: { stand: readonly string[]; dead: readonly string[] },
): Promise<void> => {
  const province = context.services.doors.system(command, PROVINCE)
  const updated_at = context.now.toISOString()
  const to = (status: 'confirmed' | 'freed', ids: readonly string[]) => {
    if (ids.length === 0) return []
    const reserved = [among(table.id, ids), eq(table.status, 'reserved')]
    return [{ statement: province.update(identityClaims, { status, updated_at }, reserved), rows: ids.length }]
  }
  const guarded = [...to('confirmed', stand), ...to('freed', dead)]
  const events = [
    ...stand.map(claimEvent('confirm', 'identity_claims')),
    ...dead.map(claimEvent('free', 'identity_claims')),
  ]
  await commitSystem(context, province, { command, change: { guarded, events } })
}

const settleOwner = async (context: SystemContext, owner: string, ids: readonly string[]): Promise<void> => {
  await settleClaims(context, await settleAtHome(context, owner, ids))
}

/**
 * Claims whose act was lost between two databases: repeatable, each owner for itself; one whose database does not answer
 * keeps its claims until the next run.
 */
export const reconcileIdentityClaims = async (context: SystemContext): Promise<void> => {
  const province = context.services.doors.system(command, PROVINCE)
  const [expired] = await province.run([
    province.select(
      identityClaims,
      { id: table.id, owner: table.owner },
      {
        where: [and(eq(table.status, 'reserved'), lte(table.expires_at, context.now.toISOString()))],
        order: [asc(table.expires_at)],
        limit: CLAIMS_A_RUN,
      },
    ),
  ])
  const byOwner = Map.groupBy(expired, ({ owner }: Expired) => owner)
  const outcomes = await Promise.allSettled(
    [...byOwner].map(async ([owner, claims]) =>
      settleOwner(
        context,
        owner,
        claims.map(({ id }) => id),
      ),
    ),
  )
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}

/** the statements that give a person his next rank from a day on, as a dated fact, in the batch of what decides it. */
export const giveRank = (
  own: Handle,
  { person, open }: { person: PersonRow; open: readonly PersonFactRow[] },
  { rank, from, now }: { rank: CadreRank; from: string; now: Date },
): { guarded: Guarded[]; events: Event[] } => {
  const stamps = { version: person.version + 1, updated_at: now.toISOString() }
  const after = { ...person, cadre_rank: rank, ...stamps }
  const since = { tenant: own.tenant, from, at: stamps.updated_at }
  const ranks = open.filter(({ fact }) => fact === 'cadre_rank')
  const { closed, added } = nextFacts(ranks, { ...after, cadre_rank: rank }, since)
  const mine = asRead(people.table, person)
  const closing = closed.map(({ id }) => ({
    statement: own.update(personFacts, { valid_to: from }, [
      and(eq(personFacts.table.id, id), isNull(personFacts.table.valid_to)),
    ]),
  }))
  const spans = added.map((fact) => ({ ...fact, person_id: person.id }))
  return {
    guarded: [
      { statement: own.update(people, { cadre_rank: rank, ...stamps }, [mine]) },
      ...closing,
      ...own.insertMany(personFacts, spans),
    ],
    events: [personEvent('update', { before: person, after })],
  }
}

export { resealPeople } from './reseal.ts'
