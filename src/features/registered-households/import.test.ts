// Many rows of a record of a city's own from one file: each judged as its creation is, told by its line, made in one batch.
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { freshPlace, madeLocal } from '../../../test/harness/local.ts'
import { query } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()

interface Answer {
  created: number
  rejected: number
  rows: { line: number; outcome: string; errors: { column: string; code: string }[] }[]
  ignored_columns: { header: string }[]
}

const HEADERS = { 'content-type': 'text/csv' }

test('households as counties keep them: good rows are made, each other one says why, under its own header', async () => {
  const { village, township, city } = await freshPlace()
  const other = await freshPlace()
  const actor = await as('township_committee', township)
  const text = [
    '登记表（演示）',
    '村,建档立卡编号,户主,人口,人均年可支配收入（分）,建档日期,备注一',
    `${village},A-1,张三（演示）,4,350000,2016/5/1,x`,
    `${village},A-2,李四（演示）,3,,2016-05-02,`,
    `${village},A-1,王五（演示）,2,,2016-05-02,`,
    `${village},A-3,赵六（演示）,许多,,2016-05-02,`,
    `${village},A-4,钱七（演示）,2,,2099-01-01,`,
    `${other.village},B-1,孙八（演示）,2,,2016-05-02,`,
    '',
  ].join('\r\n')
  const send = (dry_run: boolean) =>
    actor.post(`/v1/registered_households/import?dry_run=${dry_run}`, text, { headers: HEADERS })
  const dry = await send(true)
  expect(dry.status, dry.text).toBe(200)
  const count = async () =>
    (await query(city, 'SELECT count(*) AS n FROM registered_households WHERE division = ?', village))[0]?.['n']
  expect(await count()).toBe(0)
  const done = await send(false)
  expect(done.status, done.text).toBe(200)
  const body = done.json as Answer
  expect(body).toMatchObject({ created: 2, rejected: 4 })
  expect((dry.json as Answer).rows).toEqual(body.rows)
  expect(body.ignored_columns.map(({ header }) => header)).toEqual(['备注一'])
  const told = body.rows.map(({ line, outcome, errors }) => [line, outcome, errors[0]?.column, errors[0]?.code])
  expect(told).toEqual([
    [3, 'created', undefined, undefined],
    [4, 'created', undefined, undefined],
    [5, 'rejected', '建档立卡编号', 'DUPLICATE_ROW'],
    [6, 'rejected', '人口', 'INVALID_CELL'],
    [7, 'rejected', '建档日期', 'DATE_IN_FUTURE'],
    [8, 'rejected', expect.anything(), 'NOT_FOUND'],
  ])
  expect(await count()).toBe(2)
  const again = (await send(false)).json as Answer
  expect(again.rows.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', ...Array(4).fill('rejected')])
  const province = await as('province_admin')
  const recount = await province.get(`/v1/summary/recount?tenant=${city}`)
  const differs = (recount.json as { tasks: { id: string }[] }).tasks.filter(({ id }) =>
    id.includes('registered_household'),
  )
  expect(differs).toEqual([])
})

test('a village merged over its households stands for each of them, and a second sheet that is not read is named', async () => {
  const { village, township } = await freshPlace()
  const actor = await as('township_committee', township)
  const rows = [
    ['村', '建档立卡编号', '户主', '人口', '建档日期'],
    [Number(village), 'M-1', '张三（演示）', 4, '2016-05-01'],
    [null, 'M-2', '李四（演示）', 3, '2016-05-01'],
  ]
  const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }]
  const sheets = [
    { name: '2016年', rows, merges },
    { name: '2017年', rows },
  ]
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const options = { headers: { 'content-type': type } }
  const answer = await actor.post('/v1/registered_households/import', await writeXlsx({ sheets }), options)
  expect(answer.json).toMatchObject({ created: 2, rejected: 0, ignored_sheets: ['2017年'] })
})

