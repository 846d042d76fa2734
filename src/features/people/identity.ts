import { and, eq, sql } from 'drizzle-orm'
import type { Call, RequestContext } from '../../serve/call.ts'
import { Moved } from '../../http/moved.ts'
import { problem } from '../../problems/problem.ts'
import { newId } from '../../records/ids.ts'
import { addDays } from '../../rules/dates.ts'
import { inForce, PROBES_A_DAY_MAX, TENANT_PROBES_A_DAY_MAX } from '../../rules/parameters/parameters.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { identityAttempts, identityClaims, identityProbes } from './claims-table.ts'
import { claimCandidates } from './sealed.ts'

/** How long a claim waits for its act before the reconciler looks after it. */
const CLAIM_MINUTES = 10

const { table: claims } = identityClaims
const { table: probes } = identityProbes

const DAY_SECONDS_OFFSET = '+08:00'

/** Seconds to the next midnight in Asia/Shanghai. */
export const secondsToTomorrow = ({ now, today }: Pick<RequestContext, 'now' | 'today'>): string => {
  const midnight = Date.parse(`${addDays(today, 1)}T00:00:00${DAY_SECONDS_OFFSET}`)
  return String(Math.max(1, Math.ceil((midnight - now.getTime()) / 1000)))
}

const attemptOf = async (call: Call, citizen_id: string) => {
  const { keys } = call.services
  const [citizen_hash = '', ...older_hashes] = claimCandidates(keys, citizen_id)
  return {
    id: newId(PROVINCE),
    person_id: newId(call.principal.tenant),
    citizen_hash,
    older_hashes,
    owner: call.principal.tenant,
    by_user: call.principal.user,
    day: call.today,
    at: call.now.toISOString(),
    expires_at: new Date(call.now.getTime() + CLAIM_MINUTES * 60_000).toISOString(),
    probes_max: inForce(PROBES_A_DAY_MAX, call.today),
    tenant_probes_max: inForce(TENANT_PROBES_A_DAY_MAX, call.today),
  }
}

/**
 * reserves a citizen number in the whole product and answers the person's id; a claim of the same tenant that still
 * waits for its act is taken up with its id. Who else holds it, the caller's own entry too, is the same 409.
 */
export const claimIdentity = async (call: Call, citizen_id: string): Promise<string> => {
  const door = call.services.doors.system('claim_identity', PROVINCE)
  const attempt = await attemptOf(call, citizen_id)
  const [, [claim], answered, [ofTenant]] = await door.run([
    door.insert(identityAttempts, attempt),
    door.select(
      identityClaims,
      { id: claims.id, owner: claims.owner, status: claims.status },
      { where: [eq(claims.citizen_hash, attempt.citizen_hash)] },
    ),
    door.select(
      identityProbes,
      { id: probes.id },
      { where: [eq(probes.by_user, attempt.by_user), eq(probes.day, attempt.day)] },
    ),
    door.select(
      identityProbes,
      { probes: sql<number>`count(*)`.as('probes') },
      { where: [eq(probes.by_tenant, attempt.owner), eq(probes.day, attempt.day)] },
    ),
  ])
  if (answered.some(({ id }) => id === attempt.id)) throw problem('PERSON_EXISTS', { field: 'citizen_id' })
  if (answered.length >= attempt.probes_max || (ofTenant?.probes ?? 0) >= attempt.tenant_probes_max)
    throw problem('RATE_LIMITED', { rule: 'X-6', headers: { 'retry-after': secondsToTomorrow(call) } })
  if (claim?.owner !== attempt.owner || claim.status !== 'reserved') throw new Moved('identity_claims')
  return claim.id
}

/** What became of a reserved claim; one that is no longer reserved stays as it is. */
const settleClaim = async (call: Call, id: string, status: 'confirmed' | 'freed'): Promise<void> => {
  const door = call.services.doors.system('claim_identity', PROVINCE)
  const mine = and(eq(claims.id, id), eq(claims.status, 'reserved'))
  await door.run([door.update(identityClaims, { status, updated_at: call.now.toISOString() }, [mine])])
}

/** Why an act under a claim failed: a given-up claim is freed, one whose person stands is confirmed, before it is judged again. */
const settleFailed = async (call: Call, id: string, failure: unknown): Promise<unknown> => {
  if (!(failure instanceof Moved)) return failure
  if (failure.message === 'people.citizen_id_index') return problem('PERSON_EXISTS', { field: 'citizen_id' })
  if (failure.message === 'people_claim_is_void') await settleClaim(call, id, 'freed')
  if (failure.message === 'people.id') await settleClaim(call, id, 'confirmed')
  return failure
}

/** Acts under a reserved claim and confirms it behind the answer; what is not confirmed then, the reconciler confirms. */
export const underClaim = async <T>(call: Call, id: string, act: () => Promise<T>): Promise<T> => {
  try {
    const done = await act()
    call.later(settleClaim(call, id, 'confirmed').catch(() => undefined))
    return done
  } catch (failure) {
    throw await settleFailed(call, id, failure)
  }
}

/**
 * gives a number back. The claim waits, as at its making, while the file at home is emptied; then the number is free. What is
 * lost between the two databases the reconciler settles: freed where the file was emptied, confirmed where it stands.
 */
export const underRelease = async <T>(call: Call, id: string, act: () => Promise<T>): Promise<T> => {
  const door = call.services.doors.system('claim_identity', PROVINCE)
  const waiting = {
    status: 'reserved' as const,
    expires_at: new Date(call.now.getTime() + CLAIM_MINUTES * 60_000).toISOString(),
    updated_at: call.now.toISOString(),
  }
  await door.run([door.update(identityClaims, waiting, [and(eq(claims.id, id), eq(claims.status, 'confirmed'))])])
  const done = await act()
  call.later(settleClaim(call, id, 'freed').catch(() => undefined))
  return done
}
