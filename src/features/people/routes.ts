import { asc, eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, problemOf } from '../../problems/problem.ts'
import { among } from '../../records/among.ts'
import { withFacts } from '../../records/dated.ts'
import { historyEndpoint } from '../../records/history.ts'
import { Day, IdParams } from '../../records/ids.ts'
import { afterKey, linkHeader, listOver } from '../../records/list.ts'
import { listOf, PageQuery } from '../../records/shapes.ts'
import { c6CitizenId } from '../../rules/c-citizen-id.ts'
import { allColumns } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { readPersonAccess } from './access.ts'
import { identityProbes } from './claims-table.ts'
import { createPerson } from './create.ts'
import { Person, PersonQuery, presentPerson, Probe, SearchPerson } from './model.ts'
import {
  peopleFound,
  peopleWhere,
  PERSON_KEY,
  personById,
  personFactsOn,
  peopleOn,
  personCalled,
  personHas,
} from './queries.ts'
import { releasePerson } from './release.ts'
import { revealPerson } from './reveal.ts'
import { indexCandidates, normalisePhone } from './sealed.ts'
import { people } from './table.ts'
import { updatePerson } from './update.ts'

const { table } = people

const listPeople = endpoint(
  {
    method: 'get',
    path: '/v1/people',
    operation: 'listPeople',
    order: 'division, then id',
    summary: "The tenant's own people, by division, as they are or were on a day",
    tag: 'people',
    permission: 'person.read',
    doors: ['own'],
    rules: ['X-2', 'X-8', 'X-9', 'X-12'],
    query: PersonQuery,
    answer: listOf(Person),
  },
  async (call) => {
    const { home_unit, party_status, cadre_rank, as_of, q, limit, cursor } = call.query
    const where = [
      ...(home_unit ? [personHas('home_unit', home_unit, as_of)] : []),
      ...(party_status ? [personHas('party_status', party_status, as_of)] : []),
      ...(cadre_rank ? [personHas('cadre_rank', cadre_rank, as_of)] : []),
      ...(q ? [personCalled(q, as_of)] : []),
      ...afterKey(PERSON_KEY, cursor),
    ]
    const own = { tenant: call.principal.tenant, open: () => call.services.doors.own(call.caller) }
    const page = await listOver([own], {
      limit,
      query: (handle, rows) =>
        as_of ? peopleOn(handle, where, { day: as_of, limit: rows }) : peopleWhere(handle, where, rows),
      present: (row, tenant) => ({ key: [row.division, row.id], item: presentPerson(row, tenant) }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/people', query: call.query }, page.next) }
  },
)

/** The blind indexes a body's value may stand under; what is no citizen number is 422. */
const wantedBy = async ({
  services: { keys },
  principal: { tenant },
  body,
  today,
}: Call<unknown, unknown, z.infer<typeof SearchPerson>>) => {
  if (body.phone !== undefined)
    return indexCandidates(keys, { tenant, name: 'people.phone' }, normalisePhone(body.phone))
  const identity = c6CitizenId(body.citizen_id ?? '', today)
  if (!identity.ok) throw problemOf(identity.findings)
  return indexCandidates(keys, { tenant, name: 'people.citizen_id' }, identity.value)
}

const searchPeople = endpoint(
  {
    method: 'post',
    path: '/v1/people/search',
    operation: 'searchPeople',
    summary: "The tenant's own person of a citizen number or phone, which never stands in an address",
    tag: 'people',
    permission: 'person.search',
    doors: ['own'],
    rules: ['C-6', 'X-2', 'X-9'],
    body: SearchPerson,
    answer: listOf(Person),
    idempotency: 'exempt',
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const wanted = await wantedBy(call)
    const column = call.body.phone === undefined ? table.citizen_id_index : table.phone_index
    const [rows] = await own.run([peopleFound(own, among(column, wanted))])
    return { body: { items: rows.map((row) => presentPerson(row, own.tenant)), next: null, unavailable: [] } }
  },
)

const listProbes = endpoint(
  {
    method: 'get',
    path: '/v1/people/probes',
    operation: 'listProbes',
    order: 'the order they were made in',
    summary: "When somebody entered a person who is the tenant's already",
    tag: 'people',
    permission: 'probe.read',
    doors: ['shared'],
    rules: ['X-6'],
    query: z.strictObject(PageQuery),
    answer: listOf(Probe),
  },
  async (call) => {
    const probes = identityProbes.table
    const { by_user: _by_user, counterpart: _counterpart, ...columns } = allColumns(identityProbes)
    const where = [eq(probes.counterpart, call.principal.tenant), ...afterKey([probes.id], call.query.cursor)]
    const source = { tenant: PROVINCE, open: () => call.services.doors.shared(call.caller, PROVINCE) }
    const page = await listOver([source], {
      limit: call.query.limit,
      query: (handle, limit) => handle.select(identityProbes, columns, { where, order: [asc(probes.id)], limit }),
      present: (row, tenant_code) => ({ key: [row.id], item: { ...row, tenant_code } }),
    })
    return { body: page, headers: linkHeader({ path: '/v1/people/probes', query: call.query }, page.next) }
  },
)

const readPerson = endpoint(
  {
    method: 'get',
    path: '/v1/people/{id}',
    operation: 'readPerson',
    summary: 'One person, with rank, Party status and home unit as they are or were on a day',
    tag: 'people',
    permission: 'person.read',
    doors: ['own'],
    rules: ['X-2', 'X-8', 'X-9', 'X-12'],
    params: IdParams,
    query: z.strictObject({ as_of: Day.optional() }),
    answer: Person,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const { id } = call.params
    const { as_of } = call.query
    const [[row], facts] = await own.run([personById(own, id), personFactsOn(own, id, as_of ?? call.today)])
    const shown = row && as_of !== undefined ? withFacts(row, facts) : row
    if (!row || !shown) throw notFound()
    return { body: presentPerson(shown, own.tenant) }
  },
)

const personHistory = historyEndpoint({
  record: 'people',
  path: '/v1/people/{id}',
  tag: 'people',
  operation: 'readPersonHistory',
  permission: 'person.read',
  doors: ['own'],
  params: IdParams,
  idOf: ({ id }) => id,
  open: async (call, id) => {
    const handle = call.services.doors.own(call.caller)
    return { handle, seen: personById(handle, id) }
  },
})

export const peopleEndpoints = [
  listPeople,
  createPerson,
  searchPeople,
  listProbes,
  readPerson,
  personHistory,
  readPersonAccess,
  updatePerson,
  revealPerson,
  releasePerson,
] as const
