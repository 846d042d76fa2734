// 3.2, X-3, X-13, R-76: the life of a posting, as a full matrix and on the days around its borders.
import { describe, expect, test } from 'vitest'
import { idsOf, POSTING_STATUSES, type PostingStatus } from '../lists/enums.ts'
import {
  POSTING_ACTIONS,
  postingActOwner,
  postingStateAfter,
  postingStatusOn,
  r76Dispatcher,
  x13VacantFrom,
  x3Allowed,
  x3Confirm,
  x3Reason,
  x3Transition,
  type PostingAction,
  type PostingRow,
} from './posting-states.ts'

const SENDER = '440100'
const HOST = '441400'
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const row = (more: Partial<PostingRow> = {}): PostingRow => ({
  status: 'confirmed',
  sender: SENDER,
  host: HOST,
  planned_start: '2016-05-01',
  planned_end: '2019-04-30',
  ended_on: null,
  ...more,
})
const stopped = (status: 'recalled' | 'ended_early') => row({ status, ended_on: '2017-06-30' })

test.each([
  [row(), '2016-04-30', 'confirmed'],
  [row(), '2016-05-01', 'active'],
  [row(), '2019-04-30', 'active'],
  [row(), '2019-05-01', 'completed'],
  [row({ status: 'active' }), '2019-05-01', 'completed'], // the schedule has not run for days
  [row({ status: 'completed' }), '2017-01-01', 'active'], // as of a day in the term
  [row({ start_blocked: true }), '2016-05-01', 'confirmed'], // the checks of the first day failed
  [stopped('recalled'), '2017-06-30', 'active'], // decided ahead: in post to the last day
  [stopped('recalled'), '2017-07-01', 'recalled'],
  [stopped('ended_early'), '2017-07-01', 'ended_early'],
  [row({ status: 'draft' }), '2017-01-01', 'draft'],
  [row({ status: 'submitted' }), '2017-01-01', 'submitted'], // a date confirms nothing
  [row({ status: 'rejected' }), '2017-01-01', 'rejected'],
  [row({ status: 'cancelled' }), '2017-01-01', 'cancelled'],
] as const)('3.2 %j on %s reads %s', (given, day, expected) => {
  expect(postingStatusOn(given, day)).toBe(expected)
})

describe('X-3 the full matrix (state, side, action)', () => {
  // What the rule book allows, written by hand: state → side → actions.
  const BOOK: Record<PostingStatus, Record<'sender' | 'host', readonly PostingAction[]>> = {
    draft: { sender: ['submit', 'cancel'], host: [] },
    submitted: { sender: ['cancel'], host: ['confirm', 'reject'] },
    confirmed: { sender: ['cancel'], host: [] },
    active: { sender: ['end', 'recall'], host: [] },
    completed: { sender: ['end', 'recall'], host: [] }, // late: an early end of 2017 entered in 2019 (R-52, 3.6)
    recalled: { sender: [], host: [] },
    ended_early: { sender: [], host: [] },
    rejected: { sender: [], host: [] },
    cancelled: { sender: [], host: [] },
  }
  const NEXT = {
    submit: 'submitted',
    confirm: 'confirmed',
    reject: 'rejected',
    cancel: 'cancelled',
    end: 'ended_early',
    recall: 'recalled',
  }
  // A day on which each state is what it says.
  const inState = (status: PostingStatus): { given: PostingRow; today: string } => {
    if (status === 'recalled' || status === 'ended_early') return { given: stopped(status), today: '2018-01-01' }
    if (status === 'completed') return { given: row({ status }), today: '2019-05-01' }
    return { given: row({ status }), today: status === 'active' ? '2017-01-01' : '2016-04-01' }
  }
  const rows = idsOf(POSTING_STATUSES).flatMap((status) =>
    (['sender', 'host'] as const).flatMap((side) => POSTING_ACTIONS.map((action) => ({ status, side, action }))),
  )

  test.each(rows)('$status, $side, $action', ({ status, side, action }) => {
    const { given, today } = inState(status)
    const actor = side === 'sender' ? SENDER : HOST
    const isLegal = BOOK[status][side].includes(action)
    expect(x3Allowed(given, actor, today)).toEqual(BOOK[status][side])
    expect(codes(x3Transition({ row: given, action, actor, today }))).toEqual(isLegal ? [] : ['STATE'])
    if (isLegal) expect(postingStateAfter(given, action, today)).toBe(NEXT[action])
  })
})

test('X-3 the 409 names what the caller’s side may do; who owns an act is known apart', () => {
  expect(x3Transition({ row: row({ status: 'submitted' }), action: 'end', actor: HOST, today: '2016-04-01' })).toEqual([
    { rule: 'X-3', code: 'STATE', facts: { status: 'submitted', allowed: ['confirm', 'reject'] } },
  ])
  expect([postingActOwner(row(), 'confirm'), postingActOwner(row(), 'recall')]).toEqual([HOST, SENDER])
})

test('X-3 a city’s own people: one tenant holds both keys, two users turn them', () => {
  const own = row({ status: 'submitted', sender: HOST })
  expect(x3Allowed(own, HOST, '2016-04-01')).toEqual(['confirm', 'reject', 'cancel'])
  expect(codes(x3Confirm({ submitted_by: 'u1', confirmed_by: 'u1' }))).toEqual(['SELF_APPROVAL'])
  expect(codes(x3Confirm({ submitted_by: 'u1', confirmed_by: 'u2' }))).toEqual([])
})

test.each(['ended_early', 'recalled'] as const)(
  'A13 %s ahead bars neither an earlier end nor a recall; once over, nothing',
  (status) => {
    expect(x3Allowed(stopped(status), SENDER, '2017-06-01')).toEqual(['end', 'recall'])
    expect(x3Allowed(stopped(status), SENDER, '2017-06-30')).toEqual(['end', 'recall'])
    expect(x3Allowed(stopped(status), SENDER, '2017-07-01')).toEqual([])
  },
)

test.each([
  [undefined, ['REASON_REQUIRED']],
  ['   ', ['REASON_REQUIRED']],
  ['人选与岗位不符', []],
] as const)('X-3 returned with the reason %j', (reason, expected) => {
  expect(codes(x3Reason(reason))).toEqual(expected)
})

test('X-13 the vacancy opens on the day after the last one', () => {
  expect([x13VacantFrom(stopped('recalled')), x13VacantFrom(row())]).toEqual(['2017-07-01', '2019-05-01'])
})

test.each([
  ['city_org', null, []], // Accept: city_org submits
  ['sending_unit', null, ['ROLE_NOT_ORG']], // Reject: sending_unit submits
  ['poverty_office', null, ['ROLE_NOT_ORG']],
  ['holder', null, ['ROLE_NOT_ORG']],
  [null, null, ['ROLE_NOT_ORG']], // an API key has no role
  ['county_org', null, []],
  ['province_admin', 'province', []],
  ['city_org', 'province', ['ROLE_NOT_ORG']],
  ['city_org', 'paired', []],
  ['county_org', 'paired', ['ROLE_NOT_ORG']],
  ['county_org', 'self', []],
  ['city_org', 'self', []],
] as const)('R-76 %s in mode %s: %j', (role, mode, expected) => {
  expect(codes(r76Dispatcher({ role, mode }))).toEqual(expected)
})
