import { and, desc, eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import { permissionsOf, ROLES } from '../../access/permissions.ts'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { journal } from '../../journal/table.ts'
import { Day, IdParams, TenantCode } from '../../records/ids.ts'
import { Instant } from '../../records/shapes.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE, tenantByCode } from '../../tenancy/registry.ts'
import { liveGrantsOn, type GrantRow } from '../grants/queries.ts'
import { knownPairings, partnerOn } from '../pairings/queries.ts'
import { postingReaders } from './posting-readers.ts'
import { personById, standingClaims, type PersonRow } from './queries.ts'
import { REVEALABLE } from './reveals-table.ts'

const DID_MAX = 100

/** what a read of the file shows; X-4: what the host of a posting sees; X-7: the same for the province, no work phone. */
const FILE = [
  'name',
  'sex',
  'birth_year',
  'citizen_id_masked',
  'phone_masked',
  'party_status',
  'cadre_rank',
  'home_unit',
]
const ATTESTED = ['health_status', 'attest_political', 'attest_coordination']
const POSTED = ['name', 'sex', 'birth_year', 'home_unit', 'cadre_rank', 'party_status']

const MayRead = z.strictObject({
  tenant_code: TenantCode,
  role: z.string(),
  /** The division or unit a reader of this role has to have. */
  scope: z.string(),
  fields: z.array(z.string()),
  rule: z.string(),
  from: Day.nullable(),
  until: z.string().nullable(),
  source: z.string().nullable(),
})

const HasRead = z.strictObject({
  at: Instant,
  actor_tenant: TenantCode,
  actor_role: z.string().nullable(),
  actor_id: z.string().nullable(),
  fields: z.array(z.string()),
  reason: z.string(),
  grant_id: z.string().nullable(),
})

const PersonAccess = z
  .strictObject({ person_id: z.string(), tenant_code: TenantCode, may: z.array(MayRead), did: z.array(HasRead) })
  .openapi('PersonAccess')

type May = z.infer<typeof MayRead>

const always = { from: null, until: null, source: null }

/** Whom a role's scope has to name so that the person lies in it (2.2). */
const scopeFor = (role: string, person: PersonRow, tenant: string): string => {
  if (role === 'sending_unit') return person.home_unit
  return role === 'county_org' ? person.division.slice(0, 6) : tenant
}

/** A county's officer reads whoever lies in his county; somebody placed at the city itself lies in none. */
const reaches = (role: string, person: PersonRow, tenant: string): boolean =>
  role !== 'county_org' || person.division !== tenant

const atHome = (person: PersonRow, tenant: string): May[] => {
  const kind = tenantByCode(tenant)?.kind ?? 'province'
  const may = (role: (typeof ROLES)[number]) => permissionsOf(role, kind)
  const inKind = (role: string): boolean =>
    (kind === 'province') === (role === 'province_admin') || role === 'sending_unit'
  return ROLES.filter((role) => inKind(role) && reaches(role, person, tenant)).flatMap((role) => {
    const whom = { tenant_code: tenant, role, scope: scopeFor(role, person, tenant), ...always }
    return [
      ...(may(role).has('person.read') ? [{ ...whom, fields: [...FILE, ...ATTESTED], rule: 'X-2' }] : []),
      ...(may(role).has('person.reveal') ? [{ ...whom, fields: [...REVEALABLE], rule: 'X-9' }] : []),
    ]
  })
}

const byGrant = ({ id, fields, created_at, expires_at }: GrantRow): May => ({
  tenant_code: PROVINCE,
  role: 'province_admin',
  scope: PROVINCE,
  fields,
  rule: 'X-7',
  from: created_at.slice(0, 10),
  until: expires_at,
  source: id,
})

type Claim = Parameters<typeof postingReaders>[0]

/** the sides of a posting, with its work phone; X-7: the province, without. */
const byPosting = (claim: Claim, home: string, partner: string | null): May[] =>
  postingReaders(claim, home, partner).map((reader) => ({
    ...reader,
    fields: reader.rule === 'X-4' ? [...POSTED, 'work_phone'] : POSTED,
    from: claim.planned_start,
    until: null,
    source: claim.id.replace(/\.\d+$/, ''),
  }))

/** The partner city of a paired village, which both its seats name. */
const partnerOf = async (call: Call, { mode, host, planned_start }: Claim): Promise<string | null> =>
  mode === 'paired' ? partnerOn(await knownPairings(call), host, planned_start) : null

const { table } = journal

const revealsOf = (handle: Handle, id: string) =>
  handle.select(
    journal,
    {
      at: table.at,
      actor_tenant: table.actor_tenant,
      actor_role: table.actor_role,
      actor_id: table.actor_id,
      changes: table.changes,
    },
    {
      where: [and(eq(table.record, 'people'), eq(table.record_id, id)), eq(table.action, 'reveal')],
      order: [desc(table.seq)],
      limit: DID_MAX,
    },
  )

const Said = z.object({
  fields: z.tuple([z.null(), z.array(z.string())]),
  reason: z.tuple([z.null(), z.string()]),
  grant_id: z.tuple([z.null(), z.string()]).optional(),
})

export const readPersonAccess = endpoint(
  {
    method: 'get',
    path: '/v1/people/{id}/access',
    operation: 'readPersonAccess',
    summary: 'Who may see which fields of a person and by which rule, and who saw what is sealed',
    tag: 'people',
    permission: 'person.access',
    doors: ['own'],
    rules: ['X-2', 'X-4', 'X-7', 'X-9', 'X-10'],
    params: IdParams,
    answer: PersonAccess,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const { id } = call.params
    const { tenant } = call.principal
    const [[person], live, claims, entries] = await own.run([
      personById(own, id),
      liveGrantsOn(own, id, call.now),
      standingClaims(own, id),
      revealsOf(own, id),
    ])
    if (!person) throw notFound()
    const did = entries.map(({ changes, actor_id, ...entry }) => {
      const { fields, reason, grant_id } = Said.parse(changes)
      const theirs = entry.actor_tenant === tenant ? actor_id : null
      return { ...entry, actor_id: theirs, fields: fields[1], reason: reason[1], grant_id: grant_id?.[1] ?? null }
    })
    const posted = await Promise.all(
      claims.map(async (claim) => byPosting(claim, tenant, await partnerOf(call, claim))),
    )
    const may = [...atHome(person, tenant), ...live.map(byGrant), ...posted.flat()]
    return { body: { person_id: id, tenant_code: tenant, may, did } }
  },
)
