import type { Hono } from 'hono'
import { gather } from '../tenancy/gather.ts'
import { allTenants } from '../tenancy/registry.ts'
import type { AppEnv } from './mount.ts'

/** /health says up, and whether what it keeps counts or is tried out, without touching a database; /health/ready asks each database once, under the common deadline. */
export const healthRoutes = (app: Hono<AppEnv>): void => {
  app.get('/health', (c) => c.json({ status: 'up', mode: c.get('services').key_mode }))
  app.get('/health/ready', async (c) => {
    const { doors } = c.get('services')
    const asked = await gather(
      allTenants.map(({ code }) => code),
      async (tenant) => doors.system('check_health', tenant).ping(),
    )
    const ready = asked.unavailable.length === 0
    return c.json({ status: ready ? 'ready' : 'degraded', unavailable: asked.unavailable }, ready ? 200 : 503)
  })
}
