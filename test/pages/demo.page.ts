// The demo is a campaign in full swing: loaded in bulk, and yet as if every act had gone through the rules.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { ask } from './harness.ts'

const TENANTS = ['440000', '440100', '441400', '441800'] as const
const Recount = z.looseObject({ figures_differ: z.number(), months_differ: z.number(), tasks_differ: z.number() })
const Verified = z.looseObject({ intact: z.boolean().nullable() })
const Summary = z.looseObject({
  groups: z.array(z.looseObject({ key: z.string(), figures: z.record(z.string(), z.number().nullable()).nullable() })),
})
const Mine = z.object({ items: z.array(z.looseObject({ rule: z.string(), mine: z.boolean(), stage: z.string() })) })

test('a recount of what was loaded in bulk finds no difference, and the journals verify', async () => {
  for (const tenant of TENANTS) {
    const path = `/v1/summary/recount?tenant=${tenant}`
    const found = Recount.parse(await ask('province_admin@440000', path))
    assert.deepEqual([found.figures_differ, found.months_differ, found.tasks_differ], [0, 0, 0], tenant)
    const { intact } = Verified.parse(await ask(`auditor@${tenant}`, '/v1/journal/verify'))
    assert.notEqual(intact, false, tenant)
  }
})

test('seats are filled through the campaign and today, and each office has something waiting now', async () => {
  for (const day of ['2017-06-30', '2018-12-31', '']) {
    const asked = day === '' ? '' : `&as_of=${day}`
    const { groups } = Summary.parse(await ask('province_admin@440000', `/v1/summary?group_by=tenant${asked}`))
    const filled = groups.find(({ key }) => key === '441400')?.figures?.['seats_filled'] ?? 0
    assert.ok(filled > 200, `${filled} on ${day}`)
  }
  for (const [user, rule] of [
    ['city_org@441400', 'X-16'],
    ['city_org@441400', 'X-3'],
    ['city_org@440100', 'X-16'],
    ['city_org@441800', 'X-3'],
  ] as const) {
    const { items } = Mine.parse(await ask(user, '/v1/tasks/groups'))
    assert.ok(
      items.some((each) => each.mine && each.stage === 'now' && each.rule === rule),
      `${user} ${rule}`,
    )
  }
})
