// B-7, R-73, R-74: three years of a pair of cities, day by day: what the API and the figures say is what a plain account says.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { daysFrom, dice, shift, type ModelBranch } from '../../../test/harness/branch-model.ts'
import { COUNTY, HOST, TOWNS, yearsOf, type Years } from '../../../test/harness/branch-years.ts'
import { membersOf } from '../../../test/harness/branches.ts'
import { query } from '../../../test/harness/databases.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { writePostingStates } from '../postings/commands.ts'
import { writeBranchStates } from './commands.ts'

const { app, as } = suite()

const SEED = 20160701
const FIRST = '2016-07-01'
const LAST = '2019-07-31'
const random = dice(SEED)

interface Formed {
  place: string
  more?: object
  posts: Years['people']
}

const organ = (division: string) => ({ name: `Organs of ${division}`, division, org_type: '631' })
const shapeOf = ({ place, more = {} }: Formed) => {
  const isCity = place === HOST
  const level = isCity ? 'city' : place.length === 6 ? 'county' : 'township'
  const pattern = isCity ? 'city_unit' : 'resident_unit'
  return { name: `Branch of ${place}`, pattern, level, host_code: place, attached_party_org: organ(place), ...more }
}

/** Drafted and submitted; entered in the plain account as it is. */
const apply = async (years: Years, formed: Formed): Promise<ModelBranch> => {
  const { actors, branches, send, day } = years
  const shape = shapeOf(formed)
  const members = membersOf(formed.posts.map(({ post }) => ({ id: post.id, person_id: post.person })))
  const { id } = keptOf(await send(actors.partner, '/v1/branches', { ...shape, members }))
  await send(actors.partner, `/v1/branches/${id}/submit`, {})
  const pattern = shape.pattern === 'city_unit' ? 'city_unit' : 'resident_unit'
  const none = { rejected: null, approved: null, starts: null, closed: null }
  const branch: ModelBranch = { id, pattern, submitted: day(), ...none, stays: [] }
  branches.push(branch)
  return branch
}

/** The approving side names a committee where seven are full (B-10), and one secretary below that. */
const approve = async (years: Years, branch: ModelBranch, { place, posts }: Formed): Promise<void> => {
  const { actors, send, day } = years
  const full = posts.filter(({ party }) => party === 'full')
  const offices = full.length < 7 ? ['secretary'] : ['secretary', 'organisation', 'publicity', 'discipline']
  const officers = offices.map((office, i) => ({ office, posting_id: full[i]?.post.id }))
  const body = { approving_party_org: 'Department', approved_on: day(), officers }
  await send(place === HOST ? actors.host : actors.county, `/v1/branches/${branch.id}/approve`, body)
  branch.approved = day()
  branch.starts = day()
  for (const { post, party } of posts)
    branch.stays.push({ post, from: day(), to: null, full_from: party === 'full' ? day() : null })
}

const form = async (years: Years, formed: Formed): Promise<ModelBranch> => {
  const branch = await apply(years, formed)
  await approve(years, branch, formed)
  return branch
}

const Members = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      posting_id: z.string(),
      joined_on: z.string(),
      until: z.string().nullable(),
      version: z.number(),
    }),
  ),
})
const membersIn = async ({ actors }: Years, { id }: ModelBranch) =>
  Members.parse((await actors.host.get(`/v1/branches/${id}/members?limit=100`)).json).items

/** Whoever of a place is in the branch leaves it, today being his last day in it. */
const leave = async (years: Years, branch: ModelBranch, place: string): Promise<void> => {
  const { actors, send, day, books } = years
  const rows = await membersIn(years, branch)
  for (const stay of books().membersOn(branch, day())) {
    if (!stay.post.place.startsWith(place)) continue
    const row = rows.findLast(({ posting_id }) => posting_id === stay.post.id)
    await send(actors.partner, `/v1/branch_members/${row?.id}/leave`, { reason: 'to the branch of his township' })
    stay.to = day()
  }
}

const State = z.object({ status: z.string(), members_total: z.number(), members_full: z.number() })

/** What every branch reads today, and in the list of its state. */
const agreeToday = async (years: Years): Promise<void> => {
  const { actors, branches, books, day } = years
  const book = books()
  for (const branch of branches) {
    const said = State.parse((await actors.host.get(`/v1/branches/${branch.id}`)).json)
    const known = {
      status: book.stateOn(branch, day()),
      members_total: book.membersOn(branch, day()).length,
      members_full: book.fullOn(branch, day()).length,
    }
    expect({ day: day(), ...said }).toEqual({ day: day(), ...known })
  }
}

const isLiving = ({ books, day }: Years, branch: ModelBranch): boolean => books().stateOn(branch, day()) === 'active'

