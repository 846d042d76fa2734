import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { CHILD_CLASSES, childColumns, childStamps } from '../../records/child.ts'
import { scopedTable } from '../../tenancy/tables.ts'
import { dispatchedWith } from '../postings/queries.ts'

const table = sqliteTable(
  'posting_comments',
  { ...childColumns(), author_tenant: text().notNull(), text: text().notNull(), ...childStamps() },
  (t) => [
    index('posting_comments_by_division').on(t.division, t.id),
    index('posting_comments_by_counterpart').on(t.counterpart, t.division, t.id),
    index('posting_comments_by_posting').on(t.posting_id, t.division, t.id),
  ],
)

/** What a poverty office has to say on who was chosen: for the organisation departments of both sides. */
export const postingComments = scopedTable(table, {
  classes: { ...CHILD_CLASSES, author_tenant: 'public', text: 'personal' },
  division: table.division,
  dispatched: dispatchedWith(table.posting_id),
  counterpart: table.counterpart,
})

export type PostingCommentRow = (typeof table)['$inferSelect']
