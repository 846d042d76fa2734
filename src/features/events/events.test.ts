// The feed: what to read again, for whoever sees the record before or after the write.
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { candidate } from '../../../test/harness/posted.ts'
import { keptOf, servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { app, as, withKey } = suite()

const Page = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string().regex(/^\d{6}-\d+$/),
      type: z.string(),
      tenant_code: z.string(),
      record: z.string(),
      record_id: z.string(),
      action: z.string(),
      day: z.string(),
      resource: z.string(),
      gone: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
  position: z.string(),
  unavailable: z.array(z.string()),
})

const read = async (actor: Actor, query: string) => Page.parse((await actor.get(`/v1/events?${query}`)).json)
const now = async (actor: Actor): Promise<string> => (await read(actor, 'from=now')).position
const since = async (actor: Actor, position: string, more = '') =>
  (await read(actor, `limit=500&cursor=${position}${more}`)).items

const EVENTS = ['event.read', 'village.read', 'assignment.read', 'pairing.read'] as const

const HOST = '441400'
const PARTNER = '440100'

const propose = async (actor: Actor, village_code: string) =>
  actor.post('/v1/assignments', {
    village_code,
    mode: 'paired',
    helper_tenant: PARTNER,
    helper_units: [{ name: 'U' }],
    valid_from: '2017-01-01',
  })

beforeAll(cleanAll)

test('an event names what to read again, and nothing of it, to both sides and the province', async () => {
  const partner = await as('city_org', PARTNER)
  const readers = [await as('city_org', HOST), partner, await as('province_admin')]
  const { code } = await village(HOST)
  const from = await Promise.all(readers.map(now))
  const { id } = z.looseObject({ id: z.string() }).parse((await propose(partner, code)).json)
  for (const [i, reader] of readers.entries()) {
    const items = await since(reader, from[i] ?? '')
    expect(items, reader.tenant).toEqual([
      {
        id: expect.any(String),
        type: 'assignments.propose',
        tenant_code: HOST,
        record: 'assignments',
        record_id: id,
        action: 'propose',
        day: '2026-11-23',
        resource: `/v1/assignments/${id}`,
        gone: false,
      },
    ])
    expect((await reader.get(items[0]?.resource ?? '')).status).toBe(200)
  }
  const stranger = await as('city_org', '440600')
  expect((await read(stranger, 'limit=500')).items.filter(({ record_id }) => record_id === id)).toEqual([])
})

describe('where a reading begins', () => {
  test('one beginning, known records, a limit', async () => {
    const reader = await as('city_org', HOST)
    const position = await now(reader)
    const refused = async (query: string) => {
      const answer = await reader.get(`/v1/events?${query}`)
      expect(answer.status, query).toBe(400)
      return answer.json
    }
    await refused(`cursor=${position}&from=now`)
    await refused('from=now&since=2026-11-27T00:00:00Z')
    await refused(`cursor=${position}&since=2026-11-27T00:00:00Z`)
    for (const query of ['limit=0', 'limit=501', 'from=then', 'since=yesterday', 'cursor=x']) await refused(query)
    const told = z.looseObject({ errors: z.array(z.looseObject({ field: z.string(), accepted: z.array(z.string()) })) })
    const [error] = told.parse(await refused('record=villages,sessions')).errors
    expect(error?.field).toBe('record')
    expect(error?.accepted).toEqual(expect.arrayContaining(['villages', 'assignments', 'settings', 'branches']))
    for (const none of ['sessions', 'figures', 'exceptions', 'branch_members', 'rules', 'tenants'])
      expect(error?.accepted).not.toContain(none)
  })

  test('the position goes past what a filter left out, and serves with any other', async () => {
    const partner = await as('city_org', PARTNER)
    const host = await as('city_org', HOST)
    const from = await now(host)
    await propose(partner, (await village(HOST)).code)
    const none = await read(host, `record=people&cursor=${from}`)
    expect([none.items, none.next]).toEqual([[], null])
    expect(await since(host, none.position)).toEqual([])
    expect(await since(host, from, '&record=assignments,villages')).toHaveLength(1)
    expect(await since(host, from, '&tenant=440100')).toEqual([])
  })

  test('since an instant: what was written then or later', async () => {
    const host = await as('city_org', HOST)
    expect((await read(host, 'since=2026-11-24T00:00:00Z')).items).toEqual([])
    const whole = await read(host, 'limit=500&since=2026-11-23T00:00:00%2B08:00')
    expect(whole.items.length).toBeGreaterThan(0)
    expect(whole.items).toEqual((await read(host, 'limit=500')).items)
  })
})

