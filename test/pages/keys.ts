// Hands on the keyboard only: what has the focus is seen, and where it goes is where one goes on.
import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { settled } from './harness.ts'

const TABS_MAX = 160

const Focus = z.object({ tag: z.string(), text: z.string(), seen: z.boolean(), inside: z.boolean() })

/** What has the focus, and whether it is seen: it is on the screen, with an outline or a heading's place. */
export const focused = async (page: Page) =>
  Focus.parse(
    await page.evaluate(`(() => {
      const element = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      // a tile of the map has a line round it instead
      const mark = element.matches('.tile') ? getComputedStyle(element.querySelector('.outline')) : null
      const isMarked = mark !== null && mark.stroke !== 'none' && parseFloat(mark.strokeWidth) >= 4
      const { top, bottom } = element.getBoundingClientRect()
      const text = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent ?? ''
      return {
        tag: element.tagName,
        text: text.trim(),
        seen: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || isMarked,
        inside: bottom > 0 && top < innerHeight,
      }
    })()`),
  )

const SCROLLED_WITHIN_MS = 1_000
const POLL_MS = 25

/** What has the focus, once the browser has scrolled there: what is still being read above it may push it down meanwhile. */
const focusedInside = async (page: Page) => {
  const deadline = performance.now() + SCROLLED_WITHIN_MS
  let at = await focused(page)
  while (!at.inside && performance.now() < deadline) {
    await sleep(POLL_MS)
    at = await focused(page)
  }
  return at
}

/** Tabs on until something of that kind and name has the focus; every stop on the way is seen and on the screen. */
export const tabTo = async (page: Page, tag: string, name: RegExp): Promise<void> => {
  for (let i = 0; i < TABS_MAX; i += 1) {
    await page.keyboard.press('Tab')
    const at = await focusedInside(page)
    if (at.tag === 'BODY') continue // the browser's own stop between the last and the first
    assert.ok(at.seen, `the focus is not seen: ${at.tag} ${at.text} at ${page.url()}`)
    assert.ok(at.inside, `the focus is off the screen: ${at.tag} ${at.text} at ${page.url()}`)
    if (tag.split('|').includes(at.tag) && name.test(at.text)) return
  }
  assert.fail(`Tab never comes to ${tag} ${String(name)} at ${page.url()}`)
}

export const press = async (page: Page, tag: string, name: RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(page, tag, name)
  await page.keyboard.press(key)
  await settled(page)
}

export const headed = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await settled(page)
  const at = await focused(page)
  assert.equal(at.tag, 'H1', `after going on the heading has the focus, not ${at.tag} ${at.text}`)
}

/** Goes to a record by its address, as somebody types it. */
export const open = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
  await headed(page, /./)
}

const FIRST = 'first offered'

/** Fills a form from field to field: a text is typed, of a choice the first one is taken that is offered. */
export const typeIn = async (
  page: Page,
  values: readonly (readonly [label: RegExp, text?: string])[],
): Promise<void> => {
  for (const [label, text = FIRST] of values) {
    await tabTo(page, text === FIRST ? 'SELECT' : 'INPUT|TEXTAREA', label)
    if (text !== FIRST) {
      await page.keyboard.type(text)
      continue
    }
    await page.locator('select:focus option:nth-child(2)').waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowDown')
    await settled(page)
  }
}

/** A panel opens with its heading in focus, and gives the focus back when it is left. */
export const opensAndGoesBack = async (page: Page, button: RegExp): Promise<void> => {
  await press(page, 'BUTTON', button)
  assert.equal((await focused(page)).tag, 'H3', 'what opened has the focus')
  await press(page, 'BUTTON', /^取消$/)
  assert.match((await focused(page)).text, button, 'what opened it has the focus again')
}
