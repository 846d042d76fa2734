// 3.5: the tables of the smaller records, and what a name that is no action does.
import { expect, test } from 'vitest'
import { ASSESSMENT_TRANSITIONS } from './postings/r-assessment.ts'
import { PROMOTION_TRANSITIONS } from './postings/r-promotion.ts'
import { RECALL_TRANSITIONS } from './postings/r-recall.ts'
import { CLAIM_TRANSITIONS } from './postings/r-support.ts'
import { MODEL_CASE_TRANSITIONS } from './postings/r-visits.ts'
import { actionsFrom, nextState, requiredText, stateFindings, type Transitions } from './states.ts'

// As 3.5 writes them: each pair of states that follow each other.
const BOOK: readonly (readonly [string, Transitions, readonly string[]])[] = [
  ['R-59', CLAIM_TRANSITIONS, ['draft → submitted', 'submitted → approved', 'submitted → refused', 'approved → paid']],
  ['R-81', ASSESSMENT_TRANSITIONS, ['draft → signed', 'signed → filed']],
  [
    'R-79',
    RECALL_TRANSITIONS,
    [
      'proposed → decided_recall',
      'proposed → decided_keep',
      'proposed → overtaken',
      'decided_recall → replaced',
      'decided_recall → overtaken',
    ],
  ],
  [
    'R-60',
    PROMOTION_TRANSITIONS,
    [
      'draft → submitted',
      'submitted → on_notice',
      'submitted → refused',
      'on_notice → approved',
      'on_notice → refused',
    ],
  ],
  ['R-78', MODEL_CASE_TRANSITIONS, ['draft → reviewed', 'reviewed → published']],
]

test.each(BOOK)('%s goes as 3.5 has it', (_, table, steps) => {
  const found = Object.keys(table).flatMap((from) =>
    actionsFrom(table, from).map((action) => `${from} → ${nextState(table, from, action) ?? ''}`),
  )
  expect(found).toEqual(steps)
  const targets = Object.values(table).flatMap((next) => Object.values(next))
  expect(targets.filter((state) => !(state in table))).toEqual([])
})

test('an unknown action, or the name of something every object has, is STATE', () => {
  const attempt = { rule: 'R-59', table: CLAIM_TRANSITIONS, status: 'draft' }
  expect(stateFindings({ ...attempt, action: 'submit' })).toEqual([])
  for (const action of ['pay', 'constructor', 'toString', '']) {
    expect(stateFindings({ ...attempt, action })).toEqual([
      { rule: 'R-59', code: 'STATE', facts: { status: 'draft', allowed: ['submit'] } },
    ])
  }
  expect(actionsFrom(CLAIM_TRANSITIONS, 'nowhere')).toEqual([])
})

test('a blank text is none', () => {
  expect(requiredText('R-56', 'text', '村规民约')).toEqual([])
  for (const text of [null, undefined, '', ' \n']) expect(requiredText('R-56', 'text', text)).toHaveLength(1)
})
