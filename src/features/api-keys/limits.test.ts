// What bounds a key: its own rate, the networks it is taken from, its mode, its end, and the words it is refused with.
import { describe, expect, test } from 'vitest'
import { DAY_MS, keysOf, KeyProblem, KEY_TENANT } from '../../../test/harness/api-keys.ts'
import { cleanAll, query, write } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { macApiKey, makeApiKey } from '../../access/api-key.ts'
import { isAllowedFrom } from '../../http/networks.ts'
import { runSchedule } from '../../schedule.ts'

const kit = suite()
const { app, as, withKey } = kit
const { admin, create, newKey, use } = keysOf(kit)

describe('rate_per_second', () => {
  test('stands in the key, shows in RateLimit-Policy, and is the key’s own: another key goes on', async () => {
    const by = await admin()
    const slow = await newKey(by, { rate_per_second: 3 })
    const other = await newKey(by)
    expect((await by.get(`/v1/api_keys/${slow.id}`)).json).toMatchObject({ rate_per_second: 3 })

    const answers = []
    for (let i = 0; i < 4; i += 1) answers.push(await use(slow.key))

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(answers[3]?.headers.get('ratelimit-policy')).toBe('"principal";q=3;w=1')
    expect((await use(other.key)).status).toBe(200)
    app.advance(1000)
    expect((await use(slow.key)).status).toBe(200)
  })

  test.each([0, 201, 1.5, '5'])('%s is 400', async (rate_per_second) => {
    expect((await create(await admin(), { rate_per_second })).status).toBe(400)
  })
})

describe('allowed_networks', () => {
  const from = async (key: string, address?: string) =>
    app.request('GET', '/v1/pairings', { token: key, headers: address ? { 'cf-connecting-ip': address } : {} })

  test('a key is taken from its networks, and from elsewhere 403 API_KEY_NETWORK', async () => {
    const { key } = await newKey(await admin(), { allowed_networks: ['10.20.0.0/16', '2001:db8::/32'] })
    for (const address of ['10.20.3.4', '::ffff:10.20.3.4', '2001:db8:1::5'])
      expect((await from(key, address)).status, address).toBe(200)
    for (const address of ['10.21.0.1', '2001:db9::1', 'nowhere', undefined]) {
      const answer = await from(key, address)
      expect([answer.status, KeyProblem.parse(answer.json).code], address).toEqual([403, 'API_KEY_NETWORK'])
    }
  })

  test.each([[['10.20.0.0']], [['10.20.0.0/33']], [['oa.meizhou.gov.cn/8']], [Array(11).fill('10.0.0.0/8')]])(
    '%j is 400',
    async (allowed_networks) => {
      expect((await create(await admin(), { allowed_networks })).status).toBe(400)
    },
  )

  test('a network that is named twice is named once', async () => {
    const { id } = await newKey(await admin(), { allowed_networks: ['10.0.0.0/8', '192.0.2.0/24', '10.0.0.0/8'] })
    const { json } = await (await admin()).get(`/v1/api_keys/${id}`)
    expect(json).toMatchObject({ allowed_networks: ['10.0.0.0/8', '192.0.2.0/24'] })
  })

  test('an IPv4 network holds no IPv6 address, and none is every network', () => {
    expect(isAllowedFrom(['0.0.0.0/0'], '2001:db8::1')).toBe(false)
    expect(isAllowedFrom([], null)).toBe(true)
  })

  test('a network of IPv4 addresses written as IPv6 is one of IPv4', () => {
    const networks = ['::ffff:10.20.0.0/112', '::ffff:c000:205/128']
    const taken = ['10.20.3.4', '::ffff:10.20.3.4', '192.0.2.5', '10.21.0.1', '192.0.2.6', '2001:db8::1']
    expect(taken.filter((address) => isAllowedFrom(networks, address))).toEqual(taken.slice(0, 3))
    expect(isAllowedFrom(['::/0'], '10.20.3.4')).toBe(false)
  })

  test('rotation keeps rate and networks', async () => {
    const by = await admin()
    const terms = { rate_per_second: 7, allowed_networks: ['192.0.2.0/24'] }
    const { id } = await newKey(by, terms)
    expect((await by.post(`/v1/api_keys/${id}/rotate`)).json).toMatchObject(terms)
  })
})

