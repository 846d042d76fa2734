// C-3: a promotion passes its gates or is not approved.
import { describe, expect, test } from 'vitest'
import { START } from '../../../test/harness/app.ts'
import { query } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf, servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const PATH = '/v1/promotion_cases'
const DEPARTMENT = 'Organisation Department of Guangzhou'

interface Gates {
  open: number
  gates: { gate: string; met: boolean; evidence: Record<string, unknown>; missing: { code: string }[] }[]
}

const openGates = async (actor: Actor, id: string): Promise<string[]> => {
  const { gates } = (await actor.get(`${PATH}/${id}/gates`)).json as Gates
  return gates.filter(({ met }) => !met).map(({ gate }) => gate)
}

interface Department {
  sender: Actor
  second: Actor
}

const assessed = async (
  { sender, second }: Department,
  posting_id: string,
  more: Readonly<Record<string, unknown>> = {},
) => {
  const body = { posting_id, year: 2028, grade: 'excellent', assessor: DEPARTMENT, assessed_on: '2028-12-20', ...more }
  const { id } = keptOf(await sender.post('/v1/assessments', body))
  keptOf(await second.post(`/v1/assessments/${id}/sign`))
  keptOf(await sender.post(`/v1/assessments/${id}/file`))
  return id
}

/** Everything but the acts: a term served, accepted by the office, assessed and filed. */
const served = async (accept: 'passed' | 'failed' | null = 'passed') => {
  const scene = await servedScene(as)
  app.setNow('2029-12-20T02:00:00Z')
  const { posting } = scene
  const office = await as('poverty_office', '440000')
  const acceptance = { posting_id: posting.id, result: accept, accepted_on: '2029-12-15' }
  if (accept) keptOf(await office.post('/v1/acceptance_results', acceptance))
  const assessment = await assessed(scene, posting.id)
  const body = {
    posting_id: posting.id,
    target_rank: 'division_deputy',
    qualified: true,
    managing_authority: DEPARTMENT,
    quota_ok: true,
    assessment_ids: [assessment],
  }
  return { ...scene, body, office }
}

/** Friday 2029-12-21 to Thursday 2029-12-27: five working days. */
const NOTICE = { notice_from: '2029-12-21', notice_to: '2029-12-27' }

const onNotice = async (notice: Readonly<Record<string, unknown>> = NOTICE) => {
  const scene = await served()
  const { id } = keptOf(await scene.sender.post(PATH, scene.body))
  keptOf(await scene.sender.post(`${PATH}/${id}/submit`))
  keptOf(await scene.sender.post(`${PATH}/${id}/notice`, notice))
  app.setNow('2029-12-28T02:00:00Z')
  return { ...scene, id }
}

const DECISION = { decided_by_authority: DEPARTMENT }

