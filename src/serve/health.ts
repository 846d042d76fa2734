import type { Hono } from 'hono'
import type { AppEnv } from './mount.ts'

/** /health says up without touching a database; whether they answer is features/readiness. */
export const healthRoutes = (app: Hono<AppEnv>): void => {
  app.get('/health', (c) => c.json({ status: 'up' }))
}
