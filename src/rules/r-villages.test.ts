// on the list of poor villages, as pure functions.
import { expect, test } from 'vitest'
import { listingAround, r41Delist, r41List, r41ListMoves, r41ModeFrom, x8Counterparts } from './r-villages.ts'
import { x1EndPairing, x1NewPairing } from './assignments/x-pairings.ts'

const pairing = (partner_city: string, valid_from: string, valid_to: string | null = null) => ({
  partner_city,
  supported_city: '441400',
  valid_from,
  valid_to,
})
const place = { city: '441400', province: '440000', pairings: [pairing('440100', '2016-04-01')] }
const listing = { valid_from: '2016-05-01', valid_to: null }
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

test.each([
  ['paired', place, [['2016-05-01', null, '440100']]],
  ['province', place, [['2016-05-01', null, '440000']]],
  ['self', place, [['2016-05-01', null, null]]],
  // the next partner from its first day on
  [
    'paired',
    { ...place, pairings: [pairing('440100', '2016-04-01', '2018-01-01'), pairing('440300', '2018-01-01')] },
    [
      ['2016-05-01', '2018-01-01', '440100'],
      ['2018-01-01', null, '440300'],
    ],
  ],
  // a gap between two pairings goes on naming the last
  [
    'paired',
    { ...place, pairings: [pairing('440100', '2016-04-01', '2017-01-01'), pairing('440300', '2018-01-01')] },
    [
      ['2016-05-01', '2018-01-01', '440100'],
      ['2018-01-01', null, '440300'],
    ],
  ],
  // listed before the city had a partner
  [
    'paired',
    { ...place, pairings: [pairing('440100', '2016-06-01')] },
    [
      ['2016-05-01', '2016-06-01', null],
      ['2016-06-01', null, '440100'],
    ],
  ],
  ['paired', { ...place, pairings: [] }, [['2016-05-01', null, null]]],
] as const)('X-8 mode %s names its counterpart', (dispatch_mode, where, expected) => {
  const rows = x8Counterparts({ ...listing, dispatch_mode }, where)
  expect(rows.map(({ valid_from, valid_to, counterpart }) => [valid_from, valid_to, counterpart])).toEqual(expected)
})

test.each([
  [{ status: 'proposed', ever_active: false, valid_to: null }, ['VILLAGE_ASSIGNED']],
  [{ status: 'active', ever_active: true, valid_to: null }, ['VILLAGE_ASSIGNED']],
  [{ status: 'ended', ever_active: true, valid_to: '2018-02-01' }, ['VILLAGE_ASSIGNED']], // agreed to run on
  [{ status: 'ended', ever_active: true, valid_to: '2018-01-01' }, []],
  [{ status: 'declined', ever_active: false, valid_to: null }, []],
] as const)('R-41 the list does not move under %j', (assignment, expected) => {
  expect(codes(r41ListMoves([assignment], '2018-01-01', 'dispatch_mode'))).toEqual(expected)
})

test.each([
  ['2016-04-30', ['DATE_ORDER']],
  ['2016-05-01', []],
  ['2018-12-31', []],
] as const)('R-41 delisted on %s', (day, expected) => {
  expect(codes(r41Delist(listing, day, '2018-06-01'))).toEqual(expected)
})

test.each([
  ['2018-11-29', []], // to an earlier day, until its last day is over
  ['2018-11-30', ['DATE_ORDER']], // it is that day already
  ['2018-12-01', ['DATE_ORDER']],
] as const)('7.1.7 a listing to 2018-11-30 is moved to end on %s', (day, expected) => {
  expect(codes(r41Delist({ ...listing, valid_to: '2018-12-01' }, day, '2018-06-01'))).toEqual(expected)
})

test('R-41 delisted and over, never listed, listed twice', () => {
  expect(codes(r41Delist({ ...listing, valid_to: '2017-01-01' }, '2016-12-01', '2018-06-01'))).toEqual(['STATE'])
  expect(codes(r41Delist(undefined, '2017-01-01', '2018-06-01'))).toEqual(['VILLAGE_NOT_LISTED'])
  expect(codes(r41List([listing], '2017-01-01'))).toEqual(['STATE'])
  expect(codes(r41List([{ ...listing, valid_to: '2017-01-01' }], '2017-01-01'))).toEqual([])
})

test('A16 a listing is all its rows: a day before a later one is a day of it', () => {
  const rows = [
    { listed_on: '2016-05-01', valid_from: '2016-05-01', valid_to: '2018-01-01' },
    { listed_on: '2016-05-01', valid_from: '2018-01-01', valid_to: null },
  ]
  expect(listingAround(rows, '2017-06-01')).toEqual({
    listed_on: '2016-05-01',
    valid_from: '2016-05-01',
    valid_to: null,
  })
  expect(codes(r41ModeFrom(rows, '2017-06-01', 'mode_from'))).toEqual([])
  expect(codes(r41ModeFrom(rows, '2016-04-30', 'mode_from'))).toEqual(['DATE_ORDER'])
  expect(codes(r41ModeFrom([], '2017-06-01', 'mode_from'))).toEqual(['VILLAGE_NOT_LISTED'])
})

test('X-1 a listing row says until when the counterpart it names is paired', () => {
  const pairings = [pairing('440100', '2016-04-01', '2017-01-01'), pairing('440300', '2018-01-01', '2018-03-01')]
  const rows = x8Counterparts({ ...listing, dispatch_mode: 'paired' }, { ...place, pairings })
  expect(rows.map(({ counterpart, paired_to }) => [counterpart, paired_to])).toEqual([
    ['440100', '2017-01-01'],
    ['440300', '2018-03-01'],
  ])
})

const made = {
  supported_city: '441400',
  kinds: { partner: 'partner', supported: 'supported' },
  known: [pairing('440100', '2016-04-01', '2018-01-01')],
}
test.each([
  [{ ...made, valid_from: '2018-01-01', valid_to: null }, []],
  [{ ...made, valid_from: '2017-12-31', valid_to: null }, ['STATE']],
  [{ ...made, valid_from: '2015-01-01', valid_to: '2016-04-01' }, []],
  [{ ...made, valid_from: '2018-02-01', valid_to: '2018-02-01' }, ['DATE_ORDER']],
  [
    { ...made, valid_from: '2018-02-01', valid_to: null, kinds: { partner: 'self_assist', supported: 'supported' } },
    ['PAIRING_NOT_FOUND'],
  ],
  [
    { ...made, valid_from: '2018-02-01', valid_to: null, kinds: { partner: 'partner', supported: 'province' } },
    ['PAIRING_NOT_FOUND'],
  ],
] as const)('X-1 a new pairing %#', (given, expected) => {
  expect(codes(x1NewPairing(given))).toEqual(expected)
})

test.each([
  ['2016-03-31', '2017-06-30', ['DATE_ORDER']],
  ['2016-04-01', '2017-06-30', []],
  ['2017-12-30', '2017-12-31', []], // a fixed end may come earlier while it has not come
  ['2017-12-30', '2018-01-01', ['STATE']], // 3.6.4 what is over is not ended again
  ['2017-12-31', '2017-06-30', ['STATE']], // it ends that day already
  ['2018-06-30', '2017-06-30', ['STATE']],
] as const)('X-12 a pairing to 2018-01-01 ends on %s, said on %s', (ended_on, today, expected) => {
  const before = pairing('440100', '2016-04-01', '2018-01-01')
  expect(codes(x1EndPairing({ before, ended_on, today }))).toEqual(expected)
})
