// 3.6: an act that names a day is refused where the day lies ahead or in the wrong order; what a submission finds is told there too.
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Actor } from './harness/people.ts'
import { candidate, drafted, pairedScene, submitted, TERM } from './harness/posted.ts'
import { keptOf, servedScene } from './harness/served.ts'
import { suite } from './harness/suite.ts'
import { assignment, freshVillageCode, village } from './harness/world.ts'

const { app, as } = suite()

const Found = z.object({ items: z.array(z.object({ id: z.string() })).min(1) })
const Refused = z.object({ errors: z.array(z.object({ code: z.string(), field: z.string().optional() })) })
/** What an answer was refused for: `field CODE`, each. */
const faults = (answer: { status: number; text: string; json: unknown }): string[] => {
  expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
  return Refused.parse(answer.json).errors.map(({ field = '', code }) => `${field} ${code}`)
}

test('R-41, 7.1.7 a village is delisted on a listed day, and a last day ahead moves to an earlier one only', async () => {
  const province = await as('province_admin')
  const code = freshVillageCode('441400')
  const listed = { code, name: '示例村', dispatch_mode: 'paired', listed_on: '2026-12-01' }
  expect((await province.post('/v1/villages', listed)).status).toBe(201)
  const delist = async (delisted_on: string) =>
    province.post(`/v1/villages/${code}/delist`, { delisted_on, reason: 'out' })
  expect(faults(await delist('2026-11-30'))).toEqual(['delisted_on DATE_ORDER'])
  expect((await delist('2027-01-31')).status).toBe(200)
  expect(faults(await delist('2027-02-01'))).toEqual(['delisted_on DATE_ORDER'])
  expect((await delist('2026-12-31')).status).toBe(200)
})

test('7.1.9 neither proposed nor decided ahead', async () => {
  const { posting, sender, host } = await servedScene(as)
  app.setNow('2027-01-15T02:00:00Z')
  const about = { posting_id: posting.id, reason: 'incompetent', evidence: 'Away for weeks' }
  const propose = async (proposed_on: string) => host.post('/v1/recall_cases', { ...about, proposed_on })
  expect(faults(await propose('2027-01-16'))).toEqual(['proposed_on DATE_IN_FUTURE'])
  const { id } = keptOf(await propose('2027-01-14'))
  keptOf(await host.post(`/v1/recall_cases/${id}/inform`))
  const decide = { ended_on: '2027-02-01', decided_on: '2027-01-16' }
  expect(faults(await sender.post(`/v1/recall_cases/${id}/decide_recall`, decide))).toEqual([
    'decided_on DATE_IN_FUTURE',
  ])
})

test('R-57, R-59 a claim is for a day that has come and of a bounded amount; a confirmation is not filed before its year', async () => {
  const { posting, unit } = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  const claim = { posting_id: posting.id, item: 'transport', amount_fen: 100, paying_unit: posting.unit_id }
  const draft = async (more: object) => unit.post('/v1/reimbursement_claims', { ...claim, ...more })
  expect(faults(await draft({ incurred_on: '2027-03-02' }))).toEqual(['incurred_on DATE_IN_FUTURE'])
  const high = await draft({ incurred_on: '2027-03-01', amount_fen: 100_000_001 })
  expect(faults(high)).toEqual(['amount_fen AMOUNT_TOO_HIGH'])
  const file = async (filed_on: string) =>
    unit.post('/v1/support_confirmations', { posting_id: posting.id, year: 2027, treatment_unchanged: true, filed_on })
  expect(faults(await file('2026-12-31'))).toEqual(['filed_on DATE_ORDER'])
  keptOf(await file('2027-03-01'))
  expect(faults(await file('2026-12-31'))).toEqual(['year STATE', 'filed_on DATE_ORDER'])
})

