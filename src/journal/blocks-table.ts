import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { scopedTable } from '../tenancy/tables.ts'

const table = sqliteTable(
  'journal_blocks',
  {
    number: integer().primaryKey(),
    from_seq: integer().notNull(),
    to_seq: integer().notNull(),
    entries_hash: text().notNull(),
    previous_hash: text().notNull(),
    block_hash: text().notNull(),
    signature: text().notNull(),
    sealed_at: text().notNull(),
    entry_marks: text(),
  },
  (t) => [index('journal_blocks_by_time').on(t.sealed_at)],
)

/** Sealed stretches of the journal: signed, each linked to the one before. */
export const journalBlocks = scopedTable(table, {
  classes: {
    number: 'internal',
    from_seq: 'internal',
    to_seq: 'internal',
    entries_hash: 'internal',
    entry_marks: 'internal',
    previous_hash: 'internal',
    block_hash: 'internal',
    signature: 'internal',
    sealed_at: 'internal',
  },
  appendOnly: true,
})

export type BlockRow = (typeof table)['$inferSelect']
