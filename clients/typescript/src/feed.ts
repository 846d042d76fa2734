import { readFile, rename, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from './contract.ts'

export type FeedEvent = components['schemas']['Event']
export type EventPage = components['schemas']['EventPage']

/** Where a copy keeps how far it has followed; null before it began. */
export interface PositionStore {
  read(): Promise<string | null>
  write(position: string): Promise<void>
}

const isMissing = (failure: unknown): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === 'ENOENT'

/** A position in a file. It is replaced whole: a process that ends meanwhile leaves the old one or the new one. */
export const positionFile = (path: string): PositionStore => ({
  read: async () => {
    try {
      return (await readFile(path, 'utf8')).trim() || null
    } catch (failure) {
      if (isMissing(failure)) return null
      throw failure
    }
  },
  write: async (position) => {
    await writeFile(`${path}.new`, `${position}\n`)
    await rename(`${path}.new`, path)
  },
})

export interface Following {
  store: PositionStore
  /** Only of these records. */
  record?: readonly string[]
  /** Only of this tenant. */
  tenant?: string
  /** Ask again after so many seconds when everything is read; left out, following ends there. */
  every_seconds?: number
}

type Ask = (query: { cursor?: string; from?: 'now'; record?: string; tenant?: string }) => Promise<EventPage>

/** Notes the present position where none is kept yet: before the first copy is read. */
export const beginHere = async (ask: Ask, store: PositionStore): Promise<void> => {
  if ((await store.read()) === null) await store.write((await ask({ from: 'now' })).position)
}

/**
 * Events from the kept position on, in the order of commit inside each tenant. The position is kept when all events of a page have
 * been taken: what is interrupted comes again, nothing is left out.
 */
export const follow = async function* (
  ask: Ask,
  { store, record, tenant, every_seconds }: Following,
): AsyncGenerator<FeedEvent, void> {
  await beginHere(ask, store)
  for (;;) {
    const cursor = await store.read()
    const { items, next, position } = await ask({
      ...(cursor === null ? {} : { cursor }),
      ...(record === undefined ? {} : { record: record.join(',') }),
      ...(tenant === undefined ? {} : { tenant }),
    })
    yield* items
    await store.write(position)
    if (next !== null) continue
    if (every_seconds === undefined) return
    await sleep(every_seconds * 1000)
  }
}
