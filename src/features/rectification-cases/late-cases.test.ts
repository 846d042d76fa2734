// R-17, 3.6: what happened in earlier years is entered late, in any order: who leads and assists is counted by the days of his post.
import { expect, test } from 'vitest'
import { posted } from '../../../test/harness/confirmed.ts'
import { freshPlace, madeLocal, sampleBodyOf } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { counted } from '../../../test/harness/plain-recount/counted.ts'
import { RECTIFICATIONS_SQL } from '../../../test/harness/plain-recount/rectifications.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { as } = suite()
const CASES = 'rectification_cases'
const POSTS = 'leadership_posts'

test('R-17, 3.6: an older case entered after a later one reads as if entered in order', async () => {
  const entered = async (county: string, order: readonly ('old' | 'new')[]) => {
    const place = await freshPlace(county)
    const org = await as('county_org', place.county)
    const secretary = (await madeLocal(as, POSTS, place, { valid_from: '2016-01-01' })).id
    const leader = (
      await madeLocal(as, POSTS, place, { place: place.county, post: 'county_leader', valid_from: '2016-01-01' })
    ).id
    const common = { responsible_secretary: secretary, county_posts: [leader] }
    const body = await sampleBodyOf(
      as,
      CASES,
      { ...(await freshPlace(county)), village: place.village },
      {
        ...common,
        township_committee: place.township,
      },
    )
    const days = {
      old: { opened_on: '2016-02-01', deadline: '2016-06-30', closed_on: '2016-06-20' },
      new: { opened_on: '2017-01-10', deadline: '2017-06-30', closed_on: '2017-06-20' },
    }
    for (const which of order) {
      const { closed_on, ...of } = days[which]
      const made = await org.post(`/v1/${CASES}`, { ...body, ...of })
      expect(made.status, made.text).toBe(201)
      const path = `/v1/${CASES}/${(made.json as { id: string }).id}`
      expect((await org.post(`${path}/start`, {})).status).toBe(200)
      if (which === 'old' && order[0] === 'new') {
        const late = await org.post(`${path}/close`, { closed_on: '2017-01-11', result: 'Done' })
        expect([late.status, codesOf(late)]).toEqual([422, ['DATE_ORDER']])
      }
      const closed = await org.post(`${path}/close`, { closed_on, result: 'Done' })
      expect(closed.status, closed.text).toBe(200)
    }
    const on = async (day: string) => {
      const list = await org.get(`/v1/${CASES}?division=${place.village}&as_of=${day}`)
      const { items } = list.json as { items: { opened_on: string; status: string }[] }
      return items.map(({ opened_on, status }) => `${opened_on} ${status}`).toSorted()
    }
    const asked = ['2016-01-31', '2016-02-01', '2016-06-20', '2017-01-10', '2017-06-20']
    return Promise.all(asked.map(async (day) => [day, await on(day)]))
  }
  const inOrder = await entered('441423', ['old', 'new'])
  expect(inOrder).toEqual([
    ['2016-01-31', []],
    ['2016-02-01', ['2016-02-01 in_progress']],
    ['2016-06-20', ['2016-02-01 closed']],
    ['2017-01-10', ['2016-02-01 closed', '2017-01-10 in_progress']],
    ['2017-06-20', ['2016-02-01 closed', '2017-01-10 closed']],
  ])
  expect(await entered('441423', ['new', 'old'])).toEqual(inOrder)
})

