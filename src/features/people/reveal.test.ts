// What is sealed leaves by one door: for a reason, one person a call, journalled in the batch that reads it, so many a day.
import { expect, test } from 'vitest'
import { query } from '../../../test/harness/databases.ts'
import { person, unit } from '../../../test/harness/persons.ts'
import { posted } from '../../../test/harness/confirmed.ts'
import { candidate, pairedScene } from '../../../test/harness/posted.ts'
import { IN_POST } from '../../../test/harness/records.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

const reason = 'identity check before the appointment'
const oneOf = async (tenant: string, fields: object = {}) => {
  const owner = tenant === '440000' ? await as('province_admin') : await as('city_org', tenant)
  const home = await unit(owner)
  return { owner, home, one: await person(owner, home.id, { ...fields }) }
}
const entriesOf = async (tenant: string, id: string) =>
  query(tenant, "SELECT actor_id, changes FROM journal WHERE record_id = ? AND action = 'reveal' ORDER BY seq", id)

test('X-9 accept: the owner’s organisation department, with a reason; the entry says who, what and why, and no value', async () => {
  const { owner, one } = await oneOf('441400', { phone: '13811112222' })
  const answer = await owner.post(`/v1/people/${one.id}/reveal`, { reason })
  expect(answer.json).toEqual({
    person_id: one.id,
    tenant_code: '441400',
    citizen_id: one.citizen_id,
    grant_id: null,
    revealed_at: '2026-11-23T02:00:00.000Z',
  })
  expect(answer.cost.round_trips).toBe(2)
  const all = await owner.post(`/v1/people/${one.id}/reveal`, { reason, fields: ['phone', 'birth_date'] })
  expect(all.json).toMatchObject({ phone: '13811112222', birth_date: '1975-03-12' })
  const [entry] = await entriesOf('441400', one.id)
  expect(entry?.['actor_id']).toBe(owner.id)
  expect(JSON.parse(String(entry?.['changes']))).toEqual({ fields: [null, ['citizen_id']], reason: [null, reason] })
})

test('X-9: the province’s own people by its province_admin, a missing phone as null', async () => {
  const { owner, one } = await oneOf('440000')
  const answer = await owner.post(`/v1/people/${one.id}/reveal`, { reason, fields: ['phone', 'citizen_id'] })
  expect(answer.json).toMatchObject({ phone: null, citizen_id: one.citizen_id })
})

test('X-9 reject: by role, by city, without a grant, without a reason', async () => {
  const { one } = await oneOf('441400')
  const path = `/v1/people/${one.id}/reveal`
  const ask = async (role: Parameters<typeof as>[0], place?: string) => (await as(role, place)).post(path, { reason })
  expect((await ask('county_org', '441422')).json).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
  expect((await ask('sending_unit', '441400')).status).toBe(403)
  expect((await ask('city_org', '440100')).status).toBe(404)
  expect((await ask('province_admin')).json).toMatchObject({ status: 403, code: 'GRANT_REQUIRED', rule: 'X-7' })
  const meizhou = await as('city_org', '441400')
  for (const short of [{}, { reason: '' }, { reason: ' nine     ' }]) {
    const answer = await meizhou.post(path, short)
    expect(answer.json).toMatchObject({ status: 422, code: 'REASON_REQUIRED', rule: 'X-9' })
  }
  expect((await meizhou.post(`/v1/people/${one.id.slice(0, -4)}dead/reveal`, { reason })).status).toBe(404)
  expect(await entriesOf('441400', one.id)).toEqual([])
})

test('X-9: a hundred a user and day, exactly, also side by side; then 429 until midnight in Shanghai', async () => {
  const { owner, one } = await oneOf('441300')
  const ask = async () => (await owner.post(`/v1/people/${one.id}/reveal`, { reason })).status
  const statuses: number[] = []
  for (let i = 0; i < 11; i += 1) statuses.push(...(await Promise.all(Array.from({ length: 10 }, ask))))
  expect(statuses.filter((status) => status === 200)).toHaveLength(100)
  expect(statuses.filter((status) => status === 429)).toHaveLength(10)
  expect(await entriesOf('441300', one.id)).toHaveLength(100)
  app.setNow('2026-11-23T16:00:00Z')
  expect(await ask()).toBe(200)
})

