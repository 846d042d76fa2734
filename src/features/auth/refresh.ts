import { forgetUser } from '../../serve/authenticate.ts'
import {
  hashRefreshToken,
  makeRefreshToken,
  parseRefreshToken,
  refreshTokenOfHash,
} from '../../access/refresh-token.ts'
import { judgeRefresh } from '../../access/sessions.ts'
import type { Call, Reply } from '../../serve/call.ts'
import { commit } from '../../records/commit.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { asUser, invalidGrant, sessionEvent, tokenAnswer, type SignedIn } from './answer.ts'
import { endSession, rotate, sessionById } from './queries.ts'

/** A token that was used up already is in two hands: the family ends, for both. */
const endFamily = async (call: Call, handle: Handle, who: SignedIn): Promise<void> => {
  await commit(asUser(call, who), handle, {
    guarded: [{ statement: endSession(handle, who.session, call.now) }],
    events: [sessionEvent('revoke', who)],
    answer: { status: 200, body: {} },
  })
  forgetUser(call.services, who.user_id)
}

/**
 * Grant type refresh_token. Rotation and the state after it are one batch, so that of parallel requests one rotates and all
 * get the same successor; so does the retry of a lost answer, within 30 seconds and until the successor was used.
 */
export const refresh = async (call: Call, text: string, client_id: string | undefined): Promise<Reply> => {
  const { services, now } = call
  const token = await parseRefreshToken(services.keys, text)
  if (!token || !tenantByCode(token.tenant)) throw invalidGrant()
  const handle = services.doors.system('authenticate', token.tenant)
  const place = { tenant: token.tenant, family: token.family, generation: token.generation + 1 }
  const successor_hash = await hashRefreshToken(await makeRefreshToken(services.keys, place))
  const [, [session]] = await handle.run([
    rotate(handle, { token, successor_hash, now }),
    sessionById(handle, token.family),
  ])
  if (session?.status !== 'active') throw invalidGrant()

  const { user_id, role, scope } = session
  const who = { tenant: token.tenant, user_id, role, scope, session: session.id, client_id }
  const verdict = judgeRefresh(token, session, now)
  if (verdict === 'reused') await endFamily(call, handle, who)
  // Another isolate may have made the successor with a newer key: the hash says which key it was.
  const refresh_token =
    verdict === 'successor' ? await refreshTokenOfHash(services.keys, place, session.token_hash) : null
  if (refresh_token === null) throw invalidGrant()
  const { password_change_required } = session
  return { body: await tokenAnswer(call, who, { refresh_token, password_change_required }) }
}
