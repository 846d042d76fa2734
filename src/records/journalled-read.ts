import type { Call } from '../serve/call.ts'
import { Moved } from '../http/moved.ts'
import { contextOfCall, journalEntry, type Event } from '../journal/entry.ts'
import { journal } from '../journal/table.ts'
import { constraintOf } from '../tenancy/database.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'

interface JournalledRead<R> {
  /** What records the read beside the journal; a constraint it breaks undoes all, and nothing is read. */
  also: readonly Scoped<unknown>[]
  events: readonly Event[]
  read: Scoped<R[]>
}

/** A read that is itself an act: its record, its journal entry and what it reads, in one batch. */
export const journalledRead = async <R>(call: Call, handle: Handle, act: JournalledRead<R>): Promise<R[]> => {
  const context = contextOfCall(call)
  const entries = act.events.map((event) => journalEntry(context, event))
  const written = handle.insertMany(journal, entries).map(({ statement }) => statement)
  try {
    const [rows] = await handle.run([act.read, ...act.also, ...written])
    return rows
  } catch (cause) {
    throw new Moved(constraintOf(handle.tenant, cause))
  }
}
