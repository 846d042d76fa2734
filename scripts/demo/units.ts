import { firstFacts } from '../../src/records/dated.ts'
import { UNIT_FACT, type UnitRow } from '../../src/features/units/table.ts'
import { PROVINCE } from '../../src/tenancy/registry.ts'
import { shanghaiDay } from '../../src/rules/dates.ts'
import { morningOf } from './handshake.ts'
import { PAIRED_FROM } from './pairings.ts'
import { unitOf } from './people.ts'

/** One clearly marked unit a tenant, with its dated facts, so that a sending unit can be tried. */
export const demoUnit = (tenant: string): { unit: UnitRow; facts: object[] } => {
  const at = morningOf(PAIRED_FROM)
  const unit: UnitRow = {
    id: unitOf(tenant),
    name: '示例单位（演示）',
    unit_level: tenant === PROVINCE ? 'province' : 'city',
    unit_kind: 'organ',
    uscc: null,
    parent: null,
    division: tenant,
    version: 1,
    created_at: at,
    updated_at: at,
  }
  const facts = firstFacts(UNIT_FACT, unit, { tenant, from: shanghaiDay(new Date(at)), at })
  return { unit, facts: facts.map((fact) => ({ ...fact, unit_id: unit.id })) }
}
