// What the sides may do, drawn at random: each act is sent through HTTP, and what was accepted moves the model.
import * as model from './model.ts'
import { HORIZON, type Mode, type Offer } from './model.ts'
import { HOST, PROVINCE } from './oracle.ts'
import { dayIn, dayOf, PARTNERS, setDay, someDay, tenantOf, type Scene } from './scene.ts'

const MODES: readonly Mode[] = ['paired', 'paired', 'province', 'self']
export const name = (scene: Scene, ...days: (number | null)[]): void => {
  for (const day of days) if (day !== null) scene.named.push(day)
}
export const helperFor = (scene: Scene, mode: Mode, day: number): string =>
  ({ province: PROVINCE, self: HOST, paired: scene.model.partners[day] ?? PARTNERS[0] })[mode]

export const village = (scene: Scene): model.ModelVillage =>
  model.villageOf(scene.model, scene.random.one(scene.codes) ?? scene.codes[0] ?? '')

export const list = async (scene: Scene, from = someDay(scene)): Promise<void> => {
  const { code } = village(scene)
  const mode = scene.random.one(MODES) ?? 'self'
  const body = { code, name: `Village ${code}`, dispatch_mode: mode, listed_on: dayOf(from) }
  if (!(await scene.send('list', { actor: await scene.department(PROVINCE), path: '/v1/villages', body }))) return
  model.list(scene.model, code, { mode, from })
  name(scene, from)
}

export const delist = async (scene: Scene): Promise<void> => {
  const { code } = village(scene)
  const last = someDay(scene)
  const body = { delisted_on: dayOf(last), reason: 'out of poverty' }
  const path = `/v1/villages/${code}/delist`
  if (!(await scene.send('delist', { actor: await scene.department(PROVINCE), path, body }))) return
  model.delist(scene.model, code, last)
  name(scene, last)
}

export const moveMode = async (scene: Scene): Promise<void> => {
  const { code } = village(scene)
  const [from, mode] = [someDay(scene), scene.random.one(MODES) ?? 'self']
  const body = { dispatch_mode: mode, mode_from: dayOf(from) }
  const actor = await scene.department(PROVINCE)
  if (!(await scene.send('move mode', { actor, path: `/v1/villages/${code}`, body, method: 'PATCH' }))) return
  model.moveMode(scene.model, code, { mode, from })
  name(scene, from)
}

/** The province ends the last pairing, and makes the next one. */
export const endPairing = async (scene: Scene): Promise<void> => {
  const last = scene.pairings.at(-1)
  if (!last) return
  const day = someDay(scene)
  const body = { ended_on: dayOf(day), reason: 'moved' }
  const path = `/v1/pairings/${last.id}/end`
  if (!(await scene.send('end pairing', { actor: await scene.department(PROVINCE), path, body }))) return
  model.pair(scene.model, null, { from: day + 1, to: last.to })
  last.to = day + 1
  name(scene, day + 1)
}

export const pair = async (scene: Scene): Promise<void> => {
  const last = scene.pairings.at(-1)
  const partner = scene.random.one(PARTNERS) ?? PARTNERS[0]
  const from = scene.random.chance(0.6) && last?.to ? last.to : someDay(scene)
  const body = { partner_city: partner, supported_city: tenantOf(HOST), valid_from: dayOf(from) }
  const made = await scene.send('pair', { actor: await scene.department(PROVINCE), path: '/v1/pairings', body })
  if (!made?.id) return
  model.pair(scene.model, partner, { from, to: null })
  scene.pairings.push({ id: made.id, from, to: null })
  name(scene, from)
}

export const agreedAt = (scene: Scene, code: string): Offer[] =>
  scene.model.offers
    .filter((offer) => offer.village === code && offer.status === 'agreed')
    .toSorted((a, b) => a.from - b.from)

interface Wish {
  code: string
  mode: Mode
  from: number
  to: number | null
  replaces: string | null
}

const propose = async (scene: Scene, { code, mode, from, to, replaces }: Wish): Promise<void> => {
  const { random } = scene
  const helper = mode === 'paired' && random.chance(0.15) ? (random.one(PARTNERS) ?? '') : helperFor(scene, mode, from)
  const proposer = mode === 'paired' ? (random.chance(0.5) ? HOST : helper) : helper
  const days = { valid_from: dayOf(from), ...(to === null ? {} : { valid_to: dayOf(to) }) }
  const terms = {
    village_code: code,
    mode,
    helper_tenant: tenantOf(helper),
    helper_units: [{ name: 'Bureau' }],
    ...days,
  }
  const body = { ...terms, ...(replaces === null ? {} : { replaces }) }
  const kind = replaces === null ? `propose ${mode}` : `succeed ${mode}`
  const made = await scene.send(kind, { actor: await scene.department(proposer), path: '/v1/assignments', body })
  if (!made?.id) return
  const base = { id: made.id, village: code, mode, helper, proposer, from, to, replaces, turns: [], cut: null }
  const offer: Offer = { ...base, status: 'offer' }
  scene.model.offers.push(offer)
  scene.hashes.set(offer.id, made.content_hash ?? '')
  name(scene, from, to)
  if (mode === 'self') model.agree(scene.model, offer)
  else model.openTurn(offer, proposer === HOST ? helper : HOST, scene.model.today)
}

