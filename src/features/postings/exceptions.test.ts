// Recorded exceptions of postings (3.3): seen by both sides, replaced as a list, told in the journal.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { query } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { candidate, drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { as } = suite()

const REASON = 'knows the village well'
const AGE = { kind: 'age_over_45', reason: REASON }
const TERM = { kind: 'term_not_3y', reason: 'goes on to another village' }
const PAPER = { approver_role: 'city_org', document_no: '穗组〔2016〕12号' }
const SHORT = { planned_end: '2028-11-30' }

const Kept = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      reason: z.string(),
      approver_org: z.string().nullable(),
      approver_role: z.string().nullable(),
      approved_on: z.string().nullable(),
      document_no: z.string().nullable(),
      on_paper: z.boolean(),
      approved: z.boolean(),
      version: z.int(),
    }),
  ),
})
const Versioned = z.object({ version: z.int() })

const exceptionsOf = async (actor: Actor, id: string) => {
  const answer = await actor.get(`/v1/postings/${id}/exceptions`)
  expect(answer.status, answer.text).toBe(200)
  return Kept.parse(answer.json).items
}

const change = async (actor: Actor, id: string, body: object) => {
  const { version } = Versioned.parse((await actor.get(`/v1/postings/${id}`)).json)
  return actor.patch(`/v1/postings/${id}`, body, { if_match: `"v${version}"` })
}

const scene = async (exceptions: object[]) => {
  const { code, partner, host } = await pairedScene(as)
  const person_id = await candidate(partner, { birth: '1970-01-01' })
  const id = await drafted(partner, code, { person_id, exceptions })
  return { id, code, partner, host, second: await as('city_org', '440100') }
}

const told = async (id: string) => {
  const rows = await query('441400', 'SELECT action, changes FROM journal WHERE record_id = ? ORDER BY seq', id)
  return rows.map(({ action, changes }) => ({ action, changes: JSON.parse(String(changes)) as unknown }))
}

test('3.3 who drafts reads the id, another user of the side approves by it, the host sees it before it confirms', async () => {
  const { id, partner, host, second } = await scene([AGE])
  const [waiting] = await exceptionsOf(partner, id)
  expect(waiting).toMatchObject({ ...AGE, approved: false, on_paper: false, approved_on: null })
  expect((await host.get(`/v1/postings/${id}/exceptions`)).status).toBe(404)
  const approved = await second.post(`/v1/exceptions/${waiting?.id ?? ''}/approve`, {})
  expect(approved.status, approved.text).toBe(200)
  expect((await submitted(partner, id)).status).toBe(200)
  for (const actor of [partner, host]) {
    expect(await exceptionsOf(actor, id)).toMatchObject([{ ...AGE, approved: true, on_paper: false }])
  }
  expect((await (await as('city_org', '440300')).get(`/v1/postings/${id}/exceptions`)).status).toBe(404)
})

test('X-7 the province reads the exceptions kept to it, and of two cities’ own only that the posting is there', async () => {
  const { id, partner } = await scene([{ ...AGE, ...PAPER }])
  expect((await submitted(partner, id)).status).toBe(200)
  const province = await as('province_admin')
  expect(await exceptionsOf(province, id)).toEqual([])
  await query('441400', "UPDATE exceptions SET approver_tenant = '440000' WHERE posting_id = ?", id)
  expect(await exceptionsOf(province, id)).toMatchObject([{ kind: AGE.kind }])
})

test('X-10 the journal tells kind and approval: at the record, at its approval, and to both sides at the submission', async () => {
  const { id, partner, host, second } = await scene([AGE, { ...TERM, ...PAPER }])
  const [age, term] = await exceptionsOf(partner, id)
  await second.post(`/v1/exceptions/${age?.id ?? ''}/approve`, {})
  expect(await told(age?.id ?? '')).toMatchObject([
    { action: 'draft', changes: { kind: [null, 'age_over_45'], reason: [null, REASON] } },
    { action: 'approve', changes: { kind: ['age_over_45', 'age_over_45'], approver_role: [null, 'city_org'] } },
  ])
  expect(await told(term?.id ?? '')).toMatchObject([
    { action: 'draft', changes: { kind: [null, 'term_not_3y'], document_no: [null, PAPER.document_no] } },
  ])
  await submitted(partner, id)
  const history = await host.get(`/v1/postings/${id}/history`)
  expect(history.json).toMatchObject({
    items: [
      {
        action: 'submit',
        changes: {
          exceptions: [
            null,
            [
              { kind: 'age_over_45', approved: true, on_paper: false, approver_role: 'city_org' },
              { kind: 'term_not_3y', approved: true, on_paper: true, document_no: PAPER.document_no },
            ],
          ],
        },
      },
    ],
  })
})

