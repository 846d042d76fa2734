import { createApp, feed } from './app.ts'
import { systemClock } from './clock.ts'
import { clientAddress, loadArgon2id, postOutside } from './platform/cloudflare.ts'
import { runDeliveries, runSchedule } from './schedule.ts'
import { servicesOf, type Platform } from './serve/services.ts'

const platform: Platform = {
  clock: systemClock,
  argon2id: loadArgon2id,
  client_address: clientAddress,
  post: postOutside,
}
const app = createApp(platform)

/** One of the two in wrangler.toml; the other is of everything else that comes with the clock. */
const EACH_MINUTE = '* * * * *'

export default {
  fetch: app.fetch,
  scheduled: async ({ cron }: { cron: string }, env: object): Promise<void> => {
    const services = servicesOf(env, platform)
    if (!services) return
    await (cron === EACH_MINUTE ? runDeliveries(services, feed) : runSchedule(services))
  },
}
