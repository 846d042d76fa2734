// B-6 – B-8, B-12, R-71, A-2: what a branch obliges to, by whom, and the days at each border.
import { expect, test } from 'vitest'
import { branchFacts, LIFE, member, secretary, until } from '../../../test/harness/branch-facts.ts'
import { branchDerived, type BranchAccountFacts } from './branch-account.ts'
import { addDays, addMonths, dayAfter } from '../dates.ts'

const tasks = (rule: string, facts: BranchAccountFacts) =>
  branchDerived(facts).tasks.filter((task) => task.rule === rule)
const below = (facts: BranchAccountFacts) =>
  tasks('B-8', facts).map(({ tenant, owner_role, opens_on, due_on, done_on }) => [
    tenant,
    owner_role,
    opens_on,
    due_on,
    done_on,
  ])
const both = (opens_on: string, done_on: string, approver = 'county_org') =>
  [
    ['441400', approver],
    ['440100', 'city_org'],
  ].map((owner) => [...owner, opens_on, addDays(opens_on, 60), done_on])

test.each([
  ['three all along', [member(0), member(1), member(2)], []],
  [
    'from the day after the third went',
    [member(0), member(1), until(2, '2017-03-31')],
    both('2017-04-01', '2019-05-01'),
  ],
  [
    'until another one came',
    [member(0), member(1), until(2, '2017-03-31'), member(3, { joined_on: '2017-05-10' })],
    both('2017-04-01', '2017-05-10'),
  ],
  [
    'until a probationary one became full',
    [member(0), member(1), until(2, '2017-03-31'), member(3, { full_from: '2017-05-10' })],
    both('2017-04-01', '2017-05-10'),
  ],
  [
    'no day of it where the next came on the day after',
    [member(0), member(1), until(2, '2017-03-31'), member(3, { joined_on: '2017-04-01' })],
    [],
  ],
  [
    'twice',
    [member(0), member(1), until(2, '2017-03-31'), member(3, { joined_on: '2017-05-01', left_on: '2017-12-31' })],
    [...both('2017-04-01', '2017-05-01'), ...both('2018-01-01', '2019-05-01')],
  ],
] as const)(
  'B-8 fewer than three full members, %s: to the approver and the applicant, sixty days',
  (_, members, expected) => {
    expect(below(branchFacts({ members }))).toEqual(expected)
  },
)

test('A-2 findings on a branch by city go to the city’s department', () => {
  const members = [member(0), member(1), until(2, '2017-03-31')]
  const found = below(branchFacts({ pattern: 'city_unit', level: 'city', division: '441400', members }))
  expect(found).toEqual(both('2017-04-01', '2019-05-01', 'city_org'))
})

const vacant = (facts: BranchAccountFacts) =>
  tasks('B-6', facts).map(({ tenant, owner_role, due_on, done_on }) => [tenant, owner_role, due_on, done_on])
test.each([
  ['held all along', [secretary()], []],
  ['held by nobody', [], [[LIFE.first, '2019-05-01']]],
  ['the holder’s posting ended', [secretary({ member_id: 'm2' })], [['2017-04-01', '2019-05-01']]],
  [
    'the next one came later',
    [secretary({ member_id: 'm2' }), secretary({ from: '2017-04-15' })],
    [['2017-04-01', '2017-04-15']],
  ],
  [
    'the next one came at once',
    [secretary({ to: '2017-02-28' }), secretary({ member_id: 'm1', from: '2017-03-01' })],
    [],
  ],
  ['a deputy is no secretary', [secretary({ office: 'deputy_secretary' })], [[LIFE.first, '2019-05-01']]],
] as const)('B-6 the office of secretary, %s', (_, officers, gaps) => {
  const members = [member(0), member(1), until(2, '2017-03-31')]
  expect(vacant(branchFacts({ officers, members }))).toEqual(gaps.map((gap) => ['441400', 'county_org', ...gap]))
})

test.each([
  [null, LIFE.first, addDays(LIFE.first, 8 * 7)],
  ['2016-09-20', '2016-09-20', addDays('2016-09-20', 8 * 7)],
  [LIFE.last, LIFE.last, addDays(LIFE.last, 8 * 7)],
] as const)(
  'B-12 eight weeks without a session, the newest one on %s: due from %s on %s',
  (last_session_on, opens_on, due_on) => {
    const found = tasks('B-12', branchFacts({ last_session_on })).filter(({ period }) => period === 'sessions')
    expect(found).toEqual([
      expect.objectContaining({ tenant: '441400', owner_role: 'county_org', opens_on, due_on, done_on: '2019-05-01' }),
    ])
  },
)

