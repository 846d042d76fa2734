// Forms written for one act each: the rules' word at its field while one types, a refusal, the correction, what it did, and what comes next.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { newcomer, today } from './acting.ts'
import { accessible, ask, DESKTOP, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const CITY = 'city_org@441400'
const UNIT = 'sending_unit@441400'

const Items = z.object({
  items: z.array(z.looseObject({ id: z.string(), person_id: z.string().optional(), person_name: z.string() })),
})

const beside = (page: Page) => page.getByRole('region', { name: '规则与后果' })
const fieldError = (page: Page, text: string | RegExp) => page.locator('.field-error', { hasText: text }).first()
const clean = async (page: Page): Promise<void> => beside(page).getByText('目前填写的内容未发现问题。').waitFor()

/** No number of a record or of a village, no name of the wire stands where an office reads. */
const inWords = async (page: Page): Promise<void> => {
  const text = (await page.locator('main').innerText()).replace(/\S+@\d{6,12}/g, '') // the demo's users are called by their user names
  const found = text.match(/\b\d{12}\b|\b\d{6}-[0-9a-f]{8}\S*|\b[a-z]+_[a-z_]+\b/g) ?? []
  assert.deepEqual(found, [], `codes where an office reads, at ${page.url()}`)
}

test('a unit confirms its support from what waits: told at the fields, refused, corrected, done, and on to the next', async () => {
  const { page, close } = await visitAs('441400', UNIT)
  const waiting = page.locator('.work-group', { hasText: '派出单位保障待确认' }).locator('li')
  const who = (await waiting.first().innerText()).split('（驻村任职）')[0] ?? ''
  await page.getByRole('link', { name: '确认保障' }).first().click()
  await page.locator('strong', { hasText: who }).waitFor()
  assert.equal(await page.locator('[name=year]').inputValue(), today().slice(0, 4), 'the year of the duty is filled in')
  await page.locator('[name=year]').fill('2031')
  await fieldError(page, '尚未到').waitFor()
  await page.getByLabel('否', { exact: true }).check()
  await fieldError(page, '请写明变化').waitFor()
  await beside(page)
    .getByText(/收到一项待办/)
    .waitFor()
  await accessible(page)
  await page.locator('[name=year]').fill(today().slice(0, 4))
  await page.getByRole('button', { name: '提交确认' }).click()
  const refused = page.getByRole('alert')
  await refused.waitFor()
  await refused.getByRole('button', { name: /^有什么变化：/ }).click()
  assert.equal(await page.evaluate('document.activeElement.name'), 'description', 'a line leads to its field')
  await page.locator('[name=description]').fill('7月起停发绩效工资（演示）')
  assert.equal(await page.locator('.field-error').count(), 0, 'what was refused is gone once it is put right')
  await clean(page)
  await page.getByRole('button', { name: '提交确认' }).click()
  const done = page.getByRole('status').filter({ hasText: '已建立' })
  await done.waitFor()
  await page.getByRole('link', { name: '回到我的工作' }).waitFor()
  await done.getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /^保障确认：/ }).waitFor()
  await page.getByText(who).first().waitFor()
  await inWords(page)

  await page.getByRole('button', { name: '修改' }).click()
  assert.equal(await page.getByText('为谁填写？').count(), 0, 'a change does not ask again whose it is')
  await page.getByLabel('是', { exact: true }).check()
  await page.getByRole('button', { name: '提交确认' }).click()
  await page.getByText('已办理：修改。').waitFor()
  await close()
})

test('a claim goes its way: told what is wrong, saved, submitted, and decided by another user', async () => {
  const { page, close } = await visitAs('441400', UNIT, PHONE)
  await go(page, '#/new/reimbursement_claims')
  const choice = page.locator('select[name=posting_id]')
  await choice.locator('option').nth(3).waitFor({ state: 'attached' })
  const labels = await choice.locator('option').allInnerTexts()
  assert.equal(new Set(labels).size, labels.length, 'no two choices are called the same')
  await choice.selectOption({ index: 1 })
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByRole('alert').waitFor()
  assert.doesNotMatch(await page.getByRole('alert').innerText(), /errors|_|board/, 'a refusal in an office’s words')
  await page.getByLabel('其他').check()
  await page.locator('[name=incurred_on]').fill('2035-01-01')
  await page.locator('[name=amount_fen]').fill('2000000')
  await fieldError(page, '最多1000000元').waitFor()
  await fieldError(page, '请写明费用').waitFor()
  await fieldError(page, '尚未到').waitFor()
  await fitsWidth(page)
  await page.locator('[name=note]').fill('村委会打印纸（演示）')
  await page.locator('[name=incurred_on]').fill(today())
  await page.locator('[name=amount_fen]').fill('123.45')
  await clean(page)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByRole('link', { name: /打开后办理：.*报送/ }).click()
  await page.getByText('¥123.45').waitFor()
  await page.getByRole('button', { name: '报送', exact: true }).click()
  await page.getByRole('button', { name: '确认报送' }).click()
  await page.getByText('已办理：报送。').waitFor()
  await page.getByText(/须由另一名经办人办理：批准、不予批准/).waitFor()
  assert.equal(await page.getByRole('button', { name: '批准', exact: true }).count(), 0, 'nobody is offered his own')
  await fitsWidth(page)
  await inWords(page)
  const address = new URL(page.url()).hash
  await close()

  const second = await visitAs('441400', CITY)
  await go(second.page, address)
  for (const act of ['批准', '登记支付']) {
    await second.page.getByRole('button', { name: act, exact: true }).click()
    await second.page.getByRole('button', { name: `确认${act}` }).click()
    await second.page.getByText(`已办理：${act}。`).waitFor()
  }
  await inWords(second.page)
  await second.close()
})

