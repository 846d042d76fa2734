import type { z } from '@hono/zod-openapi'
import { postingStatusOn } from '../../rules/posting-states.ts'
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

/** The row as it goes out on a day: active and completed come with the date, and it says to whom the holder belongs for what. */
export const presentPosting = (row: SeenPosting, host: string, today: string): Wire => {
  const { counterpart: _counterpart, submitted_by: _by, ...shown } = row
  const term = { from: row.planned_start, to: row.ended_on ?? row.planned_end }
  return {
    ...shown,
    tenant_code: host,
    status: postingStatusOn({ ...row, host }, today),
    belongs_to: {
      pay: { organisation: 'home_unit', name: row.unit_name, ...term },
      daily_management: { organisation: 'host', name: host, ...term },
      party_life: { organisation: partyLife(row), name: row.village_code ?? row.division, ...term },
    },
  }
}
