// R-81, 「评先评优」: an award cites a filed assessment, and an incompetent last year blocks it.
import { expect, test } from 'vitest'
import { keptOf, servedScene } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()

const inPost = async () => {
  const scene = await servedScene(as)
  app.setNow('2029-01-10T02:00:00Z')
  const { sender, second, posting } = scene
  const assess = async (year: number, grade: string, file = true) => {
    const body = { posting_id: posting.id, year, grade, assessor: 'Department', assessed_on: `${year}-12-20` }
    const { id } = keptOf(await sender.post('/v1/assessments', body))
    keptOf(await second.post(`/v1/assessments/${id}/sign`))
    if (file) keptOf(await sender.post(`/v1/assessments/${id}/file`, { filed_on: `${year}-12-31` }))
    return id
  }
  const award = async (assessment_id?: string, more = {}) =>
    sender.post('/v1/awards', {
      person_id: posting.person_id,
      ...(assessment_id ? { assessment_id } : {}),
      title: '优秀第一书记（演示）',
      awarded_on: '2029-01-05',
      ...more,
    })
  return { ...scene, assess, award }
}

test('B4 R-81 accept: an award citing 2027, filed', async () => {
  const { sender, stranger, host, posting, assess, award } = await inPost()
  const id = await assess(2027, 'excellent')
  const made = await award(id)
  expect(made.status, made.text).toBe(201)
  expect(made.json).toMatchObject({ person_id: posting.person_id, assessment_id: id, awarded_on: '2029-01-05' })
  const listed = await sender.get(`/v1/awards?person_id=${posting.person_id}`)
  expect((listed.json as { items: unknown[] }).items).toHaveLength(1)
  const path = `/v1/awards/${(made.json as { id: string }).id}`
  for (const other of [stranger, host]) expect((await other.get(path)).status).toBe(404)
})

test('B4 R-81 reject: citing none, an unfiled one, one of somebody else; an incompetent last year; a day ahead', async () => {
  const { stranger, posting, assess, award } = await inPost()
  const code = async (answer: Promise<{ json: unknown }>) => (await answer).json
  const none = { status: 422, code: 'ASSESSMENT_NOT_FILED', rule: 'R-81', errors: [{ field: 'assessment_id' }] }
  expect(await code(award())).toMatchObject(none)
  expect(await code(award(await assess(2026, 'competent', false)))).toMatchObject(none)
  const filed = await assess(2027, 'competent')
  expect(await code(award(`${filed.slice(0, -1)}0`.replace(filed, `${filed.slice(0, -1)}1`)))).toMatchObject(none)
  expect(await code(award(filed, { awarded_on: '2029-01-11' }))).toMatchObject({ code: 'DATE_IN_FUTURE', rule: 'R-81' })
  const theirs = { person_id: posting.person_id, assessment_id: filed, title: 'x', awarded_on: '2029-01-05' }
  expect((await stranger.post('/v1/awards', theirs)).status).toBe(404)
  await assess(2028, 'incompetent')
  expect(await code(award(filed))).toMatchObject({ status: 422, code: 'ASSESSMENT_BLOCKS', rule: 'R-81' })
})

test('R-81, 3.6 an award entered late is judged by what was on file on its own day', async () => {
  const { sender, second, assess, award } = await inPost()
  const id = await assess(2027, 'excellent', false)
  keptOf(await second.post(`/v1/assessments/${id}/file`, { filed_on: '2028-01-15' }))
  const on = async (awarded_on: string) => award(id, { awarded_on })
  const early = await on('2028-01-14')
  expect(early.json).toMatchObject({ status: 422, code: 'ASSESSMENT_NOT_FILED', errors: [{ field: 'assessment_id' }] })
  expect((await on('2028-01-15')).status).toBe(201)
  const bad = await assess(2028, 'incompetent', false)
  keptOf(await sender.post(`/v1/assessments/${bad}/file`, { filed_on: '2028-12-31' }))
  expect((await on('2028-12-19')).status).toBe(201)
  expect((await on('2028-12-20')).json).toMatchObject({ status: 422, code: 'ASSESSMENT_BLOCKS', rule: 'R-81' })
})

test('R-81, X-14 a draft nobody else signed neither blocks an award nor takes a block away', async () => {
  const { sender, second, posting, assess, award } = await inPost()
  const drafted = async (year: number, grade: string) =>
    keptOf(
      await sender.post('/v1/assessments', {
        posting_id: posting.id,
        year,
        grade,
        assessor: 'Department',
        assessed_on: `${year}-12-20`,
      }),
    )
  const filed = await assess(2026, 'competent')
  const { id } = await drafted(2027, 'incompetent')
  expect((await award(filed)).status).toBe(201)
  keptOf(await second.post(`/v1/assessments/${id}/sign`))
  expect((await award(filed)).json).toMatchObject({ code: 'ASSESSMENT_BLOCKS' })
  const next = await drafted(2028, 'excellent')
  expect((await award(filed)).json).toMatchObject({ status: 422, code: 'ASSESSMENT_BLOCKS', rule: 'R-81' })
  keptOf(await second.post(`/v1/assessments/${next.id}/sign`))
  expect((await award(filed)).status).toBe(201)
})
