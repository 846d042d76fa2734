// a grant opens named fields of one record, for a reason and a time; what it opens, what it does not, and who sees it.
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { query } from '../../../test/harness/databases.ts'
import { person, unit } from '../../../test/harness/persons.ts'
import { suite } from '../../../test/harness/suite.ts'
import { users } from '../../access/tables.ts'
import { people } from '../people/table.ts'

const { app, as } = suite()

const reason = 'a complaint that has to be looked into'
const why = 'the promotion file lacks the number'
const HOST = '441400'

const setUp = async () => {
  const [owner, province] = [await as('city_org', HOST), await as('province_admin')]
  const home = await unit(owner)
  const [one, other] = [await person(owner, home.id, { phone: '13700001111' }), await person(owner, home.id)]
  const grant = async (more: object = {}) =>
    province.post('/v1/grants', {
      tenant: HOST,
      record: 'people',
      record_id: one.id,
      fields: ['citizen_id'],
      reason,
      hours: 72,
      ...more,
    })
  const reveal = async (fields: string[], id = one.id) =>
    province.post(`/v1/people/${id}/reveal`, { reason: why, fields })
  return { owner, province, one, other, grant, reveal }
}
const idOf = (json: unknown): string => (json as { id: string }).id

test('X-7 accept: the value it names, nothing else, and the owner reads of both at once', async () => {
  const { owner, one, other, grant, reveal } = await setUp()
  expect((await reveal(['citizen_id'])).json).toMatchObject({ status: 403, code: 'GRANT_REQUIRED' })
  const made = await grant()
  expect([made.status, made.cost.round_trips]).toEqual([201, 2])
  expect(made.json).toMatchObject({ tenant_code: HOST, live: true, expires_at: '2026-11-26T02:00:00.000Z' })
  const opened = await reveal(['citizen_id'])
  expect(opened.json).toMatchObject({ citizen_id: one.citizen_id, grant_id: idOf(made.json) })
  expect(opened.cost.round_trips).toBe(2)
  for (const refused of [
    await reveal(['phone']),
    await reveal(['citizen_id', 'phone']),
    await reveal(['citizen_id'], other.id),
  ])
    expect(refused.json).toMatchObject({ status: 403, code: 'GRANT_REQUIRED' })

  const journal = await owner.get(`/v1/journal?record=grants&record_id=${idOf(made.json)}`)
  expect(journal.json).toMatchObject({ items: [{ action: 'create', actor_tenant: '440000', actor_id: null }] })
  const list = await owner.get(`/v1/grants?record_id=${one.id}&live=true`)
  expect(list.json).toMatchObject({ items: [{ reason, granted_by: null, live: true }] })
  const access = await owner.get(`/v1/people/${one.id}/access`)
  expect(access.json).toMatchObject({
    may: expect.arrayContaining([
      expect.objectContaining({ tenant_code: '440000', rule: 'X-7', fields: ['citizen_id'], source: idOf(made.json) }),
    ]),
    did: [{ actor_tenant: '440000', actor_id: null, reason: why, grant_id: idOf(made.json) }],
  })
})

test('X-7 reject: another role, a short reason, more than 72 hours, a record that is not there', async () => {
  const { owner, one, grant } = await setUp()
  const body = { tenant: HOST, record: 'people', record_id: one.id, fields: ['phone'], reason, hours: 1 }
  expect((await owner.post('/v1/grants', body)).json).toMatchObject({ code: 'NOT_PERMITTED' })
  expect((await grant({ reason: 'too short' })).json).toMatchObject({
    status: 422,
    code: 'REASON_REQUIRED',
    rule: 'X-7',
  })
  expect((await grant({ hours: 73 })).status).toBe(400)
  expect((await grant({ fields: ['citizen_id_index'] })).status).toBe(400)
  expect((await grant({ tenant: '440100' })).status).toBe(404)
  expect((await grant({ tenant: '440000' })).status).toBe(404)
})