export const proposePlain = async (scene: Scene): Promise<void> => {
  const { code, modes } = village(scene)
  const free = agreedAt(scene, code).at(-1)?.to ?? scene.model.today - 100
  const from = dayIn(scene, free, Math.max(free, scene.model.today) + 40)
  const mode = scene.random.chance(0.9) ? (modes[from] ?? 'paired') : (scene.random.one(MODES) ?? 'self')
  const to = scene.random.chance(0.2) ? from + scene.random.between(30, 500) : null
  await propose(scene, { code, mode, from, to, replaces: null })
}

export const proposeSuccessor = async (scene: Scene): Promise<void> => {
  const { code } = village(scene)
  const old = agreedAt(scene, code).at(-1)
  if (!old) return
  const { random } = scene
  const latest = Math.min(old.to ?? HORIZON, Math.max(scene.model.today, old.from) + 150)
  const from = old.to !== null && random.chance(0.3) ? old.to : dayIn(scene, old.from + 1, latest)
  const mode = random.one(MODES) ?? 'self'
  const to = random.chance(0.2) ? from + random.between(30, 500) : null
  await propose(scene, { code, mode, from, to, replaces: old.id })
}

const open = (scene: Scene): Offer[] => scene.model.offers.filter(({ status }) => status === 'offer')
const turn = (offer: Offer): string => offer.turns.at(-1)?.tenant ?? HOST

export const accept = async (scene: Scene): Promise<void> => {
  const offer = scene.random.one(open(scene))
  if (!offer) return
  const actor = await scene.department(turn(offer))
  const body = { content_hash: scene.hashes.get(offer.id) }
  if (await scene.send('accept', { actor, path: `/v1/assignments/${offer.id}/accept`, body }))
    model.agree(scene.model, offer)
}

export const counter = async (scene: Scene): Promise<void> => {
  const offer = scene.random.one(open(scene))
  if (!offer) return
  const { random } = scene
  const from = random.chance(0.5) ? someDay(scene) : offer.from
  const to = random.chance(0.3) ? from + random.between(20, 400) : offer.to
  const side = turn(offer)
  const body = { valid_from: dayOf(from), valid_to: to === null ? null : dayOf(to) }
  const path = `/v1/assignments/${offer.id}/counter`
  const made = await scene.send('counter', { actor: await scene.department(side), path, body })
  if (!made) return
  Object.assign(offer, { from, to })
  model.endTurn(offer, 'done', scene.model.today)
  model.openTurn(offer, side === HOST ? offer.helper : HOST, scene.model.today)
  scene.hashes.set(offer.id, made.content_hash ?? '')
  name(scene, from, to)
}

export const decline = async (scene: Scene): Promise<void> => {
  const offer = scene.random.one(open(scene))
  if (!offer) return
  const [actor, body] = [await scene.department(turn(offer)), { reason: 'not now' }]
  if (!(await scene.send('decline', { actor, path: `/v1/assignments/${offer.id}/decline`, body }))) return
  offer.status = 'closed'
  model.endTurn(offer, 'done', scene.model.today)
}

export const withdraw = async (scene: Scene): Promise<void> => {
  const offer = scene.random.one(open(scene))
  if (!offer) return
  const actor = await scene.department(offer.proposer)
  if (!(await scene.send('withdraw', { actor, path: `/v1/assignments/${offer.id}/withdraw` }))) return
  offer.status = 'closed'
  model.endTurn(offer, 'lapsed', scene.model.today)
}

export const endAssignment = async (scene: Scene): Promise<void> => {
  const offer = scene.random.one(scene.model.offers.filter(({ status }) => status === 'agreed'))
  if (!offer) return
  const { random } = scene
  const last = dayIn(scene, offer.from, (offer.to ?? Math.max(scene.model.today, offer.from) + 120) - 2)
  const actor = await scene.department(random.chance(0.5) ? HOST : offer.helper)
  const body = { ended_on: dayOf(last), reason: 'over', end_postings: random.chance(0.7) }
  if (!(await scene.send('end assignment', { actor, path: `/v1/assignments/${offer.id}/end`, body }))) return
  model.end(scene.model, offer, last)
  name(scene, last)
}

export const callOff = async (scene: Scene): Promise<void> => {
  const { today, offers } = scene.model
  const agreed = offers.filter(({ status }) => status === 'agreed')
  const ahead = agreed.filter(({ from }) => from > today)
  const offer = scene.random.one(scene.random.chance(0.9) ? ahead : agreed)
  if (!offer) return
  const waiting = offer.turns.findLast(({ done, lapsed }) => done === null && lapsed === null)
  const side = waiting?.tenant ?? (scene.random.chance(0.5) ? HOST : offer.helper)
  const [actor, path] = [await scene.department(side), `/v1/assignments/${offer.id}/call_off`]
  if (!(await scene.send('call off', { actor, path, body: { reason: 'not now' } }))) return
  if (waiting || offer.mode === 'self') model.callOff(scene.model, offer)
  else model.openTurn(offer, side === HOST ? offer.helper : HOST, scene.model.today)
}

/** The clock moves; the schedule may run. */
export const wait = async (scene: Scene): Promise<void> =>
  setDay(scene, scene.model.today + scene.random.between(1, 60))
