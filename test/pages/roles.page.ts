// Whoever signs in: a user of a unit, a new user with a one-time password, a session that runs out.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, base, settled, signIn, visit, visitAs } from './harness.ts'

const Made = z.looseObject({ one_time_password: z.string() })
test('a unit’s user begins at the first screen that is his, under no code of a record', async () => {
  const { page, close } = await visitAs('440600', 'sending_unit@440600')
  await page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()
  const menu = page.getByRole('navigation', { name: '主导航' })
  assert.equal(await menu.locator('[aria-current=page]').innerText(), '我的工作')
  assert.equal(await page.locator('.who').innerText(), '佛山市 · 派出单位')
  await close()
})

test('a one-time password is changed before anything else is shown', async () => {
  const username = `newcomer${Date.now()}`
  const made = await ask('city_org@441400', '/v1/users', { username, role: 'auditor', scope: '441400' })
  const { one_time_password: password } = Made.parse(made)
  const { page, close } = await visit()
  await signIn(page, { tenant: '441400', username, password })
  await page.getByRole('heading', { level: 1, name: '修改密码' }).waitFor()
  await accessible(page)
  await page.getByLabel('当前密码').fill(password)
  await page.getByText(/至少12个字符/).waitFor()
  await page.getByLabel('新密码', { exact: true }).fill('short')
  await page.getByLabel('再输入一次新密码').fill('other')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('两次输入的新密码不一致').waitFor()
  await page.getByLabel('再输入一次新密码').fill('short')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('alert').waitFor()
  assert.match(await page.getByRole('alert').innerText(), /12/)
  await page.getByLabel('新密码', { exact: true }).fill('Wandering-river-417')
  await page.getByLabel('再输入一次新密码').fill('Wandering-river-417')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()
  await close()
})

test('a session goes on by itself past its token’s end; one the server has ended says so', async () => {
  const { page, context, close } = await visit()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  await settled(page)
  const kept = async (): Promise<string> => (await context.cookies(`${base}/v1/auth/session`))[0]?.value ?? ''
  const before = await kept()
  await page.clock.install()
  await page.clock.fastForward('15:00')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '帮扶任务', exact: true }).click()
  await page.getByRole('table', { name: '帮扶任务' }).getByRole('link').first().waitFor()
  const after = await kept()
  assert.notEqual(after, before)
  await fetch(`${base}/v1/auth/revoke`, { method: 'POST', body: new URLSearchParams({ token: after }) })
  await page.clock.fastForward('15:00')
  // whoever asks first finds it out: the click, or what the page asks by itself
  const said = page.getByText('登录已失效，请重新登录。')
  await Promise.any([page.getByRole('link', { name: '地区与贫困村' }).click(), said.waitFor()])
  await said.waitFor()
  await close()
})
