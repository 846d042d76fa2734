// One visit for each role: every entry of its menu and what these lead to, down to the forms; nothing is refused, broken or untranslated there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { newPassword } from './acting.ts'
import { ask, base, go, settled, signIn, visit, visitAs } from './harness.ts'
import { forMachines, looksRight, watchRefusals } from './looking.ts'

const HOST = '441400'
const SCREENS_MAX = 11

const Users = z.object({ items: z.array(z.looseObject({ username: z.string(), role: z.string() })) })
const Postings = z.object({ items: z.array(z.looseObject({ person_id: z.string().optional() })) })
const Made = z.looseObject({ one_time_password: z.string() })

/** What kind of screen an address opens: its parts without the record's number. */
const kindOf = (address: string): string =>
  address
    .replace(/\?.*$/, '')
    .split('/')
    .filter((part) => !/\d{4}/.test(part))
    .join('/')

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href'))`)

const looked = new Set<string>()
const checked = new Set<string>()

/** The guide of the role opens, with its heading and all its pictures. */
const guideIsThere = async (page: Page, name: string): Promise<void> => {
  const address = (await page.getByRole('link', { name: '使用说明' }).getAttribute('href')) ?? ''
  const guide = await fetch(`${base}${address}`)
  const text = await guide.text()
  assert.match(text, /<h1>[^<]*怎么用<\/h1>/, `${name} ${address}`)
  for (const [, src = ''] of text.matchAll(/ src="([^"]+)"/g)) {
    const picture = await fetch(new URL(src, `${base}${address}`), { method: 'HEAD' })
    assert.equal(picture.headers.get('content-type'), 'image/png', `${address} ${src}`)
  }
}

/** Every entry of the menu, then the kinds of screens that nobody before opened, as far as the bound goes. */
const crawl = async (page: Page, name: string): Promise<void> => {
  await settled(page)
  const menu = await page
    .locator('nav.menu a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  assert.ok(menu.length > 0, name)
  await guideIsThere(page, name)
  const queue = [...menu]
  const own = new Set(menu.map(kindOf))
  for (const [i, address] of queue.entries()) {
    if (i === SCREENS_MAX) break
    const kind = kindOf(address)
    await go(page, address)
    await looksRight(page, { where: `${name} at ${address}`, isKnown: checked.has(kind) })
    checked.add(kind)
    looked.add(kind)
    for (const link of await linksOf(page)) {
      if (own.has(kindOf(link)) || looked.has(kindOf(link))) continue
      own.add(kindOf(link))
      queue.push(link)
    }
  }
  await settled(page)
}

const signOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByLabel('密码').waitFor()
}

/** One after the other at one computer, as in an office: what one of them leaves behind would be the next one's finding. */
const crawlAs = async (users: readonly { tenant: string; username: string }[]): Promise<void> => {
  const made = await visit()
  const refused = watchRefusals(made)
  for (const user of users) {
    await signIn(made.page, user)
    await crawl(made.page, user.username)
    assert.deepEqual(refused, [], `${user.username} is refused`)
    await signOut(made.page)
  }
  await made.close()
}

const ROLES = [
  'village_org',
  'township_committee',
  'county_org',
  'county_committee',
  'finance',
  'poverty_office',
] as const

test('each role of a supported city finds nothing refused, broken or untranslated', async () => {
  const { items } = Users.parse(await ask(`city_org@${HOST}`, '/v1/users?limit=100'))
  const nameOf = (role: string) => items.find((user) => user.role === role)?.username ?? role
  await crawlAs(ROLES.map((role) => ({ tenant: HOST, username: nameOf(role) })))
})

test('so do a sending unit, the departments of both cities, the auditor and the province', async () => {
  await crawlAs([
    { tenant: '440100', username: 'sending_unit@440100' },
    { tenant: '440100', username: 'city_org@440100' },
    { tenant: HOST, username: `city_org@${HOST}` },
    { tenant: HOST, username: `auditor@${HOST}` },
    { tenant: HOST, username: `sending_unit@${HOST}` },
    { tenant: '440000', username: 'province_admin@440000' },
    { tenant: '440000', username: 'poverty_office@440000' },
    { tenant: '440000', username: 'auditor@440000' },
  ])
})

test('so does somebody in post', async () => {
  const city = 'city_org@441800'
  const { items } = Postings.parse(await ask(city, '/v1/postings?status=active&sender=441800&limit=20'))
  const scope = items.find(({ person_id }) => person_id !== undefined)?.person_id ?? ''
  const username = `crawler${Date.now()}`
  const { one_time_password: password } = Made.parse(await ask(city, '/v1/users', { username, role: 'holder', scope }))
  const made = await visit()
  await signIn(made.page, { tenant: '441800', username, password })
  await newPassword(made.page, password)
  const refused = watchRefusals(made)
  await crawl(made.page, 'somebody in post')
  assert.deepEqual(refused, [], 'somebody in post is refused')
  await made.close()
})

/** What is planted, and what tells of it. */
const TEXTS = [
  ['fund_allocations', /a name on the wire/],
  ['posting.read', /a permission/],
  ['441402100', /a code alone/],
  ['…01a22d01', /the number of a record/],
  ['undefined', /a text with a hole/],
  ['Overdue', /not Chinese/],
] as const

const plant = (page: Page, tag: string, text = '', attributes = ''): Promise<void> =>
  page.evaluate(`(() => {
    const planted = document.createElement(${JSON.stringify(tag)})
    planted.className = 'planted'
    planted.textContent = ${JSON.stringify(text)}
    for (const name of ${JSON.stringify(attributes)}.split(' ').filter(Boolean)) planted.setAttribute(...name.split('='))
    if (planted.tagName === 'TABLE') planted.createTBody()
    document.querySelector('main').append(planted)
  })()`)

const pullUp = (page: Page): Promise<void> =>
  page.evaluate('document.querySelectorAll(".planted").forEach((each) => each.remove())')

const where = { where: 'planted' }

test('the crawl tells of each kind of defect that is planted', async () => {
  const made = await visitAs(HOST, `city_org@${HOST}`)
  const { page } = made
  const refused = watchRefusals(made)
  await settled(page)
  await looksRight(page, where)
  for (const [text, told] of TEXTS) {
    await plant(page, 'p', text)
    const found = await forMachines(page, 0)
    assert.ok(
      found.some((each) => told.test(each)),
      `${text} is told: ${found.join()}`,
    )
    await pullUp(page)
  }
  await plant(page, 'table')
  assert.deepEqual(await forMachines(page, 0), ['a table without rows and words'])
  await pullUp(page)
  await plant(page, 'p', '未能完成', 'role=alert')
  await assert.rejects(looksRight(page, where), /未能完成/)
  await pullUp(page)
  await plant(page, 'p', '没有这个页面')
  await assert.rejects(looksRight(page, where), /planted/)
  await pullUp(page)
  await plant(page, 'button')
  await assert.rejects(looksRight(page, where), /button-name/)
  await pullUp(page)
  assert.deepEqual(refused, [])
  await page.route('**/v1/tasks?*', (route) => route.fulfill({ status: 403, json: { code: 'FORBIDDEN' } }))
  await go(page, '#/tasks')
  assert.match(refused[0] ?? '', /^403 \/v1\/tasks/)
  await page.evaluate('console.error("planted")')
  await assert.rejects(made.close(), /complaints of the browser[^]*planted/)
})
