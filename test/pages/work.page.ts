// Open tasks, sealed months with their drift, and that the figures behind it all add up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { today } from './acting.ts'
import { ask, picture, settled, visitAs } from './harness.ts'

const PROVINCE = 'province_admin@440000'
const MONTH = '2016-12'

const Recount = z.looseObject({ figures_differ: z.number(), months_differ: z.number(), tasks_differ: z.number() })
const Villages = z.object({ items: z.array(z.looseObject({ code: z.string() })) })
const Offer = z.looseObject({ id: z.string(), content_hash: z.string() })

test('a city finds its open tasks with the rule behind each', async () => {
  const { page, close } = await visitAs('441800', 'city_org@441800')
  await page.getByRole('link', { name: '待办事项' }).click()
  await page.getByLabel('状态').selectOption({ label: '逾期' })
  await page.getByLabel('规则').selectOption('R-45')
  await settled(page)
  const first = page.getByRole('table', { name: '待办事项' }).getByRole('row').nth(1)
  assert.match(await first.innerText(), /R-45 .*逾期/s)
  await first.locator('summary').click()
  assert.match(await first.locator('.rule-text').first().innerText(), /\p{Script=Han}{6,}/u)
  await close()
})

/** An assignment that both sides enter too late: in force since a day of a month that is sealed. */
const enterLate = async (): Promise<void> => {
  const helper = 'city_org@440100'
  const { items } = Villages.parse(await ask(helper, '/v1/villages?tenant=441400&mode=paired&assigned=false&limit=50'))
  const offer = Offer.parse(
    await ask(helper, '/v1/assignments', {
      village_code: items.at(-1)?.code,
      mode: 'paired',
      helper_tenant: '440100',
      helper_units: [{ name: '广州市水务局' }],
      valid_from: '2016-06-01',
    }),
  )
  await ask('city_org@441400', `/v1/assignments/${offer.id}/accept`, { content_hash: offer.content_hash })
}

test('the province seals a month; what is entered later is shown as drift, with the entries behind it', async () => {
  const { page, close } = await visitAs('440000', PROVINCE)
  await page.getByRole('link', { name: '月度数据封存' }).click()
  await page.getByRole('textbox', { name: '月份' }).fill(MONTH)
  await page.getByLabel(/封存后该月数据不能更改/).check()
  await page.getByRole('button', { name: '封存该月' }).click()
  const show = page.getByRole('button', { name: `查看${MONTH}的差异` })
  await show.click()
  await page.getByText('现数与封存数一致。').waitFor()
  await enterLate()
  await page.getByRole('link', { name: '总览' }).click()
  await page.getByRole('link', { name: '月度数据封存' }).click()
  await show.click()
  const figures = page.getByRole('table', { name: `${MONTH}：封存数与现数不同的指标` })
  await figures
    .getByRole('row', { name: /梅州市.*已落实/ })
    .first()
    .waitFor()
  await page
    .getByRole('table', { name: `${MONTH}：引起差异的记录` })
    .getByRole('row', { name: /帮扶任务 · 同意 ….{8} .*梅州市 · 市委组织部.*已落实帮扶任务的村/ })
    .first()
    .waitFor()
  const behind = await page
    .getByRole('table', { name: `${MONTH}：引起差异的记录` })
    .locator('tbody')
    .innerText()
  assert.doesNotMatch(behind, /[a-z]+_[a-z]+|assignments|accept/, 'names, not keys')
  await settled(page)
  await picture(page, 'sealed-month')
  await close()
})

test('a month not over yet is refused in words', async () => {
  const { page, close } = await visitAs('440000', PROVINCE)
  await page.getByRole('link', { name: '月度数据封存' }).click()
  const month = today().slice(0, 7)
  await page.getByRole('textbox', { name: '月份' }).fill(month)
  await page.getByLabel(/封存后该月数据不能更改/).check()
  await page.getByRole('button', { name: '封存该月' }).click()
  await page.getByRole('alert').waitFor()
  assert.match(await page.getByRole('alert').innerText(), /\p{Script=Han}{4,}/u)
  await close()
})

test('a recount of every tenant finds the figures of the page as the records have them', async () => {
  const tenants = z.object({ items: z.array(z.looseObject({ code: z.string() })) })
  const { items } = tenants.parse(await ask(PROVINCE, '/v1/tenants'))
  assert.equal(items.length, 22)
  for (const { code } of items) {
    const { figures_differ, months_differ, tasks_differ } = Recount.parse(
      await ask(PROVINCE, `/v1/summary/recount?tenant=${code}`),
    )
    assert.deepEqual([figures_differ, months_differ, tasks_differ], [0, 0, 0], code)
  }
})
