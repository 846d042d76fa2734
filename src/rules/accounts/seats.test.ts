// who owes each seat, who holds it, and to whom its vacant days are charged.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../dates.ts'
import type { OtherPosting } from '../postings/r-posting-clashes.ts'
import { endsWithin, seatsOn } from './seats.ts'
import { timelineOf } from '../timeline.ts'

const CODE = '441421100201'
const holder = (more: Partial<OtherPosting>): OtherPosting => ({
  id: 'p1',
  person_id: 'someone',
  village_code: CODE,
  post_role: 'team_leader',
  status: 'confirmed',
  planned_start: '2016-05-11',
  planned_end: '2019-05-10',
  ended_on: null,
  ...more,
})
type Dated = Parameters<typeof timelineOf>[0]
const listedIn = (
  dispatch_mode: Dated['listings'][number]['dispatch_mode'],
  counterpart: string | null,
  [valid_from, valid_to]: readonly [string, string | null] = ['2016-05-01', null],
) => ({ dispatch_mode, counterpart, valid_from, valid_to })
const village = (postings: readonly OtherPosting[], more: Partial<Pick<Dated, 'listings' | 'assignments'>> = {}) => {
  const sides = { code: CODE, host: '441400', province: '440000' }
  const { listings = [listedIn('paired', '440100')], assignments = [] } = more
  return { ...sides, postings, timeline: timelineOf({ ...sides, listings, assignments }) }
}

test.each([
  [
    'paired',
    '440100',
    [
      ['team_leader', '440100', 'R-44'],
      ['first_secretary', '441400', 'R-45'],
    ],
  ],
  ['province', null, [['leader_and_first_secretary', '440000', 'R-42']]],
  ['self', null, [['leader_and_first_secretary', '441400', 'R-46']]],
  [
    'paired',
    null,
    [
      ['team_leader', null, 'R-44'],
      ['first_secretary', '441400', 'R-45'],
    ],
  ],
] as const)('R-41 mode %s with partner %s owes %j', (mode, partner, expected) => {
  const seats = seatsOn(village([], { listings: [listedIn(mode, partner)] }), '2016-05-01')
  expect(seats.map(({ post_role, owed_by, rule }) => [post_role, owed_by, rule])).toEqual(expected)
  expect(seats.map(({ vacant_since }) => vacant_since)).toEqual(seats.map(() => '2016-05-01'))
})

const leaderOn = (postings: readonly OtherPosting[], day: string) => {
  const [seat] = seatsOn(village(postings), day)
  if (!seat) throw new Error('no seat')
  return seat
}
const recalled = holder({ status: 'recalled', ended_on: '2017-06-30' })

test('R-41 the holder, since when, and the vacant days before', () => {
  expect(leaderOn([holder({})], '2017-01-01')).toMatchObject({
    holder: { posting_id: 'p1', since: '2016-05-11', until: '2019-05-10' },
    vacant_since: null,
    vacant_days: { '440100': 10 },
    successor: null,
  })
  expect(leaderOn([holder({})], '2016-05-10')).toMatchObject({
    holder: null,
    vacant_since: '2016-05-01',
    vacant_days: { '440100': 10 },
    successor: { posting_id: 'p1', from: '2016-05-11', confirmed: true },
  })
})

test.each(['draft', 'submitted', 'rejected', 'cancelled'] as const)(
  'R-41 a posting that is %s holds nothing',
  (status) => {
    expect(leaderOn([holder({ status })], '2017-01-01').holder).toBeNull()
  },
)

test('R-41 a submitted posting is a successor not yet confirmed', () => {
  expect(leaderOn([holder({ status: 'submitted' })], '2017-01-01').successor).toMatchObject({ confirmed: false })
})

test('X-13 a recall by the sender opens the vacancy on the next day, charged to the sender', () => {
  expect(leaderOn([recalled], '2017-06-30').vacant_since).toBeNull()
  expect(leaderOn([recalled], '2017-07-01')).toMatchObject({
    vacant_since: '2017-07-01',
    vacant_days: { '440100': 11 },
  })
})

