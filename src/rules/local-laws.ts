import type { LawRole, RecordLaw } from './law.ts'
import { FUND_ALLOCATIONS } from './r-funding.ts'
import { FUND_PAYMENTS } from './r-payments.ts'
import { LEADERSHIP_POSTS, OFFICIALS } from './r-leadership.ts'
import { PEOPLE_PROBLEMS, RESPONSIBILITY_ITEMS, VILLAGE_DAYS } from './r-people-matters.ts'
import { WORK_PLANS } from './r-plans.ts'
import { RECTIFICATION_CASES } from './r-rectification.ts'
import { HOUSEHOLD_PLANS, REGISTERED_HOUSEHOLDS, VILLAGE_EXITS, VILLAGE_INCOMES } from './r-households.ts'
import { CONTACT_LOGS, RESIDENT_POINTS } from './r-contact.ts'
import { GOVERNANCE_ISSUES } from './r-governance-issues.ts'
import { MEMBER_SERVICES } from './r-member-services.ts'
import { HOUSEHOLD_PAIRINGS, MEMBER_PROJECTS, PROSPERITY_LEADERS, VILLAGE_MEMBERS } from './r-members.ts'
import { CENTRE_SUPPORTS, SERVICE_CENTRES } from './r-centres.ts'
import { MEETINGS } from './r-meetings.ts'
import { RESOLUTIONS } from './r-resolutions.ts'
import { SECRETARY_CASES } from './r-secretary-cases.ts'
import { SECRETARY_SURVEYS } from './r-secretary-surveys.ts'
import { ACCOUNTABILITY_CASES, LEADERSHIP_ASSESSMENTS } from './r-accountability.ts'
import { REVIEW_REPORTS } from './r-reviews.ts'
import { CADRE_TRAINING_PARTICIPANTS, CADRE_TRAININGS } from './r-cadre-trainings.ts'
import { POWER_LISTS } from './r-powers.ts'

/** The laws of the records that lie in a city's own database (2.4): one line a record. */
export const LOCAL_LAWS = [
  OFFICIALS,
  LEADERSHIP_POSTS,
  RECTIFICATION_CASES,
  FUND_ALLOCATIONS,
  FUND_PAYMENTS,
  REGISTERED_HOUSEHOLDS,
  HOUSEHOLD_PLANS,
  VILLAGE_INCOMES,
  VILLAGE_EXITS,
  RESIDENT_POINTS,
  CONTACT_LOGS,
  GOVERNANCE_ISSUES,
  VILLAGE_MEMBERS,
  MEMBER_PROJECTS,
  PROSPERITY_LEADERS,
  HOUSEHOLD_PAIRINGS,
  MEMBER_SERVICES,
  SERVICE_CENTRES,
  CENTRE_SUPPORTS,
  POWER_LISTS,
  MEETINGS,
  RESOLUTIONS,
  SECRETARY_SURVEYS,
  SECRETARY_CASES,
  REVIEW_REPORTS,
  LEADERSHIP_ASSESSMENTS,
  ACCOUNTABILITY_CASES,
  CADRE_TRAININGS,
  CADRE_TRAINING_PARTICIPANTS,
  WORK_PLANS,
  RESPONSIBILITY_ITEMS,
  PEOPLE_PROBLEMS,
  VILLAGE_DAYS,
] as const

type Law = (typeof LOCAL_LAWS)[number]
type NamesOf<T> = T extends unknown ? keyof T & string : never
type PermissionOf<L> = L extends RecordLaw ? `${L['noun']}.${'read' | (keyof L['acts'] & string)}` : never

export type LocalPermission = PermissionOf<Law>
export type LocalCode = NamesOf<Law['codes']>
export type LocalFigure = NamesOf<Law['figures']>
export type LocalTaskRule = Law['tasks'][number]
export type LocalNoun = Law['noun']

/** The laws by the names of what they have: `merged(({ codes }) => codes)`. */
const merged = <T>(part: (law: RecordLaw) => Readonly<Record<string, T>>): [string, T][] =>
  LOCAL_LAWS.flatMap((law) => Object.entries(part(law)))

/** Every code of these laws with its texts and its status. */
export const LOCAL_CODES = Object.fromEntries(merged(({ codes }) => codes)) as Record<
  LocalCode,
  RecordLaw['codes'][string]
>

export const LOCAL_FIGURES = merged(({ figures }) => figures) as readonly [LocalFigure, RecordLaw['figures'][string]][]

const grantsOf = ({ noun, read, acts }: RecordLaw): { permission: string; roles: readonly LawRole[] }[] => [
  { permission: `${noun}.read`, roles: read },
  ...Object.entries(acts).map(([act, { by }]) => ({ permission: `${noun}.${act}`, roles: by })),
]

/** Each permission of these laws with the roles that hold it, in a city and never in the province's own tenant. */
export const LOCAL_GRANTS = LOCAL_LAWS.flatMap(grantsOf) as readonly {
  permission: LocalPermission
  roles: readonly LawRole[]
}[]
