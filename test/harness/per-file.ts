// Two workers run all files of the tests, and each loads a module once: what a module remembers would reach from one file into the next. It is held here instead, and begins anew with each file.
const beginnings: (() => void)[] = []

/** A state of a module that begins anew with each test file: `current` is made when it is first asked for. */
export const perFile = <T>(make: () => T): { current: T } => {
  let held: { value: T } | undefined
  beginnings.push(() => {
    held = undefined
  })
  return {
    get current() {
      held ??= { value: make() }
      return held.value
    },
    set current(value) {
      held = { value }
    },
  }
}

/** Counts 1, 2, 3 … within a test file: what makes a name, a day or a place unlike the others. */
export const counting = (): (() => number) => {
  const count = perFile(() => 0)
  return () => (count.current += 1)
}

/** The same for each key. */
export const countingBy = (): ((key: string) => number) => {
  const counts = perFile(() => new Map<string, number>())
  return (key) => {
    const next = (counts.current.get(key) ?? 0) + 1
    counts.current.set(key, next)
    return next
  }
}

/** What holds in every file alike, or follows something that outlives a file itself, as a database does. */
export const perWorker = <T>(value: T): T => value

/** Called by setup.ts before each file is loaded. */
export const beginFile = (): void => {
  for (const begin of beginnings) begin()
}
