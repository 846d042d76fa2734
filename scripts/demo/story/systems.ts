import { globSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { roleFor, type Samples, type SampleWorld } from '../../../src/kit/samples.ts'
import { root } from '../../lib/console.ts'
import type { Player } from './player.ts'

/** The day on which the offices of the two counties enter what happened in the campaign (3.6). */
const ENTERED_ON = '2018-12-31'

const PROVINCE = 'province_admin@440000'

/** The samples of every record of a city's own: a new one is in the demo without a line here. */
const allSamples = async (): Promise<ReadonlyMap<string, Samples>> => {
  const files = globSync(join(root, 'src/features/*/samples.ts')).toSorted()
  const modules = await Promise.all(files.map(async (file) => (await import(file)) as { samples: Samples }))
  return new Map(modules.map(({ samples }) => [samples.record.law.record, samples]))
}

type Place = Omit<SampleWorld, 'made' | 'listed' | 'sealed'>
type Body = Readonly<Record<string, unknown>>

const userOf = (role: string, place: Place): string => {
  if (role === 'village_org') return `${role}@${place.village}`
  if (role === 'township_committee') return `${role}@${place.township}`
  return role === 'county_org' || role === 'county_committee' ? `${role}@${place.county}` : `${role}@${place.city}`
}

const placeIn = ({ record: { placeField } }: Samples, body: Body, place: Place): string => {
  const said = placeField === null ? undefined : body[placeField]
  return typeof said === 'string' ? said : place.village
}

/** The ids of what was made, by what was asked for. */
type Built = Map<string, Promise<string>>

const Sealed = z.object({ items: z.array(z.looseObject({ period: z.string() })) })
const Villages = z.object({ items: z.array(z.looseObject({ code: z.string() })) })

const NAMES = ['name', 'head_name'] as const

/** At one place there are fewer records. */
const RECORDS_MAX = 100

/** People of different villages are told apart by a number, as those of the rest of the demo are. */
const numbered = (body: Body, n: number): Body => ({
  ...body,
  ...Object.fromEntries(
    NAMES.flatMap((field) => {
      const name = body[field]
      return typeof name === 'string' ? [[field, name.replace('（演示）', `${n}（演示）`)]] : []
    }),
  ),
})

interface Stage {
  place: Place
  /** What its county has already. */
  county: Built
  turn: number
}

/** Makes records at one place; what samples build on is made once there, and in `county` what a county has one of. */
const makerAt = (
  player: Player,
  samples: ReadonlyMap<string, Samples>,
  { place, county, turn }: Stage,
): SampleWorld => {
  const here: Built = new Map()
  let count = 0
  const create = async (name: string, more: Body): Promise<string> => {
    const own = samples.get(name)
    if (!own) throw new Error(`src/features/${name.replaceAll('_', '-')}/samples.ts is missing`)
    const body = { ...numbered(await own.create(world), turn * RECORDS_MAX + (count += 1)), ...more }
    const role = roleFor(own, 'create', placeIn(own, body, place))
    return (await player.post(userOf(role, place), `/v1/${name}`, body)).id
  }
  const made = async (name: string, more: Body = {}): Promise<string> => {
    const built = samples.get(name)?.alone === 'county' ? county : here
    const key = `${name} ${JSON.stringify(Object.entries(more).toSorted(([a], [b]) => (a < b ? -1 : 1)))}`
    const found = built.get(key) ?? create(name, more)
    built.set(key, found)
    return found
  }
  const listed = async () => {
    const path = `/v1/villages?division=${place.county}&limit=100`
    return Villages.parse(await player.get(`county_org@${place.county}`, path)).items.map(({ code }) => code)
  }
  const sealed = async (period: string) => {
    const { items } = Sealed.parse(await player.get(PROVINCE, '/v1/summary/sealed'))
    if (!items.some((each) => each.period === period)) await player.post(PROVINCE, '/v1/summary/sealed', { period })
  }
  const world: SampleWorld = { ...place, made, listed, sealed }
  return world
}

/** The acts a record goes through, one after another, from the state it begins in. */
const courseOf = ({ record: { law } }: Samples): string[] => {
  const { states = {} } = law
  const course: string[] = []
  const seen = new Set<string>()
  let [state] = Object.keys(states)
  while (state !== undefined) {
    seen.add(state)
    const next = Object.entries(states[state] ?? {}).find(([act, to]) => act in law.acts && !seen.has(to))
    if (next) course.push(next[0])
    state = next?.[1]
  }
  return course
}

/** Every record at a place, each brought some acts further than at the place before. */
const fillPlace = async (player: Player, samples: ReadonlyMap<string, Samples>, { place, county, turn }: Stage) => {
  const world = makerAt(player, samples, { place, county, turn })
  for (const [name, own] of samples) {
    if (own.alone === 'county' && county.has(`${name} []`)) continue
    const id = await world.made(name)
    const course = courseOf(own)
    for (const act of course.slice(0, turn % (course.length + 1))) {
      const body = (await own.acts?.[act]?.(world)) ?? {}
      const role = roleFor(own, act, placeIn(own, await own.create(world), place))
      await player.post(userOf(role, place), `/v1/${name}/${id}/${act}`, body)
    }
  }
}

/** All systems of two counties at work in some villages of each (chapter 4): households, members, funds, centres and the others. */
export const fillSystems = async (player: Player, villages: readonly string[], today: string): Promise<void> => {
  if (today < ENTERED_ON) return
  player.moveTo(ENTERED_ON)
  const samples = await allSamples()
  const counties = new Map<string, Built>()
  for (const [turn, village] of villages.entries()) {
    const [city, code, township] = [`${village.slice(0, 4)}00`, village.slice(0, 6), village.slice(0, 9)]
    const county: Built = counties.get(code) ?? new Map<string, Promise<string>>()
    counties.set(code, county)
    await fillPlace(player, samples, { place: { city, county: code, township, village }, county, turn })
  }
}
