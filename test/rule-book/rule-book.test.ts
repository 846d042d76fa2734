// The code against the rule book's own tables: who acts, which code belongs to which rule, which state follows which.
import { describe, expect, test } from 'vitest'
import { endpoints } from '../../src/app.ts'
import { ROLE_PERMISSIONS } from '../../src/access/permissions.ts'
import { FIGURE_NAMES } from '../../src/features/summary/figure-list.ts'
import { bookEntry } from '../../src/rules/book/book.ts'
import { RULE_CODES } from '../../src/rules/codes.ts'
import { BRANCH_TRANSITIONS } from '../../src/rules/branches/branch-life.ts'
import { LOCAL_FIGURES } from '../../src/rules/local-laws.ts'
import { ASSESSMENT_TRANSITIONS } from '../../src/rules/postings/r-assessment.ts'
import { PROMOTION_TRANSITIONS } from '../../src/rules/postings/r-promotion.ts'
import { RECALL_TRANSITIONS } from '../../src/rules/postings/r-recall.ts'
import { CLAIM_TRANSITIONS } from '../../src/rules/postings/r-support.ts'
import { MODEL_CASE_TRANSITIONS } from '../../src/rules/postings/r-visits.ts'
import { CODES } from './codes.ts'
import { FIGURES_OF_PERSONS } from './persons.ts'
import { STATES } from './states.ts'
import { CHAPTER_10 } from './chapter-10.ts'

const writes = endpoints.filter(({ method }) => method !== 'get')
const ROLES = Object.keys(ROLE_PERMISSIONS)

/** Roles of the chapter whose acts are still to be opened, and the province's approval of R-5, which is 3.3's own act. */
const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  'R-4': ['province_admin'],
  'R-5': ['province_admin'],
  'R-64': ['province_admin'],
  // 2.4: reports, assessments and cases are records of a city's own, which the province counts and does not write
  'R-82': ['province_admin', 'county_org'], // a county’s committee reports
  'R-83': ['province_admin'],
  'R-84': ['province_admin'],
}

const mayDo = (role: string): ReadonlySet<string> =>
  new Set(Object.entries(ROLE_PERMISSIONS).find(([name]) => name === role)?.[1] ?? [])

describe('F2 chapter 10', () => {
  test('has 84 rows, each of roles of 2.2', () => {
    expect(CHAPTER_10.map(({ rule }) => rule)).toEqual(Array.from({ length: 84 }, (_, i) => `R-${i + 1}`))
    for (const { roles } of CHAPTER_10) for (const role of roles) expect([...ROLES, 'ANY']).toContain(role)
  })

  test.each(CHAPTER_10)('$rule has its strength', ({ rule, strength }) => {
    expect(bookEntry(rule)?.strength.toSorted()).toEqual(strength.toSorted())
  })

  test.each(CHAPTER_10.filter(({ rule }) => writes.some(({ rules }) => rules.includes(rule))))(
    '$rule: who acts may do one of its acts',
    ({ rule, roles }) => {
      const acts = writes.filter(({ rules }) => rules.includes(rule)).map(({ permission }) => permission)
      const idle = roles.filter((role) => role !== 'ANY' && !acts.some((act) => mayDo(role).has(act)))
      expect(idle.filter((role) => !NOT_YET[rule]?.includes(role))).toEqual([])
    },
  )
})

test.each(CODES)('F2 chapter 11: $code stands with its rules', ({ code, rules }) => {
  const missing = rules.filter((rule) => bookEntry(rule) && !bookEntry(rule)?.codes.includes(code))
  expect(missing).toEqual([])
})

test('F2 chapter 11: what the code refuses with by a rule is in the chapter', () => {
  const known = new Set(CODES.map(({ code }) => code))
  // C-6 – C-8: section 6
  const ofFacts = ['CITIZEN_ID', 'USCC_FORMAT', 'USCC_KIND', 'UNIT_TWICE', 'COUNTY_CODE_FORMER']
  expect(Object.keys(RULE_CODES).filter((code) => !known.has(code) && !ofFacts.includes(code))).toEqual([])
})

const TABLES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  temp_branch: { ...BRANCH_TRANSITIONS, approved: { begin: 'active' } }, // its first day comes by itself
  reimbursement_claim: CLAIM_TRANSITIONS,
  assessment: ASSESSMENT_TRANSITIONS,
  recall_case: RECALL_TRANSITIONS,
  promotion_case: PROMOTION_TRANSITIONS,
  model_case: MODEL_CASE_TRANSITIONS,
}

test.each(Object.keys(TABLES))('F2 3.5: the states of %s', (record) => {
  const steps = Object.entries(TABLES[record] ?? {}).flatMap(([from, acts]) =>
    Object.values(acts).map((to) => `${from} → ${to}`),
  )
  expect(steps.toSorted()).toEqual((STATES[record] ?? []).toSorted())
})

test('F2 a new figure says whether it counts persons', () => {
  const local = new Set<string>(LOCAL_FIGURES.map(([name]) => name)) // 2.4: without a counterpart, told to nobody else
  const others = FIGURE_NAMES.filter((name) => !FIGURES_OF_PERSONS.includes(name) && !local.has(name))
  expect(FIGURES_OF_PERSONS.filter((name) => !FIGURE_NAMES.some((each) => each === name))).toEqual([])
  expect(
    others.filter(
      (name) => !/^(villages|assignments_open|branches_|sessions|plans|overdue_|seats_required|facts_)/.test(name),
    ),
    'add it to persons.ts, or here',
  ).toEqual([])
})
