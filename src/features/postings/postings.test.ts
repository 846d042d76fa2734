// Postings through HTTP: two organisations, one duo, one shared record.
import { describe, expect, test } from 'vitest'
import { query } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { suite } from '../../../test/harness/suite.ts'
import { candidate, drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { assignment, village } from '../../../test/harness/world.ts'
import { runSchedule } from '../../schedule.ts'

const { as, app } = suite()

const scene = async () => {
  const { code, partner: guangzhou, host: meizhou } = await pairedScene(as)
  return { code, guangzhou, meizhou }
}
const draft = async (actor: Actor, code: string, more: Record<string, unknown> = {}) => ({
  id: await drafted(actor, code, more),
})
const submit = submitted
const person = candidate

describe('X-3 two keys', () => {
  test('the partner drafts unseen, submits, the host confirms; active and completed come with the date', async () => {
    const { code, guangzhou, meizhou } = await scene()
    const { id } = await draft(guangzhou, code)
    expect((await meizhou.get(`/v1/postings/${id}`)).status).toBe(404)
    const submitted = await submit(guangzhou, id)
    expect(submitted.status, submitted.text).toBe(200)
    expect(submitted.json).toMatchObject({ status: 'submitted', person_birth_year: 1990, unit_name: 'Bureau' })
    const early = await guangzhou.post(`/v1/postings/${id}/confirm`, {})
    expect(early.status).toBe(403)
    const confirmed = await meizhou.post(`/v1/postings/${id}/confirm`, {})
    expect(confirmed.json).toMatchObject({ status: 'confirmed' })
    app.setNow('2026-12-01T02:00:00Z')
    expect((await guangzhou.get(`/v1/postings/${id}`)).json).toMatchObject({ status: 'active' })
    const active = (await meizhou.get(`/v1/postings?status=active&village_code=${code}`)).json as { items: unknown[] }
    expect(active.items).toHaveLength(1)
    app.setNow('2029-12-01T02:00:00Z')
    expect((await meizhou.get(`/v1/postings/${id}`)).json).toMatchObject({ status: 'completed' })
  })

  test('2.3 a draft that is withdrawn before it was submitted stays its author\u2019s alone', async () => {
    const { code, guangzhou, meizhou } = await scene()
    const { id } = await draft(guangzhou, code)
    expect((await guangzhou.post(`/v1/postings/${id}/cancel`, {})).json).toMatchObject({ status: 'cancelled' })
    for (const path of [`/v1/postings/${id}`, `/v1/postings/${id}/history`])
      expect((await meizhou.get(path)).status, path).toBe(404)
    const list = (await meizhou.get(`/v1/postings?village_code=${code}`)).json
    expect(list).toMatchObject({ items: [] })
    expect(await query('441400', 'SELECT DISTINCT draft FROM journal WHERE record_id = ?', id)).toEqual([{ draft: 1 }])
  })

  test('the host returns with a reason; the person is free again and can be posted elsewhere', async () => {
    const { code, guangzhou, meizhou } = await scene()
    const who = await person(guangzhou)
    const { id } = await draft(guangzhou, code, { person_id: who })
    await submit(guangzhou, id)
    expect((await meizhou.post(`/v1/postings/${id}/reject`, {})).json).toMatchObject({
      status: 422,
      code: 'REASON_REQUIRED',
    })
    expect((await meizhou.post(`/v1/postings/${id}/reject`, { reason: 'no house' })).json).toMatchObject({
      status: 'rejected',
      reason: 'no house',
    })
    const other = await village('441800')
    await assignment(other, { status: 'active' })
    const next = await draft(guangzhou, other.code, { person_id: who })
    const again = await submit(guangzhou, next.id)
    expect(again.status, again.text).toBe(200)
  })

  test('the province sees it without the work phone or a key to the file, and the unpaired city not at all', async () => {
    const { code, guangzhou } = await scene()
    const { id } = await draft(guangzhou, code)
    await submit(guangzhou, id)
    const province = await as('province_admin')
    const seen = (await province.get(`/v1/postings/${id}`)).json as Record<string, unknown>
    expect(seen).toMatchObject({ person_name: 'Somebody', status: 'submitted' })
    expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(['work_phone']))
    expect(seen['person_id']).toBeUndefined()
    expect((await (await as('city_org', '440300')).get(`/v1/postings/${id}`)).status).toBe(404)
  })
})

