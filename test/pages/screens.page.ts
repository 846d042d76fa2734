// Every screen in both languages, at the desk and on a phone: nothing grave for accessibility, nothing sticking out; all by keyboard.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import {
  accessible,
  ask,
  DESKTOP,
  fitsWidth,
  go,
  listsFit,
  PASSWORD,
  PHONE,
  picture,
  settled,
  speak,
  visit,
  visitAs,
  type Visit,
} from './harness.ts'

const PARTNER = 'city_org@440100'
const TABS_MAX = 30

const Items = z.object({
  items: z.array(z.looseObject({ id: z.string().default(''), village_code: z.string().nullish() })),
})

const allOf = async (path: string) => Items.parse(await ask(PARTNER, path)).items
const lastOf = async (path: string) => (await allOf(path)).at(-1)

/** The address of every screen, each with something on it. */
const addresses = async (): Promise<string[]> => {
  const postings = await allOf('/v1/postings?limit=100')
  const village = postings.findLast(({ village_code }) => typeof village_code === 'string')?.village_code ?? ''
  const branch = (await lastOf('/v1/branches?limit=100'))?.id ?? ''
  const offer = (await lastOf('/v1/assignments?tenant=441400&status=countered&limit=100'))?.id ?? ''
  return [
    '#/',
    '#/mine',
    '#/places',
    '#/city/441800',
    `#/county/${village.slice(0, 6)}`,
    `#/village/${village}`,
    '#/assignments',
    `#/assignment/${offer}`,
    `#/branch/${branch}`,
    '#/tasks',
    '#/sealed',
  ]
}

/** Names of places, people and organisations are what they are; everything else is English in English. */
const NAMES = ['td', 'th[scope=row]', 'h1', 'dd', 'nav.trail', '.print-only', '[lang=zh-CN]']

/** A reader from whom every figure is hidden, as those of few people are from a city that is no side of theirs. */
const hideFigures = async ({ context }: Visit): Promise<void> => {
  await context.route('**/v1/summary?*', async (route) => {
    const response = await route.fetch()
    const hidden: unknown = JSON.parse(await response.text(), (_key, value: unknown) =>
      typeof value === 'number' ? null : value,
    )
    await route.fulfill({ response, json: hidden })
  })
}

const speaksEnglish = async (page: Page): Promise<void> => {
  const text = await page.evaluate<string>(`(() => {
    const copy = document.querySelector('main').cloneNode(true)
    for (const each of copy.querySelectorAll(${JSON.stringify(NAMES.join(','))})) each.remove()
    return copy.textContent
  })()`)
  assert.deepEqual(text.match(/\p{Script=Han}+/gu), null, `mixed languages: ${page.url()}`)
}

describe('every screen', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    test(`is accessible and fits the desk and a phone, in ${language}`, async () => {
      const { page, close } = await visitAs('440000', 'province_admin@440000', DESKTOP)
      await speak(page, language)
      for (const address of await addresses()) {
        await go(page, address)
        await fitsWidth(page)
        await accessible(page)
        if (language === 'en') await speaksEnglish(page)
        if (language === 'en' && address === '#/') await picture(page, 'overview-en')
        await page.setViewportSize(PHONE)
        await settled(page)
        await fitsWidth(page)
        await listsFit(page)
        await page.setViewportSize(DESKTOP)
      }
      await page.setViewportSize(PHONE)
      await go(page, '#/places')
      await go(page, '#/') // drawn for a phone from its first moment on
      await fitsWidth(page)
      await accessible(page)
      if (language === 'zh-CN') await picture(page, 'phone')
      await close()
    })
  }

  test('fits a phone where figures are hidden from the reader', async () => {
    const masked = await visitAs('440600', 'city_org@440600', PHONE)
    const { page, close } = masked
    await hideFigures(masked)
    for (const language of ['zh-CN', 'en'] as const) {
      await speak(page, language)
      for (const address of ['#/city/440800', '#/overview']) {
        await go(page, address)
        await page.locator('.not-shown').first().waitFor()
        await fitsWidth(page)
      }
    }
    await close()
  })

  test('of a city is accessible too, with its forms open', async () => {
    const { page, close } = await visitAs('441400', 'city_org@441400', PHONE)
    const offer = Items.parse(await ask('city_org@441400', '/v1/assignments?status=proposed&turn=441400&limit=1'))
      .items[0]
    await go(page, `#/assignment/${offer?.id ?? ''}`)
    for (const action of ['提出修改', '不同意']) {
      await page.getByRole('button', { name: action }).click()
      await accessible(page)
      await fitsWidth(page)
    }
    await close()
  })
})

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(
    'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""',
  )

/** Presses the tabulator until what is focused reads so. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const seen: string[] = []
  for (let i = 0; i < TABS_MAX; i += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (name.test(now)) return
    seen.push(now.slice(0, 20))
  }
  assert.fail(`not reached by keyboard: ${name} (${seen.join(' | ')})`)
}

test('hands on the keyboard only: sign in, skip to the content, walk the map, open a city', async () => {
  const { page, close } = await visit()
  await page.getByLabel('所属市').waitFor()
  await tabTo(page, /^English$/)
  for (const text of ['440000', 'province_admin@440000', PASSWORD]) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(text)
  }
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '总览' }).waitFor()
  await settled(page)
  assert.equal(await focused(page), '总览', 'a new screen begins at its heading')
  await page.getByRole('link', { name: '跳到正文' }).focus()
  assert.ok(await page.getByRole('link', { name: '跳到正文' }).isVisible())
  await page.keyboard.press('Enter')
  assert.equal(await focused(page), '总览')
  await tabTo(page, /^韶关 由东莞帮扶、被帮扶市/)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '韶关市' }).waitFor()
  await settled(page)
  assert.equal(await focused(page), '韶关市')
  await close()
})
