import type { Role } from '../../src/access/permissions.ts'
import { aliveVillages } from './alive.ts'
import type { Manifest } from '../../tenants/manifest.ts'

export interface DemoUser {
  username: string
  role: Role
  scope: string
}

/** The id of a tenant's demo unit, to which its sending_unit user is tied. */
export const unitOf = (tenant: string): string => `${tenant}-01546d80-0000-7000-8000-000000000001`

/** Somebody who may be posted anywhere (R-47 – R-49). */
export const FIT_CADRE = { party_status: 'full', cadre_rank: 'section_chief', health_status: 'fit' } as const

/** His health and both attestations, as of a day (R-49). */
export const attestedOn = (day: string) =>
  ({
    health_checked_on: day,
    attest_political: true,
    attest_political_on: day,
    attest_coordination: true,
    attest_coordination_on: day,
  }) as const

/** The id of a tenant's first administrator, whose deeds the demo's journals tell of. */
export const chiefOf = (tenant: string): string => `${tenant}-01546d80-0000-7000-8000-000000000002`

const user = (role: Role, division: string, scope = division): DemoUser => ({
  username: `${role}@${division}`,
  role,
  scope,
})

const second = (role: Role, division: string): DemoUser => ({
  username: `${role}_2@${division}`,
  role,
  scope: division,
})

const offices = (tenant: string): DemoUser[] => [
  user('poverty_office', tenant),
  user('finance', tenant),
  user('auditor', tenant),
  user('sending_unit', tenant, unitOf(tenant)),
]

/** The first village of each county; a city without demo villages has one example, so that each role stands somewhere. */
const placesOf = (city: Manifest, villages: readonly string[]): string[] => {
  const firsts = city.counties.flatMap(({ code }) => villages.find((village) => village.startsWith(code)) ?? [])
  if (firsts.length > 0) return firsts
  const towns: Readonly<Record<string, string>> = { '441900': '441900101', '442000': '442000100' }
  return [`${towns[city.code] ?? `${city.counties[0]?.code ?? city.code}100`}201`]
}

/** Codes of former counties that examples go on naming: a user of such a one signs in and sees an empty county. */
const FORMER: Readonly<Record<string, readonly string[]>> = { '441400': ['441421'] }

/** The committee of each township and the organisation of each village, once each. */
const placeUsers = (villages: readonly string[]): DemoUser[] => [
  ...[...new Set(villages.map((village) => village.slice(0, 9)))].map((code) => user('township_committee', code)),
  ...[...new Set(villages)].map((code) => user('village_org', code)),
]

/** The demo users of a city, `<role>@<division code>`: every role but `holder`, which comes with the postings. */
export const cityUsers = (city: Manifest, villages: readonly string[]): DemoUser[] => [
  user('city_org', city.code),
  second('city_org', city.code),
  ...offices(city.code),
  ...city.counties.flatMap(({ code }) => [user('county_org', code), user('county_committee', code)]),
  ...(FORMER[city.code] ?? []).map((code) => user('county_org', code)),
  ...placeUsers([...placesOf(city, villages), ...aliveVillages(villages)]),
]

/** The demo users of the province. */
export const provinceUsers = (province: string): DemoUser[] => [
  user('province_admin', province),
  second('province_admin', province),
  ...offices(province),
]
