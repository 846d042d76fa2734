import { uuidv7 } from 'uuidv7'
import { makeApiKey, macApiKey } from '../../src/access/api-key.ts'
import { ACCESS_TOKEN_SECONDS, signAccessToken } from '../../src/access/access-token.ts'
import { permissionsOf, ROLES, type Permission, type Role } from '../../src/access/permissions.ts'
import { newId } from '../../src/records/ids.ts'
import { cityOfDivision, tenantByCode } from '../../src/tenancy/registry.ts'
import type { App, CostedAnswer, RequestOptions } from './app.ts'
import { canary } from './canary.ts'
import { postingClaim } from './claims.ts'
import { insertion, write } from './databases.ts'

export interface ActorOptions extends RequestOptions {
  if_match?: string
}

/** Somebody who calls the API: his requests carry his token, signed again when the clock has passed it. */
export interface Actor {
  id: string
  tenant: string
  role: Role | null
  scope: string
  /** The session of a user; empty for an API key. */
  session: string
  token(): Promise<string>
  get(path: string, options?: ActorOptions): Promise<CostedAnswer>
  post(path: string, body?: unknown, options?: ActorOptions): Promise<CostedAnswer>
  patch(path: string, body?: unknown, options?: ActorOptions): Promise<CostedAnswer>
  request(method: string, path: string, options?: ActorOptions): Promise<CostedAnswer>
}

export interface People {
  /** A user signed in without a password: `as('city_org', '441400')`, `as('county_org', '441421')`, `as('province_admin')`. */
  as(role: Role, division?: string, options?: { scope?: string; password_change_required?: boolean }): Promise<Actor>
  /** An API key of a tenant with these permissions. */
  withKey(
    tenant: string,
    permissions: readonly Permission[],
    options?: { scope?: string; expires_at?: string; revoked?: boolean },
  ): Promise<Actor>
}

const LONG_AGO = '2016-04-01T00:00:00.000Z'
const FAR = '2999-01-01T00:00:00.000Z'
const OF_PERSONS = new Set<Role>(['sending_unit', 'holder'])

const methodsOf = (app: App, token: () => Promise<string>) => {
  const request: Actor['request'] = async (method, path, { if_match, headers = {}, ...options } = {}) => {
    const all = { ...headers, ...(if_match === undefined ? {} : { 'if-match': if_match }) }
    return app.request(method, path, { token: await token(), ...options, headers: all })
  }
  return {
    request,
    token,
    get: async (path: string, options?: ActorOptions) => request('GET', path, options),
    post: async (path: string, body: unknown = {}, options?: ActorOptions) =>
      request('POST', path, { body, ...options }),
    patch: async (path: string, body: unknown = {}, options?: ActorOptions) =>
      request('PATCH', path, { body, ...options }),
  }
}

const userRows = (user: {
  id: string
  tenant: string
  role: Role
  scope: string
  session: string
  change: boolean
}) => [
  insertion('users', {
    id: user.id,
    username: `user-${user.id.slice(7)}`,
    display_name: canary(user.tenant),
    role: user.role,
    scope: user.scope,
    password_hash: 'none',
    password_change_required: user.change,
    status: 'active',
    version: 1,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
  }),
  insertion('sessions', {
    id: user.session,
    user_id: user.id,
    generation: 0,
    token_hash: 'none',
    rotated_at: LONG_AGO,
    expires_at: FAR,
    created_at: LONG_AGO,
  }),
]

