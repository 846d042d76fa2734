import { z } from 'zod'
import { runSchedule } from '../../src/schedule.ts'
import type { App } from './app.ts'
import { dice, shift } from './branch-model.ts'
import type { Actor, People } from './people.ts'
import { candidate, type Candidate } from './posted.ts'

/** Two cities that are helped, their partners, and a city that helps itself: what the random world lies in. */
const PARTNERS = new Map([
  ['441400', '440100'],
  ['441600', '440300'],
])
const TOWNS = ['441422101', '441422102', '441424101', '441621101', '441621102', '440513101'] as const
const PROVINCE = '440000'
const TERM_YEARS = 3

export interface Place {
  code: string
  host: string
  /** As it was listed; it may have changed since. */
  mode: 'province' | 'paired' | 'self'
  /** Whether an assignment was ever agreed on. */
  assigned?: boolean
}

export interface Post {
  id: string
  host: string
  sender: string
  role: string
  place: string
  person: string
  unit: string
  party: string
  start: string
  last: string
}

export interface World {
  app: App
  random: ReturnType<typeof dice>
  today: string
  places: Place[]
  posts: Post[]
  branches: { id: string; host: string; town: string }[]
  /** How many acts of each kind were accepted and refused. */
  accepted: Map<string, number>
  refused: Map<string, number>
  /** A user of a tenant or division; `n`: the first, the second, … */
  who(role: Parameters<People['as']>[0], where: string, n?: number): Promise<Actor>
  /** The department that acts for a tenant; the second is another user. */
  department(tenant: string, n?: number): Promise<Actor>
  /** Sends what may well be refused: the document where it was accepted. */
  send(kind: string, actor: Actor, path: string, body?: unknown): Promise<Made | null>
}

const Made = z.looseObject({ id: z.string().optional(), content_hash: z.string().optional() })
type Made = z.infer<typeof Made>

export const partnerOf = (host: string): string => PARTNERS.get(host) ?? host
export const hostOf = (code: string): string => `${code.slice(0, 4)}00`

const bump = (counts: Map<string, number>, kind: string): void => {
  counts.set(kind, (counts.get(kind) ?? 0) + 1)
}

/** An empty world, and the users that will act in it. */
export const emptyWorld = (app: App, as: People['as'], seed: number): World => {
  const users = new Map<string, Promise<Actor>>()
  const world: World = {
    app,
    random: dice(seed),
    today: '',
    places: [],
    posts: [],
    branches: [],
    accepted: new Map(),
    refused: new Map(),
    who: async (role, where, n = 0) => {
      const name = `${role} ${where} ${n}`
      const scoped = role === 'sending_unit' || role === 'holder'
      const made = users.get(name) ?? (scoped ? as(role, where.slice(0, 6), { scope: where }) : as(role, where))
      users.set(name, made)
      return made
    },
    department: async (tenant, n = 0) => world.who(tenant === PROVINCE ? 'province_admin' : 'city_org', tenant, n),
    send: async (kind, actor, path, body = {}) => {
      const answer = await actor.post(path, body)
      if (answer.status >= 500) throw new Error(`${world.today} ${path}: ${answer.text}`)
      bump(answer.status < 300 ? world.accepted : world.refused, kind)
      return answer.status < 300 ? Made.parse(answer.json) : null
    },
  }
  return world
}

/** A day some days away from today. */
export const around = ({ random, today }: World, back: number, ahead: number): string =>
  shift(today, random.between(-back, ahead))

const anniversary = (day: string): string => `${Number(day.slice(0, 4)) + TERM_YEARS}${day.slice(4)}`

/** 3.3: on paper, by whoever may approve. */
export const onPaper = ({ today }: World, kind: string, role = 'city_org') => ({
  kind,
  reason: 'the work in the village asks for it',
  approver_org: 'Organisation department',
  approver_role: role,
  approved_on: today,
})

