import type { RequestContext } from '../serve/call.ts'
import type { Services } from '../serve/services.ts'

const FRESH_MS = 30_000
const USABLE_MS = 24 * 60 * 60 * 1000

type Context = Pick<RequestContext, 'services' | 'now'>

interface Memory<T> {
  value: T
  read_at: number
}

interface Remembered<T> {
  /** Straight from its database. */
  read: (context: Context) => Promise<T>
  /** Through a 30-second memory; while its database does not answer, what was known for a day. */
  known: (context: Context) => Promise<T>
  /** This isolate forgets at once. */
  forget: (services: Services) => void
}

/** What every request asks of the province's database and that seldom changes: pairings, settings. */
export const remembered = <T>(ask: (context: Context) => Promise<T>): Remembered<T> => {
  const memories = new WeakMap<Services, Memory<T>>()
  const read = async (context: Context): Promise<T> => {
    const value = await ask(context)
    memories.set(context.services, { value, read_at: context.now.getTime() })
    return value
  }
  const known = async (context: Context): Promise<T> => {
    const memory = memories.get(context.services)
    const age = memory ? Math.abs(context.now.getTime() - memory.read_at) : Infinity
    if (memory && age <= FRESH_MS) return memory.value
    try {
      return await read(context)
    } catch (failure) {
      if (memory && age <= USABLE_MS) return memory.value
      throw failure
    }
  }
  return { read, known, forget: (services) => void memories.delete(services) }
}
