import { dayAfter, dayBefore, inForceTogether } from './dates.ts'
import { type Derived, localSpan, whileInForce } from './derived.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { isOnRegister, type OnRegister } from './r-households.ts'

const VILLAGE = ['village_org'] as const
const VILLAGE_AND_TOWNSHIP = ['village_org', 'township_committee'] as const

/** a member of the village's Party organisation, without any personal number. */
export const VILLAGE_MEMBERS = recordLaw({
  record: 'village_members',
  noun: 'village_member',
  words: ['村党员', 'village Party member'],
  rules: ['R-36', 'R-37', 'R-38', 'R-39', 'R-40'],
  read: LOCAL_READERS,
  acts: {
    create: { by: VILLAGE, words: ['登记', 'entered'] },
    update: { by: VILLAGE, words: ['修改', 'changed'] },
    end: { by: VILLAGE, words: ['转出', 'left'] },
  },
  fields: {
    village_code: ['村', 'village'],
    name: ['姓名', 'name'],
    party_status: ['政治面貌', 'Party status'],
    able_to_work: ['有劳动能力', 'able to work'],
    can_help: ['有帮带能力', 'able to help others'],
    away: ['外出务工经商', 'away from home'],
    valid_from: ['开始日期', 'from'],
    valid_to: ['转出次日', 'first day no longer a member here'],
  },
  inputs: { ended_on: ['最后一日', 'last day'] },
  codes: {},
  figures: {
    members_able: { words: ['有劳动能力的党员', 'members able to work'], people: true },
    members_helping: { words: ['有帮带能力的党员', 'members able to help others'], people: true },
    members_away: { words: ['外出党员', 'members away from home'], people: true },
    members_resident: { words: ['在村党员', 'resident members'], people: true },
  },
  lists: {
    without_project: { rule: 'R-36', words: ['有劳动能力而无项目', 'able to work, without a project'] },
    without_household: { rule: 'R-38', words: ['有帮带能力而未结对', 'able to help, without a household'] },
    without_service: { rule: 'R-40', words: ['本年未发挥作用的在村党员', 'resident, without a service this year'] },
  },
  tasks: [],
})

interface Member {
  village_code: string
  party_status: 'full' | 'probationary' | 'none'
  able_to_work: boolean
  can_help: boolean
  away: boolean
  valid_from: string
  valid_to: string | null
}

/** 「党员」: what a member counts for while he belongs to the village; who is no member of the Party counts for nothing. */
export const memberDerived = (row: Member): Derived => {
  const counted = (indicator: string, holds: boolean) =>
    holds && row.party_status !== 'none'
      ? [localSpan({ indicator, place: row.village_code, ...whileInForce(row) })]
      : []
  return {
    spans: [
      ...counted('members_able', row.able_to_work),
      ...counted('members_helping', row.can_help),
      ...counted('members_away', row.away),
      ...counted('members_resident', !row.away),
    ],
    tasks: [],
  }
}

/** an income project of a member. */
export const MEMBER_PROJECTS = recordLaw({
  record: 'member_projects',
  noun: 'member_project',
  words: ['党员脱贫致富项目', 'income project of a member'],
  rules: ['R-36'],
  read: LOCAL_READERS,
  acts: {
    create: { by: VILLAGE, words: ['登记', 'entered'] },
    update: { by: VILLAGE, words: ['修改', 'changed'] },
    end: { by: VILLAGE, words: ['结束', 'ended'] },
  },
  fields: {
    member_id: ['党员', 'member'],
    title: ['项目', 'project'],
    started_on: ['开始日期', 'started on'],
    ended_on: ['最后一日', 'last day'],
  },
  codes: {},
  figures: {
    member_projects_running: { words: ['党员在办项目', 'member projects running'] },
    members_with_project: { words: ['有项目的劳动能力党员', 'members able to work with a project'], people: true },
  },
  tasks: [],
})

/** a project counts while it runs; the member, once, if he is able to work, is counted by the database (`members_with_project`). */
export const projectDerived = (row: { division: string; started_on: string; ended_on: string | null }): Derived => ({
  spans: [
    localSpan({
      indicator: 'member_projects_running',
      place: row.division,
      from: row.started_on,
      to: row.ended_on && dayAfter(row.ended_on),
    }),
  ],
  tasks: [],
})

/** a member who leads others to prosperity. */
export const PROSPERITY_LEADERS = recordLaw({
  record: 'prosperity_leaders',
  noun: 'prosperity_leader',
  words: ['党员致富带头人', 'member who leads others to prosperity'],
  rules: ['R-37'],
  read: LOCAL_READERS,
  acts: {
    create: { by: VILLAGE_AND_TOWNSHIP, words: ['确定', 'named'] },
    end: { by: VILLAGE_AND_TOWNSHIP, words: ['结束', 'ended'] },
  },
  fields: {
    village_code: ['村', 'village'],
    member_id: ['党员', 'member'],
    valid_from: ['开始日期', 'from'],
    valid_to: ['结束次日', 'first day no longer in force'],
  },
  inputs: { ended_on: ['最后一日', 'last day'] },
  codes: {
    LEADER_NOT_CPC: {
      status: 422,
      rule: 'R-37',
      zh: '致富带头人须为中共党员',
      en: 'The leader has to be a CPC member',
      fix_zh: '请选择正式党员或预备党员',
      fix_en: 'Choose a full or a probationary member',
    },
  },
  figures: { prosperity_leaders: { words: ['党员致富带头人', 'members leading to prosperity'], people: true } },
  tasks: ['R-37'],
  standing: [{ rule: 'R-37', of: 'village', owner_role: 'village_org', from: 'valid_from', to: 'valid_to' }],
})

