import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-core'

const ARGUMENTS = ['--no-sandbox', '--headless=shell', '--disable-gpu', '--font-render-hinting=none']
const INSTALL = 'apt-get install -y --no-install-recommends libnss3 libnspr4 libexpat1'

/** The browser's file: $CHROMIUM, or the one that comes in an npm package. */
const executableOf = async (): Promise<string> => {
  const named = process.env['CHROMIUM']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM is "${named}", and there is no such file.`)
    return named
  }
  const { default: chromium } = await import('@sparticuz/chromium').catch(() => {
    throw new Error('The package @sparticuz/chromium is missing: npm ci, or set CHROMIUM to the file of a Chromium.')
  })
  return chromium.executablePath()
}

/** The system libraries the browser asks for and does not find. */
const missingLibraries = (file: string): string[] => {
  try {
    const listed = execFileSync('ldd', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map(([, name = '']) => name)
  } catch {
    return []
  }
}

/** The browser's file, with all it needs; where something is missing, the error says exactly what. */
export const browserFile = async (): Promise<string> => {
  const file = await executableOf()
  const missing = missingLibraries(file)
  if (missing.length > 0)
    throw new Error(
      `The browser ${file} lacks system libraries: ${missing.join(', ')}. On Debian and Ubuntu: ${INSTALL}`,
    )
  return file
}

/** Starts headless Chromium; where that cannot be, the error says why. */
export const launchBrowser = async (executablePath: string): Promise<Browser> => {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new Error('The package playwright-core is missing: npm ci')
  })
  try {
    return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true })
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message.split('\n')[0] : ''
    throw new Error(
      `The browser ${executablePath} does not start on ${process.platform} ${process.arch}: ${reason}. ` +
        'Set CHROMIUM to the file of a Chromium that does.',
      { cause: failure },
    )
  }
}

/** Whether a Chinese font is there; without one every character of a picture is an empty box. */
export const hasChineseFont = (): boolean => {
  try {
    return execFileSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }) !== ''
  } catch {
    return false
  }
}