test('3.3 the list sent is the list kept: one changed, one added, one removed; a change takes the approval away', async () => {
  const { id, partner, second } = await scene([AGE])
  const [first] = await exceptionsOf(partner, id)
  await second.post(`/v1/exceptions/${first?.id ?? ''}/approve`, {})
  expect((await change(partner, id, { ...SHORT, exceptions: [AGE, TERM] })).status).toBe(200)
  expect(await exceptionsOf(partner, id)).toMatchObject([
    { id: first?.id, approved: true },
    { kind: 'term_not_3y', approved: false },
  ])
  const other = { ...AGE, reason: 'was secretary there before' }
  expect((await change(partner, id, { exceptions: [other] })).status).toBe(200)
  expect(await exceptionsOf(partner, id)).toMatchObject([{ ...other, id: first?.id, approved: false, version: 3 }])
  expect((await submitted(partner, id)).status).toBe(422)
  expect((await change(partner, id, { work_phone: '020 8888 0001' })).status).toBe(200)
  expect(await exceptionsOf(partner, id)).toHaveLength(1)
  expect((await change(partner, id, { exceptions: [] })).status).toBe(200)
  expect(await exceptionsOf(partner, id)).toEqual([])
  expect(await told(first?.id ?? '')).toMatchObject([
    { action: 'draft' },
    { action: 'approve' },
    { action: 'update', changes: { kind: ['age_over_45', 'age_over_45'], reason: [REASON, other.reason] } },
    { action: 'remove', changes: { kind: ['age_over_45', null], reason: [other.reason, null] } },
  ])
})

test('3.3 the county whose unit dispatches changes the exceptions of the draft', async () => {
  const { code, partner } = await pairedScene(as)
  const person_id = await candidate(partner, { level: 'county', division: '440113', birth: '1970-01-01' })
  const county = await as('county_org', '440113')
  const id = await drafted(partner, code, { person_id, exceptions: [AGE] })
  expect((await change(county, id, { exceptions: [{ ...AGE, ...PAPER }] })).status).toBe(200)
  expect(await exceptionsOf(county, id)).toMatchObject([{ on_paper: true, document_no: PAPER.document_no }])
})

const wrong = [
  ['two of one kind', [AGE, { ...AGE, reason: 'another reason for it' }], 'EXCEPTION_TWICE', 'exceptions.1.kind'],
  [
    'an approval to come',
    [{ ...AGE, approver_org: 'org', approver_role: 'city_org', approved_on: '2029-01-01' }],
    'DATE_IN_FUTURE',
    'exceptions.0.approved_on',
  ],
  [
    'a number in other brackets',
    [TERM, { ...AGE, ...PAPER, document_no: '粤发[2016]13号' }],
    'DOC_NO_FORMAT',
    'exceptions.1.document_no',
  ],
] as const

test.each(wrong)('3.3 %s is refused where it is recorded', async (_, exceptions, code, field) => {
  const { id, partner, code: place } = await scene([])
  const person_id = await candidate(partner)
  const refusal = { status: 422, code, errors: [{ code, field }] }
  const days = { planned_start: '2026-12-01', planned_end: '2029-11-30' }
  const body = { village_code: place, post_role: 'team_leader', ...days, person_id, exceptions }
  expect((await partner.post('/v1/postings', body)).json).toMatchObject(refusal)
  expect((await change(partner, id, { exceptions })).json).toMatchObject(refusal)
  expect(await exceptionsOf(partner, id)).toEqual([])
})

