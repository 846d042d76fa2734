import { z } from 'zod'
import { addDays, addMonths, dayBefore } from '../../../src/rules/dates.ts'
import { invent } from './people.ts'
import type { Player } from './player.ts'

const PARTNER = '440100'
const HOST = '441800'
const VILLAGES = 3

const Assignments = z.object({ items: z.array(z.looseObject({ village_code: z.string(), mode: z.string() })) })

/** Villages of one county of Qingyuan whose assignment runs: the county with the most of them. */
const stage = async (player: Player): Promise<string[]> => {
  const path = `/v1/assignments?tenant=${HOST}&status=active&limit=100`
  const { items } = Assignments.parse(await player.get(`city_org@${PARTNER}`, path))
  const codes = items.filter(({ mode }) => mode === 'paired').map(({ village_code }) => village_code)
  const counties = Map.groupBy(codes, (code) => code.slice(0, 6))
  const [largest = []] = [...counties.values()].toSorted((a, b) => b.length - a.length)
  return largest.slice(0, VILLAGES)
}

interface Duo {
  village: string
  leader: string
  secretary: string
}

interface Post {
  village_code: string
  post_role: string
  person_id: string
  day: string
  replaces?: string
}

/** Both keys of a posting of three years: of the sender, and of the host by another user. */
const post = async (player: Player, sender: string, { day, ...fields }: Post): Promise<string> => {
  const planned_start = addDays(day, 1)
  const term = { planned_start, planned_end: dayBefore(addMonths(planned_start, 36)) }
  const { id } = await player.post(`city_org@${sender}`, '/v1/postings', { ...fields, ...term })
  await player.post(`city_org@${sender}`, `/v1/postings/${id}/submit`)
  await player.post(`city_org_2@${HOST}`, `/v1/postings/${id}/confirm`)
  return id
}

/** A team leader of the partner and a first secretary of the host for each village. */
const dispatch = async (player: Player, villages: readonly string[], day: string) => {
  const people: Duo[] = []
  const postings: Duo[] = []
  let n = 0
  for (const village of villages) {
    const leader = await invent(player, PARTNER, { n: (n += 1), day })
    const secretary = await invent(player, HOST, { n: (n += 1), day })
    people.push({ village, leader, secretary })
    postings.push(await duo(player, { village, leader, secretary }, day))
  }
  return { people, postings }
}

const duo = async (player: Player, { village, leader, secretary }: Duo, day: string): Promise<Duo> => ({
  village,
  leader: await post(player, PARTNER, { village_code: village, post_role: 'team_leader', person_id: leader, day }),
  secretary: await post(player, HOST, {
    village_code: village,
    post_role: 'first_secretary',
    person_id: secretary,
    day,
  }),
})

/** The leaders' temporary branch in their county: applied for, approved, its secretary appointed (R-73). */
const formBranch = async (player: Player, postings: readonly Duo[], day: string): Promise<string> => {
  player.moveTo(day)
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
  await player.post(`county_org@${county}`, `/v1/branches/${id}/approve`, {
    approving_party_org: '示例县委组织部（演示）',
    approved_on: day,
    officers: [{ posting_id: postings[0]?.leader, office: 'secretary' }],
  })
  return id
}

interface Studies {
  postings: readonly Duo[]
  days: readonly string[]
}

/** A year of the branch: its plan, and sessions of which every second is held with the attached organisation (R-71, C-2). */
const study = async (player: Player, branch: string, { postings, days }: Studies): Promise<void> => {
  const user = `city_org@${PARTNER}`
  await player.post(user, '/v1/study_plans', {
    branch_id: branch,
    year: Number(days[0]?.slice(0, 4)),
    title: '“两学一做”学习教育计划（演示）',
    content: '每季度一次党员大会，每月一次主题党日。',
    poverty_link: '结合驻村扶贫职责，每名党员联系三户贫困户。',
  })
  for (const [i, date] of days.entries()) {
    await player.post(user, '/v1/study_sessions', {
      branch_id: branch,
      form: i % 2 === 0 ? 'branch_assembly' : 'theme_day',
      date,
      topics: ['党章党规', '精准扶贫政策'],
      ...(i % 2 === 0 ? {} : { joint_org: '示例村党支部（演示）' }),
      attendees: postings.map(({ leader }) => leader),
    })
  }
}

