import { expect, test } from 'vitest'
import { z } from 'zod'
import { write } from './harness/databases.ts'
import { broughtOn, freshPlace, madeLocal, placeFor, sampleBodyOf, type Place } from './harness/local.ts'
import type { Actor } from './harness/people.ts'
import { keptOf, servedScene } from './harness/served.ts'
import { suite } from './harness/suite.ts'
import { village } from './harness/world.ts'

const { as, app } = suite()

const Refusal = z.looseObject({
  code: z.string(),
  detail: z.string(),
  errors: z.array(
    z.looseObject({
      field: z.string().optional(),
      detail: z.string(),
      accepted: z.array(z.string()).optional(),
      record_ids: z.array(z.string()).optional(),
    }),
  ),
})

/** What a refusal says in both languages: its code, its words, and what a machine reads of it. */
const refused = async (actor: Actor, path: string, body: unknown) => {
  const said = async (language: string) => {
    const answer = await actor.post(path, body, { headers: { 'accept-language': language } })
    return Refusal.parse(answer.json)
  }
  const [zh, en] = [await said('zh-CN'), await said('en')]
  const [first] = zh.errors
  const { field, accepted, record_ids } = first ?? {}
  return { code: zh.code, field, accepted, record_ids, zh: first?.detail, en: en.errors[0]?.detail }
}

const nameOf = async (actor: Actor, code: string): Promise<{ name: string }> => {
  const { json } = await actor.get(`/v1/villages/${code}`)
  return z.looseObject({ name: z.string() }).parse(json)
}

/** Another listed village of the same township. */
const neighbourOf = async (place: Place): Promise<Place> => {
  const { code } = await village(place.county, { code: `${place.township}201` })
  return { ...place, village: code }
}

test('R-18: a survey that is not complete names the villages, not their codes', async () => {
  const place = await placeFor('secretary_surveys')
  const { id, actor } = await madeLocal(as, 'secretary_surveys', place, { results: [] })
  const { name } = await nameOf(actor, place.village)
  const path = `/v1/secretary_surveys/${id}/close`
  const said = await refused(actor, path, { closed_on: '2016-09-10' })
  expect(said).toMatchObject({ code: 'SURVEY_INCOMPLETE', zh: expect.stringContaining(name) })
  expect(said.accepted).toContain(place.village)
  expect([said.zh, said.en].join(' ')).not.toMatch(/44\d{10}/)
})

test('R-14: the contact of another village’s household names the village', async () => {
  const place = await freshPlace()
  const household = await madeLocal(as, 'registered_households', await neighbourOf(place))
  const committee = await as('township_committee', place.township)
  const body = await sampleBodyOf(as, 'contact_logs', place, { household_id: household.id })
  const { name } = await nameOf(committee, place.village)
  expect(await refused(committee, '/v1/contact_logs', body)).toEqual({
    code: 'HOUSEHOLD_NOT_IN_VILLAGE',
    field: 'household_id',
    accepted: [place.village],
    zh: `请选择本村的户：${name}`,
    en: `Choose a household of the village: ${name}`,
  })
})

test('R-37: who leads is of the village, which is named', async () => {
  const place = await freshPlace()
  const member = await madeLocal(as, 'village_members', await neighbourOf(place))
  const committee = await as('township_committee', place.township)
  const body = await sampleBodyOf(as, 'prosperity_leaders', place, { member_id: member.id })
  const { name } = await nameOf(committee, place.village)
  expect(await refused(committee, '/v1/prosperity_leaders', body)).toMatchObject({
    code: 'FIELD_REQUIRED',
    field: 'member_id',
    accepted: [place.village],
    zh: `请填写符合要求的：${name}`,
    en: `Fill in one that qualifies: ${name}`,
  })
})

/** A place whose township has a name. */
const inTownship = async (township: string): Promise<Place> => {
  const place = await freshPlace()
  await write(place.city, [
    { sql: 'UPDATE villages SET township = ? WHERE code = ?', params: [township, place.village] },
  ])
  return place
}

test('R-24, R-83: a township is told by its name, a county by name and code', async () => {
  const place = await inTownship('示例镇甲')
  const committee = await as('township_committee', place.township)
  const body = await sampleBodyOf(as, 'rectification_cases', place, { township_committee: '441424399' })
  expect(await refused(committee, '/v1/rectification_cases', body)).toMatchObject({
    code: 'RECTIFY_NO_TOWNSHIP',
    accepted: [place.township],
    zh: expect.stringContaining('乡镇党委：示例镇甲；'),
  })
  const city = await as('city_org', place.city)
  const post = await madeLocal(as, 'leadership_posts', place, { post: 'township_leader' })
  const appraised = async (at: string) => {
    const sent = await sampleBodyOf(as, 'leadership_assessments', await freshPlace(), {
      place: at,
      leadership_post_id: post.id,
    })
    return refused(city, '/v1/leadership_assessments', sent)
  }
  expect(await appraised('441423')).toMatchObject({
    zh: '请填写符合要求的：丰顺县（441423）',
    en: 'Fill in one that qualifies: Fengshun (441423)',
  })
  const another = await inTownship('示例镇乙')
  expect(await appraised(another.township)).toMatchObject({
    zh: '请填写符合要求的：示例镇乙',
  })
})

