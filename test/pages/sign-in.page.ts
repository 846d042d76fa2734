// The door: what a refused sign-in says, what is kept of a good one, and that signing out ends it on the server too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, base, fitsWidth, signIn, visit, visitAs } from './harness.ts'

const STORED = 'JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])'

test('a refused sign-in says why in the words of the API, in the language chosen', async () => {
  const { page, close } = await visit()
  await page.getByRole('button', { name: '登录' }).click()
  await page.locator('input:focus[aria-invalid]').waitFor()
  assert.equal(await page.getByText('此项必填').count(), 3)
  await page.getByLabel('单位').fill('440000')
  await page.getByLabel('用户名').fill('province_admin@440000')
  await page.getByLabel('密码').fill('not the password')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('alert').getByText('UNAUTHENTICATED').waitFor()
  const chinese = await page.getByRole('alert').innerText()
  assert.match(chinese, /\p{Script=Han}/u)
  await accessible(page)
  await page.getByRole('button', { name: 'English' }).or(page.locator('button[lang=en]')).first().click()
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('alert').getByText('UNAUTHENTICATED').waitFor()
  const english = await page.getByRole('alert').innerText()
  assert.doesNotMatch(english, /\p{Script=Han}/u)
  await fitsWidth(page)
  await close()
})

test('tokens are in no storage, no cookie and no address; a reload asks to sign in again', async () => {
  const { page, close } = await visit()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  assert.equal(await page.evaluate(STORED), '[[],[],""]')
  assert.doesNotMatch(page.url(), /token|eyJ/)
  await page.reload()
  await page.getByLabel('密码').waitFor()
  await close()
})

test('signing out ends the session on the server: its refresh token is good for nothing', async () => {
  const { page, close } = await visit()
  const answer = page.waitForResponse('**/v1/auth/token')
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  const tokens: unknown = await (await answer).json()
  assert.ok(typeof tokens === 'object' && tokens !== null && 'refresh_token' in tokens)
  const revoked = page.waitForResponse('**/v1/auth/revoke')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByText('已退出登录。').waitFor()
  assert.equal((await revoked).status(), 200)
  const again = await fetch(`${base}/v1/auth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: String(tokens.refresh_token) }),
  })
  assert.equal(again.ok, false)
  await close()
})

test('the policy lets nothing inline run and nothing in from elsewhere', async () => {
  const answer = await fetch(base)
  const policy = answer.headers.get('content-security-policy') ?? ''
  assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^']+';/)
  assert.doesNotMatch(policy, /unsafe|https?:|\*|\{/)
  const docs = (await fetch(`${base}/docs/`)).headers.get('content-security-policy') ?? ''
  assert.equal(docs.split(',').length, 1, 'the docs page has a policy of its own')
  assert.match(docs, /style-src 'self' 'unsafe-inline'/)
})

test('who lacks a permission is not offered its screen, and finds nothing at its address', async () => {
  const { page, close } = await visitAs('441400', 'county_committee@441424')
  const menu = page.getByRole('navigation', { name: '主导航' })
  assert.deepEqual(await menu.getByRole('link').allInnerTexts(), ['地区与村', '帮扶任务', '待办事项'])
  await page.evaluate(`location.hash = '#/sealed'`)
  await page.getByRole('heading', { name: '没有这个页面，或您无权查看。' }).waitFor()
  await close()
})
