// What machines that ask every night rely on: ETags and 304, If-Match by what GET gave, Location, CORS.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { drafted, pairedScene, submitted } from './harness/posted.ts'
import { suite } from './harness/suite.ts'
import { village } from './harness/world.ts'

const { app, as } = suite()
const CITY = '441400'
const Versioned = z.looseObject({ version: z.number() })

const etagOf = (answer: { headers: Headers }): string => answer.headers.get('etag') ?? 'none'
const again = (etag: string) => ({ headers: { 'if-none-match': etag } })

describe('If-None-Match', () => {
  test('on one record is 304 without body while it is as it was, also in a list of tags and weak', async () => {
    const { code } = await village(CITY)
    const actor = await as('city_org', CITY)
    const path = `/v1/villages/${code}`
    const etag = etagOf(await actor.get(path))
    expect(etag).toMatch(/^"v1-[0-9a-f]{16}"$/)
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await actor.get(path, again(known))
      expect([answer.status, answer.text, etagOf(answer)], known).toEqual([304, '', etag])
    }
    await actor.patch(path, { population: 7 }, { if_match: etag })
    expect((await actor.get(path, again(etag))).status).toBe(200)
  })

  test.each(['/openapi.json', '/v1/rules', '/v1/rules/R-41', '/v1/tenants/441400', '/.well-known/jwks.json'])(
    'on %s is 304',
    async (path) => {
      const actor = await as('city_org', CITY)
      const first = await actor.get(path)
      expect(first.status).toBe(200)
      const second = await actor.get(path, again(etagOf(first)))
      expect([second.status, second.text]).toEqual([304, ''])
    },
  )

  test('a list has no tag', async () => {
    expect((await (await as('city_org', CITY)).get('/v1/villages')).headers.has('etag')).toBe(false)
  })
})

describe('one tag never stands for two bodies', () => {
  test('when the date moved a derived field; and If-Match takes the tag of either day', async () => {
    const { code, partner, host } = await pairedScene(as)
    const id = await drafted(partner, code, { planned_start: '2026-11-25', planned_end: '2029-11-24' })
    await submitted(partner, id)
    await host.post(`/v1/postings/${id}/confirm`, {})
    const path = `/v1/postings/${id}`
    const before = await partner.get(path)
    app.setNow('2026-11-26T02:00:00Z')
    const after = await partner.get(path)
    expect(Versioned.parse(after.json).version).toBe(Versioned.parse(before.json).version)
    expect(after.text).not.toBe(before.text)
    expect(etagOf(after)).not.toBe(etagOf(before))
    const stale = await partner.post(`${path}/cancel`, { reason: 'x' }, { if_match: '"v1-0000000000000000"' })
    expect(stale.status).toBe(412)
    for (const tag of [etagOf(before), etagOf(after)])
      expect((await partner.post(`${path}/cancel`, {}, { if_match: tag })).status, tag).not.toBe(412)
  })
})

describe('412', () => {
  test('carries the tag that a GET shows now', async () => {
    const { code } = await village(CITY)
    const actor = await as('city_org', CITY)
    const path = `/v1/villages/${code}`
    await actor.patch(path, { population: 5 }, { if_match: etagOf(await actor.get(path)) })
    const refused = await actor.patch(path, { population: 6 }, { if_match: '"v1"' })
    expect(refused.status).toBe(412)
    expect(etagOf(refused)).toBe(etagOf(await actor.get(path)))
    expect((await actor.patch(path, { population: 6 }, { if_match: etagOf(refused) })).status).toBe(200)
  })
})