/** A leader who is not up to the post: proposed by the host, told, recalled; his successor begins the day after. */
const recall = async (player: Player, { village, leader }: Duo, day: string): Promise<void> => {
  player.moveTo(day)
  const { id } = await player.post(`city_org@${HOST}`, '/v1/recall_cases', {
    posting_id: leader,
    reason: 'incompetent',
    evidence: '三次走访反映的问题未整改（演示）。',
  })
  await player.post(`city_org@${HOST}`, `/v1/recall_cases/${id}/inform`)
  player.moveTo(addDays(day, 10))
  await player.post(`city_org@${PARTNER}`, `/v1/recall_cases/${id}/decide_recall`, { ended_on: addDays(day, 30) })
  const person_id = await invent(player, PARTNER, { n: 90, day })
  await post(player, PARTNER, {
    village_code: village,
    post_role: 'team_leader',
    person_id,
    day: addDays(day, 30),
    replaces: leader,
  })
}

/** What a home owes for its people in a year. */
const close = async (player: Player, postings: readonly Duo[], year: number): Promise<void> => {
  for (const { leader } of postings) {
    await player.post(`sending_unit@${PARTNER}`, '/v1/support_confirmations', {
      posting_id: leader,
      year,
      treatment_unchanged: true,
    })
    const { id } = await player.post(`city_org@${PARTNER}`, '/v1/assessments', {
      posting_id: leader,
      year,
      grade: 'competent',
      assessor: '示例市委组织部（演示）',
      assessed_on: `${year}-12-18`,
    })
    await player.post(`city_org_2@${PARTNER}`, `/v1/assessments/${id}/sign`)
    await player.post(`city_org@${PARTNER}`, `/v1/assessments/${id}/file`)
  }
}

const FIRST_DAY = '2016-07-05'
const SECOND_DAY = '2025-12-31'
/** The last days on which somebody of the story acts, in its first term and in its second: no day is told before it has come. */
const FIRST_TERM_TOLD_ON = '2017-06-30'
const ALL_TOLD_ON = '2026-09-12'

/** Posted again today; the last village waits for its first secretary. */
const dispatchAgain = async (player: Player, people: readonly Duo[], day: string): Promise<Duo[]> => {
  const now: Duo[] = []
  for (const each of people.slice(0, -1)) now.push(await duo(player, each, day))
  const last = people.at(-1)
  if (!last) return now
  const { village: village_code, leader: person_id } = last
  const leader = await post(player, PARTNER, { village_code, post_role: 'team_leader', person_id, day })
  return [...now, { ...last, leader }]
}

/**
 * The story of one county of Qingyuan: a term from 2016 on with its branch, a year's end, a recall; and the same people
 * again today, so that some seats are held and one is vacant.
 */
export const tellStory = async (player: Player, today: string): Promise<number> => {
  if (today < FIRST_TERM_TOLD_ON) return 0
  player.moveTo(FIRST_DAY)
  const { people, postings } = await dispatch(player, await stage(player), FIRST_DAY)
  const first = await formBranch(player, postings, '2016-08-01')
  player.moveTo('2016-12-20')
  await study(player, first, { postings, days: ['2016-09-02', '2016-10-14', '2016-12-02'] })
  await close(player, postings.slice(1), 2016)
  if (postings[0]) await recall(player, postings[0], '2017-05-08')

  if (today < ALL_TOLD_ON) return postings.length * 2
  player.moveTo(SECOND_DAY)
  const now = await dispatchAgain(player, people, SECOND_DAY)
  const branch = await formBranch(player, now, '2026-01-15')
  player.moveTo('2026-09-12')
  await study(player, branch, { postings: now, days: ['2026-02-06', '2026-05-08', '2026-09-11'] })
  return postings.length * 2 + now.length * 2
}
