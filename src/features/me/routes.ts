import type { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { problem } from '../../problems/problem.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { ChangePassword, Me, PasswordChanged } from './model.ts'
import { changePassword } from './password.ts'
import { ownDoor, ownRow } from './queries.ts'
import { ownSessionEndpoints } from './sessions.ts'

type Me = z.infer<typeof Me>

/** What the principal itself says, without a look into a database. */
const common = ({ principal, locale }: Call): Me => {
  const { kind, id, tenant, role, scope, permissions } = principal
  const manifest = tenantByCode(tenant)
  return {
    kind,
    id,
    tenant_code: tenant,
    tenant_name: (locale === 'en' ? manifest?.name_en : manifest?.name_zh) ?? tenant,
    role,
    scope,
    permissions: [...permissions].toSorted(),
    password_change_required: false,
  }
}

const readMe = endpoint(
  {
    method: 'get',
    path: '/v1/me',
    operation: 'readMe',
    summary: 'Who asks, and what he may do',
    tag: 'me',
    permission: 'signed_in',
    doors: ['system'],
    rules: ['2.2'],
    answer: Me,
  },
  async (call) => {
    const me = common(call)
    if (me.kind === 'api_key') return { body: me }
    const door = ownDoor(call)
    const [[user]] = await door.run([ownRow(door, me.id)])
    if (!user) throw problem('UNAUTHENTICATED', { headers: { 'www-authenticate': 'Bearer' } })
    const { username, display_name, password_change_required } = user
    return { body: { ...me, username, display_name, password_change_required } }
  },
)

const changeOwnPassword = endpoint(
  {
    method: 'post',
    path: '/v1/me/password',
    operation: 'changeOwnPassword',
    summary: 'A new password of one’s own; all other sessions end',
    tag: 'me',
    permission: 'signed_in',
    doors: ['system'],
    rules: ['X-10', 'X-11'],
    body: ChangePassword,
    answer: PasswordChanged,
    idempotency: 'exempt',
  },
  async (call) => {
    if (call.principal.kind !== 'user') throw problem('NOT_PERMITTED', { facts: { permission: 'user' } })
    return changePassword(call, call.body)
  },
)

export const meEndpoints = [readMe, changeOwnPassword, ...ownSessionEndpoints] as const
