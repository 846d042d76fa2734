// The token endpoint as OAuth's own clients read it (RFC 6749, 7009, 8414, 9068), over the application itself.
import * as oauth from 'oauth4webapi'
import * as client from 'openid-client'
import { beforeAll, describe, expect, test } from 'vitest'
import { ORIGIN } from '../../../test/harness/app.ts'
import { insertion, write } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'
import { hashPassword } from '../../access/passwords.ts'
import { loadArgon2id } from '../../platform/cloudflare.ts'
import { newId } from '../../records/ids.ts'

const { app } = suite()
const TENANT = '440300'
const PASSWORD = 'Jiedui-demo-2016'
const AT = '2016-05-01T00:00:00.000Z'
const username = 'oauth@test'
const asked = { tenant: TENANT, username, password: PASSWORD }

beforeAll(async () => {
  const row = { id: newId(TENANT), username, role: 'city_org', scope: TENANT, status: 'active', version: 1 }
  const password_hash = hashPassword(await loadArgon2id(), PASSWORD)
  const stamps = { created_at: AT, updated_at: AT, password_change_required: false }
  await write(TENANT, [insertion('users', { ...row, password_hash, ...stamps })])
})

/** The network of a client under test: every address of ours is the application. */
const overApp = async (
  url: string,
  { method, headers, body }: client.CustomFetchOptions | oauth.CustomFetchOptions<'GET', undefined>,
) => {
  const answer = await app.request(method, url.slice(ORIGIN.length), {
    headers: Object.fromEntries(Object.entries(headers)),
    key: null,
    ...(body instanceof URLSearchParams ? { body: body.toString() } : {}),
  })
  return new Response(answer.text, { status: answer.status, headers: answer.headers })
}

const discovered = async (authentication: client.ClientAuth, client_id = 'oa.meizhou') =>
  client.discovery(new URL(ORIGIN), client_id, undefined, authentication, {
    algorithm: 'oauth2',
    execute: [client.allowInsecureRequests],
    [client.customFetch]: overApp,
  })

/** The real time: clients check a token's times against their own clock. */
const now = () => app.setNow(new Date().toISOString())

describe.each([
  ['None()', client.None()],
  ['ClientSecretPost()', client.ClientSecretPost('whatever')],
  ['ClientSecretBasic()', client.ClientSecretBasic('whatever')],
])('openid-client with %s', (_name, authentication) => {
  test('signs in, refreshes and revokes', async () => {
    now()
    const config = await discovered(authentication)
    const first = await client.genericGrantRequest(config, 'password', { ...asked, scope: 'whatever', audience: 'x' })
    expect(first.expires_in).toBe(600)
    const second = await client.refreshTokenGrant(config, first.refresh_token ?? '')
    expect((await app.request('GET', '/v1/me', { token: second.access_token })).status).toBe(200)
    await client.tokenRevocation(config, second.refresh_token ?? '')
    const refused = client.refreshTokenGrant(config, second.refresh_token ?? '')
    await expect(refused).rejects.toMatchObject({ error: 'invalid_grant', status: 400 })
  })

  test('reads a wrong password as invalid_grant', async () => {
    const config = await discovered(authentication)
    const refused = client.genericGrantRequest(config, 'password', { ...asked, password: 'wrong' })
    await expect(refused).rejects.toMatchObject({ error: 'invalid_grant', status: 400 })
  })
})

