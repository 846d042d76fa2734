import { z } from 'zod'
import { fail } from '../lib/console.ts'

/** One request that is asked again and again. */
export interface Operation {
  method: 'GET' | 'POST'
  path: string
  /** Whether the caller is the province's office; by default a city's. */
  province?: boolean
  body?: string
  /** At most so many are under way at a time, where one answer takes long. */
  connections?: number
}

export const CITY = '441400'

export const OPERATIONS = {
  'one record': { method: 'GET', path: '/v1/assignments/{assignment}' },
  'page of 50': { method: 'GET', path: '/v1/assignments?limit=50' },
  '50 tasks': { method: 'GET', path: '/v1/tasks?limit=50' },
  'create a unit': {
    method: 'POST',
    path: '/v1/units',
    body: JSON.stringify({ name: '示例单位（演示）', unit_level: 'city', unit_kind: 'organ', division: CITY }),
  },
  'summary of all cities': { method: 'GET', path: '/v1/summary', province: true, connections: 2 },
} as const satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof OPERATIONS

/** How a request is sent: over HTTP, or to the application itself. */
export type Send = (request: Request) => Response | Promise<Response>

const Token = z.object({ access_token: z.string() })
const Items = z.object({ items: z.array(z.object({ id: z.string() })).min(1) })

export interface Callers {
  city: string
  province: string
  /** An assignment that the city reads. */
  assignment: string
}

/** The access token of a tenant's demo user. */
export const signIn = async (send: Send, base: string, tenant: string, role: string): Promise<string> => {
  const username = `${role}@${tenant}`
  const body = new URLSearchParams({ grant_type: 'password', tenant, username, password: 'Jiedui-demo-2016' })
  const answer = await send(new Request(`${base}/v1/auth/token`, { method: 'POST', body }))
  if (!answer.ok) return fail(`${username} cannot sign in (${answer.status}): "npm run reset" loads the demo data anew`)
  return Token.parse(await answer.json()).access_token
}

/** Who asks, signed in with the demo's users. */
export const callersOf = async (send: Send, base: string): Promise<Callers> => {
  const city = await signIn(send, base, CITY, 'city_org')
  const province = await signIn(send, base, '440000', 'province_admin')
  const headers = { authorization: `Bearer ${city}` }
  const answer = await send(new Request(`${base}/v1/assignments?limit=1`, { headers }))
  const [first] = Items.parse(await answer.json()).items
  return { city, province, assignment: first?.id ?? '' }
}

/** The address and the headers of an operation for its caller. */
export const requestOf = (operation: Operation, callers: Callers) => ({
  method: operation.method,
  path: operation.path.replace('{assignment}', callers.assignment),
  body: operation.body,
  headers: {
    authorization: `Bearer ${operation.province ? callers.province : callers.city}`,
    ...(operation.body === undefined ? {} : { 'content-type': 'application/json' }),
  },
})
