// whom several records name is counted once a day. The oracle counts day by day, by hand.
import { expect, test } from 'vitest'
import { freshPlace, madeLocal, type Place } from '../../../test/harness/local.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()

type Row = Readonly<Record<string, unknown>>
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const DAYS = [
  '2016-03-01',
  '2016-12-31',
  '2017-02-01',
  '2017-05-15',
  '2017-09-01',
  '2018-01-01',
  '2018-06-30',
  '2018-12-31',
]

const NAMES = [
  'members_with_project',
  'members_paired',
  'members_serving',
  'households_reached',
  'training_methods',
] as const

const allOf = async (actor: Actor, record: string, place: Place): Promise<Row[]> =>
  ((await actor.get(`/v1/${record}?division=${place.county}&limit=100`)).json as { items: Row[] }).items

/** Whether a day lies from the first to before the next of a row. */
const holds = (day: string, from: unknown, to: unknown): boolean =>
  textOf(from) <= day && (to === null || day < textOf(to))

/** The rule book by hand: who and what counts on a day, each once. */
const countedByHand = async (actor: Actor, place: Place, day: string) => {
  const [members, projects, pairings, services, households, contacts, trainings] = await Promise.all(
    [
      'village_members',
      'member_projects',
      'household_pairings',
      'member_services',
      'registered_households',
      'contact_logs',
      'cadre_trainings',
    ].map(async (record) => allOf(actor, record, place)),
  )
  const inYear = ({ date }: Row): boolean => textOf(date).slice(0, 4) === day.slice(0, 4) && textOf(date) <= day
  const here = (members ?? []).filter(({ valid_from, valid_to }) => holds(day, valid_from, valid_to))
  const of = (rows: readonly Row[] | undefined, id: unknown) => (rows ?? []).filter(({ member_id }) => member_id === id)
  return {
    members_with_project: here.filter(
      ({ id, able_to_work }) =>
        able_to_work === true &&
        of(projects, id).some(
          ({ started_on, ended_on }) => textOf(started_on) <= day && (ended_on === null || day <= textOf(ended_on)),
        ),
    ).length,
    members_paired: here.filter(
      ({ id, can_help }) =>
        can_help === true && of(pairings, id).some(({ valid_from, valid_to }) => holds(day, valid_from, valid_to)),
    ).length,
    members_serving: here.filter(
      ({ id, away }) => away === false && of(services, id).some((row) => inYear(row) && row['from_away'] === false),
    ).length,
    households_reached: (households ?? []).filter(
      ({ id, registered_on, out_on, earlier }) =>
        (holds(day, registered_on, (earlier as Row[])[0]?.['out_on'] ?? out_on) ||
          (earlier as Row[]).some(({ back_on }, i) =>
            holds(day, back_on, (earlier as Row[])[i + 1]?.['out_on'] ?? out_on),
          )) &&
        (contacts ?? []).some((row) => row['household_id'] === id && inYear(row)),
    ).length,
    training_methods: new Set((trainings ?? []).filter(inYear).map(({ method }) => method)).size,
  }
}

const told = async (actor: Actor, place: Place, day: string): Promise<Row> => {
  const answer = await actor.get(`/v1/summary?group_by=county&as_of=${day}`)
  const { groups } = answer.json as { groups: { key: string; figures: Row }[] }
  const figures = groups.find(({ key }) => key === place.county)?.figures ?? {}
  return Object.fromEntries(NAMES.map((name) => [name, figures[name] ?? 0]))
}

test('a member, a household and a method count once a place and day, however many records name them', async () => {
  const place = await freshPlace('441422')
  const city = await as('city_org', place.city)
  const make = async (record: string, more: Row = {}) => madeLocal(as, record, place, more)
  const member = async (more: Row) => (await make('village_members', more)).id
  const [two, unable, away, leaver] = [
    await member({ name: 'A' }),
    await member({ name: 'B', able_to_work: false, can_help: false }),
    await member({ name: 'C', away: true }),
    await member({ name: 'D' }),
  ]
  const project = async (member_id: string, started_on: string, ended_on?: string) => {
    const { id, actor } = await make('member_projects', { member_id, started_on, title: 'P' })
    if (ended_on) expect((await actor.post(`/v1/member_projects/${id}/end`, { ended_on })).status).toBe(200)
  }
  await project(two, '2016-02-01', '2017-01-31') // two at once, then a gap, then one more
  await project(two, '2016-06-01', '2017-03-31')
  await project(two, '2017-09-01')
  await project(unable, '2016-02-01')
  await project(leaver, '2016-02-01', '2018-06-30')
  await project(leaver, '2016-02-01', '2017-06-30')
  const household = async (registration_no: string) => (await make('registered_households', { registration_no })).id
  const [h1, h2] = [await household('H-1'), await household('H-2')]
  for (const household_id of [h1, h2]) await make('household_pairings', { member_id: two, household_id })
  await make('household_pairings', { member_id: unable, household_id: h1 })
  for (const date of ['2017-02-01', '2017-03-01', '2018-06-01'])
    await make('member_services', { member_id: leaver, date, year: Number(date.slice(0, 4)), form: 'pledge' })
  await make('member_services', { member_id: away, date: '2017-02-01', year: 2017, form: 'employment' })
  for (const date of ['2017-03-14', '2017-04-01', '2018-02-01']) await make('contact_logs', { household_id: h1, date })
  await make('contact_logs', { household_id: h2, date: '2017-05-01' })
  const training = { place: place.county, audience: 'village_key' }
  await make('cadre_trainings', { ...training, method: 'class', date: '2017-03-01' })
  await make('cadre_trainings', { ...training, method: 'class', date: '2017-06-01' })
  await make('cadre_trainings', { ...training, method: 'online', date: '2017-08-01' })
  const check = async () => {
    expect(Object.values(await told(city, place, '2017-05-15')).every((count) => Number(count) > 0)).toBe(true)
    for (const day of DAYS) expect(await told(city, place, day), day).toEqual(await countedByHand(city, place, day))
  }
  await check()
  // what changes of the member or the household moves what he counts for
  const village = await as('village_org', place.village)
  const act = async (path: string, body: Row) => {
    const answer = await village.post(path, body)
    expect(answer.status, answer.text).toBe(200)
  }
  await act(`/v1/village_members/${leaver}/end`, { ended_on: '2018-09-30' })
  await act(`/v1/registered_households/${h1}/exit`, { out_on: '2017-11-01' })
  await act(`/v1/registered_households/${h1}/return`, { back_on: '2018-01-15' })
  const read = await village.get(`/v1/village_members/${two}`)
  const if_match = read.headers.get('etag') ?? ''
  const patched = await village.patch(`/v1/village_members/${two}`, { able_to_work: false }, { if_match })
  expect(patched.status, patched.text).toBe(200)
  await check()
  const recount = await (await as('province_admin')).get(`/v1/summary/recount?tenant=${place.city}`)
  const drift = (recount.json as { figures: { indicator: string }[] }).figures
  expect(drift.filter(({ indicator }) => NAMES.some((name) => name === indicator))).toEqual([])
})
