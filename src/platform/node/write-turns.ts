/** Whose turn it is to write to one file, among the threads of a process. */
export interface Turn {
  /** Ends when no other thread writes and the turn is the caller's, who gives it back. */
  take(): Promise<void>
  give(): void
}

/** For a file that one thread alone writes to. */
export const ALONE: Turn = { take: async () => undefined, give: () => undefined }

const NOBODY = 0

/** Memory of so many turns that threads share. */
export const turnsFor = (files: number): SharedArrayBuffer =>
  new SharedArrayBuffer(files * Int32Array.BYTES_PER_ELEMENT)

/**
 * Turns to write, one a file, as a thread takes them: a thread that waited inside SQLite would stop everything else it serves.
 *
 * @param me what tells the threads apart: 1 and more
 */
export const writeTurns = (memory: SharedArrayBuffer, me: number) => {
  const turns = new Int32Array(memory)
  return (file: number): Turn => ({
    take: async () => {
      for (;;) {
        const holder = Atomics.compareExchange(turns, file, NOBODY, me)
        if (holder === NOBODY) return
        const waiting = Atomics.waitAsync(turns, file, holder)
        if (waiting.async) await waiting.value
      }
    },
    give: () => {
      Atomics.store(turns, file, NOBODY)
      Atomics.notify(turns, file)
    },
  })
}

/** Gives back what a thread that has ended still held: SQLite has undone what it was writing. */
export const endTurns = (memory: SharedArrayBuffer, who: number): void => {
  const turns = new Int32Array(memory)
  for (let file = 0; file < turns.length; file += 1)
    if (Atomics.compareExchange(turns, file, who, NOBODY) === who) Atomics.notify(turns, file)
}
