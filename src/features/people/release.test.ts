// C11, X-9: a citizen number entered by mistake is given up: by the owner while nothing was posted under it, by the province under a grant.
import { expect, test } from 'vitest'
import { query } from '../../../test/harness/databases.ts'
import { posted } from '../../../test/harness/confirmed.ts'
import { candidate, drafted, pairedScene } from '../../../test/harness/posted.ts'
import { person, personBody, unit } from '../../../test/harness/persons.ts'
import { IN_POST } from '../../../test/harness/records.ts'
import { suite } from '../../../test/harness/suite.ts'
import { reconcileIdentityClaims } from './commands.ts'

const { app, as } = suite()
const reason = 'typed from the wrong line of the list'
const idOf = (json: unknown): string => (json as { id: string }).id

const settled = async (): Promise<void> => {
  app.advance(11 * 60_000)
  await reconcileIdentityClaims({ services: await app.services(), now: app.now(), request_id: 'reconcile' })
}
const claimOf = async (id: string) => query('440000', 'SELECT status FROM identity_claims WHERE id = ?', id)

test('C11 accept: the owner releases, it is journalled with its reason, and the right tenant enters the person', async () => {
  const [owner, other] = [await as('city_org', '441400'), await as('city_org', '440400')]
  const wrong = await person(owner, (await unit(owner)).id, { phone: '13811112222' })
  const theirs = personBody((await unit(other)).id, { citizen_id: wrong.citizen_id })
  expect((await other.post('/v1/people', theirs)).json).toMatchObject({ code: 'PERSON_EXISTS' })
  const path = `/v1/people/${wrong.id}`
  expect((await owner.post(`${path}/release`, { reason }, { if_match: '"v9"' })).status).toBe(412)
  const answer = await owner.post(`${path}/release`, { reason })
  expect(answer.json).toEqual({ person_id: wrong.id, tenant_code: '441400', released_on: '2026-11-23', version: 2 })
  const [entry] = await query(
    '441400',
    "SELECT changes FROM journal WHERE record_id = ? AND action = 'release'",
    wrong.id,
  )
  expect(JSON.parse(String(entry?.['changes']))).toEqual({ released_on: [null, '2026-11-23'], reason: [null, reason] })
  const [row] = await query('441400', 'SELECT citizen_id, birth_date, phone FROM people WHERE id = ?', wrong.id)
  expect(row).toEqual({ citizen_id: '', birth_date: '', phone: null })
  expect((await owner.get(path)).json).toMatchObject({ released_on: '2026-11-23', phone_masked: null })
  expect((await other.post('/v1/people', theirs)).status).toBe(201)
  // the file stays, and does nothing any more
  expect((await owner.post(`${path}/release`, { reason })).json).toMatchObject({
    status: 409,
    code: 'STATE',
    rule: 'X-9',
  })
  expect((await owner.patch(path, { name: 'Other' }, { if_match: '"v2"' })).json).toMatchObject({ code: 'STATE' })
  expect((await owner.post(`${path}/reveal`, { reason })).status).toBe(404)
  expect((await owner.post('/v1/people/search', { citizen_id: wrong.citizen_id })).json).toMatchObject({ items: [] })
})

test('C11 a wrong number is corrected so: released, and the right one entered anew; nobody is posted by the old file', async () => {
  const { code, partner } = await pairedScene(as)
  const id = await candidate(partner)
  const draft = await drafted(partner, code, { person_id: id })
  expect((await partner.post(`/v1/people/${id}/release`, { reason })).status).toBe(200)
  expect((await partner.post(`/v1/postings/${draft}/submit`, {})).status).toBeGreaterThanOrEqual(404)
  const again = await partner.post('/v1/people', personBody((await unit(partner)).id))
  expect([again.status, idOf(again.json) === id]).toEqual([201, false])
})

test('C11 reject: without a reason, by another role or city, posted once; then the province under a grant on the number', async () => {
  const { code, partner, host } = await pairedScene(as)
  const province = await as('province_admin')
  const leader = await posted(as, { sender: partner, host, code }, IN_POST)
  const path = `/v1/people/${leader.person}/release`
  expect((await partner.post(path, { reason })).json).toMatchObject({
    status: 403,
    code: 'GRANT_REQUIRED',
    rule: 'X-9',
  })
  expect((await host.post(path, { reason })).status).toBe(404)
  expect((await (await as('county_org', '440106')).post(path, { reason })).status).toBe(403)
  expect((await province.post(path, { reason })).json).toMatchObject({ status: 403, code: 'GRANT_REQUIRED' })
  const grant = { tenant: '440100', record: 'people', record_id: leader.person, reason, hours: 72 }
  expect((await province.post('/v1/grants', { ...grant, fields: ['phone'] })).status).toBe(201)
  expect((await province.post(path, { reason })).json).toMatchObject({ code: 'GRANT_REQUIRED' })
  expect((await province.post('/v1/grants', { ...grant, fields: ['citizen_id'] })).status).toBe(201)
  expect((await province.post(path, { reason: 'short' })).json).toMatchObject({ code: 'REASON_REQUIRED', rule: 'X-9' })
  expect((await province.post(path, { reason })).json).toMatchObject({
    tenant_code: '440100',
    released_on: '2026-11-23',
  })
  expect(await claimOf(leader.person)).toEqual([{ status: 'freed' }])
})

test.each([
  [1, 'confirmed'],
  [2, 'freed'],
] as const)('C11 stopped at call %d to the province: the reconciler brings the claim to %s', async (call, status) => {
  const owner = await as('city_org', '440900')
  const one = await person(owner, (await unit(owner)).id)
  app.spy.fault({ tenant: '440000', call, kind: 'before' })
  await owner.post(`/v1/people/${one.id}/release`, { reason })
  app.spy.fault()
  await settled()
  expect(await claimOf(one.id)).toEqual([{ status }])
})
