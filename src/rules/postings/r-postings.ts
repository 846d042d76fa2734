import { rankOrder, type DispatchMode, type PostRole, type UnitKind, type UnitLevel } from '../lists/enums.ts'
import { exceptionAuthority, exceptionFindings, isExcepted, soft } from '../exceptions.ts'
import type { Finding } from '../finding.ts'
import type { PostingFacts, UnitFacts } from './posting-facts.ts'
import { r47Political, r48PartyMember, r49Adult, r49Age, r50Coordination, r51Health, r52Term } from './r-persons.ts'
import { isOfProvince, r1UnitTenant } from '../r-units.ts'

/** 二(五)1: the posts a village takes in each mode. */
export const ROLES_OF_MODE = {
  province: ['leader_and_first_secretary', 'team_member'],
  paired: ['team_leader', 'first_secretary', 'team_member'],
  self: ['leader_and_first_secretary', 'team_member'],
} as const satisfies Record<DispatchMode, readonly PostRole[]>

const ALL_KINDS = ['organ', 'institution', 'enterprise', 'mass_org'] as const satisfies readonly UnitKind[]

const takesRole = (mode: DispatchMode, role: PostRole): boolean => {
  const taken: readonly PostRole[] = ROLES_OF_MODE[mode]
  return taken.includes(role)
}

const postRole = (rule: string, mode: DispatchMode, role: PostRole): Finding[] =>
  takesRole(mode, role)
    ? []
    : [{ rule, code: 'MODE_POST_ROLE', field: 'post_role', facts: { accepted: ROLES_OF_MODE[mode] } }]

const unitLevel = (rule: string, unit: UnitFacts, accepted: readonly UnitLevel[]): Finding[] =>
  accepted.includes(unit.unit_level)
    ? []
    : [{ rule, code: 'MODE_UNIT_LEVEL', field: 'unit.unit_level', facts: { accepted } }]

const unitKind = (rule: string, unit: UnitFacts, accepted: readonly UnitKind[]): Finding[] =>
  accepted.includes(unit.unit_kind)
    ? []
    : [{ rule, code: 'MODE_UNIT_KIND', field: 'unit.unit_kind', facts: { accepted } }]

const hostTenant = (rule: string, unit: UnitFacts, host: string): Finding[] =>
  unit.tenant_code === host
    ? []
    : [{ rule, code: 'FS_WRONG_TENANT', field: 'unit.tenant_code', facts: { accepted: [host] } }]

/** in a city without counties a town counts as county level; elsewhere it is outside the usual scope. */
const isTown = (unit: UnitFacts): boolean => unit.unit_level === 'township' && unit.has_county_level

const townUnit = (rule: string, { unit, exceptions }: PostingFacts): Finding[] =>
  !isTown(unit) || isExcepted(exceptions, 'unit_not_general')
    ? []
    : [
        soft({
          rule,
          field: 'unit.unit_level',
          exception_kind: 'unit_not_general',
          facts: { accepted: ['city', 'county'] },
        }),
      ]

const partnerOf = ({ unit, partner }: PostingFacts, rule: string): Finding[] =>
  partner !== null && unit.tenant_code === partner
    ? []
    : [
        {
          rule,
          code: 'PAIRING_NOT_FOUND',
          field: 'unit.tenant_code',
          facts: { accepted: partner === null ? [] : [partner] },
        },
      ]

/** R-41, 二(五)1: the village is listed on planned_start, and the posting follows its mode. */
export const r41Village = ({ village, post_role, mode }: PostingFacts): Finding[] => {
  if (post_role === 'liaison_staff' && village === null) return []
  const listed = village?.listed_mode ?? null
  if (listed === null) return [{ rule: 'R-41', code: 'VILLAGE_NOT_LISTED', field: 'village_code' }]
  if (mode === null || mode === listed) return []
  return [{ rule: 'R-41', code: 'MODE_MISMATCH', field: 'mode', facts: { accepted: [listed] } }]
}

/** lower than 副处级 is refused, higher is an exception of the province. */
const divisionDeputy = ({ person, exceptions }: PostingFacts): Finding[] => {
  const above = rankOrder(person.cadre_rank) - rankOrder('division_deputy')
  const field = 'person.cadre_rank'
  const facts = { accepted: ['division_deputy'] }
  if (above < 0) return [{ rule: 'R-42', code: 'RANK_BELOW_DIVISION_DEPUTY', field, facts }]
  if (above === 0 || isExcepted(exceptions, 'rank_above_division_deputy')) return []
  return [soft({ rule: 'R-42', field, exception_kind: 'rank_above_division_deputy', facts })]
}

/** R-42, 二(五)1(1) 「由省直和中直驻粤单位选派1名优秀副处级干部担任驻村工作队队长，兼任帮扶村第一书记」. */
export const r42Province = (facts: PostingFacts): Finding[] => {
  if (facts.village?.listed_mode !== 'province' || facts.post_role === 'team_member') return []
  return [
    ...postRole('R-42', 'province', facts.post_role),
    ...unitLevel('R-42', facts.unit, ['province', 'central_in_gd']),
    ...divisionDeputy(facts),
  ]
}

