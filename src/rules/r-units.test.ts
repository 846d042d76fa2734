// R-1 and C-7 on units.
import { expect, test } from 'vitest'
import { c7KindWarnings, c7Twice, r1UnitTenant } from './r-units.ts'

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

test.each([
  ['province', '440000', 'province', null, []], // Accept: a bureau of the province in 440000
  ['central_in_gd', '440000', 'province', null, []],
  ['province', '440100', 'partner', null, ['UNIT_TENANT_MISMATCH']], // Reject
  ['central_in_gd', '440100', 'partner', null, ['UNIT_TENANT_MISMATCH']],
  ['city', '440100', 'partner', '440100', []],
  ['county', '440100', 'partner', null, []],
  ['township', '441400', 'supported', null, []],
  ['city', '440000', 'province', null, ['UNIT_TENANT_MISMATCH']],
  ['city', '440100', 'partner', '440300', ['UNIT_TENANT_MISMATCH']],
  ['city', '990100', null, null, ['UNIT_TENANT_MISMATCH']],
] as const)('R-1 level %s in %s', (unit_level, tenant_code, tenant_kind, city_code, expected) => {
  expect(codes(r1UnitTenant({ unit_level, tenant_code, tenant_kind, city_code }))).toEqual(expected)
})

test.each([
  ['114400000000000194', 'organ', []],
  ['12440100000000123A', 'institution', []],
  ['91440300MA00000152', 'enterprise', []],
  ['134400000000002388', 'mass_org', []],
  ['114400000000000194', 'enterprise', ['USCC_KIND']],
  ['544400000000000194', 'organ', ['USCC_KIND']], // a villagers' committee
  ['194400000000000194', 'organ', []], // 19 other: says nothing
  [null, 'organ', []], // in 2016 many units had none yet
] as const)('C-7 %s as %s warns: %j', (uscc, unit_kind, expected) => {
  expect(codes(c7KindWarnings({ uscc, unit_kind }))).toEqual(expected)
})

test('B11 C-7 one credit code or one name twice names the first; no code at all is no double', () => {
  const first = { id: 'u1', name: 'A', uscc: '11X' }
  const found = (unit: { name: string; uscc: string | null }, others = [first]) =>
    c7Twice(unit, others).map(({ code, field, facts }) => [code, field, facts?.['accepted']])
  expect(found({ name: 'A', uscc: '11X' })).toEqual([
    ['UNIT_TWICE', 'uscc', ['u1']],
    ['UNIT_TWICE', 'name', ['u1']],
  ])
  expect(found({ name: 'B', uscc: '11X' })).toEqual([['UNIT_TWICE', 'uscc', ['u1']]])
  expect(found({ name: 'B', uscc: null })).toEqual([])
  expect(c7Twice({ name: 'B', uscc: null }, [{ ...first, uscc: null }])).toEqual([])
})
