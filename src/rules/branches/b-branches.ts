import { isFullOn, type MemberFacts } from './branch-life.ts'
import type { DispatchMode, PartyStatus, PostingStatus, PostRole } from '../lists/enums.ts'
import type { BranchLevel, BranchPattern, OrgType } from '../lists/enums-branches.ts'
import type { Exception, OnePerson } from '../exceptions.ts'
import { exceptionFindings, isExcepted, soft } from '../exceptions.ts'
import { isTownshipCode } from '../c-codes.ts'
import type { Finding } from '../finding.ts'
import { b7InLife } from '../postings/r-study.ts'
import { between, holds, type Days } from '../spans.ts'
import {
  BRANCH_FULL_MEMBERS_MIN,
  BRANCH_JOINT_TOWNSHIPS_MAX,
  BRANCH_MEMBERS_MAX,
  inForce,
} from '../parameters/parameters.ts'

/** Somebody an application names as a member. */
export interface Applicant extends MemberFacts {
  person_party_status: PartyStatus
  post_role: PostRole
  mode: DispatchMode | null
  /** The state of his posting; null where there is none. */
  posting_status: PostingStatus | null
  /** Who dispatched him, and where he is posted. */
  sender: string
  division: string
  permanent_party_org: string | null
  relation_transferred: boolean
  /** A branch that is not dissolved and counts him as a member on one of these days. */
  other_branch: string | null
}

/** A branch as its registration is judged. */
export interface Application {
  pattern: BranchPattern
  level: BranchLevel
  partner: string
  host: string
  /** The place it is formed by, and for a joint branch the townships beside it. */
  host_code: string
  joint_with: readonly string[]
  /** County codes of the host city. */
  counties: ReadonlySet<string>
  attached_org: { name: string | null; division: string | null; org_type: OrgType | null } | null
  members: readonly Applicant[]
  exceptions: readonly Exception[]
  /** The day it is judged for. */
  day: string
  /** Whether B-1 – B-13 are applied on the day (the province switches them per tenant). */
  regulated: boolean
}

const COUNTY = /^\d{6}$/

const isPlaceOf = ({ level, host, counties }: Application, code: string): boolean => {
  if (level === 'city') return code === host
  if (level === 'county') return COUNTY.test(code) && counties.has(code)
  return isTownshipCode(code) && counties.has(code.slice(0, 6))
}

/**
 * pattern B by county or township, pattern C by city; the place is one of that level in the host city. Only
 * townships join (B-11), of one county: its department alone approves the branch, and acts within its county (2.2).
 */
export const r73Level = (application: Application): Finding[] => {
  const { pattern, level, host_code, joint_with } = application
  const rule = pattern === 'city_unit' ? 'R-74' : 'R-73'
  const accepted = pattern === 'city_unit' ? ['city'] : ['county', 'township']
  if (!accepted.includes(level)) return [{ rule, code: 'BRANCH_LEVEL', field: 'level', facts: { accepted } }]
  const places = [host_code, ...joint_with]
  const wrong = places.some((code) => !isPlaceOf(application, code)) || new Set(places).size < places.length
  const abroad = joint_with.some((code) => code.slice(0, 6) !== host_code.slice(0, 6))
  const joint = joint_with.length > 0 && (level !== 'township' || abroad)
  return wrong || joint
    ? [{ rule, code: 'BRANCH_LEVEL', field: joint ? 'joint_with' : 'host_code', facts: { accepted } }]
    : []
}

/** it takes part in the study of the organ organisation of that very county, township or city. */
export const r73Attached = ({ pattern, attached_org, host_code, joint_with }: Application): Finding[] => {
  const rule = pattern === 'city_unit' ? 'R-74' : 'R-73'
  const accepted = [host_code, ...joint_with]
  const named = (attached_org?.name ?? '').trim() !== ''
  if (named && accepted.includes(attached_org?.division ?? '')) return []
  return [{ rule, code: 'ATTACHED_ORG', field: 'attached_party_org', facts: { accepted } }]
}

const TEAM: ReadonlySet<PostRole> = new Set(['team_leader', 'team_member'])

