// The door: what a refused sign-in says, what is kept of a good one, and that signing out ends it on the server too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Request } from 'playwright-core'
import { accessible, base, fitsWidth, go, settled, signIn, visit, visitAs } from './harness.ts'

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
    await page.route('**/v1/auth/session', (route) => route.fulfill(answer))
    await page.getByRole('button', { name: '登录' }).click()
    await page.getByRole('alert').getByText(said).waitFor()
    await page.unroute('**/v1/auth/session')
  }
  await close()
})

test('tokens are in no storage and no address; a reload and a second tab stay signed in', async () => {
  const { page, context, close } = await visit()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  const stored = await page.evaluate<string>(STORED)
  assert.match(stored, /^\[\[\["renewed at","\d{13}"\]\],\[\],""\]$/, 'a time, and no script reads the cookie')
  assert.doesNotMatch(page.url(), /token|eyJ/)
  const [cookie] = await context.cookies(`${base}/v1/auth/session`)
  assert.deepEqual(
    [cookie?.httpOnly, cookie?.secure, cookie?.sameSite, cookie?.path],
    [true, true, 'Strict', '/v1/auth'],
  )
  assert.deepEqual(await context.cookies(base), [], 'the API itself gets no cookie')
  await page.reload()
  await page.getByRole('button', { name: '退出登录' }).waitFor()
  const second = await context.newPage()
  await second.goto(`${base}/#/tasks`)
  await second.getByRole('heading', { level: 1, name: '待办事项' }).waitFor()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByText('已退出登录。').waitFor()
  await second.getByText('已退出登录。').waitFor()
  await page.reload()
  await page.getByLabel('密码').waitFor()
  await close()
})

test('a stranger’s page asks nothing of the session and complains of nothing, nor does one whose session ran out', async () => {
  const { page, context, close } = await visit()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  page.on('console', (message) => said.push(message.text()))
  const opened = async (): Promise<void> => {
    await page.reload()
    await page.getByLabel('密码').waitFor()
    assert.deepEqual([asked.filter((path) => path.startsWith('/v1/auth')), said], [[], []])
  }
  await opened()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  asked.length = 0
  await page.evaluate('localStorage.setItem("renewed at", String(Date.now() - 31 * 60_000))')
  await opened()
  await page.evaluate('localStorage.setItem("renewed at", String(Date.now() - 60_000))')
  await context.clearCookies() // the browser was closed meanwhile: asked once, never again
  await page.reload()
  await page.getByLabel('密码').waitFor()
  assert.deepEqual([asked.filter((path) => path.startsWith('/v1/auth')).length, said.length], [1, 1])
  asked.length = 0
  said.length = 0
  await opened()
  await close()
})

test('another site cannot go on with the session: its request bears no cookie, and is refused', async () => {
  const { page, context, close } = await visit()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  const [cookie] = await context.cookies(`${base}/v1/auth/session`)
  const answer = await fetch(`${base}/v1/auth/session/renew`, {
    method: 'POST',
    headers: {
      cookie: `${cookie?.name}=${cookie?.value}`,
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    },
  })
  assert.equal(answer.status, 403)
  await page.reload()
  await page.getByRole('button', { name: '退出登录' }).waitFor()
  await close()
})

test('signing out ends the session on the server: what was in the cookie is good for nothing', async () => {
  const { page, context, close } = await visit()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  const [cookie] = await context.cookies(`${base}/v1/auth/session`)
  const ended = page.waitForResponse('**/v1/auth/session/end')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByText('已退出登录。').waitFor()
  assert.equal((await ended).status(), 200)
  assert.deepEqual(await context.cookies(`${base}/v1/auth/session`), [])
  const again = await fetch(`${base}/v1/auth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: cookie?.value ?? '' }),
  })
  assert.equal(again.ok, false)
  await close()
})

const RENEWAL = '**/v1/auth/session/renew'
const POSTINGS = /\/v1\/postings\?/

test('who signs out asks for nothing more: what is being read is given up before the server could refuse it', async () => {
  const { page, close } = await visit()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  const refused: string[] = []
  page.on('response', (response) => {
    if (!response.ok()) refused.push(`${response.status()} ${response.url()}`)
  })
  const over = Promise.withResolvers<void>()
  await page.route(POSTINGS, async (route) => {
    await over.promise
    await route.continue().catch(() => undefined)
  })
  await page.route('**/v1/auth/session/end', async (route) => {
    const response = await route.fetch()
    over.resolve()
    await read
    await route.fulfill({ response })
  })
  const asked = page.waitForRequest(POSTINGS)
  await page.evaluate("location.hash = '#/records/postings'")
  const reading = await asked
  const isReading = (request: Request): boolean => request === reading
  const read = Promise.race([
    page.waitForEvent('requestfailed', isReading),
    page.waitForEvent('requestfinished', isReading),
  ])
  const ended = page.waitForResponse('**/v1/auth/session/end')
  await page.getByRole('button', { name: '退出登录' }).click()
  await ended
  assert.deepEqual(refused, [])
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  await close()
})

test('a renewal without an answer ends no session: the screen says so, and reads again when asked to', async () => {
  const { page, close } = await visit()
  await page.clock.install()
  await page.reload()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  await settled(page)
  await page.route(RENEWAL, (route) => route.fulfill({ status: 429, body: '{}' }))
  await page.clock.fastForward('10:00')
  await page.evaluate("location.hash = '#/records/postings'")
  const again = page.getByRole('button', { name: '重试' }).first()
  await again.waitFor()
  assert.equal(await page.getByLabel('密码').count(), 0)
  await page.unroute(RENEWAL)
  await again.click()
  await page.getByRole('row').nth(1).waitFor()
  await close()
})

test('before 30 idle minutes end the page says so; a half-written form is there again after a reload and a new sign-in, and gone after a sign-out', async () => {
  const { page, close } = await visit()
  await page.clock.install()
  await page.reload() // the page counts by the clock of the test from its first moment on
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  await go(page, '#/new/people')
  await page.getByLabel(/^姓名/).fill('张三（演示）')
  await page.getByLabel(/^公民身份号码/).fill('440000198405121009')
  assert.doesNotMatch(await page.evaluate<string>(STORED), /440000198405121009/)
  await page.clock.fastForward('28:00')
  await page
    .getByRole('alert')
    .getByText(/自动退出登录/)
    .waitFor()
  await page.getByRole('button', { name: '继续使用' }).click()
  await page.getByRole('alert').waitFor({ state: 'detached' })
  await page.clock.fastForward('31:00')
  await page.getByText('登录已失效，请重新登录。').waitFor()
  await signIn(page, { tenant: '441400', username: 'city_org@441400' })
  await go(page, '#/new/people')
  assert.equal(await page.getByLabel(/^姓名/).inputValue(), '张三（演示）')
  assert.equal(await page.getByLabel(/^公民身份号码/).inputValue(), '')
  await page.reload()
  await settled(page)
  assert.equal(await page.getByLabel(/^姓名/).inputValue(), '张三（演示）')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByText('已退出登录。').waitFor()
  assert.equal(await page.evaluate(STORED), '[[],[],""]')
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
