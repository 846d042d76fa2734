import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { manifests } from '../../tenants/index.ts'
import { root } from './console.ts'
import type { Local } from './databases.ts'
import { HOME } from './place.ts'

const isDatabase = (value: unknown): value is D1Database =>
  typeof value === 'object' && value !== null && 'prepare' in value && 'batch' in value

/** Opens the local databases of all tenants. Not while `wrangler dev` runs: two processes on one file lose writes. */
export const openLocal = async (place = HOME): Promise<Local> => {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
  process.env['WRANGLER_SEND_METRICS'] = 'false'
  const { env, dispose } = await getPlatformProxy<Env>({
    configPath: join(root, 'wrangler.toml'),
    persist: { path: join(place.state, 'v3') },
    ...(place === HOME ? {} : { envFiles: [place.secrets] }),
    remoteBindings: false,
  })
  const bindings = new Map<string, unknown>(Object.entries(env))
  const databases = manifests.map(({ code, binding }) => {
    const db = bindings.get(binding)
    if (!isDatabase(db)) throw new Error(`wrangler.toml has no D1 binding ${binding} for tenant ${code}`)
    return { code, db }
  })
  return { env, databases, dispose }
}
