// Finding from every screen: one word, and what it finds is opened.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const Items = z.object({
  items: z.array(
    z.looseObject({ code: z.string().default(''), id: z.string().default(''), name: z.string().default('') }),
  ),
})

test('a part of a name finds the village, a number its assignment; lists call villages by their names', async () => {
  const [village] = Items.parse(await ask('city_org@441400', '/v1/villages?limit=1')).items
  const [assignment] = Items.parse(await ask('city_org@441400', '/v1/assignments?limit=1')).items
  assert.ok(village && assignment)
  const { page, close } = await visitAs('441400', 'city_org@441400', PHONE)
  const find = async (word: string): Promise<void> => {
    await page.getByRole('searchbox', { name: '查找' }).fill(word)
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('heading', { level: 1, name: /查找/ }).waitFor()
    await settled(page)
  }
  await find(village.name)
  await accessible(page)
  await fitsWidth(page)
  await page.getByRole('link', { name: village.name, exact: true }).first().click()
  await page.getByRole('heading', { level: 1, name: village.name }).waitFor()
  await find(assignment.id)
  await page.getByRole('link', { name: assignment.id }).click()
  await settled(page)
  assert.match(page.url(), new RegExp(assignment.id))
  await find('slc')
  await page
    .getByRole('link', { name: /示例村/ })
    .first()
    .waitFor()
  await find('没有这个名字')
  await page.getByText(/没有找到/).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: '查找“没有这个名字”的结果' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: '查找“slc”的结果' }).waitFor()
  await go(page, '#/assignments')
  await settled(page)
  // names follow behind the rows
  await page
    .locator('tbody th')
    .first()
    .filter({ hasNotText: /^\d{12}$/ })
    .waitFor()
  await close()
})