describe('R-60, R-61', () => {
  test('accept: every gate met, decided by another user of the managing organ', async () => {
    const { sender, second, id } = await onNotice()
    expect(await openGates(sender, id)).toEqual(['authority'])
    expect((await sender.post(`${PATH}/${id}/approve`, DECISION)).json).toMatchObject({ code: 'SELF_APPROVAL' })
    const approved = await second.post(`${PATH}/${id}/approve`, DECISION)
    expect(approved.json).toMatchObject({
      status: 'approved',
      posting_status: 'completed',
      acceptance_result: 'passed',
      acceptance_version: 1,
      decided_on: '2029-12-28',
      probation_until: '2030-12-28',
    })
    expect(await openGates(sender, id)).toEqual([])
    await expect(query('440100', "UPDATE promotion_cases SET reason = 'x' WHERE id = ?", id)).rejects.toThrow(/frozen/)
  })

  test('the gates show evidence and what is missing', async () => {
    const { sender, posting, body } = await served(null)
    const { id } = keptOf(await sender.post(PATH, { ...body, qualified: null, quota_ok: null, assessment_ids: [] }))
    const { open, gates } = (await sender.get(`${PATH}/${id}/gates`)).json as Gates
    expect(open).toBe(6)
    expect(gates).toContainEqual(
      expect.objectContaining({
        gate: 'posting_completed',
        met: true,
        evidence: expect.objectContaining({ posting_id: posting.id, posting_status: 'completed' }),
      }),
    )
    expect(gates.flatMap(({ missing }) => missing.map(({ code }) => code))).toEqual([
      'ACCEPTANCE_REQUIRED',
      'FIELD_REQUIRED',
      'ASSESSMENT_NOT_FILED',
      'QUOTA_UNCONFIRMED',
      'NOTICE_TOO_SHORT',
      'PROMOTION_AUTHORITY',
    ])
  })

  test.each([
    ['nothing accepted', null],
    ['failed', 'failed'],
  ] as const)('reject: %s', async (_, accept) => {
    const { sender, body } = await served(accept)
    const { id } = keptOf(await sender.post(PATH, body))
    expect((await sender.post(`${PATH}/${id}/submit`)).json).toMatchObject({ status: 422, code: 'ACCEPTANCE_REQUIRED' })
  })

  test('reject: two ranks up, at the draft already', async () => {
    const { sender, body } = await served()
    expect((await sender.post(PATH, { ...body, target_rank: 'division_chief' })).json).toMatchObject({
      code: 'PROMOTION_ONE_RANK',
    })
  })

  test('reject: a member of the team, and a rank held for too short a time', async () => {
    const { sender, host, code, body, posting } = await served()
    app.setNow('2026-12-02T02:00:00Z')
    const member = await standing(sender, host, code, {
      post_role: 'team_member',
      planned_start: '2026-12-03',
      planned_end: '2029-12-02',
    })
    const { id: ofMember } = keptOf(await sender.post(PATH, { ...body, posting_id: member.id, assessment_ids: [] }))
    expect(codesOf(await sender.post(`${PATH}/${ofMember}/submit`))).toContain('PROMOTION_POST_ROLE')
    app.setNow('2029-12-20T02:00:00Z')
    const raised = { cadre_rank: 'division_deputy', valid_from: '2028-12-30' }
    keptOf(await sender.patch(`/v1/people/${posting.person_id}`, raised, { if_match: '*' }))
    const { id } = keptOf(await sender.post(PATH, { ...body, target_rank: 'division_chief' }))
    expect(codesOf(await sender.post(`${PATH}/${id}/submit`))).toEqual(['RANK_YEARS'])
  })

  test('reject: a term that is not served to its end (A-19: ended early, though accepted)', async () => {
    const { sender, second, posting } = await servedScene(as)
    app.setNow('2028-05-01T02:00:00Z')
    keptOf(await sender.post(`/v1/postings/${posting.id}/end`, { ended_on: '2028-05-31', end_reason: 'illness' }))
    app.setNow('2029-12-20T02:00:00Z')
    const office = await as('poverty_office', '440000')
    const passed = { posting_id: posting.id, result: 'passed', accepted_on: '2028-06-09' }
    keptOf(await office.post('/v1/acceptance_results', passed))
    const assessment = await assessed({ sender, second }, posting.id, { year: 2027 })
    const body = {
      posting_id: posting.id,
      target_rank: 'division_deputy',
      qualified: true,
      assessment_ids: [assessment],
    }
    const { id } = keptOf(await sender.post(PATH, body))
    expect((await sender.post(`${PATH}/${id}/submit`)).json).toMatchObject({ code: 'POSTING_NOT_COMPLETED' })
  })

  test.each([
    ['five, on the last of them', NOTICE, '2029-12-27', 422],
    ['five, the day after', NOTICE, '2029-12-28', 200],
    ['a week longer, when five are over', { ...NOTICE, notice_to: '2030-01-04' }, '2029-12-28', 200],
  ])('R-61 notice of %s', async (_, notice, day, status) => {
    const { second, id } = await onNotice(notice)
    app.setNow(`${day}T02:00:00Z`)
    const answer = await second.post(`${PATH}/${id}/approve`, DECISION)
    expect(answer.status, answer.text).toBe(status)
    if (status === 422) expect(answer.json).toMatchObject({ code: 'NOTICE_TOO_SHORT', allowed: ['approve', 'refuse'] })
  })

  test('reject: a notice of four working days, one from the last day of the term, one that ends before it begins', async () => {
    const { sender, second, body, posting } = await served()
    const { id } = keptOf(await sender.post(PATH, body))
    keptOf(await sender.post(`${PATH}/${id}/submit`))
    const refused = async (notice: Readonly<Record<string, unknown>>) =>
      (await second.post(`${PATH}/${id}/notice`, { ...NOTICE, ...notice })).json
    const { planned_end } = (await sender.get(`/v1/postings/${posting.id}`)).json as { planned_end: string }
    const allowed = ['notice', 'refuse']
    expect(await refused({ notice_to: '2029-12-26' })).toMatchObject({ code: 'NOTICE_TOO_SHORT', allowed })
    expect(await refused({ notice_from: planned_end })).toMatchObject({ code: 'DATE_ORDER', allowed })
    expect(await refused({ notice_to: '2029-12-20' })).toMatchObject({ code: 'DATE_ORDER', allowed })
    expect((await sender.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'submitted', notice_from: null })
  })

  test('reject: another organ decides, the quota is not confirmed, the acceptance was corrected meanwhile', async () => {
    const { second, office, id } = await onNotice()
    const wrong = { decided_by_authority: 'Somebody else', quota_ok: false }
    const { errors } = (await second.post(`${PATH}/${id}/approve`, wrong)).json as { errors: { code: string }[] }
    expect(errors.map(({ code }) => code)).toEqual(['QUOTA_UNCONFIRMED', 'PROMOTION_AUTHORITY'])
    const list = (await office.get('/v1/acceptance_results')).json as { items: { id: string }[] }
    for (const { id: each } of list.items)
      await office.patch(`/v1/acceptance_results/${each}`, { result: 'failed' }, { if_match: '*' })
    expect((await second.post(`${PATH}/${id}/approve`, DECISION)).json).toMatchObject({ code: 'ACCEPTANCE_REQUIRED' })
  })
})

