// One village's three years, acted by nine roles of two cities and the province through the page alone: from listing to promotion.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { addMonths, dayBefore } from '../../src/rules/dates.ts'
import { act, enter, fill, FIRST_OFFERED, newcomer, send, today } from './acting.ts'
import { accessible, fitsWidth, go, PHONE, picture, settled, visitAs } from './harness.ts'

const HOST = '441400'
const PARTNER = '440100'
const PROVINCE = '440000'
const COUNTY = '441424'
const TOWNSHIP = '441424100'
/** No village of the demo has this code: the province lists it here. */
const VILLAGE = `${TOWNSHIP}${String(300 + (Date.now() % 90))}`
const NAME = '示例三年村（演示）'
const LEADER = '示例队长丁（演示）'
const SUCCESSOR = '示例队长戊（演示）'
const TERM = { from: '2016-07-01', to: '2019-06-30' }

/** Where the handshake of the village stands, opened from the village as its reader would. */
const openAssignment = async (page: Page): Promise<void> => {
  await go(page, `#/village/${VILLAGE}`)
  await page.getByRole('table', { name: '帮扶任务' }).getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: /^帮扶任务：/ }).waitFor()
  await settled(page)
}

interface About {
  posting_id: string
}

/** The province lists the village, its partner proposes to help it, its city accepts. */
const agreed = async (province: Page, partner: Page, host: Page): Promise<void> => {
  await enter(
    province,
    'villages',
    {},
    {
      code: VILLAGE,
      name: NAME,
      township: '示例镇100（演示）',
      dispatch_mode: 'paired',
      listed_on: '2016-05-01',
    },
    'list-village',
  )

  await go(partner, `#/village/${VILLAGE}`)
  await partner.getByRole('button', { name: '提出帮扶任务' }).click()
  await partner.getByLabel('帮扶单位1').fill('广州市水务局')
  await partner.getByLabel('开始日期').fill('2016-06-01')
  await partner.getByRole('button', { name: '提交' }).click()
  await partner.getByRole('table', { name: '帮扶任务' }).getByText('已提出 · 第1版').waitFor()

  await openAssignment(host)
  await host.getByRole('button', { name: '同意（第1版）' }).click()
  await host.getByRole('button', { name: '确认同意' }).click()
  await host.locator('dl').getByText('执行中', { exact: true }).waitFor()
}

/** Who is in post keeps his diary, on a phone. */
const keepsDiary = async (partner: Page, person: string, running: string): Promise<void> => {
  const holder = await newcomer(
    partner,
    PARTNER,
    { username: `holder${Date.now()}`, role: 'holder', scope: person },
    PHONE,
  )
  await holder.page.getByRole('link', { name: '工作日志' }).click()
  await holder.page.getByRole('button', { name: '整顿软弱涣散基层党组织' }).click()
  await holder.page.getByLabel('做了什么、结果如何').fill('与支部书记谈话（演示）')
  await picture(holder.page, 'diary')
  await holder.page.getByRole('button', { name: '保存' }).click()
  await holder.page.getByText(/^已保存：/).waitFor()
  await fitsWidth(holder.page)
  await holder.page.getByRole('link', { name: '查看任职' }).click()
  await holder.page.getByText(/^在岗，任期至/).waitFor()
  assert.match(holder.page.url(), new RegExp(running))
  await holder.close()
}

/** The village registers a household, and three years later it is out of poverty. */
const villageWorks = async (host: Page): Promise<void> => {
  const village = await newcomer(host, HOST, { username: `village${Date.now()}`, role: 'village_org', scope: VILLAGE })
  await enter(
    village.page,
    'registered_households',
    {},
    {
      registration_no: `示例-${Date.now()}`,
      head_name: '示例户主丁（演示）',
      members: '4',
      income_per_head_fen: '3200.50',
      registered_on: '2016-06-10',
    },
    'household',
  )
  await village.page.getByRole('status').getByRole('link').first().click()
  await village.page.getByText('¥3,200.50').waitFor()
  await act(village.page, '脱贫', { out_on: '2018-12-20', out_reason: '收入稳定达标（演示）' })
  await village.close()
}

/** Township and county write down what is theirs. */
const placesWork = async (about: About): Promise<void> => {
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
    'issue',
  )
  await township.close()

  const county = await visitAs(HOST, `county_org@${COUNTY}`)
  await enter(county.page, 'duty_remarks', { ...about }, { date: '2017-06-30', text: '工作扎实（演示）' }, 'remark')
  await county.close()
}

