import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserFile, hasChineseFont } from './lib/browser.ts'
import { fail, readArgs, requireNode, root, say } from './lib/console.ts'
import { FIRST_LOAD_MAX, pageLoad, SCREEN_LOAD_MAX } from './lib/first-load.ts'
import { freePort, HOST } from './lib/port.ts'
import { rawFiles } from './lib/raw-files.ts'
import { manifests } from '../tenants/index.ts'

const HELP = `npm run test:pages

Walks through the review page in a headless Chromium, against a worker of its own with fresh demo data in a
temporary folder; "npm start" and its data are not touched.

  -- --screenshots   also writes docs/images/*.png
  -- --only <word>   only the files of test/pages whose name holds the word
  CHROMIUM           the file of a Chromium; without it the one of the package @sparticuz/chromium
  --help             this text`

const options = { screenshots: { type: 'boolean' }, only: { type: 'string' } } as const

/** These write, or compare the page with the API: one after the other. All others only look, and may do so meanwhile. */
const IN_TURN =
  /(branch|demo|diary|guided|handshake|imports|keyboard|overview|postings|roles|three-years|two-keys|work)\.page\.ts$/

/** Runs files one after the other in a process with one browser; what it says comes in one piece when it ends. */
const runFiles = async (files: readonly string[], env: Readonly<Record<string, string>>): Promise<boolean> => {
  if (files.length === 0) return true
  const flags = ['--test', '--test-isolation=none', '--test-reporter=spec', '--test-force-exit', '--no-warnings']
  const child = spawn(process.execPath, [...flags, ...files], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => said.push(part))
  const [code] = await once(child, 'close')
  say(Buffer.concat(said).toString('utf8'))
  return code === 0
}

/** Both groups at once: two processes for two cores. */
const runTests = async (files: readonly string[], env: Readonly<Record<string, string>>): Promise<boolean> => {
  const inTurn = files.filter((file) => IN_TURN.test(file))
  const meanwhile = files.filter((file) => !IN_TURN.test(file))
  const results = await Promise.all([runFiles(inTurn, env), runFiles(meanwhile, env)])
  return results.every(Boolean)
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** What the first visit loads, and what each screen loads besides, compressed; more than agreed fails like a test. */
const checkLoad = async (base: string): Promise<boolean> => {
  const { files, bytes, screens } = await pageLoad(base)
  for (const { path, gzip } of files) say(`  first load   ${kilobytes(gzip).padStart(8)}  ${path}`)
  say(`  first load   ${kilobytes(bytes).padStart(8)}  together, gzip; at most ${kilobytes(FIRST_LOAD_MAX)}`)
  for (const { path, gzip } of screens) say(`  with screen  ${kilobytes(gzip).padStart(8)}  ${path}`)
  say(`  with screen            at most ${kilobytes(SCREEN_LOAD_MAX)} each`)
  return bytes < FIRST_LOAD_MAX && screens.length > 0 && screens.every(({ gzip }) => gzip < SCREEN_LOAD_MAX)
}

/** X-9: what the whole run has left on the disk holds no citizen number; asked when the worker has ended. */
const checkRawFiles = (folder: string): boolean => {
  const { databases, found } = rawFiles(folder)
  const isClean = databases >= manifests.length && found.length === 0
  say(
    `  raw files    ${databases} databases, ${isClean ? 'no citizen number in clear' : `NOT CLEAN: ${found.join(', ')}`}`,
  )
  return isClean
}

const main = async ({ screenshots = false, only = '' }: { screenshots?: boolean; only?: string }): Promise<boolean> => {
  const files = globSync('test/pages/*.page.ts', { cwd: root }).filter((file) => file.includes(only))
  if (files.length === 0) return fail(`No file of test/pages holds "${only}" in its name.`)
  if (screenshots && !hasChineseFont())
    return fail('Screenshots need a Chinese font. On Debian: apt-get install -y fonts-noto-cjk fontconfig')
  const chromium = await browserFile().catch((failure: Error) => fail(failure.message))
  const folder = mkdtempSync(join(tmpdir(), 'jiedui-pages-'))
  const place = { state: join(folder, 'state'), secrets: join(folder, '.dev.vars') }
  const { prepareLocal } = await import('./lib/prepare.ts')
  const { startServer, stopServer, untilHealthy } = await import('./lib/server.ts')
  const port = await freePort()
  const base = `http://${HOST}:${port}`
  say(`Page tests: ${chromium}, a worker on port ${port}`)
  await prepareLocal(place)
  const server = startServer(port, place)
  try {
    if (!(await untilHealthy(server, base))) return fail('The worker gives no healthy answer; the reason stands above.')
    const isSmall = await checkLoad(base)
    const env = {
      PAGES_BASE: base,
      CHROMIUM: chromium,
      PAGES_SCREENSHOTS: screenshots ? join(root, 'docs/images') : '',
    }
    const passed = await runTests(files.toSorted(), env)
    await stopServer(server)
    const isClean = checkRawFiles(folder)
    if (!isSmall) say('The page is heavier than agreed.')
    return passed && isSmall && isClean
  } finally {
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

requireNode()
const started = performance.now()
const isGood = await main(readArgs(HELP, options))
say(`Page tests ${isGood ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - started) / 1000)} s`)
process.exit(isGood ? 0 : 1)
