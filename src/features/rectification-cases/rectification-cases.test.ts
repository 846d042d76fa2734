import { describe, expect, test } from 'vitest'
import { IN_TERM, posted } from '../../../test/harness/confirmed.ts'
import { broughtOn, freshPlace, madeLocal, sampleBodyOf, type Place } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { as, app } = suite()
const CASES = 'rectification_cases'
const POSTS = 'leadership_posts'

type Fields = Readonly<Record<string, unknown>>

const codesOf = (answer: { json: unknown }): string[] =>
  (answer.json as { errors?: { code: string }[] }).errors?.map(({ code }) => code) ?? []

const sent = async (more: (place: Place) => Fields | Promise<Fields>) => {
  const place = await freshPlace()
  const committee = await as('township_committee', place.township)
  return committee.post(`/v1/${CASES}`, await sampleBodyOf(as, CASES, place, await more(place)))
}

const postOf = async (place: Place, more: Fields) => (await madeLocal(as, POSTS, place, more)).id

describe('a case is opened', () => {
  test('R-17: with secretary and deadline it is accepted', async () => {
    const answer = await sent(() => ({}))
    expect([answer.status, answer.json]).toMatchObject([201, { status: 'open', relapses: 0, began_on: '2017-01-10' }])
  })

  test('R-17: without a deadline: RECTIFY_NO_DEADLINE; R-17: without a secretary, or with the head: RECTIFY_NO_SECRETARY', async () => {
    expect(codesOf(await sent(() => ({ deadline: null })))).toEqual(['RECTIFY_NO_DEADLINE'])
    expect(codesOf(await sent(() => ({ responsible_secretary: null })))).toEqual(['RECTIFY_NO_SECRETARY'])
    const head = await sent(async (place) => ({
      responsible_secretary: await postOf(place, { post: 'township_head' }),
    }))
    expect(codesOf(head)).toEqual(['RECTIFY_NO_SECRETARY'])
  })

  test('R-17: a secretary who was no longer in post that day is none', async () => {
    const gone = await sent(async (place) => {
      const id = await postOf(place, { valid_from: '2012-01-01', valid_to: '2016-01-01' })
      return { responsible_secretary: id }
    })
    expect(codesOf(gone)).toEqual(['RECTIFY_NO_SECRETARY'])
  })

  test('R-17: the secretary’s successor takes the case over; one of later opens none', async () => {
    const place = await freshPlace()
    const [committee, county] = [await as('township_committee', place.township), await as('county_org', place.county)]
    const old = await postOf(place, { valid_from: '2016-06-01' })
    const body = await sampleBodyOf(as, CASES, await freshPlace(), {
      village_code: place.village,
      township_committee: place.township,
      responsible_secretary: old,
    })
    const { id } = (await committee.post(`/v1/${CASES}`, body)).json as { id: string }
    const left = await county.post(`/v1/${POSTS}/${old}/end`, { ended_on: '2017-03-31', end_reason: 'Moved' })
    expect(left.status).toBe(200)
    const next = await postOf(place, { valid_from: '2017-04-01' })
    const change = { responsible_secretary: next }
    const over = await committee.patch(`/v1/${CASES}/${id}`, change, { if_match: '"v1"' })
    expect([over.status, over.json]).toMatchObject([200, change])
    expect(codesOf(await committee.post(`/v1/${CASES}`, { ...body, ...change }))).toEqual([
      'RECTIFY_NO_SECRETARY',
      'STATE',
    ])
    const leader = await postOf(place, { place: place.county, post: 'county_head', valid_from: '2017-05-01' })
    const linked = { county_posts: [leader] } // who comes into post while the case runs may be linked to it
    const joined = await committee.patch(`/v1/${CASES}/${id}`, linked, { if_match: '"v2"' })
    expect([joined.status, joined.json]).toMatchObject([200, linked])
  })

  test('R-22: hardest with a member of the team only: RECTIFY_LEVEL_PERSON; with the county secretary accepted', async () => {
    expect(codesOf(await sent(() => ({ hardest: true })))).toEqual(['RECTIFY_LEVEL_PERSON'])
    const led = await sent(async (place) => ({
      hardest: true,
      county_posts: [await postOf(place, { place: place.county, post: 'county_party_secretary' })],
    }))
    expect(led.status).toBe(201)
  })

  test('R-23: nobody of the county linked: RECTIFY_NO_COUNTY_LEADER', async () => {
    expect(codesOf(await sent(() => ({ county_posts: [] })))).toEqual(['RECTIFY_NO_COUNTY_LEADER'])
  })

  test('R-22, R-23: a post that is none, alone or beside a leader’s, is told by the rule', async () => {
    const none = '441400-01546d80-0000-7000-8000-0000000000ff'
    const alone = await sent(() => ({ county_posts: [none] }))
    expect([alone.status, codesOf(alone)]).toEqual([422, ['RECTIFY_NO_COUNTY_LEADER']])
    const hardest = await sent(() => ({ county_posts: [none], hardest: true }))
    expect(codesOf(hardest)).toEqual(['RECTIFY_LEVEL_PERSON', 'RECTIFY_NO_COUNTY_LEADER'])
    const beside = await sent(async (place) => ({
      county_posts: [none, await postOf(place, { place: place.county, post: 'county_leader' })],
    }))
    expect([beside.status, codesOf(beside)]).toEqual([422, ['RECTIFY_NO_COUNTY_LEADER']])
  })

  test('R-24: another township’s committee, or no cadre: RECTIFY_NO_TOWNSHIP', async () => {
    expect(codesOf(await sent(() => ({ township_committee: '441424399' })))).toEqual(['RECTIFY_NO_TOWNSHIP'])
    expect(codesOf(await sent(() => ({ township_cadres: [] })))).toEqual(['RECTIFY_NO_TOWNSHIP'])
  })

  test('R-25: [finance] alone: RECTIFY_CONVENOR', async () => {
    expect(codesOf(await sent(() => ({ departments: ['finance'] })))).toEqual(['RECTIFY_CONVENOR'])
  })

  test('R-26: the first secretary put as responsible, by posting or person: ASSIST_NOT_RESPONSIBLE', async () => {
    const place = await freshPlace()
    const { code } = { code: place.village }
    const host = await as('city_org', place.city)
    const helped = { ...(await village(place.county)), code, tenant: place.city, county: place.county }
    await assignment(helped, { status: 'active' })
    const inPost = await posted(as, { sender: host, host, code }, { post_role: 'first_secretary' })
    const committee = await as('township_committee', place.township)
    for (const responsible_secretary of [inPost.id, inPost.person]) {
      const body = await sampleBodyOf(as, CASES, await samePlace(place), { village_code: code, responsible_secretary })
      expect(codesOf(await committee.post(`/v1/${CASES}`, body))).toContain('ASSIST_NOT_RESPONSIBLE')
    }
  })

  test('R-26: who is posted to the village assists, on the day that is asked for, in every answer', async () => {
    const place = await freshPlace()
    const code = place.village
    const host = await as('city_org', place.city)
    await assignment(
      { ...(await village(place.county)), code, tenant: place.city, county: place.county },
      { status: 'active' },
    )
    const made = await madeLocal(as, CASES, place)
    const committee = await as('township_committee', place.township)
    expect((await committee.get(`/v1/${CASES}/${made.id}`)).json).toMatchObject({ assist: [] })
    const first = await posted(as, { sender: host, host, code }, { post_role: 'first_secretary' })
    app.setNow(IN_TERM)
    const assist = [{ posting_id: first.id, post_role: 'first_secretary' }]

    const read = await committee.get(`/v1/${CASES}/${made.id}`)
    expect(read.json).toMatchObject({ assist })
    const started = await committee.post(`/v1/${CASES}/${made.id}/start`, {})
    expect([started.status, started.json]).toMatchObject([200, { assist }])
    const again = await committee.get(`/v1/${CASES}/${made.id}`)
    expect(started.headers.get('etag')).toBe(again.headers.get('etag'))

    const on = async (as_of: string) =>
      ((await committee.get(`/v1/${CASES}?division=${code}&as_of=${as_of}`)).json as { items: unknown[] }).items
    expect(await on(app.now().toISOString().slice(0, 10))).toEqual([again.json])
    expect(await on('2017-02-01')).toEqual([{ ...(again.json as object), assist: [] }])
  })

  test('several broken rules are told at once', async () => {
    const answer = await sent(() => ({ deadline: null, departments: [], county_posts: [] }))
    expect(codesOf(answer)).toEqual(['RECTIFY_NO_DEADLINE', 'RECTIFY_NO_COUNTY_LEADER', 'RECTIFY_CONVENOR'])
  })
})

