// Files as they come: any bytes are either a list of rows, each with its verdict, or a problem; rows that fail leave the others in force and nothing half-written.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll, query } from './harness/databases.ts'
import type { Actor } from './harness/people.ts'
import { expectRecount } from './harness/recount.ts'
import { suite } from './harness/suite.ts'
import { freshVillageCode } from './harness/world.ts'

const { as } = suite()
const CITY = '441400'

let province: Actor
beforeAll(async () => {
  await cleanAll()
  province = await as('province_admin')
})
afterAll(cleanAll)

const Outcome = z.enum(['created', 'updated', 'unchanged', 'rejected', 'pending'])
const Imported = z.looseObject({
  rejected: z.int(),
  created: z.int(),
  rows: z.array(
    z.looseObject({
      line: z.int(),
      outcome: Outcome,
      errors: z.array(z.looseObject({ code: z.string(), detail: z.string() })),
    }),
  ),
})
const Problem = z.looseObject({ code: z.string(), title: z.string(), detail: z.string(), request_id: z.string() })

const send = async (body: string | Uint8Array, dryRun: boolean) =>
  province.post(`/v1/villages/import?dry_run=${dryRun}`, body, { headers: { 'content-type': 'text/csv' } })

/** A file is answered by its rows or by a problem; what is rejected says why; a dry run says what the run does. */
const expectJudged = async (body: string | Uint8Array): Promise<z.infer<typeof Imported> | null> => {
  const predicted = await send(body, true)
  const done = await send(body, false)
  expect(predicted.status, predicted.text).toBe(done.status)
  if (done.status !== 200) {
    expect([400, 413], done.text).toContain(done.status)
    Problem.parse(done.json)
    return null
  }
  expect({ ...Imported.parse(done.json), dry_run: true }).toEqual(Imported.parse(predicted.json))
  const answer = Imported.parse(done.json)
  for (const { outcome, errors } of answer.rows) expect(errors.length > 0).toBe(outcome === 'rejected')
  return answer
}

const HEADER = 'code,name,dispatch_mode,listed_on'
const line = (code: string, name = 'Lvshui'): string => `${code},${name},paired,2016-05-01`
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]))

const utf16 = (text: string): Uint8Array =>
  new Uint8Array([
    0xff,
    0xfe,
    ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ])

const FILES: readonly (readonly [string, () => string | Uint8Array])[] = [
  ['nothing at all', () => new Uint8Array()],
  ['a byte order mark alone', () => new Uint8Array([0xef, 0xbb, 0xbf])],
  ['line breaks alone', () => '\r\n\r\n\n'],
  ['the header alone', () => HEADER],
  ['the header and blank lines', () => `${HEADER}\r\n,,,\r\n   \r\n`],
  ['headers nobody knows', () => 'a,b,c\r\n1,2,3'],
  ['one header twice', () => `code,code,name\r\n1,2,3`],
  ['a header row of a thousand columns', () => Array.from({ length: 1000 }, (_, i) => `c${i}`).join(',')],
  ['a row of a thousand cells', () => `${HEADER}\r\n${'x,'.repeat(1000)}`],
  [
    'a quote that never closes',
    () => `${HEADER}\r\n"${line(freshVillageCode(CITY))}\r\n${line(freshVillageCode(CITY))}`,
  ],
  ['quotes in the middle of cells', () => `${HEADER}\r\n${line(freshVillageCode(CITY), 'a"b"c')}\r\n"x"y,"z`],
  ['a cell of half a megabyte', () => `${HEADER}\r\n${line(freshVillageCode(CITY), 'x'.repeat(500_000))}`],
  ['a cell with line breaks', () => `${HEADER}\r\n${line(freshVillageCode(CITY), '"a\r\nb\nc"')}`],
  ['NULs', () => `${HEADER}\r\n${line(freshVillageCode(CITY), 'a\u0000b')}\r\n\u0000\u0000`],
  ['UTF-16', () => utf16(`${HEADER}\r\n${line(freshVillageCode(CITY))}`)],
  [
    'half a character at the end',
    () => joined(utf8(`${HEADER}\r\n${line(freshVillageCode(CITY))}`), new Uint8Array([0xe5, 0x90])),
  ],
  ['Latin-1 in a UTF-8 file', () => joined(utf8(`${HEADER}\r\n${line('x')}`), new Uint8Array([0xfc, 0x20, 0xff]))],
  ['an archive', () => new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0x6d, 0x9a])],
  ['codes as a spreadsheet writes them', () => `${HEADER}\r\n${line('4.41424E+11')}\r\n${line('4.41E+11')}`],
  ['a million commas', () => ','.repeat(1_000_000)],
  ['a million lines', () => `${HEADER}${'\n'.repeat(1_000_000)}`],
  ['a million quotes', () => `${HEADER}\n${'"'.repeat(1_000_000)}`],
  ['half a million quoted nothings', () => `${HEADER}\n${'"",'.repeat(500_000)}`],
  ['open and closed quotes by turns', () => `${HEADER}\n${'"a" "'.repeat(300_000)}`],
  ['tabs and semicolons by turns', () => `code;name\tdispatch_mode\r\n1;2\t3`],
]

// the time limit is part of it: what a file costs grows with its bytes and not with their square
test.each(FILES)(
  '%s',
  async (_, make) => {
    await expectJudged(make())
  },
  10_000,
)

test('5,000 rows are taken, 5,001 are not; 4 MB are read, one byte more is not', async () => {
  const rows = (count: number): string =>
    [HEADER, ...Array.from({ length: count }, () => line('441424100999'))].join('\n')
  expect((await expectJudged(rows(5000)))?.rejected).toBe(5000)
  expect((await send(rows(5001), false)).json).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  const limit = 4 * 1024 * 1024
  expect((await send('\n'.repeat(limit + 1), true)).status).toBe(413)
  expect((await send(`${HEADER}\n${' '.repeat(limit - HEADER.length - 1)}`, true)).status).not.toBe(413)
})

const cell = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '@x',
    "'=1",
    '+1',
    '-',
    '"',
    '""',
    "'",
    ',',
    '\t',
    '\n',
    '',
    ' ',
    '\u00a0',
    '\u3000',
    '\ufeff',
    '441424',
    '２０１６',
    'x'.repeat(101),
  ),
  fc.constantFrom('paired', 'self', '2016-5-1', '2016/13/1', '9999-12-31', '0000-01-01', '2016\u5e745\u67081\u65e5'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

test('any cells in any number: good rows stand, the rest is named', async () => {
  const property = fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
    const good = freshVillageCode(CITY)
    const quoted = rows.map((cells) => cells.map((each) => `"${each.toWellFormed().replaceAll('"', '""')}"`).join(','))
    const answer = await expectJudged([HEADER, ...quoted, line(good), ''].join('\r\n'))
    expect(answer?.created).toBeGreaterThanOrEqual(1)
    expect(await query(CITY, 'SELECT 1 FROM village_listings WHERE village_code = ?', good)).toHaveLength(1)
  })
  await fc.assert(property, { seed: 2277, numRuns: 60 })
  await expectRecount(CITY, ['2016-05-01', '2026-11-23'])
})

test('any bytes behind a header, and any bytes at all', async () => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  const property = fc.asyncProperty(bytes, fc.boolean(), async (drawn, headed) => {
    await expectJudged(headed ? joined(utf8(`${HEADER}\r\n`), drawn) : drawn)
  })
  await fc.assert(property, { seed: 2277, numRuns: 100 })
})
