// What the acts of all sides come to, kept act by act and day by day from the rule book alone: nothing of src/ is asked.
import { HOST, PROVINCE, type Village } from './oracle.ts'

/** Days are numbered from the first of the four years; nothing lies behind the last one. */
export const HORIZON = 3000

export type Mode = 'province' | 'paired' | 'self'

interface Turn {
  tenant: string
  since: number
  due: number
  done: number | null
  lapsed: number | null
}

export interface Offer {
  id: string
  village: string
  mode: Mode
  helper: string
  proposer: string
  from: number
  /** The first day no longer in force. */
  to: number | null
  replaces: string | null
  status: 'offer' | 'agreed' | 'closed' | 'called_off'
  turns: Turn[]
  /** What its acceptance cut, as it stood before (7.1.5). */
  cut: {
    to: number | null
    modes: (Mode | null)[]
    posts: { id: string; last: number; status: Post['status'] }[]
  } | null
}

export interface Post {
  id: string
  village: string
  role: string
  sender: string
  person: string
  first: number
  last: number
  status: 'draft' | 'submitted' | 'confirmed' | 'rejected' | 'cancelled' | 'ended' | 'recalled'
  submitted_on: number | null
  answered_on: number | null
  cancelled_on: number | null
  /** Its person was no full member on the first day, as was known before it came: nobody came to the post (R-48, 3.2). */
  blocked: boolean
}

export type Party = 'full' | 'probationary' | 'none'

/** A recall case, with the day of its decision. */
export interface Recall {
  id: string
  post: string
  informed: boolean
  closed: boolean
  decided: number | null
}

export interface ModelVillage {
  code: string
  /** The mode of each day; null where it is not listed. */
  modes: (Mode | null)[]
}

export interface Model {
  /** The partner of the host city on each day. */
  partners: (string | null)[]
  villages: ModelVillage[]
  offers: Offer[]
  posts: Post[]
  /** What each person's file says of his membership, from which day on; full where nothing was said yet. */
  parties: Map<string, { from: number; party: Party }[]>
  recalls: Recall[]
  today: number
}

/** The setting's default (3.4). */
export const TURN_DAYS = 15
const STANDS: readonly Post['status'][] = ['submitted', 'confirmed', 'ended', 'recalled']
const AGREED: readonly Post['status'][] = ['confirmed', 'ended', 'recalled']

export const emptyModel = (partner: string, today: number): Model => ({
  partners: Array.from({ length: HORIZON }, () => partner),
  villages: [],
  offers: [],
  posts: [],
  parties: new Map(),
  recalls: [],
  today,
})

const fill = <T>(days: T[], { from, to, value }: { from: number; to: number; value: T }): void => {
  for (let day = from; day < Math.min(to, days.length); day += 1) days[day] = value
}

/** a city is paired with a partner from a day until another; null for nobody. */
export const pair = (model: Model, value: string | null, { from, to }: { from: number; to: number | null }): void =>
  fill(model.partners, { from, to: to ?? HORIZON, value })

export const villageOf = (model: Model, code: string): ModelVillage => {
  const known = model.villages.find((each) => each.code === code)
  if (known) return known
  const made: ModelVillage = { code, modes: Array.from({ length: HORIZON }, () => null) }
  model.villages.push(made)
  return made
}

export const list = (model: Model, code: string, { mode, from }: { mode: Mode; from: number }): void =>
  fill<Mode | null>(villageOf(model, code).modes, { from, to: HORIZON, value: mode })

/** 7.1.7: the day is the last one listed. */
export const delist = (model: Model, code: string, last: number): void =>
  fill<Mode | null>(villageOf(model, code).modes, { from: last + 1, to: HORIZON, value: null })

/** 7.1.7: a mode moved from a day holds in every later span of the listing. */
export const moveMode = (model: Model, code: string, { mode, from }: { mode: Mode; from: number }): void => {
  const { modes } = villageOf(model, code)
  for (let day = from; day < HORIZON && modes[day] !== null; day += 1) modes[day] = mode
}

export const openTurn = (offer: Offer, tenant: string, today: number): void => {
  offer.turns.push({ tenant, since: today, due: today + TURN_DAYS, done: null, lapsed: null })
}

export const endTurn = (offer: Offer, how: 'done' | 'lapsed', today: number): void => {
  for (const turn of offer.turns) if (turn.done === null && turn.lapsed === null) turn[how] = today
}

const DOUBLE = 'leader_and_first_secretary'
const seatsOf = (mode: Mode): readonly string[] => (mode === 'paired' ? ['team_leader', 'first_secretary'] : [DOUBLE])

/** 7.1.2: whether a post goes on under another helper and mode. */
const goesOn = ({ role, sender }: Post, { mode, helper }: { mode: Mode; helper: string | null }): boolean => {
  if (role === 'first_secretary') return mode === 'paired' && sender === HOST
  return sender === helper && (role === 'team_member' || seatsOf(mode).includes(role))
}

const isStanding = ({ status }: Post): boolean => STANDS.includes(status)

const postsAt = (model: Model, code: string): Post[] =>
  model.posts.filter((post) => post.village === code && isStanding(post))

export const isSecretary = ({ role }: Pick<Post, 'role'>): boolean => role !== 'team_leader' && role !== 'team_member'

export const partyOn = (model: Model, person: string, day: number): Party =>
  model.parties.get(person)?.findLast(({ from }) => from <= day)?.party ?? 'full'

