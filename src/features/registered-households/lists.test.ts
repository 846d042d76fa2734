// Whom a rule misses, as lists.
import { expect, test } from 'vitest'
import { freshPlace, madeLocal } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()

type Row = Readonly<Record<string, unknown>>

test('the lists hold whom a rule misses on a day, and nobody else', async () => {
  const place = await freshPlace()
  const village = await as('village_org', place.village)
  const make = async (record: string, more: Row = {}) => (await madeLocal(as, record, place, more)).id
  const mine = new Set<string>()
  const listed = async (record: string, list: string, day: string): Promise<string[]> => {
    const answer = await village.get(`/v1/${record}?list=${list}&as_of=${day}`)
    expect(answer.status, answer.text).toBe(200)
    const ids = (answer.json as { items: { id: string }[] }).items.map(({ id }) => id)
    return ids.filter((id) => mine.has(id)).toSorted() // samples bring a member and a household of their own
  }
  const member = async (more: Row) => make('village_members', more)
  const [able, unable, away] = [
    await member({ name: 'A' }),
    await member({ name: 'B', able_to_work: false, can_help: false }),
    await member({ name: 'C', away: true }),
  ]
  const [h1, h2] = [
    await make('registered_households', { registration_no: 'H-1' }),
    await make('registered_households', { registration_no: 'H-2' }),
  ]
  for (const id of [able, unable, away, h1, h2]) mine.add(id)
  const sorted = (...ids: string[]) => ids.toSorted()
  const day = '2017-06-30'
  expect(await listed('village_members', 'without_project', day)).toEqual(sorted(able, away))
  expect(await listed('village_members', 'without_household', day)).toEqual(sorted(able, away))
  expect(await listed('village_members', 'without_service', day)).toEqual(sorted(able, unable))
  for (const list of ['not_reached', 'without_plan', 'without_helper'])
    expect(await listed('registered_households', list, day), list).toEqual(sorted(h1, h2))
  await make('member_projects', { member_id: able, started_on: '2017-02-01' })
  await make('member_services', { member_id: able, date: '2017-03-01', year: 2017, form: 'pledge' })
  for (const member_id of [able, away])
    await make('household_pairings', { member_id, household_id: h1, valid_from: '2017-05-01' })
  await make('contact_logs', { household_id: h1, date: '2017-04-01' })
  await make('household_plans', { household_id: h1 })
  expect(await listed('village_members', 'without_project', day)).toEqual([away])
  expect(await listed('village_members', 'without_project', '2017-01-31')).toEqual(sorted(able, away))
  expect(await listed('village_members', 'without_household', day)).toEqual([])
  expect(await listed('village_members', 'without_household', '2017-04-30')).toEqual(sorted(able, away))
  expect(await listed('village_members', 'without_service', day)).toEqual([unable])
  expect(await listed('village_members', 'without_service', '2018-01-01')).toEqual(sorted(able, unable))
  for (const list of ['not_reached', 'without_plan', 'without_helper'])
    expect(await listed('registered_households', list, day), list).toEqual([h2])
  expect(await listed('registered_households', 'helped_twice', day)).toEqual([h1])
  expect(await listed('registered_households', 'helped_by_absent', day)).toEqual([h1])
  expect(await listed('registered_households', 'not_reached', '2018-01-01')).toEqual(sorted(h1, h2))
  // who is out of poverty or gone is missed by nobody
  expect((await village.post(`/v1/registered_households/${h2}/exit`, { out_on: '2017-06-01' })).status).toBe(200)
  expect(await listed('registered_households', 'not_reached', day)).toEqual([])
  expect((await village.post(`/v1/village_members/${away}/end`, { ended_on: '2017-06-01' })).status).toBe(200)
  expect(await listed('village_members', 'without_project', day)).toEqual([])
  // nor does who has left the village help anybody
  expect(await listed('registered_households', 'helped_by_absent', day)).toEqual([])
  expect(await listed('registered_households', 'helped_twice', day)).toEqual([])
  expect(await listed('registered_households', 'helped_twice', '2017-06-01')).toEqual([h1])
})