const inPlaces = ({ host_code, joint_with, level, host }: Application, division: string): boolean =>
  level === 'city'
    ? division.startsWith(host.slice(0, 4))
    : [host_code, ...joint_with].some((code) => division.startsWith(code))

/**
 * modes province and self have no temporary branch: their people study in the village organisation. A partner does not see
 * their postings, so that through HTTP one of them is refused as a posting that is not there; the rule stands for whoever sees one.
 */
const r72NoBranch = ({ mode, post_role }: Applicant, field: string): Finding[] =>
  post_role !== 'liaison_staff' && (mode === 'province' || mode === 'self')
    ? [{ rule: 'R-72', code: 'TEMP_BRANCH_NOT_ALLOWED', field }]
    : []

/** leaders and members of the partner's team; R-74: its staff at city and county level; either of them in post that day. */
const whoBelongs = ({ pattern, partner, day }: Application, member: Applicant, field: string): Finding[] => {
  const { sender, post_role, mode, posting, posting_status: status } = member
  const rule = pattern === 'city_unit' ? 'R-74' : 'R-73'
  const isStaff = sender === partner && post_role === 'liaison_staff'
  const isTeam = sender === partner && TEAM.has(post_role) && mode === 'paired'
  if (pattern === 'city_unit' && !isStaff) return [{ rule, code: 'MEMBER_WRONG_ROLE', field }]
  if (pattern !== 'city_unit' && !isTeam) return [{ rule, code: 'MEMBER_WRONG_MODE', field }]
  if (posting === null) return [{ rule, code: 'STATE', field, facts: { status, allowed: [] } }]
  return holds(posting, day) ? [] : [{ rule, code: 'DATE_OUTSIDE_TERM', field, facts: between(posting) }]
}

/** B-2: what is wrong with one member. */
export const memberFindings = (application: Application, member: Applicant, field: string): Finding[] => {
  const noBranch = r72NoBranch(member, field)
  const findings: Finding[] = [...noBranch, ...(noBranch.length > 0 ? [] : whoBelongs(application, member, field))]
  if (!inPlaces(application, member.division)) findings.push({ rule: 'R-73', code: 'MEMBER_OUTSIDE_HOST', field })
  if (member.person_party_status === 'none') findings.push({ rule: 'R-73', code: 'MEMBER_NOT_CPC', field })
  if (member.other_branch !== null) findings.push({ rule: 'R-73', code: 'MEMBER_IN_OTHER_BRANCH', field })
  if (application.regulated) findings.push(...b2RelationsStay(member, field))
  return findings
}

/** B-2: relations are not transferred. */
export const b2NotTransferred = (relation_transferred: boolean, field: string): Finding[] =>
  relation_transferred ? [{ rule: 'B-2', code: 'RELATION_TRANSFERRED', field }] : []

/** B-2: the permanent organisation is kept beside it. */
const b2RelationsStay = ({ relation_transferred, permanent_party_org }: Applicant, field: string): Finding[] => {
  if (relation_transferred) return b2NotTransferred(relation_transferred, field)
  return (permanent_party_org ?? '').trim() === '' ? [{ rule: 'B-2', code: 'FIELD_REQUIRED', field }] : []
}

/** people form a branch; where the regulation does not apply yet, how many is not said. */
const r73Somebody = ({ pattern, members }: Application): Finding[] =>
  members.length > 0
    ? []
    : [{ rule: pattern === 'city_unit' ? 'R-74' : 'R-73', code: 'FIELD_REQUIRED', field: 'members' }]

/** B-8: at least three full members; probationary ones belong but do not count. */
export const b8Minimum = (members: readonly Pick<MemberFacts, 'full_from'>[], day: string): Finding[] => {
  const least = inForce(BRANCH_FULL_MEMBERS_MIN, day)
  const full = members.filter((member) => isFullOn(member, day)).length
  return full >= least ? [] : [{ rule: 'B-8', code: 'BRANCH_TOO_SMALL', field: 'members', facts: { full, least } }]
}

