import { PROVINCE, tenantByCode } from '../../tenancy/registry.ts'
import type { TenantSeries } from './figures.ts'

export const GROUP_BY = ['tenant', 'pair', 'county', 'mode'] as const
export type GroupBy = (typeof GROUP_BY)[number]

export const NO_MODE = 'none'

/** The pair of cities a series belongs to; what belongs to none stands under its own city. */
const pairOf = ({ tenant, counterpart, other_tenant }: TenantSeries): string => {
  const partner = counterpart === PROVINCE ? '' : counterpart
  if (partner !== '') return `${partner}-${tenant}`
  // at home: what is kept there for people who are posted in another city, liaison staff without a mode too
  const isAway =
    tenantByCode(other_tenant) !== undefined && other_tenant !== tenant && ![tenant, other_tenant].includes(PROVINCE)
  return isAway ? `${tenant}-${other_tenant}` : tenant
}

const KEYS: Record<GroupBy, (series: TenantSeries) => string> = {
  tenant: ({ tenant }) => tenant,
  pair: pairOf,
  county: ({ county }) => county,
  mode: ({ mode }) => mode || NO_MODE,
}

/** The series of each group, in code order: every series in exactly one, so that a total counts nothing twice. */
export const groupsOf = (
  series: readonly TenantSeries[],
  by: GroupBy,
  keys: readonly string[],
): Map<string, TenantSeries[]> => {
  const found = Map.groupBy(series, KEYS[by])
  return new Map([...new Set([...keys, ...found.keys()])].toSorted().map((key) => [key, found.get(key) ?? []]))
}
