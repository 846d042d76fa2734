import { losingSight, type Event } from '../../journal/entry.ts'
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
  readers: losingSight(rows.after.id.slice(0, 6), rows.before, rows.after),
})

/** A person whose unit lies in another division from now on: he goes along, and with him who may see him. */
export const moveEvent = ({ id, division }: Pick<PersonRow, 'id' | 'division'>, to: string): Event => ({
  action: 'move',
  record: 'people',
  record_id: id,
  division: to,
  counterpart: null,
  changes: { division: [division, to] },
  readers: losingSight(id.slice(0, 6), { division }, { division: to }),
})
