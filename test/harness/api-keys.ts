import { z } from 'zod'
import type { App } from './app.ts'
import type { Actor, People } from './people.ts'

/** The tenant whose keys are tried. */
export const KEY_TENANT = '440800'
export const DAY_MS = 24 * 60 * 60 * 1000
export const HOUR_MS = 60 * 60 * 1000

export const MadeKey = z.looseObject({ id: z.string(), key: z.string(), key_id: z.string(), expires_at: z.string() })
export const KeyProblem = z.looseObject({
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.looseObject({ field: z.string().optional(), code: z.string() })),
})

/** A key that reads villages and pairings. */
export const KEY_BODY = { name: 'Exchange', permissions: ['village.read', 'pairing.read'] }

/** Making and using keys, through HTTP. */
export const keysOf = ({ app, as }: { app: App } & Pick<People, 'as'>) => {
  const create = async (by: Actor, more: Record<string, unknown> = {}) =>
    by.post('/v1/api_keys', { ...KEY_BODY, ...more })
  return {
    admin: async (tenant = KEY_TENANT): Promise<Actor> => as('city_org', tenant),
    create,
    newKey: async (by: Actor, more: Record<string, unknown> = {}) => MadeKey.parse((await create(by, more)).json),
    use: async (token: string, from = app) => from.request('GET', '/v1/pairings', { token }),
    after: (ms: number) => new Date(app.now().getTime() + ms).toISOString(),
  }
}
