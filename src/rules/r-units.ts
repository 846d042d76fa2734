import type { TenantKind, UnitKind, UnitLevel } from './lists/enums.ts'
import type { Finding } from './finding.ts'

/** Provincial and central units act under the province; all others under their city. */
export const UNITS_OF_PROVINCE: readonly UnitLevel[] = ['province', 'central_in_gd']

export const isOfProvince = (level: UnitLevel): boolean => UNITS_OF_PROVINCE.includes(level)

interface UnitTenant {
  unit_level: UnitLevel
  tenant_code: string
  /** Null for a code that is no tenant. */
  tenant_kind: TenantKind | null
  /** The unit's own city where it is on file. */
  city_code?: string | null
}

/**
 * R-1, 「各地级以上市委组织部，省直和中直驻粤有关单位」: level province or central ⇔ the province's tenant; a city's,
 * county's or township's unit stands in the tenant of its city.
 */
export const r1UnitTenant = (unit: UnitTenant, field = 'unit_level'): Finding[] => {
  const inProvince = unit.tenant_kind === 'province'
  const ownCity = unit.city_code === undefined || unit.city_code === null || unit.city_code === unit.tenant_code
  const fits = isOfProvince(unit.unit_level) ? inProvince : !inProvince && unit.tenant_kind !== null && ownCity
  const accepted = inProvince ? ['province', 'central_in_gd'] : ['city', 'county', 'township']
  return fits ? [] : [{ rule: 'R-1', code: 'UNIT_TENANT_MISMATCH', field, facts: { accepted } }]
}

interface Alike {
  id: string
  name: string
  uscc: string | null
}

/** C-7: one credit code or one name twice is a warning that names the first unit, never a refusal: some are called alike. */
export const c7Twice = (unit: Pick<Alike, 'name' | 'uscc'>, others: readonly Alike[]): Finding[] =>
  (['uscc', 'name'] as const).flatMap((field) => {
    const first = others.find((each) => each[field] !== null && each[field] === unit[field])
    return first ? [{ rule: 'C-7', code: 'UNIT_TWICE' as const, field, facts: { accepted: [first.id] } }] : []
  })

/** C-7: the kinds a code's first two characters stand for. An empty list: of no kind that sends people. */
const KINDS_BY_PREFIX: Readonly<Record<string, readonly UnitKind[]>> = {
  '11': ['organ'],
  '12': ['institution'],
  '13': ['mass_org'],
  '91': ['enterprise'],
  '54': [],
  N1: [],
  N2: [],
  N3: [],
}

/** C-7: a code whose first two characters speak of another kind is a warning beside the answer, never a refusal. */
export const c7KindWarnings = (unit: { uscc: string | null; unit_kind: UnitKind }): Finding[] => {
  const accepted = KINDS_BY_PREFIX[unit.uscc?.slice(0, 2) ?? '']
  if (!accepted || accepted.includes(unit.unit_kind)) return []
  return [{ rule: 'C-7', code: 'USCC_KIND', field: 'uscc', facts: { accepted } }]
}