test('R-60, R-81, 3.6 a decision of a past day rests on what was accepted and filed by then', async () => {
  const { sender, second, body } = await served()
  app.setNow('2030-06-03T02:00:00Z')
  const { id } = keptOf(await sender.post(PATH, body))
  keptOf(await sender.post(`${PATH}/${id}/submit`))
  keptOf(await second.post(`${PATH}/${id}/notice`, { notice_from: '2029-12-03', notice_to: '2029-12-07' }))
  const decide = async (decided_on: string) => second.post(`${PATH}/${id}/approve`, { ...DECISION, decided_on })
  expect(codesOf(await decide('2029-12-08'))).toEqual(['ACCEPTANCE_REQUIRED', 'ASSESSMENT_NOT_FILED'])
  expect((await decide('2029-12-20')).json).toMatchObject({ status: 'approved', decided_on: '2029-12-20' })
})

test('R-60, 3.6 a recall entered while the notice runs leaves nothing to approve; after it, no earlier last day is entered', async () => {
  const last = { ended_on: '2029-01-31' }
  const recalled = async ({ host, sender, second, posting }: Awaited<ReturnType<typeof onNotice>>) => {
    const ground = { reason: 'incompetent', evidence: 'Away for weeks', proposed_on: '2028-12-20' }
    const { id } = keptOf(await host.post('/v1/recall_cases', { posting_id: posting.id, ...ground }))
    keptOf(await sender.post(`/v1/recall_cases/${id}/inform`))
    return second.post(`/v1/recall_cases/${id}/decide_recall`, last)
  }
  const first = await onNotice()
  keptOf(await recalled(first))
  expect(codesOf(await first.second.post(`${PATH}/${first.id}/approve`, DECISION))).toEqual(['POSTING_NOT_COMPLETED'])
  app.setNow(START)
  const scene = await onNotice()
  keptOf(await scene.second.post(`${PATH}/${scene.id}/approve`, DECISION))
  const end = await scene.sender.post(`/v1/postings/${scene.posting.id}/end`, { ...last, end_reason: 'transfer' })
  const errors = [{ field: 'ended_on', accepted: ['>= 2029-11-30'] }]
  for (const act of [end, await recalled(scene)])
    expect(act.json).toMatchObject({ status: 409, code: 'RECORDS_AFTER', rule: '3.6', errors })
})