test('R-61 a notice runs forward, and nothing is decided ahead', async () => {
  const { posting, sender, second } = await servedScene(as)
  app.setNow('2029-12-20T02:00:00Z')
  const office = await as('poverty_office', '440000')
  const passed = { posting_id: posting.id, result: 'passed', accepted_on: '2029-12-15' }
  keptOf(await office.post('/v1/acceptance_results', passed))
  const grade = { grade: 'excellent', assessor: 'Department', assessed_on: '2028-12-20' }
  const { id: filed } = keptOf(await sender.post('/v1/assessments', { posting_id: posting.id, year: 2028, ...grade }))
  keptOf(await second.post(`/v1/assessments/${filed}/sign`))
  keptOf(await sender.post(`/v1/assessments/${filed}/file`))
  const authority = { managing_authority: 'Department', quota_ok: true, qualified: true }
  const body = { posting_id: posting.id, target_rank: 'division_deputy', assessment_ids: [filed], ...authority }
  const path = `/v1/promotion_cases/${keptOf(await sender.post('/v1/promotion_cases', body)).id}`
  keptOf(await sender.post(`${path}/submit`))
  const backward = { notice_from: '2029-12-27', notice_to: '2029-12-21' }
  expect(faults(await sender.post(`${path}/notice`, backward))).toEqual(['notice_to DATE_ORDER'])
  keptOf(await sender.post(`${path}/notice`, { notice_from: '2029-12-21', notice_to: '2029-12-27' }))
  app.setNow('2029-12-28T02:00:00Z')
  const decision = { decided_by_authority: 'Department', decided_on: '2029-12-29' }
  expect(faults(await second.post(`${path}/approve`, decision))).toEqual(['decided_on DATE_IN_FUTURE'])
})

const EXCEPTION = { kind: 'age_over_45', reason: '因工作需要经研究同意', document_no: '穗组发〔2026〕1号' }

test('3.3, R-43 a submission tells a reason too short, a wrong approver, and a member of another side', async () => {
  const { code, partner, host } = await pairedScene(as)
  const send = async (actor: Actor, more: object) =>
    submitted(
      actor,
      await drafted(actor, code, { person_id: await candidate(actor, { birth: '1980-12-01' }), ...more }),
    )
  const with_ = async (more: object) =>
    send(partner, { exceptions: [{ ...EXCEPTION, approver_role: 'city_org', ...more }] })
  expect(faults(await with_({ reason: '一二三四五六七八九' }))).toEqual(['exceptions.reason EXCEPTION_REASON'])
  for (const approver_role of ['county_org', 'province_admin'])
    expect(faults(await with_({ approver_role }))).toEqual(['exceptions.approver_role EXCEPTION_APPROVER'])
  const leader = keptOf(await with_({}))
  keptOf(await host.post(`/v1/postings/${leader.id}/confirm`))
  const other = await send(host, { post_role: 'team_member', ...TERM })
  expect(faults(other)).toContain('person_id MEMBER_TENANT')
})

test('X-17 a successor that begins later than the day after the last one agreed leaves a gap', async () => {
  const { code, host } = await pairedScene(as)
  const { items } = Found.parse((await host.get(`/v1/assignments?village_code=${code}&status=active`)).json)
  const [replaces] = items.map(({ id }) => id)
  keptOf(await host.post(`/v1/assignments/${replaces}/end`, { ended_on: '2027-01-31', reason: 'over' }))
  const terms = { mode: 'self', helper_tenant: '441400', helper_units: [{ name: 'Unit' }], replaces }
  const propose = async (valid_from: string) =>
    host.post('/v1/assignments', { village_code: code, ...terms, valid_from })
  expect(faults(await propose('2027-02-02'))).toEqual(['valid_from GAP'])
  expect((await propose('2027-02-01')).status).toBe(201)
})

test('R-42 in mode province a rank below deputy division is refused at submission', async () => {
  const place = await village('441400', { mode: 'province' })
  await assignment(place, { status: 'active' })
  const province = await as('province_admin')
  const more = { post_role: 'leader_and_first_secretary', person_id: await candidate(province, { level: 'province' }) }
  expect(faults(await submitted(province, await drafted(province, place.code, more)))).toEqual([
    'person_id RANK_BELOW_DIVISION_DEPUTY',
  ])
})

test('3.6.4, X-12 a pairing that is over is not ended again', async () => {
  const province = await as('province_admin')
  const { items } = Found.parse((await province.get('/v1/pairings?supported_city=441200')).json)
  const end = async (ended_on: string) => province.post(`/v1/pairings/${items[0]?.id}/end`, { ended_on })
  expect((await end('2026-12-31')).status).toBe(200)
  expect((await end('2026-11-20')).status).toBe(200) // an end that lies ahead comes earlier
  expect(faults(await end('2026-11-10'))).toEqual(['ended_on STATE'])
})