test('X-10: read and entry stand or fall together', async () => {
  const { owner, one } = await oneOf('441400')
  app.spy.fault({ tenant: '441400', call: 2, kind: 'before' })
  const lost = await owner.post(`/v1/people/${one.id}/reveal`, { reason })
  app.spy.fault()
  expect([lost.status, await entriesOf('441400', one.id)]).toEqual([503, []])
  app.spy.fault({ tenant: '441400', call: 2, kind: 'after' })
  expect((await owner.post(`/v1/people/${one.id}/reveal`, { reason })).status).toBe(503)
  app.spy.fault()
  expect(await entriesOf('441400', one.id)).toHaveLength(1)
})

test('X-9: a value copied to another row does not open', async () => {
  const { owner, home, one } = await oneOf('441400')
  const other = await person(owner, home.id)
  const copy = `UPDATE people SET phone = (SELECT citizen_id FROM people WHERE id = '${one.id}') WHERE id = ?`
  await query('441400', copy, other.id)
  await expect(owner.post(`/v1/people/${other.id}/reveal`, { reason, fields: ['phone'] })).rejects.toThrow(/500/)
})

test('who may see which fields, by which rule, and who did', async () => {
  const { owner, home, one } = await oneOf('441400')
  await owner.post(`/v1/people/${one.id}/reveal`, { reason })
  const answer = await owner.get(`/v1/people/${one.id}/access`)
  expect(answer.cost.round_trips).toBe(1)
  const may = (role: string, rule: string, more: object) => expect.objectContaining({ role, rule, ...more })
  const sealed = ['citizen_id', 'phone', 'birth_date']
  expect(answer.json).toMatchObject({
    may: expect.arrayContaining([
      may('city_org', 'X-2', { scope: '441400' }),
      may('city_org', 'X-9', { fields: sealed }),
      may('sending_unit', 'X-2', { scope: home.id }),
    ]),
    did: [{ actor_tenant: '441400', actor_role: 'city_org', actor_id: owner.id, fields: ['citizen_id'], reason }],
  })
  const { may: all } = answer.json as { may: { role: string; tenant_code: string }[] }
  expect(all.filter(({ role, tenant_code }) => role === 'county_org' || tenant_code !== '441400')).toEqual([])
  expect((await (await as('city_org', '440100')).get(`/v1/people/${one.id}/access`)).status).toBe(404)
})

test('X-4, X-7 of somebody posted: every role that reads the posting, at its place, at its home and in the province', async () => {
  const { code, partner, host } = await pairedScene(as)
  const person_id = await candidate(partner)
  const { id } = await posted(as, { sender: partner, host, code }, { ...IN_POST, person_id })
  const { may } = (await partner.get(`/v1/people/${person_id}/access`)).json as {
    may: { tenant_code: string; role: string; scope: string; fields: string[]; source: string | null }[]
  }
  const found = may.filter(({ source }) => source === id)
  expect(found.map(({ tenant_code, role, scope }) => `${tenant_code} ${role} ${scope}`).toSorted()).toEqual(
    [
      '441400 city_org 441400',
      '441400 auditor 441400',
      '441400 poverty_office 441400',
      `441400 county_org ${code.slice(0, 6)}`,
      `441400 county_committee ${code.slice(0, 6)}`,
      `441400 township_committee ${code.slice(0, 9)}`,
      '440100 city_org 440100',
      '440100 auditor 440100',
      `440100 holder ${person_id}`,
      '440000 province_admin 440000',
      '440000 poverty_office 440000',
      '440000 auditor 440000',
    ].toSorted(),
  )
  const phone = found.filter(({ fields }) => fields.includes('work_phone'))
  expect(phone.every(({ tenant_code }) => tenant_code !== '440000')).toBe(true)
})
