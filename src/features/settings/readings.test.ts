// readings of the rule book that the province may set otherwise for a city, and what follows them.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { cleanDirty } from '../../../test/harness/databases.ts'
import { freshPlace, madeLocal, sampleBodyOf } from '../../../test/harness/local.ts'
import { candidate, drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf, servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

beforeEach(() => app.cold())
afterAll(cleanDirty)

const said = async (name: string, value: string, { tenant = '441400', valid_from = '2016-01-01' } = {}) => {
  const body = { name, tenant, value, valid_from, reason: 'the city asked for it' }
  return (await as('province_admin')).post('/v1/settings', body)
}

const acceptedOf = ({ json }: { json: unknown }) =>
  (json as { errors: { accepted?: string[] }[] }).errors.map(({ accepted }) => accepted?.join())

test('A-3 a probationary member becomes first secretary where the province has set so, by the first day of his term', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const person_id = await candidate(host, { party: 'probationary' })
  const id = await drafted(host, code, { post_role: 'first_secretary', person_id })
  const refused = await submitted(host, id)
  expect([codesOf(refused), acceptedOf(refused)]).toEqual([['FS_NOT_CPC'], ['full']])
  keptOf(await said('secretary_full_member', 'off', { valid_from: '2026-12-02' })) // his term begins the day before
  expect(codesOf(await submitted(host, id))).toEqual(['FS_NOT_CPC'])
  keptOf(await said('secretary_full_member', 'off', { valid_from: '2026-12-01' }))
  const check = async () => (await host.post('/v1/postings/check', { posting_id: id })).json
  expect(await check()).toEqual({ findings: [] })
  keptOf(await submitted(host, id))
  keptOf(await second.post(`/v1/postings/${id}/confirm`, {}))
  const owed = async () => {
    const { json } = await host.get('/v1/tasks?rule=R-48&division=441400&limit=100')
    return (json as { items: { subject: { id: string } }[] }).items.filter(({ subject }) => subject.id === id).length
  }
  app.setNow('2027-01-05T02:00:00Z')
  expect([await owed(), (await host.get(`/v1/postings/${id}`)).json]).toMatchObject([0, { status: 'active' }])
  keptOf(await said('secretary_full_member', 'on', { valid_from: '2026-12-01' }))
  expect(await owed()).toBe(1)
})

test('A-3 a first day ahead that fails comes good with the word of the province, and fails again with another', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const posting = await standing(host, second, code, { post_role: 'first_secretary' })
  const status = { party_status: 'probationary' }
  expect((await host.patch(`/v1/people/${posting.person_id}`, status, { if_match: '*' })).status).toBe(200)
  const read = async () => (await host.get(`/v1/postings/${posting.id}?as_of=2026-12-02`)).json
  expect(await read()).toMatchObject({ status: 'confirmed', start_blocked: true })
  const from = { valid_from: '2026-12-01' }
  keptOf(await said('secretary_full_member', 'off', from))
  expect(await read()).toMatchObject({ status: 'active', start_blocked: false })
  keptOf(await said('secretary_full_member', 'on', from))
  expect(await read()).toMatchObject({ status: 'confirmed', start_blocked: true })
})

test('A-3 the same of a village’s own secretary and of a candidate for the post', async () => {
  const place = await freshPlace()
  const { id } = await madeLocal(as, 'officials', place, { party_status: 'probationary' })
  const county = await as('county_org', place.county)
  const secretary = { place: place.village, post: 'village_party_secretary', official_id: id }
  const body = await sampleBodyOf(as, 'leadership_posts', place, secretary)
  const appoint = async () => county.post('/v1/leadership_posts', body)
  const one = await madeLocal(as, 'secretary_cases', place)
  const named = { candidate: { name: 'A veteran', party_status: 'probationary', source: 'veteran' } }
  const name = async () => one.actor.post(`/v1/secretary_cases/${one.id}/name_successor`, named)
  for (const act of [appoint, name]) {
    const refused = await act()
    expect([codesOf(refused), acceptedOf(refused)]).toEqual([['CANDIDATE_NOT_CPC'], ['full']])
  }
  keptOf(await said('secretary_full_member', 'off'))
  keptOf(await appoint())
  keptOf(await name())
})

test('R-5 the day up to which a chief stays moves with the word of the province', async () => {
  const place = await freshPlace()
  const chief = await madeLocal(as, 'leadership_posts', place, {
    place: place.county,
    post: 'county_head',
    valid_from: '2016-01-01',
  })
  const end = async () =>
    chief.actor.post(`/v1/leadership_posts/${chief.id}/end`, { ended_on: '2017-06-30', end_reason: 'transfer' })
  expect(codesOf(await end())).toEqual(['EXCEPTION_REQUIRED'])
  keptOf(await said('chiefs_stable_until', '2017-06-30'))
  keptOf(await end())
})

test('A-19 a term that ended early for illness earns promotion where the home’s province has set so, by the day of the decision', async () => {
  const { sender, posting } = await servedScene(as)
  const second = await as('city_org', '440100')
  const office = await as('poverty_office', '440000')
  app.setNow('2028-05-01T02:00:00Z')
  keptOf(await sender.post(`/v1/postings/${posting.id}/end`, { ended_on: '2028-05-31', end_reason: 'illness' }))
  app.setNow('2029-12-20T02:00:00Z')
  const passed = { posting_id: posting.id, result: 'passed', accepted_on: '2028-06-09' }
  keptOf(await office.post('/v1/acceptance_results', passed))
  const about = { posting_id: posting.id, year: 2027, grade: 'excellent', assessor: 'Department' }
  const assessment = keptOf(await sender.post('/v1/assessments', { ...about, assessed_on: '2027-12-20' })).id
  keptOf(await second.post(`/v1/assessments/${assessment}/sign`))
  keptOf(await sender.post(`/v1/assessments/${assessment}/file`))
  const body = { posting_id: posting.id, target_rank: 'division_deputy', qualified: true, assessment_ids: [assessment] }
  const { id } = keptOf(await sender.post('/v1/promotion_cases', body))
  const submit = async () => sender.post(`/v1/promotion_cases/${id}/submit`)
  const refused = await submit()
  expect([codesOf(refused), acceptedOf(refused)]).toEqual([['POSTING_NOT_COMPLETED'], ['completed']])
  keptOf(await said('promotion_after_illness', 'on')) // of the host: the home decides
  keptOf(await said('promotion_after_illness', 'on', { tenant: '440100', valid_from: '2029-12-21' }))
  expect(codesOf(await submit())).toEqual(['POSTING_NOT_COMPLETED'])
  keptOf(await said('promotion_after_illness', 'on', { tenant: '440100', valid_from: '2029-12-20' }))
  const gates = (await sender.get(`/v1/promotion_cases/${id}/gates`)).json as {
    gates: { gate: string; met: boolean }[]
  }
  expect(gates.gates).toContainEqual(expect.objectContaining({ gate: 'posting_completed', met: true }))
  keptOf(await submit())
})

test('A-19 the province sets it for its own people too, and what cities’ villages owe only for cities', async () => {
  keptOf(await said('promotion_after_illness', 'on', { tenant: '440000' }))
  expect((await said('secretary_full_member', 'off', { tenant: '440000' })).status).toBe(404)
  const wrong = await said('promotion_after_illness', 'yes', { tenant: '440000' })
  expect([wrong.status, acceptedOf(wrong)]).toEqual([400, ['on | off']])
})
