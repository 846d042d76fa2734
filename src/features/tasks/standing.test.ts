// 3.4: obligations that exist without any record: owed from the listing on, done by the record that fulfils them, lapsed with the list.
import { expect, test } from 'vitest'
import { standingSql } from '../../../scripts/lib/standing-sql.ts'
import { query } from '../../../test/harness/databases.ts'
import { freshVillageCode } from '../../../test/harness/world.ts'
import { suite } from '../../../test/harness/suite.ts'
import { VILLAGE_POWERS } from '../../rules/lists/enums-village.ts'

const { as } = suite()

interface Task {
  rule: string
  owner_role: string
  subject: { kind: string; id: string; period: string | null }
  opens_on: string
  due_on: string
  done_on: string | null
  lapsed_on: string | null
  status: string
}

const CITY = '441400'

const listed = async (listed_on: string): Promise<string> => {
  const code = freshVillageCode('441423')
  const province = await as('province_admin')
  const made = await province.post('/v1/villages', { code, name: 'V', dispatch_mode: 'self', listed_on })
  expect(made.status, made.text).toBe(201)
  return code
}

const owed = async (division: string, rule: string, as_of = '2019-06-01'): Promise<Task[]> => {
  const city = await as('city_org', CITY)
  const page = await city.get(`/v1/tasks?division=${division}&rule=${rule}&as_of=${as_of}&limit=100`)
  expect(page.status, page.text).toBe(200)
  return (page.json as { items: Task[] }).items
}

const shown = ({ subject: { id, period }, opens_on, due_on, done_on, lapsed_on, status }: Task) =>
  [id, period, opens_on, due_on, status, done_on ?? lapsed_on].map((part) => part ?? '').join(' ')

test('the database’s views are those the laws print', async () => {
  const kept = await query(CITY, "SELECT sql FROM sqlite_master WHERE type = 'view' AND name LIKE 'standing_%'")
  const plain = (sql: string) => sql.replace(/^(--.*\n)*/, '').replace(/;$/, '')
  const views = new Set(kept.map(({ sql }) => plain(String(sql))))
  for (const sql of standingSql()) expect([...views]).toContain(plain(sql))
})

test('R-27 a listed village owes a list from its first day, again once none is current, and no more off the list', async () => {
  const code = await listed('2016-05-01')
  const org = await as('village_org', code)
  expect((await owed(code, 'R-27')).map(shown)).toEqual([`${code} 2016-05-01 2016-05-01 2016-05-01 overdue `])
  const items = VILLAGE_POWERS.map(({ id }) => ({ power: id, text: 'T' }))
  const made = await org.post('/v1/power_lists', { village_code: code, number: 1, items })
  const { id } = made.json as { id: string }
  expect((await org.post(`/v1/power_lists/${id}/publish`, { published_on: '2016-09-01' })).status).toBe(200)
  expect((await owed(code, 'R-27')).map(shown)).toEqual([`${code} 2016-05-01 2016-05-01 2016-05-01 done 2016-09-01`])
  await org.post(`/v1/power_lists/${id}/supersede`, { superseded_on: '2017-03-01' })
  const province = await as('province_admin')
  const ended = await province.post(`/v1/villages/${code}/delist`, {
    delisted_on: '2018-06-30',
    reason: 'out of poverty',
  })
  expect(ended.status, ended.text).toBe(200)
  expect((await owed(code, 'R-27')).map(shown)).toEqual([
    `${code} 2016-05-01 2016-05-01 2016-05-01 done 2016-09-01`,
    `${code} 2017-03-01 2017-03-01 2017-03-01 lapsed 2018-07-01`,
  ])
  expect((await owed(code, 'R-27', '2018-01-01')).map(({ status }) => status)).toEqual(['done', 'overdue'])
  expect((await owed(code, 'R-15')).map(({ subject, status }) => `${subject.period} ${status}`)).toEqual([
    '2016 lapsed',
    '2017 lapsed',
  ])
})

const idOf = async (answer: Promise<{ status: number; text: string; json: unknown }>): Promise<string> => {
  const { status, text, json } = await answer
  expect(status, text).toBe(201)
  return (json as { id: string }).id
}

const appointed = async (county: string, post: string, valid_from: string) => {
  const city = await as('city_org', CITY)
  const official = { place: county, name: '张三（演示）', party_status: 'full' }
  const official_id = await idOf(city.post('/v1/officials', official))
  const body = { place: county, post, official_id, valid_from, knows_poverty_work: false, local_veteran: false }
  return idOf(city.post('/v1/leadership_posts', body))
}

