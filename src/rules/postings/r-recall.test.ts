// R-79 as pure functions: who proposes, who decides, and until when.
import { expect, test } from 'vitest'
import type { PostingRow } from './posting-states.ts'
import {
  r79DecidedOn,
  r79Decision,
  r79Ground,
  r79InformedOn,
  r79InPost,
  r79MayPropose,
  r79Proposed,
  r79ProposedOn,
  r79ReplaceDue,
  recallStatusOn,
} from './r-recall.ts'
import { NO_POLICY } from '../settings.ts'

const SENDER = '440100'
const HOST = '441400'
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const posting: PostingRow = {
  status: 'active',
  sender: SENDER,
  host: HOST,
  planned_start: '2016-05-01',
  planned_end: '2019-04-30',
  ended_on: null,
}

test.each([
  ['incompetent', null, '全年未开展工作', []],
  ['other', '家庭变故不能驻村', '附件', []],
  ['other', ' ', '附件', ['RECALL_REASON']],
  [null, null, '附件', ['RECALL_REASON']],
  ['tired', null, '附件', ['RECALL_REASON']],
  ['incompetent', null, null, ['FIELD_REQUIRED']],
  [null, null, ' ', ['RECALL_REASON', 'FIELD_REQUIRED']],
] as const)('R-79 ground %j, %j, evidence %j: %j', (reason, reason_text, evidence, expected) => {
  expect(codes(r79Ground({ reason, reason_text, evidence }))).toEqual(expected)
})

test.each([
  [HOST, true], // Accept: the host county proposes
  [SENDER, true],
  ['440000', false], // between two cities it is neither
  ['440300', false],
] as const)('R-79 proposed by %s: %s', (tenant, may) => {
  expect(r79MayPropose(posting, tenant)).toBe(may)
})

test.each([
  ['2016-04-30', false, null, ['STATE']],
  ['2016-05-01', false, null, []],
  ['2019-04-30', false, null, []],
  ['2019-05-01', false, null, []], // late: the term is over by its dates (A14)
  ['2017-01-01', true, null, ['STATE']], // one case at a time
  ['2017-01-01', false, '2017-06-30', []], // A13: a last day ahead bars no recall
  ['2017-07-01', false, '2017-06-30', ['STATE']], // he has left
] as const)('R-79 on %s, open case %s, end %s: %j', (today, open_case, ended_on, expected) => {
  const row: PostingRow = ended_on === null ? posting : { ...posting, status: 'ended_early', ended_on }
  expect(codes(r79InPost(row, { today, open_case }))).toEqual(expected)
})

