/** Rows of a file or a database that are worked on before others have a turn: some 20 ms of work. */
const SLICE = 200

export const slicesOf = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / SLICE) }, (_, i) => rows.slice(i * SLICE, (i + 1) * SLICE))

/** Ends when whatever else waits has had its turn. A home of one thread serves everybody from it. */
export const nextTurn = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
