// C9, C10, C12, C15, C16, C17: what an answer shows, to whom, for how long, and under which name.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { SignJWT, importJWK } from 'jose'
import { checkPassword, DEFAULT_PASSWORD_POLICY } from '../../src/access/password-policy.ts'
import { readPaperCode } from '../../src/features/branch-papers/code.ts'
import { isCanonical, withLowS } from '../../src/vault/low-s.ts'
import { insertion, query, write } from '../harness/databases.ts'
import { pairedScene } from '../harness/posted.ts'
import { posted } from '../harness/confirmed.ts'
import { person, unit } from '../harness/persons.ts'
import { testSecrets } from '../harness/secrets.ts'
import { suite } from '../harness/suite.ts'
import { newId } from '../../src/records/ids.ts'

const { app, as } = suite()

const Entries = z.object({
  items: z.array(
    z.looseObject({
      action: z.string(),
      record: z.string(),
      changes: z.record(z.string(), z.array(z.unknown())).optional(),
    }),
  ),
})

test('C9 the other side reads of a record’s changes what its door shows of the table, and no user of another tenant', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { id } = await posted(as, { sender: partner, host, code })
  for (const [reader, path] of [
    [host, `/v1/postings/${id}/history`],
    [partner, `/v1/postings/${id}/history`],
    [host, '/v1/journal?limit=100'],
    [partner, '/v1/journal?limit=100'],
  ] as const) {
    const { items } = Entries.parse((await reader.get(path)).json)
    expect(items.length).toBeGreaterThan(0)
    const strangers = JSON.stringify(items).match(/"\d{6}-[0-9a-f-]{36}"/g) ?? []
    const users = await query(reader === host ? '440100' : '441400', 'SELECT id FROM users')
    const known = new Set(users.map((row) => `"${String(row['id'])}"`))
    expect(
      strangers.filter((each) => known.has(each)),
      path,
    ).toEqual([])
  }
})

test('C9 internal columns of the table stay with its owner', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { id } = await posted(as, { sender: partner, host, code })
  const changes = { person_name: [null, 'x'], account: [1, 2], status: ['submitted', 'confirmed'] }
  const base = {
    at: '2026-11-23T02:00:00.000Z',
    day: '2026-11-23',
    actor_tenant: '441400',
    actor_kind: 'user',
    actor_id: 'x',
    actor_role: null,
  }
  await write('441400', [
    insertion('journal', {
      ...base,
      id: newId('441400').slice(7),
      action: 'update',
      record: 'branches',
      record_id: id,
      counterpart: '440100',
      division: code,
      draft: false,
      changes: { ...changes, approved_by: [null, host.id] },
      rule_version: 'test',
      request_id: 'x',
      mac: 'none',
    }),
  ])
  const { items } = Entries.parse((await partner.get(`/v1/journal?record=branches&record_id=${id}`)).json)
  expect(Object.keys(items[0]?.changes ?? {})).toEqual(expect.arrayContaining(['person_name', 'status', 'approved_by']))
  expect(items[0]?.changes?.['approved_by']).toEqual([null, null])
  const own = Entries.parse((await host.get(`/v1/journal?record=branches&record_id=${id}`)).json)
  expect(own.items[0]?.changes?.['approved_by']).toEqual([null, host.id])
})

