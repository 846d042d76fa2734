// A day's acts by keyboard alone: what has the focus is seen, and where it goes is where one goes on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, settled, signIn, visit } from './harness.ts'
import { focused, headed, open, press, tabTo } from './keys.ts'

const CITY = '441400'
const Items = z.object({ items: z.array(z.looseObject({ id: z.string(), person_id: z.string().optional() })) })
const Made = z.looseObject({ one_time_password: z.string() })
const PASSWORD = 'Wandering-river-417'

test('a supported city reads its turn, is refused, and records a visit by keyboard alone', async () => {
  const user = `city_org@${CITY}`
  const [offer] = Items.parse(await ask(user, `/v1/assignments?turn=${CITY}&limit=1`)).items
  assert.ok(offer, 'the demo has an offer that waits')
  const { page, close } = await visit()
  await signIn(page, { tenant: CITY, username: user })
  await headed(page, /^我的工作$/)
  await press(page, 'A', /^帮扶任务$/)
  await headed(page, /帮扶任务/)
  await open(page, `#/assignment/${offer.id}`)
  await press(page, 'BUTTON', /^不同意$/)
  assert.equal((await focused(page)).tag, 'H3', 'what opened has the focus')
  await press(page, 'BUTTON', /^不同意$/)
  await page.getByRole('alert').waitFor()
  await settled(page)
  assert.match((await focused(page)).text, /技术信息/, 'a refusal: its summary has the focus')
  await press(page, 'BUTTON', /^理由/)
  assert.equal((await focused(page)).tag, 'TEXTAREA', 'a line of the summary leads to its field')
  await press(page, 'BUTTON', /^取消$/)
  assert.match((await focused(page)).text, /不同意/, 'what opened it has the focus again')

  await press(page, 'A', /^业务记录$/)
  await headed(page, /^业务记录$/)
  await press(page, 'A', /^登记走访/)
  await headed(page, /走访/)
  await tabTo(page, 'SELECT', /任职/)
  await page.keyboard.press('ArrowDown')
  await press(page, 'BUTTON', /^确认登记$/)
  await page.getByRole('alert').waitFor()
  await settled(page)
  assert.match((await focused(page)).text, /技术信息/, 'a form that is refused: its summary has the focus')
  await press(page, 'BUTTON', /日期/)
  assert.equal((await focused(page)).tag, 'INPUT')
  await accessible(page)
  await close()
})

test('somebody in post begins his account, writes his day and finds his sheet by keyboard alone', async () => {
  const city = 'city_org@441800'
  const { items } = Items.parse(await ask(city, '/v1/postings?division=441882&status=active&sender=441800&limit=20'))
  const own = items.find(({ person_id }) => person_id !== undefined)
  assert.ok(own?.person_id)
  const username = `keyboard${Date.now()}`
  const made = Made.parse(await ask(city, '/v1/users', { username, role: 'holder', scope: own.person_id }))
  const { page, close } = await visit()
  await tabTo(page, 'INPUT', /所属市/)
  await page.keyboard.type('清远市')
  await tabTo(page, 'INPUT', /用户名/)
  await page.keyboard.type(username)
  await tabTo(page, 'INPUT', /密码/)
  await page.keyboard.type(made.one_time_password)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '退出登录' }).waitFor()
  await settled(page)
  for (const [label, text] of [
    [/当前密码/, made.one_time_password],
    [/^新密码/, PASSWORD],
    [/再输入一次/, PASSWORD],
  ] as const) {
    await tabTo(page, 'INPUT', label)
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Enter')
  await headed(page, /^我的工作$/)
  await press(page, 'A', /^工作日志$/)
  await headed(page, /^工作日志$/)
  await press(page, 'BUTTON', /^整顿软弱涣散基层党组织$/, 'Space')
  assert.equal((await focused(page)).tag, 'H3', 'what opened has the focus')
  await tabTo(page, 'TEXTAREA', /做了什么/)
  await page.keyboard.type('与支部书记谈话')
  await press(page, 'BUTTON', /^保存$/)
  await page
    .getByRole('status')
    .getByText(/已保存|已记录/)
    .waitFor()
  assert.match((await focused(page)).text, /整顿软弱涣散/, 'what was done has the focus')
  await press(page, 'A', /四个带头/)
  await headed(page, /四个带头/)
  await close()
})

test('a host confirms a posting that waits for it by keyboard alone', async () => {
  const { page, close } = await visit()
  await signIn(page, { tenant: CITY, username: `city_org_2@${CITY}` })
  await headed(page, /^我的工作$/)
  await press(page, 'A', /^去确认$/)
  await headed(page, /^任职：/)
  await page.getByText('未发现问题').waitFor()
  await press(page, 'BUTTON', /^确认$/)
  assert.equal((await focused(page)).tag, 'H3', 'what opened has the focus')
  await press(page, 'BUTTON', /^取消$/)
  assert.match((await focused(page)).text, /^确认$/, 'what opened it has the focus again')
  await page.keyboard.press('Enter')
  await settled(page)
  assert.equal((await focused(page)).tag, 'H3', 'it opened once more')
  await press(page, 'BUTTON', /^确认无误$/)
  await page.getByText('已办理：确认。').waitFor()
  await settled(page)
  assert.match((await focused(page)).text, /已办理：确认/, 'what was done has the focus')
  await close()
})
