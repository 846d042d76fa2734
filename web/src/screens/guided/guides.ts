import { CLAIM_ITEMS } from '../../../../src/rules/lists/enums.ts'
import { isDay } from '../../../../src/rules/dates.ts'
import type { Finding } from '../../../../src/rules/finding.ts'
import { DAY_FIRST, DAY_LAST } from '../../../../src/rules/parameters/bounds.ts'
import { lastDay } from '../../../../src/rules/postings/posting-states.ts'
import { r81OneAYear } from '../../../../src/rules/postings/r-assessment.ts'
import { r75Year } from '../../../../src/rules/postings/r-study.ts'
import { r57Filed, r57Year, r58Treatment, r59Claim } from '../../../../src/rules/postings/r-support.ts'
import type { Days } from '../../../../src/rules/spans.ts'
import type { Field } from '../../api/described.ts'
import { today } from '../../clock.ts'
import { Q } from '../../text/guided-catalogue.ts'
import { inFen } from '../../ui/money.ts'
import type { GuidedAct } from './guided-acts.ts'
import { typedIn } from '../records/draft.ts'
import type { Guide, Posting, Situation } from './guide.ts'

const WHOM = { words: Q.whom, fields: ['posting_id'] } as const
const YEAR = /^\d{4}$/

/** Where the term is not the reader's to see, the API judges it. */
const ANY_TERM: Days = { first: DAY_FIRST, last: DAY_LAST }

const termOf = (posting: Posting): Days => ({ first: posting.planned_start, last: lastDay(posting) })

/** The years the posting has such a record for, without the one that is being changed. */
const yearsOf = ({ others, row }: Situation): number[] =>
  others.filter(({ id }) => id !== row?.['id']).flatMap(({ year }) => (typeof year === 'number' ? [year] : []))

const yearIn = ({ draft, row }: Situation): number | null => {
  const text = typedIn(draft, 'year')
  const stored = row?.['year']
  if (YEAR.test(text)) return Number(text)
  return typeof stored === 'number' ? stored : null
}

/** The latest year of the term that has begun. */
const lastYear = ({ posting }: Situation): Readonly<Record<string, string>> => {
  const { last } = posting === null ? ANY_TERM : termOf(posting)
  return { year: (last < today() ? last : today()).slice(0, 4) }
}

const asRadios =
  (name: string) =>
  (fields: readonly Field[]): readonly Field[] =>
    fields.map((field) => (field.name === name ? { ...field, open: true } : field))

const support: Guide = {
  questions: [
    WHOM,
    { words: Q.support_year, fields: ['year'] },
    { words: Q.treatment, hint: Q.treatment_hint, fields: ['treatment_unchanged'] },
    {
      words: Q.what_changed,
      hint: Q.what_changed_hint,
      fields: ['description'],
      when: ({ draft }) => typedIn(draft, 'treatment_unchanged') === 'false',
    },
    { words: Q.filed, fields: ['filed_on'] },
  ],
  rules: ['R-57', 'R-58'],
  button: Q.support_send,
  fields: asRadios('treatment_unchanged'),
  offered: lastYear,
  found: (situation) => {
    const { draft, posting } = situation
    const year = yearIn(situation)
    const filed_on = typedIn(draft, 'filed_on')
    const answer = typedIn(draft, 'treatment_unchanged')
    return [
      ...(year === null
        ? []
        : r57Year({
            year,
            term: posting === null ? ANY_TERM : termOf(posting),
            confirmed_years: yearsOf(situation),
            today: today(),
          })),
      ...(year !== null && isDay(filed_on) ? r57Filed({ year, filed_on, today: today() }) : []),
      ...(answer === ''
        ? []
        : r58Treatment({ treatment_unchanged: answer === 'true', description: typedIn(draft, 'description') })),
    ]
  },
  follows: ({ draft }) =>
    typedIn(draft, 'treatment_unchanged') === 'false' ? [Q.support_follows, Q.support_alert] : [Q.support_follows],
}

const UNIT = /^\d{6}-/

/** The unit that sent him: the posting's, else the one the user stands for. */
const unitOf = ({ posting, scope }: Situation): string | null => posting?.unit_id ?? (UNIT.test(scope) ? scope : null)