test('a workbook is read like the same table; sent again it is unchanged, row by row, and nothing is written', async () => {
  const { village, township, city } = await freshPlace()
  const actor = await as('township_committee', township)
  const header = ['村', '建档立卡编号', '户主', '人口', '建档日期']
  const rows = [
    ['登记表（演示）'],
    header,
    [Number(village), 'X-1', '张三（演示）', 4, new Date('2016-05-01T00:00:00Z')],
    [Number(village), 'X-2', '李四（演示）', 3, '2016/5/2'],
  ]
  const send = async (sheet: (string | number | Date)[][]) => {
    const body = await writeXlsx({ sheets: [{ name: '表', rows: sheet }] })
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    const answer = await actor.post('/v1/registered_households/import', body, { headers: { 'content-type': type } })
    expect(answer.status, answer.text).toBe(200)
    return (answer.json as Answer).rows.map(({ line, outcome }) => [line, outcome])
  }
  expect(await send(rows)).toEqual([
    [3, 'created'],
    [4, 'created'],
  ])
  const changed = [...rows.slice(0, 3), [Number(village), 'X-2', '李四（演示）', 5, '2016/5/2']]
  expect(await send(changed)).toEqual([
    [3, 'unchanged'],
    [4, 'rejected'],
  ])
  const entries = await query(
    city,
    "SELECT count(*) AS n FROM journal WHERE record = 'registered_households' AND division = ?",
    village,
  )
  expect(entries).toEqual([{ n: 2 }])
})

/** A file of a record, dry, then in earnest, then once more: what each row becomes, or its first code. */
const sentThrice = async (actor: Actor, record: string, lines: readonly string[]) => {
  const send = async (dry_run: boolean) => {
    const path = `/v1/${record}/import?dry_run=${dry_run}`
    const answer = await actor.post(path, lines.join('\n'), { headers: HEADERS })
    expect(answer.status, answer.text).toBe(200)
    return (answer.json as Answer).rows.map(({ outcome, errors }) => errors[0]?.code ?? outcome)
  }
  const dry = await send(true)
  const done = await send(false)
  expect(dry).toEqual(done)
  return [done, await send(false)]
}

test('R-21: a file opens the cases that one request after another would: the rows above a row are cases too', async () => {
  const [file, alone] = [await freshPlace(), await freshPlace()]
  const actor = await as('county_org', file.county)
  const days = ['2017-01-01', '2016-05-01', '2016-06-01', '2018-01-01']
  const told: unknown[] = []
  for (const opened_on of days) {
    const body = { village_code: alone.village, opened_on, result: 'vacant' }
    const { status, json } = await actor.post('/v1/secretary_cases', body)
    told.push(status === 201 ? 'created' : (json as { code: string }).code)
  }
  expect(told).toEqual(['created', 'created', 'STATE', 'STATE'])
  const rows = days.map((day) => `${file.village},${day},vacant`)
  const [done, again] = await sentThrice(actor, 'secretary_cases', ['village_code,opened_on,result', ...rows])
  expect([done, again]).toEqual([told, ['unchanged', 'unchanged', 'STATE', 'STATE']])
})

test('R-36: two members of one name and first day are two members; a row that is said twice in full is one', async () => {
  const { village } = await freshPlace()
  const actor = await as('village_org', village)
  const row = (party_status: string) => `${village},Zhang Wei,${party_status},yes,no,no,2016-05-01`
  const header = 'village_code,name,party_status,able_to_work,can_help,away,valid_from'
  const lines = [header, row('probationary'), row('full'), row('full')]
  expect(await sentThrice(actor, 'village_members', lines)).toEqual([
    ['created', 'created', 'DUPLICATE_ROW'],
    ['unchanged', 'unchanged', 'DUPLICATE_ROW'],
  ])
})

test('R-15: a row without what a rule asks for is refused each time, and takes no place of the row below it', async () => {
  const place = await freshPlace()
  const { id } = await madeLocal(as, 'registered_households', place)
  const actor = await as('township_committee', place.township)
  const lines = ['household_id,target_year,measures', `${id},2016,`, `${id},2016,Poultry`]
  expect(await sentThrice(actor, 'household_plans', lines)).toEqual([
    ['PLAN_NO_MEASURE', 'created'],
    ['PLAN_NO_MEASURE', 'unchanged'],
  ])
})