describe('what a key hears', () => {
  test('of records whose GET it may call, of its county where it is a county’s', async () => {
    const partner = await as('city_org', PARTNER)
    const { code, county } = await village(HOST)
    const villagesOnly = await withKey(HOST, ['event.read', 'village.read'])
    const ofCounty = await withKey(HOST, EVENTS, { scope: county })
    const ofOther = await withKey(HOST, EVENTS, { scope: '441426' })
    const keys = [villagesOnly, ofCounty, ofOther]
    const from = await Promise.all(keys.map(now))
    expect((await propose(partner, code)).status).toBe(201)
    const [none, one, other] = await Promise.all(keys.map(async (key, i) => since(key, from[i] ?? '')))
    expect([none, other]).toEqual([[], []])
    expect(one?.map(({ type }) => type)).toEqual(['assignments.propose'])
  })
})

describe('who loses sight', () => {
  test('a city whose pairing ended hears of it, and of each village that another partner has from then on', async () => {
    const province = await as('province_admin')
    const old = await withKey(PARTNER, EVENTS)
    const next = await withKey('440300', EVENTS)
    const begun = await village(HOST)
    const fresh = await village(HOST, { listed_on: '2026-11-20' })
    const [of_old, of_next] = [await now(old), await now(next)]
    const known = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) })
    const [pairing] = known.parse((await province.get(`/v1/pairings?supported_city=${HOST}`)).json).items
    const end = await province.post(`/v1/pairings/${pairing?.id}/end`, { ended_on: '2026-11-19' })
    expect(end.status, end.text).toBe(200)
    const pair = { partner_city: '440300', supported_city: HOST, valid_from: '2026-11-20' }
    expect((await province.post('/v1/pairings', pair)).status).toBe(201)
    const heard = await since(old, of_old)
    expect(
      heard.filter(({ record }) => record === 'pairings').map(({ type, tenant_code }) => [type, tenant_code]),
    ).toEqual([
      ['pairings.end', '440000'],
      ['pairings.create', '440000'],
    ])
    for (const [code, gone] of [
      [begun.code, false],
      [fresh.code, true],
    ] as const) {
      const events = heard.filter(({ record_id }) => record_id === code)
      expect(events.length, code).toBeGreaterThan(0)
      for (const event of events) {
        expect(event, code).toMatchObject({ type: 'villages.move_counterpart', tenant_code: HOST, gone })
        expect((await old.get(event.resource)).status).toBe(gone ? 404 : 200)
      }
    }
    const gained = (await since(next, of_next)).filter(({ record }) => record === 'villages')
    expect(gained.map(({ record_id }) => record_id)).toEqual(expect.arrayContaining([begun.code, fresh.code]))
    expect(gained.every(({ gone }) => !gone)).toBe(true)
  })

  test('a county hears that a unit, and who works there, was moved to another; that one hears it too', async () => {
    const host = await as('city_org', '441300')
    const kinds = ['event.read', 'unit.read', 'person.read'] as const
    const [from, to] = [
      await withKey('441300', kinds, { scope: '441322' }),
      await withKey('441300', kinds, { scope: '441323' }),
    ]
    const body = { name: '示例单位（演示）', unit_level: 'county', unit_kind: 'organ', division: '441322' }
    const made = await host.post('/v1/units', body)
    expect(made.status, made.text).toBe(201)
    const { id } = z.looseObject({ id: z.string() }).parse(made.json)
    const [of_from, of_to] = [await now(from), await now(to)]
    const moved = await host.patch(
      `/v1/units/${id}`,
      { division: '441323' },
      {
        if_match: made.headers.get('etag') ?? '',
      },
    )
    expect(moved.status, moved.text).toBe(200)
    expect((await since(from, of_from)).map(({ type, gone }) => [type, gone])).toEqual([['units.update', true]])
    expect((await since(to, of_to)).map(({ type, gone }) => [type, gone])).toEqual([['units.update', false]])
  })
})

test('X-7: the province hears of the recalls of those whom it sent, and of no other', async () => {
  const { sender, host, posting } = await servedScene(as)
  const province = await as('province_admin')
  app.setNow('2027-03-01T02:00:00Z')
  const readers = [sender, host, province]
  const from = await Promise.all(readers.map(now))
  const case_ = { posting_id: posting.id, reason: 'incompetent', evidence: '三次走访反映的问题未整改' }
  const theirs = keptOf(await host.post('/v1/recall_cases', case_)).id
  keptOf(await host.post(`/v1/recall_cases/${theirs}/inform`, {}))
  const heard = async () =>
    Promise.all(
      readers.map(async (reader, i) =>
        (await since(reader, from[i] ?? '', '&record=recall_cases')).map(({ record_id, action }) => [
          record_id,
          action,
        ]),
      ),
    )
  const told = ['propose', 'inform'].map((action) => [theirs, action])
  expect(await heard()).toEqual([told, told, []])

  const place = await village('441400', { mode: 'province' })
  await assignment(place, { status: 'active' })
  const person_id = await candidate(province, { level: 'province', rank: 'division_deputy' })
  const more = { person_id, post_role: 'leader_and_first_secretary' }
  const { id: posting_id } = await standing(province, host, place.code, more)
  const own = keptOf(await host.post('/v1/recall_cases', { ...case_, posting_id })).id
  expect((await heard())[2]).toEqual([[own, 'propose']])
})
