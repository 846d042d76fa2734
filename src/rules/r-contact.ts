import { addDays, daysBetween, inForceOn, inForceTogether } from './dates.ts'
import { type Derived, inYearOf, localSpan, whileInForce } from './derived.ts'
import type { LeadershipPostKind } from './lists/enums-local.ts'
import { WEEKDAYS } from './lists/enums-village.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw, townshipOf } from './law.ts'
import { type Policy, settingOn } from './settings.ts'

const TOWNSHIP = ['township_committee'] as const

/** the resident point of a village: its leader, and the three things that are fixed. */
export const RESIDENT_POINTS = recordLaw({
  record: 'resident_points',
  noun: 'resident_point',
  words: ['驻点', 'resident point'],
  rules: ['R-12', 'R-13', 'C-4'],
  settings: ['resident_weeks', 'remote_resident_weeks'],
  read: LOCAL_READERS,
  acts: {
    create: { by: TOWNSHIP, words: ['设点', 'set up'] },
    update: { by: TOWNSHIP, words: ['修改', 'changed'] },
    end: { by: TOWNSHIP, words: ['撤点', 'ended'] },
  },
  fields: {
    village_code: ['村', 'village'],
    leader_post_id: ['驻点领导', 'leader'],
    weekday: ['固定日', 'fixed weekday'],
    time_from: ['开始时间', 'from'],
    time_to: ['结束时间', 'to'],
    place: ['固定地点', 'fixed place'],
    members: ['驻点人员', 'team'],
    is_remote: ['偏远驻点（两周一次）', 'remote point, fortnightly'],
    valid_from: ['开始日期', 'from'],
    valid_to: ['撤点次日', 'first day no longer in force'],
  },
  inputs: { ended_on: ['最后一日', 'last day'] },
  codes: {
    RESIDENT_LEADER_RANK: {
      status: 422,
      rule: 'R-12',
      zh: '贫困村须由乡镇（街道）党政主要领导亲自驻点',
      en: 'A chief of the township leads the point himself',
      fix_zh: '请选择当日在任的本乡镇党委书记或乡镇长（街道办事处主任）',
      fix_en: 'Name the Party secretary or the head of the township, in post on the first day',
    },
    THREE_FIXED_INCOMPLETE: {
      status: 422,
      rule: 'R-13',
      zh: '时间、地点、人员“三个固定”不完整',
      en: 'Fixed time, place and people are not complete',
      fix_zh: '请填写星期、起止时间、地点和至少一名驻点人员',
      fix_en: 'Name weekday, hours, place and at least one member of the team',
    },
  },
  figures: {
    resident_points: { words: ['驻点', 'resident points'] },
    villages_with_point: { words: ['有驻点的贫困村', 'listed villages with a resident point'] }, // counts listed villages alone (migration 0077)
  },
  tasks: ['R-12'],
  standing: [{ rule: 'R-12', of: 'village', owner_role: 'township_committee', from: 'valid_from', to: 'valid_to' }],
})

interface Held {
  place: string
  post: LeadershipPostKind
  valid_from: string
  valid_to: string | null
}

interface Point {
  id: string
  village_code: string
  weekday: string | null
  time_from: string | null
  time_to: string | null
  place: string | null
  members: readonly string[] | null
  valid_from: string
  valid_to: string | null
}

const CHIEFS: readonly LeadershipPostKind[] = ['township_party_secretary', 'township_head']

/** R-12, 「由乡镇（街道）党政主要领导亲自驻点」: a chief of the village's township, in post that day: RESIDENT_LEADER_RANK. */
export const r12Leader = ({ village_code, valid_from }: Point, leader: Held | undefined): Finding[] => {
  const isChief =
    leader !== undefined &&
    CHIEFS.includes(leader.post) &&
    leader.place === townshipOf(village_code) &&
    leader.valid_from <= valid_from &&
    (leader.valid_to === null || valid_from < leader.valid_to)
  return isChief ? [] : [{ rule: 'R-12', code: 'RESIDENT_LEADER_RANK', field: 'leader_post_id' }]
}

const isBlank = (text: string | null): boolean => (text ?? '').trim() === ''

/** R-13, 「三个固定」: time, place, people; the time runs forward: THREE_FIXED_INCOMPLETE. */
export const r13ThreeFixed = ({ weekday, time_from, time_to, place, members }: Point): Finding[] => {
  const missing = [
    ...(isBlank(weekday) ? ['weekday'] : []),
    ...(isBlank(time_from) ? ['time_from'] : []),
    ...(isBlank(time_to) || (time_from ?? '') >= (time_to ?? '') ? ['time_to'] : []),
    ...(isBlank(place) ? ['place'] : []),
    ...((members ?? []).length === 0 ? ['members'] : []),
  ]
  return missing.map((field) => ({ rule: 'R-13', code: 'THREE_FIXED_INCOMPLETE', field }))
}

