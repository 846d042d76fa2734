// One visit for each role: every entry of its menu and what these lead to, down to the forms; nothing is refused, broken or untranslated there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { newPassword } from './acting.ts'
import { accessible, ask, go, settled, signIn, visit, visitAs, type Visit } from './harness.ts'

const HOST = '441400'
const POLL_MS = 50
const SCREENS_MAX = 11
const READ_WITHIN_MS = 5_000

const Users = z.object({ items: z.array(z.looseObject({ username: z.string(), role: z.string() })) })
const Postings = z.object({ items: z.array(z.looseObject({ person_id: z.string().optional() })) })
const Made = z.looseObject({ one_time_password: z.string() })

/** Codes that stand alone, names of fields, numbers of records, texts with a hole: what is for machines, and no office's word. */
const FOR_MACHINES = `(() => {
  const found = []
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const { parentElement } = walk.currentNode
    if (!parentElement || parentElement.closest('script, style, noscript, code, .print-only, details:not([open]) > :not(summary)')) continue
    const text = walk.currentNode.textContent.trim()
    const words = text.replace(/[\\w-]+@\\d+|holder-\\w+/g, '')
    if (/\\b[a-z]+(?:_[a-z0-9]+)+\\b/.test(words)) found.push('a name on the wire: ' + text)
    if (/\\b[a-z]+\\.[a-z_]+\\b/.test(words)) found.push('a permission: ' + text)
    if (/^(\\d{9}|\\d{12})$/.test(text)) found.push('a code alone: ' + text)
    if (/[0-9a-f]{8}-[0-9a-f]{4}-|^…[0-9a-f]{8}$/.test(text)) found.push('the number of a record: ' + text)
    if (/undefined|\\[object|NaN|\\bnull\\b|\\{[a-z_]+\\}/.test(words)) found.push('a text with a hole: ' + text)
    if (document.documentElement.lang === 'zh-CN' && /[A-Za-z]{4,}/.test(words.replace(/Jiedui|English|XLSX/g, '').replace(/示例-\\w+/g, '')))
      found.push('not Chinese: ' + text)
  }
  for (const table of document.querySelectorAll('table'))
    if (table.tBodies[0]?.rows.length === 0 && !table.parentElement.innerText.includes('暂无')) found.push('a table without rows and words')
  return [...new Set(found)]
})()`

/** Refusals that screens met: one that reads a record's name and is told that it is not the reader's is an answer like any other. */
const watchRefusals = ({ page }: Visit): string[] => {
  const refused: string[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    const isName = response.status() === 404 && /^\/v1\/[a-z_]+\/\d{6}-[0-9a-f-]+$/.test(path)
    const isOfOpen = page.url().includes(path.split('/').at(-1) ?? '')
    if (response.status() >= 400 && (!isName || isOfOpen)) refused.push(`${response.status()} ${path} at ${page.url()}`)
  })
  return refused
}

/** What kind of screen an address opens: its parts without the record's number. */
const kindOf = (address: string): string =>
  address
    .replace(/\?.*$/, '')
    .split('/')
    .filter((part) => !/\d{4}/.test(part))
    .join('/')

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('a[href^="#/"]')].map((link) => link.getAttribute('href'))`)

/** A name that is still being read is no finding. */
const forMachines = async (page: Page): Promise<string[]> => {
  const deadline = performance.now() + READ_WITHIN_MS
  let found = await page.evaluate<string[]>(FOR_MACHINES)
  while (found.length > 0 && performance.now() < deadline) {
    await sleep(POLL_MS)
    found = await page.evaluate<string[]>(FOR_MACHINES)
  }
  return found
}

const looked = new Set<string>()
const checked = new Set<string>()

/** Every entry of the menu, then the kinds of screens that nobody before opened, as far as the bound goes. */
const crawl = async (name: string, made: Visit): Promise<void> => {
  const { page } = made
  const refused = watchRefusals(made)
  await settled(page)
  const menu = await page
    .locator('nav.menu a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const queue = [...menu]
  const own = new Set(menu.map(kindOf))
  for (let i = 0; i < queue.length && i < SCREENS_MAX; i += 1) {
    const address = queue[i] ?? ''
    await go(page, address)
    const where = `${name} at ${address}`
    assert.deepEqual(await forMachines(page), [], where)
    assert.deepEqual(await page.getByRole('alert').allInnerTexts(), [], where)
    assert.equal(await page.getByText('没有这个页面').count(), 0, where)
    if (!checked.has(kindOf(address))) await accessible(page)
    checked.add(kindOf(address))
    for (const link of await linksOf(page)) {
      const kind = kindOf(link)
      if (own.has(kind) || looked.has(kind)) continue
      own.add(kind)
      looked.add(kind)
      queue.push(link)
    }
  }
  await settled(page)
  assert.deepEqual(refused, [], `${name} is refused`)
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
  for (const role of ROLES) {
    const name = items.find((user) => user.role === role)?.username ?? role
    await crawl(name, await visitAs(HOST, name))
  }
})

test('so do a sending unit, the departments of both cities, the auditor and the province', async () => {
  for (const name of [
    'sending_unit@440100',
    'city_org@440100',
    `city_org@${HOST}`,
    `auditor@${HOST}`,
    'province_admin@440000',
  ])
    await crawl(name, await visitAs(`${name.split('@')[1]?.slice(0, 4) ?? ''}00`, name))
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
  await crawl('somebody in post', made)
})
