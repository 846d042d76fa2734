// Both files that come in, through HTTP: nothing is lost in silence, and a file refuses what the API refuses.
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { BRANCH_CSV } from '../src/features/branches/csv-catalogue.ts'
import { CSV_HEADERS } from '../src/features/villages/csv-catalogue.ts'
import { isVisible, lengthOf, textFault } from '../src/rules/text.ts'
import { cleanDirty } from './harness/databases.ts'
import type { Actor } from './harness/people.ts'
import { suite } from './harness/suite.ts'
import { freshVillageCode, village } from './harness/world.ts'

const { as } = suite()
afterEach(cleanDirty)

let province: Actor
beforeEach(async () => {
  province = await as('province_admin')
})

const Import = z.object({
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  rows: z.array(
    z.object({
      line: z.number(),
      last_line: z.number().optional(),
      outcome: z.string(),
      errors: z.array(z.object({ column: z.string(), code: z.string(), detail: z.string() })),
    }),
  ),
  ignored_columns: z.array(z.object({ position: z.number(), header: z.string() })),
  skipped: z.array(z.object({ from: z.number(), to: z.number(), what: z.string() })),
})
const Refusal = z.object({
  status: z.literal(400),
  code: z.literal('INVALID_REQUEST'),
  errors: z.array(z.object({ code: z.string(), detail: z.string() })),
})

const KINDS = [
  {
    kind: 'villages',
    sender: () => as('province_admin'),
    header: 'code,name,township',
    row: (name: string) => `${freshVillageCode('441400')},${name},T`,
  },
  {
    kind: 'branches',
    sender: () => as('city_org', '440100'),
    header: 'org_type,name,host_code',
    row: (name: string) => `931,${name},441402101`,
  },
] as const
type Kind = (typeof KINDS)[number]

const post = async ({ kind, sender }: Kind, body: string | Uint8Array, type = 'text/csv') =>
  (await sender()).post(`/v1/${kind}/import?dry_run=true`, body, { headers: { 'content-type': type } })
const read = async (kind: Kind, body: string | Uint8Array, type?: string) => {
  const answer = await post(kind, body, type)
  expect(answer.status, answer.text).toBe(200)
  return Import.parse(answer.json)
}
const refused = async (kind: Kind, body: string | Uint8Array) =>
  Refusal.parse((await post(kind, body)).json).errors.map(({ code, detail }) => [code, detail])

test.each(KINDS)('D1 $kind: a quote that is never closed fails the file and names its line', async (kind) => {
  const file = [kind.header, kind.row('甲'), kind.row('"乙'), kind.row('丙'), kind.row('丁')].join('\r\n')
  const [[code, detail] = []] = await refused(kind, file)
  expect(code).toBe('FILE_QUOTES')
  expect(detail).toContain('第 3 行')
})

test.each(KINDS)(
  'D1 $kind: a quote closed some lines on: the row is refused, and says which lines it took',
  async (kind) => {
    const file = [kind.header, kind.row('"甲'), kind.row('乙'), `${kind.row('丙')}"`, '', kind.row('丁')].join('\r\n')
    const { rows, skipped } = await read(kind, file)
    expect(rows[0]).toMatchObject({ line: 2, last_line: 4, outcome: 'rejected' })
    expect(rows[0]?.errors[0]).toMatchObject({ code: 'LINE_BREAK_CELL' })
    expect(rows.map(({ line }) => line)).toEqual([2, 6])
    expect(skipped).toEqual([
      { from: 1, to: 1, what: 'header' },
      { from: 5, to: 5, what: 'blank' },
    ])
  },
)

test.each(KINDS)(
  'D2 $kind: surplus cells are refused by line, an ignored column is named, real headers are known',
  async (kind) => {
    const header = `${kind.header},备注`
    const { rows, ignored_columns } = await read(
      kind,
      [header, `${kind.row('甲')},x,y`, `${kind.row('乙')},x`].join('\n'),
    )
    expect(rows[0]).toMatchObject({ line: 2, outcome: 'rejected' })
    expect(rows[0]?.errors).toEqual([expect.objectContaining({ column: '#5', code: 'SURPLUS_CELL' })])
    expect(rows[1]?.errors.map(({ code }) => code)).not.toContain('SURPLUS_CELL')
    expect(ignored_columns).toEqual([{ position: 4, header: '备注' }])
  },
)