test('R-4, R-8, R-3 a county with a listed village owes its two chiefs, their responsibilities and a plan a year', async () => {
  const county = '441427'
  const code = freshVillageCode(county)
  const province = await as('province_admin')
  await province.post('/v1/villages', { code, name: 'V', dispatch_mode: 'self', listed_on: '2016-05-01' })
  const secretary = await appointed(county, 'county_party_secretary', '2016-06-01')
  expect((await owed(county, 'R-4')).map(shown)).toEqual([
    `${county}/county_head 2016-05-01 2016-05-01 2016-05-01 overdue `,
    `${county}/county_party_secretary 2016-05-01 2016-05-01 2016-05-01 done 2016-06-01`,
  ])
  expect((await owed(county, 'R-8')).map(shown)).toEqual([`${secretary} 2016-06-01 2016-06-01 2016-06-01 overdue `])
  const committee = await as('county_committee', county)
  const item = { leadership_post_id: secretary, text: 'T', valid_from: '2016-07-01' }
  await idOf(committee.post('/v1/responsibility_items', item))
  expect((await owed(county, 'R-8')).map(({ status, done_on }) => [status, done_on])).toEqual([['done', '2016-07-01']])
  const org = await as('county_org', county)
  const items = ['party_building', 'poverty'].map((domain) => ({ domain, text: 'T', central_work: true }))
  const plan = await idOf(org.post('/v1/work_plans', { place: county, year: 2017, items }))
  expect((await org.post(`/v1/work_plans/${plan}/submit`, { submitted_on: '2017-04-02' })).status).toBe(200)
  const plans = (await owed(county, 'R-3')).filter(({ subject }) => subject.id === county)
  expect(plans.map(shown)).toEqual([
    `${county} 2016 2016-05-01 2016-05-01 overdue `,
    `${county} 2017 2017-01-01 2017-03-31 done 2017-04-02`,
    `${county} 2018 2018-01-01 2018-03-31 overdue `,
  ])
  // a township's is owed by its committee, under the rule that makes poverty relief its central work
  const township = code.slice(0, 9)
  const committees = await as('township_committee', township)
  const theirs = await idOf(committees.post('/v1/work_plans', { place: township, year: 2016, items }))
  expect((await committees.post(`/v1/work_plans/${theirs}/submit`, { submitted_on: '2016-06-30' })).status).toBe(200)
  expect((await owed(township, 'R-11')).map(shown)).toEqual([
    `${township} 2016 2016-05-01 2016-05-01 done 2016-06-30`,
    `${township} 2017 2017-01-01 2017-03-31 overdue `,
    `${township} 2018 2018-01-01 2018-03-31 overdue `,
  ])
  expect(await owed(township, 'R-3')).toEqual([])
})

test('R-15 a household on the register owes a plan by the end of its year, and none once it is out', async () => {
  const code = await listed('2016-05-01')
  const township = await as('township_committee', code.slice(0, 9))
  const household = (registration_no: string) =>
    idOf(
      township.post('/v1/registered_households', {
        village_code: code,
        registration_no,
        head_name: '李四（演示）',
        members: 4,
        registered_on: '2016-06-01',
      }),
    )
  const [first, second] = [await household('1'), await household('2')]
  const exit = { out_on: '2017-12-01', out_reason: 'T' }
  expect((await township.post(`/v1/registered_households/${second}/exit`, exit)).status).toBe(200)
  await idOf(township.post('/v1/household_plans', { household_id: first, target_year: 2018, measures: ['T'] }))
  const tasks = (await owed(code, 'R-15', '2026-12-31')).filter(
    ({ subject }) => subject.kind === 'registered_household',
  )
  expect(tasks.map(shown).toSorted()).toEqual(
    [
      `${first} 2016-06-01 2016-06-01 2016-12-31 done 2026-11-23`,
      `${second} 2016-06-01 2016-06-01 2016-12-31 lapsed 2017-12-01`,
    ].toSorted(),
  )
})

