// B8: a Chinese refusal names acts, states and records as an office does; the members of a problem keep the ids that are sent.
import { expect, test } from 'vitest'
import { duoScene } from '../../test/harness/confirmed.ts'
import { suite } from '../../test/harness/suite.ts'
import { BRANCH_TRANSITIONS } from '../rules/branch-life.ts'
import { POSTING_STATUSES } from '../rules/enums.ts'
import { LOCAL_LAWS } from '../rules/local-laws.ts'
import type { RecordLaw } from '../rules/law.ts'
import { ASSESSMENT_TRANSITIONS } from '../rules/r-assessment.ts'
import { PROMOTION_TRANSITIONS } from '../rules/r-promotion.ts'
import { RECALL_TRANSITIONS } from '../rules/r-recall.ts'
import { CLAIM_TRANSITIONS } from '../rules/r-support.ts'
import { MODEL_CASE_TRANSITIONS } from '../rules/r-visits.ts'
import { ASSIGNMENT_TRANSITIONS } from '../rules/x-assignments.ts'
import { inChineseText } from './rule-texts/fact-words.ts'

const { as } = suite()
const laws: readonly RecordLaw[] = LOCAL_LAWS

const TABLES: readonly Readonly<Record<string, Readonly<Record<string, string>>>>[] = [
  ASSIGNMENT_TRANSITIONS,
  BRANCH_TRANSITIONS,
  ASSESSMENT_TRANSITIONS,
  PROMOTION_TRANSITIONS,
  RECALL_TRANSITIONS,
  CLAIM_TRANSITIONS,
  MODEL_CASE_TRANSITIONS,
  ...laws.map(({ states = {} }) => states),
]

test('B8 every state and act has a name', () => {
  const states = [...TABLES.flatMap((table) => Object.keys(table)), ...POSTING_STATUSES.map(({ id }) => id)]
  const acts = TABLES.flatMap((table) => Object.values(table).flatMap((steps) => Object.keys(steps)))
  const silent = [
    ...states.filter((state) => /[a-z]/.test(inChineseText('status', state))),
    ...acts.filter((act) => /[a-z]/.test(inChineseText('allowed', act))),
  ]
  expect([...new Set(silent)]).toEqual([])
})

test('B8 a Chinese refusal has no id in its text, an English one and the members do', async () => {
  const { partner, leader } = await duoScene(as)
  const path = `/v1/postings/${leader.id}/submit`
  const answer = await partner.post(path, {})
  expect(answer.json).toMatchObject({ status: 409, code: 'STATE', allowed: ['cancel'] })
  expect((answer.json as { detail: string }).detail).toBe('当前状态 已确认；您可以：取消')
  const english = await partner.post(path, {}, { headers: { 'accept-language': 'en' } })
  expect((english.json as { detail: string }).detail).toBe('The state is confirmed; you may: cancel')
  expect(inChineseText('records', 'duty_records 2027-02-10')).toBe('履职记实 2027-02-10')
  expect(inChineseText('accepted', 'build_organisation')).toBe('build_organisation')
})