test('a grant that ran out or was revoked opens nothing; an objection stands on record and ends nothing', async () => {
  const { owner, province, grant, reveal } = await setUp()
  const first = idOf((await grant({ hours: 1 })).json)
  app.advance(3_599_000)
  const objected = await owner.post(`/v1/grants/${first}/object`, { reason: 'the file was already sent' })
  expect(objected.json).toMatchObject({ live: true, objection: 'the file was already sent', objected_by: owner.id })
  expect((await reveal(['citizen_id'])).status).toBe(200)
  app.advance(1_000)
  expect((await reveal(['citizen_id'])).json).toMatchObject({ code: 'GRANT_REQUIRED' })
  expect((await province.get(`/v1/grants/${first}`)).json).toMatchObject({ live: false, objected_by: null })
  const again = await owner.post(`/v1/grants/${first}/object`, { reason: 'the file was already sent' })
  expect(again.json).toMatchObject({ status: 409, code: 'STATE', allowed: [] })

  const second = idOf((await grant()).json)
  expect((await owner.post(`/v1/grants/${second}/revoke`)).status).toBe(403)
  const revoked = await province.post(`/v1/grants/${second}/revoke`, {}, { if_match: '"v1"' })
  expect(revoked.json).toMatchObject({ live: false, version: 2 })
  expect((await reveal(['citizen_id'])).json).toMatchObject({ code: 'GRANT_REQUIRED' })
  expect((await province.post(`/v1/grants/${second}/revoke`)).json).toMatchObject({ allowed: ['object'] })
})

test('a grant that ends between the facts and the reading opens nothing and leaves no entry', async () => {
  const { one, grant } = await setUp()
  await grant({ hours: 1 })
  const late = `INSERT INTO reveals (id, person_id, grant_id, actor, day, fields, quota, created_at)
    SELECT 'x', record_id, id, 'a', 'd', '[]', 100, expires_at FROM grants WHERE record_id = ?`
  await expect(query(HOST, late, one.id)).rejects.toThrow(/reveals_need_a_live_grant/)
})

test('X-8: lists show the owner his own and the province all it gave', async () => {
  const { owner, province, one, grant } = await setUp()
  const id = idOf((await grant()).json)
  const stranger = await as('city_org', '440100')
  expect((await stranger.get(`/v1/grants/${id}`)).status).toBe(404)
  expect(JSON.stringify((await stranger.get('/v1/grants')).json)).not.toContain(one.id)
  const all = await province.get(`/v1/grants?tenant=${HOST}&live=true&limit=1`)
  expect(all.json).toMatchObject({ items: [{ tenant_code: HOST, granted_by: expect.any(String) }] })
  expect((await province.get(`/v1/grants?record_id=${one.id}`)).json).toMatchObject({ items: [{ id }] })
  expect((await owner.get(`/v1/grants?record_id=${one.id}&live=false`)).json).toMatchObject({ items: [] })
})

describe('the door a grant opens', () => {
  const caller = { tenant: '440000', division: '440000', sees_shared: true }
  const doorFor = async (row: string, live = sql`1`) => {
    const { doors } = await app.services()
    return doors.review(caller, HOST, { source: people, key: people.table.id, row, columns: ['phone'], live })
  }

  test('shows the column of the row, and no other row, column, table or write', async () => {
    const { one, other } = await setUp()
    const door = await doorFor(one.id)
    const { id, phone, citizen_id, name } = people.table
    const [all] = await door.run([door.select(people, { id, phone }, { where: [sql`1 OR 1`] })])
    expect(all.map((row) => row.id)).toEqual([one.id])
    const [none] = await door.run([door.select(people, { id, phone }, { where: [eq(id, other.id)] })])
    expect(none).toEqual([])
    for (const column of [citizen_id, name, people.table.citizen_id_index, people.table.birth_date])
      expect(() => door.select(people, { column }, { where: [] })).toThrow(/does not open this/)
    const { password_hash } = users.table
    expect(() => door.select(users, { password_hash }, { where: [] })).toThrow(/does not open this/)
    expect(() => door.update(people, { name: 'x' }, [sql`1`])).toThrow(/does not open this/)
  })

  test('shows nothing once its condition does not hold, and opens for nobody but the province', async () => {
    const { one } = await setUp()
    const door = await doorFor(one.id, sql`0`)
    const [none] = await door.run([door.select(people, { phone: people.table.phone }, { where: [] })])
    expect(none).toEqual([])
    const { doors } = await app.services()
    const granted = { source: people, key: people.table.id, row: one.id, columns: ['phone'], live: sql`1` }
    const city = { tenant: '440100', division: '440100', sees_shared: true }
    expect(() => doors.review(city, HOST, granted)).toThrow('NOT_FOUND')
  })
})
