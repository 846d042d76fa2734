// 2.4, 3.6: what is said is said once, on days on which it can be, of whom the rule names; each refusal tells what would be accepted.
import { expect, test } from 'vitest'
import { broughtOn, freshPlace, madeLocal, sampleBodyOf, type Place } from '../harness/local.ts'
import { refusalOf } from '../harness/refusals.ts'
import { suite } from '../harness/suite.ts'

const { as } = suite()

type Body = Readonly<Record<string, unknown>>
interface Refused {
  detail: string
  errors: { rule: string; field?: string; code: string; accepted?: string[] }[]
}

/** Each finding as one line: rule, field, code and what would be accepted. */
const told = ({ json }: { json: unknown }): string[] =>
  ((json as Partial<Refused>).errors ?? []).map(({ rule, field = '', code, accepted = [] }) =>
    [rule, field, code, ...accepted].join(' '),
  )

const postOf = async (place: Place, post: string, at: string, more: Body = {}) =>
  (await madeLocal(as, 'leadership_posts', place, { place: at, post, ...more })).id

test('R-11: a day in a village is of the township’s Party secretary, and is one', async () => {
  const place = await freshPlace()
  const { body, actor } = await madeLocal(as, 'village_days', place)
  const sent = async (more: Body) => actor.post('/v1/village_days', { ...body, ...more })
  expect(refusalOf(await sent({}))).toEqual([409, 'STATE'])
  expect((await sent({ date: '2017-05-11' })).status).toBe(201)
  for (const [post, at] of [
    ['township_head', place.township],
    ['village_party_secretary', place.village],
  ] as const) {
    const answer = await sent({ leadership_post_id: await postOf(place, post, at), date: '2017-05-12' })
    expect(told(answer)).toEqual(['R-11 leadership_post_id FIELD_REQUIRED township_party_secretary'])
    expect((answer.json as Refused).detail).toBe('请填写符合要求的：乡镇（街道）党委书记')
  }
})

test('R-11: of two at once one day is recorded', async () => {
  const place = await freshPlace()
  const body = await sampleBodyOf(as, 'village_days', place)
  const committee = await as('township_committee', place.township)
  const both = await Promise.all([committee.post('/v1/village_days', body), committee.post('/v1/village_days', body)])
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
})

test('R-8: a responsibility is of a member of the county leadership', async () => {
  const place = await freshPlace()
  const committee = await as('county_committee', place.county)
  const sent = async (leadership_post_id: string) =>
    committee.post('/v1/responsibility_items', { leadership_post_id, text: 'T', valid_from: '2017-01-01' })
  expect(told(await sent(await postOf(place, 'township_head', place.township)))).toEqual([
    'R-8 leadership_post_id FIELD_REQUIRED county_party_secretary county_head county_leader',
  ])
  expect((await sent(await postOf(place, 'county_leader', place.county))).status).toBe(201)
})

test('R-15: one plan of a household by a year, whether it is made or changed to it', async () => {
  const place = await freshPlace()
  const { body, actor } = await madeLocal(as, 'household_plans', place, { target_year: 2018 })
  const again = await actor.post('/v1/household_plans', { ...body, measures: ['another'] })
  expect([refusalOf(again), told(again)]).toEqual([[409, 'STATE'], ['R-15 target_year STATE']])
  const { id } = await madeLocal(as, 'household_plans', place, { ...body, target_year: 2017 })
  const moved = await actor.patch(`/v1/household_plans/${id}`, { target_year: 2018 }, { if_match: '*' })
  expect(told(moved)).toEqual(['R-15 target_year STATE'])
  expect((moved.json as Refused).detail).toBe('当前状态 已登记；您可以：修改')
})

// today is 2026-11-23
test('R-15, R-70, R-83: an income is of a year that is over, an appraisal and a support of one that has begun', async () => {
  const place = await freshPlace()
  const sent = async (record: string, year: number) => {
    const body = await sampleBodyOf(as, record, place, { year })
    const role = record === 'village_incomes' ? 'village_org' : 'county_org'
    const actor = await as(role, role === 'village_org' ? place.village : place.county)
    return actor.post(`/v1/${record}`, body)
  }
  expect((await sent('village_incomes', 2025)).status).toBe(201)
  expect(told(await sent('village_incomes', 2026))).toEqual(['R-15 year DATE_IN_FUTURE 2010 – 2025'])
  for (const [record, rule] of [
    ['centre_supports', 'R-70'],
    ['leadership_assessments', 'R-83'],
  ] as const) {
    expect((await sent(record, 2026)).status, record).toBe(201)
    expect(told(await sent(record, 2027))).toEqual([`${rule} year DATE_IN_FUTURE 2010 – 2026`])
  }
})

