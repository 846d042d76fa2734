// A key of a pairing: made by one city, consented to by the other, and open to what names both.
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { endpoints } from '../../app.ts'
import { isSharedRead } from '../../serve/record-permissions.ts'
import { KeyProblem, MadeKey } from '../../../test/harness/api-keys.ts'
import { registration } from '../../../test/harness/branches.ts'
import { testApp } from '../../../test/harness/app.ts'
import { cleanAll } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { pairedScene } from '../../../test/harness/posted.ts'
import { servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { app, as } = suite()
const HOST = '441400'
const PARTNER = '440100'
/** Another host of the same partner, and a city that is neither. */
const OTHER_HOST = '441800'
const STRANGER = '440600'

const Items = z.looseObject({
  items: z.array(z.looseObject({ id: z.string().optional(), code: z.string().optional() })),
})
const Pairings = z.looseObject({
  items: z.array(z.looseObject({ id: z.string(), partner_city: z.string(), supported_city: z.string() })),
})

beforeAll(cleanAll)

const pairingOf = async (host: string, partner = PARTNER): Promise<string> => {
  const answer = await (await as('city_org', host)).get('/v1/pairings?as_of=2026-11-23')
  const found = Pairings.parse(answer.json).items.find(
    ({ partner_city, supported_city }) => partner_city === partner && supported_city === host,
  )
  return found?.id ?? 'none'
}

const ask = async (by: Actor, more: Record<string, unknown> = {}) =>
  by.post('/v1/api_keys', {
    name: 'Both',
    permissions: ['village.read', 'assignment.read', 'posting.read'],
    pairing_id: await pairingOf(HOST),
    ...more,
  })

const read = async (token: string, path: string) => app.request('GET', path, { token })
const codeOf = (answer: { json: unknown }) => KeyProblem.parse(answer.json).code
const sides = async () => ({ host: await as('city_org', HOST), partner: await as('city_org', PARTNER) })

const SIDES = [
  ['the partner', 'partner', 'host'],
  ['the host', 'host', 'partner'],
] as const

test.each(SIDES)(
  'made by %s: it waits for the other city, and opens what names both once that has consented',
  async (_, makes, consents) => {
    const both = await sides()
    const [maker, other] = [both[makes], both[consents]]
    const shared = await village(HOST)
    const alone = await village(HOST, { mode: 'self' })
    const elsewhere = await village(OTHER_HOST)
    const offer = await assignment(shared)

    const asked = await ask(maker)
    expect(asked.status, asked.text).toBe(201)
    expect(asked.json).toMatchObject({ status: 'pending', counterpart_tenant: other.tenant, consented_at: null })
    const { id, key } = MadeKey.parse(asked.json)
    const early = await read(key, '/v1/villages')
    expect([early.status, codeOf(early)]).toEqual([403, 'API_KEY_PENDING'])

    for (const side of [maker, other]) {
      const waiting = Items.parse((await side.get('/v1/api_keys?status=pending')).json).items
      expect(waiting.map((each) => each.id)).toContain(id)
      expect((await side.get(`/v1/api_keys/${id}`)).json).toMatchObject({
        tenant_code: maker.tenant,
        status: 'pending',
      })
    }
    expect((await maker.post(`/v1/api_keys/${id}/consent`)).json).toMatchObject({ code: 'STATE', allowed: ['revoke'] })
    expect((await (await as('city_org', STRANGER)).get(`/v1/api_keys/${id}`)).status).toBe(404)
    expect((await (await as('city_org', STRANGER)).post(`/v1/api_keys/${id}/consent`)).status).toBe(404)

    const given = await other.post(`/v1/api_keys/${id}/consent`)
    expect(given.status, given.text).toBe(200)
    expect(given.json).toMatchObject({ status: 'active', consented_by: other.id, version: 2 })
    expect((await other.post(`/v1/api_keys/${id}/consent`)).json).toMatchObject({ code: 'STATE', allowed: ['revoke'] })

    const villages = await read(key, '/v1/villages')
    expect(villages.status, villages.text).toBe(200)
    const codes = Items.parse(villages.json).items.map(({ code }) => code)
    expect(codes).toContain(shared.code)
    expect(codes).not.toContain(alone.code)
    expect(codes).not.toContain(elsewhere.code)
    expect((await read(key, `/v1/villages/${shared.code}`)).status).toBe(200)
    expect((await read(key, `/v1/assignments/${offer.id}`)).status).toBe(200)
    expect((await read(key, `/v1/assignments/${offer.id}/history`)).status).toBe(200)
    for (const hidden of [alone.code, elsewhere.code])
      expect((await read(key, `/v1/villages/${hidden}`)).status, hidden).toBe(404)
    expect(Items.parse((await read(key, '/v1/seats')).json).items.length).toBeGreaterThan(0)
  },
)

test.each(SIDES)('made by %s: either city ends it, at any time', async (_, makes, consents) => {
  const both = await sides()
  for (const [by, consented] of [
    [both[makes], false],
    [both[consents], false],
    [both[makes], true],
    [both[consents], true],
  ] as const) {
    const { id, key } = MadeKey.parse((await ask(both[makes])).json)
    if (consented) await both[consents].post(`/v1/api_keys/${id}/consent`)
    const ended = await by.post(`/v1/api_keys/${id}/revoke`, { reason: 'No more' })
    expect(ended.status, ended.text).toBe(200)
    expect(ended.json).toMatchObject({ status: 'revoked', tenant_code: both[makes].tenant })
    const after = await read(key, '/v1/villages')
    expect([after.status, codeOf(after)]).toEqual([401, 'API_KEY_REVOKED'])
    expect((await both[consents].post(`/v1/api_keys/${id}/consent`)).status).toBe(409)
  }
})

test.each(SIDES)('made by %s: the other city hears of it, and of what becomes of it', async (_, makes, consents) => {
  const both = await sides()
  const position = z
    .looseObject({ position: z.string() })
    .parse((await both[consents].get('/v1/events?from=now')).json).position
  const { id } = MadeKey.parse((await ask(both[makes])).json)
  await both[consents].post(`/v1/api_keys/${id}/consent`)
  await both[makes].post(`/v1/api_keys/${id}/revoke`)
  const told = await both[consents].get(`/v1/events?limit=500&cursor=${position}`)
  const events = z.looseObject({ items: z.array(z.looseObject({ type: z.string(), record_id: z.string() })) })
  expect(
    events
      .parse(told.json)
      .items.filter(({ record_id }) => record_id === id)
      .map(({ type }) => type),
  ).toEqual(['api_keys.create', 'api_keys.consent', 'api_keys.revoke'])
})

const active = async (more: Record<string, unknown> = {}) => {
  const { host, partner } = await sides()
  const { id, key } = MadeKey.parse((await ask(partner, more)).json)
  await host.post(`/v1/api_keys/${id}/consent`)
  return { id, key, host, partner }
}

test('it writes nothing, and reads nothing that is not shared', async () => {
  const { key } = await active()
  const { code } = await village(HOST)
  const propose = {
    village_code: code,
    mode: 'paired',
    helper_tenant: PARTNER,
    helper_units: [{ name: 'U' }],
    valid_from: '2017-01-01',
  }
  const tries = [
    app.request('POST', '/v1/assignments', { token: key, body: propose }),
    app.request('POST', '/v1/postings/check', { token: key, body: {} }),
    app.request('POST', '/v1/assignments/what_if', { token: key, body: {} }),
    ...[
      '/v1/units',
      '/v1/people',
      '/v1/journal',
      '/v1/events',
      '/v1/tasks',
      '/v1/summary',
      '/v1/officials',
      '/v1/api_keys',
      '/v1/users',
    ].map(async (path) => read(key, path)),
  ]
  for (const answer of await Promise.all(tries)) expect(answer.status, answer.text).toBe(403)
})

test('what a key of the host asks is counted with the host, not with the partner in whose name it reads', async () => {
  const { host, partner } = await sides()
  const { id, key } = MadeKey.parse((await ask(host, { rate_per_second: 200 })).json)
  await partner.post(`/v1/api_keys/${id}/consent`)
  const narrow = testApp({ RATE_PER_SECOND: '1' })
  narrow.setNow(app.now().toISOString())
  const asked = async (token: string) => (await narrow.request('GET', '/v1/villages', { token })).status
  const answers: number[] = []
  while (!answers.includes(429) && answers.length < 20) answers.push(await asked(key))
  expect(answers.at(-1)).toBe(429)
  expect(await asked(await partner.token())).toBe(200)
})

test('drafts of either city stay theirs', async () => {
  const { key, partner } = await active({ permissions: ['branch.read'] })
  const { code } = await village(HOST)
  const draft = await partner.post('/v1/branches', registration({ township: code.slice(0, 9), posts: [] }))
  const { id } = z.looseObject({ id: z.string() }).parse(draft.json)
  expect((await partner.get(`/v1/branches/${id}`)).status).toBe(200)
  expect((await read(key, `/v1/branches/${id}`)).status).toBe(404)
})

/** The lists of shared records that a key of a pairing may read. */
const sharedLists = (permissions: ReadonlySet<string>) =>
  endpoints.filter((spec) => isSharedRead(spec) && /^\/v1\/\w+$/.test(spec.path) && permissions.has(spec.permission))

const rowsOf = (answer: { json: unknown }): string[] =>
  z
    .looseObject({ items: z.array(z.unknown()) })
    .parse(answer.json)
    .items.map((item) => JSON.stringify(item))

test('of every list it reads what both cities read, and nothing of another host', async () => {
  const { partner, host } = await sides()
  await servedScene(as)
  const own = await village(HOST, { mode: 'self' })
  await assignment(own, { status: 'active' })
  const there = await pairedScene(as, OTHER_HOST)
  await standing(there.partner, there.host, there.code)
  const refused = await ask(partner, { permissions: ['unit.read'] })
  const [{ accepted = [] } = {}] = z
    .looseObject({ errors: z.array(z.looseObject({ accepted: z.array(z.string()).optional() })) })
    .parse(refused.json).errors
  const { key } = await active({ permissions: accepted })
  const filled: string[] = []
  for (const { path } of sharedLists(new Set(accepted))) {
    const [mine, partners, hosts] = await Promise.all([
      read(key, `${path}?limit=100`),
      partner.get(`${path}?limit=100`),
      host.get(`${path}?limit=100`),
    ])
    expect(mine.status, `${path}: ${mine.text}`).toBe(200)
    const rows = rowsOf(mine)
    if (rows.length > 0) filled.push(path)
    const [ofPartner, ofHost] = [new Set(rowsOf(partners)), hosts.text]
    for (const row of rows) {
      expect(ofPartner.has(row), `${path}: ${row}`).toBe(true)
      const { id, code, village_code } = z
        .looseObject({ id: z.string().optional(), code: z.string().optional(), village_code: z.string().optional() })
        .parse(JSON.parse(row))
      expect(ofHost, path).toContain(id ?? code ?? village_code)
    }
    expect(mine.text, path).not.toContain(there.code)
    expect(mine.text, path).not.toContain(own.code)
  }
  expect(filled).toEqual(expect.arrayContaining(['/v1/villages', '/v1/assignments', '/v1/postings', '/v1/seats']))
})

describe('what is asked for', () => {
  test('a pairing of the city that is in force, permissions of what is shared, the whole city', async () => {
    const { partner } = await sides()
    const refused = async (more: Record<string, unknown>, by = partner) => {
      const answer = await ask(by, more)
      expect(answer.status, answer.text).toBe(422)
      const { errors } = z
        .looseObject({ errors: z.array(z.looseObject({ code: z.string(), accepted: z.array(z.string()).optional() })) })
        .parse(answer.json)
      return errors
    }
    const pairing_id = await pairingOf(HOST)
    const [others] = await refused({}, await as('city_org', STRANGER))
    expect(others?.code).toBe('PAIRING_OF_OTHERS')
    expect(others?.accepted).not.toContain(pairing_id)
    const [unknown] = await refused({ pairing_id: `${PARTNER}-01931f6e-0000-7000-8000-000000000000` })
    expect(unknown?.accepted).toContain(pairing_id)
    const [part] = await refused({ scope: '440103' })
    expect(part?.code).toBe('ROLE_SCOPE')
    for (const permission of ['unit.read', 'event.read', 'journal.read', 'assignment.propose', 'official.read']) {
      const [error] = await refused({ permissions: [permission] })
      expect(error?.code, permission).toBe('PERMISSION_NOT_HELD')
      expect(error?.accepted).toContain('village.read')
      expect(error?.accepted).not.toContain(permission)
    }
    expect((await ask(await as('province_admin'))).status).toBe(422)
  })

  test('no webhook tells such a key', async () => {
    const { id, partner } = await active()
    const answer = await partner.post('/v1/webhook_endpoints', { url: 'https://example.org/x', api_key_id: id })
    expect([answer.status, codeOf(answer)]).toEqual([422, 'WEBHOOK_KEY'])
  })

  test('a rotated one keeps the consent and its bounds', async () => {
    const { id, partner } = await active()
    const next = MadeKey.parse((await partner.post(`/v1/api_keys/${id}/rotate`)).json)
    expect(next).toMatchObject({ status: 'active', pairing_id: await pairingOf(HOST) })
    expect((await read(next.key, '/v1/villages')).status).toBe(200)
    expect((await read(next.key, '/v1/units')).status).toBe(403)
  })
})

test('it ends with the pairing', async () => {
  const { key } = await active()
  expect((await read(key, '/v1/villages')).status).toBe(200)
  const province = await as('province_admin')
  const id = await pairingOf(HOST)
  const ended = await province.post(`/v1/pairings/${id}/end`, { ended_on: '2026-11-24', reason: 'Over' })
  expect(ended.status, ended.text).toBe(200)
  app.advance(2 * 24 * 60 * 60 * 1000)
  const after = await read(key, '/v1/villages')
  expect([after.status, codeOf(after)]).toEqual([401, 'API_KEY_EXPIRED'])
})
