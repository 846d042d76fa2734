import { createApp } from '../../src/app.ts'
import { systemClock } from '../../src/clock.ts'
import { loadArgon2id } from '../../src/platform/node/argon2id.ts'
import { HOST } from '../lib/port.ts'
import { openLocal } from '../lib/local.ts'
import { callersOf, OPERATIONS, requestOf, type Send } from './operations.ts'

export interface RequestCost {
  round_trips: number
  rows_read: number
  rows_written: number
}

const BASE = `http://${HOST}`

/** A database whose batches are counted. */
const watched = (db: D1Database, cost: RequestCost): D1Database => {
  const batch: D1Database['batch'] = async <T>(statements: D1PreparedStatement[]) => {
    cost.round_trips += 1
    const results = await db.batch<T>(statements)
    for (const { meta } of results) {
      cost.rows_read += meta.rows_read
      cost.rows_written += meta.rows_written
    }
    return results
  }
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'batch') return batch
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Trips to the databases and rows of each operation, on the local databases: of a second request, when sessions are remembered. */
export const requestCosts = async (): Promise<Map<string, RequestCost>> => {
  const cost: RequestCost = { round_trips: 0, rows_read: 0, rows_written: 0 }
  const local = await openLocal()
  try {
    const bindings = Object.entries(local.env).map(([name, value]) => {
      const database = local.databases.find(({ db }) => db === value)
      return [name, database ? watched(database.db, cost) : value]
    })
    const env = { ...Object.fromEntries(bindings), ISSUER: BASE, KEY_MODE: 'test', RATE_PER_SECOND: '1000000' }
    const waiting: Promise<unknown>[] = []
    const context = {
      waitUntil: (work: Promise<unknown>) => void waiting.push(work),
      passThroughOnException: () => undefined,
      props: {},
    }
    const app = createApp({
      clock: systemClock,
      argon2id: loadArgon2id,
      client_address: () => '127.0.0.1',
      post: async () => ({ error: 'connection' }),
      log: () => undefined,
    })
    const send: Send = async (request) => app.fetch(request, env, context)
    const callers = await callersOf(send, BASE)
    const found = new Map<string, RequestCost>()
    for (const [name, operation] of Object.entries(OPERATIONS)) {
      const { path, headers, ...rest } = requestOf(operation, callers)
      const ask = async () => {
        const key = { 'idempotency-key': crypto.randomUUID() }
        const { body, method } = rest
        await (
          await send(
            new Request(`${BASE}${path}`, { method, headers: { ...headers, ...key }, ...(body ? { body } : {}) }),
          )
        ).text()
      }
      await ask()
      // What the first request leaves to do behind its answer is not the second one's.
      await Promise.all(waiting.splice(0))
      Object.assign(cost, { round_trips: 0, rows_read: 0, rows_written: 0 })
      await ask()
      found.set(name, { ...cost })
    }
    await Promise.all(waiting)
    return found
  } finally {
    await local.dispose()
  }
}
