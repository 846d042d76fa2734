// Visits, trainings and the record of a term, through HTTP and from both sides.
import { describe, expect, test } from 'vitest'
import { duoScene, IN_TERM, posted } from '../../../test/harness/confirmed.ts'
import { candidate, drafted } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { as, app } = suite()

const idOf = ({ json }: { json: unknown }) => (json as { id: string }).id
const items = ({ json }: { json: unknown }) => (json as { items: { id: string }[] }).items

const scene = async () => {
  const made = await duoScene(as)
  app.setNow(IN_TERM)
  return { ...made, county: await as('county_org', made.code.slice(0, 6)) }
}

const visit = (posting_id: string, more: Record<string, unknown> = {}) => ({
  posting_id,
  date: '2027-01-20',
  visitor_org: 'Organisation Department',
  ...more,
})

describe('R-80 visits', () => {
  test('accept: host, its county and the partner record them; both sides read, the holder in his record', async () => {
    const { partner, host, county, leader, code } = await scene()
    const made = [
      await partner.post('/v1/visits', visit(leader.id, { difficulty: 'no stove', help: 'a stove' })),
      await host.post('/v1/visits', visit(leader.id, { date: '2027-03-01' })),
      await county.post('/v1/visits', visit(leader.id, { date: '2026-12-01' })),
    ]
    for (const answer of made) expect(answer.status, answer.text).toBe(201)
    for (const reader of [partner, host, county]) {
      expect(items(await reader.get(`/v1/visits?village_code=${code}`))).toHaveLength(3)
      expect(items(await reader.get(`/v1/visits?posting_id=${leader.id}&year=2027`))).toHaveLength(2)
    }
    const [first] = made
    const path = `/v1/visits/${first ? idOf(first) : ''}`
    expect((await host.get(path)).json).toMatchObject({ difficulty: 'no stove', help: 'a stove', author: null })
    expect(items(await partner.get(`${path}/history`))).toHaveLength(1)
    const record = await leader.holder.get(`/v1/postings/${leader.id}/record`)
    expect(record.json).toMatchObject({
      events: [{ date: '2026-12-01' }, { date: '2027-01-20', kind: 'visit' }, { date: '2027-03-01' }],
    })
  })

  test('reject: a future date, a day outside the term, a draft, a role that does not visit, another city', async () => {
    const { partner, host, leader, code } = await scene()
    const future = await host.post('/v1/visits', visit(leader.id, { date: '2027-03-02' }))
    expect(future.json).toMatchObject({ status: 422, code: 'DATE_IN_FUTURE', rule: 'R-80' })
    const before = await host.post('/v1/visits', visit(leader.id, { date: '2026-11-30' }))
    expect(before.json).toMatchObject({ status: 422, code: 'DATE_OUTSIDE_TERM' })
    const solved = { date: '2027-02-01', difficulty: 'The roof leaks', help: 'Mended' }
    const early = await host.post('/v1/visits', visit(leader.id, { ...solved, solved_on: '2027-01-31' }))
    expect(early.json).toMatchObject({ status: 422, code: 'DATE_ORDER', errors: [{ field: 'solved_on' }] })
    expect((await host.post('/v1/visits', visit(leader.id, { ...solved, solved_on: '2027-02-01' }))).status).toBe(201)
    const term = { planned_start: '2030-01-01', planned_end: '2032-12-31' }
    const draft = await drafted(partner, code, term)
    expect((await partner.post('/v1/visits', visit(draft))).json).toMatchObject({ status: 409, code: 'STATE' })
    expect((await host.post('/v1/visits', visit(draft))).status).toBe(404)
    expect((await leader.holder.post('/v1/visits', visit(leader.id))).status).toBe(403)
    const [made] = [await host.post('/v1/visits', visit(leader.id))]
    for (const other of [
      await as('city_org', '440300'),
      await as('province_admin'),
      await as('county_org', '441403'),
    ]) {
      expect((await other.get(`/v1/visits/${idOf(made)}`)).status).toBe(404)
      expect((await other.post('/v1/visits', visit(leader.id))).status).toBe(404)
      expect((await other.get(`/v1/visits?posting_id=${leader.id}`)).json).toMatchObject({ items: [] })
    }
  })
})

describe('B4 R-80: the sending unit and its own people', () => {
  test('accept: it records a visit at home and away, reads those of its people, and the half-year is done', async () => {
    const { partner, host, leader, secretary } = await scene()
    const unit = await as('sending_unit', '440100', { scope: leader.unit })
    const made = await unit.post('/v1/visits', visit(leader.id, { difficulty: 'no stove' }))
    expect(made.status, made.text).toBe(201)
    expect((await unit.get(`/v1/visits/${idOf(made)}`)).json).toMatchObject({
      posting_id: leader.id,
      difficulty: 'no stove',
    })
    await host.post('/v1/visits', visit(leader.id))
    await host.post('/v1/visits', visit(secretary.id))
    for (const filter of ['', `posting_id=${leader.id}`, 'division=441400']) {
      const own = items(await unit.get(`/v1/visits?${filter}`))
      expect(own).toHaveLength(2)
    }
    expect((await partner.get(`/v1/visits/${idOf(made)}`)).json).toMatchObject({ difficulty: 'no stove' })
    const sender = await as('sending_unit', '441400', { scope: secretary.unit })
    const own = await sender.post('/v1/visits', visit(secretary.id))
    expect(own.status, own.text).toBe(201)
    const tasks = await host.get('/v1/tasks?rule=R-80&tenant=441400&limit=100')
    expect(tasks.text).toContain(secretary.id)
    const done = (tasks.json as { items: { subject: { id: string }; status: string }[] }).items
    expect(done.filter(({ subject, status }) => subject.id === secretary.id && status === 'done')).toHaveLength(1)
  })

  test('reject: people of other units, of its own city too', async () => {
    const { leader, secretary } = await scene()
    for (const [city, scope] of [
      ['440100', undefined],
      ['441400', secretary.unit],
      ['440300', undefined],
    ] as const) {
      const other = await as('sending_unit', city, scope ? { scope } : {})
      expect((await other.post('/v1/visits', visit(leader.id))).status).toBe(404)
      expect((await other.get(`/v1/visits?posting_id=${leader.id}`)).json).toMatchObject({ items: [] })
    }
    const unit = await as('sending_unit', '440100', { scope: leader.unit })
    expect((await unit.get(`/v1/postings/${leader.id}`)).status).toBe(403)
  })
})