/** one point in force a village and day: STATE. */
export const r13OnePoint = (
  next: Pick<Point, 'id' | 'valid_from' | 'valid_to'>,
  others: readonly Pick<Point, 'id' | 'valid_from' | 'valid_to'>[],
): Finding[] =>
  others.some((other) => other.id !== next.id && inForceTogether(other, next))
    ? [{ rule: 'R-13', code: 'STATE', field: 'valid_from', facts: { status: 'in_force', allowed: ['end', 'update'] } }]
    : []

interface Rhythm extends Pick<Point, 'weekday' | 'valid_from' | 'valid_to'> {
  is_remote: boolean
  policy: Policy
}

const DAYS_OF_WEEK = 7
const A_MONDAY = '2016-01-04'

/** C-4: how often somebody is at a point: once in so many weeks, as the province has set it. */
export const c4Weeks = ({ is_remote, policy }: Pick<Rhythm, 'is_remote' | 'policy'>, day: string): number =>
  settingOn(policy, is_remote ? 'remote_resident_weeks' : 'resident_weeks', day)

/** R-13, C-4: the next fixed day of a point, from a day on; null where it is over by then. */
export const r13NextDay = (point: Rhythm, day: string): string | null => {
  const weekday = WEEKDAYS.findIndex(({ id }) => id === point.weekday)
  const offset = weekday - daysBetween(A_MONDAY, point.valid_from)
  const first = addDays(point.valid_from, ((offset % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK)
  const step = c4Weeks(point, day) * DAYS_OF_WEEK
  const turns = Math.max(0, Math.ceil(daysBetween(first, day) / step))
  const next = addDays(first, turns * step)
  return inForceOn(point, next) ? next : null
}

/** a point counts while it is in force. */
export const pointDerived = (row: Pick<Point, 'village_code' | 'valid_from' | 'valid_to'>): Derived => ({
  spans: [localSpan({ indicator: 'resident_points', place: row.village_code, ...whileInForce(row) })],
  tasks: [],
})

/** a contact with the people of a village, with a household of the register where it was one. */
export const CONTACT_LOGS = recordLaw({
  record: 'contact_logs',
  noun: 'contact_log',
  words: ['联系群众记录', 'contact log'],
  rules: ['R-14'],
  read: LOCAL_READERS,
  acts: {
    create: { by: TOWNSHIP, words: ['登记', 'entered'] },
    update: { by: TOWNSHIP, words: ['修改', 'changed'] },
  },
  fields: {
    village_code: ['村', 'village'],
    date: ['日期', 'date'],
    by_post_id: ['联系领导', 'by'],
    household_id: ['走访的建档立卡户', 'household of the register'],
    other_households: ['其他农户数', 'other households'],
    text: ['情况', 'what was heard'],
  },
  codes: {},
  figures: {
    contact_households: { words: ['本年联系建档立卡户', 'contacts with registered households this year'] },
    households_reached: { words: ['本年已走访的在册贫困户', 'registered households reached this year'] },
    contact_other_households: { words: ['本年联系其他农户', 'other households contacted this year'] },
  },
  tasks: [],
})

/** the household lies in the village: HOUSEHOLD_NOT_IN_VILLAGE. */
export const r14Household = (
  { village_code, household_id }: { village_code: string; household_id: string | null },
  household: { village_code: string } | undefined,
): Finding[] =>
  household_id !== null && household?.village_code !== village_code
    ? [
        {
          rule: 'R-14',
          code: 'HOUSEHOLD_NOT_IN_VILLAGE',
          field: 'household_id',
          facts: { accepted: [village_code] },
        },
      ]
    : []

interface Contact {
  village_code: string
  date: string
  household_id: string | null
  other_households: number | null
}

/** contacts of the year. */
export const contactDerived = ({ village_code: place, date, household_id, other_households }: Contact): Derived => ({
  spans: [
    ...(household_id === null ? [] : [localSpan({ indicator: 'contact_households', place, ...inYearOf(date) })]),
    ...(other_households
      ? [localSpan({ indicator: 'contact_other_households', place, amount: other_households, ...inYearOf(date) })]
      : []),
  ],
  tasks: [],
})
