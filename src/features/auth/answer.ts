import type { z } from '@hono/zod-openapi'
import { ACCESS_TOKEN_SECONDS, signAccessToken } from '../../access/access-token.ts'
import { callerOf } from '../../serve/authenticate.ts'
import type { Principal, Role } from '../../access/principal.ts'
import type { Call, RequestContext } from '../../serve/call.ts'
import { problem, type Problem } from '../../problems/problem.ts'
import type { TokenAnswer } from './model.ts'

/** What a token calls a program that did not name itself. */
const UNNAMED = 'jiedui'

/** Whose session it is, as far as an answer and the journal need it. */
export interface SignedIn {
  tenant: string
  user_id: string
  role: Role
  scope: string
  session: string
  /** The program he signs in with, as it calls itself. */
  client_id?: string | undefined
}

/** One answer for every sign-in that fails, whatever the reason (RFC 6749 5.2). */
export const invalidGrant = (): Problem => problem('INVALID_GRANT', { extra: { error: 'invalid_grant' } })

/** RFC 6749 5.1: an access token for ten minutes, and the refresh token that follows. */
export const tokenAnswer = async (
  { services, now }: RequestContext,
  { tenant, user_id, session, client_id = UNNAMED }: SignedIn,
  more: { refresh_token: string; password_change_required: boolean },
): Promise<z.infer<typeof TokenAnswer>> => {
  const { signing, issuer, audience } = services
  const claims = { iss: issuer, aud: audience, sub: user_id, client_id, tenant, sid: session }
  return {
    access_token: await signAccessToken(signing, claims, now),
    token_type: 'Bearer',
    expires_in: ACCESS_TOKEN_SECONDS,
    refresh_token: more.refresh_token,
    ...(more.password_change_required ? { password_change_required: true as const } : {}),
  }
}

/** The call as the user's own: a public endpoint has no principal, but what it writes has an actor. */
export const asUser = (call: Call, who: SignedIn): Call => {
  const { tenant, user_id: id, role, scope, session } = who
  const principal: Principal = {
    kind: 'user',
    id,
    user: id,
    one_person: [id],
    tenant,
    role,
    scope,
    permissions: new Set(),
    session,
  }
  return { ...call, params: {}, query: {}, body: {}, principal, caller: callerOf(principal), idempotency: null }
}

/** What happened to a session, for the journal: never a token, never an address. */
export const sessionEvent = (action: 'sign_in' | 'sign_out' | 'revoke', { session, user_id }: SignedIn) => ({
  action,
  record: 'sessions',
  record_id: session,
  division: null,
  counterpart: null,
  changes: action === 'sign_in' ? { user_id: [null, user_id] as const } : { status: ['active', 'revoked'] as const },
})
