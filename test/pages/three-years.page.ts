// One village's three years, acted by nine roles of two cities and the province through the page alone: from listing to promotion.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { addMonths, dayBefore } from '../../src/rules/dates.ts'
import { accessible, DESKTOP, fitsWidth, go, PHONE, settled, signIn, visit, visitAs } from './harness.ts'

const HOST = '441400'
const PARTNER = '440100'
const PROVINCE = '440000'
const COUNTY = '441424'
const TOWNSHIP = '441424100'
/** No village of the demo has this code: the province lists it here. */
const VILLAGE = `${TOWNSHIP}${String(200 + (Date.now() % 90))}`
const NAME = '示例三年村（演示）'
const LEADER = '示例队长丁（演示）'
const SUCCESSOR = '示例队长戊（演示）'
const TERM = { from: '2016-07-01', to: '2019-06-30' }
const PASSWORD = 'Wandering-river-417'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

let given = Date.now()

/** An invented citizen number of somebody born in 1985. */
const inventedNumber = (): string => {
  const body = `44000019850317${String(100 + ((given += 1) % 900))}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body.charAt(i)), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

/** Today in Shanghai. */
const today = (): string => new Date(Date.now() + 8 * 36e5).toISOString().slice(0, 10)

/** Whoever is offered first, where it does not matter who. */
const FIRST_OFFERED = 'first offered'

type Values = Readonly<Record<string, string>>

/** Fills the form that is open, field by field, as it is labelled for a reader and named on the wire. */
const fill = async (page: Page, values: Values): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`form.act [name="${name}"]`)
    await field.waitFor()
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT')
    if (value === FIRST_OFFERED) await field.selectOption({ index: 1 })
    else await (isChoice ? field.selectOption(value) : field.fill(value))
  }
}

/** Opens the form of a new record from the menu of records, fills and sends it; answers the address of what was made. */
const enter = async (page: Page, record: string, given: Values, values: Values): Promise<string> => {
  const query = new URLSearchParams(given).toString()
  await go(page, `#/new/${record}${query === '' ? '' : `?${query}`}`)
  await fill(page, values)
  await page.locator('form.act button[type=submit]').click()
  const made = page.getByRole('status').locator('a[href*="#/"]').first()
  const refused = page.getByRole('alert').first()
  await made.or(refused).first().waitFor()
  assert.deepEqual(await page.getByRole('alert').allInnerTexts(), [], record)
  return (await made.getAttribute('href')) ?? ''
}

/** Does one act on the record that is open, and waits until the page says that it is done. */
const act = async (page: Page, button: string, values: Values = {}): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click()
  await fill(page, values)
  await page.getByRole('button', { name: `确认${button}` }).click()
  const refused = page.getByRole('alert').first()
  await page.getByRole('status').getByText('已办理').or(refused).first().waitFor()
  assert.deepEqual(await page.getByRole('alert').allInnerTexts(), [], button)
  await settled(page)
}

/** A user made by the city, who signs in for the first time and sets a password of his own. */
const newcomer = async (city: Page, tenant: string, user: Values, viewport = DESKTOP) => {
  await enter(city, 'users', {}, user)
  const once = await city.getByRole('status').locator('code').innerText()
  const made = await visit(viewport)
  await signIn(made.page, { tenant, username: user['username'] ?? '', password: once })
  await made.page.getByLabel('当前密码').fill(once)
  for (const label of ['新密码', '再输入一次新密码']) await made.page.getByLabel(label, { exact: true }).fill(PASSWORD)
  await made.page.getByRole('button', { name: '保存' }).click()
  await made.page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()
  return made
}

/** Where the handshake of the village stands, opened from the village as its reader would. */
const openAssignment = async (page: Page): Promise<void> => {
  await go(page, `#/village/${VILLAGE}`)
  await page.getByRole('table', { name: '帮扶任务' }).getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: /^帮扶任务：/ }).waitFor()
  await settled(page)
}

interface Sides {
  unit: Page
  partner: Page
  host: Page
}

