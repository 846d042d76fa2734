// the acceptance, entered by the provincial poverty office and nobody else.
import { describe, expect, test } from 'vitest'
import { keptOf, servedScene } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const PATH = '/v1/acceptance_results'

const over = async () => {
  const scene = await servedScene(as)
  app.setNow('2029-12-20T02:00:00Z')
  const body = { posting_id: scene.posting.id, result: 'passed', accepted_on: '2029-12-15' }
  return { ...scene, office: await as('poverty_office', '440000'), body }
}

describe('R-60 acceptance', () => {
  test('accept: entered by the office, read by both sides and the province', async () => {
    const { office, sender, host, stranger, body, posting } = await over()
    const made = await office.post(PATH, body)
    expect(made.status, made.text).toBe(201)
    const { id } = keptOf(made)
    for (const reader of [sender, host, office, await as('province_admin')]) {
      expect((await reader.get(`${PATH}/${id}`)).json).toMatchObject({ result: 'passed', entered_tenant: '440000' })
      expect((await reader.get(`${PATH}?posting_id=${posting.id}`)).json).toMatchObject({ items: [{ id }] })
    }
    expect((await stranger.get(`${PATH}/${id}`)).status).toBe(404)
    expect((await office.get(`${PATH}/${id}/history`)).json).toMatchObject({ items: [{ action: 'enter' }] })
  })

  test('reject: entered by a city, by its poverty office, by the province elsewhere', async () => {
    const { sender, host, body } = await over()
    const actors = [sender, host, await as('poverty_office', '441400'), await as('province_admin')]
    for (const actor of actors) expect((await actor.post(PATH, body)).status).toBe(403)
    const key = await (await as('poverty_office', '440000')).post(PATH, { ...body, posting_id: 'nobody' })
    expect(key.status).toBe(404)
  })

  test('one a posting; corrected under If-Match by the office only', async () => {
    const { office, sender, body } = await over()
    const { id } = keptOf(await office.post(PATH, body))
    expect((await office.post(PATH, body)).json).toMatchObject({ status: 409, code: 'STATE', allowed: ['update'] })
    expect((await office.patch(`${PATH}/${id}`, { result: 'failed' })).status).toBe(428)
    expect((await sender.patch(`${PATH}/${id}`, { result: 'failed' }, { if_match: '"v1"' })).status).toBe(403)
    const corrected = await office.patch(`${PATH}/${id}`, { result: 'failed' }, { if_match: '"v1"' })
    expect(corrected.json).toMatchObject({ result: 'failed', version: 2 })
  })

  test('not before the term is over, not ahead of the day', async () => {
    const { office, body } = await over()
    expect((await office.post(PATH, { ...body, accepted_on: '2029-12-21' })).json).toMatchObject({
      code: 'DATE_IN_FUTURE',
    })
    expect((await office.post(PATH, { ...body, accepted_on: '2029-11-29' })).json).toMatchObject({ code: 'DATE_ORDER' })
    app.setNow('2029-11-30T02:00:00Z')
    expect((await office.post(PATH, { ...body, accepted_on: '2029-11-30' })).json).toMatchObject({
      code: 'POSTING_NOT_COMPLETED',
      detail: expect.stringMatching(/^须任期届满或提前结束，召回的不适用；提拔时，/),
      errors: [{ field: 'posting_id', accepted: ['completed', 'ended_early'] }],
    })
  })

  test('A-19: a term ended early may be accepted', async () => {
    const { office, sender, posting } = await over()
    app.setNow('2028-05-01T02:00:00Z')
    keptOf(await sender.post(`/v1/postings/${posting.id}/end`, { ended_on: '2028-05-31', end_reason: 'illness' }))
    app.setNow('2028-06-10T02:00:00Z')
    const body = { posting_id: posting.id, result: 'passed', accepted_on: '2028-06-09' }
    const informal = await office.post(PATH, { ...body, document_no: '粤发[2016]13号' })
    expect(informal.json).toMatchObject({ status: 422, code: 'DOC_NO_FORMAT', rule: 'R-2' })
    expect((await office.post(PATH, { ...body, document_no: '粤发〔2016〕13号' })).status).toBe(201)
  })
})
