// C-6 with the vectors that come with the rule book; X-9's mask. No number here belongs to a person.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { c6CitizenId, maskCitizenId, normaliseCitizenId } from './c-citizen-id.ts'

const TODAY = '2017-06-01'

test.each([
  ['11010519491231002X', '1949-12-31', 'female'],
  ['440524188001010014', '1880-01-01', 'male'],
  ['440000197108090014', '1971-08-09', 'male'],
  ['440000197008090025', '1970-08-09', 'female'],
  ['440000198002290039', '1980-02-29', 'male'],
  ['440000198203019990', '1982-03-01', 'male'],
  ['11010519491231002x', '1949-12-31', 'female'], // upper-cased before the check
  [' 440000197108090014\n', '1971-08-09', 'male'], // trimmed before the check
])('C-6 accepts a number born %s: %s', (id, birth_date, sex) => {
  expect(c6CitizenId(id, TODAY)).toEqual({ ok: true, value: normaliseCitizenId(id), birth_date, sex })
})

test.each([
  ['check digit', '440000197108090015'],
  ['17 characters', '44000019710809001'],
  ['the old 15-digit form', '110105491231002'],
  ['29 February of a common year, check digit right', '440000198102290036'],
  ['a full-width digit', '4400001971080９0014'],
  ['no such province', '990000197108090016'],
  ['an X inside', '44000019710809X014'],
  ['nothing', ''],
])('C-6 refuses: %s', (_, id) => {
  const read = c6CitizenId(id, TODAY)
  expect(read).toEqual({ ok: false, findings: [{ rule: 'C-6', code: 'CITIZEN_ID', field: 'citizen_id' }] })
})

test.each([
  ['1982-02-28', false],
  ['1982-03-01', true],
  ['1982-03-02', true],
])('C-6 a birth on 1982-03-01 read on %s: %s', (today, ok) => {
  expect(c6CitizenId('440000198203019990', today).ok).toBe(ok)
})

test('C-6 one changed digit is always found', () => {
  fc.assert(
    fc.property(fc.nat(17), fc.nat(9), (at, digit) => {
      const good = '440000197108090014'
      const changed = `${good.slice(0, at)}${digit}${good.slice(at + 1)}`
      expect(c6CitizenId(changed, TODAY).ok).toBe(changed === good)
    }),
    { seed: 11643 },
  )
})

test('X-9 the mask shows three characters and the length', () => {
  expect(maskCitizenId('440000197108090014')).toBe('440***************')
})