test('R-79 a successor who begins the day after leaves no vacant day', () => {
  const successor = holder({ id: 'p2', planned_start: '2017-07-01', planned_end: '2020-06-30' })
  expect(leaderOn([recalled, successor], '2017-06-15').successor).toMatchObject({
    posting_id: 'p2',
    from: '2017-07-01',
  })
  expect(leaderOn([recalled, successor], '2017-07-01')).toMatchObject({
    holder: { posting_id: 'p2' },
    vacant_since: null,
    vacant_days: { '440100': 10 },
  })
})

test('X-17 another partner takes over: each side answers for its own days, the vacancy is one', () => {
  const listings = [
    listedIn('paired', '440100', ['2016-05-01', '2018-01-01']),
    listedIn('paired', '440300', ['2018-01-01', null]),
  ]
  const [leader, secretary] = seatsOn(village([], { listings }), '2018-01-10')
  expect(leader).toMatchObject({
    owed_by: '440300',
    vacant_since: '2016-05-01',
    vacant_days: { '440100': 610, '440300': 10 },
  })
  expect(secretary?.vacant_days).toEqual({ '441400': 620 })
})

test('who holds both posts fills either seat; who holds one does not fill the seat of both', () => {
  const self = [listedIn('self', null)]
  const both = holder({ post_role: 'leader_and_first_secretary' })
  expect(seatsOn(village([both]), '2017-01-01').map((seat) => seat.holder?.posting_id)).toEqual(['p1', 'p1'])
  expect(seatsOn(village([holder({})], { listings: self }), '2017-01-01').map((seat) => seat.holder)).toEqual([null])
})

test('a village that is not listed that day has no seats', () => {
  const listings = [listedIn('self', null, ['2016-05-01', '2018-01-01'])]
  expect(seatsOn(village([], { listings }), '2016-04-30')).toEqual([])
  expect(seatsOn(village([], { listings }), '2018-01-01')).toEqual([])
})

test.each([
  ['2019-02-09', 90, true],
  ['2019-02-08', 90, false],
  ['2019-04-10', 30, true],
  ['2019-05-10', 0, true],
] as const)('on %s the term ends within %d days: %s', (day, days, expected) => {
  expect(endsWithin(leaderOn([holder({})], day), day, days)).toBe(expected)
})

test('X-17 held and vacant days make up all days, and each vacant day has one tenant', () => {
  const terms = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 90 })), { maxLength: 6 })
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 400 }), (lengths, at) => {
      let next = '2016-05-01'
      const postings = lengths.map(([gap, long], i) => {
        const planned_start = addDays(next, gap)
        const planned_end = addDays(planned_start, long)
        next = addDays(planned_end, 1)
        return holder({ id: `p${i}`, planned_start, planned_end })
      })
      const day = addDays('2016-05-01', at)
      const held = Array.from({ length: at + 1 }, (_, i) => addDays('2016-05-01', i)).filter((each) =>
        postings.some((row) => row.planned_start <= each && each <= row.planned_end),
      ).length
      const seat = leaderOn(postings, day)
      const vacant = Object.values(seat.vacant_days).reduce((a, b) => a + b, 0)
      expect(vacant + held).toBe(at + 1)
      expect(seat.holder === null).toBe(seat.vacant_since !== null)
      if (seat.vacant_since !== null) expect(daysBetween(seat.vacant_since, day)).toBeLessThan(vacant)
    }),
    { seed: 41 },
  )
})

test('7.1.7 relisted from the next day a vacancy goes on; after a gap its days begin anew', () => {
  const after = (from: string) =>
    seatsOn(
      village([], {
        listings: [
          listedIn('paired', '440100', ['2016-05-01', '2016-05-11']),
          listedIn('paired', '440100', [from, null]),
        ],
      }),
      '2016-05-20',
    )[0]
  expect(after('2016-05-11')).toMatchObject({ vacant_since: '2016-05-01', vacant_days: { '440100': 20 } })
  expect(after('2016-05-12')).toMatchObject({ vacant_since: '2016-05-12', vacant_days: { '440100': 9 } })
})
