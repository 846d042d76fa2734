// The page's session: a cookie that no script reads, for the sign-in's own paths, and of no use to another site.
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ORIGIN } from '../../../test/harness/app.ts'
import { insertion, query, write } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { hashPassword } from '../../access/passwords.ts'
import { SESSION_IDLE_MINUTES } from '../../access/sessions.ts'
import { loadArgon2id } from '../../platform/cloudflare.ts'
import { newId } from '../../records/ids.ts'

const { app } = suite()
const TENANT = '440500'
const PASSWORD = 'Jiedui-demo-2016'
const AT = '2016-05-01T00:00:00.000Z'
const MINUTE_MS = 60_000
const who = { tenant: TENANT, username: 'page@test', password: PASSWORD }
const SAME_ORIGIN = { 'sec-fetch-site': 'same-origin', origin: ORIGIN }

const Session = z.strictObject({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.number() })

beforeAll(async () => {
  const row = {
    id: newId(TENANT),
    username: who.username,
    role: 'city_org',
    scope: TENANT,
    status: 'active',
    version: 1,
  }
  const password_hash = hashPassword(await loadArgon2id(), PASSWORD)
  const stamps = { created_at: AT, updated_at: AT, password_change_required: false }
  await write(TENANT, [insertion('users', { ...row, password_hash, ...stamps })])
})

const post = async (path: string, headers: Record<string, string>, body?: object) =>
  app.request('POST', `/v1/auth/session${path}`, { headers, ...(body ? { body } : {}) })

const cookieIn = (answer: { headers: Headers }): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

const begun = async () => {
  const answer = await post('', SAME_ORIGIN, who)
  expect(answer.status, answer.text).toBe(200)
  return { answer, cookie: cookieIn(answer), token: Session.parse(answer.json).access_token }
}

describe('the page', () => {
  test('gets an access token in the body and the refresh token in a cookie that is HttpOnly, Secure, SameSite=Strict, of /v1/auth', async () => {
    const { answer, token } = await begun()
    const [, ...attributes] = (answer.headers.get('set-cookie') ?? '').split('; ')
    expect(attributes.toSorted()).toEqual(['HttpOnly', 'Path=/v1/auth', 'SameSite=Strict', 'Secure'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect((await app.request('GET', '/v1/me', { token })).status).toBe(200)
  })

  test('goes on after a reload, and in two tabs at once, by its cookie alone', async () => {
    const { cookie } = await begun()
    const [one, other] = await Promise.all([
      post('/renew', { ...SAME_ORIGIN, cookie }),
      post('/renew', { ...SAME_ORIGIN, cookie }),
    ])
    for (const answer of [one, other]) {
      expect(answer.status, answer.text).toBe(200)
      const { access_token: token } = Session.parse(answer.json)
      expect((await app.request('GET', '/v1/me', { token })).status).toBe(200)
    }
    expect(cookieIn(one)).toBe(cookieIn(other))
    expect((await post('/renew', { ...SAME_ORIGIN, cookie: cookieIn(one) })).status).toBe(200)
  })

  test('without a cookie, or after 30 idle minutes, signs in again', async () => {
    const { cookie } = await begun()
    expect((await post('/renew', SAME_ORIGIN)).json).toMatchObject({ code: 'INVALID_GRANT' })
    app.advance(SESSION_IDLE_MINUTES * MINUTE_MS + 1)
    expect((await post('/renew', { ...SAME_ORIGIN, cookie })).json).toMatchObject({ code: 'INVALID_GRANT' })
  })

  test('signs out: the session ends and the cookie goes', async () => {
    const { cookie, token } = await begun()
    const answer = await post('/end', { ...SAME_ORIGIN, cookie })
    expect([answer.status, cookieIn(answer)]).toEqual([200, 'jiedui_session='])
    expect(answer.headers.get('set-cookie')).toMatch(/Max-Age=0/)
    expect((await post('/renew', { ...SAME_ORIGIN, cookie })).status).toBe(400)
    expect((await app.request('GET', '/v1/me', { token })).status).toBe(401)
  })

  test('is refused a wrong password like every client', async () => {
    const answer = await post('', SAME_ORIGIN, { ...who, password: 'wrong' })
    expect(answer.json).toMatchObject({ code: 'INVALID_GRANT', error: 'invalid_grant' })
    expect(answer.headers.has('set-cookie')).toBe(false)
  })
})

describe('another site', () => {
  test.each([
    ['says so', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['of the same registrable name', { 'sec-fetch-site': 'same-site', origin: 'http://other.jiedui.test' }],
    ['in an older browser', { origin: 'https://evil.example' }],
    ['that hides its origin', { origin: 'null' }],
  ])('that %s begins, renews and ends nothing', async (_name, headers) => {
    const { cookie } = await begun()
    const family = cookie.split('.')[1] ?? ''
    for (const [path, body] of [['', who], ['/renew'], ['/end']] as const) {
      const answer = await post(path, { ...headers, cookie }, body)
      expect([answer.status, answer.headers.has('set-cookie')], path).toEqual([403, false])
      expect(answer.json).toMatchObject({ code: 'CROSS_SITE' })
    }
    const [session] = await query(TENANT, 'SELECT generation, revoked_at FROM sessions WHERE id = ?', family)
    expect(session).toEqual({ generation: 0, revoked_at: null })
  })
})

test('the cookie opens nothing of the API: a write needs the access token that only the page has', async () => {
  const { cookie } = await begun()
  const answer = await app.request('GET', '/v1/me', { headers: { ...SAME_ORIGIN, cookie } })
  expect(answer.status).toBe(401)
})