/** Somebody at home with a posting claimed for him, from long ago to far ahead: else a holder's user is dead (2.2). */
const postedRows = (tenant: string, person: string) => {
  const stamps = { version: 1, created_at: LONG_AGO, updated_at: LONG_AGO }
  const unit = newId(tenant)
  return [
    insertion('units', {
      id: unit,
      name: canary(tenant),
      unit_level: 'city',
      unit_kind: 'organ',
      division: tenant,
      ...stamps,
    }),
    insertion('people', {
      id: person,
      name: canary(tenant),
      sex: 'male',
      birth_year: 1980,
      birth_date: 'none',
      citizen_id: 'none',
      citizen_id_index: person,
      citizen_id_masked: 'none',
      party_status: 'full',
      cadre_rank: 'none',
      home_unit: unit,
      division: tenant,
      ...stamps,
    }),
    postingClaim(tenant, {
      id: `${newId(tenant)}.1`,
      person_id: person,
      planned_start: LONG_AGO.slice(0, 10),
      planned_end: FAR.slice(0, 10),
    }),
  ]
}

const tokenOf = (app: App, who: { id: string; tenant: string; session: string }) => {
  let signed: { token: string; at: number } | undefined
  return async (): Promise<string> => {
    const { signing, issuer, audience } = await app.services()
    const now = app.now()
    const age = signed ? now.getTime() - signed.at : Infinity
    if (signed && age >= 0 && age < (ACCESS_TOKEN_SECONDS - 5) * 1000) return signed.token
    const claims = {
      iss: issuer,
      aud: audience,
      sub: who.id,
      client_id: 'harness',
      tenant: who.tenant,
      sid: who.session,
    }
    signed = { token: await signAccessToken(signing, claims, now), at: now.getTime() }
    return signed.token
  }
}

const keyRow = (
  id: string,
  key: {
    key_id: string
    key_mac: string
    permissions: readonly Permission[]
    scope: string
    expires_at: string
    revoked: boolean
    maker: string
  },
) =>
  insertion('api_keys', {
    id,
    name: canary(id.slice(0, 6)),
    key_id: key.key_id,
    key_mac: key.key_mac,
    permissions: key.permissions,
    scope: key.scope,
    status: key.revoked ? 'revoked' : 'active',
    expires_at: key.expires_at,
    created_by: key.maker,
    made_by: key.maker,
    version: 1,
    created_at: LONG_AGO,
    updated_at: LONG_AGO,
  })

/** A role that holds all of it, so that the key its user made may do it; the organisation department where none does. */
const makerOf = (tenant: string, permissions: readonly Permission[]): Role => {
  const kind = tenantByCode(tenant)?.kind ?? 'supported'
  const holds = (role: Role): boolean => permissions.every((each) => permissionsOf(role, kind).has(each))
  return ROLES.find(holds) ?? (kind === 'province' ? 'province_admin' : 'city_org')
}

/** People of an app: rows written straight into their tenant's database, tokens signed with the app's keys. */
export const peopleOf = (app: App): People => ({
  as: async (role, division = '440000', options = {}) => {
    const tenant = division === '440000' ? division : (cityOfDivision(division) ?? '440000')
    const scope = options.scope ?? (OF_PERSONS.has(role) ? newId(tenant) : division)
    const who = { id: newId(tenant), tenant, role, scope, session: uuidv7() }
    if (role === 'holder' && options.scope === undefined) await write(tenant, postedRows(tenant, scope))
    await write(tenant, userRows({ ...who, change: options.password_change_required ?? false }))
    return { ...who, ...methodsOf(app, tokenOf(app, who)) }
  },
  withKey: async (tenant, permissions, { scope = tenant, expires_at = FAR, revoked = false } = {}) => {
    const made = makeApiKey(tenant)
    const { keys } = await app.services()
    const id = newId(tenant)
    const maker = { id: newId(tenant), tenant, role: makerOf(tenant, permissions), scope: tenant }
    await write(tenant, [
      ...userRows({ ...maker, session: uuidv7(), change: false }),
      keyRow(id, {
        maker: maker.id,
        key_id: made.id,
        key_mac: macApiKey(keys, made.text),
        permissions,
        scope,
        expires_at,
        revoked,
      }),
    ])
    return { id, tenant, role: null, scope, session: '', ...methodsOf(app, async () => made.text) }
  },
})