test('C10 a verification says how far it read, and speaks of the whole only when it read the whole', async () => {
  const auditor = await as('auditor', '442000')
  const rows = Array.from({ length: 2_300 }, (_, i) =>
    insertion('journal', {
      id: newId('442000').slice(7),
      at: '2026-11-23T02:00:00.000Z',
      day: '2026-11-23',
      actor_tenant: '442000',
      actor_kind: 'user',
      actor_id: `u${i}`,
      actor_role: null,
      action: 'x',
      record: 'x',
      record_id: 'x',
      division: null,
      counterpart: null,
      draft: false,
      changes: {},
      rule_version: 'test',
      request_id: 'x',
      mac: 'none',
    }),
  )
  const [{ top } = { top: 0 }] = await query('442000', 'SELECT coalesce(max(seq), 0) AS top FROM journal')
  for (let at = 0; at < rows.length; at += 50) await write('442000', rows.slice(at, at + 50))
  const verify = async (more = '') => (await auditor.get(`/v1/journal/verify${more}`)).json
  // the first of the planted entries has no true MAC: it lies among those no block holds, and is found
  expect(await verify()).toMatchObject({ intact: false, fault: { seq: Number(top) + 1, kind: 'altered' } })
  const deep = Number(top) + 2_001
  expect(await verify(`?from_seq=${deep}`)).toMatchObject({ intact: false, fault: { seq: deep } })
  const end = Number(top) + rows.length + 1
  expect(await verify(`?from_seq=${end}`)).toMatchObject({ intact: true, checked_to: end - 1, next_seq: null })
})

test('C12 an answer that is given again is no more stored on the way than the first', async () => {
  const admin = await as('city_org', '441400')
  const key = crypto.randomUUID()
  const sent = { name: 'A system', permissions: ['village.read'] }
  for (const replayed of [null, 'true']) {
    const answer = await admin.post('/v1/api_keys', sent, { key })
    expect(answer.headers.get('idempotent-replayed')).toBe(replayed)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  }
  const province = await as('province_admin')
  expect((await province.post('/v1/summary/sealed', { period: '2016-03' })).headers.get('cache-control')).toBe(
    'no-store',
  )
  for (const path of ['/v1/summary/sealed', '/v1/summary.csv', '/v1/summary.xlsx', '/v1/me', '/v1/nothing'])
    if (path !== '/v1/nothing') expect((await province.get(path)).headers.get('cache-control'), path).toBe('no-store')
})

const Made = z.looseObject({ id: z.string(), username: z.string(), one_time_password: z.string() })
const signIn = async (username: string, password: string) =>
  app.request('POST', '/v1/auth/token', { body: { grant_type: 'password', tenant: '441400', username, password } })

test('C15 a one-time password opens one session and runs out', async () => {
  const admin = await as('city_org', '441400')
  const make = async (name: string) =>
    Made.parse(
      (await admin.post('/v1/users', { username: `${name}.${admin.id.slice(-8)}`, role: 'auditor', scope: '441400' }))
        .json,
    )
  const once = await make('once')
  const both = await Promise.all([1, 2].map(async () => signIn(once.username, once.one_time_password)))
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400])
  expect((await signIn(once.username, once.one_time_password)).status).toBe(400)
  const again = Made.parse((await admin.post(`/v1/users/${once.id}/reset_password`)).json)
  expect((await signIn(again.username, again.one_time_password)).status).toBe(200)
  const late = await make('late')
  app.advance(72 * 3_600_000)
  expect((await signIn(late.username, late.one_time_password)).status).toBe(400)
})

