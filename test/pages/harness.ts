import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { unescape } from 'node:querystring'
import axe from 'axe-core'
import { after } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { z } from 'zod'
import { launchBrowser } from '../../scripts/lib/browser.ts'

const read = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set; start with: npm run test:pages`)
  return value
}

/** Where the worker answers. */
export const base = read('PAGES_BASE')

/** Where pictures for the docs go; empty where none are asked for. */
const images = read('PAGES_SCREENSHOTS')

const browser = await launchBrowser(read('CHROMIUM'))
after(() => browser.close())

export const DESKTOP = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }
export const PASSWORD = 'Jiedui-demo-2016'

/** A refusal of the API is an answer the page shows; the browser's own line about it is no fault of the page. */
const isOwnLine = (text: string): boolean =>
  /^Failed to load resource: the server responded with a status of 4\d\d/.test(text)

/**
 * an address names records by numbers and choices by words of ours; what somebody wrote or is called stands in none.
 * A test also opens addresses that are no good encoding, which `decodeURIComponent` throws on and `unescape` reads.
 */
const namesSomebody = (url: string): boolean =>
  /\p{Script=Han}/u.test(unescape(url).replace(/clause=[^&]*/, '')) && !url.includes('#/new/branches?name=')

export interface Visit {
  page: Page
  context: BrowserContext
  /** Ends the visit; nothing may have left the origin, and nothing may have been complained about. */
  close: () => Promise<void>
}

/** A browser context of its own, watched from its first request to its last. */
export const visit = async (viewport = DESKTOP): Promise<Visit> => {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
  })
  const foreign: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    if (!new RegExp(`^(${base}/|blob:${base}/)`).test(request.url())) foreign.push(request.url())
  })
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isOwnLine(message.text())) complaints.push(message.text())
  })
  const named: string[] = []
  context.on('weberror', (failure) => complaints.push(String(failure.error())))
  const page = await context.newPage()
  page.on('framenavigated', (frame) => {
    if (namesSomebody(frame.url())) named.push(unescape(frame.url()))
  })
  page.setDefaultTimeout(10_000)
  await page.goto(base)
  const close = async (): Promise<void> => {
    // A request that a test answers in the server's place may still be read when the test is over.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
    assert.deepEqual(foreign, [], 'requests to another origin')
    assert.deepEqual(complaints, [], 'complaints of the browser')
    assert.deepEqual(named, [], 'addresses that name somebody')
  }
  return { page, context, close }
}

interface Who {
  tenant: string
  username: string
  password?: string
}

/** Signs in by the form, in Chinese; a demo user where no password is given. */
export const signIn = async (page: Page, { tenant, username, password = PASSWORD }: Who): Promise<void> => {
  await page.getByLabel('所属市').fill(tenant)
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.locator('header.top').waitFor()
}

/** A visit that is signed in. */
export const visitAs = async (tenant: string, username: string, viewport = DESKTOP): Promise<Visit> => {
  const made = await visit(viewport)
  await signIn(made.page, { tenant, username })
  return made
}

/** Goes to a screen by its address, as a link would. */
export const go = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await settled(page)
}

const SETTLED_WITHIN_MS = 10_000
const POLL_MS = 25

/** Waits until nothing is being read any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20))))',
  )
  const reading = page.locator('.loading:not(:empty)')
  const deadline = performance.now() + SETTLED_WITHIN_MS
  while ((await reading.count()) > 0) {
    assert.ok(performance.now() < deadline, `still reading: ${page.url()}`)
    await sleep(POLL_MS)
  }
}

/** Nothing sticks out sideways: what is wide scrolls in its own frame. */
export const fitsWidth = async (page: Page): Promise<void> => {
  const found = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]')
  assert.ok(found[0] <= found[1], `the page is ${found[0]} wide on a screen of ${found[1]}: ${page.url()}`)
}

/** On a phone a list is read downwards: none is wider than its frame, but those whose rows are compared number by number. */
export const listsFit = async (page: Page): Promise<void> => {
  const wide = await page.evaluate<string[]>(`[...document.querySelectorAll('.scroll')]
    .filter((frame) => frame.scrollWidth > frame.clientWidth && frame.closest('.figures, details') === null)
    .map((frame) => frame.getAttribute('aria-label') + ' ' + frame.scrollWidth)`)
  assert.deepEqual(wide, [], `lists that are read sideways: ${page.url()}`)
}

/** Asks the API itself, as a demo user: what the page shows is compared with it. */
export const ask = async (username: string, path: string, body?: object): Promise<unknown> => {
  const tenant = `${username.split('@')[1]?.slice(0, 4) ?? ''}00`
  const fields = { grant_type: 'password', tenant, username, password: PASSWORD }
  const signed = await fetch(`${base}/v1/auth/token`, { method: 'POST', body: new URLSearchParams(fields) })
  const { access_token } = z.object({ access_token: z.string() }).parse(await signed.json())
  const answer = await fetch(`${base}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${access_token}`,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const found: unknown = await answer.json()
  assert.ok(answer.ok, `${path} answers ${answer.status} ${JSON.stringify(found)}`)
  return found
}

/** Opens the menu where it is folded behind its button, as on a phone. */
export const unfold = async (page: Page): Promise<void> => {
  const button = page.locator('.menu-button[aria-expanded=false]')
  if (await button.isVisible()) await button.click()
}

/** Switches the language of a page that is signed in, or of the sign-in. */
export const speak = async (page: Page, language: 'zh-CN' | 'en'): Promise<void> => {
  await unfold(page)
  await page.locator(`button[lang=${language}]`).click()
  await page.locator(`html[lang=${language}]`).waitFor()
  await settled(page)
}

const GRAVE = new Set(['serious', 'critical'])

// The rows of a table are made alike: a dozen of them is enough to look at.
const ROWS_ALIKE = 'tbody tr:nth-child(n + 12)'

// Only what is wrong is written out.
const FINDINGS_ONLY: axe.RunOptions = { resultTypes: ['violations'] }

/**
 * The accessibility check finds nothing serious. The checker stays in the document it was put into: a screen is no new document,
 * and putting it there takes longer than a check. Nothing here is in a frame, so it runs where it is.
 */
export const accessible = async (page: Page): Promise<void> => {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(axe.source)
  const asked = [{ exclude: [[ROWS_ALIKE]] }, FINDINGS_ONLY].map((part) => JSON.stringify(part)).join(', ')
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${asked})`)
  const grave = violations.filter(({ impact }) => GRAVE.has(impact ?? ''))
  const said = grave.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes
        .map(({ html }) => html)
        .join(' | ')
        .slice(0, 400)})`,
  )
  assert.deepEqual(said, [], `accessibility of ${page.url()}`)
}

/** A picture for the docs, when they are asked for: what is on the screen, or the page down to a height. */
export const picture = async (page: Page, name: string, height?: number): Promise<void> => {
  if (images === '') return
  mkdirSync(images, { recursive: true })
  await page.evaluate('document.activeElement?.blur()')
  const down = height === undefined ? {} : { fullPage: true, clip: { x: 0, y: 0, width: DESKTOP.width, height } }
  await page.screenshot({ path: join(images, `${name}.png`), animations: 'disabled', ...down })
}

const A4_POINTS = [595, 842]
const POINT_TOLERANCE = 2

/** How many pages a PDF has; all of them are A4, lying or standing. */
export const a4Pages = (pdf: Buffer): number => {
  const text = pdf.toString('latin1')
  const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [Number(width), Number(height)].toSorted((a, b) => a - b),
  )
  assert.ok(boxes.length > 0, 'a PDF with pages')
  for (const box of boxes)
    for (const [i, side] of box.entries())
      assert.ok(Math.abs(side - (A4_POINTS[i] ?? 0)) <= POINT_TOLERANCE, `a page of ${box.join(' × ')} points`)
  return boxes.length
}
