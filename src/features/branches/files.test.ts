// registrations as files with the national codes: every line's problem named, whole or by line; and lists by code.
import { afterEach, expect, test } from 'vitest'
import { z } from 'zod'
import {
  approveBranch,
  draftBranch,
  freshTownship,
  idsIn,
  staffOf,
  cityRegistration,
  teamOf,
} from '../../../test/harness/branches.ts'
import { cleanDirty } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { BRANCH_CSV, writeTerm } from './csv-catalogue.ts'

const { app, as } = suite()
afterEach(cleanDirty)

const HEADERS = ['org_type', 'name', 'host_code', 'joint_with', 'attached_name', 'attached_org_type']
const csv = (...rows: string[][]) => [HEADERS, ...rows].map((cells) => cells.join(',')).join('\r\n')
const send = async (actor: Actor, body: string, query = '') =>
  actor.post(`/v1/branches/import${query}`, body, { headers: { 'content-type': 'text/csv' } })

const Import = z.object({
  dry_run: z.boolean(),
  created: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  pending: z.number(),
  unavailable: z.array(z.string()),
  rows: z.array(
    z.object({
      line: z.number(),
      outcome: z.string(),
      errors: z.array(
        z.object({ column: z.string(), code: z.string(), rule: z.string().optional(), detail: z.string() }),
      ),
    }),
  ),
})
const imported = async (actor: Actor, body: string, query = '') => {
  const answer = await send(actor, body, query)
  if (answer.status !== 200) throw new Error(answer.text)
  return Import.parse(answer.json)
}

test('each line becomes a draft of the partner’s: pattern and level follow from the place', async () => {
  const partner = await as('city_org', '440100')
  const file = csv(
    ['931', 'By township', '441402101', '', 'Town organs', '631'],
    ['931', 'By county', '441403', '', 'County organs', '621'],
    ['931', 'By city', '441400', '', 'City organs', '611'],
    ['932', 'Joint', '441402102', '441402103 441402104', 'Town organs', '632'],
  )
  const dry = await imported(partner, file, '?dry_run=true')
  expect(dry).toMatchObject({ dry_run: true, created: 4, rejected: 0 })
  expect(await idsIn(partner, '/v1/branches')).toEqual([])
  expect(await imported(partner, file)).toMatchObject({ dry_run: false, created: 4, rejected: 0, unchanged: 0 })
  const { items } = z
    .object({ items: z.array(z.looseObject({ name: z.string() })) })
    .parse((await partner.get('/v1/branches')).json)
  const read = (name: string) => items.find((item) => item.name === name)
  expect(read('By township')).toMatchObject({
    status: 'draft',
    level: 'township',
    pattern: 'resident_unit',
    org_type: '931',
  })
  expect(read('By county')).toMatchObject({
    level: 'county',
    attached_party_org: { org_type: '621', division: '441403' },
  })
  expect(read('By city')).toMatchObject({ level: 'city', pattern: 'city_unit' })
  expect(read('Joint')).toMatchObject({ org_type: '932', joint_with: ['441402103', '441402104'] })
  expect(await imported(partner, file)).toMatchObject({ created: 0, unchanged: 4 })
  expect(await idsIn(await as('city_org', '441400'), '/v1/branches')).toEqual([])
})

