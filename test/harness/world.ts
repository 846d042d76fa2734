import { tenantByCode, cityOfDivision } from '../../src/tenancy/registry.ts'
import { newId } from '../../src/records/ids.ts'
import { counterDeltas, villageFigures } from '../../src/rules/figures.ts'
import { canary } from './canary.ts'
import { insertion, PAIRINGS, write } from './databases.ts'

const AT = '2016-05-01T00:00:00.000Z'
const MADE_IN_A_TOWNSHIP = 100
const counters = new Map<string, number>()

/** The first county of a city; the city itself where there is no county level. */
export const countyIn = (city: string): string => tenantByCode(city)?.counties[0]?.code ?? city

/** A village code nobody else in the run has: a villagers' committee (2xx) in a township 3xx of the county. */
export const freshVillageCode = (countyOrCity: string, township?: string): string => {
  const county = countyOrCity.endsWith('00') ? countyIn(countyOrCity) : countyOrCity.slice(0, 6)
  const n = counters.get(county) ?? 0
  counters.set(county, n + 1)
  const own = `${county}${300 + Math.floor(n / MADE_IN_A_TOWNSHIP)}`
  return `${township ?? own}${200 + (n % MADE_IN_A_TOWNSHIP)}`
}

/** The partner city of a supported city in 2016–2018, or null. */
export const partnerOf = (city: string): string | null =>
  PAIRINGS.find(([, supported]) => supported === city)?.[0] ?? null

export interface VillageOptions {
  code?: string
  mode?: 'paired' | 'province' | 'self'
  /** By default what the mode says: the partner, the province, nobody. */
  counterpart?: string | null
  listed_on?: string
  /** The first day no longer on the list. */
  delisted_from?: string | null
  name?: string
}

export interface VillageFixture {
  code: string
  tenant: string
  county: string
  mode: 'paired' | 'province' | 'self'
  counterpart: string | null
  name: string
  listing_id: string
}

const counterpartOf = (host: string, mode: VillageFixture['mode']): string | null =>
  ({ paired: partnerOf(host), province: '440000', self: null })[mode]

/** A listed village in its host's database, with its figures; its name is a canary its counterpart may read. */
export const village = async (where: string, options: VillageOptions = {}): Promise<VillageFixture> => {
  const { mode = 'paired', listed_on = '2016-05-01', delisted_from = null } = options
  const code = options.code ?? freshVillageCode(where)
  const tenant = cityOfDivision(code) ?? where
  const counterpart = options.counterpart === undefined ? counterpartOf(tenant, mode) : options.counterpart
  const name = options.name ?? `Village ${canary(tenant, [counterpart])}`
  const listing = {
    id: newId(tenant),
    village_code: code,
    listed_on,
    dispatch_mode: mode,
    counterpart,
    valid_from: listed_on,
    valid_to: delisted_from,
    delist_reason: delisted_from === null ? null : 'test',
  }
  const village = {
    code,
    name,
    township: null,
    helper_units: [],
    synthetic: false,
    account: 1,
    version: 1,
    created_at: AT,
    updated_at: AT,
  }
  await write(tenant, [
    insertion('villages', village),
    insertion('village_listings', listing),
    ...counterDeltas([], villageFigures([listing], [])).map((delta) => insertion('counter_changes', { ...delta })),
  ])
  return { code, tenant, county: code.slice(0, 6), mode, counterpart, name, listing_id: listing.id }
}

/** One more pairing row in the province's database. An isolate that knows the pairings must be made cold (app.cold()). */
export const pairing = async (options: {
  partner_city: string
  supported_city: string
  valid_from: string
  valid_to?: string | null
}) => {
  const row = {
    id: newId('440000'),
    valid_to: null,
    end_reason: null,
    version: 1,
    created_at: AT,
    updated_at: AT,
    ...options,
  }
  await write('440000', [insertion('pairings', row)])
  return row
}
