// B-6, B-7, 3.5: how long a branch lives and who belongs to it on which day: functions of postings, checked day by day.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  branchAllowed,
  branchDays,
  branchStatusOn,
  daysInLife,
  isFullOn,
  memberDays,
  membersOn,
  officeDays,
  type MemberFacts,
} from './branch-life.ts'
import { addDays, dayAfter } from '../dates.ts'
import { BRANCH_STATUSES } from '../lists/enums-branches.ts'

const START = '2016-09-01'
const posted = (first: string, last: string) => ({ first, last })
const member = (more: Partial<MemberFacts> = {}): MemberFacts => ({
  id: 'm',
  joined_on: START,
  left_on: null,
  full_from: START,
  posting: posted('2016-05-01', '2019-04-30'),
  ...more,
})

test.each([
  ['the posting alone ends it', {}, ['2016-09-01', '2019-04-30']],
  ['he left before', { left_on: '2017-06-30' }, ['2016-09-01', '2017-06-30']],
  ['he left on the day he came', { left_on: START }, [START, START]],
  [
    'his posting ended before he left',
    { left_on: '2018-01-01', posting: posted('2016-05-01', '2017-12-31') },
    ['2016-09-01', '2017-12-31'],
  ],
  ['his posting ended on the day he came', { posting: posted('2016-05-01', START) }, [START, START]],
  ['his posting was over already', { posting: posted('2016-05-01', '2016-08-31') }, null],
  [
    'his posting began later than he is entered',
    { posting: posted('2016-10-01', '2019-09-30') },
    ['2016-10-01', '2019-09-30'],
  ],
  ['his posting was cancelled', { posting: null }, null],
] as const)('B-7 a membership follows the posting: %s', (_, more, expected) => {
  const days = memberDays(member(more))
  expect(days && [days.first, days.last]).toEqual(expected)
})

const until = (last: string, joined_on = START): MemberFacts =>
  member({ joined_on, posting: posted('2016-05-01', last) })
test.each([
  ['one member', [until('2017-03-31')], null, '2017-03-31'],
  ['the last of three', [until('2017-03-31'), until('2018-03-31'), until('2017-12-31')], null, '2018-03-31'],
  ['one who came later', [until('2017-03-31'), until('2018-03-31', '2017-01-01')], null, '2018-03-31'],
  ['one who came on the last day', [until('2017-03-31'), until('2018-03-31', '2017-03-31')], null, '2018-03-31'],
  ['one who came on the day after', [until('2017-03-31'), until('2018-03-31', '2017-04-01')], null, '2018-03-31'],
  ['one who came a day too late', [until('2017-03-31'), until('2018-03-31', '2017-04-02')], null, '2017-03-31'],
  ['closed before', [until('2018-03-31')], '2017-06-30', '2017-06-30'],
  ['closed on the first day', [until('2018-03-31')], START, START],
  ['closed after the last had gone', [until('2017-03-31')], '2017-06-30', '2017-03-31'],
  ['nobody left on the first day', [member({ posting: null })], null, '2016-08-31'],
] as const)('B-7 a branch lives as long as its last member: %s', (_, members, closed_on, last) => {
  expect(branchDays({ starts_on: START, closed_on, members })).toEqual({ first: START, last })
})

test('B-1 before it was approved it has no days', () => {
  expect(branchDays({ starts_on: null, closed_on: null, members: [member()] })).toBeNull()
})

const life = { starts_on: START, closed_on: null, members: [until('2017-03-31')] }
test.each([
  ['approved', '2016-08-31', 'approved'],
  ['approved', '2016-09-01', 'active'],
  ['active', '2017-03-31', 'active'],
  ['active', '2017-04-01', 'dissolved'],
  ['approved', '2017-04-01', 'dissolved'], // the schedule has not run
  ['dissolved', '2017-03-31', 'active'], // read as of a day
] as const)('3.5, B-7 stored as %s, it reads on %s %s', (status, day, expected) => {
  expect(branchStatusOn({ ...life, status }, day)).toBe(expected)
})
test.each(['draft', 'submitted', 'rejected'] as const)('3.5 %s reads as it is stored, on any day', (status) => {
  expect(branchStatusOn({ ...life, status, starts_on: null }, '2018-01-01')).toBe(status)
})
test('B-7 where nobody is left on its first day it never becomes active', () => {
  const empty = { ...life, members: [member({ posting: null })], status: 'approved' as const }
  expect(['2016-08-31', '2016-09-01', '2016-09-02'].map((day) => branchStatusOn(empty, day))).toEqual([
    'approved',
    'dissolved',
    'dissolved',
  ])
})