/** People come and go; who is in none enters the branch of his place, if it lives, sooner or later. */
const live = async (
  years: Years,
  { odds, open }: { odds: number; open: (place: string) => ModelBranch | undefined },
) => {
  const { chance, between, one } = random
  if (chance(odds)) await years.arrive()
  if (chance(odds / 5)) await years.arrive(one([HOST, COUNTY]) ?? HOST)
  const running = years.inPost().filter(({ ended }) => !ended)
  const leaving = one(running)
  if (chance(odds * 0.7) && running.length > 12 && leaving) await years.depart(leaving)
  const waiting = one(years.unattached())
  const branch = waiting && open(waiting.post.place)
  if (waiting && branch && chance(0.5) && isLiving(years, branch)) await years.join(branch, waiting, between(0, 6))
}

/** A probationary member becomes a full one. */
const promote = async (years: Years, branch: ModelBranch): Promise<void> => {
  const { actors, day, books } = years
  const stay = books()
    .membersOn(branch, day())
    .find(({ full_from }) => full_from === null)
  const row = stay && (await membersIn(years, branch)).findLast(({ posting_id }) => posting_id === stay.post.id)
  if (!stay || !row) return
  const path = `/v1/branch_members/${row.id}`
  keptOf(await actors.partner.patch(path, { full_from: day() }, { if_match: `"v${row.version}"` }))
  stay.full_from = day()
}

interface Standing {
  county?: ModelBranch
  city?: ModelBranch
  towns: Map<string, ModelBranch>
}

const [ONE, TWO] = TOWNS
const inTowns = (years: Years) => years.unattached().filter(({ post }) => post.place.length > 6)
const staffOf = (years: Years) => years.unattached().filter(({ post }) => post.place.length === 6)

/** What happens on a day of its own. */
const CALENDAR: Readonly<Record<string, (years: Years, map: Standing) => Promise<void>>> = {
  // teams come to six villages
  '2016-07-01': async (years) => {
    for (const town of [...TOWNS, ...TOWNS, ONE, TWO]) await years.arrive(`${town}201`, 'full')
  },
  // the first application is returned
  '2016-07-18': async (years) => {
    const branch = await apply(years, { place: COUNTY, posts: inTowns(years) })
    await years.send(years.actors.county, `/v1/branches/${branch.id}/reject`, { reason: 'name the organs' })
    branch.rejected = years.day()
  },
  '2016-08-01': async (years, map) => {
    map.county = await form(years, { place: COUNTY, posts: inTowns(years) })
  },
  '2016-10-10': async (years, map) => {
    for (const place of [HOST, HOST, COUNTY, COUNTY]) await years.arrive(place, 'full')
    map.city = await form(years, { place: HOST, posts: staffOf(years) })
  },
  // the county's branch splits: two townships have enough of their own
  '2017-09-10': async (years, map) => {
    for (const town of [ONE, TWO]) {
      for (let n = 0; n < 4; n += 1) await years.arrive(`${town}201`, 'full')
      if (map.county) await leave(years, map.county, town)
    }
  },
  '2017-09-11': async (years, map) => {
    for (const place of [ONE, TWO]) map.towns.set(place, await form(years, { place, posts: years.unattached(place) }))
  },
  // one of them is closed, and its people go back to the county's
  '2018-06-30': async (years, map) => {
    const branch = map.towns.get(TWO)
    if (!branch) return
    await years.send(years.actors.partner, `/v1/branches/${branch.id}/dissolve`, { reason: 'the work is done' })
    branch.closed = years.day()
  },
}

const Routing = z.object({
  items: z.array(z.object({ posting_id: z.string(), organisation: z.object({ id: z.string() }).nullable() })),
})

/** Who belonged to which branch on each day, as the API says it of that day. */
const agreeOnMembers = async (years: Years, days: readonly string[]): Promise<void> => {
  const book = years.books()
  for (const day of days) {
    app.spy.reset()
    const answer = await years.actors.host.get(`/v1/branches/routing?division=${HOST}&as_of=${day}`)
    const said = Routing.parse(answer.json).items.map((item) => `${item.posting_id} ${item.organisation?.id ?? ''}`)
    const known = book.postsOn(day).map((post) => `${post.id} ${book.branchOf(post, day) ?? ''}`)
    expect({ day, items: said.toSorted() }).toEqual({ day, items: known.toSorted() })
  }
}

/** The days of every membership, as its branch lists them. */
const agreeOnStays = async (years: Years): Promise<void> => {
  const book = years.books()
  for (const branch of years.branches) {
    if (branch.starts === null) continue
    const said = (await membersIn(years, branch)).map((row) => `${row.posting_id} ${row.joined_on} ${row.until}`)
    const known = branch.stays.map((stay) => `${stay.post.id} ${stay.from} ${book.untilOf(branch, stay)}`)
    expect(said.toSorted()).toEqual(known.toSorted())
  }
}