test('every line’s problem is named, under the header as the file writes it; the lines in order are taken', async () => {
  const partner = await as('city_org', '440100')
  const rows = [
    ['631', 'A permanent one', '441402101', '', 'Organs', '631'],
    ['911', 'A committee', '441402101', '', 'Organs', '631'],
    ['', 'No code', '441402101', '', 'Organs', '631'],
    ['931', '', '441402101', '', 'Organs', '631'],
    ['931', 'No place', '4414', '', 'Organs', '631'],
    ['931', 'Joint by name only', '441402101', '441402102', 'Organs', '631'],
    ['932', 'Alone', '441402101', '', 'Organs', '631'],
    ['931', 'Attached to nothing', '441402101', '', '', '631'],
    ['931', 'Attached to a temporary one', '441402101', '', 'Organs', '931'],
    ['932', 'Counties join', '441402', '441403', 'Organs', '631'],
    ['931', '=1+1', '441402101', '', 'Organs', '631'],
    ['931', 'Elsewhere', '440882101', '', 'Organs', '631'],
    ['931', 'In order', '441402199', '', 'Organs', '631'],
  ]
  const { rows: seen, created, rejected } = await imported(partner, csv(...rows))
  expect([created, rejected]).toEqual([1, 12])
  expect(
    seen.map(({ line, outcome, errors }) => [line, outcome, ...errors.map(({ column, code }) => `${column} ${code}`)]),
  ).toEqual([
    [2, 'rejected', 'org_type INVALID_CELL'],
    [3, 'rejected', 'org_type INVALID_CELL'],
    [4, 'rejected', 'org_type INVALID_CELL'],
    [5, 'rejected', 'name INVALID_CELL'],
    [6, 'rejected', 'host_code INVALID_CELL'],
    [7, 'rejected', 'org_type INVALID_CELL'],
    [8, 'rejected', 'org_type INVALID_CELL'],
    [9, 'rejected', 'attached_name ATTACHED_ORG'],
    [10, 'rejected', 'attached_org_type INVALID_CELL'],
    [11, 'rejected', 'joint_with BRANCH_LEVEL'],
    [12, 'rejected', 'name FORMULA_CELL'],
    [13, 'rejected', 'host_code PAIRING_NOT_FOUND'],
    [14, 'created'],
  ])
  expect(seen[0]?.errors[0]?.detail).toContain('931')
  expect(seen[7]?.errors[0]).toMatchObject({ rule: 'R-73' })
})

