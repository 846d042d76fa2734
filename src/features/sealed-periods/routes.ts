import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { listOf } from '../../records/shapes.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { sealedDrift } from './drift.ts'
import { sealedHeads, sealedPeriod } from './queries.ts'
import { sealPeriod } from './seal.ts'
import { DriftQuery, PeriodParams, SealedDrift, SealedPeriod, SealedPeriodHead, SealPeriod } from './model.ts'

const COMMON = { tag: 'summary', rules: ['X-7', 'X-10', 'X-12'] } as const

const seal = endpoint(
  {
    ...COMMON,
    method: 'post',
    path: '/v1/summary/sealed',
    operation: 'sealPeriod',
    summary: 'The province closes a month: the figures of its last day, hashed, signed and never changed again',
    permission: 'sealed_period.create',
    doors: ['own', 'review'],
    body: SealPeriod,
    answer: SealedPeriodHead,
    status: 201,
  },
  sealPeriod,
)

const listSealed = endpoint(
  {
    ...COMMON,
    method: 'get',
    path: '/v1/summary/sealed',
    operation: 'listSealedPeriods',
    order: 'period',
    summary: 'The sealed months in order, each with its hash and signature',
    permission: 'sealed_period.read',
    doors: ['own'],
    answer: listOf(SealedPeriodHead),
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const [rows] = await own.run([sealedHeads(own)])
    return { body: { items: rows.map((row) => ({ ...row, tenant_code: PROVINCE })), next: null, unavailable: [] } }
  },
)

const readSealed = endpoint(
  {
    ...COMMON,
    method: 'get',
    path: '/v1/summary/sealed/{period}',
    operation: 'readSealedPeriod',
    summary: 'A sealed month: the same bytes at each reading',
    permission: 'sealed_period.read',
    doors: ['own'],
    shows: ['sealed_periods'],
    params: PeriodParams,
    answer: SealedPeriod,
  },
  async (call) => {
    const own = call.services.doors.own(call.caller)
    const [[kept]] = await own.run([sealedPeriod(own, call.params.period)])
    if (!kept) throw notFound()
    const headers = { 'content-type': 'application/json; charset=utf-8', etag: `"v1-${kept.hash}"` }
    return new Response(kept.content, { status: 200, headers })
  },
)

const readDrift = endpoint(
  {
    ...COMMON,
    method: 'get',
    path: '/v1/summary/sealed/{period}/drift',
    operation: 'readSealedPeriodDrift',
    summary: 'What of a sealed month is another figure now: by which records, by whom, and by how much',
    permission: 'sealed_period.read',
    doors: ['own', 'review'],
    params: PeriodParams,
    query: DriftQuery,
    answer: SealedDrift,
  },
  async (call) => ({ body: await sealedDrift(call) }),
)

export const sealedPeriodEndpoints = [seal, listSealed, readSealed, readDrift] as const
