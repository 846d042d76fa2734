import type { z } from '@hono/zod-openapi'
import { dropSession, keepSession } from '../../http/page-session.ts'
import { problem } from '../../problems/problem.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { invalidGrant } from './answer.ts'
import { PageSession, PageSignIn, RevokeAnswer, TokenAnswer } from './model.ts'
import { refresh } from './refresh.ts'
import { signOut } from './revoke.ts'
import { signIn } from './sign-in.ts'

/** A page of another site may not begin, go on with or end a session in its visitor's name. */
const refuseCrossSite = ({ browser }: Call): void => {
  if (browser().cross_site) throw problem('CROSS_SITE')
}

/** OAuth's answer, with the refresh token in the cookie instead of the body. */
const kept = (answer: Reply): Reply => {
  const { refresh_token, ...body } = TokenAnswer.parse(answer.body)
  return { body: body satisfies z.infer<typeof PageSession>, headers: keepSession(refresh_token) }
}

const about = {
  method: 'post',
  tag: 'auth',
  permission: 'public',
  doors: ['system'],
  refusals: 'oauth',
  idempotency: 'exempt',
} as const

const beginPageSession = endpoint(
  {
    ...about,
    path: '/v1/auth/session',
    operation: 'beginPageSession',
    summary: 'Sign in from the page: the refresh token stays in a cookie that no script reads',
    rules: ['X-11'],
    body: PageSignIn,
    answer: PageSession,
  },
  async (call) => {
    refuseCrossSite(call)
    return kept(await signIn(call, { ...call.body, client_id: undefined }))
  },
)

const renewPageSession = endpoint(
  {
    ...about,
    path: '/v1/auth/session/renew',
    operation: 'renewPageSession',
    summary: 'Go on from the page, after a reload or in a second tab, by its cookie',
    rules: ['X-11'],
    answer: PageSession,
  },
  async (call) => {
    refuseCrossSite(call)
    const { session } = call.browser()
    if (session === null) throw invalidGrant()
    return kept(await refresh(call, session, undefined))
  },
)

const endPageSession = endpoint(
  {
    ...about,
    path: '/v1/auth/session/end',
    operation: 'endPageSession',
    summary: 'Sign out from the page: the session ends here and the cookie goes',
    rules: ['X-10', 'X-11'],
    answer: RevokeAnswer,
  },
  async (call) => {
    refuseCrossSite(call)
    const { session } = call.browser()
    if (session !== null) await signOut(call, session)
    return { body: {}, headers: dropSession() }
  },
)

export const pageSessionEndpoints = [beginPageSession, renewPageSession, endPageSession] as const
