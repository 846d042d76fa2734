import type { Shapes } from '../../api/client.ts'

type Entry = Shapes['JournalEntry']

/** An entry of the journal; each change is what was and what is. */
export type JournalEntry = Omit<Entry, 'changes'> & { changes?: Readonly<Record<string, readonly unknown[]>> }