describe('a refusal', () => {
  const token = async (body: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request('POST', '/v1/auth/token', { body, headers })

  test.each([
    [{ grant_type: 'password', tenant: TENANT }, 'invalid_request', 'INVALID_REQUEST'],
    [{ tenant: TENANT }, 'invalid_request', 'INVALID_REQUEST'],
    [{ grant_type: 'client_credentials' }, 'unsupported_grant_type', 'INVALID_REQUEST'],
    [{ grant_type: 'refresh_token', refresh_token: 'x' }, 'invalid_grant', 'INVALID_GRANT'],
    [{ grant_type: 'password', ...asked, tenant: '449900' }, 'invalid_grant', 'INVALID_GRANT'],
  ])('of %j is 400 %s in JSON, with the problem’s members beside and no challenge', async (body, error, code) => {
    const answer = await token(body)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(answer.headers.has('www-authenticate')).toBe(false)
    expect(answer.json).toMatchObject({ error, error_description: expect.any(String), code, status: 400 })
  })

  test('is OAuth’s at the revocation endpoint too', async () => {
    const answer = await app.request('POST', '/v1/auth/revoke', { body: {} })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8'])
    expect(answer.json).toMatchObject({ error: 'invalid_request' })
  })

  test('of a closed account keeps Retry-After', async () => {
    const body = { grant_type: 'password', ...asked, username: 'nobody@oauth', password: 'wrong' }
    let last = await token(body)
    for (let i = 0; i < 5; i += 1) last = await token(body)
    expect(last.status).toBe(429)
    expect(last.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(last.json).toMatchObject({ code: 'RATE_LIMITED', error: 'temporarily_unavailable' })
  })

  test('a parameter that stands twice is none of ours to choose from', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = 'grant_type=password&tenant=440300&tenant=441400&username=a&password=b'
    expect((await app.request('POST', '/v1/auth/token', { body, headers })).json).toMatchObject({
      error: 'invalid_request',
    })
  })
})

describe('an access token', () => {
  const server = async () => {
    const response = await oauth.discoveryRequest(new URL(ORIGIN), {
      algorithm: 'oauth2',
      [oauth.allowInsecureRequests]: true,
      [oauth.customFetch]: overApp,
    })
    return oauth.processDiscoveryResponse(new URL(ORIGIN), response)
  }
  const validate = async (token: string) =>
    oauth.validateJwtAccessToken(
      await server(),
      new Request(`${ORIGIN}/v1/me`, { headers: { authorization: `Bearer ${token}` } }),
      'jiedui-api',
      { [oauth.allowInsecureRequests]: true, [oauth.customFetch]: overApp },
    )

  test('is accepted by oauth4webapi, and names the program (RFC 9068)', async () => {
    now()
    const config = await discovered(client.None())
    const { access_token } = await client.genericGrantRequest(config, 'password', asked)
    expect(await validate(access_token)).toMatchObject({ iss: ORIGIN, client_id: 'oa.meizhou', tenant: TENANT })
  })

  test('names the program that authenticates with Basic, whose name is form-encoded there (RFC 6749 2.3.1)', async () => {
    now()
    const named = async (client_id: string) => {
      const config = await discovered(client.ClientSecretBasic('s3:cr/3t'), client_id)
      const first = await client.genericGrantRequest(config, 'password', asked)
      const { access_token } = await client.refreshTokenGrant(config, first.refresh_token ?? '')
      return [(await validate(first.access_token)).client_id, (await validate(access_token)).client_id]
    }
    for (const name of ['oa.meizhou', 'oa:program & more']) expect(await named(name)).toEqual([name, name])
    for (const name of ['x'.repeat(1000), '梅州']) expect(await named(name)).toEqual(['jiedui', 'jiedui'])
  })

  test('of a program without a name, or with none that can be taken, still has a client_id', async () => {
    now()
    for (const more of [{}, { client_id: 'x'.repeat(1000) }]) {
      const answer = await app.request('POST', '/v1/auth/token', {
        body: { grant_type: 'password', ...asked, ...more },
      })
      expect(answer.status, answer.text).toBe(200)
      const { access_token } = answer.json as { access_token: string }
      expect(await validate(access_token)).toMatchObject({ client_id: 'jiedui' })
    }
  })

  test('that is bad is 401 error="invalid_token"; who sends none is asked for one', async () => {
    const bad = await app.request('GET', '/v1/me', { token: 'a.b.c' })
    expect([bad.status, bad.headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
    const none = await app.request('GET', '/v1/me')
    expect([none.status, none.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  })
})
