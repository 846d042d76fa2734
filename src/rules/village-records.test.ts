// every Accept and Reject of the book, as pure functions.
import { describe, expect, test } from 'vitest'
import type { LeadershipPostKind } from './lists/enums-local.ts'
import { r68OneCentre, r68RollOut, r69Unified, r70Support } from './r-centres.ts'
import { r12Leader, r13OnePoint, r13ThreeFixed, r14Household } from './r-contact.ts'
import { r16Category, r16Owned, r16Solved } from './r-governance-issues.ts'
import {
  exitDerived,
  householdDerived,
  r14OneNumber,
  r15Measures,
  r15Back,
  r15OneIncome,
  r82ExitYear,
  r82OneExit,
} from './r-households.ts'
import { r39Away, r40Text, r40Year } from './r-member-services.ts'
import { r37Leader, r38Registered } from './r-members.ts'
import { r27OneCurrent, r28FourPowers } from './r-powers.ts'

const codes = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code)

const VILLAGE = '441424100200'
const TOWNSHIP = '441424100'

const point = {
  id: 'p',
  village_code: VILLAGE,
  weekday: 'tuesday',
  time_from: '14:30',
  time_to: '17:30',
  place: '村委会',
  members: ['甲', '乙', '丙'],
  valid_from: '2016-09-01',
  valid_to: null,
}

const held = (post: LeadershipPostKind, place = TOWNSHIP) => ({ place, post, valid_from: '2016-01-01', valid_to: null })

describe('R-12, R-13: the resident point', () => {
  test.each([
    [held('township_party_secretary'), []],
    [held('township_head'), []],
    [held('township_leader'), ['RESIDENT_LEADER_RANK']],
    [held('township_party_secretary', '441424101'), ['RESIDENT_LEADER_RANK']],
    [{ ...held('township_head'), valid_to: '2016-09-01' }, ['RESIDENT_LEADER_RANK']],
    [undefined, ['RESIDENT_LEADER_RANK']],
  ])('R-12 leader %j: %j', (leader, expected) => {
    expect(codes(r12Leader(point, leader))).toEqual(expected)
  })

  test.each([
    [{}, []],
    [{ place: '' }, ['place']],
    [{ members: [] }, ['members']],
    [{ weekday: null, time_from: null }, ['weekday', 'time_from']],
    [{ time_to: '14:30' }, ['time_to']],
  ])('R-13 with %j lacks %j', (change, fields) => {
    const findings = r13ThreeFixed({ ...point, ...change })
    expect(findings.map(({ field }) => field)).toEqual(fields)
    expect(new Set(codes(findings))).toEqual(new Set(fields.length > 0 ? ['THREE_FIXED_INCOMPLETE'] : []))
  })

  test('R-13 one in force a village and day', () => {
    const other = { id: 'q', valid_from: '2016-01-01', valid_to: '2016-09-01' }
    expect(codes(r13OnePoint(point, [other]))).toEqual([])
    expect(codes(r13OnePoint(point, [{ ...other, valid_to: '2016-09-02' }]))).toEqual(['STATE'])
  })
})

describe('R-14, R-15: households', () => {
  test('R-14 a contact with a household of another village is refused', () => {
    const log = { village_code: VILLAGE, household_id: 'h' }
    expect(codes(r14Household(log, { village_code: VILLAGE }))).toEqual([])
    expect(codes(r14Household(log, { village_code: '441424100201' }))).toEqual(['HOUSEHOLD_NOT_IN_VILLAGE'])
    expect(codes(r14Household({ ...log, household_id: null }, undefined))).toEqual([])
  })

  test('R-14 a registration number stands once', () => {
    expect(codes(r14OneNumber({ id: 'a' }, [{ id: 'a' }]))).toEqual([])
    expect(codes(r14OneNumber({ id: 'a' }, [{ id: 'b' }]))).toEqual(['STATE'])
  })

  test('R-15 a plan with two measures is accepted, one without is not', () => {
    expect(codes(r15Measures({ measures: ['种植', '助学'] }))).toEqual([])
    expect(codes(r15Measures({ measures: [] }))).toEqual(['PLAN_NO_MEASURE'])
  })

  test('R-15 one income a village and year', () => {
    expect(codes(r15OneIncome({ id: 'a' }, []))).toEqual([])
    expect(codes(r15OneIncome({ id: 'a' }, [{ id: 'b' }]))).toEqual(['STATE'])
  })

  test('R-15 out, back and out again: on the register on exactly those days', () => {
    const { spans } = householdDerived({
      village_code: VILLAGE,
      members: 4,
      registered_on: '2016-05-10',
      out_on: '2018-12-01',
      earlier: [{ out_on: '2017-12-20', back_on: '2018-06-01' }],
    })
    const of = (indicator: string) =>
      spans.filter((span) => span.indicator === indicator).map(({ from, to, amount = 1 }) => [from, to, amount])
    expect(of('households_registered')).toEqual([
      ['2016-05-10', '2017-12-20', 1],
      ['2018-06-01', '2018-12-01', 1],
    ])
    expect(of('household_people_out')).toEqual([
      ['2017-12-20', '2018-01-01', 4],
      ['2018-12-01', '2019-01-01', 4],
    ])
  })

  test('R-15 out twice in a year: one household is out in that year, from its first exit', () => {
    const { spans } = householdDerived({
      village_code: VILLAGE,
      members: 4,
      registered_on: '2016-05-10',
      out_on: '2018-02-01',
      earlier: [
        { out_on: '2017-03-01', back_on: '2017-05-01' },
        { out_on: '2017-11-01', back_on: '2018-01-01' },
      ],
    })
    const out = spans.filter(({ indicator }) => indicator === 'households_out')
    expect(out.map(({ from, to }) => [from, to])).toEqual([
      ['2017-03-01', '2018-01-01'],
      ['2018-02-01', '2019-01-01'],
    ])
  })

  test('R-15 back on the day it went out; on the day after, where it was out on its first day', () => {
    const household = { registered_on: '2016-05-10', out_on: '2017-06-01', earlier: [] }
    expect(codes(r15Back(household, '2017-06-01'))).toEqual([])
    expect(codes(r15Back(household, '2017-05-31'))).toEqual(['DATE_ORDER'])
    const at_once = { ...household, out_on: '2016-05-10' }
    expect(r15Back(at_once, '2016-05-10')).toMatchObject([{ facts: { accepted: ['>= 2016-05-11'] } }])
    expect(codes(r15Back(at_once, '2016-05-11'))).toEqual([])
    const again = { ...household, earlier: [{ out_on: '2017-05-01', back_on: '2017-06-01' }] }
    expect(codes(r15Back(again, '2017-06-01'))).toEqual(['DATE_ORDER'])
  })
})