const STATES = ['submitted', 'rejected', 'approved', 'active', 'dissolved']
const PATTERNS = ['resident_unit', 'city_unit'] as const

/** The maintained figures of every day: their steps added up, and on the first of a month the sums kept by month. */
const agreeOnFigures = async (years: Years, days: readonly string[]): Promise<void> => {
  const book = years.books()
  const of = async (sql: string, ...params: string[]) =>
    z
      .array(z.object({ indicator: z.string(), day: z.string(), n: z.number() }))
      .parse(await query(HOST, sql, ...params))
  const steps = await of(
    'SELECT s.indicator, d.day, sum(d.delta) AS n FROM counter_days d JOIN counter_series s ON s.id = d.series GROUP BY 1, 2 ORDER BY 2',
  )
  const months = await of(
    `SELECT indicator, month AS day, sum(total) AS n FROM (SELECT s.indicator, s.id, m.month, coalesce((SELECT t.total
       FROM counter_months t WHERE t.series = s.id AND t.month <= m.month ORDER BY t.month DESC LIMIT 1), 0) AS total
       FROM counter_series s, (SELECT DISTINCT month FROM counter_months) m) GROUP BY 1, 2`,
  )
  const running = new Map<string, number>()
  let next = 0
  for (const day of days) {
    for (; (steps[next]?.day ?? '9') <= day; next += 1) {
      const { indicator, n } = steps[next] ?? { indicator: '', n: 0 }
      running.set(indicator, (running.get(indicator) ?? 0) + n)
    }
    const known: Record<string, number> = { people: book.postsOn(day).length }
    for (const pattern of PATTERNS) {
      const mine = years.branches.filter((branch) => branch.pattern === pattern)
      const heads = mine.flatMap((branch) => book.membersOn(branch, day)).length
      known[`in_branch_${pattern}`] = heads
      for (const state of STATES)
        known[`branches_${pattern}_${state}`] = mine.filter((branch) => book.stateOn(branch, day) === state).length
    }
    const said = Object.fromEntries(Object.keys(known).map((indicator) => [indicator, running.get(indicator) ?? 0]))
    expect({ day, ...said }).toEqual({ day, ...known })
    if (shift(day, 1).endsWith('-01'))
      for (const { indicator, n } of months.filter((row) => row.day === day.slice(0, 7) && row.indicator in known))
        expect({ day, indicator, n }).toEqual({ day, indicator, n: known[indicator] })
  }
}

test('three years: memberships, lives and heads agree on every day with a plain account of the same acts', async () => {
  const years = await yearsOf(app, as, random)
  const map: Standing = { towns: new Map() }
  const living = (branch: ModelBranch | undefined) => (branch && isLiving(years, branch) ? branch : undefined)
  const open = (place: string) =>
    place.length === 6 ? living(map.city) : (living(map.towns.get(place.slice(0, 9))) ?? living(map.county))
  for (const day of daysFrom(FIRST, LAST)) {
    years.setDay(day)
    await CALENDAR[day]?.(years, map)
    const staying = years.inPost().filter(({ ended }) => !ended)
    const leaving = day === '2019-07-20' ? staying : staying.slice(0, random.chance(0.3) ? 1 : 0)
    if (day < '2019-03-01') await live(years, { odds: 0.05, open })
    else for (const each of leaving) await years.depart(each, 3)
    const branch = random.chance(0.06) ? living(random.one([map.city, map.county, ...map.towns.values()])) : undefined
    if (branch) await promote(years, branch)
    if (random.chance(0.03)) await keep()
    if (random.chance(0.08) || CALENDAR[day]) await agreeToday(years)
  }
  expect(years.branches).toHaveLength(5)
  expect(years.inPost()).toEqual([]) // the last has left
  const ends = years.branches.map((branch) => years.books().stateOn(branch, LAST))
  expect(ends).toEqual(['rejected', 'dissolved', 'dissolved', 'dissolved', 'dissolved'])
  await agreeToday(years)
  await agreeOnStays(years)
  await agreeOnMembers(years, daysFrom(FIRST, LAST))
  await agreeOnFigures(years, daysFrom(FIRST, LAST))
})

/** The schedule's own commands for the host: now and then, as if some days had gone by without a run. */
const keep = async (): Promise<void> => {
  const context = { services: await app.services(), now: app.now(), request_id: 'three-years' }
  await writePostingStates(context, HOST)
  await writeBranchStates(context, HOST)
}
