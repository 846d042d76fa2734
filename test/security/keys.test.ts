// C3, C4, C5: a key is its maker, the deciding half is a person's, and what a person leaves or mints opens nothing more.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Permission } from '../../src/access/permissions.ts'
import { endpoints } from '../../src/app.ts'
import { keptOf, servedScene } from '../harness/served.ts'
import { insertion, query, write } from '../harness/databases.ts'
import type { Actor } from '../harness/people.ts'
import { person, personBody, unit } from '../harness/persons.ts'
import { suite } from '../harness/suite.ts'
import { countyIn } from '../harness/world.ts'

const { app, as, withKey } = suite()
const CITY = '440100'
const CLAIMS = '/v1/reimbursement_claims'
const DAY_MS = 86_400_000

/** the half that decides, act by act, from the rule book. */
const DECIDING: readonly Permission[] = [
  'posting.confirm',
  'exception.approve',
  'branch.approve',
  'reimbursement_claim.approve',
  'recall_case.decide',
  'promotion_case.decide',
  'model_case.review',
  'assessment.sign',
]

const MadeKey = z.looseObject({ id: z.string(), key: z.string(), made_by: z.string(), created_by: z.string() })
const Made = z.looseObject({ id: z.string(), username: z.string(), one_time_password: z.string() })
const Token = z.looseObject({ access_token: z.string() })

/** Requests of somebody known by a token or key alone. */
const bearer = (token: string) => ({
  post: async (path: string, body: unknown = {}) => app.request('POST', path, { token, body }),
  get: async (path: string) => app.request('GET', path, { token }),
})
type Bearer = Pick<Actor, 'post'> | ReturnType<typeof bearer>

const keyOf = async (by: Actor, permissions: readonly Permission[]) => {
  const made = await by.post('/v1/api_keys', { name: 'A system', permissions })
  expect(made.status, made.text).toBe(201)
  return MadeKey.parse(made.json)
}

const signIn = async (tenant: string, username: string, password: string): Promise<string> => {
  const body = { grant_type: 'password', tenant, username, password }
  return Token.parse((await app.request('POST', '/v1/auth/token', { body })).json).access_token
}

const PASSWORD = 'Reed-warbler-77-otter'

/** The user with his one-time password, as whoever was given it would sign in and go on. */
const takeOver = async ({ username, one_time_password }: z.infer<typeof Made>) => {
  const first = await signIn(CITY, username, one_time_password)
  const change = { current_password: one_time_password, new_password: PASSWORD }
  expect((await app.request('POST', '/v1/me/password', { token: first, body: change })).status).toBeLessThan(300)
  return bearer(await signIn(CITY, username, PASSWORD))
}

const claimScene = async () => {
  const scene = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  const body = {
    posting_id: scene.posting.id,
    item: 'transport',
    amount_fen: 12_300,
    paying_unit: scene.posting.unit_id,
    incurred_on: '2027-02-01',
  }
  const submitted = async (by: Bearer): Promise<string> => {
    const { id } = keptOf(await by.post(CLAIMS, body))
    keptOf(await by.post(`${CLAIMS}/${id}/submit`))
    return id
  }
  const approve = async (by: Bearer, id: string) => (await by.post(`${CLAIMS}/${id}/approve`)).json
  return { ...scene, submitted, approve }
}

const REFUSED = { status: 422, code: 'SELF_APPROVAL', rule: 'X-14' }
const WRITES: readonly Permission[] = ['reimbursement_claim.read', 'reimbursement_claim.create']

