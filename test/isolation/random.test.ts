// Whoever asks for whatever: drawn people of every tenant, role and division, drawn rows; the product's answer is the oracle's (X-7, X-8, 2.2, 3.1).
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { ROLES } from '../../src/access/permissions.ts'
import { cleanAll } from '../harness/databases.ts'
import { suite } from '../harness/suite.ts'
import { KEY_ACTS, KEY_WORDS, memberOf, player, type Member } from './cast.ts'
import { DIVISIONS, eventOf, HOSTS, settleCountry, type Row } from './country.ts'
import { expected, mayRead, OWN_FIELDS, REVIEWED_FIELDS, type Act } from './oracle.ts'

const kit = suite()
const SEED = 2277
const { app } = kit
const TENANTS = ['440000', ...HOSTS, '440100', '440300', '440600', '441900', '440400']

let rows: Row[]
beforeAll(async () => {
  await cleanAll()
  rows = await settleCountry()
})
afterAll(cleanAll)

interface Draw {
  tenant: string
  role: (typeof ROLES)[number] | 'key'
  /** Which of the tenant's divisions, where the role has one. */
  division: number
}

const drawnMember = fc.record<Draw>({
  tenant: fc.constantFrom(...TENANTS),
  role: fc.constantFrom(...ROLES, 'key'),
  division: fc.nat(20),
})

const LENGTH: Readonly<Partial<Record<Draw['role'], number>>> = {
  county_org: 6,
  county_committee: 6,
  township_committee: 9,
  village_org: 12,
}

/** The scope a role has: its length of one of the tenant's villages; elsewhere the tenant. */
const divisionOf = ({ tenant, role, division }: Draw): string => {
  const own = rows.filter((row) => row.tenant === tenant)
  const code = own[division % Math.max(1, own.length)]?.code ?? `${tenant.slice(0, 4)}02100200`
  const length = LENGTH[role] ?? (role === 'key' && division % 2 === 1 ? 6 : 0)
  return length === 0 || tenant === '440000' ? tenant : code.slice(0, length)
}

const known = new Map<string, Promise<Member>>()

const memberFor = async (draw: Draw): Promise<Member> => {
  const division = divisionOf(draw)
  const name = `${draw.role} ${draw.tenant} ${division}`
  const role = draw.role === 'province_admin' && draw.tenant !== '440000' ? 'city_org' : draw.role
  const make = async (): Promise<Member> =>
    role === 'key'
      ? memberOf(name, await kit.withKey(draw.tenant, KEY_WORDS, { scope: division }), { may: KEY_ACTS })
      : player(kit, draw.tenant === '440000' && role === 'city_org' ? 'province_admin' : role, division)
  const member = known.get(name) ?? make()
  known.set(name, member)
  return member
}

const send = async (member: Member, method: string, path: string, body?: unknown) => {
  const options = await member.options()
  return app.request(method, path, {
    ...options,
    ...(body === undefined ? {} : { body }),
    headers: { 'if-match': '"v999"' },
  })
}

/** Acts on one record; what the rules allow ends at the stale If-Match, so that nothing moves. */
const ACTS: Readonly<Record<Row['kind'], readonly { act: Act; method: string; path: string; body?: unknown }[]>> = {
  village: [
    { act: 'read_villages', method: 'GET', path: '/v1/villages/{}' },
    { act: 'read_villages', method: 'GET', path: '/v1/villages/{}/history' },
    { act: 'complete_village', method: 'PATCH', path: '/v1/villages/{}', body: { name: 'Name' } },
    {
      act: 'list_villages_officially',
      method: 'POST',
      path: '/v1/villages/{}/delist',
      body: { delisted_on: '2019-01-01' },
    },
  ],
  assignment: [
    { act: 'read_assignments', method: 'GET', path: '/v1/assignments/{}' },
    { act: 'read_assignments', method: 'GET', path: '/v1/assignments/{}/history' },
    { act: 'handshake', method: 'POST', path: '/v1/assignments/{}/accept', body: { content_hash: 'a'.repeat(64) } },
    { act: 'handshake', method: 'POST', path: '/v1/assignments/{}/counter', body: { note: 'n' } },
    { act: 'handshake', method: 'POST', path: '/v1/assignments/{}/decline', body: { reason: 'r' } },
    { act: 'handshake', method: 'POST', path: '/v1/assignments/{}/withdraw', body: {} },
    { act: 'handshake', method: 'POST', path: '/v1/assignments/{}/end', body: { ended_on: '2017-01-01', reason: 'r' } },
  ],
}

