import { useEffect, useRef, useState } from 'preact/hooks'
import { Refused } from './client.ts'
import type { Problem } from './problem.ts'
import { useLoad } from './use-load.ts'

export interface Page<T> {
  items: T[]
  next: string | null
  unavailable: string[]
}

export interface Pages<T> {
  items: readonly T[]
  unavailable: readonly string[]
  loading: boolean
  failed: boolean
  problem: Problem | null
  /** Reads on; null at the end of the list. */
  more: (() => void) | null
  /** Reads to the end of the list; says whether it was reached. */
  all: () => Promise<boolean>
  reload: () => void
}

/** What is read at once for a print: 20,000 rows of 50 a page. */
const PAGES_MAX = 400

/** How many pages of a list the address says are shown, and a way to say it; a screen with several lists says nothing. */
export interface Position {
  pages: number
  set: (pages: number) => void
}

/** A list page by page, in the order the API gives it. With a position it opens as far as it was read before. */
export const usePages = <T>(
  key: string,
  load: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  position?: Position,
): Pages<T> => {
  const first = useLoad(key, (signal) => load(undefined, signal))
  const [rest, setRest] = useState<{ of: Page<T> | null; pages: readonly Page<T>[] }>({ of: null, pages: [] })
  const [trouble, setTrouble] = useState<Problem | null | undefined>(undefined)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [first.data])
  const behind = rest.of === first.data ? rest.pages : []
  const pages = first.data === null ? [] : [first.data, ...behind]
  const next = pages.at(-1)?.next ?? null

  /** Reads on from a cursor, so many pages at most; says whether nothing is left. */
  const read = async (from: string | null, pages_max: number): Promise<boolean> => {
    stop.current = new AbortController()
    const { signal } = stop.current
    const found = [...behind]
    let cursor = from
    try {
      for (let n = 0; cursor !== null && n < pages_max; n += 1) {
        const page: Page<T> = await load(cursor, signal)
        found.push(page)
        cursor = page.next
      }
      if (!signal.aborted) setRest({ of: first.data, pages: found })
      setTrouble(undefined)
      return cursor === null
    } catch (failure) {
      if (!signal.aborted) setTrouble(failure instanceof Refused ? failure.problem : null)
      return false
    }
  }

  const wanted = useRef(position?.pages ?? 1)
  useEffect(() => {
    if (first.data === null) return
    // As far as it was read when this address was left; another filter begins at its first page.
    if (wanted.current > 1 && first.data.next !== null) void read(first.data.next, wanted.current - 1)
    else if (wanted.current <= 1) position?.set(1)
    wanted.current = 1
  }, [first.data])

  const more = (): void => {
    position?.set(pages.length + 1)
    void read(next, 1)
  }

  return {
    items: pages.flatMap(({ items }) => items),
    unavailable: [...new Set(pages.flatMap(({ unavailable }) => unavailable))],
    loading: first.loading,
    failed: first.failed || trouble !== undefined,
    problem: first.problem ?? trouble ?? null,
    more: next === null ? null : more,
    all: () => read(next, PAGES_MAX),
    reload: first.reload,
  }
}
