// 3.6, A12 – A14, 7.1.4, 7.1.9: what happened in a term is entered after it, in order; a last day ahead bars nothing.
import { expect, test } from 'vitest'
import type { Actor } from '../../../test/harness/people.ts'
import { candidate, pairedScene } from '../../../test/harness/posted.ts'
import { keptOf, servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { runSchedule } from '../../schedule.ts'

const { as, app } = suite()

/** The term of 2016–2018 that is entered today, eight years after it ran out. */
const TERM = { planned_start: '2016-07-01', planned_end: '2019-06-30' }
const GROUND = { reason: 'incompetent', evidence: 'Away from the village for weeks' }

const served = async (more: Readonly<Record<string, unknown>> = {}) => {
  const { code, partner, host } = await pairedScene(as)
  const person_id = await candidate(partner, { since: '2016-01-01' })
  const posting = await standing(partner, host, code, { ...TERM, person_id, ...more })
  const path = `/v1/postings/${posting.id}`
  const read = async (on = '') => (await host.get(`${path}${on}`)).json
  const holds = async (day: string) => {
    const { items } = (await host.get(`/v1/postings?village_code=${code}&as_of=${day}`)).json as { items: unknown[] }
    return items.length
  }
  const second = await as('city_org', '440100')
  return { code, partner, second, host, posting, path, read, holds }
}

const ended = async (actor: Actor, path: string, ended_on: string, more: object = {}) =>
  actor.post(`${path}/end`, { ended_on, end_reason: 'transfer', ...more })

test.each([false, true])(
  'A14 R-52 an end of 2017 is entered today, whether the schedule has run (%s) or not',
  async (ran) => {
    const { partner, host, path, read, holds } = await served()
    expect(await read()).toMatchObject({ status: 'completed' })
    if (ran) await runSchedule(await app.services())
    expect((await ended(host, path, '2017-06-30')).status).toBe(403)
    expect((await ended(partner, path, '2019-06-30')).json).toMatchObject({ status: 422, code: 'DATE_ORDER' })
    const done = await ended(partner, path, '2017-06-30')
    expect(done.json, done.text).toMatchObject({ status: 'ended_early', ended_on: '2017-06-30' })
    expect([await holds('2017-06-30'), await holds('2017-07-01')]).toEqual([1, 0])
    expect((await ended(partner, path, '2017-05-31')).json).toMatchObject({ status: 409, code: 'STATE', allowed: [] })
  },
)

test.each([false, true])('A14 7.1.9 a recall of 2017 is entered today in order, schedule run: %s', async (ran) => {
  const { second, host, partner, posting, read, holds } = await served()
  if (ran) await runSchedule(await app.services())
  const about = { posting_id: posting.id, ...GROUND }
  const propose = async (more: object) => host.post('/v1/recall_cases', { ...about, ...more })
  expect((await propose({ proposed_on: '2016-06-30' })).json).toMatchObject({ status: 422, code: 'DATE_ORDER' })
  expect((await propose({ proposed_on: '2019-07-01' })).json).toMatchObject({ status: 422, code: 'DATE_ORDER' })
  const { id } = keptOf(await propose({ proposed_on: '2017-05-10' }))
  const path = `/v1/recall_cases/${id}`
  expect((await partner.post(`${path}/inform`)).json).toMatchObject({ informed_on: '2017-05-10' })
  const decide = async (more: object) => second.post(`${path}/decide_recall`, more)
  expect((await decide({ decided_on: '2017-05-09', ended_on: '2017-06-30' })).json).toMatchObject({
    code: 'DATE_ORDER',
  })
  expect((await decide({ decided_on: '2017-06-01', ended_on: '2017-05-31' })).json).toMatchObject({
    code: 'DATE_ORDER',
  })
  const decided = await decide({ decided_on: '2017-06-01', ended_on: '2017-06-30' })
  expect(decided.json, decided.text).toMatchObject({ decided_on: '2017-06-01', ended_on: '2017-06-30' })
  expect(await read()).toMatchObject({ status: 'recalled', ended_on: '2017-06-30', end_reason: 'recall' })
  expect([await holds('2017-06-30'), await holds('2017-07-01')]).toEqual([1, 0])
})

test('7.1.9 a late recall that names its last day alone was decided on it', async () => {
  const { second, host, posting } = await served()
  const proposed = await host.post('/v1/recall_cases', { posting_id: posting.id, ...GROUND, proposed_on: '2017-05-10' })
  const { id } = keptOf(proposed)
  keptOf(await second.post(`/v1/recall_cases/${id}/inform`))
  const decided = await second.post(`/v1/recall_cases/${id}/decide_recall`, { ended_on: '2017-06-30' })
  expect(decided.json, decided.text).toMatchObject({ decided_on: '2017-06-30', replace_due: '2017-07-30' })
})

test('3.6 an end lies not before what needs the term in force: RECORDS_AFTER names it, at the host and at home', async () => {
  const { partner, second, host, posting, path } = await served()
  const unit = await as('sending_unit', '440100', { scope: posting.unit_id })
  keptOf(await host.post('/v1/visits', { posting_id: posting.id, date: '2017-08-01', visitor_org: 'County' }))
  const duty = { category: 'build_organisation', item: 'train_successors', text: 'two young farmers' }
  keptOf(await partner.post('/v1/duty_records', { posting_id: posting.id, date: '2017-07-15', ...duty }))
  const claim = { item: 'transport', amount_fen: 12_300, paying_unit: posting.unit_id, incurred_on: '2017-09-02' }
  keptOf(await unit.post('/v1/reimbursement_claims', { posting_id: posting.id, ...claim }))
  const refused = await partner.post(`${path}/end`, { ended_on: '2017-06-30', end_reason: 'transfer' })
  expect(refused.json).toMatchObject({ status: 409, code: 'RECORDS_AFTER', rule: '3.6' })
  const [error] = (refused.json as { errors: { accepted: string[] }[] }).errors
  expect(error?.accepted).toEqual(['>= 2017-09-02'])
  for (const day of ['2017-07-15', '2017-08-01', '2017-09-02']) expect(refused.text).toContain(day)
  const { id } = keptOf(
    await host.post('/v1/recall_cases', { posting_id: posting.id, ...GROUND, proposed_on: '2017-05-10' }),
  )
  keptOf(await partner.post(`/v1/recall_cases/${id}/inform`))
  const recall = async (ended_on: string) =>
    second.post(`/v1/recall_cases/${id}/decide_recall`, { decided_on: '2017-06-01', ended_on })
  expect((await recall('2017-09-01')).json).toMatchObject({ status: 409, code: 'RECORDS_AFTER' })
  expect((await recall('2017-09-02')).status).toBe(200)
})

test('A13 a last day that lies ahead moves to an earlier one by an end or by a recall, and to no later one', async () => {
  const { posting, sender, second, host, stranger } = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  const path = `/v1/postings/${posting.id}`
  keptOf(await ended(sender, path, '2028-12-31'))
  expect((await ended(sender, path, '2029-01-31')).json).toMatchObject({ status: 422, code: 'DATE_ORDER' })
  expect((await ended(stranger, path, '2028-06-30')).status).toBe(404)
  expect((await ended(sender, path, '2028-06-30')).json).toMatchObject({ ended_on: '2028-06-30', status: 'active' })
  const { id } = keptOf(await host.post('/v1/recall_cases', { posting_id: posting.id, ...GROUND }))
  keptOf(await sender.post(`/v1/recall_cases/${id}/inform`))
  const decide = async (ended_on: string) => second.post(`/v1/recall_cases/${id}/decide_recall`, { ended_on })
  expect((await decide('2028-06-30')).json).toMatchObject({ status: 422, code: 'DATE_ORDER' })
  expect((await decide('2027-03-31')).json).toMatchObject({ status: 'decided_recall', ended_on: '2027-03-31' })
  app.setNow('2027-04-01T02:00:00Z')
  expect((await host.get(path)).json).toMatchObject({ status: 'recalled', end_reason: 'recall' })
  expect((await host.get(`/v1/recall_cases/${id}`)).json).toMatchObject({
    status: 'decided_recall',
    overtaken_on: null,
  })
})

test('A12 who resigns first overtakes the case, open or decided; one that lies ahead leaves it open until then', async () => {
  const { posting, sender, second, host } = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  const path = `/v1/postings/${posting.id}`
  const { id } = keptOf(await host.post('/v1/recall_cases', { posting_id: posting.id, ...GROUND }))
  const recall = `/v1/recall_cases/${id}`
  keptOf(await sender.post(`${recall}/inform`))
  keptOf(await ended(sender, path, '2027-03-31', { end_reason: 'resignation' }))
  expect((await host.get(recall)).json).toMatchObject({ status: 'proposed', overtaken_on: '2027-03-31' })
  const shown = async (status: string) =>
    ((await host.get(`/v1/recall_cases?posting_id=${posting.id}&status=${status}`)).json as { items: unknown[] }).items
  expect([(await shown('proposed')).length, (await shown('overtaken')).length]).toEqual([1, 0])
  app.setNow('2027-03-31T02:00:00Z')
  expect((await host.get(recall)).json).toMatchObject({ status: 'overtaken' })
  expect([(await shown('proposed')).length, (await shown('overtaken')).length]).toEqual([0, 1])
  for (const act of ['decide_keep', 'decide_recall', 'inform'])
    expect((await second.post(`${recall}/${act}`, {})).json).toMatchObject({ status: 409, code: 'STATE', allowed: [] })
  const figures = async (day: string) => (await host.get(`/v1/summary?as_of=${day}`)).text
  expect(await figures('2027-03-30')).not.toBe(await figures('2027-03-31'))
})

test('A12 a decided recall whose posting ends sooner by another act is overtaken, and the status is that act’s', async () => {
  const { posting, sender, second, host } = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  const { id } = keptOf(await host.post('/v1/recall_cases', { posting_id: posting.id, ...GROUND }))
  keptOf(await sender.post(`/v1/recall_cases/${id}/inform`))
  keptOf(await second.post(`/v1/recall_cases/${id}/decide_recall`, { ended_on: '2027-04-30' }))
  keptOf(await ended(sender, `/v1/postings/${posting.id}`, '2027-03-31', { end_reason: 'illness' }))
  app.setNow('2027-04-01T02:00:00Z')
  expect((await host.get(`/v1/recall_cases/${id}`)).json).toMatchObject({ status: 'overtaken' })
  expect((await host.get(`/v1/postings/${posting.id}`)).json).toMatchObject({
    status: 'ended_early',
    end_reason: 'illness',
  })
})
