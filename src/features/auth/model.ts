import { z } from '@hono/zod-openapi'
import { ACCESS_TOKEN_SECONDS, CLIENT_ID_MAX } from '../../access/access-token.ts'

const Field = z.string().min(1).max(1024)

/** Programs are not registered: a name of their own goes into the token, and whatever is no name is left out of it. */
export const ClientId = z
  .string()
  .max(CLIENT_ID_MAX)
  .optional()
  .catch(undefined)
  .openapi({ type: 'string', example: 'oa.meizhou' })

/** RFC 6749 4.3 and 6 in one shape; what stands beside is ignored (3.2); which fields a grant needs is judged by the grant, in OAuth's own words. */
export const TokenRequest = z
  .object({
    grant_type: Field.openapi({ example: 'password', description: 'password or refresh_token' }),
    tenant: Field.optional().openapi({ example: '441400' }),
    username: Field.optional().openapi({ example: 'city_org@441400' }),
    password: Field.optional(),
    refresh_token: Field.optional(),
    client_id: ClientId,
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

/** The page's own sign-in: no grant type, no program. */
export const PageSignIn = z
  .strictObject({
    tenant: Field.openapi({ example: '441400' }),
    username: Field.openapi({ example: 'city_org@441400' }),
    password: Field,
  })
  .openapi('PageSignIn')

/** What OAuth answers, without the refresh token: that one is in the cookie. */
export const PageSession = TokenAnswer.omit({ refresh_token: true }).openapi('PageSession')

/** RFC 7009 2.1; the hint is taken and not needed. */
export const RevokeRequest = z
  .object({ token: z.string().min(1).max(4096), token_type_hint: z.string().max(64).optional() })
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

/** RFC 8414: what an OAuth client asks before anything else. */
export const ServerMetadata = z
  .strictObject({
    issuer: z.url(),
    token_endpoint: z.url(),
    revocation_endpoint: z.url(),
    jwks_uri: z.url(),
    service_documentation: z.url(),
    grant_types_supported: z.array(z.enum(['password', 'refresh_token'])),
    response_types_supported: z.array(z.string()),
    token_endpoint_auth_methods_supported: z.array(z.string()),
    revocation_endpoint_auth_methods_supported: z.array(z.string()),
    ui_locales_supported: z.array(z.string()),
  })
  .openapi('ServerMetadata')