/** The tenant a member comes from: the leader's own, else the one the mode takes its leader from. */
const leaderTenant = ({ village, province, partner, leader_tenant }: PostingFacts): string | null => {
  if (leader_tenant) return leader_tenant
  if (!village?.listed_mode) return null
  return { province, paired: partner, self: village.tenant_code }[village.listed_mode]
}

/** R-43, 「可选派多名干部驻村协助帮扶工作」: in every mode, from the tenant of the leader. */
export const r43MemberTenant = (facts: PostingFacts): Finding[] => {
  const mode = facts.village?.listed_mode
  if (facts.post_role !== 'team_member' || !mode) return []
  const tenant = leaderTenant(facts)
  if (tenant === null) return partnerOf(facts, 'X-1')
  if (facts.unit.tenant_code === tenant) return []
  return [{ rule: 'R-43', code: 'MEMBER_TENANT', field: 'unit.tenant_code', facts: { accepted: [tenant] } }]
}

/**
 * R-44, 二(五)1(2) 「由对口帮扶市从市县机关企事业单位选派1名优秀干部担任驻村工作队队长」; towns by A-16. A provincial unit
 * is of the wrong level: no pairing of a city could help it, so it is not told of one.
 */
export const r44PartnerLeader = (facts: PostingFacts): Finding[] => {
  const { village, post_role, unit, partner } = facts
  if (village?.listed_mode !== 'paired') return []
  if (post_role !== 'team_leader') return postRole('R-44', 'paired', post_role)
  const ofCity = !isOfProvince(unit.unit_level)
  return [
    ...(ofCity || partner === null ? partnerOf(facts, 'R-44') : []),
    ...(ofCity ? townUnit('R-44', facts) : unitLevel('R-44', unit, ['city', 'county'])),
    ...unitKind('R-44', unit, ALL_KINDS),
  ]
}

/** R-45, 「贫困村所在市从市直机关事业单位选派1名优秀干部担任帮扶村第一书记」: level city only, no enterprise. */
export const r45HostSecretary = ({ village, post_role, unit }: PostingFacts): Finding[] => {
  if (village?.listed_mode !== 'paired' || post_role !== 'first_secretary') return []
  return [
    ...hostTenant('R-45', unit, village.tenant_code),
    ...unitLevel('R-45', unit, ['city']),
    ...unitKind('R-45', unit, ['organ', 'institution', 'mass_org']),
  ]
}

/**
 * R-46, 二(五)1(3) 「一般从市县机关企事业单位选派1名优秀干部担任驻村工作队队长，兼任帮扶村第一书记」: 一般 softens only where
 * the cadre comes from. A provincial unit is no unit of the own city, which no exception cures.
 */
export const r46Self = (facts: PostingFacts): Finding[] => {
  const { village, post_role, unit } = facts
  if (village?.listed_mode !== 'self' || post_role === 'team_member') return []
  return [
    ...postRole('R-46', 'self', post_role),
    ...hostTenant('R-46', unit, village.tenant_code),
    ...townUnit('R-46', facts),
  ]
}

/** liaison staff come from the partner of the city they are stationed in; no village, no mode. */
export const x1Liaison = (facts: PostingFacts): Finding[] => {
  if (facts.post_role !== 'liaison_staff' || facts.village !== null) return []
  if (facts.station === null) return [{ rule: 'X-2', code: 'FIELD_REQUIRED', field: 'station_code' }]
  return partnerOf(facts, 'X-1')
}

const givenExceptions = ({ exceptions, unit, province, submitted_by, planned_start, today }: PostingFacts): Finding[] =>
  exceptions.flatMap((exception) => {
    const { kind } = exception
    const sender = { unit_level: unit.unit_level, sender_tenant: unit.tenant_code }
    const authority = exceptionAuthority({ kind, ...sender, province })
    return exceptionFindings({ exception, authority, submitted_by, day: planned_start, today })
  })

/**
 * 3.3: every rule on a posting that hangs on no other record, in the order of the book. A SOFT one
 * names the exception that would cure it; an exception that is recorded is judged itself.
 */
export const postingFindings = (facts: PostingFacts): Finding[] =>
  [
    ...r1UnitTenant(facts.unit, 'unit.unit_level'),
    ...r41Village(facts),
    ...r42Province(facts),
    ...r43MemberTenant(facts),
    ...r44PartnerLeader(facts),
    ...r45HostSecretary(facts),
    ...r46Self(facts),
    ...r47Political(facts),
    ...r48PartyMember(facts),
    ...r49Adult(facts),
    ...r49Age(facts),
    ...r50Coordination(facts),
    ...r51Health(facts),
    ...r52Term(facts),
    ...x1Liaison(facts),
    ...givenExceptions(facts),
  ].map((finding) => ({ strength: 'HARD', ...finding }))
