// One play: the sides of one host city, its clock, what was asked and answered, and the model that follows what was accepted.
import { z } from 'zod'
import { dice, shift } from '../harness/branch-model.ts'
import type { App } from '../harness/app.ts'
import { cleanDirty } from '../harness/databases.ts'
import type { Actor, People } from '../harness/people.ts'
import { candidate } from '../harness/posted.ts'
import { emptyModel, type Model } from './model.ts'
import { HOST, PROVINCE } from './oracle.ts'

export const CITY = '441400'
export const PARTNERS = ['440100', '440300', '440600'] as const
const FIRST_DAY = '2016-01-01'
const DAY_MS = 86_400_000
const BEGINS = '2016-06-01'
const PEOPLE_A_SIDE = 3

export const dayOf = (n: number): string => shift(FIRST_DAY, n)
export const numberOf = (day: string): number => (Date.parse(day) - Date.parse(FIRST_DAY)) / DAY_MS

/** The tenants by the oracle's names, and back. */
export const nameOf = (tenant: string): string => (tenant === CITY ? HOST : tenant === '440000' ? PROVINCE : tenant)
export const tenantOf = (name: string): string => (name === HOST ? CITY : name === PROVINCE ? '440000' : name)

export const Answer = z.looseObject({
  id: z.string().optional(),
  content_hash: z.string().optional(),
  version: z.number().optional(),
})
type Answer = z.infer<typeof Answer>

export interface Scene {
  app: App
  random: ReturnType<typeof dice>
  model: Model
  /** What was asked, and how it was answered: the same with and without the schedule. */
  log: string[]
  /** The same with what was sent, for whoever looks for a fault. */
  trace: string[]
  /** Days that were named: what turns, turns on them. */
  named: number[]
  codes: string[]
  pairings: { id: string; from: number; to: number | null }[]
  people: Record<string, string[]>
  /** The revision of each offer that would be accepted. */
  hashes: Map<string, string>
  /** A user of a side's organisation department; the second one turns the second key. */
  department(side: string, n?: number): Promise<Actor>
  /** What was accepted, or null: a refusal is an answer, never a failure. */
  send(kind: string, sent: { actor: Actor; path: string; body?: unknown; method?: 'PATCH' }): Promise<Answer | null>
}

export const setDay = ({ app, model }: Pick<Scene, 'app' | 'model'>, day: number): void => {
  model.today = day
  app.setNow(`${dayOf(day)}T02:00:00Z`)
  app.spy.reset()
}

const peopleOf = async (actor: Actor, isProvince: boolean): Promise<string[]> => {
  const since = '2016-01-01'
  const traits = isProvince ? { level: 'province', rank: 'division_deputy', since } : { since }
  const made: string[] = []
  for (let n = 0; n < PEOPLE_A_SIDE; n += 1) made.push(await candidate(actor, traits))
  return made
}

export const newScene = async (app: App, as: People['as'], seed: number): Promise<Scene> => {
  await cleanDirty()
  app.cold()
  const users = new Map<string, Promise<Actor>>()
  const [partner] = PARTNERS
  const department: Scene['department'] = async (side, n = 0) => {
    const name = `${side} ${n}`
    const made = users.get(name) ?? as(side === PROVINCE ? 'province_admin' : 'city_org', tenantOf(side))
    users.set(name, made)
    return made
  }
  const scene: Scene = {
    app,
    random: dice(seed),
    model: emptyModel(partner, numberOf(BEGINS)),
    log: [],
    trace: [],
    named: [],
    codes: ['441422101201', '441424101201'],
    pairings: [{ id: '440000-0153cf00-0000-7000-8000-000000000001', from: numberOf('2016-04-01'), to: null }],
    people: {},
    hashes: new Map(),
    department,
    send: async (kind, { actor, path, body = {}, method }) => {
      const answer = method ? await actor.patch(path, body, { if_match: '*' }) : await actor.post(path, body)
      if (answer.status >= 500) throw new Error(`${dayOf(scene.model.today)} ${path}: ${answer.text}`)
      const { code = '' } = (answer.status < 300 ? {} : Object(answer.json)) as { code?: string }
      scene.log.push(`${dayOf(scene.model.today)} ${kind} → ${answer.status} ${code}`)
      scene.trace.push(`${dayOf(scene.model.today)} ${path} ${JSON.stringify(body)} → ${answer.status} ${answer.text}`)
      return answer.status < 300 ? Answer.parse(answer.json) : null
    },
  }
  for (const day of scene.model.partners.keys()) if (day < numberOf('2016-04-01')) scene.model.partners[day] = null
  setDay(scene, scene.model.today)
  for (const side of [HOST, PROVINCE, ...PARTNERS])
    scene.people[side] = await peopleOf(await department(side), side === PROVINCE)
  return scene
}

/** A day of a stretch, mostly; now and then another one, which is to be refused. */
export const dayIn = (scene: Scene, first: number, last: number): number => {
  const { random, named } = scene
  if (first > last || random.chance(0.15)) return someDay(scene)
  const turning = named.filter((day) => first <= day && day <= last)
  if (turning.length > 0 && random.chance(0.3)) return random.one(turning) ?? first
  return random.chance(0.15) ? (random.one([first, last]) ?? first) : random.between(first, last)
}

/** A day for an act: around today, or at a day on which something turns. */
export const someDay = ({ random, model, named }: Scene): number => {
  const near = model.today + random.between(-120, 150)
  const turning = (random.one(named) ?? near) + random.between(-1, 1)
  const day = random.chance(0.45) ? turning : random.chance(0.2) ? model.today : near
  return Math.max(0, day)
}
