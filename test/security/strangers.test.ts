// C8: strangers hold up nobody: hashes under way are bounded, each network has a bucket, an unknown tenant costs nothing.
import { expect, test } from 'vitest'
import { HASHES_IN_FLIGHT_MAX } from '../../src/access/hashing.ts'
import { suite } from '../harness/suite.ts'

const { app } = suite()

const signIn = async (username: string, { tenant = '441400', from = '203.0.113.7' } = {}) =>
  app.request('POST', '/v1/auth/token', {
    body: { grant_type: 'password', tenant, username, password: 'wrong' },
    headers: { 'cf-connecting-ip': from },
  })

test('C8 of thirty sign-ins with invented names side by side at most eight are hashed, the others are told to wait', async () => {
  const names = Array.from({ length: 30 }, (_, i) => `stranger-${i}`)
  const answers = await Promise.all(names.map(async (name) => signIn(name)))
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(HASHES_IN_FLIGHT_MAX)
  const waiting = answers.filter(({ status }) => status === 429)
  expect(waiting).toHaveLength(30 - HASHES_IN_FLIGHT_MAX)
  for (const { headers } of waiting) expect(headers.get('retry-after')).toBe('1')
  expect((await signIn('stranger-0')).status).toBe(400)
})

test('C8 strangers of one network have a bucket of their own, out of which nobody else’s requests come', async () => {
  app.cold({ RATE_PER_SECOND: '5' })
  const ask = async (from: string) => signIn('nobody', { tenant: '449900', from })
  const [one, other] = ['203.0.113.7', '198.51.100.7']
  for (let i = 0; i < 5; i += 1) expect((await ask(one)).status).toBe(400)
  expect((await ask('203.0.113.99')).json).toMatchObject({ status: 429, code: 'RATE_LIMITED' })
  expect((await ask(other)).status).toBe(400)
  app.advance(1000)
  expect((await ask(one)).status).toBe(400)
  app.cold()
})
