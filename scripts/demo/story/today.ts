import { unitOf } from '../people.ts'
import { officeOf, type Filled, type Seat } from './campaign.ts'
import { applyForBranch, submit } from './acts.ts'
import { invent } from './people.ts'
import type { Player } from './player.ts'

const PARTNER = '440100'
const HOST = '441400'
/** The last day of the story: what is begun here waits for whoever signs in. */
const TODAY = '2026-11-20'
const FIRST_INVENTED = 2000

/** Of each side one posting that waits for the other key. */
const submitSome = async (player: Player, vacant: readonly Seat[]): Promise<void> => {
  const at = vacant.filter(({ host }) => host === HOST)
  const senders = [PARTNER, HOST].flatMap((sender) => at.find((seat) => seat.sender === sender) ?? [])
  for (const [i, { sender, village: village_code, post_role }] of senders.entries()) {
    const office = officeOf(sender)
    const person_id = await invent(player, sender, { n: FIRST_INVENTED + i, day: TODAY, ...office })
    await submit(player, { sender, by: office.by }, { village_code, post_role, person_id, day: TODAY })
  }
}

/** A recall that the host proposed and told him of; the partner decides. */
const proposeRecall = async (player: Player, posting_id: string): Promise<void> => {
  const { id } = await player.post(`city_org@${HOST}`, '/v1/recall_cases', {
    posting_id,
    reason: 'incompetent',
    evidence: '连续两个季度未完成帮扶计划（演示）。',
  })
  await player.post(`city_org@${HOST}`, `/v1/recall_cases/${id}/inform`)
}

/** A holder of each side who signs in, with some days of his diary and a claim that his unit has put in. */
const hireHolder = async (player: Player, { sender, person, posting }: Filled): Promise<void> => {
  const holder = `holder@${sender}`
  await player.hire(sender, person)
  for (const [i, date] of ['2026-10-12', '2026-11-03', '2026-11-18'].entries()) {
    await player.post(holder, '/v1/duty_records', {
      posting_id: posting,
      date,
      category: i === 1 ? 'precise_poverty_relief' : 'build_organisation',
      item: i === 1 ? 'projects' : 'member_body',
      text: '走访农户，了解生产生活情况，宣讲政策（演示）。',
    })
  }
  const unit = `sending_unit@${sender}`
  const { id } = await player.post(unit, '/v1/reimbursement_claims', {
    posting_id: posting,
    item: 'transport',
    amount_fen: 36_800,
    paying_unit: unitOf(sender),
    incurred_on: '2026-11-03',
  })
  await player.post(unit, `/v1/reimbursement_claims/${id}/submit`)
}

/** What waits today: a second key and a claim for either side, a branch for a county, a recall for the partner. */
export const leaveOpen = async (
  player: Player,
  { present, vacant, county }: { present: readonly Filled[]; vacant: readonly Seat[]; county: string },
): Promise<void> => {
  player.moveTo(TODAY)
  await submitSome(player, vacant)
  const leaders = present.filter(({ post_role }) => post_role === 'team_leader')
  const members = leaders.filter(({ village }) => village.startsWith(county)).slice(0, 4)
  if (members.length >= 3)
    await applyForBranch(
      player,
      members.map(({ village, posting }) => ({ village, leader: posting })),
      TODAY,
    )
  const [recalled, leader] = leaders.filter(({ host }) => host === HOST)
  const secretary = present.find(({ host, post_role }) => host === HOST && post_role === 'first_secretary')
  if (recalled) await proposeRecall(player, recalled.posting)
  for (const each of [leader, secretary]) if (each) await hireHolder(player, each)
}
