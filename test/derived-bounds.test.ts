// C2: what a command derives is bounded by rule and not by what somebody sends: each at its bound, in rows and round trips.
import { beforeAll, expect, test } from 'vitest'
import { cleanAll, query } from './harness/databases.ts'
import { candidate } from './harness/posted.ts'
import { keptOf } from './harness/served.ts'
import { suite } from './harness/suite.ts'
import { assignment, village } from './harness/world.ts'

const { app, as } = suite()
const HOST = '441400'
const PARTNER = '440100'
/** Ten years: the longest term an exception may make. */
const LONGEST = { planned_start: '2026-12-01', planned_end: '2036-11-30' }
const ON_PAPER = {
  kind: 'term_not_3y',
  reason: 'the work asks for it',
  document_no: '粤组发〔2016〕1号',
  approver_role: 'city_org',
}

beforeAll(cleanAll)

const tasksOf = async (tenant: string, posting: string): Promise<number> => {
  const [row] = await query(tenant, 'SELECT count(*) AS n FROM tasks WHERE subject_id = ?', posting)
  return Number(row?.['n'])
}

const scene = async () => {
  const place = await village(HOST, { mode: 'self' })
  await assignment(place, { status: 'active' })
  const [host, second] = [await as('city_org', HOST), await as('city_org', HOST)]
  const person_id = await candidate(host)
  const body = { village_code: place.code, post_role: 'leader_and_first_secretary', person_id, exceptions: [ON_PAPER] }
  return { host, second, body }
}

test('C2 a term of ten years is the longest: confirming and ending it derive a bounded number of rows', async () => {
  const { host, second, body } = await scene()
  const { id } = keptOf(await host.post('/v1/postings', { ...body, ...LONGEST }))
  const sent = await host.post(`/v1/postings/${id}/submit`, {})
  expect(sent.status, sent.text).toBe(200)
  const confirmed = await second.post(`/v1/postings/${id}/confirm`, {})
  expect(confirmed.status, confirmed.text).toBe(200)
  // a year, R-80 a half-year, X-3 once; a year at home
  const years = 11
  const derived = await tasksOf(HOST, id)
  expect(derived).toBeGreaterThan(4 * years)
  expect(derived).toBeLessThanOrEqual(4 * years + 20 + 1)
  expect(confirmed.cost.round_trips).toBeLessThanOrEqual(8)
  expect(confirmed.cost.rows_read).toBeLessThan(5000)
  app.setNow('2026-12-03T02:00:00Z')
  const ended = await host.post(`/v1/postings/${id}/end`, { ended_on: '2026-12-02', end_reason: 'illness' })
  expect(ended.status, ended.text).toBe(200)
  expect(ended.cost.rows_read).toBeLessThan(5000)
  expect(await tasksOf(HOST, id)).toBeLessThanOrEqual(derived)
})

test.each(['2036-12-01', '2099-12-31'])('C2 a term to %s is refused whatever the exception', async (planned_end) => {
  const { host, body } = await scene()
  const { id } = keptOf(await host.post('/v1/postings', { ...body, ...LONGEST, planned_end }))
  const sent = await host.post(`/v1/postings/${id}/submit`, {})
  expect(sent.json).toMatchObject({ status: 422, code: 'TERM_TOO_LONG', rule: 'R-52' })
  expect(await tasksOf(HOST, id)).toBe(0)
})

test('C2 a village listed on the first day there is, and an assignment to the last, derive no more than any other', async () => {
  const [province, host, partner] = [
    await as('province_admin'),
    await as('city_org', HOST),
    await as('city_org', PARTNER),
  ]
  const code = '441424399290'
  await village(HOST) // and with it the pairing
  const listed = { code, name: 'Far Village', township: 'Town', dispatch_mode: 'paired', listed_on: '1900-01-01' }
  const made = await province.post('/v1/villages', listed)
  expect(made.status, made.text).toBe(201)
  expect(made.cost.rows_read).toBeLessThan(5000)
  const count = async () => {
    const [row] = await query(HOST, 'SELECT count(*) AS n FROM tasks WHERE division = ?', code)
    return Number(row?.['n'])
  }
  expect(await count()).toBeLessThanOrEqual(40)
  const terms = { village_code: code, mode: 'paired', helper_tenant: PARTNER, helper_units: [{ name: 'Unit' }] }
  const offered = await partner.post('/v1/assignments', { ...terms, valid_from: '2026-11-23', valid_to: '2100-12-31' })
  expect(offered.status, offered.text).toBe(201)
  const { id, content_hash } = offered.json as { id: string; content_hash: string }
  const accepted = await host.post(`/v1/assignments/${id}/accept`, { content_hash })
  expect(accepted.status, accepted.text).toBe(200)
  expect(accepted.cost.rows_read).toBeLessThan(5000)
  expect(await count()).toBeLessThanOrEqual(60)
})
