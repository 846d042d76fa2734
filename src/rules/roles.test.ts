// 2.2: which role takes which scope in which kind of tenant, one case a row.
import { expect, test } from 'vitest'
import { divisionScope, roleScope } from './roles.ts'

const PROVINCE = { code: '440000', kind: 'province', has_county_level: false, counties: [] } as const
const MEIZHOU = {
  code: '441400',
  kind: 'supported',
  has_county_level: true,
  counties: [{ code: '441421' }, { code: '441402' }],
} as const
const DONGGUAN = { code: '441900', kind: 'partner', has_county_level: false, counties: [] } as const
const UNIT = '441400-01931f6e-0000-7000-8000-000000000001'

const LEVELS = {
  province_admin: ['tenant'],
  poverty_office: ['tenant', 'county'],
  city_org: ['tenant'],
  county_org: ['county'],
  township_committee: ['township'],
  village_org: ['village'],
  sending_unit: ['unit'],
  holder: ['person'],
  finance: ['tenant', 'county'],
  auditor: ['tenant'],
} as const

test.each([
  ['province_admin', '440000', PROVINCE, null],
  ['province_admin', '441400', MEIZHOU, 'role'],
  ['city_org', '441400', MEIZHOU, null],
  ['city_org', '440000', PROVINCE, 'role'],
  ['city_org', '441500', MEIZHOU, 'scope'],
  ['city_org', '441421', MEIZHOU, 'scope'],
  ['county_org', '441421', MEIZHOU, null],
  ['county_org', '441499', MEIZHOU, 'scope'],
  ['county_org', '440103', MEIZHOU, 'scope'],
  ['county_org', '441400', MEIZHOU, 'scope'],
  ['county_org', '441900', DONGGUAN, 'scope'],
  ['county_org', '441421', PROVINCE, 'role'],
  ['township_committee', '441421100', MEIZHOU, null],
  ['township_committee', '441421000', MEIZHOU, 'scope'],
  ['township_committee', '441421600', MEIZHOU, 'scope'],
  ['township_committee', '441521100', MEIZHOU, 'scope'],
  ['township_committee', '441900101', DONGGUAN, null],
  ['village_org', '441421100201', MEIZHOU, null],
  ['village_org', '441421100001', MEIZHOU, 'scope'],
  ['village_org', '441521100201', MEIZHOU, 'scope'],
  ['village_org', '442000101201', DONGGUAN, 'scope'],
  ['village_org', '441900101201', DONGGUAN, null],
  ['poverty_office', '440000', PROVINCE, null],
  ['poverty_office', '441402', MEIZHOU, null],
  ['poverty_office', '441402', PROVINCE, 'scope'],
  ['finance', '440000', PROVINCE, null],
  ['auditor', '441402', MEIZHOU, 'scope'],
  ['sending_unit', UNIT, MEIZHOU, null],
  ['sending_unit', UNIT, DONGGUAN, 'scope'],
  ['sending_unit', '441400', MEIZHOU, 'scope'],
  ['holder', UNIT, MEIZHOU, null],
  ['holder', `${UNIT}0`, MEIZHOU, 'scope'],
  ['holder', '', MEIZHOU, 'scope'],
] as const)('%s with %s in %o: %s', (role, scope, tenant, field) => {
  const found = roleScope({ role, scope, levels: LEVELS[role], tenant })
  expect(found.map((each) => each.field ?? null)).toEqual(field === null ? [] : [field])
  expect(found.every(({ code, rule }) => code === 'ROLE_SCOPE' && rule === '2.2')).toBe(true)
})

test.each([
  ['441400', MEIZHOU, true],
  ['441421', MEIZHOU, true],
  ['441421100', MEIZHOU, true],
  ['441421100201', MEIZHOU, true],
  ['4414', MEIZHOU, false],
  ['440000', MEIZHOU, false],
  ['440000', PROVINCE, true],
  ['441421', PROVINCE, false],
  [UNIT, MEIZHOU, false],
] as const)('a key of division %s in %o: %s', (scope, tenant, fits) => {
  expect(divisionScope(scope, tenant).length === 0).toBe(fits)
})
