// The door: what a refused sign-in says, what is kept of a good one, and that signing out ends it on the server too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, base, fitsWidth, go, signIn, visit, visitAs } from './harness.ts'

const STORED = 'JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])'

test('a refused sign-in says what to do in words for a person; another language turns them too', async () => {
  const { page, close } = await visit()
  await page.getByRole('button', { name: '登录' }).click()
  await page.locator('input:focus[aria-invalid]').waitFor()
  assert.equal(await page.getByText('此项必填').count(), 3)
  await page.getByLabel('所属市').fill('440000')
  await page.getByLabel('用户名').fill('province_admin@440000')
  await page.getByLabel('密码').fill('not the password')
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByRole('alert').waitFor()
  assert.equal(await page.getByRole('alert').innerText(), '所属市、用户名或密码不正确。')
  await accessible(page)
  await page.locator('button[lang=en]').click()
  assert.equal(await page.getByRole('alert').innerText(), 'The city, the user name or the password is wrong.')
  await fitsWidth(page)
  await close()
})

/** What the token endpoint answers instead of its own answer. */
const REFUSALS = [
  { status: 429, headers: { 'retry-after': '300' }, body: '{"code":"RATE_LIMITED"}', said: /请在5分钟后再试/ },
  { status: 403, headers: {}, body: '<html>not through here</html>', said: /暂时无法登录/ },
  { status: 404, headers: {}, body: 'null', said: /暂时无法登录/ },
] as const

test('a door that is locked says for how long; an answer that is none of the API’s stops nothing', async () => {
  const { page, close } = await visit()
  await page.getByLabel('所属市').fill('440000')
  await page.getByLabel('用户名').fill('province_admin@440000')
  await page.getByLabel('密码').fill('not the password')
  for (const { said, ...answer } of REFUSALS) {
    await page.route('**/v1/auth/token', (route) => route.fulfill(answer))
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('alert').getByText(said).waitFor()
    await page.unroute('**/v1/auth/token')
  }
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
  assert.deepEqual(await menu.getByRole('link').allInnerTexts(), [
    '我的工作',
    '地区与贫困村',
    '帮扶任务',
    '待办事项',
    '业务记录',
  ])
  for (const hash of ['#/sealed', '#/%E0%A4%A']) {
    await page.evaluate(`location.hash = '#/tasks'`)
    await page.getByRole('heading', { level: 1, name: '待办事项' }).waitFor()
    await page.evaluate(`location.hash = '${hash}'`)
    await page.getByRole('heading', { name: '没有这个页面，或您无权查看。' }).waitFor()
  }
  await close()
})

test('a refusal without details is shown as one, and nothing goes on loading', async () => {
  const { page, close } = await visitAs('441400', 'city_org@441400')
  await page.route('**/v1/tasks?*', (route) =>
    route.fulfill({ status: 403, headers: { 'content-type': 'application/json' }, body: '{"message":"no"}' }),
  )
  await go(page, '#/tasks')
  await page.getByRole('alert').getByText('技术信息').click()
  await page.getByRole('alert').getByText('HTTP 403', { exact: false }).waitFor()
  await close()
})
