import type { Place, Position } from './places.ts'
import type { Town } from './town.ts'

const token = (_: Town, position: Position | null): Record<string, unknown> =>
  position === 'body.refresh_token'
    ? { grant_type: 'refresh_token', refresh_token: 'x' }
    : { grant_type: 'password', tenant: '441400', username: 'nobody', password: 'wrong' }

/** Signing in and out, and what one does for oneself alone. */
export const SELF_PLACES: Readonly<Record<string, Place>> = {
  createToken: {
    act: 'anybody',
    positions: { 'body.tenant': 'public_tenant', 'body.username': 'username', 'body.refresh_token': 'token' },
    body: token,
  },
  revokeToken: { act: 'anybody', positions: { 'body.token': 'token' }, body: () => ({ token: 'x' }) },
  beginPageSession: {
    act: 'anybody',
    positions: { 'body.tenant': 'public_tenant', 'body.username': 'username' },
    body: () => ({ tenant: '441400', username: 'nobody', password: 'wrong' }),
  },
  renewPageSession: { act: 'anybody', positions: {} },
  endPageSession: { act: 'anybody', positions: {} },
  readJwks: { act: 'anybody', positions: {} },
  readServerMetadata: { act: 'anybody', positions: {} },
  readMe: { act: 'self', positions: {} },
  changeOwnPassword: { act: 'self', positions: {}, body: () => ({ current_password: 'a', new_password: 'b' }) },
  listOwnSessions: { act: 'own_sessions', positions: {} },
  endOwnSession: { act: 'self', positions: { 'body.session_id': 'token' }, body: () => ({ session_id: 'x' }) },
}
