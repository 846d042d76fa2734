import { z } from 'zod'
import { PROVINCE } from '../../../src/tenancy/registry.ts'
import { mulberry32, type Random } from '../random.ts'
import { formBranch, post } from './acts.ts'
import { invent } from './people.ts'
import type { Player } from './player.ts'

const PARTNER = '440100'
/** The cities whose whole campaign is played, both with one partner. */
const HOSTS = ['441400', '441800'] as const
const SEED = 20160705
const FILLED = 0.9
const PAGE = 100
/** A temporary branch takes three members at least (R-73); with seven it would need a committee of several (B-10). */
const MEMBERS = { least: 3, most: 6 } as const

const Assignment = z.looseObject({ village_code: z.string(), mode: z.string() })
const Assignments = z.object({ items: z.array(Assignment), next: z.string().nullable() })

export interface Seat {
  host: string
  village: string
  post_role: 'team_leader' | 'first_secretary' | 'leader_and_first_secretary'
  /** Who owes it (R-42, R-44 – R-46). */
  sender: string
}

/** Somebody in a seat, term after term. */
export interface Filled extends Seat {
  person: string
  posting: string
}

const running = async (player: Player, host: string) => {
  const found: z.infer<typeof Assignment>[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const path = `/v1/assignments?tenant=${host}&status=active&limit=${PAGE}${cursor === '' ? '' : `&cursor=${cursor}`}`
    const page: z.infer<typeof Assignments> = Assignments.parse(await player.get(`city_org@${host}`, path))
    found.push(...page.items)
    cursor = page.next
  }
  return found
}

const seatsOf = (host: string, { village_code: village, mode }: z.infer<typeof Assignment>): Seat[] => {
  if (mode === 'paired')
    return [
      { host, village, post_role: 'team_leader', sender: PARTNER },
      { host, village, post_role: 'first_secretary', sender: host },
    ]
  return [{ host, village, post_role: 'leader_and_first_secretary', sender: mode === 'self' ? host : PROVINCE }]
}

/** Who acts for a sender, and the rank its people need (R-42). */
export const officeOf = (sender: string) =>
  sender === PROVINCE
    ? { by: 'province_admin', cadre_rank: 'division_deputy' }
    : { by: 'city_org', cadre_rank: 'section_chief' }

const fill = async (
  player: Player,
  { host, village, post_role, sender, person }: Omit<Filled, 'posting'>,
  day: string,
) =>
  post(player, { sender, host, by: officeOf(sender).by }, { village_code: village, post_role, person_id: person, day })

/** A branch of the partner's leaders in each county that has enough of them and none yet: a partner has one a place (R-73). */
export const formBranches = async (
  player: Player,
  filled: readonly Filled[],
  { day, besides }: { day: string; besides: readonly string[] },
): Promise<void> => {
  const leaders = filled.filter(({ post_role }) => post_role === 'team_leader')
  const counties = Map.groupBy(leaders, ({ village }) => village.slice(0, 6))
  for (const [county, members] of counties) {
    if (members.length < MEMBERS.least || besides.includes(county)) continue
    await formBranch(
      player,
      members.slice(0, MEMBERS.most).map(({ village, posting }) => ({ village, leader: posting })),
      day,
    )
  }
}

/** The first term: who is drawn to stay at home leaves a seat vacant. */
const dispatch = async (
  player: Player,
  { busy, random, day }: { busy: ReadonlySet<string>; random: Random; day: string },
) => {
  const filled: Filled[] = []
  const vacant: Seat[] = []
  for (const host of HOSTS) {
    const assignments = (await running(player, host)).filter(({ village_code }) => !busy.has(village_code))
    for (const seat of assignments.flatMap((each) => seatsOf(host, each))) {
      if (random() >= FILLED) {
        vacant.push(seat)
        continue
      }
      const person = await invent(player, seat.sender, { n: 100 + filled.length, day, ...officeOf(seat.sender) })
      filled.push({ ...seat, person, posting: await fill(player, { ...seat, person }, day) })
    }
  }
  return { filled, vacant }
}

/**
 * The campaign of Meizhou and Qingyuan with Guangzhou: nine of ten seats held from 2016 on, with branches in the counties.
 * `busy` villages have a story of their own.
 */
export const beginCampaign = async (player: Player, busy: ReadonlySet<string>, day: string) => {
  player.moveTo(day)
  return dispatch(player, { busy, random: mulberry32(SEED), day })
}

/** The same people again, for a term that runs today. */
export const goOn = async (player: Player, filled: readonly Filled[], day: string): Promise<Filled[]> => {
  player.moveTo(day)
  const now: Filled[] = []
  for (const each of filled) now.push({ ...each, posting: await fill(player, each, day) })
  return now
}
