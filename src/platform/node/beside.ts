import type { Worker } from 'node:worker_threads'
import { Answered, pairsOf, type Asked } from './beside-messages.ts'

/**
 * A second thread with the same application, for what works on thousands of rows: it starts when it is first needed and ends when it
 * has had nothing to do for a while, and what it took of memory ends with it.
 */
export interface Beside {
  answer(request: Request, address: string): Promise<Response>
  schedule(): Promise<void>
  /** Lets what runs finish. */
  stop(): Promise<void>
}

const IDLE_MS = 30_000

type Given = Answered['response']
type Wish = Asked extends infer A ? (A extends Asked ? Omit<A, 'id'> : never) : never

interface Running {
  ask(wish: Wish): Promise<Given>
  /** How many are under way. */
  busy(): number
}

const run = (worker: Worker, ended: () => void): Running => {
  const open = new Map<number, { resolve: (given: Given) => void; reject: (failure: Error) => void }>()
  let last = 0
  worker.on('message', (message: unknown) => {
    const { id, response, failure } = Answered.parse(message)
    const waiting = open.get(id)
    open.delete(id)
    if (failure === null) waiting?.resolve(response)
    else waiting?.reject(new Error(failure))
  })
  worker.once('exit', () => {
    ended()
    for (const { reject } of open.values()) reject(new Error('the thread ended before it answered'))
  })
  worker.once('error', () => undefined) // it exits, and whoever waits is told
  return {
    busy: () => open.size,
    ask: async (wish) =>
      new Promise((resolve, reject) => {
        last += 1
        open.set(last, { resolve, reject })
        worker.postMessage({ ...wish, id: last })
      }),
  }
}

const responseOf = (given: Given): Response => {
  if (!given) throw new Error('the thread gave no answer')
  const { status, headers, body } = given
  return new Response(body === null ? null : Uint8Array.from(body), { status, headers })
}

/**
 * Threads that `start` makes: at most one takes work, while one before it may still be ending. Each has a number of its own, from
 * `first` on; `ended` is called with it behind each.
 */
export const besideIn = (first: number, start: (number: number) => Worker, ended: (number: number) => void): Beside => {
  let next = first
  let running: Running | null = null
  let idle: ReturnType<typeof setTimeout> | undefined
  const ending = new Set<Promise<unknown>>()

  const end = (one: Running): void => {
    running = null
    const done: Promise<unknown> = one
      .ask({ what: 'end' })
      .catch(() => undefined)
      .finally(() => ending.delete(done))
    ending.add(done)
  }
  const endWhenIdle = (one: Running): void => {
    clearTimeout(idle)
    idle = setTimeout(() => {
      if (running === one && one.busy() === 0) end(one)
    }, IDLE_MS)
    idle.unref()
  }
  const begin = (): Running => {
    const number = next
    next += 1
    const one = run(start(number), () => {
      if (running === one) running = null
      ended(number)
    })
    running = one
    return one
  }
  const ask = async (wish: Wish): Promise<Given> => {
    const one = running ?? begin()
    clearTimeout(idle)
    try {
      return await one.ask(wish)
    } finally {
      endWhenIdle(one)
    }
  }

  return {
    answer: async (request, address) => {
      const { method, url, headers } = request
      const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer())
      return responseOf(await ask({ what: 'request', method, url, headers: pairsOf(headers), body, address }))
    },
    schedule: async () => {
      await ask({ what: 'schedule' })
    },
    stop: async () => {
      clearTimeout(idle)
      if (running) end(running)
      await Promise.all(ending)
    },
  }
}
