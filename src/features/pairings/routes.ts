import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch } from '../../http/etag.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { changesOf } from '../../records/changes.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { IdParams, newId } from '../../records/ids.ts'
import { listOf } from '../../records/shapes.ts'
import { asRead } from '../../records/step.ts'
import { dayAfter, inForceOn } from '../../rules/dates.ts'
import { x1NewPairing, x1EndPairing } from '../../rules/assignments/x-pairings.ts'
import { allColumns } from '../../tenancy/handle.ts'
import type { SystemContext } from '../../records/commit-system.ts'
import { PROVINCE, tenantByCode } from '../../tenancy/registry.ts'
import { CreatePairing, EndPairing, Pairing, PairingQuery } from './model.ts'
import { forgetPairings, knownPairings, readPairings } from './queries.ts'
import { pairings, type PairingRow } from '../../tenancy/pairings-table.ts'

const present = (row: PairingRow): z.infer<typeof Pairing> => ({ ...row, tenant_code: PROVINCE })

const event = (action: string, before: PairingRow | null, after: PairingRow) => ({
  action,
  record: 'pairings',
  record_id: after.id,
  division: null,
  counterpart: null,
  changes: changesOf(before, after),
})

/** What makes the villages of a city follow its pairings: handed in, since villages ask for pairings themselves. */
type Carry = (context: SystemContext, city: string) => Promise<void>

/** The villages of a city follow its pairing; what fails here the schedule mends (one command per database). */
const followPairing = async (carry: Carry, call: Call, city: string): Promise<void> => {
  forgetPairings(call.services)
  await carry(call, city).catch(() => undefined)
}

const listPairings = endpoint(
  {
    method: 'get',
    path: '/v1/pairings',
    operation: 'listPairings',
    order: 'id, which is the order of making',
    summary: 'Pairings in force on a day, or all there ever were',
    tag: 'pairings',
    permission: 'pairing.read',
    doors: ['system'],
    rules: ['X-1', 'X-12'],
    query: PairingQuery,
    answer: listOf(Pairing),
  },
  async (call) => {
    const { as_of, partner_city, supported_city } = call.query
    const rows = (await knownPairings(call)).filter(
      (row) =>
        (!as_of || inForceOn(row, as_of)) &&
        (!partner_city || row.partner_city === partner_city) &&
        (!supported_city || row.supported_city === supported_city),
    )
    return { body: { items: rows.map(present), next: null, unavailable: [] } }
  },
)

const readPairing = endpoint(
  {
    method: 'get',
    path: '/v1/pairings/{id}',
    operation: 'readPairing',
    summary: 'One pairing',
    tag: 'pairings',
    permission: 'pairing.read',
    doors: ['system'],
    rules: ['X-1'],
    params: IdParams,
    answer: Pairing,
  },
  async (call) => {
    const row = (await readPairings(call)).find(({ id }) => id === call.params.id)
    if (!row) throw notFound()
    return { body: present(row) }
  },
)

const createPairing = (carry: Carry) =>
  endpoint(
    {
      method: 'post',
      path: '/v1/pairings',
      operation: 'createPairing',
      summary: 'The province pairs a partner city with a supported city',
      tag: 'pairings',
      permission: 'pairing.create',
      doors: ['own'],
      rules: ['X-1', 'X-12'],
      body: CreatePairing,
      answer: Pairing,
      status: 201,
    },
    async (call) => {
      const own = call.services.doors.own(call.caller)
      const [known] = await facts(call, own, [own.select(pairings, allColumns(pairings), { where: [] })])
      const { partner_city, supported_city, valid_from, valid_to = null } = call.body
      const kinds = { partner: tenantByCode(partner_city)?.kind, supported: tenantByCode(supported_city)?.kind }
      refuseIf(x1NewPairing({ ...call.body, valid_to, kinds, known }))
      const at = call.now.toISOString()
      const row: PairingRow = {
        id: newId(PROVINCE),
        partner_city,
        supported_city,
        valid_from,
        valid_to,
        end_reason: null,
        version: 1,
        created_at: at,
        updated_at: at,
      }
      const reply = await commit(call, own, {
        guarded: [{ statement: own.insert(pairings, row) }],
        events: [event('create', null, row)],
        answer: { status: 201, body: present(row) },
      })
      await followPairing(carry, call, supported_city)
      return reply
    },
  )

const endPairing = (carry: Carry) =>
  endpoint(
    {
      method: 'post',
      path: '/v1/pairings/{id}/end',
      operation: 'endPairing',
      summary: 'The province ends a pairing; what runs under it stays in force',
      tag: 'pairings',
      permission: 'pairing.end',
      doors: ['own'],
      rules: ['X-1', 'X-12'],
      params: IdParams,
      body: EndPairing,
      answer: Pairing,
      if_match: 'optional',
    },
    async (call) => {
      const own = call.services.doors.own(call.caller)
      const mine = eq(pairings.table.id, call.params.id)
      const [[before]] = await facts(call, own, [own.select(pairings, allColumns(pairings), { where: [mine] })])
      if (!before) throw notFound()
      checkIfMatch(call.if_match, before.version)
      const { ended_on, reason = null } = call.body
      refuseIf(x1EndPairing({ before, ended_on, today: call.today }))
      const set = {
        valid_to: dayAfter(ended_on),
        end_reason: reason,
        version: before.version + 1,
        updated_at: call.now.toISOString(),
      }
      const after = { ...before, ...set }
      const reply = await commit(call, own, {
        guarded: [{ statement: own.update(pairings, set, [asRead(pairings.table, before)]) }],
        events: [event('end', before, after)],
        answer: { status: 200, body: present(after) },
      })
      await followPairing(carry, call, before.supported_city)
      return reply
    },
  )

export const pairingEndpoints = (carry: Carry) =>
  [listPairings, readPairing, createPairing(carry), endPairing(carry)] as const
