import type { z } from '@hono/zod-openapi'
import { publicJwks } from '../../vault/signing-keys.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { problem } from '../../problems/problem.ts'
import { Jwks, RevokeAnswer, RevokeRequest, TokenAnswer, TokenRequest } from './model.ts'
import { refresh } from './refresh.ts'
import { signOut } from './revoke.ts'
import { signIn } from './sign-in.ts'

type Asked = z.infer<typeof TokenRequest>

const missing = (fields: Readonly<Record<string, string | undefined>>) => {
  const names = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [name] : []))
  return problem('INVALID_REQUEST', {
    errors: names.map((field) => ({ code: 'FIELD_REQUIRED' as const, field })),
    extra: { error: 'invalid_request' },
  })
}

const byPassword = async (call: Call, { tenant, username, password }: Asked): Promise<Reply> => {
  if (tenant === undefined || username === undefined || password === undefined) {
    throw missing({ tenant, username, password })
  }
  return signIn(call, { tenant, username, password })
}

const byRefreshToken = async (call: Call, { refresh_token }: Asked): Promise<Reply> => {
  if (refresh_token === undefined) throw missing({ refresh_token })
  return refresh(call, refresh_token)
}

/** Grant type → what answers it (RFC 6749 4.3, 6). */
const GRANTS: ReadonlyMap<string, (call: Call, asked: Asked) => Promise<Reply>> = new Map([
  ['password', byPassword],
  ['refresh_token', byRefreshToken],
])

const createToken = endpoint(
  {
    method: 'post',
    path: '/v1/auth/token',
    operation: 'createToken',
    summary: 'Sign in with a password, or go on with a refresh token',
    tag: 'auth',
    permission: 'public',
    doors: ['system'],
    rules: ['X-11'],
    body: TokenRequest,
    consumes: 'form_or_json',
    answer: TokenAnswer,
    idempotency: 'exempt',
  },
  async (call) => {
    const grant = GRANTS.get(call.body.grant_type)
    if (grant) return grant(call, call.body)
    throw problem('INVALID_REQUEST', {
      field: 'grant_type',
      facts: { accepted: [...GRANTS.keys()] },
      extra: { error: 'unsupported_grant_type' },
    })
  },
)

const revokeToken = endpoint(
  {
    method: 'post',
    path: '/v1/auth/revoke',
    operation: 'revokeToken',
    summary: 'Sign out: end the session of a refresh or access token',
    tag: 'auth',
    permission: 'public',
    doors: ['system'],
    rules: ['X-10', 'X-11'],
    body: RevokeRequest,
    consumes: 'form_or_json',
    answer: RevokeAnswer,
    idempotency: 'exempt',
  },
  async (call) => {
    await signOut(call, call.body.token)
    return { body: {} }
  },
)

const readJwks = endpoint(
  {
    method: 'get',
    path: '/.well-known/jwks.json',
    operation: 'readJwks',
    summary: 'The public keys of access tokens (RFC 7517)',
    tag: 'auth',
    permission: 'public',
    doors: [],
    rules: [],
    answer: Jwks,
  },
  async ({ services }) => ({
    body: publicJwks(services.signing),
    headers: { 'cache-control': 'public, max-age=300' },
  }),
)

export const authEndpoints = [createToken, revokeToken, readJwks] as const