test('3.3 a document number with the role it comes from is an approval on paper', async () => {
  const { id, partner } = await scene([{ ...AGE, ...PAPER }])
  expect(await exceptionsOf(partner, id)).toMatchObject([{ approved: true, on_paper: true }])
  expect((await submitted(partner, id)).status).toBe(200)
})

test('3.3, X-14 who approved an exception does not submit with it: another user does', async () => {
  const { id, partner, second } = await scene([AGE])
  const [waiting] = await exceptionsOf(partner, id)
  expect((await second.post(`/v1/exceptions/${waiting?.id ?? ''}/approve`, {})).status).toBe(200)
  const own = await submitted(second, id)
  expect(own.json).toMatchObject({ status: 422, code: 'SELF_APPROVAL', rule: 'X-14' })
  expect((await submitted(partner, id)).json).toMatchObject({ status: 'submitted' })
})

test('R-42, 3.3 the province asks the rules of its own draft, and its exception, once approved, cures what they find', async () => {
  const place = await village('441400', { mode: 'province', counterpart: '440000' })
  await assignment(place, { status: 'active', helper: '440000' })
  const province = await as('province_admin')
  const second = await as('province_admin')
  const person_id = await candidate(province, { level: 'province', rank: 'division_chief' })
  const exceptions = [{ kind: 'rank_above_division_deputy', reason: REASON }]
  const id = await drafted(province, place.code, { person_id, post_role: 'leader_and_first_secretary', exceptions })
  const found = async (actor: Actor) => {
    const answer = await actor.post('/v1/postings/check', { posting_id: id })
    expect(answer.status, answer.text).toBe(200)
    return z.object({ findings: z.array(z.looseObject({ code: z.string() })) }).parse(answer.json).findings
  }
  expect(await found(province)).toMatchObject([
    { code: 'EXCEPTION_REQUIRED', rule: 'R-42', detail: '改为符合要求，或附上经批准的例外' },
  ])
  const [waiting] = await exceptionsOf(province, id)
  const approved = await second.post(`/v1/exceptions/${waiting?.id ?? ''}/approve`, {})
  expect(approved.status, approved.text).toBe(200)
  expect(await found(second)).toEqual([])
})

const Listed = z.object({ items: z.array(z.object({ id: z.string() })) })

const awaiting = async (actor: Actor, wanted = true): Promise<string[]> => {
  const answer = await actor.get(`/v1/postings?status=draft&limit=100&awaits_my_approval=${wanted}`)
  expect(answer.status, answer.text).toBe(200)
  return Listed.parse(answer.json).items.map(({ id }) => id)
}

test('3.3, X-14 whoever decides an exception finds its posting; who recorded it, the host and who holds another role do not', async () => {
  const { id, partner, host, second } = await scene([AGE])
  const onPaper = await scene([{ ...AGE, ...PAPER }])
  expect(await awaiting(second)).toContain(id)
  expect(await awaiting(second)).not.toContain(onPaper.id)
  expect(await awaiting(second, false)).toContain(onPaper.id)
  expect(await awaiting(second, false)).not.toContain(id)
  for (const actor of [partner, host, await as('auditor', '440100'), await as('province_admin')])
    expect(await awaiting(actor)).not.toContain(id)
  const [waiting] = await exceptionsOf(partner, id)
  expect((await second.post(`/v1/exceptions/${waiting?.id ?? ''}/approve`, {})).status).toBe(200)
  expect(await awaiting(second)).not.toContain(id)
})

test('3.3 an exception of a provincial unit waits for the other user of the province', async () => {
  const place = await village('441400', { mode: 'province', counterpart: '440000' })
  await assignment(place, { status: 'active', helper: '440000' })
  const province = await as('province_admin')
  const person_id = await candidate(province, { level: 'province', rank: 'division_chief' })
  const exceptions = [{ kind: 'rank_above_division_deputy', reason: REASON }]
  const id = await drafted(province, place.code, { person_id, post_role: 'leader_and_first_secretary', exceptions })
  expect(await awaiting(await as('province_admin'))).toContain(id)
  expect(await awaiting(province)).not.toContain(id)
  expect(await awaiting(await as('city_org', '441400'))).not.toContain(id)
})
