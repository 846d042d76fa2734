// The handshake through HTTP, in the Workers runtime, as two paired cities and the province live it.
import canonicalize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'
import { sha256Hex } from '../../vault/encoding.ts'

const { as, app } = suite()

const terms = (code: string, more: Record<string, unknown> = {}) => ({
  village_code: code,
  mode: 'paired',
  helper_tenant: '440100',
  helper_units: [{ name: 'Bureau of Water' }],
  valid_from: '2017-01-01',
  ...more,
})

const pair = async () => {
  const { code } = await village('441400')
  const guangzhou = await as('city_org', '440100')
  const meizhou = await as('city_org', '441400')
  return { code, guangzhou, meizhou }
}

const offered = async (more: Record<string, unknown> = {}) => {
  const sides = await pair()
  const answer = await sides.guangzhou.post('/v1/assignments', terms(sides.code, more))
  expect(answer.status, answer.text).toBe(201)
  return { ...sides, offer: answer.json as { id: string; content_hash: string; version: number } }
}

const running = async () => {
  const made = await offered()
  const answer = await made.meizhou.post(`/v1/assignments/${made.offer.id}/accept`, {
    content_hash: made.offer.content_hash,
  })
  expect(answer.status, answer.text).toBe(200)
  return made
}

describe('X-16 handshake', () => {
  test('the partner proposes, the host accepts, both read it active', async () => {
    const { guangzhou, meizhou, code } = await pair()
    await meizhou.get('/v1/tenants')
    const offer = await guangzhou.post('/v1/assignments', terms(code))
    expect(offer.status, offer.text).toBe(201)
    expect(offer.json).toMatchObject({
      tenant_code: '441400',
      village_code: code,
      status: 'proposed',
      revision: 1,
      accepted_by: ['440100'],
      turn: '441400',
      turn_due: '2026-12-08',
      version: 1,
    })
    const { id, content_hash } = offer.json as { id: string; content_hash: string }
    const accepted = await meizhou.post(`/v1/assignments/${id}/accept`, { content_hash })
    expect(accepted.status, accepted.text).toBe(200)
    expect(accepted.json).toMatchObject({ status: 'active', turn: null, version: 2, accepted_by: ['440100', '441400'] })
    expect(accepted.cost).toMatchObject({ round_trips: 2 })
    expect((await guangzhou.get(`/v1/assignments/${id}`)).json).toEqual(accepted.json)
    const history = await meizhou.get(`/v1/assignments/${id}/history`)
    expect((history.json as { items: { action: string }[] }).items.map(({ action }) => action)).toEqual([
      'propose',
      'accept',
    ])
  })

  test('the content hash is the SHA-256 of the canonical JSON of what both agree on', async () => {
    const { guangzhou, offer } = await offered({ targets: { households: 40 }, note: 'with a road' })
    const read = (await guangzhou.get(`/v1/assignments/${offer.id}`)).json as Record<string, unknown>
    const names = [
      'id',
      'revision',
      'village_code',
      'mode',
      'helper_tenant',
      'helper_units',
      'valid_from',
      'valid_to',
      'targets',
      'note',
      'replaces',
    ]
    const content = Object.fromEntries(names.map((name) => [name, read[name]]))
    expect(read['content_hash']).toBe(await sha256Hex(canonicalize(content) ?? ''))
  })

  test('a counter-offer voids the acceptance, turns the turn and makes the old hash stale', async () => {
    const { guangzhou, meizhou, offer } = await offered()
    const counter = await meizhou.post(`/v1/assignments/${offer.id}/counter`, {
      valid_to: '2019-01-01',
      note: 'three years',
    })
    expect(counter.status, counter.text).toBe(200)
    expect(counter.json).toMatchObject({
      status: 'countered',
      revision: 2,
      turn: '440100',
      accepted_by: ['441400'],
      valid_from: '2017-01-01',
    })
    const stale = await guangzhou.post(`/v1/assignments/${offer.id}/accept`, { content_hash: offer.content_hash })
    expect(stale.status).toBe(409)
    expect(stale.json).toMatchObject({
      code: 'REVISION_STALE',
      rule: 'X-16',
      allowed: ['accept', 'counter', 'decline', 'withdraw'],
    })
    const { content_hash } = counter.json as { content_hash: string }
    const accepted = await guangzhou.post(`/v1/assignments/${offer.id}/accept`, { content_hash })
    expect(accepted.json).toMatchObject({ status: 'active', accepted_by: ['441400', '440100'] })
  })

  test('the proposer cannot accept its own offer: 409 names what it may do', async () => {
    const { guangzhou, offer } = await offered()
    const answer = await guangzhou.post(`/v1/assignments/${offer.id}/accept`, { content_hash: offer.content_hash })
    expect(answer.status).toBe(409)
    expect(answer.json).toMatchObject({ code: 'NOT_YOUR_TURN', allowed: ['withdraw'] })
  })

  test('declining takes a reason', async () => {
    const { meizhou, offer } = await offered()
    const without = await meizhou.post(`/v1/assignments/${offer.id}/decline`, {})
    expect(without.status).toBe(422)
    expect(without.json).toMatchObject({ code: 'REASON_REQUIRED', errors: [{ field: 'reason' }] })
    const declined = await meizhou.post(`/v1/assignments/${offer.id}/decline`, { reason: 'the village moves' })
    expect(declined.json).toMatchObject({ status: 'declined', turn: null, reason: 'the village moves' })
  })

  test('mode province: the province proposes, the host accepts; a city may not propose it', async () => {
    const { code } = await village('441400', { mode: 'province' })
    const province = await as('province_admin')
    const meizhou = await as('city_org', '441400')
    const body = terms(code, { mode: 'province', helper_tenant: '440000' })
    const refused = await meizhou.post('/v1/assignments', body)
    expect(refused.status, refused.text).toBe(403)
    const offer = await province.post('/v1/assignments', body)
    expect(offer.status, offer.text).toBe(201)
    const { id, content_hash } = offer.json as { id: string; content_hash: string }
    expect((await meizhou.post(`/v1/assignments/${id}/accept`, { content_hash })).json).toMatchObject({
      status: 'active',
    })
    const ended = await province.post(`/v1/assignments/${id}/end`, { ended_on: '2018-06-30', reason: 'done' })
    expect(ended.json).toMatchObject({ status: 'ended', valid_to: '2018-07-01', ended_on: '2018-06-30' })
  })

  test('mode self: the host alone, active at once', async () => {
    const { code } = await village('440500', { mode: 'self' })
    const shantou = await as('city_org', '440500')
    const answer = await shantou.post('/v1/assignments', terms(code, { mode: 'self', helper_tenant: '440500' }))
    expect(answer.status, answer.text).toBe(201)
    expect(answer.json).toMatchObject({ status: 'active', turn: null, accepted_by: ['440500'] })
  })
})

