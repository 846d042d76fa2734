// Duty records and a holder's own user (2.2) through HTTP: in the host's database, from both sides.
import { describe, expect, test } from 'vitest'
import { duoScene, IN_TERM, posted } from '../../../test/harness/confirmed.ts'
import { query } from '../../../test/harness/databases.ts'
import { drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'
import { runSchedule } from '../../schedule.ts'

const { as, app } = suite()

const idOf = ({ json }: { json: unknown }) => (json as { id: string }).id
const codes = ({ json }: { json: unknown }) =>
  (json as { errors: { rule: string; code: string; field: string }[] }).errors.map(
    ({ rule, code, field }) => `${rule} ${code} ${field}`,
  )
const items = ({ json }: { json: unknown }) => (json as { items: { id: string; text: string }[] }).items

const scene = async () => {
  const made = await duoScene(as)
  app.setNow(IN_TERM)
  return made
}

const duty = (posting_id: string, more: Record<string, unknown> = {}) => ({
  posting_id,
  category: 'build_organisation',
  item: 'train_successors',
  date: '2027-02-20',
  text: 'two young farmers',
  ...more,
})

describe('R-53 – R-56 the diary', () => {
  test('accept: each side’s holder writes in the host’s database; its lists, its history and its reading by both sides', async () => {
    const { code, partner, host, leader, secretary } = await scene()
    const one = await leader.holder.post('/v1/duty_records', duty(leader.id))
    expect(one.status, one.text).toBe(201)
    expect(one.json).toMatchObject({ tenant_code: '441400', division: code, author: leader.holder.id, version: 1 })
    const visit = duty(secretary.id, {
      category: 'serve_people',
      item: 'home_visit',
      household: `${code}-0017`,
      text: 'the roof is mended',
    })
    const other = await secretary.holder.post('/v1/duty_records', visit)
    expect(other.status, other.text).toBe(201)
    expect(await query('441400', 'SELECT counterpart FROM duty_records WHERE id = ?', idOf(other))).toEqual([
      { counterpart: '440100' },
    ])
    const readers = [leader.holder, secretary.holder, partner, host, await as('county_org', code.slice(0, 6))]
    for (const reader of [...readers, await as('auditor', '440100')]) {
      const list = await reader.get(`/v1/duty_records?village_code=${code}&year=2027`)
      expect(list.status, list.text).toBe(200)
      expect(items(list).map(({ id }) => id)).toEqual([idOf(one), idOf(other)])
    }
    const seen = await partner.get(`/v1/duty_records/${idOf(one)}`)
    expect(seen.json).toMatchObject({ text: 'two young farmers', author: leader.holder.id })
    expect((await host.get(`/v1/duty_records/${idOf(one)}`)).json).toMatchObject({ author: null })
    const filtered = `/v1/duty_records?category=serve_people&posting_id=${secretary.id}`
    expect(items(await leader.holder.get(filtered))).toHaveLength(1)
    expect(items(await leader.holder.get('/v1/duty_records'))).toHaveLength(2)
    expect(items(await leader.holder.get('/v1/duty_records?year=2026'))).toEqual([])
    const history = (await leader.holder.get(`/v1/duty_records/${idOf(one)}/history`)).json
    expect(history).toMatchObject({ items: [{ action: 'create', actor_tenant: '440100' }] })
  })

  test('reject: every broken rule at once', async () => {
    const { leader, code } = await scene()
    const send = async (more: Record<string, unknown>) =>
      leader.holder.post('/v1/duty_records', duty(leader.id, { household: null, ...more }))
    const wrong = await send({ category: 'fundraising', date: '2026-11-30', text: ' ' })
    expect(wrong.status).toBe(422)
    expect(codes(wrong)).toEqual([
      'R-53 DUTY_CATEGORY category',
      'R-54 DATE_OUTSIDE_TERM date',
      'R-56 FIELD_REQUIRED text',
    ])
    expect(codes(await send({ item: 'home_visit' }))).toEqual(['R-53 DUTY_ITEM item'])
    expect(codes(await send({ date: '2027-03-02' }))).toEqual(['R-54 DATE_IN_FUTURE date'])
    const neighbour = `${code.slice(0, 9)}999-1`
    expect(codes(await send({ household: neighbour }))).toEqual(['R-55 HOUSEHOLD_NOT_IN_VILLAGE household'])
    for (const date of ['2026-12-01', '2027-03-01']) expect((await send({ date })).status).toBe(201)
  })

  test('R-54, 3.2 of a posting that has not begun no day is recorded, of one that was not agreed to none at all', async () => {
    app.setNow(IN_TERM)
    const { code, partner, host } = await pairedScene(as)
    const id = await drafted(partner, code, { planned_start: '2027-04-01', planned_end: '2030-03-31' })
    expect((await submitted(partner, id)).status).toBe(200)
    const send = async (date: string) => partner.post('/v1/duty_records', duty(id, { date }))
    expect((await send('2027-02-20')).json).toMatchObject({ status: 409, code: 'STATE', rule: 'R-53' })
    const remark = await host.post('/v1/duty_remarks', { posting_id: id, date: '2027-02-20', text: 'At work' })
    expect(remark.json).toMatchObject({ status: 409, code: 'STATE', rule: 'X-4' })
    expect((await host.post(`/v1/postings/${id}/confirm`, {})).status).toBe(200)
    expect(codes(await send('2027-02-20'))).toEqual(['R-54 DATE_OUTSIDE_TERM date'])
    expect(codes(await send('2027-04-01'))).toEqual(['R-54 DATE_IN_FUTURE date'])
  })

  test('R-53 – R-56 what a new record is refused for a changed one is refused for too', async () => {
    const { leader } = await scene()
    const made = await leader.holder.post('/v1/duty_records', duty(leader.id))
    const change = async (sent: object) =>
      codes(await leader.holder.patch(`/v1/duty_records/${idOf(made)}`, sent, { if_match: '"v1"' }))
    expect(await change({ category: 'fundraising' })).toEqual(['R-53 DUTY_CATEGORY category'])
    expect(await change({ item: 'home_visit' })).toEqual(['R-53 DUTY_ITEM item'])
    expect(await change({ date: '2026-11-30' })).toEqual(['R-54 DATE_OUTSIDE_TERM date'])
    expect(await change({ date: '2027-03-02' })).toEqual(['R-54 DATE_IN_FUTURE date'])
    expect(await change({ text: ' ' })).toEqual(['R-56 FIELD_REQUIRED text'])
    expect(await change({ household: '441423101201-17' })).toEqual(['R-55 HOUSEHOLD_NOT_IN_VILLAGE household'])
  })

  test('only its writer or his department changes it, with If-Match; no other side writes for him', async () => {
    const { partner, host, leader, secretary } = await scene()
    const path = `/v1/duty_records/${idOf(await leader.holder.post('/v1/duty_records', duty(leader.id)))}`
    expect((await leader.holder.patch(path, { text: 'x' })).status).toBe(428)
    expect((await secretary.holder.patch(path, { text: 'x' }, { if_match: '"v1"' })).json).toMatchObject({
      status: 403,
      code: 'NOT_PERMITTED',
    })
    const changed = await leader.holder.patch(path, { text: 'three of them' }, { if_match: '"v1"' })
    expect(changed.json).toMatchObject({ text: 'three of them', version: 2, item: 'train_successors' })
    expect((await leader.holder.patch(path, { text: 'x' }, { if_match: '"v1"' })).status).toBe(412)
    const moved = await leader.holder.patch(path, { category: 'serve_people' }, { if_match: '"v2"' })
    expect(codes(moved)).toEqual(['R-55 DUTY_ITEM item'])
    expect((await partner.post('/v1/duty_records', duty(leader.id))).status).toBe(201) // 3.6: for him
    expect((await host.post('/v1/duty_records', duty(leader.id))).json).toMatchObject({ status: 403, rule: 'R-53' })
    expect((await secretary.holder.post('/v1/duty_records', duty(leader.id))).status).toBe(404)
  })
})

describe('X-5, X-7, X-8 who reads', () => {
  test('others see nothing; the province counts and reads no word', async () => {
    const { code, leader, secretary, partner, host } = await scene()
    const made = await leader.holder.post('/v1/duty_records', duty(leader.id))
    const path = `/v1/duty_records/${idOf(made)}`
    const elsewhere = await village('441400')
    await assignment(elsewhere, { status: 'active' })
    app.setNow('2026-11-24T02:00:00Z')
    const stranger = await posted(as, { sender: partner, host, code: elsewhere.code })
    app.setNow(IN_TERM)
    const province = await as('province_admin')
    const others = [stranger.holder, province, await as('city_org', '440300'), await as('county_org', '441403')]
    for (const reader of others) {
      expect((await reader.get(path)).status).toBe(404)
      expect((await reader.get(`${path}/history`)).status).toBe(404)
      expect(items(await reader.get(`/v1/duty_records?village_code=${code}`))).toEqual([])
    }
    const coverage = `/v1/postings/${leader.id}/coverage`
    const expected = {
      posting_id: leader.id,
      years: [
        { year: 2026, records: 0 },
        {
          year: 2027,
          records: 1,
          by_category: { build_organisation: 1, serve_people: 0 },
          missing: ['precise_poverty_relief', 'serve_people', 'improve_governance'],
        },
      ],
    }
    for (const reader of [province, partner, host, leader.holder]) {
      expect((await reader.get(coverage)).json).toMatchObject(expected)
    }
    expect((await province.get(coverage)).text).not.toContain('farmers')
    expect((await secretary.holder.get(coverage)).status).toBe(404)
    expect((await (await as('city_org', '440300')).get(coverage)).status).toBe(404)
  })

  test('a holder sees his own posting and no other', async () => {
    const { leader, secretary } = await scene()
    expect((await leader.holder.get(`/v1/postings/${leader.id}`)).json).toMatchObject({ status: 'active' })
    expect(items(await leader.holder.get('/v1/postings')).map(({ id }) => id)).toEqual([leader.id])
    expect((await leader.holder.get(`/v1/postings/${secretary.id}`)).status).toBe(404)
    expect((await secretary.holder.get(`/v1/postings/${secretary.id}`)).status).toBe(200)
    expect((await leader.holder.get('/v1/villages')).status).toBe(403)
  })
})

describe('2.2 a holder’s user', () => {
  test('is alive on the last day and dead the day after', async () => {
    const { leader } = await scene()
    app.setNow('2029-11-30T15:59:00Z')
    const last = await leader.holder.post('/v1/duty_records', duty(leader.id, { date: '2029-11-30' }))
    expect(last.status, last.text).toBe(201)
    app.setNow('2029-11-30T16:00:00Z')
    for (const path of ['/v1/me', '/v1/duty_records', `/v1/postings/${leader.id}`]) {
      expect((await leader.holder.get(path)).json).toMatchObject({ status: 403, code: 'NOT_POSTED' })
    }
    expect((await leader.holder.post('/v1/duty_records', duty(leader.id))).status).toBe(403)
  })

  test('an early end shortens it, whoever ended the posting', async () => {
    const { partner, leader, secretary, host } = await scene()
    for (const { id, by } of [
      { id: leader.id, by: partner },
      { id: secretary.id, by: host },
    ]) {
      const ended = await by.post(`/v1/postings/${id}/end`, { ended_on: '2027-03-10', end_reason: 'transfer' })
      expect(ended.status, ended.text).toBe(200)
    }
    await runSchedule(await app.services())
    app.setNow('2027-03-10T15:00:00Z')
    expect((await leader.holder.get('/v1/me')).status).toBe(200)
    app.setNow('2027-03-11T02:00:00Z')
    for (const { holder } of [leader, secretary]) {
      expect((await holder.get('/v1/me')).json).toMatchObject({ status: 403, code: 'NOT_POSTED' })
    }
  })

  test('A14 the diary of a posting that is over takes what happened in it, by its holder once he is posted again', async () => {
    const { code, partner, host, leader } = await scene()
    const made = await leader.holder.post('/v1/duty_records', duty(leader.id))
    await partner.post(`/v1/postings/${leader.id}/end`, { ended_on: '2027-03-10', end_reason: 'transfer' })
    const other = await village('441800')
    await assignment(other, { status: 'active' })
    const qingyuan = await as('city_org', '441800')
    const term = { planned_start: '2027-04-01', planned_end: '2030-03-31' }
    app.advance(31_000)
    const next = await posted(
      as,
      { sender: partner, host: qingyuan, code: other.code },
      { person_id: leader.person, ...term },
    )
    app.setNow('2027-04-02T02:00:00Z')
    const late = await leader.holder.post('/v1/duty_records', duty(leader.id, { date: '2027-03-10' }))
    expect(late.status, late.text).toBe(201)
    expect(codes(await leader.holder.post('/v1/duty_records', duty(leader.id, { date: '2027-03-11' })))).toEqual([
      'R-54 DATE_OUTSIDE_TERM date',
    ])
    const path = `/v1/duty_records/${idOf(made)}`
    expect((await leader.holder.patch(path, { text: 'x' }, { if_match: '"v1"' })).status).toBe(200)
    const there = await leader.holder.post('/v1/duty_records', duty(next.id, { date: '2027-04-01' }))
    expect(there.json).toMatchObject({ tenant_code: '441800', division: other.code })
    expect(items(await host.get(`/v1/duty_records?village_code=${code}`))).toHaveLength(2)
    expect(items(await leader.holder.get('/v1/duty_records'))).toHaveLength(3)
  })

  test('costs no round trip more when it is cold', async () => {
    const { leader } = await scene()
    const warm = await leader.holder.get(`/v1/postings/${leader.id}`)
    app.cold()
    const cold = await leader.holder.get(`/v1/postings/${leader.id}`)
    expect([warm.cost.round_trips <= 2, cold.cost.round_trips]).toEqual([true, 2])
  })
})