describe('R-41 – R-52 at submission', () => {
  test('every broken rule at once', async () => {
    const { code, guangzhou } = await scene()
    const who = await person(guangzhou, { birth: '1970-01-01' })
    const { id } = await draft(guangzhou, code, {
      person_id: who,
      post_role: 'first_secretary',
      planned_end: '2028-11-30',
    })
    const refused = await submit(guangzhou, id)
    expect(refused.status).toBe(422)
    const codes = (refused.json as { errors: { code: string; rule: string }[] }).errors.map(
      ({ rule, code: each }) => `${rule} ${each}`,
    )
    expect(codes).toEqual(['R-45 FS_WRONG_TENANT', 'R-49 EXCEPTION_REQUIRED', 'R-52 EXCEPTION_REQUIRED'])
  })

  test('3.3 with a recorded exception it passes; approved in the system by another user', async () => {
    const { code, guangzhou } = await scene()
    const who = await person(guangzhou, { birth: '1970-01-01' })
    const { id } = await draft(guangzhou, code, {
      person_id: who,
      exceptions: [{ kind: 'age_over_45', reason: 'knows the village well' }],
    })
    expect((await submit(guangzhou, id)).json).toMatchObject({ code: 'EXCEPTION_REQUIRED', rule: 'R-49' })
    const [row] = await query('441400', 'SELECT id FROM exceptions WHERE posting_id = ?', id)
    const path = `/v1/exceptions/${String(row?.['id'])}/approve`
    expect((await guangzhou.post(path, {})).json).toMatchObject({ code: 'SELF_APPROVAL' })
    const second = await as('city_org', '440100')
    expect((await second.post(path, {})).json).toMatchObject({ approved: true, on_paper: false })
    const passed = await submit(guangzhou, id)
    expect(passed.status, passed.text).toBe(200)
  })

  test('fifty parallel conflicting submissions leave one', async () => {
    const { code, guangzhou } = await scene()
    const ids = await Promise.all(Array.from({ length: 12 }, async () => (await draft(guangzhou, code)).id))
    const answers = await Promise.all(ids.map(async (id) => submit(guangzhou, id)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ status }) => status))).toEqual(new Set([409]))
  })

  test('one person, two places, two hosts: one of them', async () => {
    const { code, guangzhou } = await scene()
    const other = await village('441800')
    await assignment(other, { status: 'active' })
    const who = await person(guangzhou)
    const ids = [
      (await draft(guangzhou, code, { person_id: who })).id,
      (await draft(guangzhou, other.code, { person_id: who })).id,
    ]
    const answers = await Promise.all(ids.map(async (id) => submit(guangzhou, id)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.json).toMatchObject({ code: 'PERSON_ALREADY_POSTED' })
  })

  test('R-76 a sending unit does not submit', async () => {
    const unit = await as('sending_unit', '440100')
    const act = async (action: string, locale: string) => {
      const path = `/v1/postings/441400-01931f6e-0000-7000-8000-000000000000/${action}`
      return (await unit.post(path, {}, { headers: { 'accept-language': locale } })).json
    }
    const refused = { status: 403, code: 'ROLE_NOT_ORG' }
    const departments = '由以下部门办理：省委组织部、市委组织部、县委组织部；派出单位只提名'
    expect(await act('submit', 'zh-CN')).toMatchObject({ ...refused, detail: departments })
    const both = 'province, city organisation department'
    const detail = `This is for: ${both}; a sending unit nominates`
    expect(await act('confirm', 'en')).toMatchObject({ ...refused, detail })
  })

  test('R-76, R-42 a village of mode `province` is for the province: the host’s own department is told so', async () => {
    const place = await village('441400', { mode: 'province' })
    await assignment(place, { status: 'active' })
    const meizhou = await as('city_org', '441400')
    const { id } = await draft(meizhou, place.code, { post_role: 'leader_and_first_secretary' })
    expect((await submit(meizhou, id)).json).toMatchObject({
      status: 403,
      code: 'ROLE_NOT_ORG',
      detail: '由以下部门办理：省委组织部；派出单位只提名',
    })
  })
})

test('a request killed between the two databases leaves nothing half: a retry or the schedule mends it', async () => {
  const { code, guangzhou } = await scene()
  const { id } = await draft(guangzhou, code)
  const key = crypto.randomUUID()
  for (const kind of ['before', 'after'] as const) {
    for (const call of [2, 3]) {
      app.spy.fault({ tenant: call === 2 ? '440100' : '441400', call, kind })
      const broken = await guangzhou.post(`/v1/postings/${id}/submit`, {}, { key })
      expect([200, 503]).toContain(broken.status)
      app.spy.fault()
    }
  }
  const answer = await guangzhou.post(`/v1/postings/${id}/submit`, {}, { key })
  expect(answer.status, answer.text).toBe(200)
  app.advance(60 * 60 * 1000)
  await runSchedule(await app.services())
  const claims = await query('440100', 'SELECT status FROM posting_claims WHERE id LIKE ?', `${id}.%`)
  expect(claims).toEqual([{ status: 'confirmed' }])
  const journal = await query(
    '441400',
    "SELECT count(*) AS n FROM journal WHERE record_id = ? AND action = 'submit'",
    id,
  )
  expect(journal).toEqual([{ n: 1 }])
})

