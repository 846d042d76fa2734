// The campaign over time and clause by clause: what is drawn is what the API answers for each day, and a number leads to its records.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const PROVINCE = 'province_admin@440000'
const Summary = z.looseObject({
  seats: z.array(z.looseObject({ post_role: z.string(), filled: z.number().nullable() })),
  total: z.record(z.string(), z.number().nullable()),
})
const RuleCounts = z.looseObject({ owed: z.number().nullable(), denominator: z.number().nullable() })
const Counts = z.looseObject({
  owed: z.number().nullable(),
  overdue: z.number().nullable(),
  rules: z.array(RuleCounts),
})
const Fund = z.looseObject({ year: z.number(), paid_fen: z.number(), before_fen: z.number(), fell: z.boolean() })
const Compared = z.looseObject({ funds: z.array(Fund) })
const FundClauses = z.looseObject({
  items: z.array(z.looseObject({ groups: z.array(z.looseObject({ funds: z.array(Fund) })) })),
})
const Clauses = z.looseObject({ items: z.array(z.looseObject({ clause: z.string(), total: Counts })) })

test('seats over time are the figures of each quarter’s end, drawn and in numbers that lead to their day', async () => {
  const { page, close } = await visitAs('440000', PROVINCE)
  await page.getByRole('link', { name: '变化趋势' }).click()
  await page.getByRole('heading', { level: 1, name: '变化趋势' }).waitFor()
  await settled(page)
  assert.equal(await page.locator('.chart').count(), 7)
  const chart = page.getByRole('img', { name: /^在岗岗位/ })
  assert.equal(await chart.locator('.line-0 .mark').count(), 12, 'a point a quarter of three years')
  const { seats } = Summary.parse(await ask(PROVINCE, '/v1/summary?group_by=mode&as_of=2016-12-31'))
  const leaders = seats.filter(({ post_role }) => post_role === 'team_leader')
  const filled = leaders.reduce((sum, seat) => sum + (seat.filled ?? 0), 0)
  await page.locator('summary', { hasText: '数值' }).first().click()
  const row = page
    .getByRole('table', { name: /^在岗岗位/ })
    .getByRole('row')
    .filter({ hasText: '2016-12-31' })
  assert.equal(await row.getByRole('cell').first().innerText(), filled.toLocaleString('zh-CN'))
  assert.ok(filled > 0)
  await accessible(page)
  await row.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: '总览' }).waitFor()
  await page.getByRole('table', { name: /^岗位，.*截至2016-12-31/ }).waitFor()
  await go(page, '#/trends?year=2017&place=441800')
  assert.equal(await chart.locator('.line-0 .mark').count(), 12)
  await close()
})

test('the clauses say what is owed, done and overdue; a number leads to the tasks that make it', async () => {
  const { page, close } = await visitAs('440000', PROVINCE, PHONE)
  await go(page, '#/clauses?day=2017-06-30')
  await page.getByRole('heading', { level: 1, name: '条款落实情况' }).waitFor()
  await settled(page)
  const { items } = Clauses.parse(await ask(PROVINCE, '/v1/clauses?as_of=2017-06-30'))
  const table = page.getByRole('table', { name: /^条款落实情况/ })
  assert.equal(await table.getByRole('row').count(), items.length + 1)
  const few = items.find(({ total: { overdue } }) => overdue !== null && overdue > 0 && overdue <= 50)
  assert.ok(few, 'a clause with a page of overdue tasks')
  await fitsWidth(page)
  await page.locator('summary', { hasText: '逐条规则' }).click()
  const rules = page.getByRole('table', { name: /^各条规则的落实情况/ })
  const counted = items.flatMap(({ total }) =>
    total.rules.filter(({ owed, denominator }) => owed !== 0 || denominator !== 0),
  )
  assert.equal(await rules.getByRole('row').count(), counted.length + 1)
  await accessible(page)
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `${few.clause} ` }) })
  await row
    .getByRole('link', { name: String(few.total.overdue), exact: true })
    .last()
    .click()
  await page.getByRole('heading', { level: 1, name: '待办事项' }).waitFor()
  await settled(page)
  assert.equal(await page.locator('tbody tr').count(), few.total.overdue)
  await page.getByText(`文件条款 ${few.clause}`).waitFor()
  await close()
})

const inYuan = (fen: number): string => (fen / 100).toLocaleString('zh-CN', { style: 'currency', currency: 'CNY' })

