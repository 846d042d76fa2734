import type { z } from '@hono/zod-openapi'
import { publicJwks } from '../../vault/signing-keys.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { problem } from '../../problems/problem.ts'
import { ClientId, Jwks, RevokeAnswer, RevokeRequest, ServerMetadata, TokenAnswer, TokenRequest } from './model.ts'
import { pageSessionEndpoints } from './page-session.ts'
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

const byPassword = async (call: Call, { tenant, username, password, client_id }: Asked): Promise<Reply> => {
  if (tenant === undefined || username === undefined || password === undefined) {
    throw missing({ tenant, username, password })
  }
  return signIn(call, { tenant, username, password, client_id })
}

const byRefreshToken = async (call: Call, { refresh_token, client_id }: Asked): Promise<Reply> => {
  if (refresh_token === undefined) throw missing({ refresh_token })
  return refresh(call, refresh_token, client_id)
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
    refusals: 'oauth',
    idempotency: 'exempt',
  },
  async (call) => {
    const grant = GRANTS.get(call.body.grant_type)
    const client_id = call.body.client_id ?? ClientId.parse(call.program())
    if (grant) return grant(call, { ...call.body, client_id })
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
    refusals: 'oauth',
    idempotency: 'exempt',
  },
  async (call) => {
    await signOut(call, call.body.token)
    return { body: {} }
  },
)

/** What proves a program is not asked for: it may send it either way, or nothing. */
const CLIENT_METHODS = ['none', 'client_secret_post', 'client_secret_basic']

const readServerMetadata = endpoint(
  {
    method: 'get',
    path: '/.well-known/oauth-authorization-server',
    operation: 'readServerMetadata',
    summary: 'Where an OAuth client signs in, refreshes and revokes (RFC 8414)',
    tag: 'auth',
    permission: 'public',
    doors: [],
    rules: [],
    answer: ServerMetadata,
    revalidated: true,
  },
  async ({ services: { issuer } }) => ({
    body: {
      issuer,
      token_endpoint: `${issuer}/v1/auth/token`,
      revocation_endpoint: `${issuer}/v1/auth/revoke`,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      service_documentation: `${issuer}/docs/`,
      grant_types_supported: [...GRANTS.keys()],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: CLIENT_METHODS,
      revocation_endpoint_auth_methods_supported: CLIENT_METHODS,
      ui_locales_supported: ['zh-CN', 'en'],
    },
    headers: { 'cache-control': 'public, max-age=300' },
  }),
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
    revalidated: true,
  },
  async ({ services }) => ({
    body: publicJwks(services.signing),
    headers: { 'cache-control': 'public, max-age=300' },
  }),
)

export const authEndpoints = [createToken, revokeToken, ...pageSessionEndpoints, readServerMetadata, readJwks] as const
