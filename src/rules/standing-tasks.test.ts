import { expect, test } from 'vitest'
import { standingTasks, type FulfillingAct, type Holder } from './standing-tasks.ts'

const VILLAGE = '441423001200'

const village = (first_day: string, next_day: string | null = null): Holder => ({
  of: 'village',
  subject: VILLAGE,
  division: VILLAGE,
  first_day,
  next_day,
})

const act = (
  rule: string,
  first_day: string,
  more: Partial<Pick<FulfillingAct, 'period' | 'next_day'>> = {},
): FulfillingAct => ({ rule, seat: '', subject: VILLAGE, period: '', first_day, next_day: null, ...more })

const owed = (rule: string, holders: readonly Holder[], acts: readonly FulfillingAct[] = []) =>
  standingTasks(holders, acts)
    .filter((task) => task.rule === rule)
    .map(({ period, opens_on, due_on, done_on, lapsed_on }) =>
      [period, opens_on, due_on, done_on ?? '-', lapsed_on ?? '-'].join(' '),
    )

test('R-27 is owed each day: from the first day without a list to the day of one, and again when that is superseded', () => {
  const list = act('R-27', '2016-09-01', { next_day: '2017-03-01' })
  expect(owed('R-27', [village('2016-05-01')])).toEqual(['2016-05-01 2016-05-01 2016-05-01 - -'])
  expect(owed('R-27', [village('2016-05-01')], [list])).toEqual([
    '2016-05-01 2016-05-01 2016-05-01 2016-09-01 -',
    '2017-03-01 2017-03-01 2017-03-01 - -',
  ])
  expect(owed('R-27', [village('2016-10-01')], [list])).toEqual(['2017-03-01 2017-03-01 2017-03-01 - -'])
  expect(owed('R-27', [village('2016-05-01', '2016-08-01')], [list])).toEqual([
    '2016-05-01 2016-05-01 2016-05-01 - 2016-08-01',
  ])
})

test('R-15 is owed once a year: by the village’s income of that year, and once more where it is listed again in it', () => {
  const income = act('R-15', '2017-01-20', { period: '2016' })
  expect(owed('R-15', [village('2016-05-01', '2018-03-01')], [income])).toEqual([
    '2016 2017-01-01 2017-01-31 2017-01-20 -',
    '2017 2018-01-01 2018-01-31 - 2018-03-01',
  ])
  expect(owed('R-15', [village('2016-05-01', '2017-02-01'), village('2017-06-01')])).toEqual([
    '2016 2017-01-01 2017-01-31 - 2017-02-01',
    '2016 2017-06-01 2017-06-01 2017-06-01 - -',
    '2017 2018-01-01 2018-01-31 - -',
    '2018 2019-01-01 2019-01-31 - -',
  ])
})
