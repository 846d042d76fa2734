import type { App } from './app.ts'
import { PERMANENT } from './branches.ts'
import { reckon, shift, type dice, type ModelBranch, type ModelPost } from './branch-model.ts'
import type { Actor, People } from './people.ts'
import { candidate } from './posted.ts'
import { keptOf, standing } from './served.ts'
import { assignment, village } from './world.ts'

export const HOST = '441600'
const PARTNER = '440300'
export const COUNTY = '441621'
export const TOWNS = ['441621101', '441621102', '441621103', '441621104'] as const
/** One village in each township, and a second one in the first two. */
const VILLAGES = ['201', '202'].flatMap((each) => TOWNS.map((town) => `${town}${each}`)).slice(0, 6)

interface Kept {
  post: ModelPost
  party: 'full' | 'probationary'
  role: string
  /** Whether its end has been said: it is said once. */
  ended: boolean
}

interface State {
  actors: { partner: Actor; host: Actor; county: Actor }
  random: ReturnType<typeof dice>
  people: Kept[]
  branches: ModelBranch[]
  today: string
}

/** The account of all that was done so far; reckoned anew only when something was. */
const booksOf = ({ people, branches }: State) => {
  let kept = { facts: '', book: reckon([], []) }
  return () => {
    const posts = people.map(({ post }) => post)
    const facts = JSON.stringify([posts, branches])
    if (facts !== kept.facts) kept = { facts, book: reckon(posts, branches) }
    return kept.book
  }
}
type Books = ReturnType<typeof booksOf>

const sendOn =
  (state: State) =>
  async (actor: Actor, path: string, body: object): Promise<Awaited<ReturnType<Actor['post']>>> => {
    const answer = await actor.post(path, body)
    if (answer.status >= 300) throw new Error(`${state.today} ${path}: ${answer.text}`)
    return answer
  }
type Send = ReturnType<typeof sendOn>

const inPostOf = ({ people, today }: State, place = ''): Kept[] =>
  people.filter(({ post }) => post.start <= today && today <= post.last && post.place.startsWith(place))

/** Somebody comes: the leader where there is none, else a member; now and then one who was here before. */
const arriveOn =
  (state: State) =>
  async (place?: string, wanted?: Kept['party']): Promise<void> => {
    const { actors, random, people, today } = state
    const there = place ?? random.one(VILLAGES) ?? ''
    const party = wanted ?? (random.chance(0.8) ? 'full' : 'probationary')
    const isLed = inPostOf(state, there).some(({ role }) => role === 'team_leader')
    const post_role = there.length === 6 ? 'liaison_staff' : isLed ? 'team_member' : 'team_leader'
    const busy = new Set(people.filter(({ post }) => post.last >= today).map(({ post }) => post.person))
    const back = random.one(people.filter((each) => each.party === party && !busy.has(each.post.person)))
    const person = back && random.chance(0.3) ? back.post.person : await candidate(actors.partner, { party })
    const last = shift(`${Number(today.slice(0, 4)) + 3}${today.slice(4)}`, -1)
    const where = there.length === 6 ? { division: there, village_code: undefined } : {}
    const term = { planned_start: today, planned_end: last }
    const more = { ...where, ...term, post_role, person_id: person }
    const { id } = await standing(actors.partner, actors.host, there, more)
    people.push({ post: { id, person, place: there, start: today, last }, party, role: post_role, ended: false })
  }

/** Somebody's posting ends: today, soon, or some days ago and said only now; by his sender or by recall. */
const departOn =
  (state: State, send: Send) =>
  async (kept: Kept, most = 5): Promise<void> => {
    const { actors, random, today } = state
    const { post } = kept
    const wanted = shift(today, random.between(-most, most))
    const ended_on = wanted < post.start || wanted > post.last ? today : wanted
    if (ended_on >= today && random.chance(0.4)) {
      const ground = { posting_id: post.id, reason: 'incompetent', evidence: 'Away for weeks' }
      const { id } = keptOf(await send(actors.host, '/v1/recall_cases', ground))
      await send(actors.host, `/v1/recall_cases/${id}/inform`, {})
      await send(actors.partner, `/v1/recall_cases/${id}/decide_recall`, { ended_on })
    } else await send(actors.partner, `/v1/postings/${post.id}/end`, { ended_on, end_reason: 'transfer' })
    kept.ended = true
    post.last = ended_on
  }

/** The day from which somebody may be entered in a branch: in post, the branch begun, and in no other one any more. */
const freeFrom = (
  { branches, today }: State,
  books: Books,
  { branch, post }: { branch: ModelBranch; post: ModelPost },
) => {
  const before = branches.flatMap((each) =>
    each.stays.filter((stay) => stay.post === post).flatMap((stay) => books().untilOf(each, stay) ?? []),
  )
  return [branch.starts ?? today, post.start, ...before.map((last) => shift(last, 1))].toSorted().at(-1) ?? today
}

/** Somebody enters a branch, today or some days back. */
const joinOn =
  (state: State, books: Books, send: Send) =>
  async (branch: ModelBranch, { post, party }: Kept, back = 0): Promise<void> => {
    const [first, wanted] = [freeFrom(state, books, { branch, post }), shift(state.today, -back)]
    const joined_on = wanted < first ? first : wanted
    const body = { posting_id: post.id, permanent_party_org: PERMANENT, joined_on }
    await send(state.actors.partner, `/v1/branches/${branch.id}/members`, body)
    branch.stays.push({ post, from: joined_on, to: null, full_from: party === 'full' ? joined_on : null })
  }

/** One pair of cities over the years: whatever is done through HTTP is entered in the plain account beside it. */
export const yearsOf = async (app: App, as: People['as'], random: State['random']) => {
  for (const code of VILLAGES) await assignment(await village(HOST, { code }), { status: 'active' })
  const actors = {
    partner: await as('city_org', PARTNER),
    host: await as('city_org', HOST),
    county: await as('county_org', COUNTY),
  }
  const state: State = { actors, random, people: [], branches: [], today: '' }
  const [books, send] = [booksOf(state), sendOn(state)]
  const inPost = (place = '') => inPostOf(state, place)
  return {
    actors,
    people: state.people,
    branches: state.branches,
    books,
    send,
    inPost,
    unattached: (place = '') => inPost(place).filter(({ post }) => books().branchOf(post, state.today) === null),
    arrive: arriveOn(state),
    depart: departOn(state, send),
    join: joinOn(state, books, send),
    day: () => state.today,
    setDay: (day: string): void => {
      state.today = day
      app.setNow(`${day}T02:00:00Z`)
      app.spy.reset() // what it remembers of a day is enough
    },
  }
}

export type Years = Awaited<ReturnType<typeof yearsOf>>
