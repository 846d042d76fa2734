// The handshake acted out by its two sides, each in a browser of its own: offer, counter-offer with its difference, acceptance.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { accessible, ask, go, picture, settled, visitAs } from './harness.ts'

const HELPER = 'city_org@440100'
const HOST = 'city_org@441400'

const Villages = z.object({ items: z.array(z.looseObject({ code: z.string(), name: z.string() })) })

const freeVillages = async () =>
  Villages.parse(await ask(HELPER, '/v1/villages?tenant=441400&mode=paired&assigned=false&limit=2')).items

const stateOf = (page: Page, state: string) => page.locator('dl').getByText(state, { exact: true }).waitFor()

/** Opens the offer from the village it is for, as a reader would. */
const openOffer = async (page: Page, village: string): Promise<void> => {
  await go(page, `#/village/${village}`)
  await page.getByRole('table', { name: '帮扶任务' }).locator('a[href*="/assignment"]').last().click()
  await page.getByRole('heading', { level: 1, name: /^帮扶任务：/ }).waitFor()
  await settled(page)
}

const propose = async (page: Page, village: string): Promise<void> => {
  await go(page, `#/village/${village}`)
  await page.getByRole('button', { name: '提出帮扶任务' }).click()
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByText('此项必填').waitFor()
  await page.getByLabel('帮扶单位1').fill('广州市水务局')
  await page.getByLabel('目标').fill('40户脱贫')
  await page.getByRole('button', { name: '提交' }).click()
  await page.getByRole('table', { name: '帮扶任务' }).getByText('已提出 · 第1版').waitFor()
  assert.equal(await page.getByRole('button', { name: '提出帮扶任务' }).count(), 0, 'one offer at a time')
}

test('Guangzhou proposes, Meizhou counters, Guangzhou sees the difference and accepts', async () => {
  const [village] = await freeVillages()
  const code = village?.code ?? ''
  const helper = await visitAs('440100', HELPER)
  const host = await visitAs('441400', HOST)
  await propose(helper.page, code)
  await openOffer(helper.page, code)
  assert.equal(await helper.page.getByRole('button', { name: /^同意/ }).count(), 0, 'nobody accepts his own offer')

  await go(host.page, '#/assignments')
  await host.page.getByLabel('待答复').selectOption({ label: '待我方答复' })
  await settled(host.page)
  await openOffer(host.page, code)
  await stateOf(host.page, '已提出')
  await host.page.getByRole('button', { name: '提出修改' }).click()
  await host.page.getByRole('button', { name: '提交' }).click()
  await host.page.getByText('内容没有变化。').waitFor()
  await host.page.getByLabel('目标').fill('55户脱贫')
  await accessible(host.page)
  await host.page.getByRole('button', { name: '提交' }).click()
  await stateOf(host.page, '已提出修改')

  await openOffer(helper.page, code)
  const difference = helper.page.getByRole('table', { name: /^梅州市于\d{4}-\d{2}-\d{2}提出的修改$/ })
  await difference.getByRole('row', { name: /目标.*40户脱贫.*55户脱贫/ }).waitFor()
  assert.equal(await difference.getByRole('row').count(), 2, 'only what differs')
  assert.equal(await difference.locator('del').innerText(), '40户脱贫')
  await picture(helper.page, 'handshake')
  await helper.page.getByRole('button', { name: '同意（第2版）' }).click()
  await helper.page.getByRole('button', { name: '确认同意' }).click()
  await stateOf(helper.page, '执行中')

  await openOffer(host.page, code)
  await stateOf(host.page, '执行中')
  const acts = host.page.getByRole('table', { name: '变更记录' })
  assert.deepEqual(await acts.getByRole('row').locator('td:nth-child(2)').allInnerTexts(), ['提出', '提出修改', '同意'])
  await helper.close()
  await host.close()
})

test('who answers an offer that was withdrawn meanwhile is told so, and finds it as it stands', async () => {
  const code = (await freeVillages()).at(0)?.code ?? ''
  const helper = await visitAs('440100', HELPER)
  const host = await visitAs('441400', HOST)
  await propose(helper.page, code)
  await openOffer(host.page, code)
  await openOffer(helper.page, code)
  await helper.page.getByRole('button', { name: '撤回' }).click()
  await helper.page.getByLabel('理由').fill('另有安排')
  await helper.page.getByRole('button', { name: '撤回' }).last().click()
  await stateOf(helper.page, '已撤回')
  await host.page.getByRole('button', { name: '同意（第1版）' }).click()
  await host.page.getByRole('button', { name: '确认同意' }).click()
  await host.page.getByRole('alert').waitFor()
  assert.match(await host.page.getByRole('alert').innerText(), /\p{Script=Han}/u)
  await helper.close()
  await host.close()
})

test('the province reads along without a button to press, and without what the sides wrote', async () => {
  const { page, close } = await visitAs('440000', 'province_admin@440000')
  await go(page, '#/assignments')
  await page.getByLabel('状态').selectOption({ label: '已提出修改' })
  await settled(page)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByText('目前您没有可进行的操作。').waitFor()
  await page.getByText('修改内容仅双方可见。').waitFor()
  await close()
})
