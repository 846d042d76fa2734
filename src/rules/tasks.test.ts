// 3.4: what is open, done and overdue, derived from facts; the days around each border.
import { expect, test } from 'vitest'
import { seatsOn } from './seats.ts'
import {
  assessmentTasks,
  blockedStartTasks,
  replacementTasks,
  supportTasks,
  taskStatus,
  trainingTasks,
  turnTasks,
  vacancyTasks,
  visitTasks,
  type DecidedRecall,
  type ServedPosting,
  type Task,
} from './tasks.ts'

const CODE = '441421100201'
const on = (today: string) => ({ today, province: '440000' })
const posting: ServedPosting = {
  id: 'p1',
  post_role: 'first_secretary',
  sender: '441400',
  home_unit: 'u1',
  scope_code: CODE,
  first: '2016-05-01',
  last: '2019-04-30',
}
const leader: ServedPosting = { ...posting, id: 'p2', post_role: 'team_leader', sender: '440100' }
const brief = (tasks: readonly Task[]) => tasks.map(({ due_on, status }) => [due_on, status])

test.each([
  ['2017-06-30', null, '2017-06-30', 'open'], // to the end of the day
  ['2017-06-30', null, '2017-07-01', 'overdue'],
  ['2017-06-30', '2017-07-05', '2017-07-05', 'done'], // late is done
  ['2017-06-30', '2017-07-05', '2017-07-04', 'overdue'], // a successor confirmed ahead has not begun
] as const)('3.4 due %s, done %s, on %s: %s', (due_on, done_on, today, status) => {
  expect(taskStatus({ due_on, done_on }, today)).toBe(status)
})

test('R-57 one confirmation a posting and year, of the sending unit', () => {
  const tasks = supportTasks([posting], [{ posting_id: 'p1', year: 2016, on: '2016-12-20' }], on('2018-01-01'))
  expect(brief(tasks)).toEqual([
    ['2016-12-31', 'done'],
    ['2017-12-31', 'overdue'],
    ['2018-12-31', 'open'],
  ])
  expect(tasks[0]).toMatchObject({
    rule: 'R-57',
    owner_role: 'sending_unit',
    tenant: '441400',
    scope_code: 'u1',
    subject: { kind: 'posting', id: 'p1', period: '2016' },
    done_on: '2016-12-20',
  })
})

test('no year before the term, none after it', () => {
  expect(supportTasks([posting], [], on('2016-04-30'))).toHaveLength(1)
  expect(supportTasks([posting], [], on('2015-12-31'))).toEqual([])
  expect(supportTasks([posting], [], on('2022-01-01')).map(({ due_on }) => due_on)).toEqual([
    '2016-12-31',
    '2017-12-31',
    '2018-12-31',
    '2019-12-31',
  ])
})

test('R-81 an assessment a year of leaders and first secretaries, by the department that dispatched', () => {
  const member: ServedPosting = { ...posting, id: 'p3', post_role: 'team_member' }
  const tasks = assessmentTasks(
    [posting, leader, member],
    [{ posting_id: 'p2', year: 2016, on: '2017-01-10' }],
    on('2017-01-10'),
  )
  expect(tasks.map(({ subject, tenant, status }) => [subject.id, subject.period, tenant, status])).toEqual([
    ['p1', '2016', '441400', 'overdue'],
    ['p1', '2017', '441400', 'open'],
    ['p2', '2016', '440100', 'done'],
    ['p2', '2017', '440100', 'open'],
  ])
})

test('R-77 a training a year of first secretaries; who leaves has until his last day', () => {
  const tasks = trainingTasks([posting, leader], [{ posting_id: 'p1', year: 2017, on: '2017-03-01' }], on('2019-05-01'))
  expect(brief(tasks)).toEqual([
    ['2016-12-31', 'overdue'],
    ['2017-12-31', 'done'],
    ['2018-12-31', 'overdue'],
    ['2019-04-30', 'overdue'],
  ])
})