/** The unit enters a person, its city nominates and submits him, the city of the village confirms: who was sent, by which posting. */
const send = async ({ unit, partner, host }: Sides, name: string, { from, to }: typeof TERM, standing: RegExp) => {
  await go(unit, '#/mine') // away from whom was entered before
  await go(unit, '#/new/people')
  await fill(unit, { name, citizen_id: inventedNumber() })
  await unit.getByLabel(/^所在单位/).selectOption({ index: 1 })
  await fill(unit, {
    party_status: 'full',
    cadre_rank: 'division_deputy',
    valid_from: '2014-03-01',
    health_status: 'fit',
    health_checked_on: from,
    attest_political: 'true',
    attest_political_on: from,
    attest_coordination: 'true',
    attest_coordination_on: from,
  })
  await unit.getByRole('button', { name: '录入人员' }).click()
  const file = unit.getByRole('status').locator('a[href*="/people/"]')
  const person = ((await file.getAttribute('href')) ?? '').split('/').at(-1) ?? ''

  await go(partner, `#/new/postings?village_code=${VILLAGE}&post_role=team_leader&person_id=${person}`)
  await fill(partner, { planned_start: from, planned_end: to })
  await partner.getByRole('region', { name: '规则核对' }).getByText('未发现问题').waitFor()
  await partner.getByRole('button', { name: '保存草稿' }).click()
  await partner.getByText('尚未报送').waitFor()
  await partner.getByRole('button', { name: '报送' }).click()
  await partner.getByRole('button', { name: '确认报送' }).click()
  await partner.getByText(/待梅州市.*确认/).waitFor()
  const posting = new URL(partner.url()).hash

  await go(host, posting)
  await host.getByText(/人选档案在派出方/).waitFor()
  await host.getByRole('button', { name: '确认', exact: true }).click()
  await host.getByRole('button', { name: '确认确认' }).click()
  await host.getByText(standing).first().waitFor()
  return { person, posting_id: posting.split('/').at(-1) ?? '' }
}

