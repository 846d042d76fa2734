import { verifyAccessToken } from '../../access/access-token.ts'
import { forgetUser } from '../../serve/authenticate.ts'
import { parseRefreshToken } from '../../access/refresh-token.ts'
import type { Call } from '../../serve/call.ts'
import { commit } from '../../records/commit.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { asUser, sessionEvent } from './answer.ts'
import { endSession, sessionById } from './queries.ts'

/** The session a token of either kind belongs to; null for anything that is no live token of ours. */
const sessionOf = async ({ services, now }: Call, token: string): Promise<{ tenant: string; id: string } | null> => {
  const { keys, signing, issuer, audience } = services
  const refresh = await parseRefreshToken(keys, token)
  if (refresh) return { tenant: refresh.tenant, id: refresh.family }
  const claims = await verifyAccessToken(signing, token, { issuer, audience, now })
  return claims ? { tenant: claims.tenant, id: claims.sid } : null
}

/** Signs out: ends the session of a token, of whatever generation; what is no token of ours changes nothing (RFC 7009 2.2). */
export const signOut = async (call: Call, token: string): Promise<void> => {
  const place = await sessionOf(call, token)
  if (!place || !tenantByCode(place.tenant)) return
  const { tenant, id } = place
  const handle = call.services.doors.system('authenticate', tenant)
  const [[session]] = await handle.run([sessionById(handle, id)])
  if (!session || session.revoked_at !== null) return
  const { user_id, role, scope } = session
  const who = { tenant, user_id, role, scope, session: id }
  await commit(asUser(call, who), handle, {
    guarded: [{ statement: endSession(handle, id, call.now) }],
    events: [sessionEvent('sign_out', who)],
    answer: { status: 200, body: {} },
  })
  forgetUser(call.services, user_id)
}