describe('201', () => {
  test('has Location and ETag, also when it is given again', async () => {
    const actor = await as('city_org', CITY)
    const body = { name: 'Bureau', unit_level: 'city', unit_kind: 'organ', division: CITY }
    const key = crypto.randomUUID()
    const made = await actor.post('/v1/units', body, { key })
    const path = made.headers.get('location') ?? ''
    expect(path).toMatch(/^\/v1\/units\/441400-/)
    const again = await actor.post('/v1/units', body, { key })
    expect([again.headers.get('location'), etagOf(again)]).toEqual([path, etagOf(made)])
    expect(etagOf(await actor.get(path))).toMatch(/^"v1-/)
  })
})

describe('CORS', () => {
  const LISTED = 'https://oa.meizhou.gov.cn'
  const preflight = (origin: string) =>
    app.request('OPTIONS', '/v1/villages', {
      headers: { origin, 'access-control-request-method': 'PATCH', 'access-control-request-headers': 'if-match' },
    })
  const accessHeaders = (answer: { headers: Headers }) =>
    [...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))

  test('a listed origin gets a 204 preflight and our headers, never credentials, never *', async () => {
    app.cold({ CORS_ORIGINS: `${LISTED}, https://b.example` })
    const answer = await preflight(LISTED)
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe(LISTED)
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET,POST,PATCH')
    expect(answer.headers.get('access-control-allow-headers')).toMatch(/Authorization.*Idempotency-Key.*If-Match/)
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
    const read = await (await as('city_org', CITY)).get('/v1/villages', { headers: { origin: LISTED } })
    expect(read.headers.get('access-control-expose-headers')).toMatch(/ETag.*Location.*RateLimit.*Retry-After/)
    expect(read.headers.get('vary')).toMatch(/Origin/i)
    const refused = await app.request('GET', '/v1/villages', { headers: { origin: LISTED } })
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, LISTED])
    app.cold()
  })

  test('others get no Access-Control-*, and by default everybody is another', async () => {
    app.cold({ CORS_ORIGINS: LISTED })
    for (const origin of ['https://evil.example', `${LISTED}.evil.example`, 'null'])
      expect(accessHeaders(await preflight(origin)), origin).toEqual([])
    app.cold()
    expect(accessHeaders(await preflight(LISTED))).toEqual([])
  })
})

test('every answer bears what guards a browser and the id of its request; no answer of an endpoint is stored', async () => {
  const token = { token: await (await as('city_org', CITY)).token() }
  const id = 'of-the-client'
  const ask = async (path: string, how: object = {}, headers: object = {}) =>
    app.request('GET', path, { ...how, headers: { 'x-request-id': id, ...headers } })
  const tag = etagOf(await ask(`/v1/tenants/${CITY}`, token))
  const answers = {
    '200 JSON': await ask('/v1/villages', token),
    '200 file': await ask('/v1/villages.csv', token),
    304: await ask(`/v1/tenants/${CITY}`, token, { 'if-none-match': tag }),
    401: await ask('/v1/villages'),
    404: await ask('/v1/nowhere'),
    'no endpoint': await ask('/health'),
  }
  for (const [name, { headers }] of Object.entries(answers)) {
    const bears = ['x-request-id', 'x-content-type-options', 'referrer-policy', 'strict-transport-security'] as const
    expect(
      bears.map((each) => headers.get(each)),
      name,
    ).toEqual([id, 'nosniff', 'no-referrer', 'max-age=15552000; includeSubDomains'])
    if (name !== 'no endpoint') expect(headers.get('cache-control'), name).toMatch(/no-store|private/)
  }
})

test('a body that says it is too long is refused by its word, one that says nothing by its length', async () => {
  const token = await (await as('city_org', CITY)).token()
  const bytes = 64 * 1024 + 1
  for (const [body, headers] of [
    ['{}', { 'content-length': String(bytes) }],
    [`{"x":"${'x'.repeat(bytes)}"}`, {}],
  ] as const) {
    const answer = await app.request('POST', '/v1/units', {
      token,
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })
    expect([answer.status, answer.json]).toMatchObject([413, { code: 'TOO_LARGE' }])
  }
})

test('the document names the origin it was fetched from', async () => {
  const document = z.looseObject({ servers: z.array(z.object({ url: z.string() })) })
  expect(document.parse((await app.request('GET', '/openapi.json')).json).servers[0]?.url).toBe('http://jiedui.test')
})
