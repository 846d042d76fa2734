import { allColumns, type Handle } from '../../tenancy/handle.ts'
import { postings, type PostingRow } from './table.ts'

const { claim_id: _claim, policy: _policy, ...sides } = allColumns(postings)
const {
  person_id: _person,
  unit_id: _unit,
  work_phone: _phone,
  work_phone_was: _was,
  submitted_by: _by,
  ...reviewed
} = sides

/** A posting as its door shows it: the province reads neither the work phone nor a key to the person's file. */
type Sides = 'person_id' | 'unit_id' | 'work_phone' | 'work_phone_was' | 'submitted_by'
export type SeenPosting = Omit<PostingRow, 'claim_id' | 'policy' | Sides> & Partial<Pick<PostingRow, Sides>>

export const postingColumns = (door: Handle['door']): typeof reviewed | typeof sides =>
  door === 'review' || door === 'kept' ? reviewed : sides