test('R-7, R-18, R-32, R-82 what a year and a round owe stands with the list, and the record that fulfils it ends it', async () => {
  const code = await listed('2016-05-01')
  const [county, township] = [code.slice(0, 6), code.slice(0, 9)]
  const city = await as('city_org', CITY)
  const org = await as('county_org', county)
  const of = async (division: string, rule: string) =>
    (await owed(division, rule))
      .filter(({ subject: { id } }) => id.startsWith(`${division}/`) || id === division)
      .map(shown)
  expect(await of(code, 'R-32')).toEqual(
    ['2016', '2017', '2018'].flatMap((year) => {
      const opens = year === '2016' ? '2016-05-01' : `${year}-01-01`
      return ['village_committee_director', 'village_party_secretary'].map(
        (seat) => `${code}/${seat} ${year} ${opens} ${year}-12-31 overdue `,
      )
    }),
  )
  const official = { place: code, name: '王五（演示）', party_status: 'full' }
  const official_id = await idOf(org.post('/v1/officials', official))
  const seated = { place: code, post: 'village_party_secretary', official_id, valid_from: '2017-07-01' }
  await idOf(org.post('/v1/leadership_posts', { ...seated, knows_poverty_work: false, local_veteran: false }))
  expect((await of(code, 'R-32')).filter((task) => task.includes('secretary'))).toEqual([
    `${code}/village_party_secretary 2016 2016-05-01 2016-12-31 lapsed 2017-07-01`,
    `${code}/village_party_secretary 2017 2017-01-01 2017-12-31 lapsed 2017-07-01`,
  ])
  expect((await of(CITY, 'R-7')).map((task) => task.slice(0, 12))).toEqual(
    [`${CITY} 2016 `, `${CITY} 2017 `, `${CITY} 2018 `].map((t) => t.slice(0, 12)),
  )
  const session = {
    place: CITY,
    audience: 'county_leadership',
    title: 'T',
    date: '2017-05-10',
    is_concentrated: true,
    method: 'class',
  }
  await idOf(city.post('/v1/cadre_trainings', session))
  expect((await of(CITY, 'R-7'))[1]).toBe(`${CITY} 2017 2017-01-01 2017-12-31 done 2017-05-10`)
  expect(await of(county, 'R-18')).toEqual([`${county}  2016-05-01 2016-09-30 overdue `])
  const villages = await query(CITY, 'SELECT code FROM villages WHERE code LIKE ?', `${county}%`)
  const results = villages.map(({ code: village_code }) => ({ village_code, result: 'fit' }))
  const survey = await idOf(org.post('/v1/secretary_surveys', { county, opened_on: '2016-08-01', results }))
  const closed = await org.post(`/v1/secretary_surveys/${survey}/close`, { closed_on: '2016-09-20' })
  expect(closed.status, closed.text).toBe(200)
  expect(await of(county, 'R-18')).toEqual([`${county}  2016-05-01 2016-09-30 done 2016-09-20`])
  expect(await of(township, 'R-82')).toEqual([
    `${township} 2016 2016-05-01 2016-12-31 overdue `,
    `${township} 2017 2017-01-01 2017-12-31 overdue `,
    `${township} 2018 2018-01-01 2018-12-31 overdue `,
  ])
})

test('what is kept is what a recount derives from the list and the records', async () => {
  const province = await as('province_admin')
  const recount = (await province.get(`/v1/summary/recount?tenant=${CITY}`)).json
  expect(recount).toMatchObject({ tasks_differ: 0, figures_differ: 0, months_differ: 0 })
})

test('3.6 what is over is not ended again; a last day that lies ahead moves to an earlier day only', async () => {
  const code = await listed('2016-05-01')
  const org = await as('village_org', code)
  const member = { name: '赵六（演示）', party_status: 'full', able_to_work: true, can_help: true, away: false }
  const id = await idOf(org.post('/v1/village_members', { village_code: code, ...member, valid_from: '2016-06-01' }))
  const end = async (ended_on: string) => {
    const { status, json } = await org.post(`/v1/village_members/${id}/end`, { ended_on })
    return [status, (json as { code?: string; valid_to?: string }).code ?? (json as { valid_to: string }).valid_to]
  }
  expect(await end('2016-05-31')).toEqual([422, 'DATE_ORDER'])
  expect(await end('2026-12-31')).toEqual([200, '2027-01-01'])
  expect(await end('2027-01-31')).toEqual([422, 'DATE_ORDER'])
  expect(await end('2017-12-31')).toEqual([200, '2018-01-01'])
  expect(await end('2017-06-30')).toEqual([409, 'STATE'])
})