test('R-67: a payment that does not match its allocation says what that is of: SHARE_RATIO, not the area, year or item of the subsidy', async () => {
  const place = await freshPlace()
  const finance = await as('finance', place.city)
  const made = await madeLocal(as, 'fund_allocations', place)
  await broughtOn(as, 'fund_allocations', place, { ...made, acts: ['approve'] })
  const { year, item } = made.body
  const body = async (more: object) =>
    sampleBodyOf(as, 'fund_payments', place, {
      year,
      item,
      paid_on: '2018-12-01',
      amount_fen: 1,
      allocation_id: made.id,
      ...more,
    })
  const other = await neighbourOf(place)
  const { name } = await nameOf(finance, place.village)
  expect(await refused(finance, '/v1/fund_payments', await body({ village_code: other.village }))).toMatchObject({
    code: 'SHARE_RATIO',
    field: 'village_code',
    accepted: [place.village],
    zh: `应为：${name}`,
    en: `Accepted: ${name}`,
  })
  expect(await refused(finance, '/v1/fund_payments', await body({ year: 2016 }))).toMatchObject({
    code: 'SHARE_RATIO',
    field: 'year',
    accepted: [String(year)],
  })
  expect(await refused(finance, '/v1/fund_payments', await body({ item: 'public_service' }))).toMatchObject({
    code: 'SHARE_RATIO',
    field: 'item',
    accepted: [item],
  })
  expect((await finance.post('/v1/fund_payments', await body({}))).status).toBe(201)
})

test('R-59: another unit that is to pay: the home unit is called by its name', async () => {
  const { posting, unit, otherUnit } = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  const body = { posting_id: posting.id, item: 'transport', amount_fen: 100, incurred_on: '2027-02-01' }
  const foreign = { ...body, paying_unit: otherUnit.scope }
  const said = {
    code: 'CLAIM_PAYER',
    field: 'paying_unit',
    accepted: [posting.unit_id],
    zh: '付款单位应为原单位：Bureau',
    en: 'The paying unit has to be the home unit: Bureau',
  }
  expect(await refused(unit, '/v1/reimbursement_claims', foreign)).toEqual(said)
  const { id } = keptOf(await unit.post('/v1/reimbursement_claims', { ...body, paying_unit: posting.unit_id }))
  const change = { paying_unit: otherUnit.scope }
  const changed = await unit.patch(`/v1/reimbursement_claims/${id}`, change, { if_match: '"v1"' })
  expect(Refusal.parse(changed.json).errors[0]?.detail).toBe(said.zh)
})

test('X-18, R-41, 3.6: who is in post is called by his name, whoever asks', async () => {
  const { code, posting, sender, host } = await servedScene(as)
  const listed = await sender.get(`/v1/assignments?village_code=${code}`)
  const { items } = z.object({ items: z.array(z.object({ id: z.string() })) }).parse(listed.json)
  const end = `/v1/assignments/${items[0]?.id}/end`
  app.setNow('2027-03-01T02:00:00Z')
  const reason = { reason: 'a reason of some length' }
  for (const side of [sender, host])
    expect(await refused(side, end, { ...reason, ended_on: '2027-06-30' })).toMatchObject({
      code: 'POSTINGS_OPEN',
      zh: '先结束这些派驻，或以 end_postings: true 一并结束：Somebody',
      en: 'End them first, or send end_postings: true to end them with it: Somebody',
    })
  expect(await refused(host, end, { ended_on: '2027-06-30', end_postings: true })).toMatchObject({
    code: 'REASON_REQUIRED',
    field: 'reason',
  })
  const province = await as('province_admin')
  const delist = { ...reason, delisted_on: '2027-06-30' }
  expect(await refused(province, `/v1/villages/${code}/delist`, delist)).toMatchObject({ code: 'VILLAGE_ASSIGNED' })
  keptOf(await host.post('/v1/visits', { posting_id: posting.id, date: '2027-02-20', visitor_org: 'Department' }))
  const late = { ...reason, ended_on: '2027-02-10', end_postings: true }
  const behind = await refused(sender, end, late)
  expect(behind).toMatchObject({ code: 'RECORDS_AFTER', zh: expect.stringContaining('Somebody 走访 2027-02-20') })
  keptOf(await sender.post(`/v1/postings/${posting.id}/end`, { ended_on: '2027-02-25', end_reason: 'illness' }))
  const over = await refused(sender, end, late)
  expect(over).toMatchObject({ code: 'RECORDS_AFTER', zh: expect.stringContaining('Somebody') })
  const all = [behind, over].flatMap(({ zh, en }) => [zh, en]).join(' ')
  expect(all).not.toContain(posting.id)
  expect(over.record_ids).toEqual([posting.id])
})
