const REMEMBERED_MS = 30_000
const ENTRIES_MAX = 5_000

interface Remembered<T> {
  value: T
  until: number
}

/** A bounded memory of values, at most 30 seconds old: what it knows is never a promise, and never outlives a minute. */
export interface ShortMemory<T> {
  /** How often something was forgotten: what was read before that is not remembered after it. */
  readonly forgotten: number
  get(key: string, now: Date): T | undefined
  set(key: string, value: T, now: Date): void
  forget(matches: (value: T) => boolean): void
}

/** A memory for each set of services, which an isolate has one of: made when it is first asked for. */
export const memoryOfServices = <T>(): ((services: object) => ShortMemory<T>) => {
  const memories = new WeakMap<object, ShortMemory<T>>()
  return (services) => {
    const memory = memories.get(services) ?? shortMemory<T>()
    memories.set(services, memory)
    return memory
  }
}

/** Makes a memory; the oldest entries give way when it is full. */
export const shortMemory = <T>(): ShortMemory<T> => {
  const entries = new Map<string, Remembered<T>>()
  let forgotten = 0
  return {
    get forgotten() {
      return forgotten
    },
    get: (key, now) => {
      const found = entries.get(key)
      if (!found) return undefined
      const fresh = now.getTime() < found.until && found.until - now.getTime() <= REMEMBERED_MS
      if (!fresh) entries.delete(key)
      return fresh ? found.value : undefined
    },
    set: (key, value, now) => {
      const oldest = entries.keys().next()
      if (entries.size >= ENTRIES_MAX && !oldest.done) entries.delete(oldest.value)
      entries.set(key, { value, until: now.getTime() + REMEMBERED_MS })
    },
    forget: (matches) => {
      forgotten += 1
      for (const [key, { value }] of entries) if (matches(value)) entries.delete(key)
    },
  }
}