test('one record: what is there, what is forbidden, what is not there', async () => {
  const property = fc.asyncProperty(drawnMember, fc.nat(999), fc.nat(99), async (draw, which, how) => {
    const member = await memberFor(draw)
    const row = rows[which % rows.length]
    const acts = ACTS[row?.kind ?? 'village']
    const tried = acts[how % acts.length]
    if (!row || !tried) return
    const { status, text } = await send(member, tried.method, tried.path.replace('{}', row.name), tried.body)
    const wanted = expected(member.who, tried.act, row.thing)
    const open = tried.method === 'GET' ? 200 : 412
    expect(status, `${member.name}: ${tried.method} ${tried.path} ${row.name}\n${text}`).toBe(
      wanted === 'open' ? open : wanted,
    )
  })
  await fc.assert(property, { seed: SEED, numRuns: 600 })
})

const Page = z.looseObject({
  items: z.array(z.looseObject({ code: z.string().optional(), id: z.string().optional() })),
  next: z.string().nullable(),
})

/** Every page of a list, the names of what it shows in order. */
const walk = async (member: Member, path: string, name: 'code' | 'id'): Promise<string[]> => {
  const names: string[] = []
  let cursor: string | null = null
  do {
    const answer = await send(member, 'GET', cursor === null ? path : `${path}&cursor=${cursor}`)
    expect(answer.status, answer.text).toBe(200)
    const { items, next } = Page.parse(answer.json)
    names.push(...items.map((item) => item[name] ?? ''))
    cursor = next
  } while (cursor !== null)
  return names
}

const drawnFilter = fc.record(
  {
    tenant: fc.constantFrom(...HOSTS),
    division: fc.constantFrom(...DIVISIONS, ...DIVISIONS.map((each) => each.slice(0, 6))),
    helper_tenant: fc.constantFrom('440100', '440300', '440600', '441900', '440000', '441400'),
    mode: fc.constantFrom('paired', 'province', 'self'),
  },
  { requiredKeys: [] },
)

type Filter = Partial<Record<'tenant' | 'division' | 'helper_tenant' | 'mode', string>>

const fits = (row: Row, { tenant, division, helper_tenant, mode }: Filter): boolean =>
  (tenant === undefined || row.tenant === tenant) &&
  (division === undefined || row.code.startsWith(division)) &&
  (helper_tenant === undefined || row.helper === helper_tenant) &&
  (mode === undefined || row.mode === mode)

/** Lists speak of today: a former partner finds by its name what a list leaves out. */
const inList = (member: Member, row: Row): boolean =>
  mayRead(member.who, row.thing) &&
  (member.who.tenant === '440000' || member.who.tenant === row.tenant || member.who.tenant === row.named_today)

test('lists: exactly what is there, in order, whatever the filter and the page', async () => {
  const drawnList = fc.constantFrom('villages', 'assignments')
  const limits = fc.constantFrom(3, 10, 100)
  const property = fc.asyncProperty(drawnMember, drawnList, drawnFilter, limits, async (draw, list, filter, limit) => {
    const member = await memberFor(draw)
    const kind = list === 'villages' ? ('village' as const) : ('assignment' as const)
    const path = `/v1/${list}?${new URLSearchParams({ ...filter, limit: String(limit) }).toString()}`
    const act = kind === 'village' ? 'read_villages' : 'read_assignments'
    if (expected(member.who, act, { kind: 'open' }) !== 'open') {
      expect((await send(member, 'GET', path)).status).toBe(403)
      return
    }
    const wanted = rows.filter((row) => row.kind === kind && fits(row, filter) && inList(member, row))
    const inOrder = wanted.toSorted((a, b) => (`${a.code} ${a.name}` < `${b.code} ${b.name}` ? -1 : 1))
    const found = await walk(member, path, kind === 'village' ? 'code' : 'id')
    expect(found, `${member.name}: ${path}`).toEqual(inOrder.map(({ name }) => name))
  })
  await fc.assert(property, { seed: SEED, numRuns: 250 })
})

const Journal = z.looseObject({ items: z.array(z.looseObject({ tenant_code: z.string(), record_id: z.string() })) })

test('the journal: events of what is there, with the fields that are for the reader', async () => {
  const property = fc.asyncProperty(drawnMember, async (draw) => {
    const member = await memberFor(draw)
    const { who } = member
    const answer = await send(member, 'GET', '/v1/journal?limit=100')
    if (expected(who, 'read_journal', { kind: 'open' }) !== 'open') {
      expect(answer.status).toBe(403)
      return
    }
    const { items } = Journal.parse(answer.json)
    const wanted = rows.filter((row) => mayRead(who, eventOf(row))).map(({ name }) => name)
    expect(items.map(({ record_id }) => record_id).toSorted(), member.name).toEqual(wanted.toSorted())
    for (const item of items) {
      const shown = Object.keys(item)
      if (who.tenant === '440000') expect(REVIEWED_FIELDS).toEqual(expect.arrayContaining(shown))
      else if (who.tenant !== item.tenant_code) expect(shown.filter((field) => OWN_FIELDS.includes(field))).toEqual([])
      else expect(shown).toEqual(expect.arrayContaining([...OWN_FIELDS]))
    }
  })
  await fc.assert(property, { seed: SEED, numRuns: 120 })
})
