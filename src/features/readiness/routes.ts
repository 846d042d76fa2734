import type { Hono } from 'hono'
import type { AppEnv } from '../../serve/mount.ts'
import { readiness } from './queries.ts'

/** /health/ready: 200 while every database answers, 503 naming those that do not; public, as a watch outside has no key. */
export const readyRoute = (app: Hono<AppEnv>): void => {
  app.get('/health/ready', async (c) => {
    const answer = await readiness(c.get('services'))
    return c.json(answer, answer.status === 'ready' ? 200 : 503, { 'cache-control': 'no-store' })
  })
}
