// Many records from one file: checked first, imported without the rows that are wrong, and those saved with what is wrong in them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, fitsWidth, go, PHONE, visitAs } from './harness.ts'

const Villages = z.object({ items: z.array(z.looseObject({ code: z.string() })) })
const OFFICE = 'poverty_office@441400'

test('a file of households is checked, imported without its faulty rows, and those are saved with their faults', async () => {
  const code = Villages.parse(await ask(OFFICE, '/v1/villages?tenant=441400&limit=1')).items[0]?.code ?? ''
  const number = `JD${Date.now()}`
  const file = [
    '村,建档立卡编号,户主,人口,人均年可支配收入（分）,建档日期',
    `${code},${number},示例户（演示）,4,350000,2016-06-01`,
    `${code},${number}-2,示例户乙（演示）,四,350000,2016-06-01`,
  ].join('\n')
  const { page, close } = await visitAs('441400', OFFICE, PHONE)
  await go(page, '#/records/registered_households')
  await page.getByRole('link', { name: '从文件批量导入' }).click()
  await page.getByRole('heading', { level: 1, name: '批量导入：建档立卡贫困户' }).waitFor()
  await page.getByRole('button', { name: '核对' }).click()
  await page.locator('.field-error', { hasText: '请先选择文件' }).waitFor()
  await page
    .getByLabel('文件（CSV 或 XLSX）')
    .setInputFiles({ name: 'households.csv', mimeType: '', buffer: Buffer.from(file) })
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByRole('heading', { name: '核对结果（尚未写入）' }).waitFor()
  await page.getByRole('row', { name: /^3 人口/ }).waitFor()
  await accessible(page)
  await fitsWidth(page)
  await page.getByRole('button', { name: '导入其余1行' }).click()
  await page.getByRole('status').getByText('已导入').waitFor()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^下载有问题的行/ }).click(),
  ])
  const lines = readFileSync(await saved.path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  assert.equal(lines.length, 2, 'the header and the one faulty row')
  assert.match(lines[0] ?? '', /户主.*,问题$/)
  assert.match(lines[1] ?? '', new RegExp(`^${code},${number}-2,.*人口：`))
  // what is saved is a file again: with its column of faults it is read, and judged as before
  await page.getByLabel('文件（CSV 或 XLSX）').setInputFiles({
    name: 'again.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${lines.join('\n')}\n`),
  })
  await page.getByRole('button', { name: '核对' }).click()
  await page.getByText('以下列未读取：问题').waitFor()
  // what was made tells its history by what the office calls its fields
  await go(page, '#/records/registered_households')
  await page.locator('tbody th a').first().click()
  await page.locator('.sentences li').first().waitFor()
  assert.doesNotMatch(await page.locator('.sentences').innerText(), /[A-Za-z]{3,}/)
  await close()
})
