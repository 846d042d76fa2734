import { connect, type Connection, type ConnectionOptions } from './d1-connection.ts'
import { asD1Error } from './d1-errors.ts'
import { d1Over, onlyReads, spokenOf, type Run } from './d1-over.ts'
import { readAll, type Asked, type Outcome, type Standing } from './d1-run.ts'
import { writesOf } from './d1-writes.ts'
import { ALONE, type Turn } from './write-turns.ts'

/** A database of this home: D1's interface over a file that is open until it is closed. */
export interface HomeDatabase {
  d1: D1Database
  close(): void
}

export interface HomeDatabaseOptions extends ConnectionOptions {
  /** Where other threads write to the file too: whose turn it is. */
  turn?: Turn
}

/**
 * One file with its connections: writes one after the other on the first, reads on the same while nobody writes, else on a second one,
 * which shows what was committed last. So a long write keeps no reader waiting.
 */
const transactions = (
  file: string,
  { turn = ALONE, ...options }: HomeDatabaseOptions,
): { run: Run; close: () => void } => {
  const writer = connect(file, options)
  const standing: Standing = { tally: writer.tally(), size: writer.size() }
  const writes = writesOf(writer, { standing, turn, is_large: options.is_large ?? false })
  let reader: Connection | null = null
  const read = (asked: readonly Asked[]): Outcome[] => {
    if (writes.busy()) reader ??= connect(file, options)
    const connection = writes.busy() && reader ? reader : writer
    try {
      return readAll(connection, asked, standing)
    } catch (failure) {
      connection.rollback()
      throw asD1Error(failure)
    }
  }
  return {
    run: async (asked) => {
      const spoken = spokenOf(asked)
      return onlyReads(spoken) ? read(spoken) : writes.write(spoken)
    },
    close: () => {
      reader?.close()
      writer.close()
    },
  }
}

/** Opens a file as a D1 database. */
export const openHomeDatabase = (file: string, options: HomeDatabaseOptions = { durable: true }): HomeDatabase => {
  const { run, close } = transactions(file, options)
  return { d1: d1Over(run), close }
}
