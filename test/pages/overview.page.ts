// The overview: what it shows is what the API answers for the day, drawn, tabled, saved and printed.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { a4Pages, ask, go, picture, settled, speak, visitAs, type Visit } from './harness.ts'

const PROVINCE = 'province_admin@440000'
const CITIES = 21
const MAP_BOTTOM = 1040
const READINGS_MAX = 5
const A4_LANDSCAPE = { width: 1032, height: 703 } // 273 × 186 mm between the margins, at 96 dots an inch

const Counted = z.record(z.string(), z.number().nullable())
const Summary = z.looseObject({
  groups: z.array(
    z.looseObject({ key: z.string(), name: z.string(), silent: z.boolean(), figures: Counted.nullable() }),
  ),
  total: Counted,
  silent: z.array(z.string()),
})
const Pairings = z.object({ items: z.array(z.looseObject({ supported_city: z.string(), partner_city: z.string() })) })

const Groups = z.object({ items: z.array(z.looseObject({ stage: z.string(), count: z.number() })) })

const summaryOf = async (user: string, query: string) => Summary.parse(await ask(user, `/v1/summary?${query}`))

describe('the province’s overview', () => {
  let visit: Visit
  let page: Page
  before(async () => {
    visit = await visitAs('440000', PROVINCE)
    page = visit.page
    await settled(page)
  })
  after(() => visit.close())

  const figures = (): ReturnType<Page['getByRole']> => page.getByRole('table', { name: /^贫困村与帮扶任务/ })
  const rowOf = (name: string) =>
    figures()
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  const number = (n: number | null | undefined): string => (n ?? Number.NaN).toLocaleString('zh-CN')

  test('the map shows all 21 cities, each a link that says its kind, and every pairing of the day', async () => {
    const { items } = Pairings.parse(await ask(PROVINCE, '/v1/pairings'))
    const map = page.getByRole('region', { name: '结对示意图' })
    assert.equal(await map.getByRole('link').count(), CITIES)
    assert.equal(await map.locator('.arrow').count(), items.length)
    await map.getByRole('link', { name: '梅州 由广州帮扶、被帮扶市' }).waitFor()
    await map.getByRole('link', { name: /^广州 帮扶市、珠三角对口帮扶市、帮扶 梅州、清远/ }).waitFor()
    await map.getByRole('link', { name: /^江门 尚未启用、自行帮扶市/ }).waitFor()
    assert.equal(
      await page
        .getByRole('table', { name: /结对关系/ })
        .getByRole('row')
        .count(),
      items.length + 1,
    )
    await picture(page, 'overview', MAP_BOTTOM)
  })

  test('the table has the figures of the API, cities in code order; a silent city is silent, not zero', async () => {
    const { groups, total } = await summaryOf(PROVINCE, 'group_by=tenant')
    const names = await figures().getByRole('rowheader').allInnerTexts()
    assert.deepEqual(names, [...groups.map(({ name }) => name), '合计'])
    assert.deepEqual(
      groups.map(({ key }) => key),
      groups.map(({ key }) => key).toSorted(),
    )
    const meizhou = groups.find(({ key }) => key === '441400')
    assert.equal(await rowOf('梅州市').getByRole('cell').first().innerText(), number(meizhou?.figures?.['villages']))
    assert.equal(await rowOf('合计').getByRole('cell').first().innerText(), number(total['villages']))
    assert.deepEqual([...new Set(await rowOf('江门市').getByRole('cell').allInnerTexts())], ['尚未启用'])
  })

  test('rates stand with both their sides, and the charts keep the order of the table', async () => {
    const rates = page.getByRole('table', { name: /^比率/ })
    const cells = await rates.getByRole('row').filter({ hasText: '梅州市' }).getByRole('cell').allInnerTexts()
    assert.match(cells[0] ?? '', /^[\d,]+ \/ [\d,]+\s+[\d.]+%$/)
    const chart = page.getByRole('img', { name: /^贫困村：/ })
    const labels = await chart.locator('.label').allTextContents()
    assert.equal(labels.length, CITIES)
    assert.deepEqual(labels.slice(0, 2), ['广州市', '韶关市'])
    await chart.scrollIntoViewIfNeeded()
    await picture(page, 'charts')
  })

  test('the slider takes map and figures to another day, by keyboard too; the pairings of 2016-03 are none', async () => {
    const slider = page.getByRole('slider', { name: '滑动选择日期' })
    await slider.focus()
    await page.keyboard.press('Home')
    await page.getByText('当日没有结对关系。').waitFor()
    await settled(page)
    assert.equal(await page.locator('.arrow').count(), 0)
    assert.equal(await rowOf('合计').getByRole('cell').first().innerText(), '0')
    await page.getByLabel('日期', { exact: true }).fill('2016-06-01')
    await page
      .getByRole('table', { name: /截至2016-06-01/ })
      .first()
      .waitFor()
    await settled(page)
    const { total } = await summaryOf(PROVINCE, 'group_by=tenant&as_of=2016-06-01')
    const shown = await rowOf('合计').getByRole('cell').allInnerTexts()
    assert.equal(shown[4], number(total['villages_assigned']))
    await slider.focus()
    await page.keyboard.press('End')
    await page.locator('.arrow').first().waitFor()
    await settled(page)
  })

  test('other groupings and chapters are a choice away, and columns can be hidden', async () => {
    await page.getByLabel('分组').selectOption({ label: '按帮扶方式' })
    await settled(page)
    // three modes, duties of places whatever the mode of their villages (3.4), and the total
    assert.equal(
      await figures().getByRole('rowheader').count(),
      5,
      (await figures().getByRole('rowheader').allInnerTexts()).join(),
    )
    await page.getByLabel('分组').selectOption({ label: '按城市' })
    await settled(page)
    const before = await figures().getByRole('columnheader').count()
    await page.getByText('选择列').click()
    await page.locator('.columns').getByRole('checkbox').first().uncheck()
    assert.equal(await figures().getByRole('columnheader').count(), before - 1)
    await page.locator('.columns').getByRole('checkbox').first().check()
    await page.getByText('选择列').click()
  })

  test('the figures come as CSV and XLSX, named by grouping and day', async () => {
    const saved = async (button: string) => {
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: button }).click()
      const file = await coming
      return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
    }
    const csv = await saved('导出 CSV')
    assert.match(csv.name, /^汇总-按城市-\d{4}-\d{2}-\d{2}\.csv$/)
    assert.ok(csv.content.toString('utf8').split('\n').length > CITIES)
    assert.match(csv.content.toString('utf8'), /梅州市/)
    const xlsx = await saved('导出 XLSX')
    assert.match(xlsx.name, /\.xlsx$/)
    assert.equal(xlsx.content.subarray(0, 2).toString('latin1'), 'PK')
  })

  test('the other language turns everything at once, names and figures’ labels with it, and numbers stay', async () => {
    const inChinese = async () => rowOf('合计').getByRole('cell').allInnerTexts()
    const inEnglish = async () => {
      const table = page.getByRole('table', { name: /^villages and assignments/ })
      return table.getByRole('row').last().getByRole('cell').allInnerTexts()
    }
    for (let tries = 1; ; tries += 1) {
      const before = await inChinese()
      await speak(page, 'en')
      const english = await inEnglish()
      assert.doesNotMatch((await page.locator('main').innerText()).replaceAll('中文', ''), /\p{Script=Han}/u)
      assert.match(await page.title(), /^Overview · Jiedui$/)
      await speak(page, 'zh-CN')
      const after = await inChinese()
      // other tests act beside this one: where the figures moved between the two readings all are read again
      if (tries < READINGS_MAX && !isDeepStrictEqual(before, after)) continue
      assert.deepEqual(english, after)
      break
    }
  })

  test('prints on A4, nothing cut off at the side, without what is only for the screen', async () => {
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize(A4_LANDSCAPE)
    const widths = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
    assert.ok(widths[0] <= widths[1], `prints ${widths[0]} wide on ${widths[1]}`)
    assert.equal(await page.getByRole('button').filter({ visible: true }).count(), 0)
    await page.getByText(/^截至 .*范围：.*打印$/).waitFor()
    const pages = a4Pages(await page.pdf({ preferCSSPageSize: true }))
    assert.ok(pages >= 2 && pages <= 6, `${pages} pages`)
    await page.emulateMedia({ media: null })
  })
})

