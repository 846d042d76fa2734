// What is pressed is big enough for a finger: 24 px for every control (WCAG 2.2), 44 px on a phone for all but plain links.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { ask, DESKTOP, go, PHONE, unfold, visit, visitAs } from './harness.ts'

const LEAST = 24
const LEAST_ON_PHONE = 44

const Items = z.object({ items: z.array(z.looseObject({ id: z.string().default('') })) })

/**
 * Each control that is smaller than asked, with its size. A box to be ticked is pressed by its label too; a link inside a sentence
 * is as high as its line, which the standard lets stand; a link that stands alone has to be as high as the least.
 */
const tooSmall = (page: Page, least: number): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const found = []
    const boxOf = (element) => {
      const own = element.getBoundingClientRect()
      const boxes = [own, ...(['checkbox', 'radio'].includes(element.type) ? [...element.labels].map((label) => label.getBoundingClientRect()) : [])]
      return { width: Math.max(...boxes.map((box) => box.width)), height: Math.max(...boxes.map((box) => box.height)) }
    }
    const isInText = (link) => {
      const own = link.textContent.trim()
      const block = link.closest('p, li, td, th, dd, h1, h2, h3, small, label, caption') ?? link.parentElement
      return block.textContent.trim() !== own
    }
    for (const element of document.querySelectorAll('button, input, select, textarea, summary, a[href], [role=button], [tabindex="0"]')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen') || element.matches('.skip, .scroll')) continue
      const isLink = element.tagName === 'A' || element.tagName === 'a'
      if (isLink && isInText(element)) continue
      const asked = isLink && !element.closest('nav') && !element.matches('.button') ? Math.min(${LEAST}, ${least}) : ${least}
      const { width, height } = boxOf(element)
      if (Math.round(height * 10) / 10 >= asked && width >= Math.min(asked, ${LEAST})) continue
      const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent
      found.push(element.tagName + '.' + element.className?.toString() + ' ' + name.trim().slice(0, 20) + ' ' + Math.round(width) + ' × ' + Math.round(height * 10) / 10)
    }
    return [...new Set(found)]
  })()`)

/** Forms and lists of each kind, with everything folded opened. */
const addresses = async (): Promise<string[]> => {
  const of = async (path: string): Promise<string> => Items.parse(await ask('city_org@441400', path)).items[0]?.id ?? ''
  return [
    '#/mine',
    '#/overview',
    '#/trends',
    '#/clauses',
    '#/places',
    '#/city/441400',
    '#/county/441424',
    '#/assignments',
    `#/assignment/${await of('/v1/assignments?status=proposed&turn=441400&limit=1')}`,
    '#/tasks',
    '#/records',
    '#/records/postings',
    `#/record/postings/${await of('/v1/postings?status=submitted&limit=1')}`,
    '#/new/people',
    '#/new/visits',
    '#/new/users',
    '#/new/grants',
    '#/import/villages',
    '#/account',
  ]
}

for (const [where, size, least] of [
  ['at the desk', DESKTOP, LEAST],
  ['on a phone', PHONE, LEAST_ON_PHONE],
] as const)
  test(`every control is at least ${least} px high ${where}`, async () => {
    const outside = await visit(size)
    await outside.page.getByLabel('密码').waitFor()
    assert.deepEqual(await tooSmall(outside.page, least), [], 'the sign-in')
    await outside.close()
    const { page, close } = await visitAs('441400', 'city_org@441400', size)
    const found: string[] = []
    for (const address of await addresses()) {
      await go(page, address)
      await unfold(page)
      await page.evaluate('document.querySelectorAll("details").forEach((each) => (each.open = true))')
      for (const each of await tooSmall(page, least)) found.push(`${address}: ${each}`)
    }
    assert.deepEqual(found, [])
    await close()
  })