test('R-80 a visit in each half-year of the term, counted from its first day', () => {
  const visits = [
    { posting_id: 'p1', on: '2016-10-31' },
    { posting_id: 'p1', on: '2017-05-01' },
  ]
  const tasks = visitTasks([posting, leader], visits, on('2017-11-01'))
  expect(tasks.map(({ due_on, done_on, status }) => [due_on, done_on, status])).toEqual([
    ['2016-10-31', '2016-10-31', 'done'],
    ['2017-04-30', null, 'overdue'],
    ['2017-10-31', '2017-05-01', 'done'],
    ['2018-04-30', null, 'open'],
  ])
  expect(visitTasks([posting], [], on('2022-01-01'))).toHaveLength(6)
  expect(visitTasks([{ ...posting, last: '2017-04-29' }], [], on('2022-01-01'))).toHaveLength(1)
  expect(visitTasks([{ ...posting, first: '2016-02-29', last: '2019-02-28' }], [], on('2022-01-01'))).toHaveLength(6)
})

const recall: DecidedRecall = {
  id: 'c1',
  village_code: CODE,
  post_role: 'team_leader',
  sender: '440100',
  decided_on: '2017-06-01',
  ended_on: '2017-06-10',
  successor_from: null,
}
test.each([
  [null, '2017-07-01', 'open'],
  [null, '2017-07-02', 'overdue'],
  ['2017-06-11', '2017-06-10', 'open'],
  ['2017-06-11', '2017-06-11', 'done'],
] as const)('R-79 successor %s, on %s: %s', (successor_from, today, status) => {
  const [task] = replacementTasks([{ ...recall, successor_from }], on(today))
  expect(task).toMatchObject({ rule: 'R-79', tenant: '440100', owner_role: 'city_org', due_on: '2017-07-01', status })
})

const seats = (partner: string | null, day: string) =>
  seatsOn(
    {
      code: CODE,
      host: '441400',
      province: '440000',
      listed: [{ first: '2016-05-01', last: '9999-12-31', mode: 'paired', partner }],
      postings: [],
    },
    day,
  )

test('X-13 a vacant seat is due at once, by the side that owes it', () => {
  const tasks = vacancyTasks(seats('440100', '2016-05-02'), [], on('2016-05-02'))
  expect(tasks.map(({ rule, tenant, subject, due_on, status }) => [rule, tenant, subject.id, due_on, status])).toEqual([
    ['R-44', '440100', `${CODE}/team_leader`, '2016-05-01', 'overdue'],
    ['R-45', '441400', `${CODE}/first_secretary`, '2016-05-01', 'overdue'],
  ])
  const [first] = vacancyTasks(seats(null, '2016-05-01'), [], on('2016-05-01'))
  expect(first).toMatchObject({ rule: 'X-1', tenant: '440000', owner_role: 'province_admin', status: 'open' })
})

test('R-79 a seat that a recall left is listed once, as a replacement', () => {
  const tasks = vacancyTasks(seats('440100', '2017-06-11'), [recall], on('2017-06-11'))
  expect(tasks.map(({ rule }) => rule)).toEqual(['R-45'])
})

test('X-16 the side whose turn it is; 3.2 both sides of a blocked start, once where they are one', () => {
  const turn = {
    rule: 'X-16',
    kind: 'assignment',
    id: 'a1',
    scope_code: CODE,
    turn: '441400',
    turn_due: '2016-06-01',
  } as const
  expect(turnTasks([turn], on('2016-06-02'))).toMatchObject([{ rule: 'X-16', tenant: '441400', status: 'overdue' }])
  const blocked = [
    { ...leader, host: '441400' },
    { ...posting, host: '441400' },
  ]
  expect(blockedStartTasks(blocked, on('2016-05-01')).map(({ tenant, subject }) => [subject.id, tenant])).toEqual([
    ['p2', '440100'],
    ['p2', '441400'],
    ['p1', '441400'],
  ])
})
