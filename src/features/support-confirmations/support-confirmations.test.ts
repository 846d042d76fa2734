// the sending unit backs its people, and pay and treatment stay as they were.
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../test/harness/people.ts'
import { keptOf, servedScene } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const PATH = '/v1/support_confirmations'

const inPost = async () => {
  const scene = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  const body = { posting_id: scene.posting.id, year: 2027, treatment_unchanged: true }
  return { ...scene, body }
}

interface Shown {
  status: string
  subject: { id: string }
}

/** The tasks about a confirmation, as somebody reads them. */
const tasksOf = async (actor: Actor, id: string, more = ''): Promise<Shown[]> => {
  const { items } = (await actor.get(`/v1/tasks?rule=R-58&limit=100${more}`)).json as { items: Shown[] }
  return items.filter(({ subject }) => subject.id === id)
}

const treatmentAlerts = async (actor: Actor): Promise<number> =>
  ((await actor.get('/v1/summary')).json as { total: { treatment_alerts: number } }).total.treatment_alerts

describe('R-57', () => {
  test('accept: filed by the home unit, once a year; read by its own side only', async () => {
    const { unit, sender, host, stranger, otherUnit, body, posting } = await inPost()
    const filed = await unit.post(PATH, body)
    expect(filed.status, filed.text).toBe(201)
    const made = keptOf(filed)
    expect(filed.json).toMatchObject({ home_unit: posting.unit_id, host: '441400', year: 2027, alert: false })
    const again = await unit.post(PATH, body)
    expect(again.json).toMatchObject({ status: 409, code: 'STATE', rule: 'R-57', allowed: ['update'] })
    expect((await sender.get(`${PATH}/${made.id}`)).status).toBe(200)
    const listed = (await unit.get(`${PATH}?posting_id=${posting.id}`)).json as { items: unknown[] }
    expect(listed.items).toHaveLength(1)
    expect((await unit.get(`${PATH}/${made.id}/history`)).json).toMatchObject({ items: [{ action: 'file' }] })
    for (const other of [host, stranger, otherUnit]) {
      expect((await other.get(`${PATH}/${made.id}`)).status).toBe(404)
      expect((await other.get(PATH)).json).toMatchObject({ items: [] })
    }
    expect((await (await as('province_admin')).get(`${PATH}/${made.id}`)).status).toBe(404)
  })

  test('reject: by another unit 403; by another tenant 404; of a posting nobody has 404', async () => {
    const { otherUnit, host, stranger, sender, body } = await inPost()
    expect((await otherUnit.post(PATH, body)).json).toMatchObject({ status: 403, rule: 'R-57' })
    const elsewhere = await as('sending_unit', '440300')
    expect((await elsewhere.post(PATH, body)).status).toBe(404)
    // B3: the unit alone files, not its city's department
    for (const department of [host, stranger, sender]) expect((await department.post(PATH, body)).status).toBe(403)
    expect((await otherUnit.post(PATH, { ...body, posting_id: 'nobody' })).status).toBe(404)
  })

  test('a year outside the term, and a term that has not begun', async () => {
    const { unit, body } = await inPost()
    expect((await unit.post(PATH, { ...body, year: 2025 })).json).toMatchObject({ code: 'DATE_OUTSIDE_TERM' })
    expect((await unit.post(PATH, { ...body, year: 2028 })).json).toMatchObject({ status: 422, code: 'DATE_IN_FUTURE' })
    app.setNow('2026-11-24T02:00:00Z')
    expect((await unit.post(PATH, body)).json).toMatchObject({ status: 409, code: 'STATE' })
  })

  test('ten at once leave one', async () => {
    const { unit, body } = await inPost()
    const answers = await Promise.all(Array.from({ length: 10 }, async () => unit.post(PATH, body)))
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, ...Array(9).fill(409)])
  })
})

