import { LOCAL_LAWS } from '../../../../src/rules/local-laws.ts'
import { SEATS_OF_MODE } from '../../../../src/rules/accounts/seats.ts'
import type { Permission } from '../../names.tsx'
import { at } from '../../route.ts'
import type { GroupBy } from './summary.ts'

/** The records a figure is made of: their list, the permission to read it, and what it is narrowed by. */
export interface Drill {
  permission: Permission
  path: readonly string[]
  query: Readonly<Record<string, string>>
}

interface Where {
  group_by: GroupBy
  /** The group; null for the total. */
  key: string | null
  day: string
}

const placeOf = ({ group_by, key }: Where): string | null =>
  key !== null && (group_by === 'tenant' || group_by === 'county') ? key : null

/** Figures of records that two cities share, by the beginning of their name. */
const SHARED: readonly { name: RegExp; drill: (found: RegExpExecArray, where: Where) => Drill }[] = [
  {
    name: /^villages/,
    drill: (_, { group_by, key }) => ({
      permission: 'village.read',
      path: key === null ? ['places'] : [group_by === 'county' && !key.endsWith('00') ? 'county' : 'city', key],
      query: {},
    }),
  },
  { name: /^assignments_open$/, drill: () => list('assignment.read', 'assignments') },
  { name: /^seats_(?:filled)(?:_(.*))?$/, drill: ([, role]) => postings(role) },
  { name: /^people_role_(.*)$/, drill: ([, role]) => postings(role) },
  { name: /^(people|terms_ending_|holders$)/, drill: () => postings() },
  {
    name: /^branches_(resident_unit|city_unit)_(\w+)$/,
    drill: ([, pattern = '', status = '']) => list('branch.read', 'branches', { pattern, status }),
  },
  { name: /^sessions/, drill: (_, { day }) => list('study.read', 'study_sessions', { year: day.slice(0, 4) }) },
  { name: /^plans/, drill: (_, { day }) => list('study.read', 'study_plans', { year: day.slice(0, 4) }) },
  { name: /^covered$/, drill: (_, { day }) => list('duty_record.read', 'duty_records', { year: day.slice(0, 4) }) },
  { name: /^confirmations_/, drill: () => list('support_confirmation.read', 'support_confirmations') },
  { name: /^claims_/, drill: () => list('reimbursement_claim.read', 'reimbursement_claims') },
  { name: /^recalls_/, drill: () => list('recall_case.read', 'recall_cases') },
  { name: /^assessments_/, drill: () => list('assessment.read', 'assessments') },
  { name: /^facts_/, drill: () => list('assignment.read', 'contested_facts') },
  { name: /^overdue$/, drill: () => tasks({}) },
  { name: /^overdue_([a-z])(\d+)$/, drill: ([, letter = '', n]) => tasks({ rule: `${letter.toUpperCase()}-${n}` }) },
  { name: /^seats_vacant_(team_leader|first_secretary)$/, drill: ([, role]) => tasks({ rule: ruleOfSeat(role) }) },
]

const list = (permission: Permission, record: string, query: Record<string, string> = {}): Drill => ({
  permission,
  path: ['records', record],
  query,
})

const postings = (role?: string): Drill =>
  list('posting.read', 'postings', { status: 'active', ...(role === undefined ? {} : { post_role: role }) })

const tasks = (query: Record<string, string>): Drill => ({
  permission: 'task.read',
  path: ['tasks'],
  query: { status: 'overdue', ...query },
})

/** The rule that asks for a seat that only one mode has. */
const ruleOfSeat = (role: string | undefined): string =>
  SEATS_OF_MODE.paired.find(({ post_role }) => post_role === role)?.rule ?? ''

/** Figures of records of a city's own, by the law that counts them. */
const localDrill = (figure: string, { day }: Where): Drill | null => {
  const law = LOCAL_LAWS.find(({ figures }) => figure in figures)
  if (!law) return null
  return list(`${law.noun}.read`, law.record, 'year' in law.fields ? { year: day.slice(0, 4) } : {})
}

const found = (figure: string, where: Where): Drill | null => {
  for (const { name, drill } of SHARED) {
    const match = name.exec(figure)
    if (match) return drill(match, where)
  }
  return localDrill(figure, where)
}

const CITY_LENGTH = 4

/** Where the records of a figure stand; null where no list has them, or the reader may not read it. */
export const drillOf = (figure: string, where: Where, may: (permission: Permission) => boolean): string | null => {
  const drill = found(figure, where)
  if (drill === null || !may(drill.permission)) return null
  const place = placeOf(where)
  const narrowed = place === null ? {} : { tenant: `${place.slice(0, CITY_LENGTH)}00`, division: place }
  const query = new URLSearchParams({ ...drill.query, ...narrowed, as_of: where.day, day: where.day })
  return `${at(...drill.path)}?${query.toString()}`
}
