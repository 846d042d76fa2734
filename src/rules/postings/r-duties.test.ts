// as pure functions: every Accept and Reject of the book, and the borders of the term.
import { expect, test } from 'vitest'
import { DUTY_ITEMS } from '../lists/enums.ts'
import { dutyCoverage, dutyFindings } from './r-duties.ts'

const TODAY = '2017-06-01'
const term = { first: '2016-05-01', last: '2019-04-30', village_code: '441421100201' }
const duty = {
  category: 'build_organisation',
  item: 'train_successors',
  date: '2017-05-01',
  text: '培养两名后备干部',
}
const found = (more: Partial<Parameters<typeof dutyFindings>[0]>, posting = term) =>
  dutyFindings({ ...duty, ...more }, posting, TODAY).map(({ rule, code }) => `${rule} ${code}`)

const relief = { category: 'precise_poverty_relief', item: 'identify_register', text: '识别登记贫困户50户' }
const visit = { category: 'serve_people', item: 'home_visit' }

test.each([
  ['R-53 train successor', {}, []], // Accept
  ['R-53 category fundraising', { category: 'fundraising' }, ['R-53 DUTY_CATEGORY']], // Reject
  ['R-53 an item of another duty', { item: 'village_rules' }, ['R-53 DUTY_ITEM']],
  ['R-56 an item of another duty', { category: 'improve_governance' }, ['R-56 DUTY_ITEM']],
  ['R-54 registration of 50 households', relief, []], // Accept
  ['R-54 dated before the posting began', { ...relief, date: '2016-04-30' }, ['R-54 DATE_OUTSIDE_TERM']], // Reject
  ['R-54 on the first day', { ...relief, date: '2016-05-01' }, []],
  ['R-54 today', { ...relief, date: TODAY }, []],
  ['R-54 tomorrow', { ...relief, date: '2017-06-02' }, ['R-54 DATE_IN_FUTURE']],
  ['R-54 after the term', { ...relief, date: '2019-05-01' }, ['R-54 DATE_OUTSIDE_TERM']],
  ['R-55 home visit with household', { ...visit, household_village: '441421100201' }, []], // Accept
  [
    'R-55 a household outside the village',
    { ...visit, household_village: '441421100202' },
    ['R-55 HOUSEHOLD_NOT_IN_VILLAGE'],
  ], // Reject
  ['R-55 no household named', { ...visit, household_village: null }, []],
  ['R-56 village rules revised', { category: 'improve_governance', item: 'village_rules' }, []], // Accept
  ['R-56 empty text', { text: ' ' }, ['R-56 FIELD_REQUIRED']], // Reject
  [
    'everything at once',
    { ...visit, item: 'projects', date: '2015-01-01', household_village: 'x', text: null },
    ['R-55 DUTY_ITEM', 'R-54 DATE_OUTSIDE_TERM', 'R-55 HOUSEHOLD_NOT_IN_VILLAGE', 'R-56 FIELD_REQUIRED'],
  ],
] as const)('%s', (_, more, expected) => {
  expect(found(more)).toEqual(expected)
})

test('R-54 the last day of a recalled holder is the last for his records', () => {
  const recalled = { ...term, last: '2017-05-31' }
  expect(found({ date: '2017-05-31' }, recalled)).toEqual([])
  expect(found({ date: '2017-06-01' }, recalled)).toEqual(['R-54 DATE_OUTSIDE_TERM'])
})

test.each(DUTY_ITEMS)('R-53 – R-56 $id belongs to $category', ({ id, category }) => {
  expect(found({ category, item: id })).toEqual([])
})

test('R-53 coverage is by year and names what is missing; an empty diary is a row without records, no finding', () => {
  const records = [duty, { ...duty, date: '2016-12-31', category: 'serve_people' }, duty]
  expect(dutyCoverage(records, 2017)).toEqual({
    year: 2017,
    covered: ['build_organisation'],
    missing: ['precise_poverty_relief', 'serve_people', 'improve_governance'],
  })
  expect(dutyCoverage(records, 2016).covered).toEqual(['serve_people'])
  expect(dutyCoverage([], 2017).covered).toEqual([])
})
