import { FORMER_COUNTIES } from '../../tenants/former-counties.ts'
import { manifests } from '../../tenants/index.ts'
import type { Manifest } from '../../tenants/manifest.ts'

export const PROVINCE = '440000'
export const TENANT_FORM = /^44\d{2}00$/

const byCode: ReadonlyMap<string, Manifest> = new Map(manifests.map((manifest) => [manifest.code, manifest]))

export const allTenants: readonly Manifest[] = manifests
export const cityCodes: readonly string[] = manifests.map(({ code }) => code).filter((code) => code !== PROVINCE)
export const tenantByCode = (code: string): Manifest | undefined => byCode.get(code)

/** The city whose database holds a division: 441421100201 and 441421 lie in 441400; null outside the registry. */
export const cityOfDivision = (division: string): string | null => {
  const code = `${division.slice(0, 4)}00`
  return code !== PROVINCE && byCode.has(code) ? code : null
}

/** The tenant a record's id names: `<tenant code>-<UUIDv7>`; null when there is no such tenant. */
export const tenantOfId = (id: string): string | null => {
  const code = id.slice(0, 6)
  return byCode.has(code) && id[6] === '-' ? code : null
}

/** County codes, and the two cities without counties, that a village code may begin with (C-8). */
/** Every county code of the province. */
/** The codes in force, and of a former county the one that took its place. */
export const countyCodes: ReadonlySet<string> & { successorOf: (code: string) => string | undefined } = Object.assign(
  new Set(manifests.flatMap(({ counties }) => counties.map(({ code }) => code))),
  { successorOf: (code: string) => FORMER_COUNTIES[code]?.now },
)

export const countyOfVillage = (villageCode: string): Manifest['counties'][number] | undefined =>
  tenantByCode(cityOfDivision(villageCode) ?? '')?.counties.find(({ code }) => villageCode.startsWith(code))
