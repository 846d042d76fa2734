// 3.2: active and completed come with the date; the schedule writes what every read has said since, once, however late.
import { expect, test } from 'vitest'
import { query, write } from '../../../test/harness/databases.ts'
import { drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { runSchedule } from '../../schedule.ts'
import { verifySignature } from '../../vault/signature.ts'
import { CORRECTION_TYPE, correctionText } from './corrections.ts'

const { app, as } = suite()

const confirmed = async () => {
  const { code, partner, host } = await pairedScene(as)
  const id = await drafted(partner, code)
  await submitted(partner, id)
  await host.post(`/v1/postings/${id}/confirm`, {})
  return { code, id, host, partner }
}

const stored = async (id: string) => {
  const [row] = await query('441400', 'SELECT status, start_blocked FROM postings WHERE id = ?', id)
  return row
}
const actions = async (id: string) =>
  (await query('441400', 'SELECT action, actor_id FROM journal WHERE record_id = ? ORDER BY seq', id)).map(
    ({ action }) => action,
  )

test('R-41, R-74: a draft names its village, one of the staff at city or county level its division', async () => {
  const { partner } = await pairedScene(as)
  const person_id = `${partner.tenant}-01931f6e-0000-7000-8000-00000000dead`
  const term = { person_id, planned_start: '2026-12-01', planned_end: '2029-11-30' }
  for (const [post_role, rule, field] of [
    ['team_leader', 'R-41', 'village_code'],
    ['liaison_staff', 'R-74', 'division'],
  ] as const)
    expect((await partner.post('/v1/postings', { post_role, ...term })).json).toMatchObject({
      status: 422,
      code: 'FIELD_REQUIRED',
      rule,
      errors: [{ field }],
    })
})

test('the schedule writes active, then completed, catching up after days without a run, and only once', async () => {
  const { id, host } = await confirmed()
  app.setNow('2026-12-05T02:00:00Z')
  expect((await host.get(`/v1/postings/${id}`)).json).toMatchObject({ status: 'active' })
  await runSchedule(await app.services())
  await runSchedule(await app.services())
  expect(await stored(id)).toMatchObject({ status: 'active' })
  app.setNow('2030-01-05T02:00:00Z')
  expect((await host.get(`/v1/postings/${id}`)).json).toMatchObject({ status: 'completed' })
  await runSchedule(await app.services())
  await runSchedule(await app.services())
  expect(await stored(id)).toMatchObject({ status: 'completed' })
  expect(await actions(id)).toEqual(['draft', 'submit', 'confirm', 'begin', 'complete'])
})

test('X-3 the host asks before it confirms what its confirmation will be told, without the file of the other side', async () => {
  const { code, partner, host } = await pairedScene(as)
  const id = await drafted(partner, code)
  const found = async (by: typeof host) => {
    const { json } = await by.post('/v1/postings/check', { posting_id: id })
    return (json as { findings?: { code: string }[] }).findings?.map((finding) => finding.code)
  }
  expect(await found(host)).toBeUndefined() // a draft is its author's
  await submitted(partner, id)
  expect(await found(host)).toEqual([])
  await write('441400', [{ sql: 'UPDATE assignments SET ever_active = 0 WHERE village_code = ?', params: [code] }])
  expect(await found(host)).toEqual(['NO_ASSIGNMENT'])
  expect((await host.post(`/v1/postings/${id}/confirm`, {})).json).toMatchObject({ code: 'NO_ASSIGNMENT' })
  expect(await found(await as('province_admin'))).toBeUndefined()
})

test('a first day without an assignment in force leaves it confirmed; once there is one it begins', async () => {
  const { id, code, host } = await confirmed()
  await write('441400', [{ sql: 'UPDATE assignments SET ever_active = 0 WHERE village_code = ?', params: [code] }])
  app.setNow('2026-12-02T02:00:00Z')
  await runSchedule(await app.services())
  expect((await host.get(`/v1/postings/${id}`)).json).toMatchObject({ status: 'confirmed', start_blocked: true })
  await write('441400', [{ sql: 'UPDATE assignments SET ever_active = 1 WHERE village_code = ?', params: [code] }])
  await runSchedule(await app.services())
  expect((await host.get(`/v1/postings/${id}`)).json).toMatchObject({ status: 'active', start_blocked: false })
  expect(await actions(id)).toEqual(['draft', 'submit', 'confirm', 'block_start', 'begin'])
})

test('3.6 an assignment agreed afterwards for that first day lets it begin at once, whether the schedule has run or not', async () => {
  const { code, partner, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const { id } = await standing(host, second, code, { post_role: 'first_secretary' })
  const { items } = (await host.get(`/v1/assignments?village_code=${code}`)).json as { items: { id: string }[] }
  const end = { ended_on: '2026-11-25', reason: 'over' }
  expect((await host.post(`/v1/assignments/${items[0]?.id}/end`, end)).status).toBe(200)
  app.setNow('2026-12-02T02:00:00Z')
  await runSchedule(await app.services())
  const read = async () => (await host.get(`/v1/postings/${id}`)).json
  expect(await read()).toMatchObject({ status: 'confirmed', start_blocked: true })
  const terms = { village_code: code, mode: 'paired', helper_tenant: '440100', helper_units: [{ name: 'Bureau' }] }
  const offer = await partner.post('/v1/assignments', { ...terms, valid_from: '2026-11-26' })
  const { id: next, content_hash } = offer.json as { id: string; content_hash: string }
  expect((await host.post(`/v1/assignments/${next}/accept`, { content_hash })).status).toBe(200)
  expect(await read()).toMatchObject({ status: 'active', start_blocked: false })
  expect(await actions(id)).toEqual(['draft', 'submit', 'confirm', 'block_start', 'follow'])
})

test('R-41 a term of the host’s first secretary ends with the mode that has his seat', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const { items } = (await host.get(`/v1/assignments?village_code=${code}`)).json as { items: { id: string }[] }
  const alone = { mode: 'self', helper_tenant: '441400', helper_units: [{ name: 'Bureau' }], valid_from: '2027-06-01' }
  const next = await host.post('/v1/assignments', { village_code: code, ...alone, replaces: items[0]?.id })
  expect(next.status, next.text).toBe(201)
  const beyond = { code: 'MODE_MISMATCH', field: 'planned_end', accepted: ['<= 2027-05-31'] }
  const long = { post_role: 'first_secretary' }
  const first = await submitted(host, await drafted(host, code, long))
  expect(first.json).toMatchObject({ status: 422, rule: 'R-41', errors: [beyond] })
  const onPaper = { reason: 'to the end of the mode', document_no: '粤组发〔2016〕1号', approver_role: 'city_org' }
  const short = { planned_end: '2027-05-31', exceptions: [{ kind: 'term_not_3y', ...onPaper }] }
  await standing(host, second, code, { ...long, ...short })
  const both = (await submitted(host, await drafted(host, code, long))).json as { status: number; errors: object[] }
  expect([both.status, both.errors]).toEqual([409, expect.arrayContaining([expect.objectContaining(beyond)])])
})

test('an ended posting is frozen, and corrected only by a signed correction beside it', async () => {
  const { id, partner, host } = await confirmed()
  const path = `/v1/postings/${id}/corrections`
  const body = { field: 'unit_name', value_is: 'Bureau of Water', reason: 'a slip of the pen' }
  expect((await partner.post(path, body)).json).toMatchObject({ status: 409, code: 'STATE' })
  app.setNow('2030-01-05T02:00:00Z')
  expect((await host.post(path, body)).status).toBe(403)
  const made = await partner.post(path, body)
  expect(made.status, made.text).toBe(201)
  expect(made.json).toMatchObject({ value_was: 'Bureau', value_is: 'Bureau of Water', corrected_by: '440100' })
  expect((await host.get(`/v1/postings/${id}`)).json).toMatchObject({ unit_name: 'Bureau' })
  expect(((await host.get(path)).json as { items: unknown[] }).items).toEqual([made.json])

  const [row] = await query('441400', 'SELECT * FROM posting_corrections WHERE posting_id = ?', id)
  const stored = row as Parameters<typeof correctionText>[0]
  const { signing } = await app.services()
  const signed = { signature: stored.signature, typ: CORRECTION_TYPE }
  expect(await verifySignature(signing, { ...signed, text: correctionText(stored) })).toBe(true)
  expect(await verifySignature(signing, { ...signed, text: correctionText({ ...stored, value_is: 'x' }) })).toBe(false)
})

test('X-18 a posting whose last day is set but ahead ends sooner with its assignment', async () => {
  const { id, code, partner, host } = await confirmed()
  app.setNow('2027-03-01T02:00:00Z')
  const ended = await partner.post(`/v1/postings/${id}/end`, { ended_on: '2027-12-31', end_reason: 'transfer' })
  expect(ended.status, ended.text).toBe(200)
  const list = (await host.get(`/v1/assignments?village_code=${code}`)).json as { items: { id: string }[] }
  const path = `/v1/assignments/${list.items[0]?.id ?? ''}/end`
  const both = await host.post(path, { ended_on: '2027-06-30', reason: 'moved', end_postings: true })
  expect(both.status, both.text).toBe(200)
  expect((await host.get(`/v1/postings/${id}`)).json).toMatchObject({ ended_on: '2027-06-30' })
})

test('X-3, X-14 a city that sends its own turns both keys by two people: who submitted does not confirm', async () => {
  const { code, host } = await pairedScene(as)
  const second = await as('city_org', '441400')
  const id = await drafted(host, code, { post_role: 'first_secretary' })
  await submitted(second, id)
  const own = await second.post(`/v1/postings/${id}/confirm`, {})
  expect(own.json).toMatchObject({
    status: 422,
    code: 'SELF_APPROVAL',
    rule: 'X-14',
    allowed: ['confirm', 'reject', 'cancel'],
  })
  expect((await host.post(`/v1/postings/${id}/confirm`, {})).json).toMatchObject({ status: 'confirmed' })
})
