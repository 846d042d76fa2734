import { z } from 'zod'
import { addDays, addMonths, dayBefore } from '../../../src/rules/dates.ts'
import { BRANCH_FULL_MEMBERS_MIN, inForce } from '../../../src/rules/parameters/parameters.ts'
import type { Seat } from '../campaign/terms.ts'
import { invent } from './people.ts'
import type { Player } from './player.ts'

const PARTNER = '440100'
const HOSTS = ['441400', '441800'] as const
/** From this day on the offices of the two cities have all they need: pairings, villages, people in post. */
const ALIVE_FROM = '2016-08-01'
/** So many offers a side for villages nobody helps: more than sixty of each city stay free (scripts/demo/villages.ts). */
const OFFERS = 2
const SECOND_KEYS = 3
const MONTHS = 36
/** Numbers of people that neither the story nor the campaign gives. */
const FIRST_NUMBER = 200

const Villages = z.object({ items: z.array(z.looseObject({ code: z.string() })) })
const Postings = z.object({
  items: z.array(z.looseObject({ id: z.string() })),
})

/** Offers of both sides for villages that nobody helps: each waits for the other side. */
const offer = async (player: Player, host: string, day: string): Promise<void> => {
  const path = `/v1/villages?tenant=${host}&mode=paired&assigned=false&limit=100`
  const { items } = Villages.parse(await player.get(`city_org@${host}`, path))
  for (const [i, { code }] of items.slice(-2 * OFFERS).entries())
    await player.post(`city_org@${i < OFFERS ? PARTNER : host}`, '/v1/assignments', {
      village_code: code,
      mode: 'paired',
      helper_tenant: PARTNER,
      helper_units: [{ name: `示例单位${String(i + 1).padStart(2, '0')}（演示）` }],
      valid_from: day,
    })
}

interface Nomination {
  sender: string
  seat: Seat
  n: number
}

/** Somebody submitted for an empty seat: the second key waits for the host, or for a second user of his own city. */
const submit = async (player: Player, { sender, seat, n }: Nomination, day: string): Promise<void> => {
  const person_id = await invent(player, sender, { n, day })
  const planned_start = addDays(day, 14)
  const { id } = await player.post(`city_org@${sender}`, '/v1/postings', {
    village_code: seat.village,
    post_role: seat.role,
    person_id,
    planned_start,
    planned_end: dayBefore(addMonths(planned_start, MONTHS)),
  })
  await player.post(`city_org@${sender}`, `/v1/postings/${id}/submit`)
}

/** A leader whom his host wants recalled: he was told, and who sent him has to decide. */
const proposeRecall = async (player: Player, host: string): Promise<void> => {
  const path = `/v1/postings?tenant=${host}&status=active&post_role=team_leader&limit=1`
  const [posting] = Postings.parse(await player.get(`city_org@${host}`, path)).items
  if (!posting) return
  const { id } = await player.post(`city_org@${host}`, '/v1/recall_cases', {
    posting_id: posting.id,
    reason: 'incompetent',
    evidence: '长期不在岗，群众反映强烈（演示）。',
  })
  await player.post(`city_org@${host}`, `/v1/recall_cases/${id}/inform`)
}

/** The county of Meizhou whose organisation department has to approve a branch. */
const BRANCH_COUNTY = '441424'

/** An application for a temporary branch of a county's leaders, which its organisation department has to approve. */
const applyForBranch = async (player: Player, day: string): Promise<void> => {
  const county = BRANCH_COUNTY
  const path = `/v1/postings?division=${county}&status=active&post_role=team_leader&limit=100`
  const { items: leaders } = Postings.parse(await player.get(`city_org@${PARTNER}`, path))
  if (leaders.length < inForce(BRANCH_FULL_MEMBERS_MIN, day)) return // between two terms nobody is there
  const { id } = await player.post(`city_org@${PARTNER}`, '/v1/branches', {
    name: '示例驻县工作队临时党支部（演示）',
    pattern: 'resident_unit',
    level: 'county',
    host_code: county,
    attached_party_org: { name: '示例县直属机关党委（演示）', division: county, org_type: '611' },
    members: leaders.map((leader) => ({
      posting_id: leader.id,
      permanent_party_org: { name: '示例机关党支部（演示）', org_type: '631' },
    })),
  })
  await player.post(`city_org@${PARTNER}`, `/v1/branches/${id}/submit`)
}

/** What waits for each office on the day somebody opens the demo: turns, second keys, a recall, a branch; all of the day before. */
export const leaveWaiting = async (player: Player, vacant: readonly Seat[], today: string): Promise<void> => {
  const day = addDays(today, -1)
  if (day < ALIVE_FROM) return
  player.moveTo(day)
  let n = FIRST_NUMBER
  for (const host of HOSTS) {
    await offer(player, host, day)
    const own = vacant.filter((seat) => seat.host === host)
    const leaders = own.filter(({ role }) => role === 'team_leader').slice(0, SECOND_KEYS)
    const secretaries = own.filter(({ role }) => role === 'first_secretary').slice(0, SECOND_KEYS)
    for (const seat of leaders) await submit(player, { sender: PARTNER, seat, n: (n += 1) }, day)
    for (const seat of secretaries) await submit(player, { sender: host, seat, n: (n += 1) }, day)
    await proposeRecall(player, host)
  }
  await applyForBranch(player, day)
}
