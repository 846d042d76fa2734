import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SignJWT } from 'jose'
import { root } from '../lib/console.ts'
import { databaseFile } from '../lib/home.ts'
import { HOME } from '../lib/place.ts'
import { HOST } from '../lib/port.ts'
import { signalGroup, stopServer, untilHealthy } from '../lib/server.ts'
import { BARE_WORKER } from './bare-worker.ts'
import { callersOf, CITY, OPERATIONS, type Callers, type OperationName, type Send } from './operations.ts'

/** Where the copies of a run lie. */
export const BENCH_FOLDER = join(root, '.wrangler/bench')
/** The first start of a home makes its databases and the demo data: on a busy machine that takes its time. */
const READY_WITHIN_MS = 300_000
const script = (name: string): string => join(import.meta.dirname, name)

export interface Target {
  name: string
  base: string
  pid: number
  callers: Callers
  operations: readonly OperationName[]
  /** Milliseconds from the start of the process to its first answer. */
  ready_ms: number
  stop: () => Promise<void>
}

const EVERY = [
  'one record',
  'page of 50',
  '50 tasks',
  'create a unit',
  'summary of all cities',
] as const satisfies readonly OperationName[]
const PLAIN = ['one record', 'page of 50', 'create a unit'] as const satisfies readonly OperationName[]

const overHttp: Send = fetch

interface Start {
  name: string
  port: number
  args: readonly string[]
  env?: Readonly<Record<string, string>>
  operations: readonly OperationName[]
  callers?: (base: string) => Promise<Callers>
}

const start = async ({ name, port, args, env, operations, callers }: Start): Promise<Target> => {
  const base = `http://${HOST}:${port}`
  const started = performance.now()
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  })
  process.once('exit', () => signalGroup(child, 'SIGTERM'))
  if (!(await untilHealthy(child, base, READY_WITHIN_MS)))
    throw new Error(`${name} does not answer; the reason stands above.`)
  const ready_ms = Math.round(performance.now() - started)
  const known = await (callers ?? (async () => callersOf(overHttp, base)))(base)
  const stop = async () => stopServer(child)
  return { name, base, pid: child.pid ?? 0, callers: known, operations, ready_ms, stop }
}

/** The worker as it is deployed: one file, built without a network. */
export const bundleInto = (folder: string): string => {
  const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js')
  execFileSync(process.execPath, [wrangler, 'deploy', '--dry-run', '--outdir', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  return folder
}

const stateFor = (name: string): string => {
  const folder = join(BENCH_FOLDER, name)
  cpSync(join(HOME.state, 'v3'), folder, { recursive: true })
  return folder
}

/** The home's databases with demo data, made once: the rival's are a copy. */
const homeData = join(BENCH_FOLDER, 'home')
const homeArgs = [join(root, 'dist/home/serve.js'), '--demo']
const homeEnv = (port: number) => ({
  DATA_DIR: homeData,
  PORT: String(port),
  RATE_PER_SECOND: '1000000',
  DATABASE_DEADLINE_MS: '60000',
})

/** The home, with options of Node's before it, and settings in place of the bench's. */
export const startHome = async (
  port: number,
  options: readonly string[] = [],
  settings: Readonly<Record<string, string>> = {},
): Promise<Target> =>
  start({
    name: 'product, own machine',
    port,
    args: [...options, ...homeArgs],
    env: { ...homeEnv(port), ...settings },
    operations: EVERY,
  })

export const startWorker = async (port: number): Promise<Target> =>
  start({
    name: 'product, Workers runtime',
    port,
    args: [script('serve-worker.ts'), bundleInto(join(BENCH_FOLDER, 'bundle')), stateFor('product'), String(port)],
    operations: EVERY,
  })

export const startBare = async (port: number, assignment: string): Promise<Target> => {
  const folder = join(BENCH_FOLDER, 'bare-bundle')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'worker.js'), BARE_WORKER)
  const nobody = { city: '', province: '', assignment }
  return start({
    name: 'bare worker',
    port,
    args: [script('serve-worker.ts'), folder, stateFor('bare'), String(port)],
    operations: EVERY,
    callers: async () => nobody,
  })
}

/** Beside a home that stands still: its database of one city is copied. */
export const startRival = async (port: number, assignment: string): Promise<Target> => {
  const secret = randomBytes(32).toString('hex')
  const file = join(BENCH_FOLDER, 'rival.sqlite')
  for (const end of ['', '-wal']) copyFileSync(`${databaseFile(homeData, CITY)}${end}`, `${file}${end}`)
  const city = await new SignJWT({ tenant: CITY })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1d')
    .sign(new TextEncoder().encode(secret))
  return start({
    name: 'fastify, SQLite, plain SQL',
    port,
    args: [script('rival.ts'), file, String(port), secret],
    operations: PLAIN,
    callers: async () => ({ city, province: city, assignment }),
  })
}

/** Whether a target is asked for an operation. */
export const answers = ({ operations }: Target, name: string): name is OperationName =>
  name in OPERATIONS && operations.some((each) => each === name)
