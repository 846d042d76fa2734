import { notInFuture } from '../days.ts'
import type { AssessmentGrade } from '../lists/enums.ts'
import type { Finding } from '../finding.ts'
import type { Days } from '../spans.ts'
import { requiredText } from '../states.ts'

/** 3.5: the states of an assessment. */
export const ASSESSMENT_TRANSITIONS = {
  draft: { sign: 'signed' },
  signed: { file: 'filed' },
  filed: {},
} as const

interface NewAssessment {
  year: number
  term: Days
  /** The years the posting has an assessment of already. */
  assessed_years: readonly number[]
}

/** R-81, 三2 「做好第一书记的考核工作，考核结果记入档案」: one a posting and year, for a year the term has days in. */
export const r81OneAYear = ({ year, term, assessed_years }: NewAssessment): Finding[] => {
  if (assessed_years.includes(year)) return [{ rule: 'R-81', code: 'ASSESSMENT_DUPLICATE', field: 'year' }]
  if (year >= Number(term.first.slice(0, 4)) && year <= Number(term.last.slice(0, 4))) return []
  return [{ rule: 'R-81', code: 'DATE_OUTSIDE_TERM', field: 'year', facts: { from: term.first, to: term.last } }]
}

/** what is signed has grade, assessor and day. */
export const r81Signed = (facts: {
  grade: string | null
  assessor: string | null
  assessed_on: string | null
}): Finding[] => [
  ...requiredText('R-81', 'grade', facts.grade),
  ...requiredText('R-81', 'assessor', facts.assessor),
  ...requiredText('R-81', 'assessed_on', facts.assessed_on),
]

export interface Assessment {
  id: string
  year: number
  grade: AssessmentGrade
  /** The day it was made; null while it is not said. */
  assessed_on: string | null
  /** The day it was entered in the cadre file. */
  filed_on: string | null
}

interface Cited {
  /** The assessments of the person's posting. */
  assessments: readonly Assessment[]
  /** The ids the award or promotion refers to. */
  cited: readonly string[]
  /** The day of the award or of the decision: what stood then is asked, whenever it is entered (3.6). */
  decided_on: string
}

/** R-81, 「作为评先评优和提拔使用的重要依据」: at least one is cited, and every cited one was filed by the day it is used. */
export const r81Filed = ({ assessments, cited, decided_on }: Cited): Finding[] => {
  const filed = assessments.filter(({ filed_on }) => filed_on !== null && filed_on <= decided_on).map(({ id }) => id)
  const stands = cited.length > 0 && cited.every((id) => filed.includes(id))
  return stands ? [] : [{ rule: 'R-81', code: 'ASSESSMENT_NOT_FILED', field: 'assessment_ids' }]
}

const isKnownOn = ({ year, assessed_on }: Assessment, day: string): boolean =>
  `${year}-01-01` <= day && (assessed_on === null || assessed_on <= day)

/** 不称职 in the year that was assessed last by the day blocks, whether or not that year is cited. */
export const r81Blocks = ({ assessments, decided_on }: Omit<Cited, 'cited'>): Finding[] => {
  const known = assessments.filter((each) => isKnownOn(each, decided_on))
  const last = known.toSorted((a, b) => a.year - b.year).at(-1)
  return last?.grade === 'incompetent' ? [{ rule: 'R-81', code: 'ASSESSMENT_BLOCKS', field: 'assessment_ids' }] : []
}

/** R-81 on an award or promotion. */
export const r81Cited = (facts: Cited): Finding[] => [...r81Filed(facts), ...r81Blocks(facts)]

interface Award {
  awarded_on: string
  assessment_id: string | null
}

/** R-81, 「评先评优」: an award was given by today and cites one assessment of the person that was filed by its day. */
export const r81Award = (
  { awarded_on, assessment_id }: Award,
  { assessments, today }: Pick<Cited, 'assessments'> & { today: string },
): Finding[] => [
  ...notInFuture({ rule: 'R-81', date: awarded_on, field: 'awarded_on' }, today),
  ...r81Cited({
    assessments,
    cited: assessment_id === null ? [] : [assessment_id],
    decided_on: awarded_on,
  }).map((finding) => ({
    ...finding,
    field: 'assessment_id',
  })),
]
