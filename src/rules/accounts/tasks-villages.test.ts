// what a village's seats, its handshake and a grant oblige to.
import { expect, test } from 'vitest'
import type { OtherPosting } from '../postings/r-posting-clashes.ts'
import { grantTask, seatTasks, turnTasks, type DecidedRecall } from './tasks-villages.ts'
import { taskStatus } from '../tasks.ts'
import { timelineOf } from '../timeline.ts'

const CODE = '441421100201'
const leader: OtherPosting & { replaces: string | null } = {
  id: 'p1',
  person_id: 'somebody',
  village_code: CODE,
  post_role: 'team_leader',
  status: 'confirmed',
  planned_start: '2016-05-11',
  planned_end: '2019-05-10',
  ended_on: null,
  replaces: null,
}
const village = (
  postings: readonly (typeof leader)[],
  more: { partner?: string | null; recalls?: DecidedRecall[] } = {},
) => {
  const sides = { code: CODE, host: '441400', province: '440000' }
  const { partner = '440100', recalls = [] } = more
  const listing = { dispatch_mode: 'paired', counterpart: partner, valid_from: '2016-05-01', valid_to: null } as const
  const helped = {
    id: 'a1',
    mode: 'paired',
    helper_tenant: partner ?? '',
    ever_active: partner !== null,
    valid_from: '2016-05-01',
    valid_to: null,
  } as const
  const timeline = timelineOf({ ...sides, listings: [listing], assignments: [helped] })
  return { ...sides, timeline, postings, recalls }
}
const brief = (tasks: ReturnType<typeof seatTasks>) =>
  tasks.map(({ rule, tenant, due_on, done_on }) => [rule, tenant, due_on, done_on])

test('X-13 a vacant seat is due at once, by the side that owes it; without a partner the pairing is the province’s', () => {
  expect(brief(seatTasks(village([])))).toEqual([
    ['R-44', '440100', '2016-05-01', null],
    ['R-45', '441400', '2016-05-01', null],
  ])
  expect(brief(seatTasks(village([], { partner: null })))[0]).toEqual(['X-1', '440000', '2016-05-01', null])
})

test('X-13 it is done on the day somebody begins, and opens again the day after his last', () => {
  expect(brief(seatTasks(village([leader]))).filter(([rule]) => rule === 'R-44')).toEqual([
    ['R-44', '440100', '2016-05-01', '2016-05-11'],
    ['R-44', '440100', '2019-05-11', null],
  ])
})

test('3.2 a start that is blocked leaves the seat vacant', () => {
  const blocked = { ...leader, start_blocked: true }
  expect(brief(seatTasks(village([blocked])))[0]).toEqual(['R-44', '440100', '2016-05-01', null])
})

const recalled = { ...leader, status: 'recalled' as const, ended_on: '2017-06-10' }
const recall: DecidedRecall = {
  id: 'c1',
  posting_id: 'p1',
  counterpart: '440100',
  sender: '440100',
  decided_on: '2017-06-01',
  ended_on: '2017-06-10',
}
const next = { ...leader, id: 'p2', planned_start: '2017-06-11', planned_end: '2020-06-10', replaces: 'p1' }

test.each([
  [[recalled], '2017-07-10', 'open'], // 30 days after the last day (7.1.8)
  [[recalled], '2017-07-11', 'overdue'],
  [[recalled, { ...next, planned_start: '2017-06-13' }], '2017-06-12', 'open'],
  [[recalled, { ...next, planned_start: '2017-06-13' }], '2017-06-13', 'done'],
] as const)('R-79 with %j, on %s: %s', (postings, today, status) => {
  const tasks = seatTasks(village(postings, { recalls: [recall] }))
  const [task] = tasks.filter(({ rule }) => rule === 'R-79')
  expect(task).toMatchObject({ tenant: '440100', owner_role: 'city_org', due_on: '2017-07-10', opens_on: '2017-06-11' })
  expect(task && taskStatus(task, today)).toBe(status)
})

test('R-79 a seat that a recall left is listed once, as a replacement', () => {
  const tasks = seatTasks(village([recalled], { recalls: [recall] }))
  expect(brief(tasks).filter(([rule]) => rule === 'R-44')).toEqual([['R-44', '440100', '2016-05-01', '2016-05-11']])
})

test('R-79 a member is replaced by whoever is named in his place', () => {
  const member = { ...recalled, post_role: 'team_member' as const }
  const named = { ...next, post_role: 'team_member' as const }
  const of = (postings: readonly (typeof leader)[]) =>
    seatTasks(village(postings, { recalls: [recall] })).find(({ rule }) => rule === 'R-79')?.done_on
  expect(of([member, { ...named, replaces: null }])).toBeNull()
  expect(of([member, named])).toBe('2017-06-11')
  expect(of([member, next])).toBeNull() // the leader's seat is not the member's
})

test('X-16, A10 each turn from its day on, done on the day it was taken, lapsed where nobody took it', () => {
  const turn = { tenant: '441400', since: '2016-05-17', due: '2016-06-01', taken_on: '2016-05-20', lapsed_on: null }
  const next = { tenant: '440100', since: '2016-05-20', due: '2016-06-04', taken_on: null, lapsed_on: '2016-07-01' }
  const row = { id: 'a1', village_code: CODE, counterpart: '440100', mode: 'paired', turns: [turn, next] }
  expect(turnTasks(row, '440000')).toMatchObject([
    { rule: 'X-16', tenant: '441400', opens_on: '2016-05-17', done_on: '2016-05-20', lapsed_on: null },
    { rule: 'X-16', tenant: '440100', opens_on: '2016-05-20', done_on: null, lapsed_on: '2016-07-01' },
  ])
  expect(new Set(turnTasks({ ...row, turns: [turn, turn] }, '440000').map(({ id }) => id)).size).toBe(2)
})

test.each([
  [null, '2017-01-04', 'open'],
  [null, '2017-01-05', 'done'], // it closes with the grant and is never overdue
  ['2017-01-02', '2017-01-02', 'done'],
] as const)('X-7 a grant of 2017-01-01 to 2017-01-04, closed %s, on %s: %s', (closed_on, today, status) => {
  const task = grantTask({ id: 'g1', created_on: '2017-01-01', expires_on: '2017-01-04', closed_on }, '441400')
  expect(task).toMatchObject({ tenant: '441400', owner_role: 'city_org', opens_on: '2017-01-01' })
  expect(taskStatus(task, today)).toBe(status)
})