describe('R-16: problems at the root', () => {
  const issue = { category: 'reserved_land', category_note: null, owner_post_id: 'p', due_on: '2017-06-30' }
  test.each([
    [{}, []],
    [{ category: 'traffic' }, ['ISSUE_CATEGORY']],
    [{ category: null }, ['ISSUE_CATEGORY']],
    [{ category: 'other' }, ['FIELD_REQUIRED']],
    [{ category: 'other', category_note: '水利' }, []],
    [{ owner_post_id: null }, ['FIELD_REQUIRED']],
    [{ due_on: null }, ['FIELD_REQUIRED']],
  ])('R-16 %j: %j', (change, expected) => {
    const next = { ...issue, village_code: '441424100201', ...change }
    const owner = next.owner_post_id === null ? undefined : { place: '441424100' }
    expect(codes([...r16Category(next), ...r16Owned(next, owner)])).toEqual(expected)
  })

  test.each([
    ['441424100201', []],
    ['441424', []],
    ['441400', []],
    ['441424101', ['FIELD_REQUIRED']],
    ['441423', ['FIELD_REQUIRED']],
    ['441800', ['FIELD_REQUIRED']],
  ])('R-16 an owner who leads %s: %j', (place, expected) => {
    expect(codes(r16Owned({ ...issue, village_code: '441424100201' }, { place }))).toEqual(expected)
  })

  test('R-16 solved needs its result', () => {
    expect(codes(r16Solved('已落实'))).toEqual([])
    expect(codes(r16Solved(' '))).toEqual(['FIELD_REQUIRED'])
  })
})

describe('R-27, R-28: the power list', () => {
  test('R-27 a second current list is refused, a superseded one is no hindrance', () => {
    const next = { id: 'b', published_on: '2018-01-01' }
    const before = (superseded_on: string | null) => [{ id: 'a', published_on: '2017-01-01', superseded_on }]
    expect(codes(r27OneCurrent(next, before('2018-01-01')))).toEqual([])
    expect(codes(r27OneCurrent(next, before(null)))).toEqual(['POWER_LIST_OPEN'])
    // 3.6: a verdict asks the facts of the day; on that day the other one was current still
    expect(codes(r27OneCurrent(next, before('2018-01-02')))).toEqual(['POWER_LIST_OPEN'])
    expect(codes(r27OneCurrent(next, [{ id: 'a', published_on: null, superseded_on: null }]))).toEqual([])
  })

  test('R-28 2+3+1+2 items are accepted; without leadership_guarantee it is POWER_MISSING, named', () => {
    const items = ['personnel', 'major_decision', 'leadership_guarantee', 'management_supervision'].map((power) => ({
      power,
    }))
    expect(codes(r28FourPowers({ items: [...items, ...items.slice(0, 2)] }))).toEqual([])
    expect(r28FourPowers({ items: items.filter(({ power }) => power !== 'leadership_guarantee') })).toMatchObject([
      { code: 'POWER_MISSING', facts: { accepted: ['leadership_guarantee'] } },
    ])
  })
})

