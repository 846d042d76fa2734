// The demo data as pure functions: repeatable, marked as invented, of valid codes, with enough left to try things out on.
import { describe, expect, test } from 'vitest'
import { c6CitizenId } from '../src/rules/c-citizen-id.ts'
import { c8VillageCode } from '../src/rules/c-codes.ts'
import { countyCodes, PROVINCE } from '../src/tenancy/registry.ts'
import { manifests } from '../tenants/index.ts'
import { VILLAGES_TOTAL } from '../scripts/demo/counts.ts'
import { campaignPeople, vacantSeats } from '../scripts/demo/campaign/terms.ts'
import { generateDemo, SEED } from '../scripts/demo/generate.ts'
import { PAIRINGS } from '../scripts/demo/pairings.ts'
import { cityUsers, provinceUsers } from '../scripts/demo/people.ts'
import { mulberry32 } from '../scripts/demo/random.ts'

const OPEN = new Set(['proposed', 'countered', 'active'])
const supported = PAIRINGS.map(({ supported_city }) => supported_city)
const demo = generateDemo()
const cityOf = (code: string) => demo.find(({ city }) => city.code === code)
const villages = demo.flatMap((each) => each.villages)
const rows = demo.flatMap(({ assignments }) => assignments.flatMap((steps) => steps.at(-1)?.row ?? []))

describe('the generator', () => {
  test('gives the same for the same seed, and something else for another', () => {
    expect(generateDemo()).toEqual(demo)
    expect(generateDemo(1)).not.toEqual(demo)
  })

  test('draws the numbers mulberry32 is known for', () => {
    const random = mulberry32(1)
    expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478])
  })

  test('makes 2,277 villages: in the supported cities at least a hundred each, and in two that help themselves', () => {
    expect(villages).toHaveLength(VILLAGES_TOTAL)
    expect(new Set(villages.map(({ code }) => code)).size).toBe(VILLAGES_TOTAL)
    expect(demo.map(({ city }) => city.code).toSorted()).toEqual([...supported, '440500', '441300'].toSorted())
    for (const code of supported) expect(cityOf(code)?.villages.length, code).toBeGreaterThanOrEqual(100)
    expect(['441200', '441300', '441400'].map((code) => cityOf(code)?.villages.length)).toEqual([111, 46, 349])
  })

  test('gives each village a code of its own city (C-8)', () => {
    for (const { city, villages: own } of demo) {
      expect(own.flatMap(({ code }) => c8VillageCode(code, countyCodes))).toEqual([])
      expect(own.every(({ code }) => code.startsWith(city.code.slice(0, 4)))).toBe(true)
    }
  })

  test('says of every village it invents that it did, and of no real one', () => {
    const synthetic = villages.filter((village) => village.synthetic)
    expect(synthetic).toHaveLength(VILLAGES_TOTAL - 26)
    expect(synthetic.every(({ name }) => /^示例村\d{4}（演示）$/.test(name))).toBe(true)
    expect(villages.filter((village) => !village.synthetic && village.name.includes('演示'))).toEqual([])
    expect(villages.flatMap(({ code, note }) => (note === null ? [] : [code]))).toEqual([
      '441324200201',
      '441881129202',
      '445122119202',
    ])
  })

  test('spreads the modes: about 60 % paired, 25 % self, 15 % province where a partner helps', () => {
    const own = demo.filter(({ city }) => city.kind === 'supported').flatMap((each) => each.villages)
    const share = (mode: string): number => own.filter((village) => village.mode === mode).length / own.length
    expect(share('paired')).toBeCloseTo(0.6, 1)
    expect(share('self')).toBeCloseTo(0.25, 1)
    expect(share('province')).toBeCloseTo(0.15, 1)
    const others = demo.filter(({ city }) => city.kind !== 'supported').flatMap((each) => each.villages)
    expect(others.filter(({ mode }) => mode === 'paired')).toEqual([])
  })

  test.each(supported)(
    'leaves at least sixty paired villages of %s unassigned, on every day there ever was',
    (code) => {
      const assigned = new Set(rows.filter(({ status }) => OPEN.has(status)).map(({ village_code }) => village_code))
      const free = cityOf(code)?.villages.filter((village) => village.mode === 'paired' && !assigned.has(village.code))
      expect(free?.length).toBeGreaterThanOrEqual(60)
      const answered = new Set(rows.filter((row) => row.ever_active).map(({ village_code }) => village_code))
      expect(free?.filter((village) => answered.has(village.code))).toEqual([])
    },
  )
})