/** another Party status from a day on; a first day that lies ahead fails by it, one that failed comes good. */
export const joinParty = (model: Model, person: string, { party, from }: { party: Party; from: number }): void => {
  const said = model.parties.get(person) ?? []
  if ((said.at(-1)?.party ?? 'full') === party) return
  model.parties.set(person, [...said, { from, party }])
  for (const post of model.posts)
    if (post.person === person && post.status === 'confirmed' && (post.first > model.today || post.blocked))
      post.blocked = isSecretary(post) && partyOn(model, person, post.first) !== 'full'
}

/** Somebody came to the post, or will. */
export const isHeld = ({ status, blocked }: Post): boolean =>
  AGREED.includes(status) && !(blocked && status === 'confirmed')

/** X-18, 7.1.3: what an end makes of the posts that stand behind it. */
const endPosts = (model: Model, code: string, after: { last: number; mode: Mode; helper: string | null }): Post[] =>
  postsAt(model, code).filter((post) => {
    if (post.last <= after.last || goesOn(post, after)) return false
    if (post.status === 'submitted' || post.blocked || post.first > after.last) cancel(model, post)
    else {
      post.status = 'ended'
      post.last = after.last
    }
    return true
  })

export const cancel = (model: Model, post: Post): void => {
  post.status = 'cancelled'
  post.cancelled_on = model.today
}

const listedMode = (model: Model, code: string, day: number): Mode | null => villageOf(model, code).modes[day] ?? null

/** an offer that both sides have agreed on; a successor ends what it replaces, with the posts that go with it. */
export const agree = (model: Model, offer: Offer): void => {
  endTurn(offer, 'done', model.today)
  offer.status = 'agreed'
  const old = model.offers.find(({ id }) => id === offer.replaces)
  if (!old) return
  const last = offer.from - 1
  const before = postsAt(model, offer.village).map(({ id, last: was, status }) => ({ id, last: was, status }))
  const cut = { to: old.to, modes: [...villageOf(model, offer.village).modes] }
  const gone = endPosts(model, offer.village, { last, mode: offer.mode, helper: offer.helper })
  // who goes on under the successor does so until its own agreed last day
  if (offer.to !== null)
    gone.push(...endPosts(model, offer.village, { last: offer.to - 1, mode: offer.mode, helper: null }))
  const ended = gone.filter(({ status }) => status === 'ended').map(({ id }) => id)
  offer.cut = { ...cut, posts: before.filter(({ id }) => ended.includes(id)) }
  old.to = offer.from
  endTurn(old, 'lapsed', model.today)
  moveMode(model, offer.village, { mode: offer.mode, from: offer.from })
}

/** an assignment ends on a day. */
export const end = (model: Model, offer: Offer, last: number): void => {
  endTurn(offer, 'lapsed', model.today)
  offer.to = last + 1
  const mode = listedMode(model, offer.village, last + 1) ?? offer.mode
  endPosts(model, offer.village, { last, mode, helper: null })
}

const isFree = (model: Model, post: Post, was: number): boolean =>
  model.posts.every(
    (other) =>
      other.id === post.id ||
      other.person !== post.person ||
      !isStanding(other) ||
      other.last <= post.last ||
      other.first > was,
  )

/** 7.1.5: an agreed successor called off: the old one runs on as it was agreed, with its people. */
export const callOff = (model: Model, offer: Offer): void => {
  endTurn(offer, 'done', model.today)
  offer.status = 'called_off'
  const last = offer.from - 1
  const old = model.offers.find(({ id }) => id === offer.replaces)
  if (!old || !offer.cut) {
    endPosts(model, offer.village, { last, mode: offer.mode, helper: null })
    return
  }
  old.to = offer.cut.to
  const mode = old.mode
  for (const was of offer.cut.posts) {
    const post = model.posts.find(({ id }) => id === was.id)
    const asCut = post?.last === last || (offer.to !== null && post?.last === offer.to - 1)
    if (post?.status !== 'ended' || !asCut || !isFree(model, post, was.last)) continue
    post.status = was.status
    post.last = was.last
  }
  moveMode(model, offer.village, { mode, from: offer.from })
  endPosts(model, offer.village, { last, mode, helper: old.helper })
}

/** Consecutive days on which a value is the same. */
const runs = <T>(days: readonly T[]): { from: number; to: number | null; value: T }[] => {
  const found: { from: number; to: number | null; value: T }[] = []
  for (const [day, value] of days.entries()) {
    const before = found.at(-1)
    if (before && before.value === value) continue
    if (before) before.to = day
    found.push({ from: day, to: null, value })
  }
  return found
}

/** A village as the oracle walks it. */
export const oracleOf = (model: Model, { code, modes }: ModelVillage): Village => ({
  listings: runs(modes.map((mode, day) => (mode === null ? '' : `${mode} ${model.partners[day] ?? ''}`))).flatMap(
    ({ from, to, value }) => {
      const [mode, partner = ''] = value.split(' ')
      if (mode !== 'province' && mode !== 'paired' && mode !== 'self') return []
      const counterpart = { province: PROVINCE, paired: partner === '' ? null : partner, self: null }[mode]
      return [{ from, to, mode, counterpart, paired_to: null }]
    },
  ),
  assignments: model.offers
    .filter(({ village, status }) => village === code && status === 'agreed')
    .map(({ from, to, helper }) => ({ from, to, helper, agreed: true })),
  postings: model.posts
    .filter(({ village }) => village === code)
    .map((post) => ({
      id: post.id,
      role: post.role,
      first: post.first,
      last: post.last,
      stands: isHeld(post),
      recalled: post.status === 'recalled',
    })),
})
