import { z } from 'zod'
import type { Actor } from '../harness/people.ts'
import { counting } from '../harness/per-file.ts'
import { HELPER, HOST, type Command, type Kit, type Prepared } from './commands.ts'

/** Users and keys of the host, each command on one of its own. */
interface Target {
  kind: 'users' | 'api_keys'
  make(kit: Kit): Promise<Actor>
}

const USER: Target = { kind: 'users', make: async ({ as }) => as('county_org', '441422') }
const KEY: Target = { kind: 'api_keys', make: async ({ withKey }) => withKey(HOST, ['pairing.read']) }

interface Act {
  operation: string
  action: string
  method?: 'POST' | 'PATCH'
  body?: unknown
  /** What holds of the row when it is done. */
  done: string
}

const on = ({ kind, make }: Target, { operation, action, method = 'POST', body, done }: Act): Command => ({
  operation,
  name: `${action}, ${kind}`,
  method,
  trips: 2,
  prepare: async (kit, { host }): Promise<Prepared> => {
    const { id } = await make(kit)
    const path = `/v1/${kind}/${id}`
    return {
      actor: host,
      path: method === 'PATCH' ? path : `${path}/${action}`,
      body,
      ...(method === 'PATCH' ? { headers: { 'if-match': '"v1"' } } : {}),
      once: { tenant: HOST, sql: `SELECT 1 FROM ${kind} WHERE id = ? AND ${done}`, params: [id] },
      entries: [{ tenant: HOST, record: kind, record_id: id, action }],
      read: () => ({ actor: host, path }),
    }
  },
})

const names = counting()

const create = (
  kind: Target['kind'],
  operation: string,
  of: { column: string; body: (name: string) => unknown },
): Command => ({
  operation,
  name: `create, ${kind}`,
  method: 'POST',
  trips: 2,
  prepare: async (_, { host }) => {
    const name = `fault.${kind}.${names()}`
    return {
      actor: host,
      path: `/v1/${kind}`,
      body: of.body(name),
      once: { tenant: HOST, sql: `SELECT 1 FROM ${kind} WHERE ${of.column} = ?`, params: [name] },
      entries: [{ tenant: HOST, record: kind, action: 'create' }],
      read: ({ id }) => ({ actor: host, path: `/v1/${kind}/${id}` }),
    }
  },
})

const Pairings = z.object({ items: z.array(z.looseObject({ id: z.string(), partner_city: z.string() })) })

/** The host consents to a key that its partner made; the key lies with the partner. */
const consentToApiKey: Command = {
  operation: 'consentToApiKey',
  name: 'consent, api_keys',
  method: 'POST',
  trips: 2,
  prepare: async (_, { host, helper }): Promise<Prepared> => {
    const pairings = Pairings.parse((await host.get(`/v1/pairings?supported_city=${HOST}&as_of=2026-11-23`)).json)
    const pairing_id = pairings.items.find(({ partner_city }) => partner_city === HELPER)?.id
    const body = { name: 'Both', permissions: ['village.read'], pairing_id }
    const { id } = z.looseObject({ id: z.string() }).parse((await helper.post('/v1/api_keys', body)).json)
    return {
      actor: host,
      path: `/v1/api_keys/${id}/consent`,
      body: {},
      once: { tenant: HELPER, sql: 'SELECT 1 FROM api_keys WHERE id = ? AND consented_at IS NOT NULL', params: [id] },
      entries: [{ tenant: HELPER, record: 'api_keys', record_id: id, action: 'consent' }],
      read: () => ({ actor: host, path: `/v1/api_keys/${id}` }),
    }
  },
}

export const HOUSE_COMMANDS: readonly Command[] = [
  create('users', 'createUser', {
    column: 'username',
    body: (username) => ({ username, role: 'auditor', scope: HOST }),
  }),
  on(USER, {
    operation: 'updateUser',
    action: 'update',
    method: 'PATCH',
    body: { scope: '441424' },
    done: "scope = '441424'",
  }),
  on(USER, { operation: 'removeUser', action: 'remove', body: {}, done: "status = 'removed'" }),
  on(USER, { operation: 'resetUserPassword', action: 'reset_password', done: 'password_change_required = 1' }),
  on(USER, { operation: 'revokeUserSessions', action: 'revoke_sessions', done: "status = 'active'" }),
  create('api_keys', 'createApiKey', { column: 'name', body: (name) => ({ name, permissions: ['pairing.read'] }) }),
  on(KEY, { operation: 'rotateApiKey', action: 'rotate', body: {}, done: 'replaced_by IS NOT NULL' }),
  on(KEY, { operation: 'revokeApiKey', action: 'revoke', body: {}, done: "status = 'revoked'" }),
  consentToApiKey,
]
