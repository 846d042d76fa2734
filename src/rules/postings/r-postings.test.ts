// and 3.3 on a posting as pure functions: every Accept and Reject of the book, one case a row.
import { expect, test } from 'vitest'
import type { DispatchMode, UnitKind, UnitLevel } from '../lists/enums.ts'
import type { Exception } from '../exceptions.ts'
import { fieldsOfIds, type PersonFacts, type PostingFacts, type UnitFacts } from './posting-facts.ts'
import { postingFindings } from './r-postings.ts'

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const KINDS = {
  '440000': 'province',
  '440100': 'partner',
  '440400': 'partner',
  '440600': 'partner',
  '441900': 'partner',
  '440500': 'self_assist',
  '441400': 'supported',
} as const
type Tenant = keyof typeof KINDS

const unit = (tenant: Tenant, unit_level: UnitLevel, unit_kind: UnitKind = 'organ'): UnitFacts => ({
  tenant_code: tenant,
  tenant_kind: KINDS[tenant],
  has_county_level: tenant !== '441900',
  unit_level,
  unit_kind,
})

const person: PersonFacts = {
  birth_date: '1980-01-01',
  party_status: 'full',
  cadre_rank: 'division_deputy',
  health_status: 'fit',
  attest_political: true,
  attest_coordination: true,
}

const village = (tenant_code: string, listed_mode: DispatchMode | null) => ({
  code: `${tenant_code.slice(0, 4)}21100201`,
  tenant_code,
  listed_mode,
})

const base = {
  province: '440000',
  station: null,
  mode: null,
  planned_start: '2016-05-01',
  planned_end: '2019-04-30',
  person,
  exceptions: [],
  submitted_by: 'u1',
  today: '2016-05-01',
} as const

const ofProvince = (more: Partial<PostingFacts> = {}): PostingFacts => ({
  ...base,
  village: village('441400', 'province'),
  post_role: 'leader_and_first_secretary',
  unit: unit('440000', 'province'),
  partner: '440100',
  ...more,
})
const leader = (more: Partial<PostingFacts> = {}): PostingFacts => ({
  ...base,
  village: village('441400', 'paired'),
  post_role: 'team_leader',
  unit: unit('440100', 'county'),
  partner: '440100',
  ...more,
})
const secretary = (more: Partial<PostingFacts> = {}): PostingFacts =>
  leader({ post_role: 'first_secretary', unit: unit('441400', 'city'), ...more })
const own = (more: Partial<PostingFacts> = {}): PostingFacts => ({
  ...base,
  village: village('440500', 'self'),
  post_role: 'leader_and_first_secretary',
  unit: unit('440500', 'city'),
  partner: null,
  ...more,
})
const member = (from: PostingFacts, more: Partial<PostingFacts> = {}): PostingFacts => ({
  ...from,
  post_role: 'team_member',
  ...more,
})
const liaison = (more: Partial<PostingFacts> = {}): PostingFacts => ({
  ...leader({ unit: unit('440100', 'city') }),
  village: null,
  station: { code: '441421', tenant_code: '441400' },
  post_role: 'liaison_staff',
  ...more,
})
const ranked = (cadre_rank: PersonFacts['cadre_rank']) => ({ person: { ...person, cadre_rank } })
const exception = (kind: Exception['kind'], more: Partial<Exception> = {}): Exception => ({
  kind,
  reason: '该单位长期联系农村，经研究同意',
  approver_org: '组织部',
  approver_role: 'city_org',
  approver_tenant: '440600',
  approved_on: '2016-04-20',
  ...more,
})
const ofProvinceAdmin = { approver_role: 'province_admin', approver_tenant: '440000' }