describe('C3 two keys are two people', () => {
  test('no key is given the deciding half of an act, and one that has it does not decide', async () => {
    const [admin, province] = [await as('city_org', CITY), await as('province_admin')]
    for (const permission of DECIDING) {
      for (const by of [admin, province])
        expect(
          (await by.post('/v1/api_keys', { name: 'x', permissions: [permission] })).json,
          permission,
        ).toMatchObject({
          status: 422,
          code: 'PERMISSION_NOT_HELD',
        })
      const key = await withKey(CITY, [permission])
      const acts = endpoints.filter((spec) => spec.permission === permission)
      expect(acts.length, permission).toBeGreaterThan(0)
      for (const { path } of acts)
        expect((await key.post(path.replace('{id}', `${CITY}-x`))).json, path).toMatchObject({ status: 403 })
    }
  })

  test('what a key submits its maker does not approve, through all rotations; nor who rotated it', async () => {
    const { sender, second, submitted, approve } = await claimScene()
    const third = await as('city_org', CITY)
    const first = await keyOf(sender, WRITES)
    expect([first.made_by, first.created_by]).toEqual([sender.id, sender.id])
    const own = MadeKey.parse((await sender.post(`/v1/api_keys/${first.id}/rotate`, {})).json)
    const theirs = MadeKey.parse((await second.post(`/v1/api_keys/${own.id}/rotate`, {})).json)
    expect([theirs.made_by, theirs.created_by]).toEqual([sender.id, second.id])
    for (const { key } of [first, own, theirs]) {
      const id = await submitted(bearer(key))
      expect(await approve(sender, id)).toMatchObject(REFUSED)
      if (key === theirs.key) expect(await approve(second, id)).toMatchObject(REFUSED)
      expect(await approve(third, id)).toMatchObject({ status: 'approved' })
    }
  })

  test('whom one made, or gave a new password, is not one’s second person for seven days, either way', async () => {
    const { sender, second, submitted, approve } = await claimScene()
    const made = Made.parse(
      (await sender.post('/v1/users', { username: `puppet.${sender.id.slice(-6)}`, role: 'city_org', scope: CITY }))
        .json,
    )
    const puppet = await takeOver(made)
    const byPuppet = await submitted(puppet)
    expect(await approve(sender, byPuppet)).toMatchObject(REFUSED)
    expect(await approve(puppet, await submitted(sender))).toMatchObject(REFUSED)
    expect(await approve(second, byPuppet)).toMatchObject({ status: 'approved' })
    expect(await approve(puppet, await submitted(second))).toMatchObject({ status: 'approved' })
    app.advance(8 * DAY_MS)
    const later = bearer(await signIn(CITY, made.username, PASSWORD))
    expect(await approve(sender, await submitted(later))).toMatchObject({ status: 'approved' })
    const given = Made.parse((await second.post(`/v1/users/${made.id}/reset_password`)).json)
    const again = await takeOver(given)
    const id = await submitted(again)
    expect(await approve(second, id)).toMatchObject(REFUSED)
    expect(await approve(sender, id)).toMatchObject({ status: 'approved' })
  })

  test('an isolate that has not heard of it yet is no way around', async () => {
    const { sender, second, submitted, approve } = await claimScene()
    await sender.get('/v1/me')
    const id = await submitted(second)
    await write(CITY, [
      {
        sql: 'UPDATE users SET made_by = ?, created_at = ? WHERE id = ?',
        params: [sender.id, app.now().toISOString(), second.id],
      },
    ])
    expect(await approve(sender, id)).toMatchObject(REFUSED)
  })
})

describe('C4 a key lasts and reaches as long and as far as its maker', () => {
  test('removing a user lists the keys he left and revokes them', async () => {
    const [admin, leaver] = [await as('city_org', CITY), await as('city_org', CITY)]
    const key = await keyOf(leaver, ['village.read'])
    expect((await bearer(key.key).get('/v1/villages')).status).toBe(200)
    const removed = await admin.post(`/v1/users/${leaver.id}/remove`, { reason: 'left the office' })
    expect(removed.json).toMatchObject({ status: 'removed', api_keys: [{ id: key.id, outcome: 'revoked' }] })
    expect((await bearer(key.key).get('/v1/villages')).json).toMatchObject({ status: 401, code: 'API_KEY_REVOKED' })
    expect(
      await query(CITY, "SELECT action FROM journal WHERE record_id = ? AND action = 'revoke'", key.id),
    ).toHaveLength(1)
  })

  test('kept, they count as whoever keeps them', async () => {
    const { sender, second, submitted, approve } = await claimScene()
    const key = await keyOf(second, WRITES)
    const removed = await sender.post(`/v1/users/${second.id}/remove`, { keep_api_keys: true })
    expect(removed.json).toMatchObject({ api_keys: [{ id: key.id, outcome: 'kept' }] })
    const id = await submitted(bearer(key.key))
    expect(await approve(sender, id)).toMatchObject(REFUSED)
  })

  test('a removed maker’s key is dead even where its row says otherwise', async () => {
    const leaver = await as('city_org', CITY)
    const key = await keyOf(leaver, ['village.read'])
    await write(CITY, [{ sql: "UPDATE users SET status = 'removed' WHERE id = ?", params: [leaver.id] }])
    expect((await bearer(key.key).get('/v1/villages')).json).toMatchObject({ code: 'API_KEY_REVOKED' })
  })

  test('a demoted maker’s key may no more than he may now, and no further', async () => {
    const [admin, maker] = [await as('city_org', '441400'), await as('city_org', '441400')]
    const key = await keyOf(maker, ['village.read', 'village.import', 'unit.read'])
    const who = async () => (await bearer(key.key).get('/v1/me')).json
    expect(await who()).toMatchObject({ scope: '441400', permissions: ['unit.read', 'village.import', 'village.read'] })
    const demoted = await admin.patch(
      `/v1/users/${maker.id}`,
      { role: 'county_org', scope: countyIn('441400') },
      { if_match: '*' },
    )
    expect(demoted.status, demoted.text).toBe(200)
    expect(await who()).toMatchObject({ scope: countyIn('441400'), permissions: ['unit.read', 'village.read'] })
    const again = await admin.patch(`/v1/users/${maker.id}`, { role: 'holder', scope: maker.id }, { if_match: '*' })
    expect((await bearer(key.key).get('/v1/villages')).status).toBe(again.status === 200 ? 403 : 200)
  })
})

