import { eq, sql } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, problemOf } from '../../problems/problem.ts'
import { detailOf, titleOf } from '../../http/render.ts'
import { validate } from '../../http/validate.ts'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { bookEntry } from '../../rules/book/book.ts'
import { c8VillageCode } from '../../rules/c-codes.ts'
import {
  CADRE_RANKS,
  HEALTH_STATUSES,
  idsOf,
  PARTY_STATUSES,
  UNIT_KINDS,
  UNIT_LEVELS,
} from '../../rules/lists/enums.ts'
import type { Exception } from '../../rules/exceptions.ts'
import type { Finding } from '../../rules/finding.ts'
import { r79Replaces } from '../../rules/postings/r-posting-draft.ts'
import { NO_POLICY } from '../../rules/settings.ts'
import { allColumns } from '../../tenancy/handle.ts'
import { isInScope } from '../../tenancy/door-rules.ts'
import { cityOfDivision, countyCodes, PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { accountAt, accountDoor, accountQueries, placesOf } from '../accounts/queries.ts'
import { assignmentsAt } from '../assignments/queries.ts'
import { readDoor } from '../pairings/queries.ts'
import { listingsAt, villageByCode, villageLocks } from '../villages/queries.ts'
import { confirmationFindings } from './confirmation.ts'
import { dayOfFacts, exceptionOf, JUDGED_BY, judgeFacts, judgePosting, leaderTenantOn, type Proposed } from './judge.ts'
import { ExceptionShape } from './model.ts'
import { readPerson } from './person.ts'
import { clashDoor, exceptionsOf, postingById, standingPostings } from './queries.ts'
import { EXCEPTION_KIND, POST_ROLE, postings } from './table.ts'

const UnitShape = z.strictObject({
  tenant_code: TenantCode,
  unit_level: z.enum(idsOf(UNIT_LEVELS)),
  unit_kind: z.enum(idsOf(UNIT_KINDS)),
})

const PersonShape = z.strictObject({
  birth_date: Day,
  party_status: z.enum(idsOf(PARTY_STATUSES)),
  cadre_rank: z.enum(idsOf(CADRE_RANKS)),
  health_status: z.enum(idsOf(HEALTH_STATUSES)).nullish(),
  attest_political: z.boolean().nullish(),
  attest_coordination: z.boolean().nullish(),
})

const Days = { planned_start: Day, planned_end: Day }
const Place = {
  village_code: z.string().trim().min(1).max(32).optional(),
  division: z.string().trim().max(32).optional(),
}
const Exceptions = z.array(ExceptionShape).max(10).optional()

const Asked = { ...Place, ...Days, post_role: z.enum(POST_ROLE), exceptions: Exceptions }
const AskedWithFacts = z.strictObject({ ...Asked, unit: UnitShape, person: PersonShape })
const AskedWithPerson = z.strictObject({ ...Asked, person_id: Id })
const AskedWithPosting = z.strictObject({ posting_id: Id })

/** What is asked of a posting that is no draft yet; with a question mark, what may stay away. */
const ASKED = ['post_role', 'planned_start', 'planned_end', 'village_code?', 'division?', 'exceptions?']

/** A draft by its id, one of the caller's people, or bare facts: each asked for whole in the handler. */
const CheckPosting = z
  .strictObject({ ...Asked, unit: UnitShape, person: PersonShape, person_id: Id, posting_id: Id })
  .partial()
  .openapi('CheckPosting', {
    'x-one-of': [['posting_id'], ['person_id', ...ASKED], ['unit', 'person', ...ASKED]],
  })

const CheckFinding = z.strictObject({
  rule: z.string(),
  code: z.string(),
  strength: z.enum(['HARD', 'SOFT']),
  field: z.string().nullable(),
  title: z.string(),
  detail: z.string().openapi({ description: 'What would be accepted.' }),
  clause: z.array(z.string()),
  exception_kind: z.enum(EXCEPTION_KIND).optional(),
})
const CheckAnswer = z.strictObject({ findings: z.array(CheckFinding) }).openapi('PostingFindings')

type Check = Call<unknown, unknown, z.infer<typeof CheckPosting>>
type WithFacts = z.infer<typeof AskedWithFacts>
type WithPerson = z.infer<typeof AskedWithPerson>

const present = (call: Check, findings: readonly Finding[]): z.infer<typeof CheckAnswer> => ({
  findings: findings.map(({ rule, code, strength = 'HARD', field = null, exception_kind, facts }) => ({
    rule,
    code,
    strength,
    field,
    title: titleOf(code, call),
    detail: detailOf({ code, facts }, call.locale),
    clause: [...(bookEntry(rule)?.clause_zh ?? [])],
    ...(exception_kind === undefined ? {} : { exception_kind }),
  })),
})

const placeOf = ({
  village_code,
  division,
  post_role,
}: WithFacts | WithPerson): { host: string; division: string; village_code: string | null } => {
  const place = post_role === 'liaison_staff' ? (division ?? village_code ?? '') : (village_code ?? '')
  const wrong = post_role === 'liaison_staff' ? [] : c8VillageCode(place, countyCodes)
  const host = cityOfDivision(place)
  if (wrong.length > 0 || host === null) throw problemOf([{ rule: 'C-8', code: 'VILLAGE_CODE', field: 'village_code' }])
  return { host, division: place, village_code: post_role === 'liaison_staff' ? null : place }
}

/** The village as the caller's door shows it, and what its database holds about it. */
const readVillage = async (
  call: Check,
  host: string,
  { village_code, person_id }: { village_code: string | null; person_id: string },
) => {
  const reads = await readDoor(call, host)
  const code = sql`${village_code ?? ''}`
  const door = accountDoor(call.services, host)
  const places = placesOf([village_code ?? ''])
  const [[seen], others, listings, assignments, [kept]] = await reads.run([
    villageByCode(reads, village_code ?? ''),
    standingPostings(clashDoor(call.services, host), { village_code: code, person_id: sql`${person_id}` }),
    listingsAt(door, places),
    assignmentsAt(door, places),
    villageLocks(door, places),
  ])
  const mayAsk =
    isInScope(call.caller, village_code ?? '') || call.principal.tenant === PROVINCE || village_code === null
  if (!seen && !mayAsk) throw notFound()
  return { account: { listings, assignments, policy: kept?.policy ?? NO_POLICY }, others }
}

/** An exception as it was sent: on paper where it names its approval, else still waiting (3.3). */
const askedException =
  (call: Check, sender: string) =>
  (sent: z.infer<typeof ExceptionShape>): Exception => ({
    kind: sent.kind,
    reason: sent.reason,
    approver_org: sent.approver_org ?? null,
    approver_role: sent.approver_role ?? null,
    approver_tenant: sent.approver_role === 'province_admin' ? PROVINCE : sender,
    approved_on: sent.approved_on ?? null,
    document_no: sent.document_no ?? null,
    approved_by: null,
    recorded_by: call.principal.user,
  })

const checkFacts = async (call: Check, body: WithFacts): Promise<Finding[]> => {
  const { host, ...place } = placeOf(body)
  const { account } = await readVillage(call, host, { village_code: place.village_code, person_id: '' })
  const { health_status = null, attest_political = null, attest_coordination = null, ...person } = body.person
  return judgeFacts(call, {
    host,
    proposed: { ...place, post_role: body.post_role, planned_start: body.planned_start, planned_end: body.planned_end },
    account,
    unit: body.unit,
    person: { ...person, health_status, attest_political, attest_coordination },
    exceptions: (body.exceptions ?? []).map(askedException(call, body.unit.tenant_code)),
    submitted_by: null,
  })
}

const checkPerson = async (
  call: Check,
  proposed: Proposed,
  more: { host: string; id: string | null; person_id: string; exceptions: readonly Exception[] },
): Promise<Finding[]> => {
  const { host, id, person_id, exceptions } = more
  const file = await readPerson(call, person_id, call.body.person_id === person_id ? 'person_id' : undefined)
  const { account, others } = await readVillage(call, host, { village_code: proposed.village_code, person_id })
  const unit = { tenant_code: call.principal.tenant, unit_level: file.unit.unit_level, unit_kind: file.unit.unit_kind }
  const leader_tenant = leaderTenantOn(others, proposed)
  const judged = {
    host,
    proposed,
    account,
    unit,
    person: file.factsOn(dayOfFacts(proposed, call.today)),
    exceptions,
    submitted_by: null,
    leader_tenant,
  }
  return judgePosting(call, judged, { id, person_id, proposed, account, others })
}

/** What the host's own confirmation will ask: the file of the other side's person is not the host's to read. */
const checkConfirmation = async (call: Check, host: string, id: string): Promise<Finding[]> => {
  const door = clashDoor(call.services, host)
  const whole = door.select(postings, allColumns(postings), { where: [eq(postings.table.id, id)] })
  const place = accountQueries(accountDoor(call.services, host), sql`(SELECT division FROM postings WHERE id = ${id})`)
  const [[before], ...rows] = await door.run([whole, ...place])
  if (!before) throw notFound()
  return confirmationFindings(call, { host, before, account: accountAt(before.division, rows) })
}

const checkDraft = async (call: Check, id: string): Promise<Finding[]> => {
  const host = tenantOfId(id)
  if (host === null) throw notFound()
  const reads = await readDoor(call, host)
  const door = clashDoor(call.services, host)
  const [[seen], [whole], recorded, [replaced = null]] = await reads.run([
    postingById(reads, id),
    door.select(postings, { person_id: postings.table.person_id }, { where: [eq(postings.table.id, id)] }),
    exceptionsOf(door, id),
    postingById(door, sql`(SELECT replaces FROM postings WHERE id = ${id})`),
  ])
  if (!seen) throw notFound()
  if (call.principal.tenant === host && seen.sender !== host) return checkConfirmation(call, host, id)
  // the file is the sender's own: the province, which reads cities by another door, sends people too
  const person_id = seen.sender === call.principal.tenant ? whole?.person_id : seen.person_id
  if (person_id === undefined) throw notFound()
  const more = { host, id, person_id, exceptions: recorded.map(exceptionOf) }
  return [...(await checkPerson(call, seen, more)), ...r79Replaces(seen, replaced)]
}

export const checkPosting = endpoint(
  {
    method: 'post',
    path: '/v1/postings/check',
    operation: 'checkPosting',
    about: ['posting_id', 'village_code'],
    summary: 'Judges a draft, a person, or bare facts by every rule, and writes nothing',
    tag: 'postings',
    permission: 'posting.check',
    doors: ['own', 'shared', 'review', 'system'],
    rules: [...JUDGED_BY, 'X-14'],
    body: CheckPosting,
    answer: CheckAnswer,
    idempotency: 'exempt',
  },
  async (call) => {
    const at = { place: 'body' as const, locale: call.locale }
    if (call.body.posting_id !== undefined) {
      const { posting_id } = validate(AskedWithPosting, call.body, at)
      return { body: present(call, await checkDraft(call, posting_id)) }
    }
    if (call.body.person_id === undefined) {
      return { body: present(call, await checkFacts(call, validate(AskedWithFacts, call.body, at))) }
    }
    const body = validate(AskedWithPerson, call.body, at)
    const { host, ...place } = placeOf(body)
    const proposed = {
      ...place,
      post_role: body.post_role,
      planned_start: body.planned_start,
      planned_end: body.planned_end,
    }
    const exceptions = (body.exceptions ?? []).map(askedException(call, call.principal.tenant))
    return {
      body: present(call, await checkPerson(call, proposed, { host, id: null, person_id: body.person_id, exceptions })),
    }
  },
)
