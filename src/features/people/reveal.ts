import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { Moved } from '../../http/moved.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import { Day, IdParams, newId, TenantCode } from '../../records/ids.ts'
import { journalledRead } from '../../records/journalled-read.ts'
import { Instant } from '../../records/shapes.ts'
import { JudgedText } from '../../records/text-shapes.ts'
import { inForce, REVEALS_A_DAY_MAX, TENANT_REVEALS_A_DAY_MAX } from '../../rules/parameters/parameters.ts'
import { x9Reason } from '../../rules/x-people.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { grantHolds, liveGrantsOn, type GrantRow } from '../grants/queries.ts'
import { secondsToTomorrow } from './identity.ts'
import { personPlace } from './queries.ts'
import { REVEALABLE, reveals, type Revealable } from './reveals-table.ts'
import { openSealed } from './sealed.ts'
import { people } from './table.ts'

const RevealPerson = z
  .strictObject({
    reason: JudgedText(1000).optional(),
    fields: z.array(z.enum(REVEALABLE)).min(1).max(REVEALABLE.length).optional(),
  })
  .openapi('RevealPerson')

const RevealedPerson = z
  .strictObject({
    person_id: z.string(),
    tenant_code: TenantCode,
    citizen_id: z.string().optional(),
    phone: z.string().nullable().optional(),
    birth_date: Day.optional(),
    grant_id: z.string().nullable(),
    revealed_at: Instant,
  })
  .openapi('RevealedPerson')

type Reveal = Call<{ id: string }, unknown, z.infer<typeof RevealPerson>>

/** The doors of a reveal: what writes its record, what reads the value, and the grant the reading hangs on. */
interface Opening {
  tenant: string
  division: string
  writes: Handle
  reads: Handle
  grant: GrantRow | null
}

const grantRequired = () => problem('GRANT_REQUIRED', { rule: 'X-7' })

/** the owner's own organisation department, as a person: no key and no other role. */
const openOwn = async (call: Reveal, tenant: string): Promise<Opening> => {
  const role = tenant === PROVINCE ? 'province_admin' : 'city_org'
  if (call.principal.role !== role) throw problem('NOT_PERMITTED', { rule: 'X-9', facts: { permission: role } })
  const own = call.services.doors.own(call.caller)
  const [[person]] = await facts(call, own, [personPlace(own, call.params.id)])
  if (!person) throw notFound()
  return { tenant, division: person.division, writes: own, reads: own, grant: null }
}

/** the province under a live grant that covers every field asked for; the door it opens shows nothing else. */
const openGranted = async (call: Reveal, tenant: string, fields: readonly Revealable[]): Promise<Opening> => {
  const { doors } = call.services
  const { id } = call.params
  const review = doors.review(call.caller, tenant)
  const [[person], live] = await facts(call, review, [personPlace(review, id), liveGrantsOn(review, id, call.now)])
  const grant = live.find((each) => fields.every((field) => each.fields.includes(field)))
  if (!person) throw notFound()
  if (!grant || call.principal.role !== 'province_admin') throw grantRequired()
  const reads = doors.review(call.caller, tenant, {
    source: people,
    key: people.table.id,
    row: id,
    columns: fields,
    live: grantHolds(grant, fields, call.now),
  })
  return { tenant, division: person.division, writes: doors.kept(call.caller, tenant), reads, grant }
}

const open = async (call: Reveal, fields: readonly Revealable[]): Promise<Opening> => {
  const tenant = tenantOfId(call.params.id)
  if (tenant === null) throw notFound()
  if (tenant === call.principal.tenant) return openOwn(call, tenant)
  return openGranted(call, tenant, fields)
}

const refusalOf = (call: Reveal, failure: unknown): unknown => {
  if (!(failure instanceof Moved)) return failure
  if (failure.message === 'reveals_need_a_live_grant') return grantRequired()
  if (failure.message !== 'reveals_daily_quota') return failure
  return problem('RATE_LIMITED', { rule: 'X-9', headers: { 'retry-after': secondsToTomorrow(call) } })
}

const read = async (call: Reveal, opening: Opening, fields: readonly Revealable[]) => {
  const { id } = call.params
  const { writes, reads, grant, tenant, division } = opening
  const grant_id = grant?.id ?? null
  const row = {
    id: newId(tenant),
    person_id: id,
    grant_id,
    actor: call.principal.user,
    day: call.today,
    fields: [...fields],
    quota: inForce(REVEALS_A_DAY_MAX, call.today),
    actor_tenant: call.principal.tenant,
    tenant_quota: inForce(TENANT_REVEALS_A_DAY_MAX, call.today),
    created_at: call.now.toISOString(),
  }
  const reason = call.body.reason?.trim() ?? ''
  const said = { fields: [null, fields] as const, reason: [null, reason] as const }
  const changes = grant_id === null ? said : { ...said, grant_id: [null, grant_id] as const }
  const columns = Object.fromEntries(fields.map((field) => [field, people.table[field]]))
  const [sealed] = await journalledRead(call, writes, {
    also: [writes.insert(reveals, row)],
    events: [{ action: 'reveal', record: 'people', record_id: id, division, counterpart: null, changes }],
    read: reads.select(people, columns, { where: [eq(people.table.id, id)] }),
  }).catch((failure: unknown) => {
    throw refusalOf(call, failure)
  })
  if (!sealed) throw grantRequired()
  return openSealed(call.services.keys, sealed, { tenant, id })
}

export const revealPerson = endpoint(
  {
    method: 'post',
    path: '/v1/people/{id}/reveal',
    operation: 'revealPerson',
    summary: "Sealed fields of one person, for a reason, to the owner's organisation department or under a grant",
    tag: 'people',
    permission: 'person.reveal',
    doors: ['own', 'review', 'kept'],
    rules: ['X-7', 'X-9', 'X-10'],
    params: IdParams,
    body: RevealPerson,
    answer: RevealedPerson,
    idempotency: 'exempt',
  },
  async (call) => {
    const { reason, fields = ['citizen_id'] } = call.body
    const asked = [...new Set(fields)]
    const opening = await open(call, asked)
    refuseIf(x9Reason(reason, { day: call.today, rule: 'X-9' }))
    const opened = await read(call, opening, asked)
    const { tenant, grant } = opening
    const seen = { grant_id: grant?.id ?? null, revealed_at: call.now.toISOString() }
    return { body: { person_id: call.params.id, tenant_code: tenant, ...opened, ...seen } }
  },
)