export const listVillage = async (world: World): Promise<void> => {
  const { random, places } = world
  const town = random.one(TOWNS) ?? TOWNS[0]
  const code = `${town}${200 + places.length}`
  const host = hostOf(code)
  const others =
    host === '440500' ? (['self', 'self', 'province'] as const) : (['paired', 'paired', 'province'] as const)
  const mode = random.one(others) ?? 'self'
  const body = { code, name: `Village ${code}`, dispatch_mode: mode, listed_on: around(world, 90, 20) }
  if (await world.send('list', await world.department(PROVINCE), '/v1/villages', body))
    places.push({ code, host, mode })
}

const helperOf = ({ host, mode }: Place): string => ({ province: PROVINCE, paired: partnerOf(host), self: host })[mode]

/** An offer, mostly taken; now and then countered, declined, withdrawn or left lying. */
export const assign = async (world: World, place = world.random.one(world.places)): Promise<void> => {
  if (!place) return
  const { random } = world
  const helper = helperOf(place)
  const proposer = place.mode === 'paired' && random.chance(0.5) ? place.host : helper
  const other = proposer === helper ? place.host : helper
  const valid_from = around(world, 90, random.chance(0.2) ? 30 : 0)
  const valid_to = random.chance(0.15) ? shift(valid_from, random.between(200, 900)) : null
  const terms = {
    village_code: place.code,
    mode: place.mode,
    helper_tenant: helper,
    helper_units: [{ name: 'Bureau' }],
  }
  const body = { ...terms, valid_from, valid_to }
  const made = await world.send('propose', await world.department(proposer), '/v1/assignments', body)
  if (made && place.mode === 'self') place.assigned = true
  if (!made?.id || place.mode === 'self') return
  const path = `/v1/assignments/${made.id}`
  const [taker, author] = [await world.department(other), await world.department(proposer)]
  if (random.chance(0.08)) await world.send('decline', taker, `${path}/decline`, { reason: 'not now' })
  else if (random.chance(0.05)) await world.send('withdraw', author, `${path}/withdraw`, { reason: 'not now' })
  else if (random.chance(0.1)) await world.send('counter', taker, `${path}/counter`, { valid_to: null })
  else if (random.chance(0.9))
    place.assigned = (await world.send('accept', taker, `${path}/accept`, { content_hash: made.content_hash })) !== null
}

const idOf = z.object({ items: z.array(z.object({ id: z.string() })) })

export const endAssignment = async (world: World): Promise<void> => {
  const place = world.random.one(world.places)
  if (!place) return
  const host = await world.department(place.host)
  const list = await host.get(`/v1/assignments?village_code=${place.code}&status=active`)
  const [running] = idOf.parse(list.json).items
  if (!running) return
  const body = { ended_on: around(world, 20, 60), reason: 'over', end_postings: world.random.chance(0.7) }
  await world.send('end assignment', host, `/v1/assignments/${running.id}/end`, body)
}

export const delist = async (world: World): Promise<void> => {
  const place = world.random.one(world.places)
  if (!place) return
  const body = { delisted_on: around(world, 30, 60), reason: 'out of poverty' }
  await world.send('delist', await world.department(PROVINCE), `/v1/villages/${place.code}/delist`, body)
}

/** The mode of a village without an assignment changes. */
export const changeMode = async (world: World): Promise<void> => {
  const place = world.random.one(world.places)
  if (!place) return
  const mode = world.random.one(['province', 'paired', 'self'] as const) ?? 'self'
  const province = await world.department(PROVINCE)
  const body = { dispatch_mode: mode, mode_from: around(world, 10, 30) }
  const answer = await province.patch(`/v1/villages/${place.code}`, body, { if_match: '*' })
  if (answer.status >= 500) throw new Error(answer.text)
  bump(answer.status < 300 ? world.accepted : world.refused, 'mode')
  if (answer.status < 300) place.mode = mode
}

const Drafted = z.object({ id: z.string(), person_id: z.string(), unit_id: z.string(), sender: z.string() })

interface Wish {
  role: string
  sender: string
  place: string
  /** Somebody is wanted who may join a branch. */
  member?: boolean
}

