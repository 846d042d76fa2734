// 3.4: what is open, done, overdue and lapsed on a day, and what carries tasks from what they were to what they are.
import { expect, test } from 'vitest'
import { taskOf, taskStatus, taskSteps } from './tasks.ts'

test.each([
  ['2017-06-30', null, null, '2017-06-30', 'open'], // to the end of the day
  ['2017-06-30', null, null, '2017-07-01', 'overdue'],
  ['2017-06-30', '2017-07-05', null, '2017-07-05', 'done'], // late is done
  ['2017-06-30', '2017-07-05', null, '2017-07-04', 'overdue'], // a successor confirmed ahead has not begun
  ['2017-06-30', null, '2017-05-01', '2017-04-30', 'open'],
  ['2017-06-30', null, '2017-05-01', '2017-07-01', 'lapsed'], // neither open nor overdue from then on
  ['2017-06-30', null, '2017-07-05', '2017-07-04', 'overdue'],
  ['2017-06-30', '2017-05-20', '2017-05-01', '2017-05-10', 'lapsed'],
  ['2017-06-30', '2017-05-20', '2017-05-01', '2017-05-20', 'done'], // what was done all the same is done
] as const)('3.4 due %s, done %s, lapsed %s, on %s: %s', (due_on, done_on, lapsed_on, today, status) => {
  expect(taskStatus({ due_on, done_on, lapsed_on }, today)).toBe(status)
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
