import { z } from 'zod'
import { roleFor, type SampleWorld, type Samples } from '../../src/kit/samples.ts'
import type { ServedRecord } from '../../src/kit/record.ts'
import type { LawRole } from '../../src/rules/law.ts'
import { query, write } from './databases.ts'
import type { Actor, People } from './people.ts'
import { counting, perFile } from './per-file.ts'
import { keptOf } from './served.ts'
import { village } from './world.ts'

const modules = import.meta.glob<{ samples: Samples }>('../../src/features/*/samples.ts', { eager: true })

/** The samples of every record of a city's own, by its table: found by looking for them. */
export const SAMPLES: ReadonlyMap<string, Samples> = new Map(
  Object.values(modules).map(({ samples }) => [samples.record.law.record, samples]),
)

export const samplesOf = (record: string): Samples => {
  const found = SAMPLES.get(record)
  if (!found) throw new Error(`src/features/${record.replaceAll('_', '-')}/samples.ts is missing`)
  return found
}

/** The place a sample is made at, and where it lies in the country. */
export interface Place {
  city: string
  county: string
  township: string
  village: string
}

/** The county the sweep looks at, then others of the city: a county has so many codes of townships of this kind (C-8). */
const COUNTIES = ['441424', '441423', '441426', '441427', '441481', '441403']
const TOWNSHIPS_OF_A_COUNTY = 298
/** 401 – 599, then 101 – 199. */
const townshipPart = (n: number): number => (n < 199 ? 401 + n : 101 + (n - 199))

/** How many townships of each county are taken in this file. */
const townships = perFile(() => new Map<string, number>())
const takenOf = (county: string): number => townships.current.get(county) ?? 0

/** A township with one listed village that nobody else in the run has; by default in the county the sweep looks at. */
export const freshPlace = async (asked?: string): Promise<Place> => {
  const county = asked ?? COUNTIES.find((each) => takenOf(each) < TOWNSHIPS_OF_A_COUNTY) ?? '441424'
  const n = takenOf(county)
  townships.current.set(county, n + 1)
  const township = `${county}${townshipPart(n % TOWNSHIPS_OF_A_COUNTY)}`
  const { code, tenant } = await village(county, { code: `${township}200` })
  return { city: tenant, county, township, village: code }
}

/** Counties apart from those: what lists every village of its county has few to list. */
const COUNTIES_ALONE = ['441402', '441422']
const counties = counting()
/** A fresh place for a record; where a county has one of it at a time, in a county that has none. */
export const placeFor = async (record: string): Promise<Place> => {
  if (samplesOf(record).alone !== 'county') return freshPlace()
  const county = COUNTIES_ALONE[counties() % COUNTIES_ALONE.length]
  const place = await freshPlace(county)
  await write(place.city, [{ sql: `DELETE FROM ${record} WHERE division = ?`, params: [place.county] }])
  return place
}

const divisionOf = (role: string, place: Place): string => {
  if (role === 'village_org') return place.village
  if (role === 'township_committee') return place.township
  return role === 'county_org' || role === 'county_committee' ? place.county : place.city
}

const actors = perFile(() => new Map<string, Promise<Actor>>())

/** One user a role and division: made once a file. */
const userOf = async (as: People['as'], role: LawRole, division: string): Promise<Actor> => {
  const key = `${role}@${division}`
  const found = actors.current.get(key) ?? as(role, division)
  actors.current.set(key, found)
  return found
}

/** Who does an act at a place. */
export const actorFor = async (
  as: People['as'],
  samples: Samples,
  { act, place, division }: { act: string; place: Place; division: string },
): Promise<Actor> => {
  const role = roleFor(samples, act, division)
  return userOf(as, role, divisionOf(role, place))
}

type Body = Readonly<Record<string, unknown>>

/** Where a body says that its record lies, else the village: enough to know who may write it. */
const placeIn = ({ placeField }: ServedRecord, body: Body, place: Place): string => {
  const said = placeField === null ? undefined : body[placeField]
  return typeof said === 'string' ? said : place.village
}

const Lies = z.looseObject({ division: z.string() })

export interface Made {
  id: string
  division: string
  body: Body
  actor: Actor
}

/** The sample body of a record at a place. */
export const sampleBodyOf = async (as: People['as'], record: string, place: Place, more: Body = {}): Promise<Body> => ({
  ...(await samplesOf(record).create(worldAt(as, place))),
  ...more,
})

/** A record made through the API from its samples, with some fields of its own. */
export const madeLocal = async (as: People['as'], record: string, place: Place, more: Body = {}): Promise<Made> => {
  const samples = samplesOf(record)
  const body = await sampleBodyOf(as, record, place, more)
  const division = placeIn(samples.record, body, place)
  const actor = await actorFor(as, samples, { act: 'create', place, division })
  const answer = await actor.post(`/v1/${record}`, body)
  const { id } = keptOf(answer)
  return { id, division: Lies.parse(answer.json).division, body, actor }
}

/** What samples at a place build on is made once: a township has one Party secretary, a village one service centre. */
const built = perFile(() => new Map<string, Promise<string>>())

/** The months the province has sealed in this file. */
const sealedMonths = perFile(() => new Map<string, Promise<unknown>>())

/** What a sample at a place may build on. */
export const worldAt = (as: People['as'], place: Place): SampleWorld => ({
  ...place,
  listed: async () => {
    const sql = 'SELECT DISTINCT village_code FROM village_listings WHERE substr(village_code, 1, 6) = ? ORDER BY 1'
    return (await query(place.city, sql, place.county)).map(({ village_code }) => String(village_code))
  },
  sealed: async (period) => {
    const seal = async () => (await as('province_admin')).post('/v1/summary/sealed', { period })
    const found = sealedMonths.current.get(period) ?? seal()
    sealedMonths.current.set(period, found)
    await found
  },
  made: async (record, more) => {
    const asked = Object.entries(more ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)) // in whichever order it was asked
    const key = [place.village, record, JSON.stringify(asked)].join(' ')
    const found = built.current.get(key) ?? madeLocal(as, record, place, more).then(({ id }) => id)
    built.current.set(key, found)
    return found
  },
})

/** The acts that lead from the first state to one that knows `act`, in order; none where the law has no states. */
export const wayTo = ({ law }: Pick<ServedRecord, 'law'>, act: string): string[] => {
  const { states = {} } = law
  const [first] = Object.keys(states)
  if (first === undefined || !Object.values(states).some((acts) => act in acts)) return []
  const ways: [string, string[]][] = [[first, []]]
  const seen = new Set([first])
  for (const [state, way] of ways) {
    const acts = states[state] ?? {}
    if (act in acts) return way
    for (const [step, next] of Object.entries(acts)) {
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([next, [...way, step]])
    }
  }
  throw new Error(`no way to ${act} of ${law.record}`)
}

/** Brings a record on by acts of its samples. */
export const broughtOn = async (
  as: People['as'],
  record: string,
  place: Place,
  { id, division, acts }: { id: string; division: string; acts: readonly string[] },
) => {
  const samples = samplesOf(record)
  for (const act of acts) {
    const actor = await actorFor(as, samples, { act, place, division })
    const body = (await samples.acts?.[act]?.(worldAt(as, place))) ?? {}
    keptOf(await actor.post(`/v1/${record}/${id}/${act}`, body))
  }
}
