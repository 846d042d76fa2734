import { expect, test } from 'vitest'
import { freshPlace, madeLocal, sampleBodyOf } from '../../../test/harness/local.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const PROBLEMS = 'people_problems'

test('R-8: solved on 2017-03-02 with its result is accepted, and its task is done that day', async () => {
  const place = await freshPlace()
  const { id, actor } = await madeLocal(as, PROBLEMS, place)
  const solved = await actor.post(`/v1/${PROBLEMS}/${id}/solve`, {
    solved_on: '2017-03-02',
    result: 'Road light repaired',
  })
  expect([solved.status, solved.json]).toMatchObject([200, { status: 'solved', solved_on: '2017-03-02' }])
  const { items } = (await actor.get(`/v1/tasks?rule=R-8&division=${place.village}`)).json as { items: object[] }
  expect(items).toMatchObject([{ owner_role: 'county_committee', due_on: '2017-03-31', done_on: '2017-03-02' }])
})

test('R-8: solved without a result, or with a blank one: RESULT_REQUIRED', async () => {
  const { id, actor } = await madeLocal(as, PROBLEMS, await freshPlace())
  for (const body of [{}, { result: '  ' }]) {
    const answer = await actor.post(`/v1/${PROBLEMS}/${id}/solve`, body)
    expect(answer.json).toMatchObject({ status: 422, code: 'RESULT_REQUIRED', rule: 'R-8' })
  }
})

test('R-8: due before it was raised: DATE_ORDER; without an owner: 400', async () => {
  const place = await freshPlace()
  const committee = await as('county_committee', place.county)
  const early = await sampleBodyOf(as, PROBLEMS, place, { due_on: '2017-01-01' })
  expect((await committee.post(`/v1/${PROBLEMS}`, early)).json).toMatchObject({ code: 'DATE_ORDER' })
  const { owner_post_id: _, ...ownerless } = early
  expect((await committee.post(`/v1/${PROBLEMS}`, ownerless)).status).toBe(400)
  const { id } = await madeLocal(as, PROBLEMS, place)
  const moved = await committee.patch(`/v1/${PROBLEMS}/${id}`, { due_on: '2017-01-14' }, { if_match: '"v1"' })
  expect(moved.json).toMatchObject({ status: 422, code: 'DATE_ORDER', rule: 'R-8' })
})
