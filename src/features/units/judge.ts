import type { Call } from '../../serve/call.ts'
import { problem } from '../../problems/problem.ts'
import { c7Uscc } from '../../rules/c-codes.ts'
import type { Finding } from '../../rules/finding.ts'
import { r1UnitTenant } from '../../rules/r-units.ts'
import { isScopeWithin } from '../../rules/roles.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import { cityOfDivision, countyCodes, PROVINCE, tenantByCode } from '../../tenancy/registry.ts'
import type { UnitRow } from './table.ts'

type Terms = Pick<UnitRow, 'unit_level' | 'uscc' | 'division'>

/** The province's own units may sit anywhere in it; a city's lie inside the city. */
const isDivisionOf = (tenant: string, division: string): boolean => {
  const manifest = tenantByCode(tenant)
  if (!manifest) return false
  if (tenant === PROVINCE)
    return division === PROVINCE || countyCodes.has(division) || cityOfDivision(division) === division
  return isScopeWithin(division, ['tenant', 'county', 'township'], manifest)
}

const divisionFindings = (tenant: string, division: string): Finding[] =>
  isDivisionOf(tenant, division)
    ? []
    : [{ rule: 'R-1', code: 'UNIT_TENANT_MISMATCH', field: 'division', facts: { accepted: [tenant] } }]

/** What is wrong with a unit in the caller's tenant: R-1, C-7. */
export const judgeUnit = (call: Call, terms: Terms): Finding[] => {
  const { tenant } = call.principal
  const placed = divisionFindings(tenant, terms.division)
  const level = r1UnitTenant({
    unit_level: terms.unit_level,
    tenant_code: tenant,
    tenant_kind: tenantByCode(tenant)?.kind ?? null,
  })
  return [...level, ...placed, ...(terms.uscc === null ? [] : c7Uscc(terms.uscc))]
}

/** An officer below the city writes units of his own division only (2.2). */
export const requireWithinScope = ({ caller }: Call, act: 'create' | 'update', division: string): void => {
  const { division: scope, tenant } = caller
  if (scope === tenant || (scope !== null && division.startsWith(divisionPrefix(scope)))) return
  throw problem('NOT_PERMITTED', { rule: '2.2', field: 'division', facts: { permission: `unit.${act} (${division})` } })
}