describe('the assignments', () => {
  test('are one a village at most, in the mode of the village, of invented villages only', () => {
    expect(new Set(rows.map(({ village_code }) => village_code)).size).toBe(rows.length)
    const modes = new Map(villages.filter((village) => village.synthetic).map(({ code, mode }) => [code, mode]))
    for (const row of rows) expect(modes.get(row.village_code)).toBe(row.mode)
  })

  test('name the helper that the mode asks for (X-1)', () => {
    for (const row of rows) {
      const host = row.id.slice(0, 6)
      const partner = PAIRINGS.find(({ supported_city }) => supported_city === host)?.partner_city
      expect(row.helper_tenant).toBe({ paired: partner, province: PROVINCE, self: host }[row.mode])
      expect(row.counterpart).toBe(row.mode === 'self' ? null : row.helper_tenant)
    }
  })

  test('are active for the most part, and stand in every state', () => {
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set([...OPEN, 'ended', 'declined', 'withdrawn']))
    expect(rows.filter(({ status }) => status === 'active').length).toBeGreaterThan(rows.length * 0.8)
  })

  test('are what their dates say: a turn while an offer is open, both sides bound where it is active (X-15, X-16)', () => {
    for (const row of rows) {
      expect(row.turn !== null).toBe(row.status === 'proposed' || row.status === 'countered')
      expect(row.open_to === null).toBe(OPEN.has(row.status))
      if (row.status !== 'active' || row.mode === 'self') continue
      expect(row.accepted_by.toSorted()).toEqual([row.id.slice(0, 6), row.helper_tenant].toSorted())
      expect(row.ever_active).toBe(true)
    }
  })
})

describe('the campaign', () => {
  const made = { seed: SEED, today: '2026-11-29' }
  const posted = campaignPeople(demo, made)

  test('fills nine of ten seats of what Guangzhou helps, in both terms, each seat by one person', () => {
    const filled = posted.length / (posted.length + vacantSeats(demo, made).length)
    expect(filled).toBeCloseTo(0.9, 1)
    for (const { postings } of posted) expect(postings.map(({ status }) => status)).toEqual(['completed', 'active'])
    const seats = posted.flatMap(({ postings }) => postings.map((each) => `${each.division} ${each.post_role}`))
    expect(new Set(seats).size).toBe(posted.length)
    expect(campaignPeople(demo, made)).toEqual(posted)
  })

  test('tells no day before it has come', () => {
    expect(campaignPeople(demo, { ...made, today: '2016-07-05' })).toEqual([])
    const [first] = campaignPeople(demo, { ...made, today: '2017-06-30' })
    expect(first?.postings.map(({ status }) => status)).toEqual(['active'])
  })

  test('has people whose numbers are well-formed and nobody else’s', () => {
    expect(new Set(posted.map(({ citizen_id }) => citizen_id)).size).toBe(posted.length)
    for (const { citizen_id, birth_date, sex } of posted)
      expect(c6CitizenId(citizen_id, '2026-11-29')).toMatchObject({ ok: true, birth_date, sex })
  })
})

describe('the demo users', () => {
  const people = manifests.flatMap((city) => {
    const own = cityOf(city.code)?.villages.filter((village) => village.synthetic) ?? []
    if (city.kind === 'province') return provinceUsers(city.code)
    return cityUsers(
      city,
      own.map(({ code }) => code),
    )
  })

  test('are called <role>@<division code>, and no name stands twice', () => {
    expect(new Set(people.map(({ username }) => username)).size).toBe(people.length)
    for (const { username, role } of people)
      expect(username).toMatch(new RegExp(`^${role}(_2)?@44\\d{4}(\\d{3}){0,2}$`))
    const names = people.map(({ username }) => username)
    expect(names).toEqual(
      expect.arrayContaining(['city_org@441400', 'city_org_2@441400', 'county_org@441421', 'province_admin@440000']),
    )
  })

  test('hold every role of a city in every city with counties, and what there is without them elsewhere', () => {
    for (const city of manifests.filter(({ kind }) => kind !== 'province')) {
      const own = cityUsers(city, [])
      const roles = new Set(own.map(({ role }) => role))
      const counties = city.has_county_level ? ['county_org', 'county_committee'] : []
      const everywhere = ['city_org', 'poverty_office', 'finance', 'auditor', 'sending_unit']
      expect(roles).toEqual(new Set([...everywhere, ...counties, 'township_committee', 'village_org']))
    }
  })
})