describe('R-36 – R-40: members', () => {
  test('R-37 full and probationary members may lead, others not', () => {
    expect(codes(r37Leader({ party_status: 'full' }))).toEqual([])
    expect(codes(r37Leader({ party_status: 'probationary' }))).toEqual([])
    expect(codes(r37Leader({ party_status: 'none' }))).toEqual(['LEADER_NOT_CPC'])
  })

  test('R-38 a household that is registered and not yet out', () => {
    const household = { registered_on: '2016-05-10', out_on: null, earlier: [] }
    expect(codes(r38Registered(household, '2016-10-01'))).toEqual([])
    expect(codes(r38Registered({ ...household, out_on: '2016-10-01' }, '2016-10-01'))).toEqual([
      'HOUSEHOLD_NOT_REGISTERED',
    ])
    expect(codes(r38Registered({ ...household, out_on: '2017-12-20' }, '2016-10-01', '2017-12-20'))).toEqual([])
    expect(codes(r38Registered({ ...household, out_on: '2017-12-20' }, '2016-10-01', '2017-12-22'))).toEqual([
      'HOUSEHOLD_NOT_REGISTERED',
    ])
    expect(codes(r38Registered(household, '2016-05-09'))).toEqual(['HOUSEHOLD_NOT_REGISTERED'])
    expect(codes(r38Registered(undefined, '2016-10-01'))).toEqual(['HOUSEHOLD_NOT_REGISTERED'])
    const returned = { ...household, earlier: [{ out_on: '2017-03-01', back_on: '2018-02-01' }] }
    expect(codes(r38Registered(returned, '2017-06-01'))).toEqual(['HOUSEHOLD_NOT_REGISTERED'])
    expect(codes(r38Registered(returned, '2018-02-01'))).toEqual([])
  })

  test('R-39 job offers come from a member who is away', () => {
    expect(codes(r39Away('employment', true))).toEqual([])
    expect(codes(r39Away('employment', false))).toEqual(['SERVICE_MEMBER_NOT_AWAY'])
    expect(codes(r39Away('pledge', false))).toEqual([])
  })

  test('R-40 a pledge without text; a service outside its year', () => {
    expect(codes(r40Text({ text: null }))).toEqual(['FIELD_REQUIRED'])
    expect(codes(r40Text({ text: '兑现承诺' }))).toEqual([])
    expect(codes(r40Year({ year: 2017, date: '2017-12-31' }))).toEqual([])
    expect(codes(r40Year({ year: 2017, date: '2018-01-01' }))).toEqual(['DATE_OUTSIDE_TERM'])
  })
})

describe('R-68 – R-70: service centres', () => {
  test('R-68 started in October 2016; a second centre; an earlier one has to be existing', () => {
    expect(codes(r68OneCentre({ id: 'a' }, [{ id: 'a' }]))).toEqual([])
    expect(codes(r68OneCentre({ id: 'a' }, [{ id: 'b' }]))).toEqual(['CENTRE_EXISTS'])
    expect(codes(r68RollOut({ started_on: '2016-07-01', is_existing: false }))).toEqual([])
    expect(codes(r68RollOut({ started_on: '2016-06-30', is_existing: false }))).toEqual(['DATE_ORDER'])
    expect(codes(r68RollOut({ started_on: '2014-01-01', is_existing: true }))).toEqual([])
  })

  test('R-69 five of five on the day; four of five is refused at the missing one', () => {
    const five = {
      organisation_staff: '2017-02-01',
      premises_signage: '2017-02-01',
      process_content: '2017-02-01',
      information_system: '2017-02-01',
      funding: '2017-02-01',
    }
    expect(r69Unified(five, '2017-02-01')).toEqual([])
    expect(r69Unified({ ...five, funding: null }, '2017-02-01')).toMatchObject([
      { code: 'CENTRE_NOT_UNIFIED', field: 'funding' },
    ])
    expect(codes(r69Unified(five, '2017-01-31'))).toHaveLength(5)
  })

  test('R-70 support with money is accepted, all three empty is not', () => {
    expect(codes(r70Support({ resource: null, fund_fen: 50_000 * 100, staff: null }))).toEqual([])
    expect(codes(r70Support({ resource: ' ', fund_fen: 0, staff: null }))).toEqual(['SUPPORT_EMPTY'])
  })
})

describe('R-82: a village out of poverty', () => {
  test('once, and accepted not before its year', () => {
    expect(codes(r82OneExit([]))).toEqual([])
    expect(codes(r82OneExit([{}]))).toEqual(['STATE'])
    expect(codes(r82ExitYear({ year: 2018, accepted_on: '2019-01-15' }))).toEqual([])
    expect(codes(r82ExitYear({ year: 2018, accepted_on: '2017-12-31' }))).toEqual(['DATE_ORDER'])
  })

  test('it counts in its year’s figure at the year’s end', () => {
    expect(exitDerived({ village_code: VILLAGE, year: 2018 }).spans).toMatchObject([
      { from: '2018-12-31', to: '2019-12-31' },
    ])
  })
})