const cases: readonly (readonly [string, PostingFacts, readonly string[]])[] = [
  ['R-41 a village that is not listed', leader({ village: village('441400', null) }), ['VILLAGE_NOT_LISTED']],
  ['R-41 no village at all', leader({ village: null }), ['VILLAGE_NOT_LISTED']],
  ['R-41 another mode than the village’s', leader({ mode: 'self' }), ['MODE_MISMATCH']],
  ['R-41 the village’s mode', leader({ mode: 'paired' }), []],
  [
    'R-1 the unit does not stand in its tenant',
    own({ unit: unit('440000', 'city') }),
    ['UNIT_TENANT_MISMATCH', 'FS_WRONG_TENANT'],
  ],

  ['R-42 副处级 of a provincial bureau, both posts', ofProvince(), []],
  ['R-42 a central unit', ofProvince({ unit: unit('440000', 'central_in_gd', 'enterprise') }), []],
  ['R-42 section_chief', ofProvince(ranked('section_chief')), ['RANK_BELOW_DIVISION_DEPUTY']],
  ['R-42 no rank', ofProvince(ranked('none')), ['RANK_BELOW_DIVISION_DEPUTY']],
  ['R-42 division_chief (A-4)', ofProvince(ranked('division_chief')), ['EXCEPTION_REQUIRED']],
  [
    'R-42 division_chief, approved by the province',
    ofProvince({
      ...ranked('division_chief'),
      exceptions: [exception('rank_above_division_deputy', ofProvinceAdmin)],
    }),
    [],
  ],
  [
    'R-42 division_chief, approved by a city',
    ofProvince({ ...ranked('division_chief'), exceptions: [exception('rank_above_division_deputy')] }),
    ['EXCEPTION_APPROVER'],
  ],
  ['R-42 a separate first secretary', ofProvince({ post_role: 'first_secretary' }), ['MODE_POST_ROLE']],
  ['R-42 a unit of a city', ofProvince({ unit: unit('441400', 'city') }), ['MODE_UNIT_LEVEL']],
  ['R-42 the rank binds no member', member(ofProvince(ranked('clerk'))), []],

  ['R-43 a member from the leader’s tenant', member(leader()), []],
  [
    'R-43 a Zhuhai member beside a Foshan leader',
    member(leader({ unit: unit('440400', 'city'), partner: '440600' })),
    ['MEMBER_TENANT'],
  ],
  [
    'R-43 a member beside the leader of an ended pairing (X-1)',
    member(leader({ leader_tenant: '440100', partner: '440600' })),
    [],
  ],
  ['R-43 a city’s member in mode province', member(ofProvince({ unit: unit('441400', 'city') })), ['MEMBER_TENANT']],
  ['R-43 a member in mode self', member(own()), []],
  ['R-43 no pairing that day', member(leader({ partner: null })), ['PAIRING_NOT_FOUND']],

  ['R-44 a Guangzhou district bureau to a village of Meizhou', leader(), []],
  ['R-44 an enterprise of the partner', leader({ unit: unit('440100', 'city', 'enterprise') }), []],
  ['R-44 a Dongguan town to Jieyang (A-16)', leader({ unit: unit('441900', 'township'), partner: '441900' }), []],
  ['R-44 Guangzhou to a village of Heyuan', leader({ partner: '440300' }), ['PAIRING_NOT_FOUND']],
  ['X-1 no pairing that day', leader({ partner: null }), ['PAIRING_NOT_FOUND']],
  ['R-44 a town of Foshan', leader({ unit: unit('440600', 'township'), partner: '440600' }), ['EXCEPTION_REQUIRED']],
  [
    'R-44 a town of Foshan with its exception',
    leader({ unit: unit('440600', 'township'), partner: '440600', exceptions: [exception('unit_not_general')] }),
    [],
  ],
  [
    'R-44 its exception, waiting for approval in the system',
    leader({
      unit: unit('440600', 'township'),
      partner: '440600',
      exceptions: [exception('unit_not_general', { approver_org: null, approved_on: null })],
    }),
    ['EXCEPTION_REQUIRED'],
  ],
  ['R-44 a provincial unit', leader({ unit: unit('440000', 'province') }), ['MODE_UNIT_LEVEL']],
  ['R-44 both posts in one person', leader({ post_role: 'leader_and_first_secretary' }), ['MODE_POST_ROLE']],

  ['R-45 a Meizhou municipal bureau', secretary(), []],
  ['R-45 a municipal institution', secretary({ unit: unit('441400', 'city', 'institution') }), []],
  ['R-45 a municipal mass organisation', secretary({ unit: unit('441400', 'city', 'mass_org') }), []],
  ['R-45 a county bureau of Meizhou', secretary({ unit: unit('441400', 'county') }), ['MODE_UNIT_LEVEL']],
  ['R-45 a Guangzhou unit', secretary({ unit: unit('440100', 'city') }), ['FS_WRONG_TENANT']],
  ['R-45 an enterprise (A-22)', secretary({ unit: unit('441400', 'city', 'enterprise') }), ['MODE_UNIT_KIND']],
  ['R-45 needs no pairing of its own', secretary({ partner: null }), []],

  ['R-46 a Shantou city bureau, both posts', own(), []],
  ['R-46 a county enterprise', own({ unit: unit('440500', 'county', 'enterprise') }), []],
  ['R-46 only team_leader (A-23)', own({ post_role: 'team_leader' }), ['MODE_POST_ROLE']],
  ['R-46 only first_secretary', own({ post_role: 'first_secretary' }), ['MODE_POST_ROLE']],
  ['R-46 a township unit', own({ unit: unit('440500', 'township') }), ['EXCEPTION_REQUIRED']],
  [
    'R-46 a township unit with its exception',
    own({
      unit: unit('440500', 'township'),
      exceptions: [exception('unit_not_general', { approver_tenant: '440500' })],
    }),
    [],
  ],
  ['R-46 another city’s unit', own({ unit: unit('440100', 'city') }), ['FS_WRONG_TENANT']],

  ['X-2 liaison staff of the partner, in a county', liaison(), []],
  ['X-2 liaison staff of another city', liaison({ partner: '440300' }), ['PAIRING_NOT_FOUND']],
  ['X-2 liaison staff without a place', liaison({ station: null }), ['FIELD_REQUIRED']],
  ['X-2 liaison staff in a village', liaison({ village: village('441400', 'paired') }), ['MODE_POST_ROLE']],

  [
    'everything at once, in the order of the book',
    leader({
      mode: 'self',
      unit: unit('440600', 'township'),
      person: {
        birth_date: '1960-01-01',
        party_status: 'none',
        cadre_rank: 'none',
        health_status: 'unfit',
        attest_political: false,
        attest_coordination: null,
      },
      planned_end: '2017-04-30',
      exceptions: [exception('age_over_45', { reason: '短', approved_by: 'u1' })],
    }),
    [
      'MODE_MISMATCH',
      'PAIRING_NOT_FOUND',
      'EXCEPTION_REQUIRED',
      'ATTESTATION_MISSING',
      'ATTESTATION_MISSING',
      'HEALTH_UNFIT',
      'EXCEPTION_REQUIRED',
      'EXCEPTION_REASON',
      'SELF_APPROVAL',
    ],
  ],
]

test.each(cases)('%s', (_, given, expected) => {
  expect(codes(postingFindings(given))).toEqual(expected)
})

test('each finding says how strong it is, and a SOFT one which exception cures it', () => {
  const found = postingFindings(ofProvince({ ...ranked('bureau_deputy'), post_role: 'first_secretary' }))
  expect(found).toMatchObject([
    { rule: 'R-42', code: 'MODE_POST_ROLE', strength: 'HARD' },
    { rule: 'R-42', strength: 'SOFT', exception_kind: 'rank_above_division_deputy' },
  ])
})

test('3.1 a caller who sent ids reads their fields', () => {
  const found = postingFindings(
    leader({ unit: unit('440000', 'province'), person: { ...person, health_status: null } }),
  )
  const fields = fieldsOfIds(found, { person: 'person_id', unit: 'unit_id' }).map(({ field }) => field)
  expect(fields).toEqual(['unit_id', 'person_id'])
})
