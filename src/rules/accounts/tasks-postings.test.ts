// what a posting obliges to, by whom, and the days around each border.
import { expect, test } from 'vitest'
import { homeTasks, postingTasks, type HomePosting, type ObligingPosting } from './tasks-postings.ts'

const PLACE = { host: '441400', province: '440000' }
const secretary: ObligingPosting = {
  person_id: 'p1',
  id: 'p1',
  division: '441421100201',
  counterpart: '440100',
  mode: 'paired',
  sender: '441400',
  post_role: 'first_secretary',
  person_party_status: 'full',
  person_was: [],
  status: 'confirmed',
  start_blocked: false,
  planned_start: '2016-05-01',
  planned_end: '2019-04-30',
  ended_on: null,
  submitted_on: '2016-04-21',
  answered_on: '2016-04-25',
  cancelled_on: null,
}
const of = (rule: string, row: ObligingPosting) => postingTasks(row, PLACE).filter((task) => task.rule === rule)

test('R-77 a training a year of first secretaries; whose term ends in the year has until its last day; who leaves before lapses', () => {
  expect(
    of('R-77', secretary).map(({ opens_on, due_on, tenant, owner_role }) => [opens_on, due_on, tenant, owner_role]),
  ).toEqual([
    ['2016-05-01', '2016-12-31', '441400', 'city_org'],
    ['2017-01-01', '2017-12-31', '441400', 'city_org'],
    ['2018-01-01', '2018-12-31', '441400', 'city_org'],
    ['2019-01-01', '2019-04-30', '441400', 'city_org'],
  ])
  expect(of('R-77', { ...secretary, post_role: 'team_leader' })).toEqual([])
  expect(of('R-77', { ...secretary, sender: '440000' })[0]).toMatchObject({ owner_role: 'province_admin' })
})

test('R-80 a visit in each half-year of the term, counted from its first day, as far as it lies wholly in the term', () => {
  const windows = of('R-80', secretary).map(({ window_first, window_last, due_on }) => [
    window_first,
    window_last,
    due_on,
  ])
  expect(windows[0]).toEqual(['2016-05-01', '2016-10-31', '2016-10-31'])
  expect(windows[1]).toEqual(['2016-11-01', '2017-04-30', '2017-04-30'])
  expect(windows).toHaveLength(6)
  const early = of('R-80', { ...secretary, ended_on: '2017-04-29', status: 'ended_early' })
  expect(early.map(({ due_on, lapsed_on }) => [due_on, lapsed_on])).toEqual([
    ['2016-10-31', null],
    ['2017-04-30', '2017-04-30'], // it had opened: it lapses the day after his last
  ])
  expect(of('R-80', { ...secretary, ended_on: '2017-04-30', status: 'ended_early' })).toHaveLength(2)
  expect(of('R-80', { ...secretary, planned_start: '2016-02-29', planned_end: '2019-02-28' })).toHaveLength(6)
})

test('R-75 a sheet of four leads a year of each member of the Party on a village post, by himself', () => {
  expect(
    of('R-75', secretary).map(({ period, owner_role, tenant, due_on }) => [period, owner_role, tenant, due_on]),
  ).toEqual([
    ['2016', 'holder', '441400', '2016-12-31'],
    ['2017', 'holder', '441400', '2017-12-31'],
    ['2018', 'holder', '441400', '2018-12-31'],
    ['2019', 'holder', '441400', '2019-04-30'],
  ])
  expect(of('R-75', { ...secretary, post_role: 'team_member' })).toHaveLength(4)
  expect(of('R-75', { ...secretary, post_role: 'liaison_staff' })).toEqual([])
  expect(of('R-75', { ...secretary, person_party_status: 'none' })).toEqual([])
})

test('X-3, A10 a submitted posting waits for the host fifteen days; the turn is done on the day it was taken', () => {
  const waiting = { ...secretary, status: 'submitted', answered_on: null } as const
  const [task, ...more] = postingTasks(waiting, PLACE)
  expect(task).toMatchObject({ rule: 'X-3', tenant: '441400', opens_on: '2016-04-21', due_on: '2016-05-06' })
  expect(more).toEqual([])
  expect(task?.done_on).toBeNull()
  expect(of('X-3', secretary)).toMatchObject([{ opens_on: '2016-04-21', done_on: '2016-04-25', lapsed_on: null }])
  const taken = { ...waiting, status: 'cancelled', cancelled_on: '2016-04-24' } as const
  expect(of('X-3', taken)).toMatchObject([{ done_on: null, lapsed_on: '2016-04-24' }])
})

test('3.2 a start whose checks failed is a task of both sides, once where they are one', () => {
  const blocked = { ...secretary, start_blocked: true }
  const tenants = (row: ObligingPosting) => of('R-41', row).map(({ tenant, due_on }) => [tenant, due_on])
  expect(tenants({ ...blocked, sender: '440100' })).toEqual([
    ['440100', '2016-05-01'],
    ['441400', '2016-05-01'],
  ])
  expect(tenants(blocked)).toEqual([['441400', '2016-05-01']])
})

test.each(['draft', 'rejected', 'cancelled'] as const)(
  'a posting that is %s obliges nobody to anything of its term',
  (status) => {
    expect(postingTasks({ ...secretary, status }, PLACE).filter(({ rule }) => rule !== 'X-3')).toEqual([])
  },
)

const atHome: HomePosting = {
  posting_id: 'p1',
  sender: '440100',
  mode: 'paired',
  post_role: 'team_leader',
  unit_id: 'u1',
  unit_division: '440100',
  place: '441421100201',
  agreed: true,
  first: '2016-05-01',
  last: '2018-04-30',
}

test('R-57 one confirmation a posting and year, of the sending unit; R-81 an assessment of leaders and first secretaries', () => {
  const tasks = homeTasks(atHome, '440000')
  expect(
    tasks.map(({ rule, period, owner_role, scope_code, due_on }) => [rule, period, owner_role, scope_code, due_on]),
  ).toEqual([
    ['R-57', '2016', 'sending_unit', 'u1', '2016-12-31'],
    ['R-81', '2016', 'city_org', '441421100201', '2016-12-31'],
    ['R-57', '2017', 'sending_unit', 'u1', '2017-12-31'],
    ['R-81', '2017', 'city_org', '441421100201', '2017-12-31'],
    ['R-57', '2018', 'sending_unit', 'u1', '2018-12-31'],
    ['R-81', '2018', 'city_org', '441421100201', '2018-12-31'],
  ])
  expect(tasks.map(({ opens_on }) => opens_on)).toContain('2016-05-01')
  expect(homeTasks({ ...atHome, post_role: 'team_member' }, '440000').map(({ rule }) => rule)).toEqual([
    'R-57',
    'R-57',
    'R-57',
  ])
})

test('home owes nothing for a posting the host has not confirmed', () => {
  expect(homeTasks({ ...atHome, agreed: false }, '440000')).toEqual([])
})
