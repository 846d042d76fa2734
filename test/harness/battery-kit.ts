import { LOCAL_GRANTS } from '../../src/rules/local-laws.ts'
import { expect } from 'vitest'
import { z } from 'zod'
import { permissionsOf, ROLES, type Permission, type Role } from '../../src/access/permissions.ts'
import type { Endpoint } from '../../src/serve/endpoint.ts'
import { PROBLEMS, type ProblemCode } from '../../src/problems/problems.ts'
import { ProblemDocument } from '../../src/http/render.ts'
import type { CostedAnswer, RequestOptions } from './app.ts'
import type { suite } from './suite.ts'

const ABSENT: Readonly<Record<string, string>> = {
  id: '441400-01931f6e-0000-7000-8000-00000000dead',
  code: '441422399299',
}
const CITY_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'province_admin' && role !== 'poverty_office')
export const TYPE = { json: 'application/json', csv: 'text/csv', form_or_json: 'application/json' } as const

/** The endpoint's path with well-formed names of records that do not exist. */
export const pathOf = ({ path }: Endpoint): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => ABSENT[name] ?? ABSENT['id'] ?? '')

export const methodOf = ({ method }: Endpoint): string => method.toUpperCase()
export const takesBody = ({ body }: Endpoint): boolean => body !== undefined
export const takesJson = (spec: Endpoint): boolean => takesBody(spec) && (spec.consumes ?? 'json') !== 'csv'

/** Whether a body without any member is refused by the schema itself. */
export const refusesEmpty = ({ body }: Endpoint): boolean => body !== undefined && !body.safeParse({}).success

/** A role that has the permission, and one that has not, in the province or in a city as the table says. */
export const rolesFor = (permission: Permission): { may: [Role, string] | null; mayNot: [Role, string] | null } => {
  // a city's poverty office writes records of its city; what else it may is the province's
  const isLocal = LOCAL_GRANTS.some((grant) => grant.permission === permission)
  const roles: readonly Role[] = isLocal ? [...CITY_ROLES, 'poverty_office'] : CITY_ROLES
  const inCity = roles.find((role) => permissionsOf(role, 'supported').has(permission))
  const outside = CITY_ROLES.find((role) => !permissionsOf(role, 'supported').has(permission))
  const inProvince = ROLES.find((role) => permissionsOf(role, 'province').has(permission))
  const may: [Role, string] | null = inCity ? [inCity, '441400'] : inProvince ? [inProvince, '440000'] : null
  return { may, mayNot: outside ? [outside, '441400'] : null }
}

export const expectProblem = (answer: CostedAnswer, code: ProblemCode): z.infer<typeof ProblemDocument> => {
  const found = ProblemDocument.parse(answer.json)
  expect(found.code, answer.text).toBe(code)
  expect(answer.status).toBe(PROBLEMS[code].status)
  return found
}

export type Kit = ReturnType<typeof suite>

export const send = async (kit: Kit, spec: Endpoint, options: RequestOptions = {}): Promise<CostedAnswer> =>
  kit.app.request(methodOf(spec), pathOf(spec), withBody(spec, options))

/** A body of the endpoint's own kind, so that the refusal tried for is the only one possible before the body is read. */
export const withBody = (spec: Endpoint, options: RequestOptions): RequestOptions => {
  if (!takesBody(spec) || 'body' in options) return options
  const type = { 'content-type': TYPE[spec.consumes ?? 'json'] }
  return { ...options, body: spec.consumes === 'csv' ? 'x' : '{}', headers: { ...type, ...options.headers } }
}

/** Somebody who gets as far as the request's form: a holder of the permission, or nobody where none is needed. */
export const insider = async (kit: Kit, { permission }: Endpoint): Promise<RequestOptions> => {
  if (permission === 'public') return {}
  const [role, division] =
    permission === 'signed_in'
      ? (['city_org', '441400'] as const)
      : (rolesFor(permission).may ?? (['poverty_office', '441400'] as const))
  return { token: await (await kit.as(role, division)).token() }
}
