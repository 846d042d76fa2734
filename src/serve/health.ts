import type { Hono } from 'hono'
import type { AppEnv } from './mount.ts'

/** /health says up, and whether what it keeps counts or is tried out, without touching a database; whether they answer is features/readiness. */
export const healthRoutes = (app: Hono<AppEnv>): void => {
  app.get('/health', (c) => c.json({ status: 'up', mode: c.get('services').key_mode }))
}