test('nine roles act one village’s three years through the page, from listing to promotion', async () => {
  const unique = Date.now()

  const province = await visitAs(PROVINCE, `province_admin@${PROVINCE}`)
  await enter(
    province.page,
    'villages',
    {},
    {
      code: VILLAGE,
      name: NAME,
      township: '示例镇100（演示）',
      dispatch_mode: 'paired',
      listed_on: '2016-05-01',
    },
  )

  const partner = await visitAs(PARTNER, `city_org@${PARTNER}`)
  await go(partner.page, `#/village/${VILLAGE}`)
  await partner.page.getByRole('button', { name: '提出帮扶任务' }).click()
  await partner.page.getByLabel('帮扶单位1').fill('广州市水务局')
  await partner.page.getByLabel('开始日期').fill('2016-06-01')
  await partner.page.getByRole('button', { name: '提交' }).click()
  await partner.page.getByRole('table', { name: '帮扶任务' }).getByText('已提出 · 第1版').waitFor()

  const host = await visitAs(HOST, `city_org@${HOST}`)
  await openAssignment(host.page)
  await host.page.getByRole('button', { name: '同意（第1版）' }).click()
  await host.page.getByRole('button', { name: '确认同意' }).click()
  await host.page.locator('dl').getByText('执行中', { exact: true }).waitFor()

  const unit = await visitAs(PARTNER, `sending_unit@${PARTNER}`)
  const sides = { unit: unit.page, partner: partner.page, host: host.page }
  const { posting_id } = await send(sides, LEADER, TERM, /任期已于2019-06-30届满/)
  const now = today()
  const after = { from: now, to: dayBefore(addMonths(now, 36)) }
  const { posting_id: running, person } = await send(sides, SUCCESSOR, after, /^在岗，任期至/)

  const about = { posting_id, about: LEADER }
  const holder = await newcomer(
    partner.page,
    PARTNER,
    { username: `holder${unique}`, role: 'holder', scope: person },
    PHONE,
  )
  await holder.page.getByRole('link', { name: '工作日志' }).click()
  await holder.page.getByRole('button', { name: '整顿软弱涣散基层党组织' }).click()
  await holder.page.getByLabel('做了什么、结果如何').fill('与支部书记谈话（演示）')
  await holder.page.getByRole('button', { name: '保存' }).click()
  await holder.page.getByText(/^已保存：/).waitFor()
  await fitsWidth(holder.page)
  await holder.page.getByRole('link', { name: '查看任职' }).click()
  await holder.page.getByText(/^在岗，任期至/).waitFor()
  assert.match(holder.page.url(), new RegExp(running))
  await holder.close()

  const village = await newcomer(host.page, HOST, { username: `village${unique}`, role: 'village_org', scope: VILLAGE })
  await enter(
    village.page,
    'registered_households',
    {},
    {
      registration_no: `示例-${unique}`,
      head_name: '示例户主丁（演示）',
      members: '4',
      income_per_head_fen: '3200.50',
      registered_on: '2016-06-10',
    },
  )
  await village.page.getByRole('status').getByRole('link').first().click()
  await village.page.getByText('¥3,200.50').waitFor()
  await act(village.page, '脱贫', { out_on: '2018-12-20', out_reason: '收入稳定达标（演示）' })
  await village.close()

  const township = await visitAs(HOST, `township_committee@${TOWNSHIP}`)
  await enter(
    township.page,
    'governance_issues',
    { village_code: VILLAGE },
    {
      raised_on: '2017-01-05',
      category: 'reserved_land',
      owner_post_id: FIRST_OFFERED,
      due_on: '2017-06-30',
      text: '留用地未落实（演示）',
    },
  )
  await township.close()

  const county = await visitAs(HOST, `county_org@${COUNTY}`)
  await enter(county.page, 'duty_remarks', about, { date: '2017-06-30', text: '工作扎实（演示）' })
  await county.close()

  const finance = await visitAs(HOST, `finance@${HOST}`)
  await enter(
    finance.page,
    'fund_allocations',
    { village_code: VILLAGE },
    {
      year: '2017',
      item: 'office',
      amount_fen: '70000',
      province_fen: '35000',
      city_fen: '17500',
      county_fen: '17500',
    },
  )
  await finance.page.getByRole('status').getByRole('link').first().click()
  await settled(finance.page)
  await act(finance.page, '核准', { approved_on: '2017-03-01' })
  await finance.page.getByText('¥70,000.00').waitFor()
  await finance.close()

  await enter(unit.page, 'support_confirmations', about, { year: '2017', treatment_unchanged: 'true' })
  await unit.close()

  await enter(partner.page, 'assessments', about, {
    year: '2018',
    grade: 'excellent',
    assessor: '示例市委组织部（演示）',
    assessed_on: '2019-01-10',
  })
  await partner.page.getByRole('status').getByRole('link').first().click()
  await settled(partner.page)
  const assessment = new URL(partner.page.url()).hash
  const second = await visitAs(PARTNER, `city_org_2@${PARTNER}`)
  await go(second.page, assessment)
  await act(second.page, '签字')
  await act(second.page, '归档', { filed_on: '2019-02-01' })

  const relief = await visitAs(PROVINCE, `poverty_office@${PROVINCE}`)
  await enter(relief.page, 'acceptance_results', about, { result: 'passed', accepted_on: '2019-07-10' })
  await relief.close()

  await enter(partner.page, 'promotion_cases', about, {
    target_rank: 'division_chief',
    qualified: 'true',
    quota_ok: 'true',
    managing_authority: '示例市委（演示）',
    assessment_ids: assessment.split('/').at(-1) ?? '',
  })
  await partner.page.getByRole('status').getByRole('link').first().click()
  await settled(partner.page)
  await act(partner.page, '报送')
  await act(partner.page, '登记公示', { notice_from: '2019-08-01', notice_to: '2019-08-09' })
  const promotion = new URL(partner.page.url()).hash
  await go(second.page, promotion)
  await act(second.page, '批准', { decided_by_authority: '示例市委（演示）', decided_on: '2019-08-20' })
  await second.page.getByText('已批准').first().waitFor()
  await accessible(second.page)
  await second.close()
  await host.close()
  await partner.close()

  await go(province.page, `#/story/${VILLAGE}`)
  await province.page.locator('.timeline li').first().waitFor()
  await settled(province.page)
  const told = (await province.page.locator('.timeline li').allInnerTexts()).map((line) => line.replaceAll(/\s+/g, ' '))
  const inOrder = [/^2016-05-01 列入相对贫困村名单/, /^2016-06-01 .*广州市开始帮扶/, /^2016-07-01 示例队长丁（演示）/]
  const places = inOrder.map((sentence) => told.findIndex((line) => sentence.test(line)))
  assert.ok(!places.includes(-1), `${places.join()} in\n${told.join('\n')}`)
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
  await province.close()
})