/** Somebody whose unit, rank, age and Party status differ from the next one's; some need an exception. */
const factsOf = ({ random }: World, { role, sender, member }: Wish): { facts: Candidate; kinds: string[] } => {
  const isOld = random.chance(0.15)
  const isTown = sender !== PROVINCE && role === 'leader_and_first_secretary' && random.chance(0.3)
  const needsFull = role.endsWith('first_secretary')
  const party = needsFull || member ? 'full' : (random.one(['full', 'full', 'probationary', 'none']) ?? 'full')
  const kinds = isOld && role !== 'team_member' && role !== 'liaison_staff' ? ['age_over_45'] : []
  const level = sender === PROVINCE ? 'province' : isTown ? 'township' : 'city'
  const rank =
    sender === PROVINCE ? 'division_deputy' : random.one(['section_chief', 'section_deputy', 'clerk', 'none'])
  const birth = isOld ? '1965-03-01' : '1985-03-01'
  const division = isTown ? '440513' : undefined
  const facts = { level, birth, party, ...(rank ? { rank } : {}), ...(division ? { division } : {}) }
  return { facts, kinds: [...kinds, ...(isTown ? ['unit_not_general'] : [])] }
}

/** A posting: drafted, mostly submitted, mostly confirmed; else rejected, cancelled, or left lying. */
export const post = async (world: World, wish: Wish): Promise<Post | null> => {
  const { random } = world
  const { role, sender, place } = wish
  const host = hostOf(place)
  const author = await world.department(sender)
  const { facts, kinds } = factsOf(world, wish)
  const person_id = await candidate(author, facts)
  const start = around(world, 20, 20)
  const isShort = role !== 'liaison_staff' && random.chance(0.35)
  const last = isShort ? shift(start, random.between(60, 500)) : shift(anniversary(start), -1)
  if (isShort && role !== 'team_member') kinds.push('term_not_3y')
  const approver = sender === PROVINCE ? 'province_admin' : 'city_org'
  const where = role === 'liaison_staff' ? { division: place } : { village_code: place }
  const body = {
    ...where,
    post_role: role,
    work_phone: '020 8888 0000',
    person_id,
    planned_start: start,
    planned_end: last,
    exceptions: kinds.map((kind) => onPaper(world, kind, approver)),
  }
  const drafted = await world.send(`draft ${role}`, author, '/v1/postings', body)
  if (!drafted || random.chance(0.07)) return null
  const { id, unit_id: unit } = Drafted.parse(drafted)
  if (!(await world.send(`submit ${role}`, author, `/v1/postings/${id}/submit`)) || random.chance(0.07)) return null
  if (random.chance(0.07)) {
    await world.send('cancel', author, `/v1/postings/${id}/cancel`, { reason: 'ill' })
    return null
  }
  const confirmer = await world.department(host, sender === host ? 1 : 0)
  if (random.chance(0.07)) {
    await world.send('reject', confirmer, `/v1/postings/${id}/reject`, { reason: 'not him' })
    return null
  }
  if (!(await world.send(`confirm ${role}`, confirmer, `/v1/postings/${id}/confirm`))) return null
  const made = { id, host, sender, role, place, person: person_id, unit, party: facts.party ?? 'full', start, last }
  world.posts.push(made)
  return made
}

/** Villages with an assignment, mostly; a posting to another one is refused. */
export const helped = ({ random, places }: World): Place[] =>
  random.chance(0.95) ? places.filter(({ assigned }) => assigned) : places

/** The posts a village of a mode has, and who fills them: first those that are vacant. */
export const postInVillage = async (world: World): Promise<void> => {
  const place = world.random.one(helped(world))
  if (!place) return
  const helper = helperOf(place)
  const seats = place.mode === 'paired' ? ['team_leader', 'first_secretary'] : ['leader_and_first_secretary']
  const held = world.posts.filter((each) => each.place === place.code && each.last >= world.today)
  const vacant = seats.filter((seat) => held.every(({ role }) => role !== seat))
  const role = world.random.one(vacant) ?? 'team_member'
  await post(world, { role, sender: role === 'first_secretary' ? place.host : helper, place: place.code })
}

/** Moves the clock on. */
export const nextDay = (world: World, day: string): void => {
  world.today = day
  world.app.setNow(`${day}T02:00:00Z`)
  world.app.spy.reset()
}

/** What comes with the night; now and then, as it may fail to. */
export const night = async ({ app }: World): Promise<void> => runSchedule(await app.services())
