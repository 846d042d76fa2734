import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { startHome } from '../src/node.ts'
import { besideIn, type Beside } from '../src/platform/node/beside.ts'
import { holdFolder } from '../src/platform/node/data-lock.ts'
import { endTurns, turnsFor } from '../src/platform/node/write-turns.ts'
import { PROVINCE } from '../src/tenancy/registry.ts'
import { fail, progress, readArgs, requireNode, root, say, step } from './lib/console.ts'
import { KEY_MODES, type KeyMode } from '../src/access/api-key.ts'
import { identifyAll, migrateAll, modeOf } from './lib/databases.ts'
import { databaseServer, dataFolder, isHome, openHome, secretsFile, type OpenHome } from './lib/home.ts'
import { manifests } from '../tenants/index.ts'
import { makeUser } from './lib/new-user.ts'
import { onParentEnd } from './lib/parent.ts'
import { HOST, readPort } from './lib/port.ts'
import { ensureSecrets } from './lib/secrets.ts'

const HELP = `npm run serve

Runs the product on this machine alone: Node and SQLite files, nothing from outside. The first start makes the
secrets, the databases of all tenants and the first user of the province, whose one-time password is printed once.

  --demo           fills empty databases with demo data, users and passwords included: never for real work
  --help           this text

  DATA_DIR         the folder of all data; data/ in the repository when not set. One process a folder
  DATABASE_URL     a libSQL server in place of files: its address, with {tenant} where a tenant's code belongs
  DATABASE_AUTH_TOKEN  the word that opens it, where it asks for one
  HOST, PORT       where to listen; 127.0.0.1 and 8787 when not set
  TRUSTED_PROXIES  proxies whose X-Forwarded-For is believed: addresses and networks, commas between
  RATE_PER_SECOND, DATABASE_DEADLINE_MS, ISSUER, AUDIENCE, CORS_ORIGINS, KEY_MODE, WEBHOOK_ALLOWED_HOSTS
                   as in docs/operating.md; SIGNING_KEYS, VAULT_KEYS and RETIRED_SIGNING_KEYS go before the file's

Ctrl-C or SIGTERM lets what runs finish, then ends. More in docs/home.md.`

const OPTIONS = { demo: { type: 'boolean' } } as const
const FIRST_USER = 'admin@440000'
const ASSETS = join(root, 'dist/assets')

const makeSecrets = async (folder: string, hadData: boolean): Promise<string> => {
  const given = ['SIGNING_KEYS', 'VAULT_KEYS'].every((name) => process.env[name])
  if (given) return 'from the environment'
  if (hadData && !existsSync(secretsFile(folder))) {
    return fail(
      `${secretsFile(folder)} is gone. Its data cannot be read with new secrets: bring the file back from its safe`,
    )
  }
  if (databaseServer() !== null && !existsSync(secretsFile(folder))) {
    return fail(
      `${secretsFile(folder)} is not there. Databases of a server are read by several processes with the same secrets: bring the file along, or set SIGNING_KEYS and VAULT_KEYS (docs/operating.md)`,
    )
  }
  const made = await ensureSecrets(secretsFile(folder))
  return made.length === 0
    ? 'are there'
    : `${made.join(' and ')} written to ${secretsFile(folder)}: copy it into a safe`
}

const makeFirstUser = async ({ databases }: OpenHome): Promise<string | null> => {
  const db = databases.find(({ code }) => code === PROVINCE)?.db
  if (!db || (await db.prepare('SELECT 1 FROM users LIMIT 1').first()) !== null) return null
  const asked = { tenant: PROVINCE, username: FIRST_USER, role: 'province_admin', scope: PROVINCE } as const
  const { sql, password } = await makeUser({ ...asked, display_name: null })
  await db.prepare(sql).run()
  return password
}

interface Start {
  demo: boolean
  /** The application's settings, with the mode that its databases are of. */
  env: object
  mode: KeyMode
}

