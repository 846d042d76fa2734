import { createApp } from './app.ts'
import { systemClock } from './clock.ts'
import { clientAddress, loadArgon2id } from './platform/cloudflare.ts'
import { runSchedule } from './schedule.ts'
import { servicesOf, type Platform } from './serve/services.ts'

const platform: Platform = { clock: systemClock, argon2id: loadArgon2id, client_address: clientAddress }
const app = createApp(platform)

export default {
  fetch: app.fetch,
  scheduled: async (_event: unknown, env: object): Promise<void> => {
    const services = servicesOf(env, platform)
    if (services) await runSchedule(services)
  },
}
