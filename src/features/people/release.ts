import { and, isNull, sql } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { Day, IdParams, TenantCode } from '../../records/ids.ts'
import { JudgedText } from '../../records/text-shapes.ts'
import { Version } from '../../records/shapes.ts'
import { asRead } from '../../records/step.ts'
import { x9Reason, x9Release } from '../../rules/x-people.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { grantHolds, liveGrantsOn } from '../grants/queries.ts'
import { followClaims } from '../postings/commands.ts'
import { underRelease } from './identity.ts'
import { personToRelease, standingClaims } from './queries.ts'
import { people } from './table.ts'

const { table } = people

const ReleasePerson = z.strictObject({ reason: JudgedText(1000).optional() }).openapi('ReleasePerson')

const ReleasedPerson = z
  .strictObject({ person_id: z.string(), tenant_code: TenantCode, released_on: Day, version: Version })
  .openapi('ReleasedPerson')

type Release = Call<{ id: string }, unknown, z.infer<typeof ReleasePerson>>

/** The file to release, the door that writes it, and what has to hold of it still when it is written. */
interface Opening {
  writes: Handle
  person: { id: string; division: string; version: number; released_on: string | null }
  grant_id: string | null
  still: ReturnType<typeof sql> | undefined
}

const grantRequired = () => problem('GRANT_REQUIRED', { rule: 'X-9' })

const NEVER_POSTED = sql`NOT EXISTS (SELECT 1 FROM posting_claims c WHERE c.person_id = ${table.id} AND c.status IN ('reserved', 'confirmed'))`

/** the owner's own organisation department, while nothing was ever posted under the number. */
const openOwn = async (call: Release, tenant: string): Promise<Opening> => {
  const own = call.services.doors.own(call.caller)
  const { id } = call.params
  const [[person], claims] = await facts(call, own, [personToRelease(own, id), standingClaims(own, id)])
  if (!person) throw notFound()
  const posted = claims.length > 0 && (await isPosted(call, own, tenant))
  refuseIf(x9Release({ posted }))
  return { writes: own, person, grant_id: null, still: NEVER_POSTED }
}

/** A claim in the way is first brought up to its posting: one that never stood is none. */
const isPosted = async (call: Release, own: Handle, tenant: string): Promise<boolean> => {
  await followClaims(call, tenant, call.params.id)
  const [claims] = await own.run([standingClaims(own, call.params.id)])
  return claims.length > 0
}

/** the province under a live grant on the number, whatever was posted. */
const openGranted = async (call: Release, tenant: string): Promise<Opening> => {
  const { doors } = call.services
  const { id } = call.params
  const kept = doors.kept(call.caller, tenant)
  const [[person], live] = await facts(call, kept, [personToRelease(kept, id), liveGrantsOn(kept, id, call.now)])
  if (!person) throw notFound()
  const grant = live.find(({ fields }) => fields.includes('citizen_id'))
  if (!grant || call.principal.role !== 'province_admin') throw grantRequired()
  return { writes: kept, person, grant_id: grant.id, still: grantHolds(grant, ['citizen_id'], call.now) }
}

/** What a released file keeps of the number: nothing that finds, opens or shows it. */
const emptied = (id: string) => ({
  citizen_id: '',
  citizen_id_index: `released:${id}`,
  birth_date: '',
  phone: null,
  phone_index: null,
  phone_masked: null,
})

const write = async (call: Release, { writes, person, grant_id, still }: Opening) => {
  const { id, version } = person
  const released_on = call.today
  const stamps = { version: version + 1, updated_at: call.now.toISOString() }
  const reason = call.body.reason?.trim() ?? ''
  const said = { released_on: [null, released_on] as const, reason: [null, reason] as const }
  const changes = grant_id === null ? said : { ...said, grant_id: [null, grant_id] as const }
  const asSeen = and(asRead(table, person), isNull(table.released_on), still)
  return commit(call, writes, {
    guarded: [{ statement: writes.update(people, { ...emptied(id), released_on, ...stamps }, [asSeen]) }],
    events: [
      { action: 'release', record: 'people', record_id: id, division: person.division, counterpart: null, changes },
    ],
    answer: {
      status: 200,
      body: { person_id: id, tenant_code: writes.tenant, released_on, version: stamps.version },
    },
  })
}

export const releasePerson = endpoint(
  {
    method: 'post',
    path: '/v1/people/{id}/release',
    operation: 'releasePerson',
    summary:
      'Gives up a citizen number that was entered by mistake, for a reason: the owner while nothing was ever posted under it, the province under a grant; the right number is then entered anew',
    tag: 'people',
    permission: 'person.release',
    doors: ['own', 'kept', 'system'],
    rules: ['X-6', 'X-9', 'X-10'],
    params: IdParams,
    body: ReleasePerson,
    answer: ReleasedPerson,
    if_match: 'optional',
  },
  async (call) => {
    const tenant = tenantOfId(call.params.id)
    if (tenant === null) throw notFound()
    const isOwn = tenant === call.principal.tenant
    if (!isOwn && call.principal.tenant !== PROVINCE) throw notFound()
    const opening = isOwn ? await openOwn(call, tenant) : await openGranted(call, tenant)
    checkIfMatch(call.if_match, opening.person.version)
    refuseIf(x9Reason(call.body.reason, { day: call.today, rule: 'X-9' }))
    if (opening.person.released_on !== null) {
      refuseIf([{ rule: 'X-9', code: 'STATE', facts: { status: 'released', allowed: [] } }], { allowed: [] })
    }
    return underRelease(call, call.params.id, async () => write(call, opening))
  },
)