const prepare = async (home: OpenHome, { demo, env, mode }: Start): Promise<void> => {
  for (const warning of await identifyAll(home, mode)) progress(`warning    ${warning}`)
  if (demo) {
    const { seedDemo } = await import('./demo/seed.ts')
    await step('demo data', async () => {
      await seedDemo(env, progress)
      return 'ready; every demo user has the password that docs/home.md names'
    })
  }
  const password = await makeFirstUser(home)
  if (password === null) return
  say(`\n  The first user of the province, shown this once:\n`)
  say(`    tenant             ${PROVINCE}\n    username           ${FIRST_USER}\n    one-time password  ${password}\n`)
}

/** Test where demo data were asked for at the first start, or KEY_MODE says so; what the databases are stays. */
const settingsOf = async (home: OpenHome, { demo, origin }: { demo: boolean; origin: string }) => {
  const asked = KEY_MODES.find((mode) => mode === Reflect.get(home.env, 'KEY_MODE'))
  const mode = asked ?? (await modeOf(home)) ?? (demo ? 'test' : 'live')
  return { mode, env: { ISSUER: origin, ...home.env, KEY_MODE: mode } }
}

/** What tells this thread and those beside it apart, where they take turns to write. */
const FIRST_THREAD = 1
const FIRST_BESIDE = 2
/** MB of values the second thread may hold; what it takes ends with it. */
const BESIDE_MB_MAX = 512
/** Nobody but SQLite keeps it waiting, on a disk of its own: it may work longer than a request to a database far away. */
const BESIDE_DEADLINE_MS = '60000'
const BESIDE = join(import.meta.dirname, `serve-beside${extname(import.meta.filename)}`)

/** The thread for what works on thousands of rows, over the same files with the same settings. */
const besideOver = (folder: string, env: object, turns: SharedArrayBuffer): Beside => {
  const settings = Object.fromEntries(Object.entries(env).filter(([, value]) => typeof value === 'string'))
  const given = { folder, turns, settings: { ...settings, DATABASE_DEADLINE_MS: BESIDE_DEADLINE_MS } }
  const resourceLimits = { maxOldGenerationSizeMb: BESIDE_MB_MAX }
  return besideIn(
    FIRST_BESIDE,
    (number) => new Worker(BESIDE, { workerData: { ...given, number }, resourceLimits }),
    (number) => endTurns(turns, number),
  )
}

/** Ends with the first signal to stop, which is heard from the start on: what is being prepared is finished first. */
const untilStopped = async (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
    onParentEnd(resolve)
  })

const run = async (): Promise<void> => {
  requireNode()
  const { demo = false } = readArgs(HELP, OPTIONS)
  const port = readPort()
  const host = process.env['HOST'] || HOST
  const folder = dataFolder()
  say(`Starting Jiedui on the data in ${folder}`)
  const hadData = isHome(folder)
  const lock = holdFolder(folder, 'npm run serve')
  await step('secrets', async () => makeSecrets(folder, hadData))
  const turns = turnsFor(manifests.length)
  const home = openHome(folder, lock, { turns, number: FIRST_THREAD, is_large: false })
  const stopped = untilStopped()
  try {
    await step('migrate', async () => migrateAll(home))
    const { mode, env } = await settingsOf(home, { demo: demo === true, origin: `http://${host}:${port}` })
    await prepare(home, { demo: demo === true, env, mode })
    const trusted_proxies = process.env['TRUSTED_PROXIES'] ?? ''
    // a server's databases keep nobody waiting in this process: no second thread is needed for long work
    const threads = databaseServer() === null ? { beside: besideOver(folder, env, turns) } : {}
    const running = await startHome({ env, assets: ASSETS, host, port, trusted_proxies, ...threads })
    say(`Jiedui is running: http://${host}:${running.port}/ (API /v1, its documents /docs/). Ctrl-C stops.`)
    await stopped
    say('Stopping: what runs is let finish')
    await running.stop()
  } finally {
    await home.dispose()
  }
}

try {
  await run()
  process.exit(0)
} catch (error) {
  fail(error instanceof Error ? error.message : 'The start failed.')
}
