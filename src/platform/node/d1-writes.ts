import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Connection } from './d1-connection.ts'
import { asD1Error } from './d1-errors.ts'
import { metaOf, runOne, type Asked, type Outcome, type Part, type Standing } from './d1-run.ts'
import type { Turn } from './write-turns.ts'

/** A batch that waits for its turn, and whoever waits for its answer. */
interface Waiting {
  asked: readonly Asked[]
  answer(outcomes: Outcome[]): void
  refuse(failure: Error): void
}

/** The outcomes of a batch, once the size of the file after its commit is known. */
type Done = (size: number) => Outcome[]

interface Writer {
  connection: Connection
  slice_rows: number
}

interface Options {
  standing: Standing
  /** Where other threads write to the file too: whose turn it is. */
  turn: Turn
  /** Whether nobody waits for a turn of the event loop while a batch runs. */
  is_large: boolean
}

/** After so many changed rows, those of triggers among them, a batch lets other requests have a turn: some 10 ms of work. */
const SLICE_ROWS = 500
/** So many batches share one commit at most. */
const TOGETHER_MAX = 32
/** Letters of text in the values of one batch, from which on it has a commit of its own: nobody waits for an import besides. */
const ALONE_LETTERS = 64 * 1024
/** What may stand in a batch that shares a commit: a change of the schema or of a setting has its own. */
const SHARES = /^\s*(?:insert|update|delete|select|with|replace)\b/i

const lettersOf = ({ params }: Asked): number =>
  params.reduce<number>((sum, each) => sum + (typeof each === 'string' ? each.length : 0), 0)

const shares = ({ asked }: Waiting): boolean =>
  asked.every(({ sql }) => SHARES.test(sql)) && asked.reduce((sum, each) => sum + lettersOf(each), 0) < ALONE_LETTERS

/** The first batch that waits, and those behind it that share its commit. */
const takeFrom = (queue: Waiting[]): Waiting[] => {
  const alone = queue.findIndex((each) => !shares(each))
  const count = alone === -1 ? queue.length : Math.max(alone, 1)
  return queue.splice(0, Math.min(count, TOGETHER_MAX))
}

/** The statements of one batch inside an open transaction, in slices. The sizes of the outcomes are filled in by the commit. */
const statementsOf = async ({ connection, slice_rows }: Writer, asked: readonly Asked[]): Promise<Done> => {
  const done: { part: Part; tally: ReturnType<Connection['tally']> }[] = []
  const before = connection.tally()
  let sliced = before.changes
  for (const one of asked) {
    const part = runOne(connection, one)
    const tally = connection.tally()
    done.push({ part, tally })
    if (tally.changes - sliced < slice_rows) continue
    sliced = tally.changes
    await nextTurn()
  }
  return (size) =>
    done.map(({ part, tally }, i) => ({ ...part, meta: metaOf(done[i - 1]?.tally ?? before, tally, size) }))
}

/**
 * One batch as a part of an open transaction: what fails takes back its own statements alone and is refused.
 *
 * @throws where the whole transaction is gone, as when the disk is full
 */
const oneOfMany = async (writer: Writer, waiting: Waiting): Promise<Done | null> => {
  const { connection } = writer
  connection.savepoint()
  try {
    const done = await statementsOf(writer, waiting.asked)
    connection.release()
    return done
  } catch (failure) {
    if (!connection.isOpen()) throw failure
    connection.takeBack()
    waiting.refuse(asD1Error(failure))
    return null
  }
}

/**
 * The writes of one file, one after the other on one connection. Each batch is whole or nothing. Batches that came while the
 * connection was busy share the next commit, so that the disk is waited for once; each is answered when that commit is on the disk.
 */
export const writesOf = (connection: Connection, { standing, turn, is_large }: Options) => {
  const writer = { connection, slice_rows: is_large ? Number.POSITIVE_INFINITY : SLICE_ROWS }
  const queue: Waiting[] = []
  let isBusy = false

  const settle = (): number => {
    connection.commit()
    standing.tally = connection.tally()
    standing.size = connection.size()
    return standing.size
  }

  const alone = async ({ asked, answer, refuse }: Waiting): Promise<void> => {
    try {
      connection.begin(false)
      const done = await statementsOf(writer, asked)
      answer(done(settle()))
    } catch (failure) {
      connection.rollback()
      refuse(asD1Error(failure))
    }
  }

  const together = async (group: readonly Waiting[]): Promise<void> => {
    const done: { waiting: Waiting; outcomes: Done | null }[] = []
    try {
      connection.begin(false)
      for (const waiting of group) done.push({ waiting, outcomes: await oneOfMany(writer, waiting) })
      const size = settle()
      for (const { waiting, outcomes } of done) if (outcomes) waiting.answer(outcomes(size))
    } catch {
      // Nothing of the group is on the disk: each batch not refused yet is tried by itself, and fails by itself.
      connection.rollback()
      const refused = new Set(done.filter(({ outcomes }) => !outcomes).map(({ waiting }) => waiting))
      for (const waiting of group) if (!refused.has(waiting)) await alone(waiting)
    }
  }

  const drain = async (): Promise<void> => {
    await nextTurn() // what is sent in the same turn goes along
    for (let group = takeFrom(queue); group.length > 0; group = takeFrom(queue)) {
      const [first] = group
      await turn.take()
      try {
        await (first && group.length === 1 ? alone(first) : together(group))
      } catch (failure) {
        for (const { refuse } of group) refuse(asD1Error(failure)) // not even taking back succeeded
      } finally {
        turn.give()
      }
    }
    isBusy = false
  }

  return {
    busy: (): boolean => isBusy,
    write: async (asked: readonly Asked[]): Promise<Outcome[]> =>
      new Promise((answer, refuse) => {
        queue.push({ asked, answer, refuse })
        if (isBusy) return
        isBusy = true
        void drain()
      }),
  }
}
