// What is wrong on a screen whoever opens it: words for machines, a refusal, an alert, no such screen, what bars a reader.
import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { accessible, type Visit } from './harness.ts'

const POLL_MS = 50
const READ_WITHIN_MS = 5_000

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
export const watchRefusals = ({ page }: Visit): string[] => {
  const refused: string[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    const isName = response.status() === 404 && /^\/v1\/[a-z_]+\/\d{6}-[0-9a-f-]+$/.test(path)
    const isOfOpen = page.url().includes(path.split('/').at(-1) ?? '')
    if (response.status() >= 400 && (!isName || isOfOpen)) refused.push(`${response.status()} ${path} at ${page.url()}`)
  })
  return refused
}

/** A name that is still being read is no finding. */
export const forMachines = async (page: Page, within_ms = READ_WITHIN_MS): Promise<string[]> => {
  const deadline = performance.now() + within_ms
  let found = await page.evaluate<string[]>(FOR_MACHINES)
  while (found.length > 0 && performance.now() < deadline) {
    await sleep(POLL_MS)
    found = await page.evaluate<string[]>(FOR_MACHINES)
  }
  return found
}

interface Look {
  /** What a finding is told under. */
  where: string
  /** Whether a screen of this kind has passed the accessibility check before. */
  isKnown?: boolean
}

/** The screen that is open has nothing wrong that can be seen on it. */
export const looksRight = async (page: Page, { where, isKnown = false }: Look): Promise<void> => {
  assert.deepEqual(await forMachines(page), [], where)
  assert.deepEqual(await page.getByRole('alert').allInnerTexts(), [], where)
  assert.equal(await page.getByText('没有这个页面').count(), 0, where)
  if (!isKnown) await accessible(page)
}