const claim: Guide = {
  questions: [
    WHOM,
    { words: Q.claim_what, fields: ['item'] },
    { words: Q.claim_note, hint: Q.claim_note_hint, fields: ['note'] },
    { words: Q.claim_when, fields: ['incurred_on'] },
    { words: Q.claim_how_much, fields: ['amount_fen'] },
    { words: Q.claim_payer, hint: Q.claim_payer_hint, fields: ['paying_unit'] },
  ],
  rules: ['R-59'],
  button: Q.save_draft,
  fields: asRadios('item'),
  offered: (situation): Readonly<Record<string, string>> => {
    const unit = unitOf(situation)
    return unit === null ? {} : { paying_unit: unit }
  },
  found: (situation) => {
    const { draft, posting } = situation
    const item = CLAIM_ITEMS.find(({ id }) => id === typedIn(draft, 'item'))?.id
    const [incurred_on, amount] = [typedIn(draft, 'incurred_on'), typedIn(draft, 'amount_fen')]
    if (item === undefined || !isDay(incurred_on) || amount === '') return []
    const paying_unit = typedIn(draft, 'paying_unit')
    return r59Claim(
      { item, note: typedIn(draft, 'note'), amount_fen: inFen(amount), paying_unit, incurred_on },
      {
        home_unit: unitOf(situation) ?? paying_unit,
        term: posting === null ? ANY_TERM : termOf(posting),
        today: today(),
      },
    )
  },
  follows: () => [Q.claim_follows],
}

const oneAYear = (situation: Situation): readonly Finding[] => {
  const { posting } = situation
  const year = yearIn(situation)
  if (posting === null || year === null) return []
  return r81OneAYear({ year, term: termOf(posting), assessed_years: yearsOf(situation) })
}

const assessment: Guide = {
  questions: [
    WHOM,
    { words: Q.assess_year, fields: ['year'] },
    { words: Q.assess_grade, hint: Q.assess_grade_hint, fields: ['grade'] },
    { words: Q.assess_who, fields: ['assessor', 'assessed_on'] },
    { words: Q.assess_remarks, fields: ['remarks'] },
  ],
  rules: ['R-81'],
  button: Q.save_draft,
  fields: asRadios('grade'),
  offered: lastYear,
  found: oneAYear,
  follows: ({ draft }) =>
    typedIn(draft, 'grade') === 'incompetent' ? [Q.assess_blocks, Q.assess_follows] : [Q.assess_follows],
}

const comment: Guide = {
  questions: [WHOM, { words: Q.assess_year, fields: ['year'] }, { words: Q.comment_what, fields: ['comment'] }],
  rules: ['R-81'],
  button: Q.comment_send,
  offered: lastYear,
  found: oneAYear,
  follows: () => [Q.comment_follows],
}

/** one sheet a posting and year, of a year of the term that has begun. */
const oneSheet = (situation: Situation): readonly Finding[] => {
  const { posting } = situation
  const year = yearIn(situation)
  if (posting === null || year === null) return []
  if (yearsOf(situation).includes(year)) return [{ rule: 'R-75', code: 'STATE', field: 'year' }]
  return r75Year({ year, term: termOf(posting), today: today() })
}

const sheet: Guide = {
  questions: [
    WHOM,
    { words: Q.sheet_year, hint: Q.sheet_hint, fields: ['year'] },
    { words: Q.sheet_plan, fields: ['study_plan'] },
    { words: Q.sheet_texts, fields: ['study_texts'] },
    { words: Q.sheet_rectify, fields: ['rectify'] },
    { words: Q.sheet_member, fields: ['qualified_member'] },
  ],
  rules: ['R-75'],
  button: Q.save_draft,
  offered: lastYear,
  found: oneSheet,
  follows: () => [Q.sheet_follows],
}

/** What a correction names, and how its right value is entered: as the posting's own field is. */
const corrected = (fields: readonly Field[], { draft }: Situation, own: readonly Field[]): readonly Field[] => {
  const named = own.find(({ name }) => name === typedIn(draft, 'field'))
  return fields.map((field) =>
    field.name === 'value_is' && named !== undefined
      ? { ...field, kind: named.kind, ...(named.values ? { values: named.values } : {}) }
      : field,
  )
}

const correction = (own: readonly Field[]): Guide => ({
  questions: [
    { words: Q.correct_what, fields: ['field'] },
    { words: Q.correct_value, fields: ['value_is'], when: ({ draft }) => typedIn(draft, 'field') !== '' },
    { words: Q.correct_why, hint: Q.correct_why_hint, fields: ['reason'] },
  ],
  rules: [],
  fields: (fields, situation) => corrected(fields, situation, own),
  follows: () => [Q.correct_follows],
})

const exception: Guide = { questions: [], rules: [], follows: () => [Q.exception_follows] }

const GUIDES: Readonly<Record<GuidedAct, (own: readonly Field[]) => Guide>> = {
  'support_confirmations create': () => support,
  'support_confirmations update': () => support,
  'reimbursement_claims create': () => claim,
  'reimbursement_claims update': () => claim,
  'assessments create': () => assessment,
  'assessments update': () => assessment,
  'assessment_comments create': () => comment,
  'assessment_comments update': () => comment,
  'four_leads_sheets create': () => sheet,
  'four_leads_sheets update': () => sheet,
  'postings corrections': correction,
  'exceptions approve': () => exception,
}

/** The guide of an act; a correction is entered as the record's own fields are. */
export const guideOf = (act: GuidedAct, own: readonly Field[]): Guide => GUIDES[act](own)
