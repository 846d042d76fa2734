import { z } from '@hono/zod-openapi'
import { ACCESS_TOKEN_SECONDS } from '../../access/access-token.ts'

const Field = z.string().min(1).max(1024)

/** RFC 6749 4.3 and 6 in one shape; which fields a grant needs is judged by the grant, in OAuth's own words. */
export const TokenRequest = z
  .strictObject({
    grant_type: Field.openapi({ example: 'password', description: 'password or refresh_token' }),
    tenant: Field.optional().openapi({ example: '441400' }),
    username: Field.optional().openapi({ example: 'city_org@441400' }),
    password: Field.optional(),
    refresh_token: Field.optional(),
  })
  .openapi('TokenRequest')

export const TokenAnswer = z
  .strictObject({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.literal(ACCESS_TOKEN_SECONDS),
    refresh_token: z.string(),
    password_change_required: z.literal(true).optional(),
  })
  .openapi('TokenAnswer')

/** RFC 7009 2.1; the hint is taken and not needed. */
export const RevokeRequest = z
  .strictObject({ token: z.string().min(1).max(4096), token_type_hint: z.string().max(64).optional() })
  .openapi('RevokeRequest')

export const RevokeAnswer = z.strictObject({}).openapi('RevokeAnswer')

const PublicKey = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string(),
  alg: z.literal('ES256'),
  use: z.literal('sig'),
})

export const Jwks = z.strictObject({ keys: z.array(PublicKey) }).openapi('Jwks')