test('R-17, 3.6: an older case is entered while a later one runs, and an older relapse too; what overlaps is refused', async () => {
  const place = await freshPlace('441423')
  const org = await as('county_org', place.county)
  const since = { valid_from: '2014-01-01' }
  const secretary = await madeLocal(as, POSTS, place, since)
  const leader = await madeLocal(as, POSTS, place, { ...since, place: place.county, post: 'county_leader' })
  const body = await sampleBodyOf(
    as,
    CASES,
    { ...(await freshPlace('441423')), village: place.village },
    { responsible_secretary: secretary.id, county_posts: [leader.id], township_committee: place.township },
  )
  const opened = async (opened_on: string) => org.post(`/v1/${CASES}`, { ...body, opened_on, deadline: '2018-12-31' })
  expect((await opened('2017-01-10')).status).toBe(201)
  const late = await opened('2016-03-01')
  expect(late.status, late.text).toBe(201)
  expect(codesOf(await opened('2016-05-01')), 'the late one is not closed yet').toEqual(['STATE'])
  const path = `/v1/${CASES}/${(late.json as { id: string }).id}`
  const closed = async (closed_on: string) => org.post(`${path}/close`, { closed_on, result: 'Done' })
  expect((await org.post(`${path}/start`, {})).status).toBe(200)
  expect(codesOf(await closed('2017-01-11'))).toEqual(['DATE_ORDER'])
  expect((await closed('2016-06-30')).status).toBe(200)
  const relapse = { relapse_reason: 'R', deadline: '2016-12-31' }
  const again = await org.post(`${path}/reopen`, { ...relapse, reopened_on: '2016-09-01' })
  expect(again.status, again.text).toBe(200)
  expect((await org.post(`${path}/start`, {})).status).toBe(200)
  expect(codesOf(await closed('2017-01-11'))).toEqual(['DATE_ORDER'])
  expect((await closed('2017-01-10')).status).toBe(200)
  expect(
    codesOf(await org.post(`${path}/reopen`, { ...relapse, reopened_on: '2017-01-10', deadline: '2018-12-31' })),
  ).toEqual(['STATE'])

  // between two rectifications of a case another one finds its days
  const between = await opened('2016-07-01')
  expect(between.status, between.text).toBe(201)
  const shut = `/v1/${CASES}/${(between.json as { id: string }).id}`
  expect((await org.post(`${shut}/start`, {})).status).toBe(200)
  const over = await org.post(`${shut}/close`, { closed_on: '2016-09-02', result: 'Done' })
  expect([over.status, codesOf(over)]).toEqual([422, ['DATE_ORDER']])
  expect((await org.post(`${shut}/close`, { closed_on: '2016-09-01', result: 'Done' })).status).toBe(200)
})

test('R-17: of two that are opened at once one stands', async () => {
  const place = await freshPlace('441423')
  const body = await sampleBodyOf(as, CASES, place)
  const org = await as('county_org', place.county)
  const both = await Promise.all([org.post(`/v1/${CASES}`, body), org.post(`/v1/${CASES}`, body)])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
})

/** The figures of a county's rectifications on a day, equal to a recount by plain SQL; each as short as its rule allows. */
const figuresOn = async (county: string, day: string) => {
  const city = await as('city_org', '441400')
  const answer = await city.get(`/v1/summary?group_by=county&as_of=${day}`)
  const { groups } = answer.json as { groups: { key: string; figures: Record<string, number> }[] }
  const figures = groups.find(({ key }) => key === county)?.figures ?? {}
  const rows = await counted('441400', RECTIFICATIONS_SQL, { day })
  const plain = new Map(rows.filter((row) => row.county === county).map(({ figure, n }) => [figure, n]))
  const of = (name: string) => {
    expect([day, name, figures[`rectifications_${name}`]]).toEqual([
      day,
      name,
      plain.get(`rectifications_${name}`) ?? 0,
    ])
    return figures[`rectifications_${name}`]
  }
  return {
    led: [of('hardest_led'), of('hardest')],
    linked: [of('linked'), of('open')],
    taken: [of('taken'), of('open')],
    assisted: [of('assisted'), of('listed')],
  }
}

