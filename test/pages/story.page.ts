// A village's whole story: sentences with their days, each leading to its record; what a reader may not read is not in it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { a4Pages, accessible, ask, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const HOST = 'city_org@441800'
const Lists = z.object({ items: z.array(z.looseObject({ village_code: z.string() })) })
const Villages = z.object({ items: z.array(z.looseObject({ code: z.string() })) })
const Postings = z.object({
  items: z.array(z.looseObject({ id: z.string(), village_code: z.string(), status: z.string(), sender: z.string() })),
})

/** The village of Qingyuan whose leader was recalled. */
const villageOfRecall = async (): Promise<string> => {
  const { items } = Postings.parse(await ask(HOST, '/v1/postings?tenant=441800&status=recalled&limit=10'))
  const [found] = items
  assert.ok(found)
  return found.village_code
}

test('the story runs from the listing on, in order of days, and each sentence leads to its record', async () => {
  const village = await villageOfRecall()
  const { page, close } = await visitAs('441800', HOST)
  await go(page, `#/village/${village}`)
  await page.getByRole('link', { name: '大事记' }).click()
  await page.getByRole('heading', { level: 1, name: /^示例村.*大事记$/ }).waitFor()
  await settled(page)
  const lines = await page.locator('.timeline li').allInnerTexts()
  const said = lines.map((line) => line.replaceAll(/\s+/g, ' '))
  const days = said.map((line) => line.slice(0, 10))
  assert.deepEqual(days, days.toSorted())
  const inOrder = [
    /^2016-\d\d-\d\d 广州市与清远市结对帮扶/,
    /^2016-05-01 列入相对贫困村名单/,
    /广州市开始帮扶，帮扶单位：/,
    /^2016-07-06 示例人员\d+（演示）（.*）任驻村工作队队长/,
    /^2016-08-01 示例驻县临时党支部2016（演示）成立/,
    /^2017-05-08 清远市提出召回示例人员\d+（演示）：不能胜任/,
    /^2017-06-07 示例人员\d+（演示）被召回，不再任驻村工作队队长/,
  ]
  const places = inOrder.map((sentence) => said.findIndex((line) => sentence.test(line)))
  assert.ok(!places.includes(-1), `${places.join()} in\n${said.join('\n')}`)
  await accessible(page)
  await page.getByRole('link', { name: /提出召回示例人员/ }).click()
  await page.getByRole('heading', { level: 1, name: /^召回：/ }).waitFor()
  await page.goBack()
  await settled(page)
  await page.getByLabel('年份').selectOption('2017')
  await page.getByLabel('类别').selectOption({ label: '召回' })
  assert.match(page.url(), /year=2017&kind=recall_cases/)
  const shown = await page.locator('.timeline time').allInnerTexts()
  assert.ok(shown.length >= 3 && shown.every((day) => day.startsWith('2017-')))
  await page.reload()
  await page.locator('.timeline li').first().waitFor()
  assert.equal(await page.locator('.timeline li').count(), shown.length, 'a reload shows the same')
  a4Pages(await page.pdf({ preferCSSPageSize: true }))
  await close()
})

test('records of the village’s own stand in it for its county, and not for the partner; on a past day it ends there', async () => {
  const { items } = Lists.parse(await ask(HOST, '/v1/power_lists?limit=100'))
  const shared = Villages.parse(await ask('city_org@440100', '/v1/villages?tenant=441800&limit=100')).items
  const village = items.find(({ village_code }) => shared.some(({ code }) => code === village_code))?.village_code
  assert.ok(village, 'a village with records of its own that the partner sees')
  const county = `county_org@${village.slice(0, 6)}`
  const own = await visitAs('441800', county, PHONE)
  await go(own.page, `#/story/${village}`)
  await own.page
    .getByText(/建档立卡贫困户：建档/)
    .first()
    .waitFor()
  const kinds = await own.page.getByLabel('类别').locator('option').allInnerTexts()
  assert.ok(kinds.length > 12, kinds.join('、'))
  assert.equal(await own.page.locator('.notice.warning').count(), 0)
  await fitsWidth(own.page)
  await go(own.page, `#/story/${village}?day=2016-06-30`)
  const days = await own.page.locator('.timeline time').allInnerTexts()
  assert.ok(days.length > 0 && days.every((day) => day <= '2016-06-30'))
  await own.close()
  const partner = await visitAs('440100', 'city_org@440100')
  await go(partner.page, `#/story/${village}`)
  await partner.page.getByText(/列入相对贫困村名单/).waitFor()
  assert.equal(await partner.page.getByText(/贫困户|权责清单/).count(), 0)
  await partner.close()
})
