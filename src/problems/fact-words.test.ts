// B8: a Chinese refusal names acts, states and records as an office does; the members of a problem keep the ids that are sent.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { duoScene } from '../../test/harness/confirmed.ts'
import { suite } from '../../test/harness/suite.ts'
import { village } from '../../test/harness/world.ts'
import { BRANCH_TRANSITIONS } from '../rules/branches/branch-life.ts'
import { POSTING_STATUSES } from '../rules/lists/enums.ts'
import { LOCAL_LAWS } from '../rules/local-laws.ts'
import type { RecordLaw } from '../rules/law.ts'
import { ASSESSMENT_TRANSITIONS } from '../rules/postings/r-assessment.ts'
import { PROMOTION_TRANSITIONS } from '../rules/postings/r-promotion.ts'
import { RECALL_TRANSITIONS } from '../rules/postings/r-recall.ts'
import { CLAIM_TRANSITIONS } from '../rules/postings/r-support.ts'
import { MODEL_CASE_TRANSITIONS } from '../rules/postings/r-visits.ts'
import { ASSIGNMENT_TRANSITIONS } from '../rules/assignments/x-assignments.ts'
import { inText } from './rule-texts/fact-words.ts'

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
    ...states.filter((state) => /[a-z]/.test(inText('status', state, 'zh-CN'))),
    ...acts.filter((act) => /[a-z]/.test(inText('allowed', act, 'zh-CN'))),
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
})

test.each([
  ['records', 'duty_records 2027-02-10', '履职记实 2027-02-10', 'duty_records 2027-02-10'],
  ['accepted', 'leader_and_first_secretary', '队长兼任第一书记', 'leader_and_first_secretary'],
  ['accepted', 'province', 'province', 'province'], // lists call it differently: no name would be right for all
  ['accepted', 'village.read', 'village.read', 'village.read'],
  ['accepted', '931', '931（临时党支部）', '931'],
  ['accepted', '>= 2017-01-01', '2017-01-01及以后', '>= 2017-01-01'],
  ['accepted', '> 3', '> 3', '> 3'],
  ['accepted', 'other', '其他', 'other'],
  ['status', 'passed', '合格', 'passed'],
  ['accepted', 'city_org 440100', '市委组织部 广州市', 'city organisation department Guangzhou'],
  ['accepted', '441400', '梅州市', 'Meizhou'],
  ['accepted', '441424', '五华县（441424）', 'Wuhua (441424)'],
  ['accepted', 'present >= 2/3 entitled', '到会 >= 2/3 应到', 'present >= 2/3 entitled'],
  ['accepted', 'in_favour > 1/2 present', '赞成 > 1/2 到会', 'in_favour > 1/2 present'],
  ['accepted', 'YYYY-MM-DD', '年-月-日，如2017-06-30', 'YYYY-MM-DD'],
  ['turn', '440100', '广州市', 'Guangzhou'],
  ['postings', '441400-0153cf00', '441400-0153cf00', '441400-0153cf00'],
  ['accepted', '441400100201', '441400100201', '441400100201'],
])('B8 the fact %s %s reads %s in Chinese and %s in English', (fact, value, zh, en) => {
  expect(inText(fact, value, 'zh-CN')).toBe(zh)
  expect(inText(fact, value, 'en')).toBe(en)
})

test('X-16 whose turn it is, is told by the name of the city', async () => {
  const partner = await as('city_org', '440100')
  const { code } = await village('441400')
  const body = { village_code: code, mode: 'paired', helper_tenant: '440100', helper_units: [{ name: '示例单位' }] }
  const { id, content_hash } = z
    .looseObject({ id: z.string(), content_hash: z.string() })
    .parse((await partner.post('/v1/assignments', { ...body, valid_from: '2017-01-01' })).json)
  const refused = await partner.post(`/v1/assignments/${id}/accept`, { content_hash })
  expect(refused.json).toMatchObject({ code: 'NOT_YOUR_TURN', detail: '现在轮到梅州市；您可以：撤回' })
})
