// The removal of a user: what ends with it, and who may not go.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanDirty, query } from '../../../test/harness/databases.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()
const TENANT = '440900'
const COUNTY = '440981'

const Problem = z.looseObject({
  code: z.string(),
  allowed: z.array(z.string()).optional(),
  errors: z.array(z.looseObject({ field: z.string().optional(), code: z.string() })),
})
const eventsOf = async (id: string) =>
  query(TENANT, 'SELECT action, actor_id, changes FROM journal WHERE record_id = ? ORDER BY seq', id)

const refusal = (answer: { status: number; json: unknown }) => {
  const { code, errors, allowed } = Problem.parse(answer.json)
  return { status: answer.status, code, fields: errors.map(({ field }) => field), ...(allowed ? { allowed } : {}) }
}

describe('a removal', () => {
  test('ends the sessions in the same batch, keeps the reason, and is done once', async () => {
    const admin = await as('city_org', TENANT)
    const officer = await as('county_org', COUNTY)
    expect((await officer.get('/v1/me')).status).toBe(200)

    const removed = await admin.post(`/v1/users/${officer.id}/remove`, { reason: '调离' })

    expect(removed.json).toMatchObject({ status: 'removed', version: 2 })
    expect((await officer.get('/v1/me')).status).toBe(401)
    const [session] = await query(TENANT, 'SELECT revoked_at FROM sessions WHERE user_id = ?', officer.id)
    expect(session?.['revoked_at']).toBe(app.now().toISOString())
    expect((await eventsOf(officer.id)).at(-1)).toMatchObject({
      changes: '{"status":["active","removed"],"reason":[null,"调离"]}',
    })
    for (const act of ['remove', 'reset_password', 'revoke_sessions']) {
      expect(refusal(await admin.post(`/v1/users/${officer.id}/${act}`))).toEqual({
        status: 409,
        code: 'STATE',
        fields: [undefined],
        allowed: [],
      })
    }
    expect((await admin.patch(`/v1/users/${officer.id}`, { display_name: 'x' }, { if_match: '"v2"' })).status).toBe(409)
  })

  test('is not of oneself, and one’s own password is not reset this way', async () => {
    const [admin] = [await as('city_org', TENANT), await as('city_org', TENANT)]
    for (const act of ['remove', 'reset_password']) {
      expect(refusal(await admin.post(`/v1/users/${admin.id}/${act}`))).toMatchObject({
        status: 409,
        code: 'STATE',
        allowed: ['update', 'change_role', 'revoke_sessions'],
      })
    }
  })

  test('leaves the last administrator, who keeps his role too; two who remove each other do not both succeed', async () => {
    const tenant = '445300'
    await cleanDirty()
    app.cold()
    const one = await as('city_org', tenant)
    const other = await as('city_org', tenant)
    await one.get('/v1/me')
    const answers = await Promise.all([
      one.post(`/v1/users/${other.id}/remove`),
      other.post(`/v1/users/${one.id}/remove`),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const stays = answers[0]?.status === 200 ? one : other

    const left = await stays.patch(`/v1/users/${stays.id}`, { role: 'auditor' }, { if_match: '"v1"' })
    expect(refusal(left)).toMatchObject({ status: 409, code: 'STATE', allowed: ['update', 'revoke_sessions'] })
    expect((await stays.patch(`/v1/users/${stays.id}`, { display_name: 'Last' }, { if_match: '"v1"' })).status).toBe(
      200,
    )
    const province = await as('province_admin')
    expect((await province.post(`/v1/users/${stays.id}/remove`)).status).toBe(404)
  })

  test('two steps down at once leave one administrator', async () => {
    const tenant = '445200'
    await cleanDirty()
    app.cold()
    const [one, other] = [await as('city_org', tenant), await as('city_org', tenant)]
    await one.get('/v1/me')
    const answers = await Promise.all(
      [one, other].map(async (each) => each.patch(`/v1/users/${each.id}`, { role: 'auditor' }, { if_match: '"v1"' })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })
})
