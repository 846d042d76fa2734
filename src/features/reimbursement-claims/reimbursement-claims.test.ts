// board, transport and travel are reimbursed by the home unit, in fen, approved by another user.
import { describe, expect, test } from 'vitest'
import { keptOf, servedScene } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { query } from '../../../test/harness/databases.ts'

const { as, app } = suite()
const PATH = '/v1/reimbursement_claims'

const inPost = async () => {
  const scene = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  const body = {
    posting_id: scene.posting.id,
    item: 'transport',
    amount_fen: 12_300,
    paying_unit: scene.posting.unit_id,
    incurred_on: '2027-02-01',
  }
  return { ...scene, body }
}

const ACTIONS = ['submit', 'approve', 'refuse', 'pay'] as const
const bodyOf = (action: string) => (action === 'refuse' ? { reason: 'no receipt' } : {})

describe('R-59', () => {
  test('accept: transport 12 300 fen, home unit; drafted, submitted, approved by another, paid', async () => {
    const { unit, second, body } = await inPost()
    const { id } = keptOf(await unit.post(PATH, body))
    expect((await unit.post(`${PATH}/${id}/submit`)).json).toMatchObject({ status: 'submitted' })
    expect((await unit.post(`${PATH}/${id}/approve`)).json).toMatchObject({ status: 422, code: 'SELF_APPROVAL' })
    expect((await second.post(`${PATH}/${id}/approve`)).json).toMatchObject({ status: 'approved' })
    const early = await unit.post(`${PATH}/${id}/pay`, { paid_on: '2027-01-31' })
    expect(early.json).toMatchObject({ status: 422, code: 'DATE_ORDER', errors: [{ field: 'paid_on' }] })
    expect((await unit.post(`${PATH}/${id}/pay`)).json).toMatchObject({ status: 'paid', paid_on: '2027-03-01' })
    await expect(query('440100', "UPDATE reimbursement_claims SET note = 'x' WHERE id = ?", id)).rejects.toThrow(
      /frozen/,
    )
  })

  test('reject: payer, day, amount and missing words at once', async () => {
    const { unit, otherUnit, body } = await inPost()
    const wrong = { ...body, item: 'other', amount_fen: 0, paying_unit: otherUnit.scope, incurred_on: '2026-11-30' }
    const { errors } = (await unit.post(PATH, wrong)).json as { errors: { code: string; field: string }[] }
    expect(errors.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'paying_unit CLAIM_PAYER',
      'incurred_on DATE_OUTSIDE_TERM',
      'amount_fen AMOUNT_POSITIVE',
      'note FIELD_REQUIRED',
    ])
    for (const amount_fen of [-1, 1.5])
      expect((await unit.post(PATH, { ...body, amount_fen })).json).toMatchObject({ code: 'AMOUNT_POSITIVE' })
  })

  test('3.1 payer and amount are named by the rule: without them 422 with both codes, not 400', async () => {
    const { unit, body } = await inPost()
    const { paying_unit, amount_fen, ...rest } = body
    const without = async (sent: object) => (await unit.post(PATH, sent)).json
    expect(await without(rest)).toMatchObject({
      status: 422,
      errors: [
        { field: 'paying_unit', code: 'CLAIM_PAYER', rule: 'R-59' },
        { field: 'amount_fen', code: 'AMOUNT_POSITIVE', rule: 'R-59' },
      ],
    })
    expect(await without({ ...rest, amount_fen })).toMatchObject({ status: 422, code: 'CLAIM_PAYER' })
    expect(await without({ ...rest, paying_unit })).toMatchObject({ status: 422, code: 'AMOUNT_POSITIVE' })
    expect(await without({ ...rest, paying_unit, amount_fen: '12300' })).toMatchObject({ status: 400 })
  })

  test('F3 a change is judged as the draft was, and leaves nothing behind where it is refused', async () => {
    const { unit, otherUnit, body } = await inPost()
    const { id } = keptOf(await unit.post(PATH, body))
    const changes = [
      [{ amount_fen: 0 }, 'AMOUNT_POSITIVE'],
      [{ amount_fen: 100_000_001 }, 'AMOUNT_TOO_HIGH'],
      [{ paying_unit: otherUnit.scope }, 'CLAIM_PAYER'],
      [{ incurred_on: '2026-11-30' }, 'DATE_OUTSIDE_TERM'],
      [{ item: 'other' }, 'FIELD_REQUIRED'],
    ] as const
    for (const [change, code] of changes) {
      const answer = await unit.patch(`${PATH}/${id}`, change, { if_match: '"v1"' })
      expect(answer.json, JSON.stringify(change)).toMatchObject({ status: 422, code })
    }
    expect((await unit.get(`${PATH}/${id}`)).json).toMatchObject({ ...body, version: 1 })
    const highest = await unit.patch(`${PATH}/${id}`, { amount_fen: 100_000_000 }, { if_match: '"v1"' })
    expect(highest.json).toMatchObject({ amount_fen: 100_000_000, version: 2 })
  })

  test('the first and the last day of the term are inside it, the days beside them are not', async () => {
    const { unit, body, term } = await inPost()
    app.setNow('2029-12-15T02:00:00Z')
    const on = async (incurred_on: string) => (await unit.post(PATH, { ...body, incurred_on })).status
    expect(await Promise.all([on(term.planned_start), on(term.planned_end)])).toEqual([201, 201])
    expect(await Promise.all([on('2026-11-30'), on('2029-12-01')])).toEqual([422, 422])
  })

  test('another unit 403, other tenants 404, drafted or standing', async () => {
    const { unit, otherUnit, host, stranger, body } = await inPost()
    expect((await otherUnit.post(PATH, body)).json).toMatchObject({ status: 403, rule: 'R-59' })
    const { id } = keptOf(await unit.post(PATH, body))
    for (const other of [host, stranger, otherUnit]) {
      expect((await other.get(`${PATH}/${id}`)).status).toBe(404)
      expect((await other.patch(`${PATH}/${id}`, { amount_fen: 1 }, { if_match: '*' })).status).toBe(404)
      for (const action of ACTIONS)
        expect((await other.post(`${PATH}/${id}/${action}`, bodyOf(action))).status).toBe(404)
    }
  })

  const LEGAL: Record<string, Record<string, readonly string[]>> = {
    draft: { path: [], allowed: ['submit'] },
    submitted: { path: ['submit'], allowed: ['approve', 'refuse'] },
    approved: { path: ['submit', 'approve'], allowed: ['pay'] },
    paid: { path: ['submit', 'approve', 'pay'], allowed: [] },
    refused: { path: ['submit', 'refuse'], allowed: [] },
  }
  test.each(Object.entries(LEGAL))('3.5 %s: what is legal, and 409 naming it for the rest', async (status, row) => {
    const { unit, second, body } = await inPost()
    const { path = [], allowed = [] } = row
    const { id } = keptOf(await unit.post(PATH, body))
    for (const action of path)
      keptOf(await (action === 'submit' ? unit : second).post(`${PATH}/${id}/${action}`, bodyOf(action)))
    expect((await unit.get(`${PATH}/${id}`)).json).toMatchObject({ status })
    for (const actor of [unit, second]) {
      for (const action of ACTIONS.filter((each) => !allowed.includes(each)))
        expect((await actor.post(`${PATH}/${id}/${action}`, bodyOf(action))).json).toMatchObject({
          status: 409,
          code: 'STATE',
          allowed,
        })
    }
    const patched = await unit.patch(`${PATH}/${id}`, { amount_fen: 5 }, { if_match: '*' })
    expect(patched.status).toBe(status === 'draft' ? 200 : 409)
  })

  test('3.6 what was put and decided before today is entered by its days', async () => {
    const { unit, second, body } = await inPost()
    const drafted = async () => {
      const { id } = keptOf(await unit.post(PATH, body))
      return { post: async (act: string, sent: object, by = second) => by.post(`${PATH}/${id}/${act}`, sent) }
    }
    const refused = async (answer: Promise<{ json: unknown }>) => (await answer).json
    const paid = await drafted()
    const put = async (submitted_on: string) => paid.post('submit', { submitted_on }, unit)
    const order = (field: string) => ({ status: 422, code: 'DATE_ORDER', rule: '3.6', errors: [{ field }] })
    expect(await refused(put('2027-01-31'))).toMatchObject(order('submitted_on'))
    expect(await refused(put('2027-03-02'))).toMatchObject({ code: 'DATE_IN_FUTURE' })
    expect((await put('2027-02-03')).json).toMatchObject({ status: 'submitted', submitted_on: '2027-02-03' })
    expect(await refused(paid.post('approve', { decided_on: '2027-02-02' }))).toMatchObject(order('decided_on'))
    expect(await refused(paid.post('approve', { decided_on: '2027-03-02' }))).toMatchObject({ code: 'DATE_IN_FUTURE' })
    const approved = await paid.post('approve', { decided_on: '2027-02-03' })
    expect(approved.json).toMatchObject({ status: 'approved', decided_on: '2027-02-03' })
    const unapproved = { code: 'DATE_ORDER', rule: 'R-59', errors: [{ field: 'paid_on', accepted: ['>= 2027-02-03'] }] }
    expect(await refused(paid.post('pay', { paid_on: '2027-02-02' }))).toMatchObject(unapproved)
    expect(await refused(paid.post('pay', { paid_on: '2027-03-02' }))).toMatchObject({ code: 'DATE_IN_FUTURE' })
    const last = await paid.post('pay', { paid_on: '2027-02-03' })
    expect(last.json).toMatchObject({ status: 'paid', paid_on: '2027-02-03' })
    const lost = await drafted()
    keptOf(await lost.post('submit', { submitted_on: '2027-02-03' }, unit))
    const refuse = async (decided_on: string) => lost.post('refuse', { reason: 'no receipt', decided_on })
    expect(await refused(refuse('2027-02-02'))).toMatchObject(order('decided_on'))
    expect((await refuse('2027-02-04')).json).toMatchObject({ status: 'refused', decided_on: '2027-02-04' })
  })

  test('a refusal has a reason', async () => {
    const { unit, second, body } = await inPost()
    const { id } = keptOf(await unit.post(PATH, body))
    await unit.post(`${PATH}/${id}/submit`)
    expect((await second.post(`${PATH}/${id}/refuse`, {})).json).toMatchObject({ code: 'REASON_REQUIRED' })
  })
})