describe('R-58', () => {
  test('false without a description is refused; with one it raises an alert, and can be put right', async () => {
    const { unit, sender, body } = await inPost()
    expect((await unit.post(PATH, { ...body, treatment_unchanged: false })).json).toMatchObject({
      status: 422,
      code: 'TREATMENT_CHANGED',
      rule: 'R-58',
    })
    const filed = await unit.post(PATH, { ...body, treatment_unchanged: false, description: 'bonus left out' })
    expect(filed.json).toMatchObject({ alert: true })
    const { id } = keptOf(filed)
    expect((await unit.patch(`${PATH}/${id}`, { description: null }, { if_match: '"v1"' })).json).toMatchObject({
      code: 'TREATMENT_CHANGED',
    })
    expect((await unit.patch(`${PATH}/${id}`, { treatment_unchanged: true })).status).toBe(428)
    const mended = await unit.patch(`${PATH}/${id}`, { treatment_unchanged: true }, { if_match: '"v1"' })
    expect(mended.json).toMatchObject({ alert: false, version: 2, alerts: [{ withdrawn_on: '2027-03-01' }] })
    expect(await tasksOf(sender, id)).toMatchObject([{ status: 'lapsed', lapsed_on: '2027-03-01' }])
  })

  test('3.4 the days in which it is answered follow the word of the province for the home, of what stands and of what comes', async () => {
    const { unit, sender, body } = await inPost()
    const told = { ...body, treatment_unchanged: false, description: 'bonus left out' }
    const { id } = keptOf(await unit.post(PATH, { ...told, filed_on: '2027-02-01' }))
    const due = async (of: string) => (await tasksOf(sender, of)).map((task) => Reflect.get(task, 'due_on') as unknown)
    expect(await due(id)).toEqual(['2027-03-03'])
    const word = {
      name: 'treatment_days',
      tenant: '440100',
      value: '20',
      valid_from: '2016-01-01',
      reason: 'asked for',
    }
    keptOf(await (await as('province_admin')).post('/v1/settings', word))
    expect(await due(id)).toEqual(['2027-02-21'])
    const next = keptOf(await unit.post(PATH, { ...told, year: 2026, filed_on: '2027-02-10' }))
    expect(await due(next.id)).toEqual(['2027-03-02'])
    const back = { ...word, value: '30' }
    keptOf(await (await as('province_admin')).post('/v1/settings', back))
    expect(await due(next.id)).toEqual(['2027-03-12'])
  })

  test('B3 what was told is a task of the department that sent him, in a filter and a figure, done when it says what became of it', async () => {
    const { unit, sender, host, stranger, otherUnit, body, posting } = await inPost()
    const figure = async () => treatmentAlerts(sender)
    const before = await figure()
    const told = { ...body, treatment_unchanged: false, description: 'bonus left out' }
    const { id } = keptOf(await unit.post(PATH, { ...told, filed_on: '2027-02-01' }))
    const mine = {
      rule: 'R-58',
      owner_role: 'city_org',
      tenant: '440100',
      opens_on: '2027-02-01',
      due_on: '2027-03-03',
    }
    expect(await tasksOf(sender, id)).toMatchObject([{ ...mine, status: 'open', person_name: expect.any(String) }])
    expect(await tasksOf(host, id)).toEqual([])
    expect(await figure()).toBe(before + 1)
    const alerted = async (alert: boolean) => {
      const query = `posting_id=${posting.id}&alert=${alert}`
      return ((await sender.get(`${PATH}?${query}`)).json as { items: { id: string }[] }).items.map((each) => each.id)
    }
    expect([await alerted(true), await alerted(false)]).toEqual([[id], []])

    const answer = { result: '奖金已补发（演示）', solved_on: '2027-02-20' }
    for (const [actor, status] of [
      [unit, 403],
      [host, 404],
      [stranger, 404],
      [otherUnit, 403],
    ] as const)
      expect((await actor.post(`${PATH}/${id}/solve`, answer)).status).toBe(status)
    const early = await sender.post(`${PATH}/${id}/solve`, { ...answer, solved_on: '2027-01-31' })
    expect(early.json).toMatchObject({ status: 422, code: 'DATE_ORDER', rule: 'R-58' })
    const late = await sender.post(`${PATH}/${id}/solve`, { ...answer, solved_on: '2027-03-02' })
    expect(late.json).toMatchObject({ status: 422, code: 'DATE_IN_FUTURE' })
    expect((await sender.post(`${PATH}/${id}/solve`, {})).status).toBe(400)
    const stale = await sender.post(`${PATH}/${id}/solve`, answer, { if_match: '"v9"' })
    expect(stale.status).toBe(412)

    const solved = await sender.post(`${PATH}/${id}/solve`, answer)
    expect([solved.status, solved.json]).toMatchObject([200, { alert: false, alerts: [answer], version: 2 }])
    expect(await tasksOf(sender, id)).toMatchObject([{ ...mine, status: 'done', done_on: '2027-02-20' }])
    expect(await tasksOf(sender, id, '&as_of=2027-02-10')).toMatchObject([{ status: 'open', done_on: null }])
    expect([await figure(), await alerted(true)]).toEqual([before, []])
    const again = await sender.post(`${PATH}/${id}/solve`, answer)
    expect(again.json).toMatchObject({ status: 409, code: 'STATE', allowed: [] })

    const version = (n: number) => ({ if_match: `"v${n}"` })
    keptOf(await unit.patch(`${PATH}/${id}`, { treatment_unchanged: true }, version(2)))
    keptOf(await unit.patch(`${PATH}/${id}`, { treatment_unchanged: false }, version(3)))
    expect((await tasksOf(sender, id)).map(({ status }) => status).toSorted()).toEqual(['done', 'open'])
    expect(await figure()).toBe(before + 1)
  })
})