test('D2 帮扶单位名称 is the column of the units, and the columns a file of branches cannot set are named', async () => {
  const { code } = await village('441400')
  const meizhou = await as('city_org', '441400')
  const file = `行政村代码,村名称,帮扶单位名称\n${code},新村名,广州市水务局\n`
  const done = Import.parse(
    (await meizhou.post('/v1/villages/import', file, { headers: { 'content-type': 'text/csv' } })).json,
  )
  expect(done).toMatchObject({ updated: 1, ignored_columns: [] })
  expect((await meizhou.get(`/v1/villages/${code}`)).json).toMatchObject({ helper_units: ['广州市水务局'] })
  const [, branches] = KINDS
  const { ignored_columns, rows } = await read(
    branches,
    `org_type,name,host_code,状态,批准日期,对口帮扶市代码\n931,甲,441402101,活动,2017-01-01,440300\n`,
  )
  expect(ignored_columns.map(({ header }) => header)).toEqual(['状态', '批准日期'])
  expect(rows[0]?.errors).toEqual([
    expect.objectContaining({ column: BRANCH_CSV.partner_city.header, code: 'INVALID_CELL' }),
  ])
})

const NAMES: readonly [string, string][] = [
  ['a break', 'a\nb'],
  ['a tab', 'a\tb'],
  ['U+2028', 'a\u2028b'],
  ['a bell', 'a\u0007b'],
  ['zero width only', '\u200B\u200D'],
  ['a bidi control', 'a\u202Eb'],
  ['201 characters', 'x'.repeat(201)],
  ['201 of four bytes', '\u{20000}'.repeat(201)],
]

test.each(NAMES)('D4 D5 D6 D9 %s in a name: refused by the API and by both files', async (what, name) => {
  const { code } = await village('441400')
  const body = (await province.patch(`/v1/villages/${code}`, { name }, { if_match: '"v1"' })).json
  expect(body, what).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  const units = (await province.patch(`/v1/villages/${code}`, { helper_units: [name] }, { if_match: '"v1"' })).json
  expect(units, what).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  const cell = `"${name}"`
  const villages = await read(KINDS[0], `code,name,helper_units\n${code},${cell},\n${code},甲,${cell}\n`)
  expect(
    villages.rows.map(({ outcome }) => outcome),
    what,
  ).toEqual(['rejected', 'rejected'])
  const branches = await read(
    KINDS[1],
    `org_type,name,host_code,attached_name\n931,${cell},441402101,机关\n931,甲,441402101,${cell}\n`,
  )
  expect(
    branches.rows.map(({ outcome }) => outcome),
    what,
  ).toEqual(['rejected', 'rejected'])
})

test('D5 twenty units of two hundred characters, counted as people count, are taken by both; one more by neither', async () => {
  const { code } = await village('441400')
  const unit = (i: number) => `${String(i).padStart(2, '0')}${'\u{20000}'.repeat(198)}`
  const units = (n: number) => Array.from({ length: n }, (_, i) => unit(i))
  const patch = async (helper_units: string[]) =>
    (await province.patch(`/v1/villages/${code}`, { helper_units }, { if_match: '*' })).status
  const file = async (list: string[]) => {
    const { rows } = await read(KINDS[0], `code,name,helper_units\n${code},V${code},${list.join('、')}\n`)
    return rows.map(({ outcome, errors }) => [outcome, errors[0]?.detail])
  }
  expect(await file(units(21))).toEqual([['rejected', expect.stringContaining('20')]])
  expect(await patch(units(21))).toBe(400)
  expect((await file(units(20)))[0]?.[0]).toBe('updated')
})

test('D7 a title, a header as people write it, UTF-16, and what Windows calls a CSV: read; a workbook: what to do', async () => {
  const [kind] = KINDS
  const text = `梅州市相对贫困村名单,,\r\n"行政区划\n代码*",行政村名称（必填）,乡 镇\r\n${kind.row('甲')}\r\n`
  expect(await read(kind, text, 'application/vnd.ms-excel')).toMatchObject({ rows: [{ line: 4 }] })
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((sign) => [sign.charCodeAt(0) % 256, sign.charCodeAt(0) >> 8]),
  ])
  expect((await read(kind, utf16)).rows).toMatchObject([{ line: 4 }])
  const [[code, detail] = []] = await refused(kind, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))
  expect(code).toBe('FILE_KIND')
  expect(detail).toContain('CSV UTF-8')
  const [[header, columns] = []] = await refused(kind, '甲,乙\n1,2\n')
  expect(header).toBe('FILE_HEADER')
  for (const { header: name } of Object.values(CSV_HEADERS)) expect(columns).toContain(name)
})

