import type { z } from '@hono/zod-openapi'
import { postingStatusOn } from '../../rules/postings/posting-states.ts'
import { postingOn } from '../../rules/postings/posting-person.ts'
import type { Posting } from './model.ts'
import type { SeenPosting } from './columns.ts'

type Wire = z.infer<typeof Posting>

/** Party life follows the mode: the village organisation, or the partner's temporary branch. */
const partyLife = ({
  mode,
  post_role,
  person_party_status,
}: SeenPosting): Wire['belongs_to']['party_life']['organisation'] => {
  if (person_party_status === 'none') return 'not_a_member'
  if (post_role === 'liaison_staff') return 'temp_branch'
  return mode === 'paired' && post_role !== 'first_secretary' ? 'temp_branch' : 'village_organisation'
}

/** the row as it was shown on a day, the work phone where the door reads it. */
const shownOn = (kept: SeenPosting, day: string): SeenPosting => {
  const row = postingOn(kept, day)
  const phone = row.work_phone_was
    ?.filter(({ until }) => until > day)
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))[0]
  return phone ? { ...row, work_phone: phone.work_phone } : row
}

/** The row as it goes out on a day: active and completed come with the date, and it says to whom the holder belongs for what. */
export const presentPosting = (kept: SeenPosting, host: string, day: string): Wire => {
  const row = shownOn(kept, day)
  const { counterpart: _counterpart, submitted_by: _by, person_was: _was, work_phone_was: _phones, ...shown } = row
  const term = { from: row.planned_start, to: row.ended_on ?? row.planned_end }
  return {
    ...shown,
    tenant_code: host,
    status: postingStatusOn({ ...row, host }, day),
    belongs_to: {
      pay: { organisation: 'home_unit', name: row.unit_name, ...term },
      daily_management: { organisation: 'host', name: host, ...term },
      party_life: { organisation: partyLife(row), name: row.village_code ?? row.division, ...term },
    },
  }
}
