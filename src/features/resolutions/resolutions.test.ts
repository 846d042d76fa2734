import { describe, expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, type Made, type Place } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const RESOLUTIONS = 'resolutions'
const FIVE = ['consult', 'deliberate', 'resolve', 'publish_resolution', 'publish_result'] as const

type Fields = Readonly<Record<string, unknown>>

/** A resolution at a fresh place, brought on by the first steps of the samples. */
const made = async (steps = 0, more: Fields = {}): Promise<Made & { place: Place }> => {
  const place = await freshPlace()
  const one = await madeLocal(as, RESOLUTIONS, place, more)
  await broughtOn(as, RESOLUTIONS, place, { ...one, acts: FIVE.slice(0, steps) })
  return { ...one, place }
}

const act = ({ actor, id }: Made, name: string, body: Fields) => actor.post(`/v1/${RESOLUTIONS}/${id}/${name}`, body)

describe('R-31: a day that was entered wrong is put right', () => {
  const correct = async (one: Made, step: string, date?: string) => act(one, 'correct', { step, date })

  test('between the steps before and after it, whatever state it is in; its task and its state of a day follow', async () => {
    const one = await made(5)
    const bounds: [string, string, string][] = [
      ['propose', '2017-01-01', '2017-03-07'], // a day before the committees consult (C-1)
      ['consult', '2017-03-08', '2017-03-15'],
      ['resolve', '2017-03-15', '2017-03-23'],
    ]
    for (const [step, first, last] of bounds) {
      const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10)
      expect([step, codesOf(await correct(one, step, after))]).toEqual([step, ['STEP_DATE']])
      for (const day of [last, first]) expect([step, (await correct(one, step, day)).status]).toEqual([step, 200])
    }
    expect(codesOf(await correct(one, 'resolve', '2017-03-14'))).toEqual(['STEP_DATE'])
    expect(codesOf(await correct(one, 'publish_result', '2030-01-01'))).toEqual(['DATE_IN_FUTURE'])
    expect(codesOf(await correct(one, 'resolve'))).toEqual(['STEP_DATE'])
    const { json } = await one.actor.get(`/v1/${RESOLUTIONS}/${one.id}`)
    expect(json).toMatchObject({
      proposed_on: '2017-01-01',
      status: 'result_published',
    })
    const tasks = await one.actor.get('/v1/tasks?rule=R-31')
    expect(tasks.json).toMatchObject({ items: [{ due_on: '2017-06-13', done_on: '2017-05-31', status: 'done' }] })
    const on = await one.actor.get(`/v1/${RESOLUTIONS}?as_of=2017-03-15`)
    expect(on.json).toMatchObject({ items: [{ status: 'resolved' }] })
  })

  test('a step that was not taken is none to put right; a decision voted down has its day put right too', async () => {
    const one = await made(2)
    const early = await correct(one, 'resolve', '2017-03-22')
    expect([early.status, codesOf(early)]).toEqual([409, ['STEP_ORDER']])
    expect(codesOf(await correct(one, 'vote_down', '2017-03-22'))).toEqual(['STEP_ORDER'])
    expect((await act(one, 'vote_down', { voted_down_on: '2017-03-20' })).status).toBe(200)
    expect(codesOf(await correct(one, 'vote_down', '2017-03-14'))).toEqual(['STEP_DATE'])
    expect(codesOf(await correct(one, 'deliberate', '2017-03-21'))).toEqual(['STEP_DATE'])
    const down = await correct(one, 'vote_down', '2017-03-15')
    expect([down.status, down.json]).toMatchObject([200, { status: 'voted_down', voted_down_on: '2017-03-15' }])
  })
})