/** Finance allocates the funds of a year, and approves them. */
const financeAllocates = async (): Promise<void> => {
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
    'funds',
  )
  await finance.page.getByRole('status').getByRole('link').first().click()
  await settled(finance.page)
  await act(finance.page, '核准', { approved_on: '2017-03-01' })
  await finance.page.getByText('¥70,000.00').waitFor()
  await finance.close()
}

/** A year is assessed, signed by another user, and filed. */
const assessed = async (partner: Page, second: Page, about: About): Promise<void> => {
  await enter(
    partner,
    'assessments',
    { ...about },
    {
      year: '2018',
      grade: 'excellent',
      assessor: '示例市委组织部（演示）',
      assessed_on: '2019-01-10',
    },
  )
  await partner.getByRole('status').getByRole('link').first().click()
  await settled(partner)
  const assessment = new URL(partner.url()).hash
  await go(second, assessment)
  await act(second, '签字')
  await act(second, '归档', { filed_on: '2019-02-01' })
}

/** The relief office accepts the work; then the promotion goes its steps, the last by another user. */
const promoted = async (partner: Page, second: Page, about: About): Promise<void> => {
  const relief = await visitAs(PROVINCE, `poverty_office@${PROVINCE}`)
  await enter(relief.page, 'acceptance_results', { ...about }, { result: 'passed', accepted_on: '2019-07-10' })
  await relief.close()

  await go(partner, `#/new/promotion_cases?posting_id=${about.posting_id}`)
  await fill(partner, {
    target_rank: 'division_chief',
    qualified: 'true',
    quota_ok: 'true',
    managing_authority: '示例市委（演示）',
  })
  // chosen by what it is called: whose, how good, where, of which year, and that it is filed
  await partner.getByRole('checkbox', { name: /示例队长丁（演示）.*优秀.*2018.*已归档/ }).check()
  await partner.locator('form.act button[type=submit]').click()
  await partner.getByRole('status').getByRole('link').first().click()
  await settled(partner)
  await act(partner, '报送')
  await act(partner, '登记公示', { notice_from: '2019-08-01', notice_to: '2019-08-09' })
  const promotion = new URL(partner.url()).hash
  await go(second, promotion)
  await act(second, '批准', { decided_by_authority: '示例市委（演示）', decided_on: '2019-08-20' })
  await second.getByText('已批准').first().waitFor()
  await accessible(second)
  await picture(second, 'promotion', 700)
}

/** The whole story stands on one screen, in order of days. */
const isTold = async (province: Page): Promise<void> => {
  await go(province, `#/story/${VILLAGE}`)
  await province.locator('.timeline li').first().waitFor()
  await settled(province)
  await picture(province, 'story', 700)
  const told = (await province.locator('.timeline li').allInnerTexts()).map((line) => line.replaceAll(/\s+/g, ' '))
  const inOrder = [/^2016-05-01 列入相对贫困村名单/, /^2016-06-01 .*广州市开始帮扶/, /^2016-07-01 示例队长丁（演示）/]
  const places = inOrder.map((sentence) => told.findIndex((line) => sentence.test(line)))
  assert.ok(!places.includes(-1), `${places.join()} in\n${told.join('\n')}`)
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
}

test('nine roles act one village’s three years through the page, from listing to promotion', async () => {
  const province = await visitAs(PROVINCE, `province_admin@${PROVINCE}`)
  const partner = await visitAs(PARTNER, `city_org@${PARTNER}`)
  const second = await visitAs(PARTNER, `city_org_2@${PARTNER}`)
  const unit = await visitAs(PARTNER, `sending_unit@${PARTNER}`)
  const host = await visitAs(HOST, `city_org@${HOST}`)
  await agreed(province.page, partner.page, host.page)

  const sides = { unit: unit.page, partner: partner.page, host: host.page, village: VILLAGE }
  const leader = { name: LEADER, ...TERM, standing: /任期已于2019-06-30届满/, pictured: true }
  const { posting_id } = await send(sides, leader)
  const from = today()
  const to = dayBefore(addMonths(from, 36))
  const running = await send(sides, { name: SUCCESSOR, from, to, standing: /^在岗，任期至/, pictured: false })

  const about = { posting_id }
  await keepsDiary(partner.page, running.person, running.posting_id)
  await villageWorks(host.page)
  await placesWork(about)
  await financeAllocates()
  await enter(
    unit.page,
    'support_confirmations',
    { ...about },
    { year: '2017', treatment_unchanged: 'true' },
    'support',
  )
  await assessed(partner.page, second.page, about)
  await promoted(partner.page, second.page, about)
  await isTold(province.page)
  for (const each of [province, partner, second, unit, host]) await each.close()
})