test('R-22, R-23, R-24, R-26: who leads, is linked, takes the village and assists is counted day by day, whatever is entered when', async () => {
  const place = await freshPlace('441481')
  const [host, county] = [await as('city_org', place.city), await as('county_org', place.county)]
  const of = { place: place.county, post: 'county_party_secretary' }
  const secretary = await madeLocal(as, POSTS, place, { ...of, valid_from: '2016-01-01' })
  const made = await madeLocal(as, CASES, place, { hardest: true, county_posts: [secretary.id] })
  const all = { led: [1, 1], linked: [1, 1], taken: [1, 1], assisted: [0, 1] }
  const none = { led: [0, 0], linked: [0, 0], taken: [0, 0], assisted: [0, 0] }
  expect(await figuresOn(place.county, '2017-01-09')).toEqual(none)
  expect(await figuresOn(place.county, '2017-01-10')).toEqual(all)

  const end = { ended_on: '2019-03-31', end_reason: 'Moved' }
  const left = await host.post(`/v1/${POSTS}/${secretary.id}/end`, end)
  expect(left.status, left.text).toBe(200)
  expect(await figuresOn(place.county, '2019-03-31')).toEqual(all)
  expect(await figuresOn(place.county, '2019-04-01')).toEqual({ ...all, led: [0, 1], linked: [0, 1] })
  const next = await madeLocal(as, POSTS, place, { ...of, valid_from: '2019-04-01' })
  const { headers } = await county.get(`/v1/${CASES}/${made.id}`)
  const change = { county_posts: [next.id] }
  const changed = await county.patch(`/v1/${CASES}/${made.id}`, change, { if_match: headers.get('etag') ?? '' })
  expect(changed.status, changed.text).toBe(200)
  expect(await figuresOn(place.county, '2019-04-01')).toEqual(all)

  // R-17, 「持续」: a relapse leaves what was counted of the rectification before
  expect((await county.post(`/v1/${CASES}/${made.id}/start`, {})).status).toBe(200)
  const close = { closed_on: '2019-06-01', result: 'Done' }
  expect((await county.post(`/v1/${CASES}/${made.id}/close`, close)).status).toBe(200)
  const relapse = { reopened_on: '2020-01-01', relapse_reason: 'R', deadline: '2020-12-31' }
  const again = await county.post(`/v1/${CASES}/${made.id}/reopen`, relapse)
  expect(again.json).toMatchObject({ earlier: [{ hardest: true, county_posts: [next.id] }] })
  const easier = await county.patch(
    `/v1/${CASES}/${made.id}`,
    { hardest: false },
    { if_match: again.headers.get('etag') ?? '' },
  )
  expect(easier.status, easier.text).toBe(200)
  expect(await figuresOn(place.county, '2019-05-31')).toEqual(all)
  expect(await figuresOn(place.county, '2019-06-01')).toEqual(none)
  expect(await figuresOn(place.county, '2020-01-01')).toEqual({ ...all, led: [0, 0] })

  // two of a team are one village assisted, from the first one's first day
  const helped = { ...(await village(place.county)), code: place.village, tenant: place.city, county: place.county }
  await assignment(helped, { status: 'active' })
  const helper = await as('city_org', '440100')
  await posted(as, { sender: host, host, code: place.village }, { post_role: 'first_secretary' })
  await posted(as, { sender: helper, host, code: place.village })
  expect((await figuresOn(place.county, '2026-11-30')).assisted).toEqual([0, 1])
  expect((await figuresOn(place.county, '2026-12-01')).assisted).toEqual([1, 1])
  expect((await figuresOn(place.county, '2029-11-30')).assisted).toEqual([1, 1])
  expect((await figuresOn(place.county, '2029-12-01')).assisted).toEqual([0, 1])

  // R-26, 「贫困村」: a village that is no longer listed is none
  const other = await freshPlace('441481')
  await madeLocal(as, CASES, other)
  const province = await as('province_admin')
  const path = `/v1/villages/${other.village}/delist`
  const out = await province.post(path, { delisted_on: '2026-12-31', reason: 'Out' })
  expect(out.status, out.text).toBe(200)
  expect((await figuresOn(place.county, '2026-12-31')).assisted).toEqual([1, 2])
  expect(await figuresOn(place.county, '2027-01-01')).toMatchObject({ linked: [2, 2], assisted: [1, 1] })

  const recount = await (await as('auditor')).get(`/v1/summary/recount?tenant=${place.city}`)
  const { figures } = recount.json as { figures: { indicator: string }[] }
  expect(figures.filter(({ indicator }) => indicator.startsWith('rectification'))).toEqual([])
})
