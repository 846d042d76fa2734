// The harness holds what it promises: costs, faults, canaries and people, tried on the pairings endpoints.
import { expect, test } from 'vitest'
import { endpoints } from '../../src/app.ts'
import { canary, checkTaps, keepLine, logLines, startTaps, watch } from './canary.ts'
import { cleanDirty, expectNoNumbers, insertion, query, write } from './databases.ts'
import { neverSeen } from './codes.ts'
import { undeclared } from './declared.ts'
import { beginFile, counting, countingBy, perFile } from './per-file.ts'
import { citizenId } from './persons.ts'
import { suite } from './suite.ts'
import { village } from './world.ts'

const { app, as, withKey } = suite()

test('a signed-in user reads; the request costs two round trips cold and none warm', async () => {
  app.cold()
  const actor = await as('city_org', '441400')

  const cold = await actor.get('/v1/pairings')
  const warm = await actor.get('/v1/pairings')

  expect(cold.status, cold.text).toBe(200)
  expect(cold.cost.round_trips).toBe(2)
  expect(cold.cost.rows_read).toBeGreaterThan(12)
  expect(warm.cost).toEqual({ round_trips: 0, rows_read: 0 })
})

test('costs of requests that run side by side are counted apart', async () => {
  const [one, other] = [await as('city_org', '441400'), await as('city_org', '441500')]
  await one.get('/v1/pairings')

  const answers = await Promise.all([one.get('/v1/pairings'), other.get('/v1/pairings')])

  expect(answers.map(({ cost }) => cost.round_trips)).toEqual([0, 1])
})

test('an API key made here is taken', async () => {
  const key = await withKey('441400', ['pairing.read'])

  expect((await key.get('/v1/pairings')).status).toBe(200)
  expect((await key.get('/v1/tenants')).status).toBe(403)
})

test.each(['before', 'hang', 'after', 'hang_after'] as const)(
  'a fault "%s" at the first call is 503, the next call goes through',
  async (kind) => {
    app.cold()
    const actor = await as('city_org', '441400')
    app.spy.fault({ tenant: '440000', call: 1, kind })

    expect((await actor.get('/v1/pairings')).status).toBe(503)
    expect((await actor.get('/v1/pairings')).status).toBe(200)
  },
)

test.each(['after', 'twice', 'before'] as const)(
  'a write whose batch meets "%s" is made once, and a retry gets its answer',
  async (kind) => {
    const province = await as('province_admin')
    await province.get('/v1/pairings')
    const day = { after: '2012', twice: '2013', before: '2014' }[kind]
    const body = {
      partner_city: '440100',
      supported_city: '441400',
      valid_from: `${day}-01-01`,
      valid_to: `${day}-02-01`,
    }
    app.spy.fault({ tenant: '440000', call: 2, kind })

    const first = await province.post('/v1/pairings', body, { key: kind })
    const retry = await province.post('/v1/pairings', body, { key: kind })

    expect(first.status, first.text).toBe(kind === 'before' ? 503 : 201)
    expect(retry.status, retry.text).toBe(201)
    if (first.status === 201) expect(retry.json).toEqual(first.json)
    expect(await query('440000', 'SELECT 1 AS yes FROM pairings WHERE valid_from = ?', body.valid_from)).toHaveLength(1)
    await cleanDirty()
  },
)

test('a leaked canary fails the test, an allowed one does not', () => {
  const mine = canary('441400', ['440100'])
  watch('440100', 'body', mine)
  watch('440000', 'body', mine)
  watch('441400', 'body', mine)
  expect(checkTaps).not.toThrow()

  watch('440300', 'body', `x ${mine} y`)
  expect(checkTaps).toThrow(/440300 was shown canary-441400-/)
  startTaps()
})

test('the log is tapped and holds one line a request, without texts of records', async () => {
  await app.request('GET', '/health')
  expect(logLines()).toHaveLength(1)

  keepLine(`{"at":"x","name":"${canary('441400')}"}`)
  expect(checkTaps).toThrow(/the log holds/)
  startTaps()
})

test('emptying touches what was written and keeps identity and the twelve pairings', async () => {
  await village('441400')
  await as('province_admin')

  await cleanDirty()

  expect(await query('441400', 'SELECT * FROM villages')).toEqual([])
  expect(await query('441400', 'SELECT * FROM counter_days')).toEqual([])
  expect(await query('441400', 'SELECT code FROM tenant_identity')).toEqual([{ code: '441400' }])
  expect(await query('440000', 'SELECT * FROM pairings')).toHaveLength(12)
  await expect(query('441400', "UPDATE journal SET mac = ''")).resolves.toEqual([])
})

test('a citizen number in clear is found, in whatever table', async () => {
  await write('440500', [insertion('void_claims', { id: `x${citizenId()}`, created_at: '2016-05-01T00:00:00.000Z' })])
  await expect(expectNoNumbers()).rejects.toThrow('440500.void_claims')
  await write('440500', [{ sql: 'DELETE FROM void_claims' }])
})

test('E3 what a module of the tests remembers begins anew with each file', () => {
  const [next, of] = [counting(), countingBy()]
  const names = perFile(() => ['first'])
  names.current.push('second')
  names.current = [...names.current, 'third']
  expect([next(), next(), of('a'), of('a'), of('b')]).toEqual([1, 2, 1, 2, 1])
  expect(names.current).toEqual(['first', 'second', 'third'])

  const before = logLines().length
  beginFile()

  expect([next(), of('a')]).toEqual([1, 1])
  expect(names.current).toEqual(['first'])
  expect([before, logLines().length]).toEqual([0, 0])
})

test('an answer is as the document declares it: its status, its code, the codes of its findings, its headers', () => {
  const accept = endpoints.find(({ operation }) => operation === 'acceptAssignment')
  const said = (status: number, code: string, { found = code, header = 'x-request-id' } = {}) =>
    accept &&
    undeclared(accept, { status, headers: new Headers({ [header]: 'x' }), json: { code, errors: [{ code: found }] } })

  expect(said(409, 'NOT_YOUR_TURN')).toBeUndefined()
  expect(said(401, 'UNAUTHENTICATED', { header: 'www-authenticate' }), 'as any operation').toBeUndefined()
  expect(said(409, 'POST_OCCUPIED')).toContain('does not declare POST_OCCUPIED with 409')
  expect(said(422, 'NOT_YOUR_TURN'), 'a code with another status').toContain('does not declare')
  expect(said(409, 'NOT_YOUR_TURN', { found: 'POST_OCCUPIED' })).toContain('does not declare POST_OCCUPIED')
  expect(said(409, 'NOT_YOUR_TURN', { found: 'PAIRING_NOT_FOUND' }), 'a finding of another status').toBeUndefined()
  expect(said(202, '')).toContain('has no 202')
  expect(said(409, 'NOT_YOUR_TURN', { header: 'location' })).toContain('no header location')
})

test('a code that is declared and was not seen is named', () => {
  const declared = { acceptAssignment: { 409: ['NOT_YOUR_TURN', 'STATE'], 422: ['REASON_REQUIRED'] } } // a race decides whether STATE is seen
  const seen = new Set(['acceptAssignment 422 REASON_REQUIRED', 'readVillage 401 UNAUTHENTICATED'])

  expect(neverSeen(declared, ['UNAUTHENTICATED', 'RATE_LIMITED'], seen)).toEqual([
    'acceptAssignment 409 NOT_YOUR_TURN',
    'default RATE_LIMITED',
  ])
})