test('R-14: who is not reached is listed with the hardest first, page by page, wherever it is asked for', async () => {
  const place = await freshPlace('441427')
  const neighbour = await freshPlace('441427')
  const made: string[] = []
  for (const [n, at, more] of [
    [5, place, { members: 2, income_per_head_fen: 300_000 }],
    [1, neighbour, { members: 9, income_per_head_fen: 900_000 }],
    [3, place, { members: 4, income_per_head_fen: 250_000 }],
    [4, neighbour, { members: 4 }],
    [2, place, { members: 4, income_per_head_fen: 90_000 }],
    [0, place, { members: 10 }],
  ] as const) {
    made[n] = (await madeLocal(as, 'registered_households', at, { registration_no: `H-${n}`, ...more })).id
  }
  const [first = '', ...rest] = made
  await madeLocal(as, 'contact_logs', place, { household_id: first, date: '2017-04-01' })
  const of = { [place.village]: [2, 3, 5], [place.county]: [1, 2, 3, 4, 5], [place.city]: [1, 2, 3, 4, 5] }
  const pages = async (role: Parameters<typeof as>[0], scope: string, asked: string) => {
    const reader = await as(role, scope)
    const seen: string[] = []
    let path: string | null =
      `/v1/registered_households?list=not_reached&as_of=2017-06-30&status=registered&limit=2${asked}`
    while (path !== null) {
      const answer = await reader.get(path)
      expect(answer.status, answer.text).toBe(200)
      const { items, next } = answer.json as { items: { id: string }[]; next: string | null }
      expect(items.every((item) => !('rank' in item))).toBe(true)
      seen.push(...items.map(({ id }) => id).filter((id) => rest.includes(id)))
      path = next === null ? null : `${path.replace(/&cursor=.*/, '')}&cursor=${encodeURIComponent(next)}`
    }
    return seen.map((id) => made.indexOf(id))
  }
  expect(await pages('village_org', place.village, '')).toEqual(of[place.village])
  expect(await pages('township_committee', place.township, '')).toEqual([2, 3, 5])
  expect(await pages('county_org', place.county, '')).toEqual(of[place.county])
  expect(await pages('city_org', place.city, '')).toEqual(of[place.city])
  expect(await pages('city_org', place.city, `&division=${place.village}`)).toEqual(of[place.village])
  expect(await pages('county_org', place.county, `&division=${place.city}`)).toEqual(of[place.county])
  expect(await pages('township_committee', place.township, `&division=${neighbour.village}`)).toEqual([])
  const holder = await as('holder', place.city)
  expect((await holder.get('/v1/registered_households?list=not_reached')).status).toBe(200)
})

test('R-39, R-40: `other` is a service from away of who is away, and of a resident one at home', async () => {
  const place = await freshPlace('441427')
  const county = await as('county_org', place.county)
  const village = await as('village_org', place.village)
  const figures = async () => {
    const { groups } = (await county.get('/v1/summary?group_by=county&as_of=2017-06-30')).json as {
      groups: { key: string; figures: Record<string, number> }[]
    }
    const found = groups.find(({ key }) => key === place.county)?.figures ?? {}
    return [found['services_from_away'] ?? 0, found['services_at_home'] ?? 0]
  }
  const serve = async (member_id: string, form: string) =>
    madeLocal(as, 'member_services', place, { member_id, form, date: '2017-03-01', year: 2017 })
  const member = async (away: boolean) => (await madeLocal(as, 'village_members', place, { away })).id
  const [resident, gone] = [await member(false), await member(true)]
  await serve(resident, 'other')
  await serve(gone, 'other')
  const { id } = await serve(gone, 'employment')
  await serve(gone, 'pledge')
  expect(await figures()).toEqual([2, 1])
  // back in the village he has done nothing of R-40 yet, and what he gave from away stays as it was
  const back = await village.patch(`/v1/village_members/${gone}`, { away: false }, { if_match: '"v1"' })
  expect(back.status, back.text).toBe(200)
  const list = await village.get('/v1/village_members?list=without_service&as_of=2017-06-30')
  const idle = (list.json as { items: { id: string }[] }).items.map((each) => each.id)
  expect(idle.filter((each) => [resident, gone].includes(each))).toEqual([gone])
  const said = await village.patch(`/v1/member_services/${id}`, { text: 'Twelve jobs' }, { if_match: '"v1"' })
  expect(said.status, said.text).toBe(200)
  expect(await figures()).toEqual([2, 1])
})

test('R-15: a household that came out twice in a year is one out in that year; back on its first day it is not', async () => {
  const place = await freshPlace('441403')
  const county = await as('county_org', place.county)
  const { id, actor } = await madeLocal(as, 'registered_households', place, { registered_on: '2016-05-10' })
  const moved = async (act: 'exit' | 'return', day: string) =>
    actor.post(`/v1/registered_households/${id}/${act}`, { [act === 'exit' ? 'out_on' : 'back_on']: day })
  expect((await moved('exit', '2016-05-10')).status).toBe(200)
  const early = await moved('return', '2016-05-10')
  expect(early.json, early.text).toMatchObject({ status: 422, code: 'DATE_ORDER', rule: 'R-15' })
  expect((await moved('return', '2016-05-11')).status).toBe(200)
  for (const [act, day] of [
    ['exit', '2017-03-01'],
    ['return', '2017-05-01'],
    ['exit', '2017-11-01'],
  ] as const) {
    expect((await moved(act, day)).status).toBe(200)
  }
  const { groups } = (await county.get('/v1/summary?group_by=county&as_of=2017-12-31')).json as {
    groups: { key: string; figures: Record<string, number> }[]
  }
  const figures = groups.find(({ key }) => key === place.county)?.figures ?? {}
  expect([figures['households_out'], figures['household_people_out']]).toEqual([1, 4])
})
