// The diary of somebody in post, on his phone: choose, write, save; what is half written is there again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, fitsWidth, go, PHONE, settled, signIn, visit } from './harness.ts'

const Postings = z.object({
  items: z.array(z.looseObject({ id: z.string(), person_id: z.string().optional(), sender: z.string() })),
})
const Made = z.looseObject({ one_time_password: z.string() })
const PASSWORD = 'Wandering-river-417'

test('a holder writes a day’s work in three taps, by thumb or by keyboard, and finds a half-written one again', async () => {
  const city = 'city_org@441800'
  const { items } = Postings.parse(await ask(city, '/v1/postings?division=441882&status=active&limit=50'))
  const own = items.find(({ sender, person_id }) => sender === '441800' && person_id !== undefined)
  assert.ok(own?.person_id)
  const username = `holder${Date.now()}`
  const made = await ask(city, '/v1/users', { username, role: 'holder', scope: own.person_id })
  const { page, close } = await visit(PHONE)
  const { one_time_password: password } = Made.parse(made)
  await signIn(page, { tenant: '441800', username, password })
  await page.getByLabel('当前密码').fill(password)
  await page.getByLabel('新密码', { exact: true }).fill(PASSWORD)
  await page.getByLabel('再输入一次新密码').fill(PASSWORD)
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()

  await page.getByRole('link', { name: '工作日志' }).click()
  await settled(page)
  await fitsWidth(page)
  await accessible(page)
  await page.getByRole('button', { name: '整顿软弱涣散基层党组织' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('alert').getByText('技术信息').waitFor()
  await page.getByLabel('做了什么、结果如何').fill('与支部书记谈话（演示）')
  await page.getByRole('link', { name: '我的工作' }).click()
  await settled(page)
  await go(page, '#/diary')
  await page.getByRole('button', { name: '整顿软弱涣散基层党组织' }).press('Enter')
  assert.equal(await page.getByLabel('做了什么、结果如何').inputValue(), '与支部书记谈话（演示）')
  await accessible(page)
  await page.getByRole('button', { name: '保存' }).press('Enter')
  await page.getByText(/^已保存：/).waitFor()
  await page.getByRole('listitem').filter({ hasText: '与支部书记谈话（演示）' }).waitFor()
  assert.match(await page.getByText(/今年还没有记录的职责/).innerText(), /推动精准扶贫/)
  await fitsWidth(page)
  await close()
})
