import { once } from 'node:events'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { hasChineseFont, launchBrowser } from './lib/browser.ts'
import { fail, readArgs, requireNode, root, say } from './lib/console.ts'
import { freePort, HOST } from './lib/port.ts'

const HELP = `npm run test:pages

Walks through the review page in a headless Chromium, against a worker of its own with fresh demo data in a
temporary folder; "npm start" and its data are not touched.

  -- --screenshots   also writes docs/images/*.png
  -- --only <word>   only the files of test/pages whose name holds the word
  CHROMIUM           the file of a Chromium; without it the one of the package @sparticuz/chromium
  --help             this text`

const options = { screenshots: { type: 'boolean' }, only: { type: 'string' } } as const

interface Counts {
  passed: number
  failed: number
}

/** Runs the files one after the other in this process, so that they share one browser and one worker. */
const runFiles = async (files: string[]): Promise<Counts> => {
  const counts: Counts = { passed: 0, failed: 0 }
  const stream = run({ files, isolation: 'none', concurrency: false })
  const isTest = ({ details }: { details: { type?: string | undefined } }): boolean => details.type !== 'suite'
  stream.on('test:pass', (event) => (counts.passed += Number(isTest(event))))
  stream.on('test:fail', (event) => (counts.failed += Number(isTest(event))))
  const reporter = stream.compose(new spec())
  reporter.pipe(process.stdout, { end: false })
  await once(reporter, 'end')
  return counts
}

const main = async ({ screenshots = false, only = '' }: { screenshots?: boolean; only?: string }): Promise<Counts> => {
  const files = globSync('test/pages/*.page.ts', { cwd: root }).filter((file) => file.includes(only))
  if (files.length === 0) return fail(`No file of test/pages holds "${only}" in its name.`)
  if (screenshots && !hasChineseFont())
    return fail('Screenshots need a Chinese font. On Debian: apt-get install -y fonts-noto-cjk fontconfig')
  const browser = await launchBrowser().catch((failure: Error) => fail(failure.message))
  const folder = mkdtempSync(join(tmpdir(), 'jiedui-pages-'))
  const place = { state: join(folder, 'state'), secrets: join(folder, '.dev.vars') }
  const { prepareLocal } = await import('./lib/prepare.ts')
  const { startServer, stopServer, untilHealthy } = await import('./lib/server.ts')
  const port = await freePort()
  say(`Page tests: Chromium ${browser.version()}, a worker on port ${port}`)
  await prepareLocal(place)
  const server = startServer(port, place)
  try {
    const base = `http://${HOST}:${port}`
    if (!(await untilHealthy(server, base))) return fail('The worker gives no healthy answer; the reason stands above.')
    const { begin } = await import('../test/pages/harness.ts')
    begin({ browser, base, screenshots, images: join(root, 'docs/images') })
    return await runFiles(files.toSorted().map((file) => join(root, file)))
  } finally {
    await browser.close()
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

requireNode()
const { passed, failed } = await main(readArgs(HELP, options))
say(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)