const training = (posting_ids: string[], more: Record<string, unknown> = {}) => ({
  title: 'Rural Party work',
  date: '2027-02-10',
  posting_ids,
  ...more,
})

describe('R-77 trainings', () => {
  test('accept: who took part shows to both sides, and in the record of the term', async () => {
    const { partner, host, secretary } = await scene()
    const made = await host.post('/v1/training_sessions', training([secretary.id, secretary.id]))
    expect(made.status, made.text).toBe(201)
    expect(made.json).toMatchObject({ audience: 'first_secretary', participants: 1, division: '441400' })
    const path = `/v1/training_sessions/${idOf(made)}`
    for (const reader of [host, partner]) {
      expect((await reader.get(path)).json).toMatchObject({ title: 'Rural Party work' })
      const taking = await reader.get(`/v1/training_participants?session_id=${idOf(made)}`)
      expect(items(taking)).toMatchObject([{ posting_id: secretary.id, date: '2027-02-10' }])
      expect(items(await reader.get(`/v1/training_sessions?year=2027`)).map(({ id }) => id)).toContain(idOf(made))
      const record = await reader.get(`/v1/postings/${secretary.id}/record`)
      expect(record.json).toMatchObject({ events: [{ kind: 'training', text: 'Rural Party work' }] })
    }
    const own = await secretary.holder.get(`/v1/postings/${secretary.id}/record`)
    expect(own.json).toMatchObject({ events: [{ kind: 'training' }] })
    for (const other of [await as('city_org', '440300'), await as('province_admin'), await as('city_org', '440600')]) {
      expect((await other.get(path)).status).toBe(404)
      expect((await other.get(`/v1/postings/${secretary.id}/record`)).status).toBe(404)
    }
  })

  test('reject: nobody who was no first secretary that day', async () => {
    const { host, partner, leader, secretary } = await scene()
    const send = async (body: unknown) => host.post('/v1/training_sessions', body)
    const early = await send(training([secretary.id], { date: '2026-11-30' }))
    expect(early.json).toMatchObject({ status: 422, code: 'DATE_OUTSIDE_TERM', rule: 'R-77' })
    expect((await send(training([leader.id]))).json).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
    expect((await send(training([secretary.id], { date: '2027-03-02' }))).json).toMatchObject({
      code: 'DATE_IN_FUTURE',
    })
    const unknown = secretary.id.replace(/.$/, (end) => (end === '0' ? '1' : '0'))
    expect((await send(training([secretary.id, unknown]))).status).toBe(404)
    expect((await partner.post('/v1/training_sessions', training([secretary.id]))).status).toBe(404)
  })
})

test('B4 R-77: in mode province the task is the province’s, and it may do it', async () => {
  const place = await village('441400', { mode: 'province' })
  await assignment(place, { status: 'active' })
  const [province, host] = [await as('province_admin'), await as('city_org', '441400')]
  const person_id = await candidate(province, { level: 'province', rank: 'division_deputy' })
  const both = { post_role: 'leader_and_first_secretary', person_id }
  const { id } = await posted(as, { sender: province, host, code: place.code }, both)
  app.setNow(IN_TERM)
  const due = await province.get(`/v1/tasks?rule=R-77&division=${place.code}&limit=100`)
  expect(due.text).toContain('province_admin')
  const made = await province.post('/v1/training_sessions', training([id]))
  expect(made.status, made.text).toBe(201)
  expect(made.json).toMatchObject({ division: '441400', participants: 1 })
  for (const reader of [province, host]) {
    expect((await reader.get(`/v1/training_sessions/${idOf(made)}`)).status).toBe(200)
    expect(items(await reader.get(`/v1/training_participants?session_id=${idOf(made)}`))).toHaveLength(1)
  }
  const done = (await province.get(`/v1/tasks?rule=R-77&status=done&division=${place.code}&limit=100`)).json
  expect((done as { items: unknown[] }).items).toHaveLength(1)
  // of the cities' own first secretaries it is not the department that dispatched
  const { secretary } = await scene()
  const theirs = await province.post('/v1/training_sessions', training([secretary.id]))
  expect(theirs.json).toMatchObject({ status: 403, code: 'NOT_PERMITTED', rule: 'R-77' })
  // nor is the host of the province’s
  const ours = await host.post('/v1/training_sessions', training([id]))
  expect(ours.json).toMatchObject({ status: 403, code: 'NOT_PERMITTED', rule: 'R-77' })
  const elsewhere = `441600${secretary.id.slice(6)}`
  expect((await province.post('/v1/training_sessions', training([id, elsewhere]))).status).toBe(400)
})
