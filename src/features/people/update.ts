import { eq, isNull } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { requireIfMatch } from '../../http/etag.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import { among } from '../../records/among.ts'
import { commit } from '../../records/commit.ts'
import { endedBy, nextFacts } from '../../records/dated.ts'
import { facts } from '../../records/facts.ts'
import { IdParams } from '../../records/ids.ts'
import { stamped } from '../../records/step.ts'
import { r47Dates, r58HomeUnit, x12Since } from '../../rules/x-people.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { carryPersonFacts, followClaims } from '../postings/commands.ts'
import { unitById } from '../units/queries.ts'
import { datesOf } from './create.ts'
import { personEvent } from './events.ts'
import { Person, presentPerson, UpdatePerson } from './model.ts'
import { claimsTouching, openPersonFacts, personById, standingClaims } from './queries.ts'
import { indexCandidates, normalisePhone, sealPhone } from './sealed.ts'
import { people, personFacts, type PersonFactRow, type PersonRow, type SealedColumns } from './table.ts'
import { asRead } from '../../records/step.ts'

type Update = Call<{ id: string }, unknown, z.infer<typeof UpdatePerson>>

interface Found {
  before: PersonRow
  open: PersonFactRow[]
  /** The terms that the first day of a new home unit lies inside. */
  terms: { host: string; planned_start: string; planned_end: string }[]
  /** Whether a posting shows something of him. */
  posted: boolean
  /** Where the home unit of the body lies; the present one's place without it. */
  division: string
  /** The phone number that was sent is the one on file. */
  phone_stands: boolean
}

const find = async (call: Update, own: Handle): Promise<Found> => {
  const { id } = call.params
  const { home_unit, phone } = call.body
  const number = phone
    ? indexCandidates(call.services.keys, { tenant: own.tenant, name: 'people.phone' }, normalisePhone(phone))
    : []
  const [[before], open, touched, [unit], same_phone, claims] = await facts(call, own, [
    personById(own, id),
    openPersonFacts(own, id),
    claimsTouching(own, id, call.body.valid_from ?? call.today),
    unitById(own, home_unit ?? ''),
    own.select(
      people,
      { id: people.table.id },
      { where: [eq(people.table.id, id), among(people.table.phone_index, number)] },
    ),
    standingClaims(own, id),
  ])
  if (!before) throw notFound()
  requireIfMatch(call.if_match, before.version)
  if (before.released_on !== null) {
    refuseIf([{ rule: 'X-9', code: 'STATE', facts: { status: 'released', allowed: [] } }], { allowed: [] })
  }
  if (home_unit !== undefined && !unit) throw problem('NOT_FOUND', { field: 'home_unit' })
  const asked = home_unit !== undefined && home_unit !== before.home_unit && touched.length > 0
  const terms = asked ? await termsStanding(call, own) : touched
  const phone_stands = phone === null ? before.phone_masked === null : same_phone.length > 0
  return { before, open, terms, posted: claims.length > 0, division: unit?.division ?? before.division, phone_stands }
}

/** A claim in the way is first brought up to its posting: what the host ended needs no message. */
const termsStanding = async (call: Update, own: Handle): Promise<Found['terms']> => {
  await followClaims(call, call.principal.tenant, call.params.id)
  const [terms] = await own.run([claimsTouching(own, call.params.id, call.body.valid_from ?? call.today)])
  return terms
}

/** The person as the body leaves him; a changed phone number comes with its three columns. */
const changed = async (
  call: Update,
  { before, division, phone_stands }: Found,
): Promise<{ after: PersonRow; phone: Partial<SealedColumns> }> => {
  const { valid_from: _from, phone, ...sent } = call.body
  const known: Partial<PersonRow> = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
  const set = stamped(call, before, { ...known, division })
  if (phone === undefined || phone_stands) return { after: { ...before, ...set }, phone: {} }
  const place = { tenant: call.principal.tenant, id: before.id }
  const { phone_masked, ...sealed } = await sealPhone(call.services.keys, phone, place)
  const stamps = { version: before.version + 1, updated_at: call.now.toISOString() }
  return { after: { ...before, ...set, phone_masked, ...stamps }, phone: sealed }
}

export const updatePerson = endpoint(
  {
    method: 'patch',
    path: '/v1/people/{id}',
    operation: 'updatePerson',
    summary: 'The person as he is from a day on; the citizen number is not changed',
    tag: 'people',
    permission: 'person.update',
    doors: ['own'],
    rules: ['R-58', 'X-2', 'X-9', 'X-11', 'X-12'],
    params: IdParams,
    body: UpdatePerson,
    answer: Person,
    if_match: 'required',
  },
  async (call) => {
    const { today, principal } = call
    const own = call.services.doors.own(call.caller)
    const found = await find(call, own)
    const { before, open, terms } = found
    const { after, phone } = await changed(call, found)
    const { valid_from = today } = call.body
    const { closed, added } = nextFacts(open, after, {
      tenant: principal.tenant,
      from: valid_from,
      at: after.updated_at,
    })
    refuseIf([
      ...r58HomeUnit({ from: before.home_unit, to: after.home_unit, terms }),
      ...r47Dates(datesOf(after), today),
      ...x12Since({ valid_from, ends: endedBy(open, closed, call.body), today }),
    ])
    const ids = closed.map(({ id }) => id)
    const spans = added.map((fact) => ({ ...fact, person_id: before.id }))
    const stillOpen = [among(personFacts.table.id, ids), isNull(personFacts.table.valid_to)]
    const { id: _id, created_at: _created_at, ...set } = after
    const mine = asRead(people.table, before)
    const phoneChange = 'phone' in phone ? { phone: ['sealed', 'sealed'] as const } : {}
    const reply = await commit(call, own, {
      guarded: [
        { statement: own.update(people, { ...set, ...phone }, [mine]) },
        { statement: own.update(personFacts, { valid_to: valid_from }, stillOpen), rows: ids.length },
        ...own.insertMany(personFacts, spans),
      ],
      events: [personEvent('update', { before, after }, phoneChange)],
      answer: { status: 200, body: presentPerson(after, principal.tenant) },
    })
    // a running posting shows it from its day on; the schedule carries what fails here
    if (added.length > 0 && found.posted) call.later(carryPersonFacts(call, principal.tenant).catch(() => undefined))
    return reply
  },
)
