// Where one is signed in: listed by oneself alone, and ended from elsewhere at once.
import { expect, test } from 'vitest'
import { suite } from '../../../test/harness/suite.ts'
import { query, write } from '../../../test/harness/databases.ts'

const { as, withKey } = suite()

interface Listed {
  items: { id: string; current: boolean; used_at: string }[]
}

test('one lists the sessions that stand, sees which is this one, and ends another; nobody else’s is there', async () => {
  const [me, other] = [await as('city_org', '440300'), await as('city_org', '440300')]
  const elsewhere = 'elsewhere-0001'
  const [own] = await query('440300', 'SELECT * FROM sessions WHERE id = ?', me.session)
  await write('440300', [
    {
      sql: `INSERT INTO sessions (id, user_id, generation, token_hash, previous_hash, rotated_at, expires_at, revoked_at, created_at)
        VALUES (?, ?, 0, ?, NULL, ?, ?, NULL, ?)`,
      params: [
        elsewhere,
        me.id,
        elsewhere,
        '2026-11-23T01:59:00.000Z',
        '2026-11-23T13:00:00.000Z',
        '2026-11-23T01:00:00.000Z',
      ],
    },
    // idle for too long: it stands no more
    {
      sql: `INSERT INTO sessions (id, user_id, generation, token_hash, previous_hash, rotated_at, expires_at, revoked_at, created_at)
        VALUES (?, ?, 0, ?, NULL, ?, ?, NULL, ?)`,
      params: [
        'idle-0001',
        me.id,
        'idle-0001',
        '2026-11-23T01:00:00.000Z',
        '2026-11-23T13:00:00.000Z',
        '2026-11-23T01:00:00.000Z',
      ],
    },
  ])
  expect(own).toBeDefined()
  const listed = async (): Promise<string[]> =>
    ((await me.get('/v1/me/sessions')).json as Listed).items.map(({ id, current }) => `${id} ${current}`)
  expect(new Set(await listed())).toEqual(new Set([`${me.session} true`, `${elsewhere} false`]))
  expect((await other.post('/v1/me/sessions/end', { session_id: elsewhere })).status).toBe(404)
  expect((await me.post('/v1/me/sessions/end', { session_id: elsewhere })).status).toBe(200)
  expect(await listed()).toEqual([`${me.session} true`])
  expect((await me.post('/v1/me/sessions/end', { session_id: elsewhere })).status).toBe(404)
})

test('a key has no sessions', async () => {
  const key = await withKey('440300', ['village.read'])
  expect((await key.get('/v1/me/sessions')).status).toBe(403)
})