const decision: Parameters<typeof r79Decision>[0] = {
  status: 'proposed',
  action: 'decide_recall',
  posting,
  decider: { tenant: SENDER, role: 'city_org', user: 'b' },
  dispatched_by: 'city_org',
  proposed_by: 'a',
  proposed_on: '2017-05-10',
  informed_on: '2017-05-20',
  decided_on: '2017-06-01',
  ended_on: '2017-06-30',
  today: '2017-06-01',
}
const left: PostingRow = { ...posting, status: 'ended_early', ended_on: '2017-12-31' }
test.each([
  ['Guangzhou decides', {}, []], // Accept
  [
    'the host decides on a partner city’s leader',
    { decider: { tenant: HOST, role: 'city_org', user: 'b' } },
    ['RECALL_DECIDER'],
  ], // Reject
  [
    'the province decides on a city’s',
    { decider: { tenant: '440000', role: 'province_admin', user: 'b' } },
    ['RECALL_DECIDER'],
  ],
  ['a sending unit decides', { decider: { tenant: SENDER, role: 'sending_unit', user: 'b' } }, ['RECALL_DECIDER']],
  [
    'a county on what its city dispatched',
    { decider: { tenant: SENDER, role: 'county_org', user: 'b' } },
    ['RECALL_DECIDER'],
  ],
  [
    'a county on what it dispatched',
    { dispatched_by: 'county_org', decider: { tenant: SENDER, role: 'county_org', user: 'b' } },
    [],
  ],
  ['the city on what its county dispatched', { dispatched_by: 'county_org' }, []],
  ['the proposer himself (X-14)', { proposed_by: 'b' }, ['SELF_APPROVAL']],
  ['the person was not told', { informed_on: null }, ['FIELD_REQUIRED']],
  ['told on the day itself', { informed_on: '2017-06-01' }, []],
  ['told afterwards', { informed_on: '2017-06-02' }, ['DATE_ORDER']],
  ['no last day', { ended_on: null }, ['FIELD_REQUIRED']],
  ['the last day is the day of the decision', { ended_on: '2017-06-01' }, []],
  ['the last day lies before the decision', { ended_on: '2017-05-31' }, ['DATE_ORDER']],
  ['the last day is the planned one', { ended_on: '2019-04-30' }, []],
  ['the last day lies behind the term', { ended_on: '2019-05-01' }, ['DATE_ORDER']],
  ['decided before it was proposed', { decided_on: '2017-05-09', informed_on: '2017-05-09' }, ['DATE_ORDER']],
  ['decided tomorrow', { decided_on: '2017-06-02' }, ['DATE_IN_FUTURE']],
  ['decided late, of a day that has passed', { today: '2026-11-28' }, []],
  ['a day before the one that was set (A13)', { posting: left, ended_on: '2017-12-30' }, []],
  ['the day that was set', { posting: left, ended_on: '2017-12-31' }, ['DATE_ORDER']],
  ['he stays', { action: 'decide_keep', ended_on: null }, []],
  ['decided twice', { status: 'decided_recall' }, ['STATE']],
  ['decided after he was kept', { status: 'decided_keep' }, ['STATE']],
  ['decided after he had resigned', { status: 'overtaken' }, ['STATE']],
] as const)('R-79 %s', (_, more, expected) => {
  expect(codes(r79Decision({ ...decision, ...more }))).toEqual(expected)
})

test('R-79 the replacement is due 30 days after the last day', () => {
  expect(r79ReplaceDue({ ended_on: '2017-06-10' }, NO_POLICY)).toBe('2017-07-10')
  expect(r79ReplaceDue({ ended_on: '2017-08-31' }, NO_POLICY)).toBe('2017-09-30')
})

test.each([
  ['2016-04-30', ['DATE_ORDER']],
  ['2016-05-01', []],
  ['2019-04-30', []],
  ['2019-05-01', ['DATE_ORDER']],
  ['2026-11-29', ['DATE_IN_FUTURE']],
] as const)('7.1.9 proposed on %s, entered on 2026-11-28: %j', (proposed_on, expected) => {
  expect(codes(r79Proposed(posting, { proposed_on, today: '2026-11-28' }))).toEqual(expected)
})

test('7.1.9 days that are not named are today, or of a late recall its own', () => {
  expect(['2017-06-01', '2026-11-28'].map((today) => r79ProposedOn(posting, today))).toEqual([
    '2017-06-01',
    '2019-04-30',
  ])
  const told = (today: string) => r79InformedOn(posting, { proposed_on: '2017-05-10', today })
  expect(['2017-06-01', '2026-11-28'].map(told)).toEqual(['2017-06-01', '2017-05-10'])
  const decided = (ended_on: string | null) => r79DecidedOn({ ended_on, today: '2017-06-01' })
  expect(['2017-05-31', '2017-06-01', '2017-06-30', null].map(decided)).toEqual([
    '2017-05-31',
    '2017-06-01',
    '2017-06-01',
    '2017-06-01',
  ])
})

test.each([
  ['proposed', null, 'proposed'],
  ['proposed', '2017-07-01', 'proposed'], // his end lies ahead: open until that day has come
  ['proposed', '2017-06-30', 'overtaken'],
  ['decided_recall', '2017-06-30', 'overtaken'],
  ['decided_keep', '2017-06-30', 'decided_keep'],
] as const)('A12 %s, ended by another act on %s, reads %s on 2017-06-30', (status, overtaken_on, expected) => {
  expect(recallStatusOn({ status, overtaken_on }, '2017-06-30')).toBe(expected)
})
