// 3.6: what is entered of an assignment after its days: what was recorded under it bars an earlier end, and figures follow its days.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { posted } from '../../../test/harness/confirmed.ts'
import { pairedScene } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'

const { app, as } = suite()

const Row = z.looseObject({ id: z.string(), content_hash: z.string().optional() })
const row = (answer: { status: number; text: string; json: unknown }) => {
  expect(answer.status, answer.text).toBeLessThan(300)
  return Row.parse(answer.json)
}
const terms = (village_code: string, mode: string, helper_tenant: string, valid_from: string) => ({
  village_code,
  mode,
  helper_tenant,
  valid_from,
  helper_units: [{ name: 'Unit' }],
})

test('A9 an end on a past day, by whichever act, leaves no record of a post behind it', async () => {
  const { code, host, partner } = await pairedScene(as)
  const leader = await posted(as, { sender: partner, host, code })
  const list = z.object({ items: z.array(Row).min(1) })
  const running = list.parse((await host.get(`/v1/assignments?village_code=${code}&status=active`)).json)
  const old = running.items[0]?.id ?? ''
  app.setNow('2027-03-10T02:00:00Z')
  row(await host.post('/v1/visits', { posting_id: leader.id, date: '2027-01-20', visitor_org: 'County' }))
  const unit = await as('sending_unit', '440100', { scope: leader.unit })
  const claim = { item: 'transport', amount_fen: 100, paying_unit: leader.unit, incurred_on: '2027-02-05' }
  row(await unit.post('/v1/reimbursement_claims', { posting_id: leader.id, ...claim }))
  const end = async (ended_on: string) =>
    host.post(`/v1/assignments/${old}/end`, { ended_on, reason: 'over', end_postings: true })
  const refused = await end('2027-01-10')
  expect(refused.json).toMatchObject({
    status: 409,
    code: 'RECORDS_AFTER',
    errors: [{ field: 'ended_on', accepted: ['>= 2027-02-05'] }],
  })
  expect(refused.text).toContain('Somebody 走访 2027-01-20')
  expect(refused.text).toContain(leader.id)
  expect(refused.text, 'what lies at home is no more than a day to the host').not.toContain('reimbursement')
  const successor = { ...terms(code, 'self', '441400', '2027-02-01'), replaces: old }
  expect((await host.post('/v1/assignments', successor)).json).toMatchObject({
    status: 409,
    code: 'RECORDS_AFTER',
    errors: [{ field: 'valid_from', accepted: ['>= 2027-02-06'] }],
  })
  expect((await end('2027-02-05')).status).toBe(200)
  expect((await host.get(`/v1/postings/${leader.id}`)).json).toMatchObject({ ended_on: '2027-02-05' })
})

test('A15 an assignment agreed from a past day was open from that day on', async () => {
  const { code } = await village('441400')
  const [host, partner] = [await as('city_org', '441400'), await as('city_org', '440100')]
  const Total = z.object({ total: z.object({ assignments_open: z.number() }) })
  const openOn = async (day: string) =>
    Total.parse((await host.get(`/v1/summary?as_of=${day}`)).json).total.assignments_open
  const before = [await openOn('2016-05-31'), await openOn('2016-06-01')]
  const made = row(await partner.post('/v1/assignments', terms(code, 'paired', '440100', '2016-06-01')))
  row(await host.post(`/v1/assignments/${made.id}/accept`, { content_hash: made.content_hash }))
  expect([await openOn('2016-05-31'), await openOn('2016-06-01')]).toEqual([before[0], (before[1] ?? 0) + 1])
})