describe('403 NOT_PERMITTED', () => {
  test('names the permission, for machines too, and says key to a key', async () => {
    const key = await withKey(KEY_TENANT, ['pairing.read'])
    const answer = await key.get('/v1/villages', { headers: { 'accept-language': 'en' } })
    expect(answer.json).toMatchObject({ code: 'NOT_PERMITTED', permission: 'village.read' })
    expect(answer.headers.get('www-authenticate')).toBe('Bearer error="insufficient_scope", scope="village.read"')
    expect(answer.text).toContain('This key may not')
    expect((await key.get('/v1/villages')).text).toContain('此密钥不能')
  })

  test('says role to a person', async () => {
    const finance = await as('finance', '441400')
    const answer = await finance.get('/v1/journal', { headers: { 'accept-language': 'en' } })
    expect(answer.json).toMatchObject({ permission: 'journal.read' })
    expect(answer.text).toContain('Your role may not')
  })
})

describe('the end of a key', () => {
  const told = async (id: string) =>
    (
      await query(
        KEY_TENANT,
        "SELECT changes FROM journal WHERE record_id = ? AND action = 'expiring' ORDER BY seq",
        id,
      )
    ).map(({ changes }) => JSON.parse(String(changes)).days_left[1])
  const days = (n: number) => new Date(app.now().getTime() + n * DAY_MS).toISOString()

  test('is told 30, 10 and 1 days before, once for each, and not of a key with a successor or without a future', async () => {
    await cleanAll()
    const by = await admin()
    const { id } = await newKey(by, { expires_at: days(31) })
    const rotated = await newKey(by, { expires_at: days(31) })
    await by.post(`/v1/api_keys/${rotated.id}/rotate`)
    const revoked = await newKey(by, { expires_at: days(31) })
    await by.post(`/v1/api_keys/${revoked.id}/revoke`)
    const seen: unknown[] = []
    for (const hours of [0, 24, 1, 24 * 20, 0, 24 * 9, 1]) {
      app.advance(hours * 3_600_000)
      await runSchedule(await app.services())
      seen.push(await told(id))
    }
    expect(seen).toEqual([[], [30], [30], [30, 10], [30, 10], [30, 10, 1], [30, 10, 1]])
    expect([...(await told(rotated.id)), ...(await told(revoked.id))]).toEqual([])
  })

  test('ending_within_days lists what ends by then and is alive', async () => {
    const by = await admin()
    const soon = await newKey(by, { expires_at: days(20) })
    const late = await newKey(by, { expires_at: days(60) })
    const listed = async (within: number) =>
      (
        (await by.get(`/v1/api_keys?ending_within_days=${within}&limit=100`)).json as { items: { id: string }[] }
      ).items.map((each) => each.id)
    expect(await listed(30)).toContain(soon.id)
    expect(await listed(30)).not.toContain(late.id)
    expect(await listed(90)).toEqual(expect.arrayContaining([soon.id, late.id]))
    expect((await by.get('/v1/api_keys?ending_within_days=31')).status).toBe(400)
  })
})

describe('the mode', () => {
  test('a deployment makes jd_live_, one that tries out jd_test_, and /health says which', async () => {
    expect((await newKey(await admin())).key).toMatch(/^jd_live_/)
    expect((await app.request('GET', '/health')).json).toEqual({ status: 'up', mode: 'live' })
    app.cold({ KEY_MODE: 'test' })
    expect((await app.request('GET', '/health')).json).toEqual({ status: 'up', mode: 'test' })
    await write(KEY_TENANT, [{ sql: "UPDATE tenant_identity SET mode = 'test'" }])
    expect((await newKey(await admin())).key).toMatch(/^jd_test_/)
    await write(KEY_TENANT, [{ sql: "UPDATE tenant_identity SET mode = 'live'" }])
    app.cold()
  })

  test('a key of the other mode is 401 without a database being asked', async () => {
    const { keys } = await app.services()
    const made = makeApiKey(KEY_TENANT, 'test')
    const { key_id } = await newKey(await admin())
    await write(KEY_TENANT, [
      {
        sql: 'UPDATE api_keys SET key_id = ?, key_mac = ? WHERE key_id = ?',
        params: [made.id, macApiKey(keys, made.text), key_id],
      },
    ])
    const answer = await use(made.text)
    expect([answer.status, answer.cost.round_trips]).toEqual([401, 0])
  })

  test('a worker of the other mode answers 503 for a database, and shows nothing of it', async () => {
    const by = await as('city_org', '441800')
    app.cold({ KEY_MODE: 'test' })
    const answer = await by.get('/v1/villages')
    expect(answer.status).toBe(503)
    expect(answer.json).toMatchObject({ code: 'TENANT_UNAVAILABLE', unavailable: ['441800'] })
    app.cold()
    expect((await by.get('/v1/villages')).status).toBe(200)
  })
})
