import { expect, test } from 'vitest'
import { initialsOf, villageInitials } from './initials.ts'

test.each([
  ['梅县区', ['mxq']],
  ['韶关市曲江区', ['sgsqjq']],
  ['大埔县茶阳镇', ['dbxcyz', 'dpxcyz']],
  ['龙村（二组）12号', ['lcez12h']],
  ['Ａ村', ['ac']],
  ['长乐村', ['zlc', 'clc']],
  ['（）', ['']],
])('%s is found by %j', (name, spellings) => {
  expect(initialsOf(name)).toEqual(spellings)
})

test('a name of many readings keeps eight spellings; what is kept is never empty', () => {
  expect(initialsOf('长长长长长').length).toBe(8)
  expect(villageInitials({ name: '（）', names_were: [] })).toBe('（）')
  const was = [{ until: '2018-01-01', name: '甲村', township: null }]
  expect(villageInitials({ name: '乙村', names_were: was })).toBe('yc\njc')
})
