// B-7, A-20: what a branch counts for, each in its one state and each member where he is posted, checked day by day.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branchFacts, LIFE, member, until } from '../../../test/harness/branch-facts.ts'
import { branchDerived, type BranchAccountFacts } from './branch-account.ts'
import { branchDays, branchStatusOn, daysInLife } from './branch-life.ts'
import { addDays } from '../dates.ts'
import { BRANCH_STATUSES } from '../lists/enums-branches.ts'

const figures = (facts: BranchAccountFacts) =>
  branchDerived(facts).spans.map(({ indicator, county, from, to }) => [indicator, county, from, to])
test('a branch counts in each state for its days there, and each member where he is posted', () => {
  expect(figures(branchFacts({ members: [member(0), until(1, '2017-03-31')] }))).toEqual([
    ['branches_resident_unit_submitted', '441421', '2016-08-01', '2016-08-20'],
    ['branches_resident_unit_approved', '441421', '2016-08-20', LIFE.first],
    ['branches_resident_unit_active', '441421', LIFE.first, '2019-05-01'],
    ['branches_resident_unit_dissolved', '441421', '2019-05-01', null],
    ['in_branch_resident_unit', '441421', LIFE.first, '2019-05-01'],
    ['in_branch_resident_unit', '441421', LIFE.first, '2017-04-01'],
  ])
})

const never = { approved_on: null, starts_on: null }
test.each([
  ['submitted', branchFacts({ status: 'submitted', ...never }), [['submitted', '2016-08-01', null]]],
  [
    'rejected',
    branchFacts({ status: 'rejected', ...never, rejected_on: '2016-08-10' }),
    [
      ['submitted', '2016-08-01', '2016-08-10'],
      ['rejected', '2016-08-10', null],
    ],
  ],
  ['a draft', branchFacts({ status: 'draft', ...never, submitted_on: null }), []],
  [
    'approved for the same day',
    branchFacts({ submitted_on: LIFE.first, approved_on: LIFE.first }),
    [
      ['active', LIFE.first, '2019-05-01'],
      ['dissolved', '2019-05-01', null],
    ],
  ],
  [
    'entered after it was approved on paper',
    branchFacts({ submitted_on: '2017-02-01', approved_on: LIFE.first }),
    [
      ['active', LIFE.first, '2019-05-01'],
      ['dissolved', '2019-05-01', null],
    ],
  ],
  [
    'nobody left on its first day',
    branchFacts({ members: [member(0, { posting: null })] }),
    [
      ['submitted', '2016-08-01', '2016-08-20'],
      ['approved', '2016-08-20', LIFE.first],
      ['dissolved', LIFE.first, null],
    ],
  ],
] as const)('3.5 figures of a branch: %s', (_, facts, expected) => {
  expect(figures(facts).filter(([indicator]) => indicator?.startsWith('branches_'))).toEqual(
    expected.map(([status, from, to]) => [`branches_resident_unit_${status}`, '441421', from, to]),
  )
})

test('A-20 a branch by city counts at the city, its members in the counties they are in', () => {
  const staff = [member(0, { division: '441400' }), member(1, { division: '441421' })]
  const found = branchDerived(
    branchFacts({ pattern: 'city_unit', level: 'city', division: '441400', members: staff }),
  ).spans
  expect(found.slice(-2).map(({ indicator, county, mode }) => [indicator, county, mode])).toEqual([
    ['in_branch_city_unit', '441400', ''],
    ['in_branch_city_unit', '441421', ''],
  ])
  expect(found[0]).toMatchObject({ indicator: 'branches_city_unit_submitted', county: '441400', counterpart: '440100' })
})

test('B-7 closing ends every membership with the branch', () => {
  expect(
    figures(branchFacts({ closed_on: '2017-06-30', members: [member(0), until(1, '2017-03-31')] })).slice(2),
  ).toEqual([
    ['branches_resident_unit_active', '441421', LIFE.first, '2017-07-01'],
    ['branches_resident_unit_dissolved', '441421', '2017-07-01', null],
    ['in_branch_resident_unit', '441421', LIFE.first, '2017-07-01'],
    ['in_branch_resident_unit', '441421', LIFE.first, '2017-04-01'],
  ])
})

const offset = fc.integer({ min: 0, max: 40 })
const day = (n: number): string => addDays(LIFE.first, n)
const DAYS = Array.from({ length: 100 }, (_, i) => day(i - 5))
const someMember = fc
  .record({ joins: offset, leaves: fc.option(offset), lasts: offset, full: fc.option(offset) })
  .map(({ joins, leaves, lasts, full }) =>
    member(0, {
      joined_on: day(joins),
      left_on: leaves === null ? null : day(joins + leaves),
      full_from: full === null ? null : day(full),
      posting: { first: LIFE.first, last: day(lasts) },
    }),
  )

test('on every day the figures are the branch in its one state and its members, and B-8 is open where fewer than three are full', () => {
  const facts = fc.record({ members: fc.array(someMember, { maxLength: 6 }), closes: fc.option(offset) })
  fc.assert(
    fc.property(facts, ({ members, closes }) => {
      const account = branchFacts({
        members,
        closed_on: closes === null ? null : day(closes),
        submitted_on: day(-5),
        approved_on: day(-2),
      })
      const life = branchDays(account) ?? { first: '', last: '' }
      const { spans, tasks: owed } = branchDerived(account)
      const counted = (indicator: string, on: string): number =>
        spans.filter((span) => span.indicator === indicator && span.from <= on && (span.to === null || on < span.to))
          .length
      for (const on of DAYS) {
        const status = on < day(-2) ? 'submitted' : branchStatusOn(account, on)
        for (const { id } of BRANCH_STATUSES)
          expect(counted(`branches_resident_unit_${id}`, on), `${id} on ${on}`).toBe(id === status ? 1 : 0)
        const there = members.filter((each) => {
          const days = daysInLife(each, life)
          return days !== null && days.first <= on && on <= days.last
        })
        expect(counted('in_branch_resident_unit', on)).toBe(there.length)
        const few = there.filter(({ full_from }) => full_from !== null && full_from <= on).length < 3
        const open = owed.filter((task) => task.rule === 'B-8' && task.opens_on <= on && (task.done_on ?? '9') > on)
        expect(open).toHaveLength(status === 'active' && few ? 2 : 0)
      }
    }),
    { numRuns: 100 },
  )
})
