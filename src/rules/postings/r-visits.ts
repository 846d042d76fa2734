import type { PostRole } from '../lists/enums.ts'
import type { Finding } from '../finding.ts'
import { isFirstSecretary } from './posting-facts.ts'
import { notInFuture, withinTerm } from '../days.ts'
import { holds, type Days } from '../spans.ts'
import { stateFindings } from '../states.ts'

/** R-80, 三2 「切实关心第一书记，定期看望慰问」: a visit has taken place, and in the term. */
export const r80Visit = (visit: { date: string }, facts: { term: Days; today: string }): Finding[] => {
  const date = { rule: 'R-80', date: visit.date }
  const ahead = notInFuture(date, facts.today)
  return ahead.length > 0 ? ahead : withinTerm(date, facts.term)
}

interface Difficulty {
  date: string
  difficulty: string | null
  solved_on: string
}

/** R-80 「帮助他们解决实际困难」: a difficulty that was found is solved, on a day from the visit on and no later than today. */
export const r80Solved = ({ date, difficulty, solved_on }: Difficulty, today: string): Finding[] => {
  if (difficulty === null) return [{ rule: 'R-80', code: 'FIELD_REQUIRED', field: 'difficulty' }]
  if (solved_on > today) return [{ rule: 'R-80', code: 'DATE_IN_FUTURE', field: 'solved_on' }]
  if (solved_on >= date) return []
  return [{ rule: 'R-80', code: 'DATE_ORDER', field: 'solved_on', facts: { accepted: [`>= ${date}`] } }]
}

/** there is a difficulty to solve, and nobody has said yet that it is. */
export const r80Solvable = (visit: { difficulty: string | null; solved_on: string | null }): Finding[] => {
  if (visit.difficulty !== null && visit.solved_on === null) return []
  const status = visit.difficulty === null ? 'without_difficulty' : 'solved'
  return [{ rule: 'R-80', code: 'STATE', facts: { status, allowed: [] } }]
}

interface Training {
  date: string
  /** The person's postings. */
  postings: readonly (Days & { post_role: PostRole })[]
  today: string
}

/** R-77, 三2 「加强对第一书记的管理和培训」: whoever takes part is first secretary that day. */
export const r77Training = ({ date, postings, today }: Training): Finding[] => {
  const ahead = notInFuture({ rule: 'R-77', date }, today)
  if (ahead.length > 0) return ahead
  const terms = postings.filter(({ post_role }) => isFirstSecretary(post_role))
  if (terms.some((term) => holds(term, date))) return []
  const last = terms.toSorted((a, b) => (a.first < b.first ? -1 : 1)).at(-1)
  const facts = { from: last?.first ?? null, to: last?.last ?? null }
  return [{ rule: 'R-77', code: 'DATE_OUTSIDE_TERM', field: 'date', facts }]
}

/** 3.5: the states of a model case. */
export const MODEL_CASE_TRANSITIONS = {
  draft: { review: 'reviewed' },
  reviewed: { publish: 'published' },
  published: {},
} as const

interface Publication {
  status: string
  reviewed_by: string | null
  reviewed_on: string | null
  /** The role the reviewer acted in. */
  reviewer_role: string | null
  published_on: string
}

const ORGANISATION: readonly string[] = ['province_admin', 'city_org', 'county_org']

/** R-78, 三2 「及时发现和宣传驻村工作中的先进典型」: reviewed by an organisation department, then published. */
export const r78Publication = (facts: Publication): Finding[] => {
  const { status, reviewed_by, reviewed_on, reviewer_role, published_on } = facts
  if (status === 'published') {
    return stateFindings({ rule: 'R-78', table: MODEL_CASE_TRANSITIONS, status, action: 'publish' })
  }
  const isReviewed = reviewed_by !== null && reviewed_on !== null && reviewed_on <= published_on
  if (isReviewed && reviewer_role !== null && ORGANISATION.includes(reviewer_role)) return []
  return [{ rule: 'R-78', code: 'REVIEW_REQUIRED', field: 'reviewed_by', facts: { accepted: ORGANISATION } }]
}