test('a city sees its own figures and nobody else’s, and the map of pairings', async () => {
  const { page: own, close } = await visitAs('441400', 'city_org@441400')
  await go(own, '#/overview')
  const table = own.getByRole('table', { name: /^贫困村与帮扶任务/ })
  assert.deepEqual(await table.getByRole('rowheader').allInnerTexts(), ['梅州市', '合计'])
  assert.equal(await own.getByRole('region', { name: '结对示意图' }).getByRole('link').count(), CITIES)
  // what is overdue since years that are over is told apart, as on the first screen
  const groups = Groups.parse(await ask('city_org@441400', '/v1/tasks/groups')).items
  const past = groups.filter(({ stage }) => stage === 'past_years').reduce((sum, { count }) => sum + count, 0)
  assert.ok(past > 0, 'the demo has years that are over')
  await own.locator('.headline').getByText(`其中往年逾期${past}项`).waitFor()
  await go(own, '#/city/441800')
  const text = await own.locator('main').innerText()
  assert.doesNotMatch(text, /\d+ \/ [1-9]/, 'rates of another city')
  await close()
})

test('small counts of people are called small, never a number', async () => {
  const { page, close } = await visitAs('440100', 'city_org@440100')
  await go(page, '#/overview')
  await page.getByText('他方人员的人数不足5人时只写“不足5人”，不等于零。').waitFor()
  await page.getByLabel('指标类别').selectOption('seats')
  const row = page.getByRole('table', { name: /截至/ }).first().getByRole('row').filter({ hasText: '清远市' })
  const cell = row.getByRole('cell').first()
  assert.equal((await cell.innerText()).trim(), '不足5人')
  await close()
})

test('a city whose database gives no answer is named, and its figures are told missing', async () => {
  const { page, context, close } = await visitAs('440000', 'province_admin@440000')
  await context.route('**/v1/summary?*', async (route) => {
    const answer = await route.fetch()
    const found = Summary.parse(await answer.json())
    const groups = found.groups.filter(({ key }) => key !== '440200')
    await route.fulfill({ response: answer, json: { ...found, groups, unavailable: ['440200'] } })
  })
  await page.getByRole('slider').press('ArrowLeft')
  await page.getByText('以下单位暂不可用，未计入：韶关市').waitFor()
  await page.getByRole('link', { name: /^韶关 数据库不可用/ }).waitFor()
  await close()
})