describe('who may see and act', () => {
  test('an unpaired city gets 404, also for a village of that city', async () => {
    const { offer, code } = await offered()
    const shenzhen = await as('city_org', '440300')
    expect((await shenzhen.get(`/v1/assignments/${offer.id}`)).status).toBe(404)
    expect(
      (await shenzhen.post(`/v1/assignments/${offer.id}/accept`, { content_hash: offer.content_hash })).status,
    ).toBe(404)
    expect((await shenzhen.post('/v1/assignments', terms(code, { helper_tenant: '440300' }))).status).toBe(404)
  })

  test('the province sees a pair and may not act for it', async () => {
    const { offer } = await offered()
    const province = await as('province_admin')
    expect((await province.get(`/v1/assignments/${offer.id}`)).status).toBe(200)
    expect(
      (await province.post(`/v1/assignments/${offer.id}/accept`, { content_hash: offer.content_hash })).status,
    ).toBe(403)
  })

  test('a partner lists its assignments over its host cities in one call', async () => {
    const { guangzhou, offer } = await offered()
    const { code } = await village('441800')
    const other = await guangzhou.post('/v1/assignments', terms(code))
    const { id } = other.json as { id: string }
    const list = await guangzhou.get('/v1/assignments?limit=100')
    const ids = (list.json as { items: { id: string }[] }).items.map((item) => item.id)
    expect(ids).toEqual(expect.arrayContaining([offer.id, id]))
  })
})