test('R-17: a village has one case at a time; what relapses is reopened', async () => {
  const place = await freshPlace()
  const one = await madeLocal(as, 'rectification_cases', place)
  const sent = async (more: Body) => one.actor.post('/v1/rectification_cases', { ...one.body, ...more })
  expect([refusalOf(await sent({})), told(await sent({}))]).toEqual([[409, 'STATE'], ['R-17 village_code STATE']])
  await broughtOn(as, 'rectification_cases', place, { ...one, acts: ['start', 'close'] })
  const { closed_on } = (await one.actor.get(`/v1/rectification_cases/${one.id}`)).json as { closed_on: string }
  expect((await sent({ opened_on: '2017-02-01' })).json).toMatchObject({ code: 'STATE', allowed: ['reopen'] })
  const next = await sent({ opened_on: closed_on, deadline: '2018-12-31' })
  expect(next.status, next.text).toBe(201)
  const county = await as('county_org', place.county)
  const back = { reopened_on: '2018-02-01', relapse_reason: 'R', deadline: '2018-12-31' }
  expect(told(await county.post(`/v1/rectification_cases/${one.id}/reopen`, back))).toEqual(['R-17 village_code STATE'])
})

test('R-21: beside a case of a village that runs no other is opened', async () => {
  const place = await freshPlace()
  const { body, actor } = await madeLocal(as, 'secretary_cases', place)
  const other = await actor.post('/v1/secretary_cases', { ...body, opened_on: '2016-07-01', result: 'to_adjust' })
  expect([refusalOf(other), told(other)]).toEqual([[409, 'STATE'], ['R-21 village_code STATE']])
})

test('R-36: a project that is over is not ended again', async () => {
  const { id, actor } = await madeLocal(as, 'member_projects', await freshPlace(), { started_on: '2017-01-01' })
  const ended = async (ended_on: string) => actor.post(`/v1/member_projects/${id}/end`, { ended_on })
  expect((await ended('2017-06-30')).status).toBe(200)
  for (const day of ['2018-06-30', '2017-03-31']) expect(refusalOf(await ended(day))).toEqual([409, 'STATE'])
})

test('R-36 – R-40: nobody has a project, leads, helps or serves before he belongs to the village', async () => {
  const place = await freshPlace()
  const village = await as('village_org', place.village)
  const { id: member_id } = await madeLocal(as, 'village_members', place, { valid_from: '2017-06-01' })
  for (const [record, field] of [
    ['member_projects', 'started_on'],
    ['prosperity_leaders', 'valid_from'],
    ['household_pairings', 'valid_from'],
    ['member_services', 'date'],
  ] as const) {
    const body = await sampleBodyOf(as, record, place, { member_id, ...(field === 'date' ? { year: 2017 } : {}) })
    const sent = async (day: string) => village.post(`/v1/${record}`, { ...body, [field]: day })
    expect(told(await sent('2017-05-31')), record).toEqual([`2.4 ${field} DATE_ORDER >= 2017-06-01`])
    const first = await sent('2017-06-01')
    expect(first.status, first.text).toBe(201)
  }
})

test('R-67: a share is paid from the day its allocation was approved', async () => {
  const place = await freshPlace()
  const made = await madeLocal(as, 'fund_allocations', place)
  await broughtOn(as, 'fund_allocations', place, { ...made, acts: ['approve'] }) // on 2017-03-01
  const body = { item: 'office', level: 'city', amount_fen: 100, allocation_id: made.id }
  const paid = async (paid_on: string) =>
    made.actor.post('/v1/fund_payments', await sampleBodyOf(as, 'fund_payments', place, { ...body, paid_on }))
  expect(told(await paid('2017-02-28'))).toEqual(['R-67 paid_on DATE_ORDER >= 2017-03-01'])
  expect((await paid('2017-03-01')).status).toBe(201)
})

test('R-9, R-82, R-84: what is missing is said in words of the rule', async () => {
  const place = await freshPlace()
  const county = await as('county_org', place.county)
  const post = await sampleBodyOf(as, 'leadership_posts', place, { place: place.township, knows_rural_work: false })
  const { detail } = (await county.post('/v1/leadership_posts', post)).json as Refused
  expect(detail.startsWith('该项须证明为“是”')).toBe(true)
  const head = await postOf(place, 'township_head', place.township)
  const report = { place: place.township, year: 2017, leadership_post_id: head, text: 'T' }
  const township = await as('township_committee', place.township)
  expect(told(await township.post('/v1/review_reports', report))).toEqual([
    'R-82 leadership_post_id FIELD_REQUIRED township_party_secretary',
  ])
  const subjects = ['principal', 'in_charge'].map((role) => ({ role, official_id: 'nobody' }))
  const one = await sampleBodyOf(as, 'accountability_cases', place, { place: place.township, subjects })
  expect(((await county.post('/v1/accountability_cases', one)).json as Refused).detail).toContain('已登记的地方干部')
})
