import { tenantByCode, cityOfDivision } from '../../src/tenancy/registry.ts'
import { newId } from '../../src/records/ids.ts'
import { counterDeltas } from '../../src/rules/figures.ts'
import { placeDerived } from '../../src/rules/accounts/place-account.ts'
import { canary } from './canary.ts'
import { insertion, PAIRINGS, write } from './databases.ts'
import { countingBy } from './per-file.ts'

const AT = '2016-05-01T00:00:00.000Z'
const MADE_IN_A_TOWNSHIP = 100
const made = countingBy()

/** The first county of a city; the city itself where there is no county level. */
export const countyIn = (city: string): string => tenantByCode(city)?.counties[0]?.code ?? city

/** A village code nobody else in the file has: a villagers' committee (2xx) in a township 3xx of the county. */
export const freshVillageCode = (countyOrCity: string, township?: string): string => {
  const county = countyOrCity.endsWith('00') ? countyIn(countyOrCity) : countyOrCity.slice(0, 6)
  const n = made(county) - 1
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

/** What follows from a listing alone: figures, and the seats that are vacant from its first day. */
const derivedRows = (code: string, listings: Parameters<typeof placeDerived>[0]['listings']) => {
  const host = cityOfDivision(code) ?? ''
  const nobody = { assignments: [], postings: [], recalls: [] }
  const { spans, tasks } = placeDerived({ code, host, province: '440000', listings, ...nobody })
  return [
    ...counterDeltas([], spans).map((delta) => insertion('counter_changes', { ...delta })),
    insertion('task_changes', { as_of: AT.slice(0, 10), removed: [], put: tasks }),
  ]
}

/** the figures of a county's places with heavy tasks, moved to what its list says (migration 0070). */
const heavyRows = (county: string) => ({
  sql: `INSERT INTO counter_changes
    SELECT indicator, county, '', '', '', day, sum(delta) FROM (
      SELECT indicator, county, first_day AS day, 1 AS delta FROM heavy_place_spans WHERE county = ?1
      UNION ALL SELECT indicator, county, next_day, -1 FROM heavy_place_spans WHERE county = ?1
      UNION ALL SELECT s.indicator, s.county, d.day, -d.delta FROM counter_series s JOIN counter_days d ON d.series = s.id
        WHERE s.indicator GLOB 'heavy_*' AND s.county = ?1)
    WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0`,
  params: [county],
})

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
    ...derivedRows(code, [listing]),
    heavyRows(code.slice(0, 6)),
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

export interface AssignmentOptions {
  status?: 'proposed' | 'countered' | 'active' | 'ended' | 'declined' | 'withdrawn'
  /** By default what the village's mode says: the partner, the province, the host itself. */
  helper?: string
  turn?: string
  note?: string
}

export interface AssignmentFixture {
  id: string
  village: VillageFixture
  helper: string
  status: NonNullable<AssignmentOptions['status']>
  turn: string | null
}

/** An assignment row as the other side's would stand, straight into the host's database: for reading, its figures are not kept. */
export const assignment = async (of: VillageFixture, options: AssignmentOptions = {}): Promise<AssignmentFixture> => {
  const { status = 'proposed', helper = of.counterpart ?? of.tenant } = options
  const open = status === 'proposed' || status === 'countered'
  const turn = open ? (options.turn ?? of.tenant) : null
  const agreed = status === 'active' || status === 'ended'
  const id = newId(of.tenant)
  const row = {
    id,
    village_code: of.code,
    counterpart: helper === of.tenant ? null : helper,
    mode: of.mode,
    helper_tenant: helper,
    helper_units: [{ name: `Unit ${canary(of.tenant, [helper])}` }],
    note: options.note ?? null,
    status,
    revision: 1,
    content_hash: 'a'.repeat(64),
    proposed_by: helper,
    accepted_by: agreed ? [helper, of.tenant] : [helper],
    turn,
    turn_since: open ? AT : null,
    turn_due: open ? '2016-05-16' : null,
    valid_from: '2016-06-01',
    valid_to: status === 'ended' ? '2017-01-01' : null,
    open_from: '2016-05-01',
    open_to: open || status === 'active' ? null : '2017-01-01',
    ever_active: agreed,
    turns:
      turn === null ? [] : [{ tenant: turn, since: '2016-05-01', due: '2016-05-16', taken_on: null, lapsed_on: null }],
    version: 1,
    created_at: AT,
    updated_at: AT,
  }
  await write(of.tenant, [insertion('assignments', row)])
  return { id, village: of, helper, status, turn }
}

/** A journal entry of something, straight into a tenant's database: for reading, its MAC is none. */
export const entry = async (
  tenant: string,
  of: {
    record: string
    record_id: string
    division?: string | null
    counterpart?: string | null
    actor_tenant?: string
    day?: string
  },
): Promise<void> => {
  const row = {
    id: newId(tenant).slice(7),
    at: AT,
    day: AT.slice(0, 10),
    actor_kind: 'user',
    actor_id: newId(tenant),
    actor_role: 'city_org',
    action: 'update',
    draft: false,
    changes: { note: [null, `Note ${canary(tenant, [of.counterpart])}`] },
    rule_version: 'test',
    request_id: `request of ${tenant}`,
    mac: 'none',
    division: null,
    counterpart: null,
    actor_tenant: tenant,
    ...of,
  }
  await write(tenant, [insertion('journal', row)])
}
