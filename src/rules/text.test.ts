import { expect, test } from 'vitest'
import { isVisible, lengthOf, textFault, visibleLength } from './text.ts'

const line = { lines: 'one', max: 5 } as const
const text = { lines: 'many', max: 5 } as const

test('a text has as many characters as people count', () => {
  expect(lengthOf('\u{20000}\u{20001}村')).toBe(3)
  expect(textFault('\u{20000}'.repeat(5), line)).toBeUndefined()
  expect(textFault('\u{20000}'.repeat(6), line)).toBe('too_long')
})

test('one line holds no break and no tab, a long text does', () => {
  for (const sign of ['\n', '\r', '\t', '\u2028', '\u2029']) {
    expect(textFault(`a${sign}b`, line), JSON.stringify(sign)).toBe('line_break')
    expect(textFault(`a${sign}b`, text), JSON.stringify(sign)).toBeUndefined()
  }
})

test('no text holds controls or turns its direction', () => {
  for (const sign of ['\0', '\u0007', '\u000B', '\u0085', '\u009F'])
    for (const form of [line, text]) expect(textFault(`a${sign}b`, form)).toBe('control')
  for (const sign of ['\u202E', '\u2066', '\u200F', '\u061C'])
    for (const form of [line, text]) expect(textFault(`a${sign}b`, form)).toBe('direction')
})

test('a text that nobody sees is none; rare signs are seen', () => {
  for (const unseen of ['\u200B', '\u200D\u2060', '\uFEFF', '\u3164', '\u00AD', '\u2800', '\u{E0020}'])
    expect(textFault(unseen, text), JSON.stringify(unseen)).toBe('invisible')
  for (const seen of ['村', '\uE000', '1', '·', '\u{1F469}\u200D\u{1F33E}', '葛\u{E0100}'])
    expect(textFault(seen, line), seen).toBeUndefined()
  expect([isVisible(''), isVisible(' \n')]).toEqual([false, false])
  expect([visibleLength(' a\u200Bb '), visibleLength('\u200B'.repeat(10)), visibleLength('\u200B  a')]).toEqual([
    2, 0, 1,
  ])
})
