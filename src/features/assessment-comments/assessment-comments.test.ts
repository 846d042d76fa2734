// the host's word on a year, read by the side that assesses, and kept in the assessment as it stood when that was signed.
import { expect, test } from 'vitest'
import { keptOf, servedScene } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const PATH = '/v1/assessment_comments'
const ASSESSED = { grade: 'competent', assessor: 'Organisation department', assessed_on: '2027-12-20' }

const inPost = async () => {
  const scene = await servedScene(as)
  app.setNow('2028-01-10T02:00:00Z')
  return { ...scene, body: { posting_id: scene.posting.id, year: 2027, comment: 'Known in every house.' } }
}

test('the host comments once a year, changes it until it is signed for, and the signature keeps it', async () => {
  const { sender, second, host, posting, body } = await inPost()
  const { id } = keptOf(await host.post(PATH, body))
  expect((await host.post(PATH, body)).json).toMatchObject({ status: 409, code: 'ASSESSMENT_DUPLICATE' })
  expect((await sender.get(`${PATH}/${id}`)).json).toMatchObject({ comment: body.comment, author: null })
  expect((await sender.get(`${PATH}?posting_id=${posting.id}`)).json).toMatchObject({ items: [{ id }] })
  keptOf(await host.patch(`${PATH}/${id}`, { comment: 'And he stays late.' }, { if_match: '"v1"' }))
  const made = keptOf(await sender.post('/v1/assessments', { posting_id: posting.id, year: 2027, ...ASSESSED }))
  expect((await second.post(`/v1/assessments/${made.id}/sign`)).json).toMatchObject({
    host_comment: 'And he stays late.',
    host_comment_version: 2,
  })
  keptOf(await host.patch(`${PATH}/${id}`, { comment: 'Changed my mind.' }, { if_match: '"v2"' }))
  expect((await sender.get(`/v1/assessments/${made.id}`)).json).toMatchObject({ host_comment: 'And he stays late.' })
})

test('the sender, a stranger and the province do not comment; a year outside the term has no comment', async () => {
  const { sender, host, stranger, body } = await inPost()
  expect((await sender.post(PATH, body)).json).toMatchObject({ status: 403, code: 'NOT_PERMITTED', rule: 'R-81' })
  expect((await stranger.post(PATH, body)).status).toBe(404)
  const province = await as('province_admin')
  expect((await province.post(PATH, body)).json).toMatchObject({ status: 403, code: 'NOT_PERMITTED' }) // nobody's host
  expect((await host.post(PATH, { ...body, year: 2030 })).json).toMatchObject({ code: 'DATE_OUTSIDE_TERM' })
  expect((await host.post(PATH, { ...body, comment: '' })).status).toBe(400)
  expect((await host.post(PATH, { ...body, clicks: 3 })).status).toBe(400)
})