test('check judges bare facts, and writes nothing', async () => {
  const { code, meizhou } = await scene()
  const facts = {
    village_code: code,
    post_role: 'first_secretary',
    planned_start: '2016-08-09',
    planned_end: '2019-08-08',
    unit: { tenant_code: '441400', unit_level: 'county', unit_kind: 'enterprise' },
    person: {
      birth_date: '1970-08-09',
      party_status: 'probationary',
      cadre_rank: 'clerk',
      health_status: 'fit',
      attest_political: true,
      attest_coordination: false,
    },
    exceptions: [],
  }
  const answer = await meizhou.post('/v1/postings/check', facts)
  expect(answer.status, answer.text).toBe(200)
  const { findings } = answer.json as {
    findings: { rule: string; code: string; strength: string; exception_kind?: string; clause: string[] }[]
  }
  expect(findings.map(({ rule, code: each }) => `${rule} ${each}`)).toEqual([
    'R-45 MODE_UNIT_LEVEL',
    'R-45 MODE_UNIT_KIND',
    'R-48 FS_NOT_CPC',
    'R-49 EXCEPTION_REQUIRED',
    'R-50 ATTESTATION_MISSING',
  ])
  expect(findings[3]).toMatchObject({ strength: 'SOFT', exception_kind: 'age_over_45' })
})

test('seats: who owes each, who holds it, and the days it stood vacant', async () => {
  const { code, guangzhou, meizhou } = await scene()
  const { id } = await draft(guangzhou, code)
  await submit(guangzhou, id)
  await meizhou.post(`/v1/postings/${id}/confirm`, {})
  const seats = async (day: string) =>
    ((await meizhou.get(`/v1/villages/${code}/seats?as_of=${day}`)).json as { items: Record<string, unknown>[] }).items
  expect(await seats('2026-12-01')).toEqual([
    expect.objectContaining({
      post_role: 'team_leader',
      owed_by: '440100',
      holder: { posting_id: id, since: '2026-12-01', until: '2029-11-30' },
      vacant_since: null,
    }),
    expect.objectContaining({
      post_role: 'first_secretary',
      owed_by: '441400',
      holder: null,
      vacant_since: '2016-05-01',
    }),
  ])
  const ended = await (async () => {
    app.setNow('2027-03-01T02:00:00Z')
    return guangzhou.post(`/v1/postings/${id}/end`, { ended_on: '2027-03-31', end_reason: 'transfer' })
  })()
  expect(ended.json).toMatchObject({ ended_on: '2027-03-31', end_reason: 'transfer' })
  const [leader] = await seats('2027-04-10')
  expect(leader).toMatchObject({ holder: null, vacant_since: '2027-04-01' })
  const list = (await meizhou.get(`/v1/seats?vacant=true&division=${code.slice(0, 6)}&limit=100`)).json as {
    items: { village_code: string; post_role: string }[]
  }
  expect(list.items).toContainEqual(expect.objectContaining({ village_code: code, post_role: 'first_secretary' }))
})

test('X-18 an assignment with open postings ends only together with them', async () => {
  const { code, guangzhou, meizhou } = await scene()
  const { id } = await draft(guangzhou, code)
  await submit(guangzhou, id)
  await meizhou.post(`/v1/postings/${id}/confirm`, {})
  app.setNow('2027-03-01T02:00:00Z')
  const list = (await meizhou.get(`/v1/assignments?village_code=${code}`)).json as { items: { id: string }[] }
  const path = `/v1/assignments/${list.items[0]?.id ?? ''}/end`
  const refused = await meizhou.post(path, { ended_on: '2027-06-30', reason: 'moved' })
  expect(refused.json).toMatchObject({ status: 409, code: 'POSTINGS_OPEN', postings: [id] })
  const ended = await meizhou.post(path, { ended_on: '2027-06-30', reason: 'moved', end_postings: true })
  expect(ended.status, ended.text).toBe(200)
  app.setNow('2027-07-01T02:00:00Z')
  expect((await guangzhou.get(`/v1/postings/${id}`)).json).toMatchObject({
    status: 'ended_early',
    ended_on: '2027-06-30',
  })
})