describe('R-31: six steps in order', () => {
  test('one after the other, each with its day; the result is public and its task done', async () => {
    const one = await made(5)
    const { json } = await one.actor.get(`/v1/${RESOLUTIONS}/${one.id}`)
    const days = ['2017-03-01', '2017-03-08', '2017-03-15', '2017-03-22', '2017-03-23', '2017-05-31']
    expect(json).toMatchObject({ status: 'result_published', steps: days.map((date) => ({ date })) })
    const tasks = await one.actor.get('/v1/tasks?rule=R-31')
    expect(tasks.json).toMatchObject({ items: [{ due_on: '2017-06-20', done_on: '2017-05-31', status: 'done' }] })
  })

  test('resolve while deliberate is missing: STEP_ORDER that names the missing step and the legal acts', async () => {
    const answer = await act(await made(1), 'resolve', { date: '2017-03-22' })
    expect([answer.status, answer.json]).toMatchObject([
      409,
      { code: 'STEP_ORDER', allowed: ['deliberate', 'vote_down'], errors: [{ accepted: ['deliberate'] }] },
    ])
    const twice = await act(await made(1), 'consult', { date: '2017-03-09' })
    expect([twice.status, twice.json]).toMatchObject([409, { code: 'STATE' }])
  })

  test('a step without a day, before the one that precedes it, or ahead', async () => {
    const one = await made(1)
    const counts = { present: 34, entitled: 48, in_favour: 31 }
    const refused = async (body: Fields) => codesOf(await act(one, 'deliberate', { ...counts, ...body }))
    expect(await refused({})).toEqual(['STEP_DATE'])
    expect(await refused({ date: '2017-03-07' })).toEqual(['STEP_DATE'])
    expect(await refused({ date: '2030-01-01' })).toEqual(['DATE_IN_FUTURE'])
  })

  test('steps 1 and 2 share a day only where one person is secretary and director', async () => {
    const two = await made()
    expect(codesOf(await act(two, 'consult', { date: '2017-03-01' }))).toEqual(['STEP_DATE'])
    const place = await freshPlace()
    const official_id = (await madeLocal(as, 'officials', place)).id
    for (const post of ['village_party_secretary', 'village_committee_director'])
      await madeLocal(as, 'leadership_posts', place, { place: place.village, post, official_id })
    const village = await as('village_org', place.village)
    const { meeting_id: _, ...body } = two.body
    const { id } = keptOf(await village.post(`/v1/${RESOLUTIONS}`, { ...body, village_code: place.village }))
    keptOf(await village.post(`/v1/${RESOLUTIONS}/${id}/consult`, { date: '2017-03-01' }))
  })

  test('a proposal without its day: STEP_DATE', async () => {
    const { actor, body } = await made()
    expect(codesOf(await actor.post(`/v1/${RESOLUTIONS}`, { ...body, proposed_on: null }))).toEqual(['STEP_DATE'])
  })

  test('any of the four deliberations may vote it down, a published resolution is not', async () => {
    const down = await act(await made(3), 'vote_down', { voted_down_on: '2017-03-23' })
    expect(down.json).toMatchObject({ status: 'voted_down', voted_down_on: '2017-03-23' })
    expect((await act(await made(4), 'vote_down', { voted_down_on: '2017-03-24' })).status).toBe(409)
  })
})

test('C-1: two thirds present, more than half of them in favour: QUORUM', async () => {
  const one = await made(1)
  const sent = async (counts: Fields) => act(one, 'deliberate', { date: '2017-03-15', ...counts })
  const deliberate = async (counts: Fields) => codesOf(await sent(counts))
  expect(await deliberate({})).toEqual(['QUORUM'])
  expect(await deliberate({ entitled: 48, present: 31, in_favour: 31 })).toEqual(['QUORUM'])
  expect(await deliberate({ entitled: 48, present: 32, in_favour: 16 })).toEqual(['QUORUM'])
  expect(await deliberate({ entitled: 48, present: 49, in_favour: 40 })).toEqual(['QUORUM'])
  expect((await sent({ entitled: 48, present: 32, in_favour: 17 })).status).toBe(200)
})

test('2.4: a power outside the list in force is shown and counted, not refused', async () => {
  const none = await made()
  expect((await none.actor.get(`/v1/${RESOLUTIONS}/${none.id}`)).json).toMatchObject({ outside_power_list: true })
  const list = await madeLocal(as, 'power_lists', none.place)
  await broughtOn(as, 'power_lists', none.place, { ...list, acts: ['publish'] })
  const next = await none.actor.post(`/v1/${RESOLUTIONS}`, none.body)
  expect(next.json).toMatchObject({ outside_power_list: false })
  const county = await as('county_org', none.place.county)
  const { groups } = (await county.get('/v1/summary?group_by=county&as_of=2017-06-01')).json as {
    groups: { key: string; figures: Record<string, number> }[]
  }
  expect(groups.find(({ key }) => key === none.place.county)?.figures).toMatchObject({
    resolutions_outside_list: expect.any(Number),
  })
})
