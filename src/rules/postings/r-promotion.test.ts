// and C-3 as pure functions: the gates, one by one and all at once.
import { expect, test } from 'vitest'
import {
  nextRank,
  noticeWorkingDays,
  probationOver,
  PROMOTION_GATES,
  promotionFindings,
  promotionGates,
  type PromotionFacts,
} from './r-promotion.ts'

/** The autumn of 2017 by the State Council's notice: seven days free, the Saturday before them worked. Otherwise Monday to Friday. */
const isWorkday = (day: string): boolean => {
  if (day === '2017-09-30') return true
  if (day >= '2017-10-01' && day <= '2017-10-08') return false
  if (day === '2019-06-07') return false
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const passed = { result: 'passed', accepted_on: '2019-05-20', role: 'poverty_office', tenant: '440000' } as const
const base: PromotionFacts = {
  post_role: 'team_leader',
  posting_status: 'completed',
  end_reason: null,
  policy: [],
  acceptance: passed,
  province: '440000',
  qualified: true,
  rank: 'division_deputy',
  rank_since: '2016-06-12',
  target_rank: 'division_chief',
  managing_authority: '中共广东省委组织部',
  decided_by_authority: '中共广东省委组织部',
  quota_ok: true,
  term_last: '2019-04-30',
  notice_from: '2019-06-03',
  notice_to: '2019-06-10',
  decided_on: '2019-06-12',
  isWorkday,
  assessments: [{ id: 'a1', year: 2018, grade: 'excellent', assessed_on: '2018-12-20', filed_on: '2019-01-10' }],
  cited: ['a1'],
  submitted_by: 'a',
  approved_by: 'b',
}

const ILL = { posting_status: 'ended_early', end_reason: 'illness' } as const
const ACCEPTS = [{ name: 'promotion_after_illness', value: 'on', valid_from: '2019-06-12' }] as const

const cases: readonly (readonly [string, Partial<PromotionFacts>, readonly string[]])[] = [
  ['R-60 division_deputy to division_chief, passed', {}, []], // Accept
  ['R-60 first secretary', { post_role: 'first_secretary' }, []],
  ['R-60 both in one', { post_role: 'leader_and_first_secretary' }, []],
  ['B1 R-60 a team member', { post_role: 'team_member' }, ['PROMOTION_POST_ROLE']], // Reject
  ['B1 R-60 liaison staff', { post_role: 'liaison_staff' }, ['PROMOTION_POST_ROLE']], // Reject
  ['R-60 to bureau_deputy', { target_rank: 'bureau_deputy' }, ['PROMOTION_ONE_RANK']], // Reject
  ['R-60 to the same rank', { target_rank: 'division_deputy' }, ['PROMOTION_ONE_RANK']],
  ['R-60 rank none', { rank: 'none', target_rank: 'clerk' }, ['PROMOTION_ONE_RANK']], // Reject
  ['R-60 acceptance entered by a city', { acceptance: { ...passed, tenant: '441400' } }, ['ACCEPTANCE_REQUIRED']], // Reject
  [
    'R-60 acceptance entered by another department',
    { acceptance: { ...passed, role: 'province_admin' } },
    ['ACCEPTANCE_REQUIRED'],
  ],
  ['R-60 acceptance failed', { acceptance: { ...passed, result: 'failed' } }, ['ACCEPTANCE_REQUIRED']],
  ['R-60 acceptance pending', { acceptance: { ...passed, result: 'pending' } }, ['ACCEPTANCE_REQUIRED']],
  [
    'R-60, 3.6 accepted after the day',
    { acceptance: { ...passed, accepted_on: '2019-06-13' } },
    ['ACCEPTANCE_REQUIRED'],
  ],
  ['R-60 no acceptance', { acceptance: null }, ['ACCEPTANCE_REQUIRED']],
  ['R-60 a recalled holder', { posting_status: 'recalled' }, ['POSTING_NOT_COMPLETED']], // Reject
  ['R-60 ended early, for illness too (A-19)', ILL, ['POSTING_NOT_COMPLETED']],
  ['A-19 the same where the province accepts it', { ...ILL, policy: ACCEPTS }, []],
  ['A-19 the day before it does', { ...ILL, policy: ACCEPTS, decided_on: '2019-06-11' }, ['POSTING_NOT_COMPLETED']],
  [
    'A-19 ended early for another reason',
    { ...ILL, end_reason: 'transfer', policy: ACCEPTS },
    ['POSTING_NOT_COMPLETED'],
  ],
  ['R-60 still in post', { posting_status: 'active' }, ['POSTING_NOT_COMPLETED']],
  ['R-60 not qualified', { qualified: false }, ['FIELD_REQUIRED']],
  ['R-60 decided by another organ', { decided_by_authority: '中共广州市委组织部' }, ['PROMOTION_AUTHORITY']],
  ['R-60 nobody named', { managing_authority: null, decided_by_authority: null }, ['PROMOTION_AUTHORITY']],
  ['R-61 quota not confirmed', { quota_ok: null }, ['QUOTA_UNCONFIRMED']],
  // 2019-06-07 was the Dragon Boat Festival, a Friday.
  ['R-61 a notice of Mon–Fri', { notice_from: '2019-05-20', notice_to: '2019-05-24' }, []], // Accept
  ['R-61 a notice of three working days', { notice_from: '2019-05-20', notice_to: '2019-05-22' }, ['NOTICE_TOO_SHORT']], // Reject
  ['R-61 Mon–Fri with a holiday in it', { notice_to: '2019-06-07' }, ['NOTICE_TOO_SHORT']],
  ['R-61 the Monday after makes five', { notice_to: '2019-06-10' }, []],
  ['R-61 the notice still runs on the day of the decision', { notice_to: '2019-06-12' }, []],
  ['R-61 decided on the fifth day of the notice', { decided_on: '2019-06-10' }, ['NOTICE_TOO_SHORT']],
  ['R-61 no notice', { notice_from: null, notice_to: null }, ['NOTICE_TOO_SHORT']],
  ['R-60 the notice begins before the task is done', { term_last: '2019-06-03' }, ['DATE_ORDER']],
  ['R-60 it begins the day after', { term_last: '2019-06-02' }, []],
  ['C-3 two years as deputy, to the day', { rank_since: '2017-06-12' }, []],
  ['C-3 a day less', { rank_since: '2017-06-13' }, ['RANK_YEARS']],
  ['C-3 not on file since when', { rank_since: null }, ['RANK_YEARS']],
  [
    'C-3 lower chief to higher deputy takes three',
    { rank: 'section_chief', target_rank: 'division_deputy', rank_since: '2016-06-13' },
    ['RANK_YEARS'],
  ],
  ['C-3 three years', { rank: 'section_chief', target_rank: 'division_deputy' }, []],
  [
    'C-3 clerk to section_deputy takes three',
    { rank: 'clerk', target_rank: 'section_deputy', rank_since: '2016-06-13' },
    ['RANK_YEARS'],
  ],
  [
    'R-81 an unfiled assessment',
    { assessments: [{ id: 'a1', year: 2018, grade: 'excellent', assessed_on: '2018-12-20', filed_on: null }] },
    ['ASSESSMENT_NOT_FILED'],
  ],
  [
    'R-81 incompetent',
    {
      assessments: [{ id: 'a1', year: 2018, grade: 'incompetent', assessed_on: '2018-12-20', filed_on: '2019-01-10' }],
    },
    ['ASSESSMENT_BLOCKS'],
  ],
  ['X-14 who submitted approves', { approved_by: 'a' }, ['SELF_APPROVAL']],
]

test.each(cases)('%s', (_, more, expected) => {
  expect(codes(promotionFindings({ ...base, ...more }, 'approve'))).toEqual(expected)
})

test('C-3 of a rank that is on file from a later day no year is over', () => {
  const [finding] = promotionFindings({ ...base, rank_since: '2022-01-01' }, 'approve')
  expect(finding).toMatchObject({ code: 'RANK_YEARS', facts: { required: 2, years: 0 } })
})

test('R-61 the working days of a notice in the autumn of 2017', () => {
  const days = (from: string, to: string) => noticeWorkingDays(from, to, isWorkday)
  expect(days('2017-09-28', '2017-10-09')).toBe(4) // Thu, Fri, the worked Sat, and the Monday after the holidays
  expect(days('2017-09-28', '2017-10-10')).toBe(5)
  expect(days('2017-10-01', '2017-10-08')).toBe(0)
  expect(days('2017-10-10', '2017-10-09')).toBe(0)
})

test('C-3 the ladder goes up by one, and years count to the next one of each rank', () => {
  expect([nextRank('clerk'), nextRank('bureau_deputy'), nextRank('bureau_chief'), nextRank('none')]).toEqual([
    'section_deputy',
    'bureau_chief',
    null,
    null,
  ])
  expect(probationOver('2019-07-01')).toBe('2020-07-01')
})

test('the gates of a submission are fewer than those of the approval', () => {
  const early = {
    ...base,
    quota_ok: null,
    notice_from: null,
    notice_to: null,
    decided_by_authority: null,
    approved_by: null,
  }
  expect(promotionFindings(early, 'submit')).toEqual([])
  expect(codes(promotionFindings(early, 'approve'))).toEqual([
    'QUOTA_UNCONFIRMED',
    'NOTICE_TOO_SHORT',
    'PROMOTION_AUTHORITY',
  ])
})

test('every gate is shown, met or with what is missing', () => {
  const gates = promotionGates({ ...base, posting_status: 'active' })
  expect(gates.map(({ gate }) => gate)).toEqual(PROMOTION_GATES.map(({ gate }) => gate))
  expect(gates.filter(({ met }) => !met)).toMatchObject([
    { gate: 'posting_completed', rule: 'R-60', at: 'submit', findings: [{ code: 'POSTING_NOT_COMPLETED' }] },
  ])
})