interface FullFrom {
  /** What was entered before, and what is sent. */
  before: string | null
  full_from: string | null
  /** The days of the membership. */
  days: Days | null
  today: string
}

/** B-8, X-12: from which day of his membership somebody is a full member; said once, it stands, and may be said again. */
export const b8FullFrom = ({ before, full_from, days, today }: FullFrom): Finding[] => {
  const facts = { status: 'full', allowed: [] }
  if (full_from === before) return []
  if (before !== null && before <= today) return [{ rule: 'B-8', code: 'STATE', field: 'full_from', facts }]
  if (full_from === null) return []
  const dated = b7InLife({ date: full_from, field: 'full_from', life: days, today })
  return dated.map((finding) => ({ ...finding, rule: 'B-8' }))
}

/** B-9: generally (一般) not above fifty members. */
export const b9Maximum = (members: readonly unknown[], exceptions: readonly Exception[], day: string): Finding[] => {
  const most = inForce(BRANCH_MEMBERS_MAX, day)
  if (members.length <= most || isExcepted(exceptions, 'branch_over_50')) return []
  return [soft({ rule: 'B-9', field: 'members', exception_kind: 'branch_over_50', facts: { most } })]
}

/** B-11: a joint branch generally (一般) covers at most five townships. */
export const b11Joint = ({ host_code, joint_with, exceptions, day }: Application): Finding[] => {
  const most = inForce(BRANCH_JOINT_TOWNSHIPS_MAX, day)
  if ([host_code, ...joint_with].length <= most || isExcepted(exceptions, 'branch_joint_over_5')) return []
  return [soft({ rule: 'B-11', field: 'joint_with', exception_kind: 'branch_joint_over_5', facts: { most } })]
}

/** B-2, B-8, B-9, B-11: everything wrong with an application, in the order of the book. */
export const applicationFindings = (application: Application): Finding[] => {
  const { members, exceptions, day, regulated } = application
  const each = members.flatMap((member, i) => memberFindings(application, member, `members.${i}.posting_id`))
  return [
    ...r73Level(application),
    ...r73Attached(application),
    ...each,
    ...(regulated
      ? [...b8Minimum(members, day), ...b9Maximum(members, exceptions, day), ...b11Joint(application)]
      : r73Somebody(application)),
  ].map((finding) => ({ strength: 'HARD', ...finding }))
}

interface Place {
  level: BranchLevel
  host_code: string
  joint_with: readonly string[]
}

/** at most one branch not dissolved a partner, level and place; a county's beside a township's is allowed. */
export const r73Exists = (place: Place, others: readonly Place[]): Finding[] => {
  const places = new Set([place.host_code, ...place.joint_with])
  const clash = others.find(
    ({ level, host_code, joint_with }) =>
      level === place.level && [host_code, ...joint_with].some((code) => places.has(code)),
  )
  const rule = place.level === 'city' ? 'R-74' : 'R-73'
  return clash ? [{ rule, code: 'BRANCH_EXISTS', field: 'host_code', facts: { place: clash.host_code } }] : []
}

interface Closing {
  dissolved_on: string
  today: string
  /** The days of the branch as they stand. */
  life: Days
}

/** B-7: the working group is closed on a day of the branch's life, today at the latest: no approval is needed. */
export const b7Closing = ({ dissolved_on, today, life }: Closing): Finding[] => {
  if (dissolved_on > today) return [{ rule: 'B-7', code: 'DATE_IN_FUTURE', field: 'dissolved_on' }]
  if (holds(life, dissolved_on)) return []
  return [{ rule: 'B-7', code: 'DATE_OUTSIDE_TERM', field: 'dissolved_on', facts: between(life) }]
}

/** 3.3: the exceptions of an application are recorded in order: reason, and the approval of the dispatching side's department. */
export const branchExceptions = (
  { exceptions, partner, day, today }: Pick<Application, 'exceptions' | 'partner' | 'day'> & { today: string },
  submitted_by: OnePerson,
): Finding[] =>
  exceptions.flatMap((exception) =>
    exceptionFindings({ exception, authority: { role: 'city_org', tenant: partner }, submitted_by, day, today }),
  )
