// a register of problems at the root, by category, county, age and outcome.
import { expect, test } from 'vitest'
import { freshPlace, madeLocal, type Place } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'
import { GOVERNANCE_CATEGORIES } from '../../rules/lists/enums-village.ts'

const { as } = suite()

type Role = Parameters<typeof as>[0]
interface Reading {
  as: readonly [role: Role, scope: string]
  limit: number
}

/** The ids a question finds in the order they come, page by page, of those that were made here. */
const pages = async (asked: string, mine: readonly string[], reading: Reading): Promise<string[]> => {
  const reader = await as(...reading.as)
  const seen: string[] = []
  const first = `/v1/governance_issues?limit=${reading.limit}${asked}`
  let path: string | null = first
  while (path !== null) {
    const answer = await reader.get(path)
    expect(answer.status, answer.text).toBe(200)
    const { items, next } = answer.json as { items: { id: string }[]; next: string | null }
    expect(items.every((item) => !('rank' in item))).toBe(true)
    seen.push(...items.map(({ id }) => id))
    path = next === null ? null : `${first}&cursor=${encodeURIComponent(next)}`
  }
  return seen.filter((id) => mine.includes(id))
}

const note = (category: string) => (category === 'other' ? { category_note: '村级卫生站（演示）' } : {})

const madeOf = async (place: Place, category: string): Promise<string> =>
  (await madeLocal(as, 'governance_issues', place, { category, ...note(category) })).id

test('R-16: a list by category holds those of the category, by place and outcome, page by page', async () => {
  const place = await freshPlace('441426')
  const neighbour = await freshPlace('441426')
  const city = await as('city_org', place.city)
  const township = await as('township_committee', place.township)
  const made = new Map<string, string[]>()
  for (const { id } of GOVERNANCE_CATEGORIES) {
    const rows = [await madeOf(place, id), await madeOf(place, id), await madeOf(neighbour, id)]
    made.set(id, rows)
  }
  const mine = [...made.values()].flat()
  const reading = { as: ['county_org', place.county], limit: 2 } as const
  for (const [category, [first = '', second = '', far = '']] of made) {
    const solve = await township.post(`/v1/governance_issues/${first}/solve`, {
      solved_on: '2017-06-15',
      result: 'Done',
    })
    expect(solve.status, solve.text).toBe(200)
    const by = async (more: string) => (await pages(`&category=${category}${more}`, mine, reading)).toSorted()
    expect(await by(''), category).toEqual([first, second, far].toSorted())
    expect(await by(`&division=${place.township}`), category).toEqual([first, second].toSorted())
    expect(await by('&status=solved'), category).toEqual([first])
    expect(await by(`&status=open&division=${place.county}`), category).toEqual([second, far].toSorted())
    expect(await by(`&status=open&division=${neighbour.village}`), category).toEqual([far])
    expect(await by('&list=open&as_of=2017-06-15'), category).toEqual([second, far].toSorted())
    expect(await by('&as_of=2017-01-04'), category).toEqual([])
  }
  // who answers for it and the category narrow a list in its own order too
  const [, second = '', far = ''] = made.get('three_assets') ?? []
  const { owner_post_id } = (await city.get(`/v1/governance_issues/${second}`)).json as { owner_post_id: string }
  const owned = `&owner_post_id=${owner_post_id}&list=open&as_of=2017-06-15`
  const here = [...made.values()].map(([, open = '']) => open).toSorted()
  expect((await pages(owned, mine, reading)).toSorted()).toEqual(here)
  expect(await pages(`${owned}&category=three_assets`, [second, far], reading)).toEqual([second])
})

test('R-16: a problem is not solved without its result: FIELD_REQUIRED', async () => {
  const { id, actor } = await madeLocal(as, 'governance_issues', await freshPlace('441426'))
  for (const body of [{}, { result: null }, { result: '  ' }]) {
    const refused = await actor.post(`/v1/governance_issues/${id}/solve`, body)
    expect([refused.status, refused.json]).toMatchObject([
      422,
      { code: 'FIELD_REQUIRED', errors: [{ field: 'result' }] },
    ])
  }
})

test('R-16: a category that is none of the list is told which are', async () => {
  const { county } = await freshPlace('441426')
  const reader = await as('county_org', county)
  const accepted = GOVERNANCE_CATEGORIES.map(({ id }) => id)
  for (const category of ['traffic', '', 'Other']) {
    const refused = await reader.get(`/v1/governance_issues?category=${category}`)
    expect(refused.status).toBe(400)
    expect(refused.json).toMatchObject({ errors: [{ code: 'INVALID_REQUEST', field: 'category', accepted }] })
  }
})

test('R-16: those open on a day are listed with the one raised longest ago first, page by page, wherever it is asked for', async () => {
  const place = await freshPlace('441427')
  const neighbour = await freshPlace('441427')
  const made: string[] = []
  for (const [n, at, raised_on] of [
    [3, place, '2017-03-01'],
    [1, neighbour, '2016-11-30'],
    [0, place, '2016-10-08'],
    [4, neighbour, '2017-05-31'],
    [2, place, '2017-01-01'],
  ] as const) {
    made[n] = (await madeLocal(as, 'governance_issues', at, { raised_on })).id
  }
  const solved = { solved_on: '2017-04-01', result: 'Done' }
  const act = await (await as('county_org', place.county)).post(`/v1/governance_issues/${made[2] ?? ''}/solve`, solved)
  expect(act.status, act.text).toBe(200)
  const by = async (role: Role, scope: string, asked: string) =>
    (await pages(`&list=open${asked}`, made, { as: [role, scope], limit: 2 })).map((id) => made.indexOf(id))
  const day = '&as_of=2017-06-30'
  expect(await by('village_org', place.village, day)).toEqual([0, 3])
  expect(await by('township_committee', place.township, day)).toEqual([0, 3])
  expect(await by('county_org', place.county, day)).toEqual([0, 1, 3, 4])
  expect(await by('city_org', place.city, day)).toEqual([0, 1, 3, 4])
  expect(await by('city_org', place.city, `${day}&division=${neighbour.township}`)).toEqual([1, 4])
  expect(await by('city_org', place.city, '')).toEqual([0, 1, 3, 4])
  // open until the day before it is solved, and from the day it is raised
  expect(await by('county_org', place.county, '&as_of=2017-03-31')).toEqual([0, 1, 2, 3])
  expect(await by('county_org', place.county, '&as_of=2017-04-01')).toEqual([0, 1, 3])
  expect(await by('county_org', place.county, '&as_of=2016-11-29')).toEqual([0])
  expect(await by('county_org', place.county, '&as_of=2016-11-30')).toEqual([0, 1])
  expect(await by('county_org', place.county, `${day}&status=solved`)).toEqual([])
  expect(await by('township_committee', place.township, `${day}&division=${neighbour.village}`)).toEqual([])
})