/** a CPC member, probationary ones count: LEADER_NOT_CPC. */
export const r37Leader = (member: Pick<Member, 'party_status'> | undefined): Finding[] =>
  member?.party_status === 'none' ? [{ rule: 'R-37', code: 'LEADER_NOT_CPC', field: 'member_id' }] : []

/** who leads stays a CPC member while he leads; who has left the Party is ended first: LEADER_NOT_CPC. */
export const r37StaysMember = (member: Pick<Member, 'party_status'>, leading: readonly object[]): Finding[] =>
  leading.length === 0 ? [] : r37Leader(member).map((finding) => ({ ...finding, field: 'party_status' }))

/** a member of the village itself: FIELD_REQUIRED. */
export const r37SameVillage = (village_code: string, member: Pick<Member, 'village_code'> | undefined): Finding[] =>
  member !== undefined && member.village_code !== village_code
    ? [{ rule: 'R-37', code: 'FIELD_REQUIRED', field: 'member_id', facts: { accepted: [village_code] } }]
    : []

/** counts while in force. */
export const leaderDerived = (row: { village_code: string; valid_from: string; valid_to: string | null }): Derived => ({
  spans: [localSpan({ indicator: 'prosperity_leaders', place: row.village_code, ...whileInForce(row) })],
  tasks: [],
})

/** a member helps a household of the register. */
export const HOUSEHOLD_PAIRINGS = recordLaw({
  record: 'household_pairings',
  noun: 'household_pairing',
  words: ['党员结对帮扶', 'member paired with a household'],
  rules: ['R-38'],
  read: LOCAL_READERS,
  acts: {
    create: { by: VILLAGE_AND_TOWNSHIP, words: ['结对', 'paired'] },
    end: { by: VILLAGE_AND_TOWNSHIP, words: ['结束', 'ended'] },
  },
  fields: {
    member_id: ['党员', 'member'],
    household_id: ['贫困户', 'household'],
    valid_from: ['开始日期', 'from'],
    valid_to: ['结束次日', 'first day no longer in force'],
  },
  inputs: { ended_on: ['最后一日', 'last day'] },
  codes: {
    HOUSEHOLD_NOT_REGISTERED: {
      status: 422,
      rule: 'R-38',
      zh: '结对户须为在册的建档立卡贫困户',
      en: 'The household has to be on the register',
      fix_zh: '请选择尚未脱贫的建档立卡贫困户',
      fix_en: 'Choose a registered household that is not out of poverty',
    },
  },
  figures: {
    household_pairings: { words: ['党员结对帮扶', 'households paired with a member'] },
    members_paired: { words: ['已结对的帮带能力党员', 'members able to help others who are paired'], people: true },
  },
  tasks: [],
})

/** registered and not yet out on the day it begins, and on its last one where that is entered with it: HOUSEHOLD_NOT_REGISTERED. */
export const r38Registered = (
  household: OnRegister | undefined,
  day: string,
  next_day: string | null = null,
): Finding[] => {
  const days = next_day === null || next_day <= day ? [day] : [day, dayBefore(next_day)]
  const isRegistered = household !== undefined && days.every((each) => isOnRegister(household, each))
  return isRegistered ? [] : [{ rule: 'R-38', code: 'HOUSEHOLD_NOT_REGISTERED', field: 'household_id' }]
}

/** What is in force from one day to another. */
interface InForce {
  id: string
  valid_from: string
  valid_to: string | null
}

const isSaidTwice = (next: InForce, others: readonly InForce[]): boolean =>
  others.some((each) => each.id !== next.id && inForceTogether(each, next))

/** a member is paired with a household once a day: STATE. */
export const r38OnePairing = (next: InForce, others: readonly InForce[]): Finding[] =>
  isSaidTwice(next, others)
    ? [{ rule: 'R-38', code: 'STATE', field: 'household_id', facts: { status: 'in_force', allowed: ['end'] } }]
    : []

/** a member leads once a day: STATE. */
export const r37OneLeader = (next: InForce, others: readonly InForce[]): Finding[] =>
  isSaidTwice(next, others)
    ? [{ rule: 'R-37', code: 'STATE', field: 'member_id', facts: { status: 'in_force', allowed: ['end'] } }]
    : []

/** counts while in force. */
export const householdPairingDerived = (row: {
  division: string
  valid_from: string
  valid_to: string | null
}): Derived => ({
  spans: [localSpan({ indicator: 'household_pairings', place: row.division, ...whileInForce(row) })],
  tasks: [],
})
