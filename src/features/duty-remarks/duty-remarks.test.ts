// remarks of the host and its county on somebody's work.: its county checks his diary. R-76: the poverty office comments.
import { expect, test } from 'vitest'
import { duoScene, IN_TERM } from '../../../test/harness/confirmed.ts'
import { dutyBody, remarkBody } from '../../../test/harness/records.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const DAY = '2027-02-10'

const idOf = ({ json }: { json: unknown }) => (json as { id: string }).id
const items = ({ json }: { json: unknown }) => (json as { items: { id: string }[] }).items

const scene = async () => {
  const made = await duoScene(as)
  app.setNow(IN_TERM)
  return { ...made, county: await as('county_org', made.code.slice(0, 6)) }
}

test('B4 X-4: host and county remark; both sides and the holder read it, nobody else', async () => {
  const { partner, host, county, leader } = await scene()
  for (const actor of [host, county]) {
    const made = await actor.post('/v1/duty_remarks', remarkBody(leader.id, { date: DAY }))
    expect(made.status, made.text).toBe(201)
    for (const reader of [partner, host, county, leader.holder]) {
      expect((await reader.get(`/v1/duty_remarks/${idOf(made)}`)).json).toMatchObject({
        date: DAY,
        division: leader.id ? expect.any(String) : '',
      })
    }
    for (const other of [
      await as('city_org', '440300'),
      await as('province_admin'),
      await as('county_org', '441403'),
    ]) {
      expect((await other.get(`/v1/duty_remarks/${idOf(made)}`)).status).toBe(404)
    }
  }
  expect(items(await leader.holder.get(`/v1/duty_remarks?posting_id=${leader.id}`))).toHaveLength(2)
  const theirs = await partner.post('/v1/duty_remarks', remarkBody(leader.id, { date: DAY }))
  expect(theirs.json).toMatchObject({ status: 403, code: 'NOT_PERMITTED', rule: 'X-4' })
  const ahead = await host.post('/v1/duty_remarks', remarkBody(leader.id, { date: '2027-03-02' }))
  expect(ahead.json).toMatchObject({ status: 422, code: 'DATE_IN_FUTURE', rule: 'X-4' })
  const before = await host.post('/v1/duty_remarks', remarkBody(leader.id, { date: '2026-11-30' }))
  expect(before.json).toMatchObject({ status: 422, code: 'DATE_OUTSIDE_TERM', rule: 'X-4' })
  // 3.6: a remark needs the posting in force on its day
  const end = { ended_on: '2027-02-01', end_reason: 'transfer', note: 'moved' }
  const ended = await partner.post(`/v1/postings/${leader.id}/end`, end)
  expect(ended.json).toMatchObject({ status: 409, code: 'RECORDS_AFTER' })
})

test('B4 R-53 – R-56: the county checks a record; what is changed is unchecked', async () => {
  const { partner, host, county, leader } = await scene()
  const path = `/v1/duty_records/${idOf(await leader.holder.post('/v1/duty_records', dutyBody(leader.id, { date: DAY })))}`
  expect((await county.get(path)).json).toMatchObject({ checked_on: null, checked_by: null })
  const checked = await county.post(`${path}/check`, { check_note: 'Seen in the village' })
  expect(checked.status, checked.text).toBe(200)
  expect((await partner.get(path)).json).toMatchObject({
    checked_on: '2027-03-01',
    checked_by: null,
    check_note: 'Seen in the village',
  })
  const listed = async (asked: boolean) =>
    items(await host.get(`/v1/duty_records?posting_id=${leader.id}&checked=${asked}`)).length
  expect([await listed(true), await listed(false)]).toEqual([1, 0])
  expect((await county.post(`${path}/check`, {}, { if_match: '"v1"' })).status).toBe(412)
  await leader.holder.patch(path, { text: 'Three of them' }, { if_match: '"v2"' })
  expect((await county.get(path)).json).toMatchObject({ checked_on: null, check_note: null, version: 3 })
  expect([await listed(true), await listed(false)]).toEqual([0, 1])
  expect((await host.post(`${path}/check`, {})).status).toBe(403)
  expect((await (await as('county_org', '441403')).post(`${path}/check`, {})).status).toBe(404)
})

test('B4 R-76: the poverty office comments on a nomination or posting; both departments read it', async () => {
  const { partner, host, county, leader, code } = await scene()
  const office = await as('poverty_office', '441400')
  const made = await office.post('/v1/posting_comments', { posting_id: leader.id, text: '扶贫办无不同意见' })
  expect(made.status, made.text).toBe(201)
  for (const reader of [office, partner, host, county, await as('auditor', '441400')]) {
    expect(items(await reader.get(`/v1/posting_comments?village_code=${code}`)).map(({ id }) => id)).toEqual([
      idOf(made),
    ])
  }
  const strangers = [
    await as('city_org', '440300'),
    await as('poverty_office', '440100'),
    await as('poverty_office', '440000'),
    await as('province_admin'),
  ]
  for (const other of strangers) expect((await other.get(`/v1/posting_comments/${idOf(made)}`)).status).toBe(404)
  for (const other of [await as('poverty_office', '440100'), await as('poverty_office', '440000')]) {
    expect((await other.post('/v1/posting_comments', { posting_id: leader.id, text: 'x' })).status).toBe(404)
  }
  expect((await host.post('/v1/posting_comments', { posting_id: leader.id, text: 'x' })).status).toBe(403)
})
