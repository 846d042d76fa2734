// 3.6: a list asked as of a day shows and finds each record in the state its acts had brought it to by then, whenever they were entered.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { actorFor, madeLocal, placeFor, SAMPLES, wayTo, worldAt, type Place } from './harness/local.ts'
import { keptOf } from './harness/served.ts'
import { suite } from './harness/suite.ts'

const { as } = suite()

const Page = z.object({ items: z.array(z.looseObject({ id: z.string(), status: z.string() })), next: z.null() })
const Row = z.looseObject({ status: z.string() })

/** The records whose list is asked by state and by day. */
const asked = [...SAMPLES].filter(([, { record }]) => record.law.states && record.firstDay !== null)
/** The acts that move a record; what another record does to it (the payments of an allocation) is tried beside that one. */
const stepsOf = (name: string): string[] => {
  const { states = {}, acts = {} } = SAMPLES.get(name)?.record.law ?? {}
  return Object.values(states).flatMap((steps) => Object.keys(steps).filter((step) => step in acts))
}
const cases = asked.flatMap(([name]) => [...new Set(stepsOf(name))].map((act) => [name, act] as const))

const moved = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)

/** The day an act names, by its body's first field of one. */
const dayOf = (body: object): string | null => {
  const found = Object.entries(body).find(([field]) => field === 'date' || field.endsWith('_on'))
  return typeof found?.[1] === 'string' ? found[1] : null
}

interface Stood {
  day: string
  status: string
}

/** Brings a sample on to an act; where it stood from which day on. What names no day says nothing of when. */
const walked = async (name: string, act: string, place: Place): Promise<{ id: string; stood: Stood[] }> => {
  const samples = SAMPLES.get(name)
  if (!samples) throw new Error(name)
  const { id, division, body } = await madeLocal(as, name, place)
  const [first = ''] = Object.keys(samples.record.law.states ?? {})
  const begun: unknown = Reflect.get(body, samples.record.firstDay ?? '') // a draft has no day yet, and stands on none
  const stood = typeof begun === 'string' ? [{ day: begun, status: first }] : []
  for (const each of [...wayTo(samples.record, act), act]) {
    const actor = await actorFor(as, samples, { act: each, place, division })
    const sent = (await samples.acts?.[each]?.(worldAt(as, place))) ?? {}
    const { status } = Row.parse(keptOf(await actor.post(`/v1/${name}/${id}/${each}`, sent)))
    const day = dayOf(sent) ?? stood.pop()?.day ?? ''
    stood.push({ day, status })
  }
  return { id, stood }
}

test('3.6 every record with states whose list is asked by a day is tried', () => {
  expect(asked.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'fund_allocations',
      'governance_issues',
      'rectification_cases',
      'registered_households',
      'review_reports',
      'resolutions',
      'work_plans',
    ]),
  )
})

test.each(cases)('3.6 %s, %s: as of any day the state asked for is the one shown', async (name, act) => {
  const place = await placeFor(name)
  const { id, stood } = await walked(name, act, place)
  const reader = await as('city_org', place.city)
  const read = async (day: string, more = '') => {
    const answer = await reader.get(`/v1/${name}?division=${place.county}&limit=100&as_of=${day}${more}`)
    expect(answer.status, answer.text).toBe(200)
    return Page.parse(answer.json).items
  }
  const days = new Set(stood.flatMap(({ day }) => [moved(day, -1), day, moved(day, 1)]))
  for (const day of days) {
    const all = await read(day)
    const then = stood.findLast((each) => each.day <= day)?.status
    expect(all.find((each) => each.id === id)?.status, day).toBe(then)
    for (const status of Object.keys(SAMPLES.get(name)?.record.law.states ?? {})) {
      const expected = all.filter((each) => each.status === status).map((each) => each.id)
      expect(
        (await read(day, `&status=${status}`)).map((each) => each.id),
        `${day} ${status}`,
      ).toEqual(expected)
    }
  }
})

test('3.6 what an answer works out of a row is worked out for the day that is asked for', async () => {
  const place = await placeFor('secretary_cases')
  const { id } = await walked('secretary_cases', 'name_successor', place)
  const reader = await as('city_org', place.city)
  for (const [day, days_late] of [
    ['2016-09-30', 0],
    ['2016-10-12', 12],
  ] as const) {
    const { json } = await reader.get(`/v1/secretary_cases?division=${place.village}&as_of=${day}`)
    expect(json).toMatchObject({ items: [{ id, days_late, overdue: days_late > 0 }] })
  }
})
