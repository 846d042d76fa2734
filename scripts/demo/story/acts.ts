import { addDays, addMonths, dayBefore } from '../../../src/rules/dates.ts'
import type { Player } from './player.ts'

const PARTNER = '440100'

interface Post {
  village_code: string
  post_role: string
  person_id: string
  day: string
  replaces?: string
}

/** Who sends somebody, by which role, and which city turns the second key. */
interface Keys {
  sender: string
  host: string
  by?: string
}

/** The sender's key of a posting of three years. */
const submit = async (player: Player, { sender, by = 'city_org' }: Omit<Keys, 'host'>, { day, ...fields }: Post) => {
  const planned_start = addDays(day, 1)
  const term = { planned_start, planned_end: dayBefore(addMonths(planned_start, 36)) }
  const { id } = await player.post(`${by}@${sender}`, '/v1/postings', { ...fields, ...term })
  await player.post(`${by}@${sender}`, `/v1/postings/${id}/submit`)
  return id
}

/** Both keys of it: of the sender, and of the host by another user. */
export const post = async (player: Player, keys: Keys, fields: Post): Promise<string> => {
  const id = await submit(player, keys, fields)
  await player.post(`city_org_2@${keys.host}`, `/v1/postings/${id}/confirm`)
  return id
}

/** A leader by his posting, and his village. */
interface Member {
  village: string
  leader: string
}

/** The leaders' temporary branch in their county: applied for, approved, its secretary appointed (R-73). */
export const formBranch = async (player: Player, postings: readonly Member[], day: string): Promise<string> => {
  player.moveTo(day)
  const id = await applyForBranch(player, postings, day)
  await player.post(`county_org@${postings[0]?.village.slice(0, 6) ?? ''}`, `/v1/branches/${id}/approve`, {
    approving_party_org: '示例县委组织部（演示）',
    approved_on: day,
    officers: [{ posting_id: postings[0]?.leader, office: 'secretary' }],
  })
  return id
}

/** The partner's half of it, which waits for the county. */
const applyForBranch = async (player: Player, postings: readonly Member[], day: string): Promise<string> => {
  const county = postings[0]?.village.slice(0, 6) ?? ''
  const organisation = { name: '示例机关党支部（演示）', org_type: '631' }
  const { id } = await player.post(`city_org@${PARTNER}`, '/v1/branches', {
    name: `示例驻县临时党支部${day.slice(0, 4)}（演示）`,
    pattern: 'resident_unit',
    level: 'county',
    host_code: county,
    attached_party_org: { name: '示例县直属机关党委（演示）', division: county, org_type: '611' },
    members: postings.map(({ leader }) => ({ posting_id: leader, permanent_party_org: organisation })),
  })
  await player.post(`city_org@${PARTNER}`, `/v1/branches/${id}/submit`)
  return id
}
