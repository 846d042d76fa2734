// Check digits and division codes (C-7, C-8): the vectors that come with the rule book, and what no code can be.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { manifests } from '../../tenants/index.ts'
import { c7Uscc, c8VillageCode, isTownshipCode } from './c-codes.ts'

const counties = new Set(manifests.flatMap((manifest) => manifest.counties.map(({ code }) => code)))
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

test.each([
  ['440513100203', []],
  ['441881129202', []],
  ['441324200201', []],
  ['441900101201', []], // Dongguan has no counties: its towns hang under the city
  ['440513100003', ['VILLAGE_CODE']], // 001–199: residents' committees
  ['440513100200', []],
  ['440513100399', []],
  ['440513100400', ['VILLAGE_CODE']],
  ['440513100499', ['VILLAGE_CODE']],
  ['440513100401', ['VILLAGE_CODE']], // 400–499 likewise
  ['440513100500', []],
  ['440513100599', []],
  ['440513100600', ['VILLAGE_CODE']],
  ['440513000203', ['VILLAGE_CODE']], // the township part: 000 is the county itself
  ['440513001203', []],
  ['440513599203', []],
  ['440513600203', ['VILLAGE_CODE']],
  ['440513999203', ['VILLAGE_CODE']],
  ['310101001201', ['VILLAGE_CODE']], // not Guangdong
  ['44051310020', ['VILLAGE_CODE']], // 11 digits
  ['440599100203', ['VILLAGE_CODE']], // no such county
  ['４４０５１３１００２０３', ['VILLAGE_CODE']], // full-width digits
  ['4.41424E+11', ['VILLAGE_CODE']],
] as const)('C-8 %s: %j', (code, expected) => {
  expect(codes(c8VillageCode(code, counties))).toEqual(expected)
})

test.each([
  ['440513000', false],
  ['440513001', true],
  ['440513599', true],
  ['440513600', false],
  ['310101001', false],
  ['44051310', false],
  ['4405131000', false],
] as const)('C-8 %s is the code of a township: %j', (code, expected) => {
  expect(isTownshipCode(code)).toBe(expected)
})

test.each([
  ['114400000000000194', []],
  ['12440100000000123A', []],
  ['91440300MA00000152', []],
  ['134400000000002388', []],
  ['11441400000000342K', []],
  ['114400000000000195', ['USCC_FORMAT']], // check character
  ['1144000000000001', ['USCC_FORMAT']], // 16 characters
  ['11440000000000019O', ['USCC_FORMAT']], // the letter O is not in the alphabet
] as const)('C-7 %s: %j', (code, expected) => {
  expect(codes(c7Uscc(code))).toEqual(expected)
})

test('C-7 one changed character is always found', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  fc.assert(
    fc.property(fc.nat(17), fc.nat(alphabet.length - 1), (at, which) => {
      const good = '12440100000000123A'
      const changed = good.slice(0, at) + alphabet.charAt(which) + good.slice(at + 1)
      expect(codes(c7Uscc(changed))).toEqual(changed === good ? [] : ['USCC_FORMAT'])
    }),
    { seed: 32100 },
  )
})