/** The township of a place has its secretary already: what a second sample builds on lies beside it. */
const samePlace = async (place: Place): Promise<Place> => ({
  ...(await freshPlace(place.county)),
  village: place.village,
})

describe('a case goes on', () => {
  test('R-17, 持续: closed, it relapses and is reopened with its file; each episode has its obligation', async () => {
    const place = await freshPlace()
    const made = await madeLocal(as, CASES, place)
    await broughtOn(as, CASES, place, { ...made, acts: ['start', 'close', 'reopen'] })
    const county = await as('county_org', place.county)
    const { json } = await county.get(`/v1/${CASES}/${made.id}`)
    expect(json).toMatchObject({
      status: 'reopened',
      relapses: 1,
      began_on: '2018-02-01',
      closed_on: null,
      earlier: [{ began_on: '2017-01-10', deadline: '2017-06-30', closed_on: '2017-06-20' }],
    })
    const tasks = await county.get(`/v1/tasks?rule=R-17&division=${place.village}`)
    const seen = (tasks.json as { items: { subject: object; due_on: string; status: string }[] }).items
    expect(seen).toMatchObject([
      { due_on: '2017-06-30', status: 'done' },
      { due_on: '2018-08-31', status: 'overdue' },
    ])
  })

  test('R-17: the deadline of a reopened case is not before the day it was reopened: RECTIFY_NO_DEADLINE', async () => {
    const place = await freshPlace()
    const made = await madeLocal(as, CASES, place)
    await broughtOn(as, CASES, place, { ...made, acts: ['start', 'close', 'reopen'] })
    const county = await as('county_org', place.county)
    const { headers } = await county.get(`/v1/${CASES}/${made.id}`)
    const if_match = headers.get('etag') ?? ''
    const due = async (deadline: string) => county.patch(`/v1/${CASES}/${made.id}`, { deadline }, { if_match })
    expect(codesOf(await due('2018-01-31'))).toEqual(['RECTIFY_NO_DEADLINE'])
    expect((await due('2018-02-01')).status).toBe(200)
  })

  test('3.5: an act the state does not know is 409 and names those it does', async () => {
    const place = await freshPlace()
    const { id } = await madeLocal(as, CASES, place)
    const county = await as('county_org', place.county)
    const answer = await county.post(`/v1/${CASES}/${id}/close`, { result: 'Done' })
    expect([answer.status, answer.json]).toMatchObject([409, { code: 'STATE', allowed: ['start'] }])
  })

  test('3.6: closed on a day ahead, or before it was opened, is refused; without a result too', async () => {
    const place = await freshPlace()
    const made = await madeLocal(as, CASES, place)
    await broughtOn(as, CASES, place, { ...made, acts: ['start'] })
    const county = await as('county_org', place.county)
    const close = async (body: Fields) => codesOf(await county.post(`/v1/${CASES}/${made.id}/close`, body))
    expect(await close({ closed_on: '2030-01-01', result: 'Done' })).toEqual(['DATE_IN_FUTURE'])
    expect(await close({ closed_on: '2016-12-31', result: 'Done' })).toEqual(['DATE_ORDER'])
    expect(await close({ closed_on: '2017-06-20' })).toEqual(['FIELD_REQUIRED'])
  })
})