test('3.6 a refusal of a past day is entered by that day, which is not before the notice', async () => {
  const { sender, second, id } = await onNotice()
  const refuse = async (by: Actor, decided_on: string) =>
    by.post(`${PATH}/${id}/refuse`, { reason: 'no post', decided_on })
  expect((await refuse(second, '2029-12-20')).json).toMatchObject({ code: 'DATE_ORDER', rule: '3.6' })
  expect((await refuse(second, '2029-12-29')).json).toMatchObject({ code: 'DATE_IN_FUTURE' })
  expect((await refuse(sender, '2029-12-21')).json).toMatchObject({ status: 'refused', decided_on: '2029-12-21' })
})

describe('R-81 on a promotion', () => {
  test('reject: an assessment that is not filed, and 不称职 in the last year', async () => {
    const { sender, second, posting, body } = await served()
    const draft = { posting_id: posting.id, year: 2029, grade: 'incompetent', assessor: 'X', assessed_on: '2029-12-01' }
    const { id: unfiled } = keptOf(await sender.post('/v1/assessments', draft))
    keptOf(await second.post(`/v1/assessments/${unfiled}/sign`))
    const { id } = keptOf(await sender.post(PATH, { ...body, assessment_ids: [unfiled] }))
    const { errors } = (await sender.post(`${PATH}/${id}/submit`)).json as { errors: { code: string }[] }
    expect(errors.map(({ code }) => code)).toEqual(['ASSESSMENT_NOT_FILED', 'ASSESSMENT_BLOCKS'])
  })
})

const ACTIONS = ['submit', 'notice', 'approve', 'refuse'] as const
const bodyOf = (action: string) => ({ notice: NOTICE, approve: DECISION, refuse: { reason: 'no post' } })[action] ?? {}

test.each([
  ['draft', [], ['submit']],
  ['submitted', ['submit'], ['notice', 'refuse']],
  ['on_notice', ['submit', 'notice'], ['approve', 'refuse']],
  ['approved', ['submit', 'notice', 'approve'], []],
  ['refused', ['submit', 'refuse'], []],
] as const)('3.5 %s: what is legal, and 409 naming it for the rest', async (status, path, allowed) => {
  const { sender, second, host, stranger, body } = await served()
  const { id } = keptOf(await sender.post(PATH, body))
  for (const action of path) {
    if (action === 'approve') app.setNow('2029-12-28T02:00:00Z')
    keptOf(await (action === 'submit' ? sender : second).post(`${PATH}/${id}/${action}`, bodyOf(action)))
  }
  expect((await sender.get(`${PATH}/${id}`)).json).toMatchObject({ status })
  for (const action of ACTIONS) {
    for (const other of [host, stranger])
      expect((await other.post(`${PATH}/${id}/${action}`, bodyOf(action))).status).toBe(404)
    if (allowed.some((legal) => legal === action)) continue
    for (const actor of [sender, second])
      expect((await actor.post(`${PATH}/${id}/${action}`, bodyOf(action))).json).toMatchObject({
        status: 409,
        code: 'STATE',
        allowed,
      })
  }
  const again = await sender.post(PATH, body)
  expect(again.status).toBe(status === 'refused' ? 201 : 409)
  const patched = await sender.patch(`${PATH}/${id}`, { qualified: true }, { if_match: '*' })
  expect(patched.status).toBe(status === 'draft' ? 200 : 409)
})

test('no other tenant sees a case or its gates', async () => {
  const { sender, host, stranger, body } = await served()
  const { id } = keptOf(await sender.post(PATH, body))
  for (const other of [host, stranger, await as('province_admin')]) {
    expect((await other.get(`${PATH}/${id}`)).status).toBe(404)
    expect((await other.get(`${PATH}/${id}/gates`)).status).toBe(404)
    expect((await other.get(`${PATH}/${id}/history`)).status).toBe(404)
    expect((await other.post(PATH, body)).status).toBe(404)
  }
})
