// E2: /health/ready says when the schedule last ran, which migration each database has, and how far the journal is sealed.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { suite } from '../../../test/harness/suite.ts'
import { cleanAll, query } from '../../../test/harness/databases.ts'
import { runSchedule } from '../../schedule.ts'
import { allTenants } from '../../tenancy/registry.ts'

const { app, as } = suite()

const Answer = z.strictObject({
  status: z.string(),
  unavailable: z.array(z.string()),
  late: z.array(z.string()),
  tenants: z.array(
    z.strictObject({
      tenant_code: z.string(),
      migration: z.string().nullable(),
      scheduled_at: z.string().nullable(),
      schedule_failed: z.boolean(),
      sealed_at: z.string().nullable(),
      unsealed: z.number(),
    }),
  ),
})

const ready = async () => {
  app.cold()
  return Answer.parse((await app.request('GET', '/health/ready')).json)
}
const standing = (answer: z.infer<typeof Answer>, tenant: string) =>
  answer.tenants.find(({ tenant_code }) => tenant_code === tenant)

test('E2 names the newest migration of each database', async () => {
  const [newest] = await query('441400', 'SELECT name FROM d1_migrations ORDER BY id DESC LIMIT 1')
  const { status, tenants } = await ready()

  expect(status).toBe('ready')
  expect(tenants).toHaveLength(allTenants.length)
  for (const { migration } of tenants) expect(migration).toBe(newest?.['name'])
})

test('E2 says when the schedule last ran, and for which tenants it is late', async () => {
  await cleanAll()
  expect((await ready()).late).toHaveLength(allTenants.length)
  await runSchedule(await app.services())

  const after = await ready()
  expect(after.late).toEqual([])
  expect(standing(after, '441400')).toMatchObject({ scheduled_at: app.now().toISOString(), schedule_failed: false })
  app.advance(31 * 60 * 1000)
  expect((await ready()).late).toHaveLength(allTenants.length)
  expect((await ready()).status).toBe('ready')
})

test('E2 says that a command of the schedule failed, and for whom', async () => {
  app.spy.fault({ tenant: '441400', kind: 'before', call: 1 })
  await runSchedule(await app.services())
  app.spy.fault()
  const answer = await ready()

  expect(standing(answer, '441400')?.schedule_failed).toBe(true)
  expect(standing(answer, '441800')?.schedule_failed).toBe(false)
})

test('E2 says how far the journal is sealed', async () => {
  await cleanAll()
  const admin = await as('city_org', '441400')
  await admin.post('/v1/api_keys', { name: 'Exchange', permissions: ['village.read'] })
  const before = standing(await ready(), '441400')
  expect(before).toMatchObject({ sealed_at: null })
  expect(before?.unsealed).toBeGreaterThan(0)
  await runSchedule(await app.services())

  expect(standing(await ready(), '441400')).toMatchObject({ sealed_at: app.now().toISOString(), unsealed: 0 })
})

test('E2 costs a stranger who asks again no database anything, and asks anew after ten seconds', async () => {
  app.cold()
  expect((await app.request('GET', '/health/ready')).cost.round_trips).toBe(allTenants.length)
  expect((await app.request('GET', '/health/ready')).cost.round_trips).toBe(0)
  app.advance(10_000)
  expect((await app.request('GET', '/health/ready')).cost.round_trips).toBe(allTenants.length)
})
