// What moving villages would come to: each helper's load before and after, by the rules that would hold; nothing is written.
import { expect, test } from 'vitest'
import { posted } from '../../../test/harness/confirmed.ts'
import { query } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { pairedScene } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'

const { as } = suite()

interface Load {
  villages: number
  seats_required: number
  seats_filled: number
  people: number
}
interface Answer {
  helpers: { tenant_code: string; before: Load; after: Load; moved: { before: object; after: object } }[]
}

const HOST = '441400'
const PARTNER = '440100'

const asked = async (actor: Actor, code: string, move: object) =>
  actor.post('/v1/assignments/what_if', { moves: [{ village_code: code, from: '2026-12-18', ...move }] })

const change = (answer: Answer, tenant: string) => {
  const found = answer.helpers.find(({ tenant_code }) => tenant_code === tenant)
  if (!found) return null
  const { before, after } = found
  return {
    villages: after.villages - before.villages,
    seats_required: after.seats_required - before.seats_required,
    seats_filled: after.seats_filled - before.seats_filled,
    people: after.people - before.people,
  }
}

const rows = async () =>
  query(
    HOST,
    `SELECT (SELECT count(*) FROM journal) AS entries, (SELECT count(*) FROM assignments) AS assignments,
      (SELECT count(*) FROM idempotency_keys) AS keys, (SELECT sum(version) FROM postings) AS postings,
      (SELECT sum(account) FROM villages) AS accounts, (SELECT count(*) FROM counter_log) AS figures`,
  )

test('a village that would help itself takes its double seat home; the partner’s leader would leave, the host’s too', async () => {
  const { code, partner, host } = await pairedScene(as)
  await posted(as, { sender: partner, host, code })
  const before = await rows()
  const answer = await asked(host, code, { mode: 'self', helper_tenant: HOST })
  expect(answer.status, answer.text).toBe(200)
  const body = answer.json as Answer
  expect(change(body, PARTNER)).toEqual({ villages: -1, seats_required: -1, seats_filled: -1, people: -1 })
  // it loses the first secretary's seat, and has the double one
  expect(change(body, HOST)).toEqual({ villages: 1, seats_required: 0, seats_filled: 0, people: 0 })
  expect(body.helpers.map(({ moved }) => moved)).toContainEqual({
    before: { poor_households: 0, poor_population: 0, villages_out: 0 },
    after: { poor_households: 0, poor_population: 0, villages_out: 0 },
  })
  const province = await as('province_admin')
  expect(
    change((await asked(province, code, { mode: 'province', helper_tenant: '440000' })).json as Answer, '440000'),
  ).toEqual({
    villages: 1,
    seats_required: 1,
    seats_filled: 0,
    people: 0,
  })
  expect(await rows()).toEqual(before)
})

test('what could not be proposed is refused by the same rules, by move; a village nobody shows is 404', async () => {
  const { code, host } = await pairedScene(as)
  const answer = await asked(host, code, { mode: 'paired', helper_tenant: '440300' })
  expect(answer.status).toBe(422)
  expect((answer.json as { errors: { code: string; field: string }[] }).errors).toContainEqual(
    expect.objectContaining({ code: 'PAIRING_NOT_FOUND', field: 'moves.0.helper_tenant' }),
  )
  expect((await asked(host, 'x', { mode: 'self', helper_tenant: HOST })).json).toMatchObject({
    status: 422,
    code: 'VILLAGE_CODE',
    errors: [{ field: 'moves.0.village_code' }],
  })
  const { code: listed } = await village('441422') // nobody helps it yet: its mode is the one it is listed with
  const other = await asked(host, listed, { mode: 'self', helper_tenant: HOST })
  expect(other.json).toMatchObject({ status: 422, code: 'MODE_MISMATCH', errors: [{ field: 'moves.0.mode' }] })
  const stranger = await as('city_org', '440300')
  expect((await asked(stranger, code, { mode: 'self', helper_tenant: HOST })).status).toBe(404)
})