describe('C5 a quota is a person’s and a tenant’s', () => {
  test('probes by a key are its maker’s', async () => {
    const actor = await as('city_org', '440300')
    const home = await unit(actor)
    const one = await person(actor, home.id)
    const body = personBody(home.id, { citizen_id: one.citizen_id })
    const keys = [
      await keyOf(actor, ['person.create', 'person.read']),
      await keyOf(actor, ['person.create', 'person.read']),
    ]
    for (let i = 0; i < 50; i += 1) {
      const by: Bearer = i % 3 === 2 ? actor : bearer(keys[i % 3]?.key ?? '')
      expect((await by.post('/v1/people', body)).status).toBe(409)
    }
    for (const by of [actor, ...keys.map(({ key }) => bearer(key))])
      expect((await by.post('/v1/people', body)).json).toMatchObject({ status: 429, rule: 'X-6' })
  })

  test('a tenant is told 200 times a day, whoever it makes to ask', async () => {
    const actor = await as('city_org', '440500')
    const home = await unit(actor)
    const one = await person(actor, home.id)
    const body = personBody(home.id, { citizen_id: one.citizen_id })
    const probe = (i: number) =>
      insertion('identity_probes', {
        id: `440000-probe-${i}`,
        counterpart: '440500',
        person_id: one.id,
        by_tenant: '440500',
        by_user: `somebody ${i}`,
        day: '2026-11-23',
        created_at: app.now().toISOString(),
      })
    await write(
      '440000',
      Array.from({ length: 199 }, (_, i) => probe(i)),
    )
    expect((await actor.post('/v1/people', body)).status).toBe(409)
    const fresh = await as('city_org', '440500')
    for (const asked of [body, personBody(home.id)])
      expect((await fresh.post('/v1/people', asked)).json).toMatchObject({ status: 429, rule: 'X-6' })
    app.setNow('2026-11-23T16:00:00Z')
    expect((await fresh.post('/v1/people', body)).status).toBe(409)
  })

  test('a tenant opens 500 sealed values a day, whoever it makes to look', async () => {
    const actor = await as('city_org', '440600')
    const one = await person(actor, (await unit(actor)).id)
    const reveal = (i: number) =>
      insertion('reveals', {
        id: `440600-reveal-${i}`,
        person_id: one.id,
        actor: `440600-user-${i}`,
        actor_tenant: '440600',
        day: '2026-11-23',
        fields: ['citizen_id'],
        quota: 100,
        tenant_quota: 500,
        created_at: app.now().toISOString(),
      })
    await write(
      '440600',
      Array.from({ length: 499 }, (_, i) => reveal(i)),
    )
    const reason = 'a check of the file'
    expect((await actor.post(`/v1/people/${one.id}/reveal`, { reason })).status).toBe(200)
    const fresh = await as('city_org', '440600')
    expect((await fresh.post(`/v1/people/${one.id}/reveal`, { reason })).json).toMatchObject({
      status: 429,
      rule: 'X-9',
    })
    app.setNow('2026-11-23T16:00:00Z')
    expect((await fresh.post(`/v1/people/${one.id}/reveal`, { reason })).status).toBe(200)
  })
})

test('C3 what a key enters of a city’s own is its maker’s', async () => {
  const maker = await as('city_org', CITY)
  const key = await keyOf(maker, ['official.create', 'official.read'])
  const body = { place: CITY, name: '王工（演示）', party_status: 'full' }
  const made = await bearer(key.key).post('/v1/officials', body)
  expect(made.json).toMatchObject({ author: maker.id })
})