test('D6 two lines for one place: the first is taken, its repetition left as it is, and another branch there refused by line', async () => {
  const partner = await as('city_org', '440100')
  const first = ['931', 'First', '441402101', '', 'Organs', '631']
  const others = [
    ['931', 'Second', '441402101', '', 'Organs', '631'],
    ['931', 'First', '441402101', '', 'Other organs', '631'],
    ['932', 'First', '441402101', '441402102', 'Organs', '631'],
  ]
  const { rows } = await imported(partner, csv(first, first, ...others))
  expect(rows.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged', 'rejected', 'rejected', 'rejected'])
  const again = await imported(partner, csv(first, ...others))
  expect(again.rows.map(({ line, outcome, errors }) => [line, outcome, errors[0]?.code, errors[0]?.rule])).toEqual([
    [2, 'unchanged', undefined, undefined],
    ...[3, 4, 5].map((line) => [line, 'rejected', 'BRANCH_EXISTS', 'R-73']),
  ])
})

test('a city that does not answer leaves its lines pending; without the pairings nothing is said of any', async () => {
  const partner = await as('city_org', '440100')
  const file = csv(
    ['931', 'Here', '441402101', '', 'Organs', '631'],
    ['931', 'There', '441802101', '', 'Organs', '631'],
  )
  await partner.get('/v1/me')
  app.spy.fault({ tenant: '441800', kind: 'before' })
  const part = await imported(partner, file)
  expect(part).toMatchObject({ created: 1, pending: 1, unavailable: ['441800'] })
  app.cold()
  app.spy.fault({ tenant: '440000', kind: 'before' })
  expect(refusalOf(await send(partner, file))).toEqual([503, 'TENANT_UNAVAILABLE'])
})

test('the file itself: unknown headers, none at all, too many lines; and who may send one', async () => {
  const partner = await as('city_org', '440100')
  for (const file of ['', 'org_type,name\r\n931,x', 'org_type,org_type,name,host_code\r\n931,931,x,441402101'])
    expect(refusalOf(await send(partner, file))).toEqual([400, 'INVALID_REQUEST'])
  const many = csv(...Array.from({ length: 501 }, () => ['931', 'x', '441402101', '', 'Organs', '631']))
  expect(refusalOf(await send(partner, many))).toEqual([400, 'INVALID_REQUEST'])
  for (const actor of [await as('county_org', '441402'), await as('province_admin'), await as('auditor', '440100')])
    expect(refusalOf(await send(actor, csv()))).toEqual([403, 'NOT_PERMITTED'])
})

test('the export has the national codes and the document’s terms, and can be sent back', async () => {
  const team = await teamOf(as)
  await approveBranch(team, { name: '=cmd' })
  const answer = await team.partner.get('/v1/branches.csv')
  expect(answer.headers.get('content-type')).toContain('text/csv')
  const [header = '', line = ''] = answer.text.split('\r\n')
  expect(header.replace('\uFEFF', '').split(',')).toEqual(Object.values(BRANCH_CSV).map((column) => column.header))
  const cells = line.split(',')
  expect(cells[0]).toBe('931')
  expect(cells[1]).not.toMatch(/^=/)
  expect(cells).toEqual(
    expect.arrayContaining([
      writeTerm('pattern', 'resident_unit'),
      writeTerm('level', 'township'),
      writeTerm('status', 'active'),
      team.township,
      '631',
      '440100',
      '2026-11-23',
    ]),
  )
  expect((await team.host.get('/v1/branches.csv')).text).toContain(team.township)
  expect((await (await as('city_org', '440300')).get('/v1/branches.csv')).text).not.toContain(team.township)
  const other = await teamOf(as)
  await approveBranch(other)
  const whole = (await team.partner.get('/v1/branches.csv')).text.split('\r\n')
  const back = [whole[0], ...whole.filter((row) => row.includes(other.township))].join('\r\n')
  expect(await imported(team.partner, back)).toMatchObject({ unchanged: 1, rejected: 0 })
})

test('lists are asked by national code, of the branch and of the organisation it is attached to', async () => {
  const team = await teamOf(as)
  const plain = await approveBranch(team)
  const other = await teamOf(as)
  const attached = { name: 'General branch', division: other.township, org_type: '621' }
  const joint = await draftBranch(other, { joint_with: [freshTownship(other.county)], attached_party_org: attached })
  const staff = await staffOf(as, ['441400', '441422', '441423'])
  const city = keptOf(await staff.partner.post('/v1/branches', cityRegistration(staff))).id
  const list = async (query: string) => (await idsIn(team.partner, `/v1/branches?${query}`)).toSorted()
  expect(await list('org_type=931')).toEqual([plain, city].toSorted())
  expect(await list('org_type=932')).toEqual([joint])
  for (const none of ['911', '921']) expect(await list(`org_type=${none}`)).toEqual([])
  expect(await list('attached_org_type=621')).toEqual([joint])
  expect(await list('attached_org_type=631')).toEqual([plain, city].toSorted())
  expect(await list('attached_org_type=632')).toEqual([])
  expect(await list('pattern=city_unit')).toEqual([city])
  expect(await list('level=township&status=draft')).toEqual([joint])
  expect(await list('partner_city=440100&status=active')).toEqual([plain])
  expect(await list('partner_city=440300')).toEqual([])
  expect(refusalOf(await team.partner.get('/v1/branches?org_type=631'))).toEqual([400, 'INVALID_REQUEST'])
  const pages: string[] = []
  for (let query = '?limit=1'; ;) {
    const page = z.object({ next: z.string().nullable() }).parse((await team.partner.get(`/v1/branches${query}`)).json)
    pages.push(...(await idsIn(team.partner, `/v1/branches${query}`)))
    if (page.next === null) break
    query = `?limit=1&cursor=${page.next}`
  }
  expect(pages.toSorted()).toEqual([plain, joint, city].toSorted())
})

test('what is over goes out and comes back unchanged, and makes no branch anew', async () => {
  const team = await teamOf(as)
  const first = await approveBranch(team, { name: '第一届' })
  keptOf(await team.partner.post(`/v1/branches/${first}/dissolve`, { reason: 'over' }))
  const lines = async () => {
    const [header, ...rows] = (await team.partner.get('/v1/branches.csv')).text.split('\r\n')
    return [header, ...rows.filter((row) => row.includes(team.township))].join('\r\n')
  }
  app.setNow('2026-11-25T02:00:00Z')
  const alone = await lines()
  expect(alone).toContain('已撤销')
  expect(await imported(team.partner, alone)).toMatchObject({ created: 0, unchanged: 1, rejected: 0 })

  await draftBranch(team, { name: '第二届' })
  expect(await imported(team.partner, await lines())).toMatchObject({ created: 0, unchanged: 2, rejected: 0 })
  const again = alone.replace('已撤销', '')
  expect((await imported(team.partner, again)).rows).toMatchObject([{ errors: [{ code: 'BRANCH_EXISTS' }] }])
})
