// The first screen of a day's work: what waits for me, with names and one button to the act.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, fitsWidth, go, PHONE, picture, settled, visitAs } from './harness.ts'

const Villages = z.object({ items: z.array(z.looseObject({ code: z.string(), name: z.string() })) })
const Offer = z.looseObject({ id: z.string() })
const Found = z.object({ items: z.array(z.looseObject({ id: z.string(), status: z.string() })) })

test('an offer made today stands first among what waits for its reader, by the village’s name, and is gone once answered', async () => {
  const helper = 'city_org@440100'
  const { items } = Villages.parse(await ask(helper, '/v1/villages?tenant=441400&mode=paired&assigned=false&limit=50'))
  const village = items.at(-3)
  assert.ok(village)
  const offer = Offer.parse(
    await ask(helper, '/v1/assignments', {
      village_code: village.code,
      mode: 'paired',
      helper_tenant: '440100',
      helper_units: [{ name: '广州市水务局' }],
      valid_from: '2017-01-01',
    }),
  )
  const { page, close } = await visitAs('441400', 'city_org@441400')
  await page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()
  await settled(page)
  const mine = page.locator('section.mine')
  const first = mine.locator('.work-group').first()
  assert.match(await first.innerText(), /帮扶任务待答复/)
  const line = first.locator('li', { hasText: village.name }).first()
  assert.match(await line.innerText(), /还有15天/)
  await accessible(page)
  await picture(page, 'my-work', 700)
  await line.getByRole('link', { name: '去答复' }).click()
  await page.getByRole('button', { name: '不同意' }).waitFor()
  assert.match(page.url(), new RegExp(offer.id))
  await page.getByRole('button', { name: '不同意' }).click()
  await page.getByLabel('理由').fill('另有安排（演示）')
  const declined = page.waitForResponse(/\/decline$/)
  await page.getByRole('button', { name: '不同意' }).last().click()
  assert.equal((await declined).status(), 200)
  await settled(page)
  await go(page, '#/mine')
  assert.equal(await mine.locator('li', { hasText: village.name }).count(), 0)
  assert.equal(await page.getByText('暂无权限').count(), 0)
  await close()
})

test('a meeting that a branch owes is named by its form, and entered from its line', async () => {
  const { page, close } = await visitAs('440100', 'city_org@440100')
  await page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()
  const group = page.locator('section.mine .work-group', { hasText: '支部组织生活待开展' })
  const line = group.locator('li', { hasText: '党小组会' }).first()
  await line.getByRole('link', { name: '登记活动' }).click()
  await page.getByRole('heading', { level: 1, name: '登记学习活动' }).waitFor()
  await page.locator('form.act [name=form] option:checked', { hasText: '党小组会' }).waitFor({ state: 'attached' })
  assert.equal(await page.getByRole('alert').count(), 0)
  await close()
})

const Users = z.object({ items: z.array(z.looseObject({ username: z.string(), role: z.string() })) })

/** The users of a village and of a township, whose codes the demo draws. */
const usersOfPlaces = async (): Promise<string[]> => {
  const { items } = Users.parse(await ask('city_org@441400', '/v1/users?limit=100'))
  return ['village_org', 'township_committee'].map((role) => items.find((user) => user.role === role)?.username ?? role)
}

test('every link of the first screens opens something that is not refused, and fits a phone', async () => {
  for (const username of [
    'city_org@441400',
    'county_org@441424',
    'auditor@441400',
    'city_org@440100',
    'sending_unit@441400',
    'finance@441400',
    ...(await usersOfPlaces()),
  ]) {
    const { page, close } = await visitAs(`${username.split('@')[1]?.slice(0, 4) ?? ''}00`, username, PHONE)
    await page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()
    await settled(page)
    await fitsWidth(page)
    const links = await page.locator('.work-group a').all()
    const addresses = new Set(await Promise.all(links.map((link) => link.getAttribute('href'))))
    const kinds = new Map([...addresses].map((address) => [address?.replace(/[?/]44.*|\?.*/, ''), address]))
    for (const address of kinds.values()) {
      await go(page, address ?? '')
      assert.deepEqual(await page.getByRole('alert').allInnerTexts(), [], `${username} ${address}`)
      assert.equal(await page.getByText('没有这个页面').count(), 0, `${username} ${address}`)
    }
    await close()
  }
})

test('what is overdue since past years is one folded line with its number', async () => {
  const counted = z.object({ items: z.array(z.looseObject({ stage: z.string(), count: z.number() })) })
  const { items } = counted.parse(await ask('city_org@441800', '/v1/tasks/groups'))
  const n = items.filter(({ stage }) => stage === 'past_years').reduce((sum, { count }) => sum + count, 0)
  assert.ok(n > 0)
  assert.ok(Found.parse(await ask('city_org@441800', '/v1/tasks?status=overdue&limit=1')).items.length > 0)
  const { page, close } = await visitAs('441800', 'city_org@441800')
  const folded = page.locator('details.past-years')
  await folded.locator('summary').waitFor()
  assert.match(await folded.locator('summary').innerText(), new RegExp(`往年逾期未办：${n}项`))
  await folded.locator('summary').click()
  await folded
    .getByRole('link', { name: /查看全部/ })
    .first()
    .click()
  await page.getByRole('table', { name: '待办事项' }).getByRole('row').nth(1).waitFor()
  await close()
})
