import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useLanguage } from '../text/language.tsx'
import { freshKey, Refused } from './client.ts'
import type { Problem } from './problem.ts'

export interface Loaded<T> {
  /** What came last; it stays while a newer answer is under way. */
  data: T | null
  /** What was refused; `failed` without a problem: no answer came. */
  problem: Problem | null
  failed: boolean
  loading: boolean
  reload: () => void
}

type Settled<T> = Pick<Loaded<T>, 'data' | 'problem' | 'failed'> & { key: string }

/** Reads something whenever its key or the language changes; an answer that comes too late is dropped. */
export const useLoad = <T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> => {
  const { language } = useLanguage()
  const [count, setCount] = useState(0)
  const wanted = `${language} ${count} ${key}`
  const [settled, setSettled] = useState<Settled<T> | null>(null)
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    const stop = new AbortController()
    const settle = (part: Partial<Settled<T>>): void => {
      if (!stop.signal.aborted) setSettled({ data: null, problem: null, failed: false, key: wanted, ...part })
    }
    latest.current(stop.signal).then(
      (data) => settle({ data }),
      (failure: unknown) => settle({ failed: true, problem: failure instanceof Refused ? failure.problem : null }),
    )
    return () => stop.abort()
  }, [wanted])
  const reload = useCallback(() => setCount((before) => before + 1), [])
  const current = settled ?? { data: null, problem: null, failed: false, key: null }
  // Of an earlier answer only the data stay in sight: a table must not jump while a slider moves.
  const mine = current.key === wanted
  return { ...current, failed: mine && current.failed, loading: !mine, reload }
}

/** What the API answers when the record is not as it was read; another clash, such as somebody who is posted elsewhere, is none. */
const MOVED: ReadonlySet<string> = new Set(['VERSION_CONFLICT', 'STATE', 'NOT_YOUR_TURN', 'REVISION_STALE'])

export interface Act<A extends readonly unknown[]> {
  busy: boolean
  failed: boolean
  problem: Problem | null
  run: (...input: A) => Promise<boolean>
}

/**
 * A command: its key stays the same until an answer came, so that sending again after a lost answer does nothing twice.
 * `run` says whether it was done. `moved` is called where somebody else changed the record meanwhile: it has to be read again.
 */
export const useAct = <A extends readonly unknown[]>(
  act: (key: string, ...input: A) => Promise<void>,
  moved: () => void = () => undefined,
): Act<A> => {
  const [state, setState] = useState<{ busy: boolean; failed: boolean; problem: Problem | null }>({
    busy: false,
    failed: false,
    problem: null,
  })
  const key = useRef(freshKey())
  const running = useRef(false)
  const run = async (...input: A): Promise<boolean> => {
    if (running.current) return false
    running.current = true
    setState({ busy: true, failed: false, problem: null })
    try {
      await act(key.current, ...input)
      key.current = freshKey()
      setState({ busy: false, failed: false, problem: null })
      return true
    } catch (failure) {
      const problem = failure instanceof Refused ? failure.problem : null
      if (problem !== null) key.current = freshKey()
      setState({ busy: false, failed: true, problem })
      if (problem !== null && MOVED.has(problem.code)) moved()
      return false
    } finally {
      running.current = false
    }
  }
  return { ...state, run }
}