test.each(['0001-01-01', '2101-01-01', '2016年5-1', '2016-5/1', '2016-02-30', '20160501', '42491'])(
  'D9 %s is no day, in a file as in a body',
  async (day) => {
    const code = freshVillageCode('441400')
    const { rows } = await read(KINDS[0], `code,name,dispatch_mode,listed_on\n${code},甲,paired,${day}\n`)
    expect(rows[0]?.errors).toEqual([expect.objectContaining({ column: 'listed_on', code: 'INVALID_CELL' })])
    const body = { code, name: '甲', dispatch_mode: 'paired', listed_on: day }
    expect((await province.post('/v1/villages', body)).status).toBe(400)
  },
)

const HOSTILE = fc
  .array(
    fc.constantFrom(
      ...Array.from('=+-@＝＋\'",;、；（）()【】“” 甲乙村a1'),
      "'=",
      '""',
      '\u200B',
      '\u00A0',
      '\u{20000}',
    ),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((signs) => signs.join('').trim())
  .filter((name) => isVisible(name) && textFault(name, { lines: 'one', max: 100 }) === undefined && lengthOf(name) > 0)

test('D4 export → import is unchanged: villages with hostile names, through HTTP', async () => {
  const meizhou = await as('city_org', '441400')
  const [seed] = fc.sample(fc.integer(), 1)
  const told = `seed ${seed}`
  const table = fc.sample(
    fc.record({ name: HOSTILE, township: HOSTILE, helper_units: fc.array(HOSTILE, { maxLength: 4 }) }),
    {
      numRuns: 40,
      ...(seed === undefined ? {} : { seed }),
    },
  )
  const codes: string[] = []
  for (const each of table) {
    const { code } = await village('441400')
    const patched = await meizhou.patch(`/v1/villages/${code}`, each, { if_match: '"v1"' })
    expect(patched.status, `${told} ${patched.text}`).toBe(200)
    codes.push(code)
  }
  const file = (await meizhou.get('/v1/villages.csv')).text
  const back = Import.parse(
    (await meizhou.post('/v1/villages/import', file, { headers: { 'content-type': 'text/csv' } })).json,
  )
  expect(back, told).toMatchObject({ created: 0, updated: 0, rejected: 0 })
  expect(back.unchanged).toBeGreaterThanOrEqual(codes.length)
  for (const [i, code] of codes.entries())
    expect((await meizhou.get(`/v1/villages/${code}`)).json, told).toMatchObject(table[i] ?? {})
})

test('D11 a file whose bulk is more than one value takes is written in several, and what it answers is kept', async () => {
  const unit = (i: number) => `${String(i).padStart(2, '0')}${'\u{20000}'.repeat(198)}`
  const units = Array.from({ length: 20 }, (_, i) => unit(i)).join('、')
  const codes = Array.from({ length: 150 }, (_, i) => `441424${500 + Math.floor(i / 100)}${200 + (i % 100)}`)
  const rows = codes.map((code) => `${code},甲,paired,2016-05-01,${units}`)
  const headers = { 'content-type': 'text/csv' }
  const body = ['code,name,dispatch_mode,listed_on,helper_units', ...rows].join('\n')
  const key = crypto.randomUUID()
  const done = await province.post('/v1/villages/import', body, { headers, key })
  expect(done.json).toMatchObject({ created: 150, rejected: 0 })
  expect((await province.post('/v1/villages/import', body, { headers, key })).json).toEqual(done.json)
})

test('B10 a code of a county that was dissolved: the file and the API name the one in force', async () => {
  for (const [former, now] of [
    ['441421', '441403'],
    ['445323', '445303'],
    ['445121', '445103'],
  ]) {
    const code = `${former}100201`
    const { rows } = await read(KINDS[0], `code,name\n${code},甲\n`)
    expect(rows[0]?.errors).toEqual([expect.objectContaining({ code: 'COUNTY_CODE_FORMER' })])
    expect(rows[0]?.errors[0]?.detail).toContain(now)
    const body = { code, name: '甲', dispatch_mode: 'self', listed_on: '2016-05-01' }
    const refusal = (await province.post('/v1/villages', body)).json
    expect(refusal).toMatchObject({
      status: 422,
      code: 'COUNTY_CODE_FORMER',
      rule: 'C-8',
      errors: [{ accepted: [now] }],
    })
  }
})
