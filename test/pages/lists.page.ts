// What a list shows is saved as a file; what a paper says is checked by anybody who holds it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, base, fitsWidth, go, PHONE, settled, visit, visitAs } from './harness.ts'

const Items = z.object({ items: z.array(z.looseObject({ id: z.string().default('') })) })
const Papers = z.object({
  items: z.array(z.looseObject({ code: z.string(), number: z.string(), superseded_on: z.string().nullable() })),
})

const Verified = z.looseObject({ status: z.enum(['valid', 'superseded']) })
const WORDS = { valid: '有效', superseded: '已失效' } as const

test('a filtered list is saved as it is shown, whole, as CSV and as XLSX', async () => {
  const { items } = Items.parse(
    await ask('city_org@441800', '/v1/postings?post_role=first_secretary&division=441882&limit=100'),
  )
  assert.ok(items.length > 0)
  const { page, close } = await visitAs('441800', 'city_org@441800')
  await go(page, '#/records/postings?post_role=first_secretary&division=441882')
  await page.getByRole('table').locator('tbody tr').first().waitFor()
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ])
  const lines = readFileSync(await csv.path(), 'utf8')
    .trim()
    .split('\r\n')
  assert.equal(lines.length, items.length + 1)
  assert.match(lines[0] ?? '', /^驻村任职,状态,/)
  assert.match(lines[1] ?? '', /第一书记/)
  const [xlsx] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 XLSX' }).press('Enter'),
  ])
  assert.equal(
    readFileSync(await xlsx.path())
      .subarray(0, 2)
      .toString('latin1'),
    'PK',
  )
  await close()
})

test('anybody checks a paper by its code, without signing in, on a phone', async () => {
  const branches = Items.parse(await ask('city_org@440100', '/v1/branches?limit=10')).items
  const papers = Papers.parse(await ask('city_org@440100', `/v1/branches/${branches.at(-1)?.id}/papers`)).items
  const paper = papers.find(({ superseded_on }) => superseded_on === null)
  assert.ok(paper)
  const { page, close } = await visit(PHONE)
  await page.goto(`${base}/#/verify/${paper.code}`)
  const said = Verified.parse(await (await fetch(`${base}/v1/verify/${paper.code}`)).json()).status
  await page.getByRole('status').getByText(WORDS[said], { exact: true }).waitFor()
  await page.getByText(paper.number).waitFor()
  await accessible(page)
  await fitsWidth(page)
  await page.getByLabel('校验码').fill('0000-0000-0000')
  await page.getByLabel('校验码').press('Enter')
  await settled(page)
  await page
    .getByText(/查无此文书|校验码/)
    .first()
    .waitFor()
  await close()
})

test('a list opens as far as it was read, and a county narrows it: both stand in the address', async () => {
  const { page, close } = await visitAs('440000', 'province_admin@440000')
  await go(page, '#/assignments')
  const rows = page.locator('tbody tr')
  await rows.nth(49).waitFor()
  await page.getByRole('button', { name: '继续显示' }).click()
  await rows.nth(99).waitFor()
  assert.match(page.url(), /pages=2/)
  await rows.nth(80).getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: /帮扶任务/ }).waitFor()
  await page.goBack()
  await rows.nth(99).waitFor()
  await page.reload()
  await rows.nth(99).waitFor()
  const county = '441881'
  await page.getByLabel('市、县（市、区）').selectOption(county)
  await settled(page)
  assert.match(page.url(), /division=441881/)
  assert.doesNotMatch(page.url(), /pages=/)
  const { items } = Items.parse(await ask('province_admin@440000', `/v1/assignments?division=${county}&limit=50`))
  assert.equal(await rows.count(), items.length)
  await go(page, '#/records/postings')
  await page.locator('summary', { hasText: '筛选' }).click()
  await page.getByLabel('行政区划').selectOption({ label: '清远市' })
  await page.locator('tbody tr').first().waitFor()
  assert.match(page.url(), /division=441800/)
  await close()
})

test('ninety counties need no eleven thousand pixels, and a city shows its own', async () => {
  const { page, close } = await visitAs('440000', 'province_admin@440000')
  await go(page, '#/overview?by=county')
  await page.getByRole('table', { name: /^贫困村与帮扶任务，按县/ }).waitFor()
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  assert.ok(height < 5_000, `${height} pixels`)
  await page.getByLabel('市、县（市、区）').selectOption('441400')
  await settled(page)
  const names = await page
    .getByRole('table', { name: /^贫困村与帮扶任务/ })
    .getByRole('rowheader')
    .allInnerTexts()
  assert.ok(names.includes('五华县') && names.length < 12, names.join())
  const cell = page
    .getByRole('table', { name: /^贫困村与帮扶任务/ })
    .getByRole('row')
    .filter({ hasText: '五华县' })
  await cell.getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: '五华县' }).waitFor()
  await close()
})

test('who took part in a training of local cadres is listed by the training, not by its number', async () => {
  const { page, close } = await visitAs('441400', 'county_org@441424', PHONE)
  await go(page, '#/records/cadre_training_participants')
  const table = page.getByRole('table').first()
  await table.getByRole('row').nth(1).waitFor()
  await settled(page)
  await table
    .getByText(/…[0-9a-f]{8}|正在读取/)
    .first()
    .waitFor({ state: 'detached' })
  assert.doesNotMatch(await table.innerText(), /\d{6}-[0-9a-f]{8}-/)
  await close()
})
