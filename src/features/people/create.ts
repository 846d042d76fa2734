import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { problem, problemOf, refuseIf } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { firstFacts } from '../../records/dated.ts'
import { facts } from '../../records/facts.ts'
import { c6CitizenId, maskCitizenId, type CitizenId } from '../../rules/c-citizen-id.ts'
import { c6Sex, r47Dates, x12Since } from '../../rules/x-people.ts'
import { unitById, type UnitRow } from '../units/queries.ts'
import { personEvent } from './events.ts'
import { claimIdentity, underClaim } from './identity.ts'
import { CreatePerson, Person, presentPerson } from './model.ts'
import { sealIdentity, sealPhone } from './sealed.ts'
import { people, PERSON_FACT, personFacts, type PersonRow } from './table.ts'

type Body = z.infer<typeof CreatePerson>
type Identity = Extract<CitizenId, { ok: true }>

/** The dates of a person that lie behind today. */
export const datesOf = (sent: Partial<PersonRow>) => ({
  health_checked_on: sent.health_checked_on ?? null,
  attest_political_on: sent.attest_political_on ?? null,
  attest_coordination_on: sent.attest_coordination_on ?? null,
})

const NOTHING_ATTESTED = {
  health_status: null,
  health_checked_on: null,
  attest_political: null,
  attest_political_on: null,
  attest_coordination: null,
  attest_coordination_on: null,
  released_on: null,
}

const judge = (call: Call, body: Body): Identity => {
  const { today } = call
  const identity = c6CitizenId(body.citizen_id, today)
  const { valid_from = today } = body
  const others = [...r47Dates(datesOf(withoutUndefined(body)), today), ...x12Since({ valid_from, ends: [], today })]
  if (!identity.ok) throw problemOf([...identity.findings, ...others])
  refuseIf([...c6Sex(body.sex, identity.sex), ...others])
  return identity
}

const withoutUndefined = (body: Body): Partial<PersonRow> => {
  const { citizen_id: _citizen_id, phone: _phone, valid_from: _from, ...sent } = body
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
}

const newPerson = (call: Call, body: Body, found: { id: string; identity: Identity; unit: UnitRow }): PersonRow => {
  const { id, identity, unit } = found
  const at = call.now.toISOString()
  const { name, party_status, cadre_rank } = body
  return {
    ...NOTHING_ATTESTED,
    ...withoutUndefined(body),
    id,
    name,
    party_status,
    cadre_rank,
    sex: identity.sex,
    birth_year: Number(identity.birth_date.slice(0, 4)),
    citizen_id_masked: maskCitizenId(identity.value),
    phone_masked: null,
    home_unit: unit.id,
    division: unit.division,
    version: 1,
    created_at: at,
    updated_at: at,
  }
}

const act = async (call: Call, body: Body, found: { id: string; identity: Identity; unit: UnitRow }) => {
  const { keys } = call.services
  const { tenant } = call.principal
  const { id, identity } = found
  const own = call.services.doors.own(call.caller)
  const sealedPhone = await sealPhone(keys, body.phone ?? null, { tenant, id })
  const row = { ...newPerson(call, body, found), phone_masked: sealedPhone.phone_masked }
  const sealed = { ...sealedPhone, ...(await sealIdentity(keys, identity, { tenant, id })) }
  const since = { tenant, from: body.valid_from ?? call.today, at: row.created_at }
  const spans = firstFacts(PERSON_FACT, row, since).map((fact) => ({ ...fact, person_id: id }))
  return commit(call, own, {
    guarded: [{ statement: own.insert(people, { ...row, ...sealed }) }, ...own.insertMany(personFacts, spans)],
    events: [personEvent('create', { before: null, after: row })],
    answer: {
      status: 201,
      body: presentPerson(row, tenant),
    },
  })
}

export const createPerson = endpoint(
  {
    method: 'post',
    path: '/v1/people',
    operation: 'createPerson',
    summary: 'A person of the tenant, once in the whole province',
    tag: 'people',
    permission: 'person.create',
    doors: ['own', 'system'],
    rules: ['C-6', 'X-2', 'X-6', 'X-9', 'X-12'],
    body: CreatePerson,
    answer: Person,
    status: 201,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const [[unit]] = await facts(call, own, [unitById(own, call.body.home_unit)])
    if (!unit) throw problem('NOT_FOUND', { field: 'home_unit' })
    const identity = judge(call, call.body)
    const id = await claimIdentity(call, identity.value)
    return underClaim(call, id, async () => act(call, call.body, { id, identity, unit }))
  },
)
