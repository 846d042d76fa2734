// The index of the rule book is whole, and agrees with the code that enforces it.
import { expect, test } from 'vitest'
import { BOOK, bookEntry, readingsOf, settingsOn, textZhOf } from './book.ts'
import { placeOf } from './book-places.ts'
import { inChinese } from './book-zh.ts'
import { RULE_CODES } from '../codes.ts'
import { PARAMETERS } from '../parameters/parameters.ts'

const numbers = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}-${i + 1}`)

test('every number once, in the order of the book', () => {
  expect(BOOK.map(({ number }) => number)).toEqual([
    ...numbers('R', 84),
    ...numbers('B', 13),
    ...numbers('X', 18),
    ...numbers('C', 9),
    ...numbers('A', 23),
  ])
})

test('every R rule quotes its clause, every other entry has a content', () => {
  const silent = BOOK.filter((entry) => (entry.number.startsWith('R-') ? !entry.clause_zh.length : !entry.text_en))
  expect(silent.map(({ number }) => number)).toEqual([])
  for (const { clause_zh } of BOOK) for (const clause of clause_zh) expect(clause).toMatch(/\p{Script=Han}/u)
})

test('every entry has both titles, and every reading both texts', () => {
  for (const { number, title_en, title_zh, text_zh } of BOOK) {
    expect(title_en, number).not.toBe('')
    expect(title_zh, number).toMatch(/[\p{Script=Han}\d]/u)
    if (number.startsWith('A-')) expect(text_zh, number).toMatch(/\p{Script=Han}/u)
  }
})

test('B6 every entry has a Chinese text; who acts and by when stand in both languages, each clause with its place', () => {
  for (const entry of BOOK) {
    const { number, actors, due, clause_zh } = entry
    expect(textZhOf(entry), number).toMatch(/\p{Script=Han}/u)
    for (const words of [actors, due]) {
      if (words === null) continue
      expect(inChinese(words), number).toMatch(/\p{Script=Han}/u)
      expect(inChinese(words), number).not.toMatch(/[A-Za-z]/)
    }
    if (number.startsWith('R-') && clause_zh.length > 0)
      expect(placeOf(number), number).toMatch(/^(标题|前言|[一二三])/)
  }
  expect([placeOf('R-44'), placeOf('R-45'), placeOf('R-48'), placeOf('R-84')]).toEqual([
    '二(五)1(2)',
    '二(五)1(2)',
    '二(五)2(1)',
    '三3',
  ])
  expect([
    placeOf('X-1'),
    inChinese('sending_unit nominates, province_admin dispatches, host city_org confirms'),
  ]).toEqual([null, '派出单位推荐、省委组织部派出、所在市委组织部确认'])
})

test('every code of the book is written as a code; those the code knows are in it, but for the general ones', () => {
  const codes = new Set(BOOK.flatMap((entry) => entry.codes))
  for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/)
  const outside = Object.keys(RULE_CODES).filter((code) => !codes.has(code))
  // 3.3 and 3.6 are sections, not numbers of the book.
  expect(outside).toEqual(['EXCEPTION_APPROVER', 'EXCEPTION_REASON', 'RECORDS_AFTER'])
})

test('readings and settings stand with their rules', () => {
  expect(readingsOf('R-42').map(({ number }) => number)).toEqual(['A-4'])
  expect(readingsOf('R-44').map(({ number }) => number)).toEqual(['A-14', 'A-16', 'A-18'])
  const about = BOOK.flatMap(({ rules = [] }) => rules)
  expect(about.filter((number) => !bookEntry(number))).toEqual([])
  const term = bookEntry('R-52')
  expect(term && settingsOn(term, '2017-01-01')).toMatchObject([
    { name: 'TERM_YEARS', value: 3, from: '2016-01-01' },
    { name: 'TERM_YEARS_MAX', value: 10, from: '2016-01-01' },
  ])
})

test('every parameter stands with an entry', () => {
  const named = new Set<string>(BOOK.flatMap(({ parameters = [] }) => parameters))
  expect(Object.keys(PARAMETERS).filter((name) => !named.has(name))).toEqual(['EXCEPTION_REASON_LENGTH_MIN'])
})
