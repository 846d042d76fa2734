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