describe('what is counted and who sees it', () => {
  const figuresOn = async (place: Place, day: string) => {
    const city = await as('city_org', place.city)
    const answer = await city.get(`/v1/summary?group_by=county&as_of=${day}`)
    const { groups } = answer.json as { groups: { key: string; figures: Record<string, number> }[] }
    return groups.find(({ key }) => key === place.county)?.figures ?? {}
  }

  test('X-7: the province has the figures and the tasks, and no row', async () => {
    const place = await freshPlace('441427')
    const made = await madeLocal(as, CASES, place)
    expect(await figuresOn(place, '2017-02-01')).toMatchObject({ rectifications_open: 1 })
    await broughtOn(as, CASES, place, { ...made, acts: ['start', 'close'] })
    expect(await figuresOn(place, '2017-02-01')).toMatchObject({ rectifications_open: 1, rectifications_closed: 0 })
    expect(await figuresOn(place, '2017-06-20')).toMatchObject({ rectifications_open: 0, rectifications_closed: 1 })
    const province = await as('auditor')
    expect((await province.get(`/v1/${CASES}`)).status).toBe(403)
    const recount = await province.get(`/v1/summary/recount?tenant=${place.city}`)
    const of = (recount.json as { figures: { indicator: string }[] }).figures
    expect(of.filter(({ indicator }) => indicator.startsWith('rectification'))).toEqual([])
  })

  test('R-25: which of the six departments take part, of the cases of a day; a relapse leaves what took part before', async () => {
    const [place, alone] = [await freshPlace('441426'), await freshPlace('441426')]
    const made = await madeLocal(as, CASES, place)
    await madeLocal(as, CASES, alone, { departments: ['organisation'] })
    const city = await as('city_org', place.city)
    const used = async (as_of: string) => {
      const { json } = await city.get(`/v1/summary?group_by=county&as_of=${as_of}`)
      const { groups } = json as { groups: { key: string; figures: Record<string, number>; rates: Fields }[] }
      const { figures = {}, rates = {} } = groups.find(({ key }) => key === place.county) ?? {}
      const { rectifications_with_finance: finance, rectifications_with_agriculture: agriculture } = figures
      return { finance, agriculture, joined: rates['departments'] }
    }
    const before = { finance: 1, agriculture: 0, joined: { numerator: 1, denominator: 2 } }
    expect(await used('2017-02-01')).toEqual(before)
    await broughtOn(as, CASES, place, { ...made, acts: ['start', 'close'] })
    expect(await used('2017-06-20')).toEqual({ ...before, finance: 0, joined: { numerator: 0, denominator: 1 } })

    const county = await as('county_org', place.county)
    await county.post(`/v1/${CASES}/${made.id}/reopen`, {
      reopened_on: '2018-02-01',
      relapse_reason: 'No secretary',
      deadline: '2018-08-31',
    })
    const { headers, json } = await county.get(`/v1/${CASES}/${made.id}`)
    expect(json).toMatchObject({ earlier: [{ departments: ['organisation', 'finance', 'civil_affairs'] }] })
    const if_match = headers.get('etag') ?? ''
    const departments = ['organisation', 'agriculture']
    expect((await county.patch(`/v1/${CASES}/${made.id}`, { departments }, { if_match })).status).toBe(200)
    expect(await used('2018-02-01')).toEqual({ ...before, finance: 0, agriculture: 1 })
    expect(await used('2017-02-01')).toEqual(before)
    const recount = await (await as('auditor')).get(`/v1/summary/recount?tenant=${place.city}`)
    const { figures } = recount.json as { figures: { indicator: string }[] }
    expect(figures.filter(({ indicator }) => indicator.startsWith('rectification'))).toEqual([])
  })

  test('2.2: a holder reads what lies in the village he is posted to, and no other', async () => {
    const place = await freshPlace()
    const other = await madeLocal(as, CASES, await freshPlace())
    const host = await as('city_org', place.city)
    const helper = await as('city_org', '440100')
    const helped = { ...(await village(place.county)), code: place.village, tenant: place.city, county: place.county }
    await assignment(helped, { status: 'active' })
    const { holder } = await posted(as, { sender: helper, host, code: place.village })
    const { id } = await madeLocal(as, CASES, place)
    app.cold()
    const list = await holder.get(`/v1/${CASES}`)
    expect((list.json as { items: { id: string }[] }).items.map((each) => each.id)).toEqual([id])
    expect((await holder.get(`/v1/${CASES}/${id}`)).status).toBe(200)
    expect((await holder.get(`/v1/${CASES}/${other.id}`)).status).toBe(404)
  })
})
