import type { IncomingMessage } from 'node:http'
import type { MessagePort } from 'node:worker_threads'
import { createApp, endpoints, feed } from './app.ts'
import { answersItself } from './application-first.ts'
import { systemClock } from './clock.ts'
import { loadArgon2id } from './platform/node/argon2id.ts'
import type { Beside } from './platform/node/beside.ts'
import { workBeside } from './platform/node/beside-thread.ts'
import { addressOf, trustOf } from './platform/node/client-address.ts'
import { logLines } from './platform/node/log-lines.ts'
import { serveHttp } from './platform/node/http-server.ts'
import { postOutside } from './platform/node/post-outside.ts'
import { pendingWork } from './platform/node/pending.ts'
import { staticFiles } from './platform/node/static-files.ts'
import { runDeliveries, runSchedule } from './schedule.ts'
import { longRequests } from './serve/endpoint.ts'
import { unanswered } from './serve/failure.ts'
import { servicesOf, type Platform } from './serve/services.ts'

const SCHEDULE_MS = 10 * 60 * 1000
const DELIVERIES_MS = 60 * 1000

export interface HomeSettings {
  /** Bindings, secrets and settings by their names, as a Worker gets them. */
  env: object
  /** The folder that scripts/assets.ts fills. */
  assets: string
  host: string
  port: number
  /** Addresses and networks whose X-Forwarded-For is believed, with commas between. */
  trusted_proxies: string
  /** Another thread for what works on thousands of rows, where there is one. */
  beside?: Beside
}

export interface RunningHome {
  port: number
  /** What comes with the clock, now. Runs never overlap: one that goes on is waited for. */
  schedule(): Promise<void>
  /** What waits to be delivered, now; likewise. */
  deliveries(): Promise<void>
  /** Lets what runs finish, the schedule included. The databases are the caller's to close. */
  stop(): Promise<void>
}

/** One run at a time; whoever asks while one goes on gets that one. */
const oneAtATime = (run: () => Promise<void>) => {
  let running: Promise<void> | null = null
  return async (): Promise<void> => {
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}

/** The application over an environment of this machine, with what its threads have in common. */
const applicationOver = (env: object) => {
  const addresses = new WeakMap<Request, string>()
  const platform: Platform = {
    clock: systemClock,
    argon2id: loadArgon2id,
    client_address: (request) => addresses.get(request),
    post: postOutside,
    log: logLines((text) => process.stdout.write(text)), // console.log looks at every value first, and inspects it
  }
  const app = createApp(platform)
  const pending = pendingWork()
  return {
    platform,
    pending,
    /** Who calls from where: said before the request is applied. */
    addresses,
    apply: async (request: Request): Promise<Response> => app.fetch(request, env, pending.context),
    schedule: async (): Promise<void> => {
      const services = servicesOf(env, platform)
      if (services) await runSchedule(services)
    },
  }
}

/** Answers in a second thread what the first one gives it, over the same files; `close` closes them. */
export const startBeside = (port: MessagePort, env: object, close: () => Promise<void>): void => {
  const { addresses, apply, pending, schedule } = applicationOver(env)
  workBeside(port, {
    answer: async (request, address) => {
      addresses.set(request, address)
      return apply(request)
    },
    schedule,
    end: async () => {
      await pending.settled()
      await close()
    },
  })
}

/** What is told to be this long, or has no body, may be handed on whole; the rest the application refuses as it reads it. */
const HANDED_BYTES_MAX = 8 * 1024 * 1024
const isHandy = ({ headers, body }: Request): boolean =>
  body === null || Number(headers.get('content-length') ?? Number.POSITIVE_INFINITY) <= HANDED_BYTES_MAX

/** The product on a machine of one's own: the same application as in worker.ts, over HTTP, with its files and its clock. */
export const startHome = async (settings: HomeSettings): Promise<RunningHome> => {
  const { env, beside } = settings
  const trust = trustOf(settings.trusted_proxies)
  const { platform, pending, addresses, apply, ...own } = applicationOver(env)
  const isLong = longRequests(endpoints)
  const files = staticFiles(settings.assets, apply)
  const answer = (request: Request, incoming: IncomingMessage): Response | Promise<Response> => {
    const path = incoming.url?.split('?')[0] ?? ''
    const address = addressOf(incoming, trust)
    if (beside && isLong(request.method, path) && isHandy(request))
      return beside.answer(request, address).catch(() => unanswered(request))
    addresses.set(request, address)
    return answersItself(path) ? apply(request) : files(request)
  }
  const schedule = oneAtATime(beside ? async () => beside.schedule() : own.schedule)
  const deliveries = oneAtATime(async () => {
    const services = servicesOf(env, platform)
    if (services) await runDeliveries(services, feed)
  })
  const http = await serveHttp(answer, settings)
  const timers = [
    setInterval(() => pending.context.waitUntil(schedule()), SCHEDULE_MS),
    setInterval(() => pending.context.waitUntil(deliveries()), DELIVERIES_MS),
  ]
  return {
    port: http.port,
    schedule,
    deliveries,
    stop: async () => {
      timers.forEach(clearInterval)
      await http.stop()
      await pending.settled()
      await beside?.stop()
    },
  }
}
