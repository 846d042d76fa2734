import { describe, expect, test } from 'vitest'
import { broughtOn, madeLocal, placeFor, sampleBodyOf, samplesOf, worldAt } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const SURVEYS = 'secretary_surveys'

interface Result {
  village_code: string
  result: string
}

const fresh = async () => placeFor(SURVEYS)

describe('R-18: one round a county', () => {
  test('close with all villages is accepted, with one missing SURVEY_INCOMPLETE that names it', async () => {
    const place = await fresh()
    const one = await madeLocal(as, SURVEYS, place)
    const update = await samplesOf(SURVEYS).update?.(worldAt(as, place))
    keptOf(await one.actor.patch(`/v1/${SURVEYS}/${one.id}`, update, { if_match: '"v1"' }))
    const [first] = one.body['results'] as Result[]
    const close = async () => one.actor.post(`/v1/${SURVEYS}/${one.id}/close`, { closed_on: '2016-09-10' })
    const refused = await close()
    expect([refused.status, refused.json]).toMatchObject([
      422,
      { code: 'SURVEY_INCOMPLETE', errors: [{ accepted: [first?.village_code] }] },
    ])
    const { results } = one.body
    keptOf(await one.actor.patch(`/v1/${SURVEYS}/${one.id}`, { results }, { if_match: '"v2"' }))
    expect((await close()).json).toMatchObject({ status: 'closed', closed_on: '2016-09-10' })
  })

  test('a second round while one is open: 409 SURVEY_OPEN; once it is closed there may be another', async () => {
    const place = await fresh()
    const one = await madeLocal(as, SURVEYS, place)
    const second = async () => one.actor.post(`/v1/${SURVEYS}`, one.body)
    const refused = await second()
    expect([refused.status, codesOf(refused)]).toEqual([409, ['SURVEY_OPEN']])
    await broughtOn(as, SURVEYS, place, { ...one, acts: ['close'] })
    expect((await second()).status).toBe(201)
  })

  test('a village of another county, a village named twice, a closing day ahead', async () => {
    const place = await fresh()
    const body = await sampleBodyOf(as, SURVEYS, place)
    const county = await as('county_org', place.county)
    const send = async (results: readonly Result[]) =>
      codesOf(await county.post(`/v1/${SURVEYS}`, { ...body, results }))
    const result = { village_code: place.village, result: 'fit' }
    expect(await send([{ ...result, village_code: '440882101200' }])).toEqual(['VILLAGE_NOT_LISTED'])
    expect(await send([result, result])).toEqual(['STATE'])
    const one = await madeLocal(as, SURVEYS, place)
    const results = [{ ...result, village_code: '440882101200' }]
    const changed = await one.actor.patch(`/v1/${SURVEYS}/${one.id}`, { results }, { if_match: '"v1"' })
    expect(codesOf(changed)).toEqual(['VILLAGE_NOT_LISTED'])
    const closed = await one.actor.post(`/v1/${SURVEYS}/${one.id}/close`, { closed_on: '2030-01-01' })
    expect(codesOf(closed)).toEqual(['DATE_IN_FUTURE'])
  })
})

test('R-18: each vacancy and change becomes a case of its village at the close, with its task and its entry', async () => {
  const place = await fresh()
  const body = await sampleBodyOf(as, SURVEYS, place)
  const results = (body['results'] as Result[]).map((each) =>
    each.village_code === place.village ? { ...each, result: 'to_adjust' } : each,
  )
  const one = await madeLocal(as, SURVEYS, place, { results })
  keptOf(await one.actor.post(`/v1/${SURVEYS}/${one.id}/close`, { closed_on: '2016-09-10' }))
  const list = await one.actor.get(`/v1/secretary_cases?survey_id=${one.id}`)
  const { items } = list.json as { items: { id: string }[] }
  expect(items).toMatchObject([
    { village_code: place.village, result: 'to_adjust', status: 'open', opened_on: '2016-08-15', survey_id: one.id },
  ])
  const history = await one.actor.get(`/v1/secretary_cases/${items[0]?.id}/history`)
  expect(history.json).toMatchObject({ items: [{ action: 'create' }] })
  const tasks = await one.actor.get(`/v1/tasks?rule=R-21&division=${place.village}`)
  expect(tasks.json).toMatchObject({ items: [{ due_on: '2016-09-30', status: 'overdue' }] })
})

test('R-18: a county’s sheet fills in the results: dry first, refused by line, then once; the same sheet again changes nothing', async () => {
  const place = await fresh()
  const one = await madeLocal(as, SURVEYS, place)
  keptOf(await one.actor.patch(`/v1/${SURVEYS}/${one.id}`, { results: [] }, { if_match: '"v1"' }))
  const all = one.body['results'] as Result[]
  const sheet = ['村,结果', ...all.map(({ village_code }) => `${village_code},空缺`), ''].join('\r\n')
  const send = async (file: string, query = '') =>
    one.actor.post(`/v1/${SURVEYS}/${one.id}/results/import${query}`, file, { headers: { 'content-type': 'text/csv' } })
  const stands = async () =>
    (await one.actor.get(`/v1/${SURVEYS}/${one.id}`)).json as { results: Result[]; version: number }
  expect((await send(sheet, '?dry_run=true')).json).toMatchObject({ dry_run: true, created: all.length, rejected: 0 })
  expect(await stands()).toMatchObject({ results: [], version: 2 })
  expect((await send(sheet)).json).toMatchObject({ dry_run: false, created: all.length })
  expect(await stands()).toMatchObject({ results: all.map((each) => ({ ...each, result: 'vacant' })), version: 3 })
  expect((await send(sheet)).json).toMatchObject({ created: 0, unchanged: all.length })
  expect((await stands()).version).toBe(3)

  const wrong = `村,结果\r\n440882101200,称职\r\n${place.village},称职\r\n${place.village},空缺\r\n${place.village},好\r\n`
  expect((await send(wrong)).json).toMatchObject({
    updated: 1,
    rejected: 3,
    rows: [
      { line: 2, errors: [{ column: '村', code: 'VILLAGE_NOT_LISTED', rule: 'R-18' }] },
      { line: 3, outcome: 'updated', errors: [] },
      { line: 4, errors: [{ column: '村', code: 'DUPLICATE_ROW' }] },
      { line: 5, errors: [{ column: '结果', code: 'INVALID_CELL' }] },
    ],
  })
  keptOf(await one.actor.post(`/v1/${SURVEYS}/${one.id}/close`, { closed_on: '2016-09-10' }))
  expect([(await send(sheet)).status, codesOf(await send(sheet))]).toEqual([409, ['STATE']])
})