const LEGAL = {
  draft: ['submit', 'dissolve'],
  submitted: ['approve', 'reject'],
  approved: [],
  active: ['dissolve'],
  dissolved: [],
  rejected: [],
} as const
test.each(BRANCH_STATUSES.map(({ id }) => id))('3.5 what is legal in %s', (status) => {
  expect(branchAllowed(status)).toEqual(LEGAL[status])
})

test.each([
  ['2016-08-31', false],
  ['2016-09-01', true],
] as const)('B-8 full from 2016-09-01, on %s: %s', (day, expected) => {
  expect(isFullOn({ full_from: START }, day)).toBe(expected)
  expect(isFullOn({ full_from: null }, day)).toBe(false)
})

test.each([
  ['until another one is appointed', { from: START, to: '2017-03-31' }, {}, [START, '2017-03-31']],
  ['while he is a member', { from: START, to: null }, { left_on: '2017-06-30' }, [START, '2017-06-30']],
  [
    'while his posting lasts',
    { from: START, to: null },
    { posting: posted('2016-05-01', '2017-01-31') },
    [START, '2017-01-31'],
  ],
  ['never, where he was gone before', { from: '2017-02-01', to: null }, { left_on: '2017-01-31' }, null],
] as const)('B-6 an office is held %s', (_, days, more, expected) => {
  const held = officeDays({ member_id: 'm', office: 'secretary', ...days }, [member(more)])
  expect(held && [held.first, held.last]).toEqual(expected)
})
test('B-6 nobody holds an office without being a member', () => {
  expect(officeDays({ member_id: 'x', office: 'secretary', from: START, to: null }, [member()])).toBeNull()
})

const offset = fc.integer({ min: 0, max: 40 })
const day = (n: number): string => addDays(START, n)
const someMember = fc
  .record({
    begins: fc.integer({ min: -10, max: 40 }),
    lasts: offset,
    joins: offset,
    leaves: fc.option(offset),
    stands: fc.boolean(),
  })
  .map(({ begins, lasts, joins, leaves, stands }) =>
    member({
      joined_on: day(joins),
      left_on: leaves === null ? null : day(joins + leaves),
      posting: stands ? posted(day(begins), day(begins + lasts)) : null,
    }),
  )
const DAYS = Array.from({ length: 100 }, (_, i) => day(i))

test('B-7 a branch lives on exactly the days from its first on with a member, up to the first without or its closing', () => {
  const facts = fc.record({ members: fc.array(someMember, { maxLength: 6 }), closes: fc.option(offset) })
  fc.assert(
    fc.property(facts, ({ members, closes }) => {
      const closed_on = closes === null ? null : day(closes)
      const isThere = (each: MemberFacts, on: string): boolean =>
        each.posting !== null &&
        each.posting.first <= on &&
        on <= each.posting.last &&
        each.joined_on <= on &&
        (each.left_on === null || on <= each.left_on)
      const firstWithout = DAYS.find((on) => !members.some((each) => isThere(each, on))) ?? ''
      const over = closed_on !== null && dayAfter(closed_on) < firstWithout ? dayAfter(closed_on) : firstWithout
      const alive = branchDays({ starts_on: START, closed_on, members })
      for (const on of DAYS) {
        const status = branchStatusOn({ starts_on: START, closed_on, members, status: 'active' }, on)
        expect(status).toBe(on < over ? 'active' : 'dissolved')
        expect(membersOn(members, on)).toEqual(members.filter((each) => isThere(each, on)))
        const counted = members.filter((each) => {
          const days = alive && daysInLife(each, alive)
          return days && days.first <= on && on <= days.last
        })
        expect(counted).toEqual(on < over ? membersOn(members, on) : [])
      }
    }),
    { numRuns: 200 },
  )
})