test('a level that paid less than the year before is told in words, beside the picture of funds and under the clauses', async () => {
  const { page, close } = await visitAs('440000', PROVINCE)
  const fallen = []
  for (const year of [2016, 2017, 2018]) {
    const { funds } = Compared.parse(await ask(PROVINCE, `/v1/summary?group_by=mode&as_of=${year}-12-31`))
    fallen.push(...funds.filter(({ fell }) => fell))
  }
  assert.ok(fallen.length > 0, 'a level that fell')
  await go(page, '#/trends')
  await settled(page)
  const told = page.locator('.trend .fund-years li').filter({ hasText: '少于上年的' })
  assert.equal(await told.count(), fallen.length)
  for (const [i, { year, paid_fen, before_fen }] of fallen.entries()) {
    const text = await told.nth(i).innerText()
    assert.ok(text.startsWith(`全部${year}年`) && text.includes(`支付${inYuan(paid_fen)}`), text)
    assert.ok(text.includes(`少于上年的${inYuan(before_fen)}（R-63）`), text)
  }
  await accessible(page)
  const { items } = FundClauses.parse(await ask(PROVINCE, '/v1/clauses?as_of=2018-12-31'))
  const ofCities = items.flatMap(({ groups }) => groups.flatMap(({ funds }) => funds.filter(({ fell }) => fell)))
  await go(page, '#/clauses?day=2018-12-31')
  await settled(page)
  const lines = page.locator('.fund-years li').filter({ hasText: '少于上年的' })
  const ofAll = fallen.filter(({ year }) => year === 2018)
  assert.equal(await lines.count(), ofAll.length + ofCities.length)
  await accessible(page)
  await close()
})

const FundYears = z.looseObject({
  groups: z.array(z.looseObject({ key: z.string(), name: z.string(), funds: z.array(Fund) })),
  funds: z.array(Fund),
})

test('finance finds in its menu what each level paid against the year before, of the day in the address, in both languages', async () => {
  const finance = 'finance@441400'
  const { page, close } = await visitAs('441400', finance)
  const menu = page.getByRole('navigation', { name: '主导航' })
  await menu.getByRole('link', { name: '经费与上年比较' }).click()
  await page.getByRole('heading', { level: 1, name: '运转经费与上年比较' }).waitFor()
  for (const day of ['2017-12-31', '2018-06-30', '2018-12-31']) {
    const answer = FundYears.parse(await ask(finance, `/v1/fund_years?as_of=${day}`))
    const year = Math.max(...answer.funds.map((fund) => fund.year))
    await go(page, `#/funds?day=${day}`)
    const table = page.getByRole('table', { name: `各级运转经费支付，${year}年与${year - 1}年，截至${day}` })
    await table.waitFor()
    await settled(page)
    const told = [{ name: '合计', funds: answer.funds }, ...answer.groups].flatMap(({ name, funds }) =>
      funds.map(({ paid_fen, before_fen, fell }) => [
        name,
        inYuan(paid_fen),
        inYuan(before_fen),
        inYuan(paid_fen - before_fen),
        fell ? '减少' : '未减少',
      ]),
    )
    const rows = await table.locator('tbody tr').all()
    const shown = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()))
    assert.deepEqual(
      shown.map(([name, , ...rest]) => [name, ...rest]),
      told,
    )
    assert.deepEqual(
      shown.slice(0, 3).map(([, level]) => level),
      ['省级', '市级', '县级'],
    )
  }
  await accessible(page)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: 'Operating funds compared with the year before' }).waitFor()
  await page.getByRole('table', { name: 'Operating funds paid by level, 2018 and 2017, as of 2018-12-31' }).waitFor()
  await page.setViewportSize(PHONE)
  await fitsWidth(page)
  await close()
  const other = await visitAs('441400', 'city_org@441400') // reads the same beside the summary
  assert.equal(await other.page.getByRole('link', { name: '经费与上年比较' }).count(), 0)
  await other.close()
})

test('no label of a chart is cut off or stands on its line, on a phone', async () => {
  const { page, close } = await visitAs('440000', 'province_admin@440000', PHONE)
  await go(page, '#/trends')
  await page.locator('.chart svg').first().waitFor()
  const cut = await page.evaluate<string[]>(`[...document.querySelectorAll('.chart svg')].flatMap((chart) => {
    const { left, right } = chart.getBoundingClientRect()
    const line = chart.querySelector('.axis line')?.getBoundingClientRect().left ?? right
    return [...chart.querySelectorAll('text')]
      .filter((text) => {
        const box = text.getBoundingClientRect()
        return box.left < left || box.right > right || (text.matches('.label') && box.right > line)
      })
      .map((text) => text.textContent)
  })`)
  assert.deepEqual(cut, [])
  await close()
})

test('a partner, which has no villages of its own, begins at a city it helps', async () => {
  const { page, close } = await visitAs('440100', 'city_org@440100')
  await go(page, '#/trends')
  await page.locator('select option:checked', { hasText: '梅州市' }).waitFor({ state: 'attached' })
  await settled(page)
  assert.equal(await page.getByRole('alert').count(), 0)
  await go(page, '#/routing')
  await page.locator('select option:checked', { hasText: '梅州市' }).waitFor({ state: 'attached' })
  await close()
})
