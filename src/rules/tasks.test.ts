// 3.4: what is open, done and overdue on a day, and what carries tasks from what they were to what they are.
import { expect, test } from 'vitest'
import { overdueSpan, taskOf, taskStatus, taskSteps } from './tasks.ts'

test.each([
  ['2017-06-30', null, '2017-06-30', 'open'], // to the end of the day
  ['2017-06-30', null, '2017-07-01', 'overdue'],
  ['2017-06-30', '2017-07-05', '2017-07-05', 'done'], // late is done
  ['2017-06-30', '2017-07-05', '2017-07-04', 'overdue'], // a successor confirmed ahead has not begun
] as const)('3.4 due %s, done %s, on %s: %s', (due_on, done_on, today, status) => {
  expect(taskStatus({ due_on, done_on }, today)).toBe(status)
})

test.each([
  [null, { from: '2017-07-01', to: null }],
  ['2017-06-30', null],
  ['2017-07-01', null], // done on the first day it would have counted
  ['2017-07-05', { from: '2017-07-01', to: '2017-07-05' }],
] as const)('3.4 due 2017-06-30, done %s: overdue on %j', (done_on, span) => {
  expect(overdueSpan({ due_on: '2017-06-30', done_on })).toEqual(span)
})

const task = (subject_id: string, due_on: string) =>
  taskOf({
    rule: 'R-80',
    owner_role: 'city_org',
    tenant: '441400',
    division: '441421100201',
    scope_code: '441421100201',
    subject_kind: 'posting',
    subject_id,
    period: '2017',
    due_on,
  })

test('only what changed is put, what is no longer owed is taken away', () => {
  const before = [task('stays', '2017-12-31'), task('moves', '2017-12-31'), task('goes', '2017-12-31')]
  const after = [task('stays', '2017-12-31'), task('moves', '2017-06-30'), task('comes', '2017-12-31')]
  const { put, removed } = taskSteps(before, after)
  expect(put.map(({ subject_id, due_on }) => [subject_id, due_on])).toEqual([
    ['moves', '2017-06-30'],
    ['comes', '2017-12-31'],
  ])
  expect(removed.map(({ subject_id }) => subject_id)).toEqual(['goes'])
})