describe('R-41, X-1, X-15, X-17, X-18', () => {
  test('every broken rule at once, in the order of the book', async () => {
    const { guangzhou, code } = await pair()
    const answer = await guangzhou.post(
      '/v1/assignments',
      terms(code, { mode: 'self', valid_to: '2016-12-31', helper_units: [{ name: 'x', uscc: '114400000000000195' }] }),
    )
    expect(answer.status).toBe(422)
    const codes = (answer.json as { errors: { code: string }[] }).errors.map(({ code: each }) => each)
    expect(codes).toEqual(['MODE_MISMATCH', 'MODE_MISMATCH', 'DATE_ORDER', 'USCC_FORMAT'])
  })

  test('a village has one open assignment', async () => {
    const { meizhou, code } = await running()
    const again = await meizhou.post('/v1/assignments', terms(code))
    expect(again.status).toBe(409)
    expect(again.json).toMatchObject({ code: 'VILLAGE_ASSIGNED', rule: 'X-15' })
  })

  test('fifty parallel proposals for one village make one row', async () => {
    const { guangzhou, meizhou, code } = await pair()
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, i) => (i % 2 ? guangzhou : meizhou).post('/v1/assignments', terms(code))),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      201,
      ...Array.from({ length: 49 }, () => 409),
    ])
  })

  test('fifty parallel repeats of one request make one row and fifty equal answers', async () => {
    const { guangzhou, code } = await pair()
    const key = crypto.randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 50 }, async () => guangzhou.post('/v1/assignments', terms(code), { key })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })

  test('a successor without a gap ends the running one in the same batch', async () => {
    const { guangzhou, meizhou, code, offer } = await running()
    const next = await meizhou.post('/v1/assignments', terms(code, { valid_from: '2018-01-01', replaces: offer.id }))
    expect(next.status, next.text).toBe(201)
    const blocked = await meizhou.post(`/v1/assignments/${offer.id}/end`, { ended_on: '2017-06-30', reason: 'early' })
    expect(blocked.json).toMatchObject({ status: 409, code: 'GAP' })
    const { id, content_hash } = next.json as { id: string; content_hash: string }
    const accepted = await guangzhou.post(`/v1/assignments/${id}/accept`, { content_hash })
    expect(accepted.status, accepted.text).toBe(200)
    const old = await guangzhou.get(`/v1/assignments/${offer.id}`)
    expect(old.json).toMatchObject({ status: 'ended', valid_to: '2018-01-01', ended_on: '2017-12-31' })
  })

  test('a successor of another mode takes the village along from its first day', async () => {
    const { meizhou, code, offer } = await running()
    const province = await as('province_admin')
    const next = await province.post(
      '/v1/assignments',
      terms(code, { mode: 'province', helper_tenant: '440000', valid_from: '2018-01-01', replaces: offer.id }),
    )
    expect(next.status, next.text).toBe(201)
    const { id, content_hash } = next.json as { id: string; content_hash: string }
    expect((await meizhou.post(`/v1/assignments/${id}/accept`, { content_hash })).status).toBe(200)
    expect((await meizhou.get(`/v1/villages/${code}?as_of=2017-12-31`)).json).toMatchObject({ dispatch_mode: 'paired' })
    expect((await meizhou.get(`/v1/villages/${code}`)).json).toMatchObject({
      dispatch_mode: 'province',
      helper_tenant: '440000',
    })
  })

  test('outside the list, outside the pairing', async () => {
    const { code } = await village('441400', { delisted_from: '2018-01-01' })
    const meizhou = await as('city_org', '441400')
    const late = await meizhou.post('/v1/assignments', terms(code, { valid_from: '2018-01-01' }))
    expect(late.json).toMatchObject({ status: 422, code: 'VILLAGE_NOT_LISTED' })
    const wrong = await meizhou.post(
      '/v1/assignments',
      terms(code, { helper_tenant: '440300', valid_to: '2018-01-01' }),
    )
    expect(wrong.json).toMatchObject({
      status: 422,
      code: 'PAIRING_NOT_FOUND',
      errors: [{ field: 'helper_tenant', accepted: ['440100'] }],
    })
    const unknown = await meizhou.post('/v1/assignments', terms('441424399399'))
    expect(unknown.json).toMatchObject({ status: 422, code: 'VILLAGE_NOT_LISTED' })
  })
})

test('X-11 If-Match on a transition is honoured, not required', async () => {
  const { meizhou, offer } = await offered()
  const path = `/v1/assignments/${offer.id}/accept`
  const stale = await meizhou.post(path, { content_hash: offer.content_hash }, { if_match: '"v9"' })
  expect(stale.json).toMatchObject({ status: 412, code: 'VERSION_CONFLICT' })
  expect((await meizhou.post(path, { content_hash: offer.content_hash }, { if_match: '"v1"' })).status).toBe(200)
})

test('X-16 a turn not taken in fifteen days is overdue for both sides and the province', async () => {
  const { guangzhou, meizhou, offer } = await offered()
  app.setNow('2026-12-10T02:00:00Z')
  for (const actor of [guangzhou, meizhou, await as('province_admin')]) {
    const list = await actor.get('/v1/assignments?overdue=true&limit=100&tenant=441400')
    expect((list.json as { items: { id: string; overdue: boolean }[] }).items).toContainEqual(
      expect.objectContaining({ id: offer.id, overdue: true }),
    )
  }
})