test('C15 a posted person’s user is born without a password, and nobody is bound to who is not there', async () => {
  const { code, partner, host } = await pairedScene(as)
  await posted(as, { sender: partner, host, code })
  const rows = await query(
    '440100',
    "SELECT password_hash FROM users WHERE role = 'holder' AND username LIKE 'holder-%'",
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(String(row['password_hash'])).not.toContain('argon2id')
  const admin = await as('city_org', '440100')
  const nobody = newId('440100')
  for (const role of ['holder', 'sending_unit'])
    expect((await admin.post('/v1/users', { username: `no.${role}`, role, scope: nobody })).json).toMatchObject({
      status: 422,
      code: 'ROLE_SCOPE',
    })
  const home = await unit(admin)
  const one = await person(admin, home.id)
  const name = admin.id.slice(-8)
  expect((await admin.post('/v1/users', { username: `h.${name}`, role: 'holder', scope: one.id })).status).toBe(201)
  expect((await admin.post('/v1/users', { username: `u.${name}`, role: 'sending_unit', scope: home.id })).status).toBe(
    201,
  )
})

test('C15 what nobody sees is no class of a password', () => {
  const classes = (password: string) =>
    checkPassword(DEFAULT_PASSWORD_POLICY, password, { username: 'x' }).map(({ code }) => code)
  for (const blank of [' ', '\u3000', '\u200b', '\t'])
    expect(classes(`quiet heron${blank}7742`), JSON.stringify(blank)).toContain('PASSWORD_TOO_SIMPLE')
  expect(classes('quiet-heron-7742')).toEqual([])
})

const Jwks = z.array(z.looseObject({ kty: z.string(), kid: z.string() }))
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

test('C16 a token has one spelling', async () => {
  const actor = await as('city_org', '441400')
  const token = await actor.token()
  const status = async (text: string) => (await app.request('GET', '/v1/me', { token: text })).status
  expect([await status(token), isCanonical(token)]).toEqual([200, true])
  const [head = '', payload = '', signature = ''] = token.split('.')
  const bytes = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0))
  const hex = (part: Uint8Array) => [...part].map((each) => each.toString(16).padStart(2, '0')).join('')
  const other = (ORDER - BigInt(`0x${hex(bytes.slice(32))}`)).toString(16).padStart(64, '0')
  const malleated = Uint8Array.from(`${hex(bytes.slice(0, 32))}${other}`.match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  )
  const base64url = btoa(String.fromCharCode(...malleated))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const trailing = alphabet[alphabet.indexOf(signature.at(-1) ?? '') ^ 1] ?? ''
  app.cold()
  for (const text of [
    `${head}.${payload}.${base64url}`,
    `${token}=`,
    `${head}.${payload}.${signature.slice(0, -1)}${trailing}`,
  ])
    expect(await status(text), text).toBe(401)
  const [jwk] = Jwks.parse(JSON.parse((await testSecrets()).SIGNING_KEYS))
  for (let i = 0; i < 20; i += 1) {
    const any = await new SignJWT({ n: i })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(await importJWK({ ...jwk }, 'ES256'))
    expect(isCanonical(withLowS(any))).toBe(true)
  }
})

test('C16 the journal’s request id is ours; the client’s stands on its answer', async () => {
  const admin = await as('city_org', '441400')
  const body = { name: 'Bureau', unit_level: 'city', unit_kind: 'organ', division: '441400' }
  const made = await admin.post('/v1/units', body, { headers: { 'x-request-id': 'somebody-elses' } })
  expect(made.headers.get('x-request-id')).toBe('somebody-elses')
  const { id } = z.looseObject({ id: z.string() }).parse(made.json)
  const [row] = await query('441400', 'SELECT request_id FROM journal WHERE record_id = ?', id)
  expect(String(row?.['request_id'])).toMatch(/^[0-9a-f-]{36}$/)
  const refused = await admin.post('/v1/units', {}, { headers: { 'x-request-id': 'mine' } })
  expect(refused.json).toMatchObject({ request_id: 'mine' })
  const odd = await admin.get('/v1/me', { headers: { 'x-request-id': 'a b' } })
  expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('C17 a paper’s code is read as it is shown, with blanks, hyphens or neither', () => {
  const code = '441400-EKNC-6TAW-NYRD-JNV3'
  for (const typed of [
    code,
    code.toLowerCase(),
    '441400 EKNC 6TAW NYRD JNV3',
    ' 441400EKNC6TAWNYRDJNV3 ',
    '441400-EKNC 6TAW-NYRD JNV3',
  ])
    expect(readPaperCode(typed)).toEqual({ code, tenant: '441400' })
  for (const wrong of ['441400 EKNC 6TAW NYRD', '449900-EKNC-6TAW-NYRD-JNV3', '441400-EKNC-6TAW-NYRD-JNVU', ''])
    expect(readPaperCode(wrong)).toBeNull()
})
