// one assessment a posting and year, signed, then entered in the cadre file.
import { describe, expect, test } from 'vitest'
import { query } from '../../../test/harness/databases.ts'
import { keptOf, servedScene } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const PATH = '/v1/assessments'
const SIGNED = { grade: 'competent', assessor: 'Organisation department', assessed_on: '2027-12-20' }

const inPost = async () => {
  const scene = await servedScene(as)
  app.setNow('2028-01-10T02:00:00Z')
  return { ...scene, body: { posting_id: scene.posting.id, year: 2027, ...SIGNED } }
}

describe('R-81', () => {
  test('accept: drafted, signed, filed; frozen from then on', async () => {
    const { sender, second, body } = await inPost()
    const { id } = keptOf(await sender.post(PATH, body))
    expect((await sender.post(`${PATH}/${id}/sign`)).json).toMatchObject({ status: 422, code: 'SELF_APPROVAL' })
    expect((await second.post(`${PATH}/${id}/sign`)).json).toMatchObject({ status: 'signed', grade: 'competent' })
    expect((await sender.post(`${PATH}/${id}/file`, { filed_on: '2028-01-09' })).json).toMatchObject({
      status: 'filed',
      filed_on: '2028-01-09',
    })
    await expect(query('440100', "UPDATE assessments SET grade = 'excellent' WHERE id = ?", id)).rejects.toThrow(
      /frozen/,
    )
  })

  test('X-14 who gave the grade does not sign it, though another began the draft', async () => {
    const { sender, second, body } = await inPost()
    const { id } = keptOf(await sender.post(PATH, body))
    keptOf(await second.patch(`${PATH}/${id}`, { grade: 'incompetent' }, { if_match: '"v1"' }))
    expect((await second.post(`${PATH}/${id}/sign`)).json).toMatchObject({ status: 422, code: 'SELF_APPROVAL' })
    expect((await sender.post(`${PATH}/${id}/sign`)).json).toMatchObject({ status: 'signed', grade: 'incompetent' })
  })

  test('reject: a second one of the year, also ten at once', async () => {
    const { sender, second, body } = await inPost()
    const answers = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => (i % 2 ? sender : second).post(PATH, body)),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, ...Array(9).fill(409)])
    expect(answers.find(({ status }) => status === 409)?.json).toMatchObject({ code: 'ASSESSMENT_DUPLICATE' })
    expect((await sender.post(PATH, { ...body, year: 2028 })).status).toBe(201)
    expect((await sender.post(PATH, { ...body, year: 2030 })).json).toMatchObject({ code: 'DATE_OUTSIDE_TERM' })
  })

  test('signing asks for grade, assessor and day, none of them to come', async () => {
    const { sender, second, posting } = await inPost()
    const { id } = keptOf(await sender.post(PATH, { posting_id: posting.id, year: 2027 }))
    const { errors } = (await second.post(`${PATH}/${id}/sign`)).json as { errors: { field: string }[] }
    expect(errors.map(({ field }) => field)).toEqual(['grade', 'assessor', 'assessed_on'])
    const later = { ...SIGNED, assessed_on: '2028-01-11' }
    keptOf(await sender.patch(`${PATH}/${id}`, later, { if_match: '"v1"' }))
    expect((await second.post(`${PATH}/${id}/sign`)).json).toMatchObject({ code: 'DATE_IN_FUTURE' })
    const before = { ...SIGNED, assessed_on: '2026-12-31' }
    keptOf(await sender.patch(`${PATH}/${id}`, before, { if_match: '"v2"' }))
    const early = (await second.post(`${PATH}/${id}/sign`)).json
    expect(early).toMatchObject({ status: 422, code: 'DATE_ORDER', errors: [{ field: 'assessed_on' }] })
    keptOf(await sender.patch(`${PATH}/${id}`, { assessed_on: '2027-01-01' }, { if_match: '"v3"' }))
    expect((await second.post(`${PATH}/${id}/sign`)).json).toMatchObject({ status: 'signed' })
  })

  test('filed not before it was assessed, and not ahead', async () => {
    const { sender, second, body } = await inPost()
    const { id } = keptOf(await sender.post(PATH, body))
    keptOf(await second.post(`${PATH}/${id}/sign`))
    expect((await sender.post(`${PATH}/${id}/file`, { filed_on: '2027-12-19' })).json).toMatchObject({
      code: 'DATE_ORDER',
    })
    expect((await sender.post(`${PATH}/${id}/file`, { filed_on: '2028-01-11' })).json).toMatchObject({
      code: 'DATE_IN_FUTURE',
    })
  })

  test.each(['attendance', 'clicks', 'duty_records', 'online_minutes'])('%s is no input', async (field) => {
    const { sender, body } = await inPost()
    expect((await sender.post(PATH, { ...body, [field]: 99 })).status).toBe(400)
  })

  test.each([
    ['draft', [], ['sign']],
    ['signed', ['sign'], ['file']],
    ['filed', ['sign', 'file'], []],
  ] as const)('3.5 %s: what is legal, and 409 naming it for the rest', async (status, path, allowed) => {
    const { sender, second, body } = await inPost()
    const { id } = keptOf(await sender.post(PATH, body))
    for (const action of path) keptOf(await second.post(`${PATH}/${id}/${action}`))
    expect((await sender.get(`${PATH}/${id}`)).json).toMatchObject({ status })
    for (const actor of [sender, second]) {
      for (const action of ['sign', 'file'].filter((each) => !allowed.some((legal) => legal === each)))
        expect((await actor.post(`${PATH}/${id}/${action}`)).json).toMatchObject({
          status: 409,
          code: 'STATE',
          allowed,
        })
    }
    const patched = await sender.patch(`${PATH}/${id}`, { remarks: 'x' }, { if_match: '*' })
    expect(patched.status).toBe(status === 'draft' ? 200 : 409)
  })

  test('the host, a stranger and the province see none of it, a sending unit may not at all', async () => {
    const { sender, host, stranger, unit, body } = await inPost()
    const { id } = keptOf(await sender.post(PATH, body))
    for (const other of [host, stranger, await as('province_admin')]) {
      expect((await other.get(`${PATH}/${id}`)).status).toBe(404)
      expect((await other.post(`${PATH}/${id}/sign`)).status).toBe(404)
      expect((await other.post(PATH, body)).status).toBe(404)
    }
    expect((await unit.get(`${PATH}/${id}`)).status).toBe(403)
  })
})
