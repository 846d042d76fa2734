import type { ExceptionKind, UnitLevel } from './lists/enums.ts'
import type { Finding } from './finding.ts'
import { r2DocumentNo } from './r-documents.ts'
import { EXCEPTION_REASON_LENGTH_MIN, inForce } from './parameters/parameters.ts'
import { isOfProvince } from './r-units.ts'
import { visibleLength } from './text.ts'

/** 3.3: a recorded exception. On paper (`on_paper`) it names its approval; in the system another user approves it. */
export interface Exception {
  kind: ExceptionKind
  reason: string
  /** The Party organisation or organisation department, by name. */
  approver_org: string | null
  approver_role: string | null
  /** The tenant the approver acts for; the recorder's own when the paper names none. */
  approver_tenant: string | null
  approved_on: string | null
  document_no?: string | null
  /** The user who approved it in the system; null or absent on paper. */
  approved_by?: string | null
  recorded_by?: string | null
}

interface Authority {
  role: 'province_admin' | 'city_org' | 'county_org'
  tenant: string
}

interface Dispatch {
  kind: ExceptionKind
  unit_level: UnitLevel
  sender_tenant: string
  province: string
}

/** The kinds the book keeps to the province, whatever the unit. */
export const KEPT_TO_PROVINCE: ReadonlySet<ExceptionKind> = new Set([
  'rank_above_division_deputy',
  'post_change_unstable',
])

/** 3.3: `province_admin` for provincial and central units, `city_org` of the dispatching tenant otherwise. */
export const exceptionAuthority = ({ kind, unit_level, sender_tenant, province }: Dispatch): Authority =>
  isOfProvince(unit_level) || KEPT_TO_PROVINCE.has(kind)
    ? { role: 'province_admin', tenant: province }
    : { role: 'city_org', tenant: sender_tenant }

interface Approval {
  exception: Exception
  authority: Authority
  /** Who submitted what the exception is for; null while nobody has. */
  submitted_by: OnePerson
  /** The day the numbers are read for. */
  day: string
  today: string
}

/** 3.3, R-2: what a paper says of itself: its number as numbers read, and a day of approval that has come. */
export const exceptionPaper = (
  { approved_on, document_no }: Pick<Exception, 'approved_on' | 'document_no'>,
  today: string,
  field = 'exceptions',
): Finding[] => [
  ...r2DocumentNo(document_no, `${field}.document_no`),
  ...(approved_on !== null && approved_on > today
    ? [{ rule: '3.3', code: 'DATE_IN_FUTURE' as const, field: `${field}.approved_on` }]
    : []),
]

/** 3.3: the reason in words: EXCEPTION_REASON. Blanks do not count. */
export const exceptionReason = (reason: string, day: string): Finding[] => {
  const least = inForce(EXCEPTION_REASON_LENGTH_MIN, day)
  if (visibleLength(reason) >= least) return []
  return [{ rule: '3.3', code: 'EXCEPTION_REASON', field: 'exceptions.reason', facts: { length_min: least } }]
}

/** 3.3: role and tenant of who approves or approved: EXCEPTION_APPROVER. */
export const exceptionApprover = (
  by: { role: string | null; tenant: string | null },
  { role, tenant }: Authority,
): Finding[] => {
  if (by.role === role && by.tenant === tenant) return []
  const facts = { accepted: [`${role} ${tenant}`] }
  return [{ rule: '3.3', code: 'EXCEPTION_APPROVER', field: 'exceptions.approver_role', facts }]
}

/** a user by his id, or with all who are not another person beside him. */
export type OnePerson = string | readonly string[] | null | undefined

const idsOf = (person: OnePerson): readonly string[] => [person ?? []].flat()

/** nobody approves what he submitted or recorded himself, nor what somebody did whom he made for it. */
export const x14OtherPerson = (
  approver: OnePerson,
  submitters: readonly OnePerson[],
  field = 'approved_by',
): Finding[] => {
  const done = submitters.flatMap(idsOf)
  return idsOf(approver).some((id) => done.includes(id)) ? [{ rule: 'X-14', code: 'SELF_APPROVAL', field }] : []
}

/** 3.3: approved on paper (a document, or the organisation with its day) or in the system (by a user). */
export const isApproved = (exception: Exception): boolean => {
  if (exception.approved_by) return true
  if (exception.document_no) return true
  return Boolean(exception.approver_org) && exception.approved_on !== null
}

/** 3.3: what is wrong with an exception; one that waits for its approval in the system has only to give its reason; what it says of a paper holds all the same. */
export const exceptionFindings = ({ exception, authority, submitted_by, day, today }: Approval): Finding[] => {
  const said = [...exceptionReason(exception.reason, day), ...exceptionPaper(exception, today)]
  if (!isApproved(exception)) return said
  return [
    ...said,
    ...exceptionApprover({ role: exception.approver_role, tenant: exception.approver_tenant }, authority),
    ...x14OtherPerson(exception.approved_by, [submitted_by, exception.recorded_by], 'exceptions.approved_by'),
  ]
}

/** 3.3: whether a SOFT rule's exception of this kind is there and approved. */
export const isExcepted = (exceptions: readonly Exception[], kind: ExceptionKind): boolean =>
  exceptions.some((exception) => exception.kind === kind && isApproved(exception))

/** A SOFT rule's finding: refused from `submitted` on unless the exception it names is recorded. */
export const soft = (finding: Omit<Finding, 'code' | 'strength'> & { exception_kind: ExceptionKind }): Finding => ({
  ...finding,
  code: 'EXCEPTION_REQUIRED',
  strength: 'SOFT',
})
