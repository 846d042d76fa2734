import type { Event } from '../../journal/entry.ts'
import type { Changes } from '../../journal/table.ts'
import { changesOf } from '../../records/changes.ts'
import type { PersonRow } from './table.ts'

/** What happened to a person, as reads show it: nothing sealed, of a changed number only that it changed. */
export const personEvent = (
  action: string,
  rows: { before: PersonRow | null; after: PersonRow },
  more: Changes = {},
): Event => ({
  action,
  record: 'people',
  record_id: rows.after.id,
  division: rows.after.division,
  counterpart: null,
  changes: { ...changesOf(rows.before, rows.after), ...more },
})
