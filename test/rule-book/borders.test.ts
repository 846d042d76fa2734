// 3.1, 3.5, 3.6: what every record of a city's own refuses by its declaration alone, tried with its own sample.
import { expect, test } from 'vitest'
import type { Samples } from '../../src/kit/samples.ts'
import { dayBefore } from '../../src/rules/dates.ts'
import type { Actor } from '../harness/people.ts'
import {
  actorFor,
  broughtOn,
  freshPlace,
  madeLocal,
  placeFor,
  SAMPLES,
  sampleBodyOf,
  type Place,
  wayTo,
  worldAt,
} from '../harness/local.ts'
import { codesOf, fieldsOf, refusalOf } from '../harness/refusals.ts'
import { suite } from '../harness/suite.ts'

const { as } = suite()

type Body = Readonly<Record<string, unknown>>

const divisionIn = ({ record: { placeField } }: Samples, body: Body, place: Place): string => {
  const said = placeField === null ? undefined : body[placeField]
  return typeof said === 'string' ? said : place.village
}

/** The first act of each state, from the first state to one that knows none. */
const wholeWay = ({ record: { law }, acts = {} }: Samples): string[] => {
  const way: string[] = []
  let [state] = Object.keys(law.states ?? {})
  while (state !== undefined) {
    const steps: Readonly<Record<string, string>> = law.states?.[state] ?? {}
    const act = Object.keys(steps).find((each) => each in acts && !way.includes(each))
    if (act === undefined) return way
    way.push(act)
    state = steps[act]
  }
  return way
}

/** Whose last act takes the record up again: a case that relapsed, a household that came back. */
const TAKEN_UP_AGAIN: ReadonlySet<string> = new Set(['rectification_cases', 'registered_households'])

const send = async (actor: Actor, record: string, body: Body) => actor.post(`/v1/${record}`, body)

test.each([...SAMPLES])('%s: not yet come, beyond the scope, and done with', async (record, samples) => {
  const [place, other] = [await placeFor(record), await freshPlace('441423')]
  const body = await sampleBodyOf(as, record, place)
  const division = divisionIn(samples, body, place)
  const actor = await actorFor(as, samples, { act: 'create', place, division })
  const { firstDay, law } = samples.record
  // 3.6: what is recorded has begun
  const ahead = { [firstDay ?? '']: '2027-01-01', ...('year' in body ? { year: 2027 } : {}) }
  if (firstDay !== null && firstDay in body)
    expect(codesOf(await send(actor, record, { ...body, ...ahead }))).toContain('DATE_IN_FUTURE')
  // 3.1: the scope of another place of the city does not reach it
  const stranger = await actorFor(as, samples, {
    act: 'create',
    place: other,
    division: divisionIn(samples, body, other),
  })
  if (stranger.role !== 'city_org' && stranger.scope !== actor.scope)
    expect(refusalOf(await send(stranger, record, body))).toEqual([404, 'NOT_FOUND'])
  // 3.5: what is done with is not changed any more
  const way = wholeWay(samples)
  if (way.length === 0 || samples.update === undefined || law.acts['update'] === undefined) return
  const made = await madeLocal(as, record, place)
  await broughtOn(as, record, place, { ...made, acts: way })
  const by = await actorFor(as, samples, { act: 'update', place, division: made.division })
  const changed = await by.patch(`/v1/${record}/${made.id}`, await samples.update(worldAt(as, place)), {
    if_match: '*',
  })
  expect(changed.status, changed.text).toBe(TAKEN_UP_AGAIN.has(record) ? 200 : 409)
})

/** A decision's first day itself is put right by it, to an earlier one too. */
const MOVES_FIRST_DAY: ReadonlySet<string> = new Set(['correct'])

const moves = ({ record: { law } }: Samples, act: string): boolean =>
  Object.values(law.states ?? {}).some((steps) => act in steps)

/** Every act of a record beside its making and its change. */
const ACTS = [...SAMPLES].flatMap(([record, samples]) =>
  Object.keys(samples.acts ?? {})
    .filter((act) => !MOVES_FIRST_DAY.has(act))
    .map((act) => [record, act, samples] as const),
)

test.each(ACTS)('3.6 %s, %s: not before the first day of the record, and not ahead', async (record, act, samples) => {
  const place = await placeFor(record)
  const { id, division } = await madeLocal(as, record, place)
  await broughtOn(as, record, place, { id, division, acts: moves(samples, act) ? wayTo(samples.record, act) : [] })
  const actor = await actorFor(as, samples, { act, place, division })
  const row = Object((await actor.get(`/v1/${record}/${id}`)).json) as Body
  const first = row[samples.record.firstDay ?? 'valid_from']
  const body = (await samples.acts?.[act]?.(worldAt(as, place))) ?? {}
  const field = Object.keys(body).find((name) => name === 'date' || name.endsWith('_on'))
  if (typeof first !== 'string' || field === undefined) return
  const on = async (day: string) => actor.post(`/v1/${record}/${id}/${act}`, { ...body, [field]: day })
  const early = await on(dayBefore(first))
  expect(early.status, early.text).toBe(422)
  expect(fieldsOf(early)).toContain(`${field} ${record === 'resolutions' ? 'STEP_DATE' : 'DATE_ORDER'}`)
  if (!('valid_to' in row)) expect(fieldsOf(await on('2027-01-01'))).toContain(`${field} DATE_IN_FUTURE`) // a last day may lie ahead
})

test('R-4, R-84: a post ends with its reason, a case is decided with its decision', async () => {
  const place = await freshPlace()
  const post = await madeLocal(as, 'leadership_posts', place)
  const ended = await post.actor.post(`/v1/leadership_posts/${post.id}/end`, { ended_on: '2017-01-01' })
  expect(codesOf(ended)).toEqual(['FIELD_REQUIRED'])
  const one = await madeLocal(as, 'accountability_cases', place)
  expect(codesOf(await one.actor.post(`/v1/accountability_cases/${one.id}/decide`, {}))).toEqual(['FIELD_REQUIRED'])
})

test('R-15: out no earlier than registered, back no earlier than out', async () => {
  const { id, actor } = await madeLocal(as, 'registered_households', await freshPlace(), { registration_no: 'B-1' })
  const act = async (name: string, body: Body) => actor.post(`/v1/registered_households/${id}/${name}`, body)
  expect(codesOf(await act('exit', { out_on: '2010-01-01' }))).toEqual(['DATE_ORDER'])
  expect(refusalOf(await act('return', { back_on: '2018-01-01' }))).toEqual([409, 'STATE'])
  expect((await act('exit', { out_on: '2017-12-31' })).status).toBe(200)
  expect(codesOf(await act('return', { back_on: '2017-12-30' }))).toEqual(['DATE_ORDER'])
})

test('R-40, R-68: a service lies in its year; a centre of before the roll-out is an existing one', async () => {
  const place = await freshPlace()
  const village = await as('village_org', place.village)
  const service = await sampleBodyOf(as, 'member_services', place, { year: 2016, date: '2017-05-01' })
  expect(codesOf(await send(village, 'member_services', service))).toEqual(['DATE_OUTSIDE_TERM'])
  const township = await as('township_committee', place.township)
  const centre = await sampleBodyOf(as, 'service_centres', place, { started_on: '2016-06-30', is_existing: false })
  expect(codesOf(await send(township, 'service_centres', centre))).toEqual(['DATE_ORDER'])
  const begun = { ...centre, started_on: '2016-07-01' }
  expect((await send(township, 'service_centres', begun)).status).toBe(201)
})
