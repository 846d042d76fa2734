// Down from the map to the people: city, county, village, seats, branch and its papers, each through the API's own rights.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { a4Pages, ask, base, go, picture, settled, visitAs } from './harness.ts'

const PARTNER = 'city_org@440100'
const HOST = '441800'
/** Whose story the demo tells act by act (scripts/demo/story). */
const STORY_COUNTY = '441882'
const SEATS_BOTTOM = 1080
const TEXT_AREA = { width: 590, height: 850 } // 156 × 225 mm, at 96 dots an inch (GB/T 9704-2012)
const LINES = 22
const CHARACTERS = 28
const PAPERS = ['成立登记表', '成立批复', '介绍信'] as const
/** The approval has its annex, the letter its annex and its receipt, each on a sheet of its own. */
const PAGES = { 成立登记表: 1, 成立批复: 2, 介绍信: 3 } as const

const Branches = z.object({ items: z.array(z.looseObject({ id: z.string(), status: z.string() })) })
const Postings = z.object({ items: z.array(z.looseObject({ village_code: z.string(), status: z.string() })) })
const Verified = z.looseObject({ status: z.string(), number: z.string() })

/** The village of the demo's story whose first secretary is missing. */
const villageOfStory = async (): Promise<string> => {
  const { items } = Postings.parse(await ask(PARTNER, `/v1/postings?division=${STORY_COUNTY}&limit=100`))
  return items.at(-1)?.village_code ?? ''
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()

test('the province goes down from the map by keyboard: city, county, village, seats and branch', async () => {
  const village = await villageOfStory()
  const { page, close } = await visitAs('440000', 'province_admin@440000')
  await settled(page)
  await page.getByRole('region', { name: '结对示意图' }).getByRole('link', { name: /^清远/ }).focus()
  await page.keyboard.press('Enter')
  await heading(page, '清远市')
  await settled(page)
  await page.getByRole('link', { name: '连州市' }).press('Enter')
  await heading(page, '连州市')
  await settled(page)
  await page.locator(`a[href="#/village/${village}"]`).press('Enter')
  await heading(page, /示例村/)
  const seats = page.getByRole('table', { name: /^岗位，截至/ })
  await seats.getByRole('row', { name: /驻村工作队队长.*广州市.*示例人员/ }).waitFor()
  await seats.getByRole('row', { name: /第一书记.*清远市.*自2019-07-06起空缺/ }).waitFor()
  await settled(page)
  await picture(page, 'village', SEATS_BOTTOM)
  await page.getByRole('link', { name: '示例驻县临时党支部2026（演示）' }).click()
  await heading(page, '示例驻县临时党支部2026（演示）')
  await page
    .getByRole('table', { name: '党员' })
    .getByRole('row', { name: /示例人员01.*正式党员/ })
    .waitFor()
  assert.equal(await page.getByRole('heading', { name: '打印材料' }).count(), 0, 'papers are for the two sides')
  await page.goBack()
  await heading(page, /示例村/)
  await close()
})

test('the day goes along: on a day of 2017 the seat has another holder', async () => {
  const village = await villageOfStory()
  const { page, close } = await visitAs('440100', PARTNER)
  await go(page, `#/village/${village}`)
  await page.getByLabel('日期', { exact: true }).fill('2017-02-01')
  const seats = page.getByRole('table', { name: '岗位，截至2017-02-01' })
  await seats.getByRole('row', { name: /第一书记.*示例人员.*2016-07-06 – 2019-07-05/ }).waitFor()
  await close()
})

test('a village has the branches of its own place, not the neighbour township’s nor another helper’s', async () => {
  const village = await villageOfStory()
  const county = village.slice(0, 6)
  const other = `${county}${village.startsWith(`${county}999`) ? '998' : '999'}`
  const { page, context, close } = await visitAs('440100', PARTNER)
  const own = { level: 'township', division: county, host_code: other, joint_with: [village.slice(0, 9)] }
  const city = { level: 'city', division: HOST, host_code: HOST, joint_with: [] }
  await context.route('**/v1/branches?*', async (route) => {
    const response = await route.fetch()
    const { items } = Branches.parse(await response.json())
    const made = route.request().url().includes('level=city')
      ? [
          { ...city, name: 'of the city', partner_city: '440100' },
          { ...city, name: 'another helper’s', partner_city: '440600' },
        ]
      : [
          { ...own, name: 'joint' },
          { ...own, name: 'the neighbour’s', joint_with: [] },
        ]
    const shown = items[0] ?? { partner_city: '440100', status: 'active', starts_on: '2016-06-01' }
    const json = { items: made.map((each) => ({ ...shown, ...each, id: each.name })), next: null, unavailable: [] }
    await route.fulfill({ response, json })
  })
  await go(page, `#/village/${village}`)
  const table = page.getByRole('table', { name: '覆盖本地的临时党支部' })
  await table.getByRole('rowheader').first().waitFor()
  assert.deepEqual(await table.getByRole('rowheader').allInnerTexts(), ['of the city', 'joint'])
  await close()
})

test('another city learns nothing of the village, and reads why in words', async () => {
  const village = await villageOfStory()
  const { page, close } = await visitAs('440600', 'city_org@440600')
  await go(page, `#/village/${village}`)
  await page.getByRole('alert').getByText('没有这条记录').waitFor()
  assert.equal(await page.getByRole('table').count(), 0)
  await go(page, '#/county/441882')
  await page.getByText('暂无数据').waitFor()
  assert.equal(await page.getByRole('row').count(), 1)
  await close()
})

test('rights are the API’s: a page that believes it may see more is refused with 403, in words', async () => {
  const { page, context, close } = await visitAs('441400', 'city_org@441400')
  await context.route('**/v1/me', async (route) => {
    const answer = await route.fetch()
    const me = z.looseObject({ permissions: z.array(z.string()) }).parse(await answer.json())
    await route.fulfill({ response: answer, json: { ...me, permissions: [...me.permissions, 'sealed_period.read'] } })
  })
  await page.locator('button[lang=en]').click()
  await page.getByRole('link', { name: 'Sealed months' }).click()
  await page.getByRole('alert').getByText('Technical details').click()
  await page.getByRole('alert').getByText('NOT_PERMITTED').waitFor()
  assert.match(await page.getByRole('alert').innerText(), /^[^\p{Script=Han}]{20,}$/u)
  await close()
})

test('the branch’s papers open, print on A4 with nothing cut off, and their check code is valid', async () => {
  const { items } = Branches.parse(await ask(PARTNER, '/v1/branches?limit=100'))
  const branch = items.find(({ id, status }) => id.startsWith(HOST) && status === 'active')?.id ?? ''
  const { page, context, close } = await visitAs('440100', PARTNER)
  await go(page, `#/branch/${branch}`)
  const table = page.getByRole('table', { name: '打印材料' })
  for (const name of PAPERS) {
    const opened = context.waitForEvent('page')
    await table.getByRole('button', { name: `打开${name}` }).click()
    const paper = await opened
    await paper.waitForLoadState()
    await paper.setViewportSize(TEXT_AREA)
    await paper.emulateMedia({ media: 'print' })
    const styled = await paper.evaluate<string>('getComputedStyle(document.querySelector("th")).borderTopStyle')
    assert.equal(styled, 'solid', 'the paper’s own style is let through by the policy of the page')
    const widths = await paper.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
    assert.ok(widths[0] <= widths[1], `${name} is ${widths[0]} wide on ${widths[1]}`)
    const [character = 0, line = 0] = await paper.evaluate<number[]>(
      '["fontSize", "lineHeight"].map((name) => parseFloat(getComputedStyle(document.body)[name]))',
    )
    assert.equal(Math.floor((TEXT_AREA.width + 1) / character), CHARACTERS, 'characters a line')
    assert.equal(Math.floor((TEXT_AREA.height + 1) / line), LINES, 'lines a page')
    const pages = a4Pages(await paper.pdf({ preferCSSPageSize: true }))
    assert.equal(pages, PAGES[name], name)
    const code = await table.getByRole('row').filter({ hasText: name }).locator('code').innerText()
    assert.match((await paper.locator('body').innerText()).replaceAll(/\s/g, ''), new RegExp(code))
    const verified = Verified.parse(await (await fetch(`${base}/v1/verify/${code}`)).json())
    assert.equal(verified.status, 'valid', name)
    if (name === '介绍信') await picture(paper, 'letter-of-introduction')
    await paper.close()
  }
  await close()
})