test('somebody in post writes his four leads on a phone, bit by bit', async () => {
  const city = 'city_org@441800'
  const found = Items.parse(await ask(city, '/v1/postings?division=441882&status=active&sender=441800&limit=20'))
  const own = found.items.find(({ person_id }) => person_id !== undefined)
  const office = await visitAs('441800', city)
  const username = `leads${Date.now()}`
  const { page, close } = await newcomer(
    office.page,
    '441800',
    { username, role: 'holder', scope: own?.person_id ?? '' },
    PHONE,
  )
  await office.close()
  await page.getByRole('link', { name: '填写登记表' }).click()
  await beside(page)
    .getByText(own?.person_name ?? '')
    .first()
    .waitFor()
  await page.locator('[name=year]').fill('2012')
  await fieldError(page, '不在任期内').waitFor()
  await beside(page).getByText('R-75', { exact: true }).waitFor()
  await page.locator('[name=year]').fill(today().slice(0, 4))
  await page.locator('[name=study_plan]').fill('每月集中学习一次（演示）')
  await clean(page)
  await fitsWidth(page)
  await accessible(page)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByRole('link', { name: /打开后办理：.*报送/ }).click()
  await page.getByRole('button', { name: '报送', exact: true }).click()
  await page.getByRole('button', { name: '确认报送' }).click()
  const refused = page.getByRole('alert')
  await refused.getByText('四项都须填写').first().waitFor()
  assert.equal(await refused.getByText(/四项都须填写/).count(), 1, 'what is wrong is said once')
  await page.getByRole('button', { name: '修改' }).click()
  for (const name of ['study_texts', 'rectify', 'qualified_member'])
    await page.locator(`[name=${name}]`).fill('已完成（演示）')
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByText('已办理：修改。').waitFor()
  await page.getByRole('button', { name: '报送', exact: true }).click()
  await page.getByRole('button', { name: '确认报送' }).click()
  await page.getByText('已办理：报送。').waitFor()
  await settled(page)
  await page.getByRole('button', { name: '修改' }).waitFor({ state: 'detached' }) // what is submitted stands
  await inWords(page)
  await close()
})

test('an ended posting is corrected beside what stands', async () => {
  const { items } = Items.parse(await ask(CITY, '/v1/postings?sender=441400&status=completed&limit=1'))
  const ended = items[0]?.id ?? ''
  const { page, close } = await visitAs('441400', CITY, DESKTOP)
  await go(page, `#/record/postings/${ended}`)
  await page.getByRole('button', { name: '更正' }).click()
  await page.getByRole('button', { name: '确认更正' }).click()
  await page.getByRole('alert').waitFor()
  assert.doesNotMatch(await page.getByRole('alert').innerText(), /errors|person_|_on/, 'no name of the wire')
  await fieldError(page, '必填项').waitFor()
  await page.locator('select[name=field]').selectOption({ label: '职级' })
  await beside(page)
    .getByText(/职级：现登记为：/)
    .waitFor()
  assert.equal(await page.locator('[name=value_is]').evaluate((field) => field.tagName), 'SELECT')
  await page.locator('[name=value_is]').selectOption('section_deputy')
  await page.locator('[name=reason]').fill('核对干部档案后更正（演示）')
  await accessible(page)
  await page.getByRole('button', { name: '确认更正' }).click()
  await page.getByText('已办理：更正。').waitFor()
  const row = page.getByRole('table', { name: '更正' }).getByRole('row').last()
  await row.getByText('核对干部档案后更正（演示）').waitFor()
  assert.match(await row.innerText(), /职级[\s\S]*乡科级副职/, 'what is corrected stands in words')
  await inWords(page)
  await close()
})