const meetings = (facts: BranchAccountFacts, form: string) =>
  tasks('B-12', facts).filter(({ subject_id }) => subject_id === `b/${form}`)
test('B-12 each form in each whole quarter, month or year of the life, of the applicant; the committee’s where there is one', () => {
  const facts = branchFacts({ officers: [secretary(), secretary({ office: 'organisation' })] })
  expect(
    meetings(facts, 'branch_assembly')
      .map(({ window_first, due_on }) => [window_first, due_on])
      .slice(0, 2),
  ).toEqual([
    ['2016-10-01', '2016-12-31'],
    ['2017-01-01', '2017-03-31'],
  ])
  expect(meetings(facts, 'branch_assembly')).toHaveLength(1 + 4 + 4 + 1)
  expect(meetings(facts, 'party_lecture')).toHaveLength(1 + 4 + 4 + 1)
  expect(meetings(facts, 'theme_day')).toHaveLength(4 + 12 + 12 + 4)
  expect(meetings(facts, 'committee_meeting')).toHaveLength(4 + 12 + 12 + 4)
  expect(meetings(facts, 'group_meeting')).toHaveLength(4 + 12 + 12 + 4)
  expect(meetings(facts, 'organisation_life_meeting').map(({ due_on }) => due_on)).toEqual(['2017-12-31', '2018-12-31'])
  expect(meetings(facts, 'democratic_appraisal')).toHaveLength(2)
  expect(meetings(facts, 'talk').map(({ due_on }) => due_on)).toEqual(['2017-12-31', '2018-12-31'])
  expect(meetings(branchFacts(), 'committee_meeting')).toEqual([])
  expect(meetings(facts, 'theme_day')[0]).toMatchObject({ tenant: '440100', owner_role: 'city_org' })
})

test('R-71 a study plan for each year of the life, of the applicant', () => {
  expect(
    tasks('R-71', branchFacts()).map(({ tenant, period, opens_on, due_on }) => [tenant, period, opens_on, due_on]),
  ).toEqual([
    ['440100', '2016', LIFE.first, '2016-12-31'],
    ['440100', '2017', '2017-01-01', '2017-12-31'],
    ['440100', '2018', '2018-01-01', '2018-12-31'],
    ['440100', '2019', '2019-01-01', LIFE.last], // and none is due after its end
  ])
})

test('5 the regulation asks nothing that was due before the day the province set; R-71 is the document’s own', () => {
  const facts = branchFacts({ regulated_from: '2018-10-28', officers: [] })
  const due = branchDerived(facts).tasks.filter(({ rule }) => rule.startsWith('B-'))
  expect(due.map(({ due_on }) => due_on).toSorted()[0]).toBe('2018-10-31')
  expect(vacant(facts)).toEqual([])
  expect(tasks('R-71', facts)).toHaveLength(4)
})

test('B-7 a branch that never lived obliges to nothing', () => {
  for (const more of [{ starts_on: null }, { members: [member(0, { posting: null })] }])
    expect(branchDerived(branchFacts(more)).tasks).toEqual([])
})

test('the days of B-12’s periods follow each other without a hole', () => {
  const windows = meetings(branchFacts(), 'branch_assembly')
  windows.slice(1).forEach(({ window_first }, i) => {
    expect(window_first).toBe(dayAfter(windows[i]?.window_last ?? ''))
    expect(window_first).toBe(addMonths(windows[i]?.window_first ?? '', 3))
  })
})

const organiser = (from: string, to: string | null = null) => secretary({ office: 'organisation', from, to })
test.each([
  ['from a month’s first day', [organiser('2019-02-01')], ['2019-02', '2019-03', '2019-04']],
  ['from a day later', [organiser('2019-02-02')], ['2019-03', '2019-04']],
  ['to a month’s last day', [organiser('2019-01-01', '2019-02-28')], ['2019-01', '2019-02']],
  ['to the day before', [organiser('2019-01-01', '2019-02-27')], ['2019-01']],
  [
    'named anew in between',
    [organiser('2019-02-01', '2019-03-10'), organiser('2019-03-11')],
    ['2019-02', '2019-03', '2019-04'],
  ],
  [
    'named anew after a day without',
    [organiser('2019-02-01', '2019-03-10'), organiser('2019-03-12')],
    ['2019-02', '2019-04'],
  ],
] as const)(
  'B-10, B-12 a committee owes its monthly meeting of the whole months in which it sits: %s',
  (_, officers, months) => {
    const facts = branchFacts({ officers: [secretary(), ...officers] })
    const owed = meetings(facts, 'committee_meeting').map(({ window_first }) => window_first?.slice(0, 7))
    expect(owed).toEqual(months)
  },
)
