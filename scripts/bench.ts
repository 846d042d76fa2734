import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'
import { holdFolder } from '../src/platform/node/data-lock.ts'
import { loadWith, medianOf, type Measured } from './bench/load.ts'
import { OPERATIONS } from './bench/operations.ts'
import { memoryMb } from './bench/process-cost.ts'
import { REPORT, tablesOf, writeReport } from './bench/report.ts'
import { requestCosts } from './bench/request-cost.ts'
import { answers, BENCH_FOLDER, startBare, startHome, startRival, startWorker, type Target } from './bench/targets.ts'
import { importBeside } from './bench/import-beside.ts'
import { manyBeside } from './bench/many-beside.ts'
import { recountBeside } from './bench/recount-beside.ts'
import { fail, readArgs, requireNode, root, say, step } from './lib/console.ts'
import { HOME } from './lib/place.ts'
import { readPort } from './lib/port.ts'

const HELP = `npm run bench

Measures the product on the Workers runtime and on a machine of one's own, beside a bare worker and a plain server with
the same rows: requests a second, CPU a request, how long the answers take, trips and rows, an import, start and memory.
The servers are asked in turn, round by round, and the median counts, so that a machine that grows slower slows all of them.
It works on copies (.wrangler/bench); stop a running "npm start" first. Linux only: CPU is read from /proc.

  --seconds n      how long each operation is asked in a round, 2 when not given
  --rounds n       how many rounds, 5 when not given
  --connections n  how many requests are under way at a time, 16 when not given
  --write          writes the figures into ${REPORT}
  --help           this text`

const OPTIONS = {
  seconds: { type: 'string' },
  rounds: { type: 'string' },
  connections: { type: 'string' },
  write: { type: 'boolean' },
} as const
const Whole = z.coerce.number().int().min(1).max(120)
const WARM_UP_SECONDS = 1

interface Options {
  seconds: number
  rounds: number
  connections: number
}

/** Each operation at each server, in turn: every other round the other way about. */
const measureAll = async (targets: readonly Target[], { rounds, ...load }: Options) => {
  const measured = new Map<string, Measured[]>()
  const ask = async (target: Target, name: string, seconds: number): Promise<Measured | null> =>
    answers(target, name) ? loadWith(target, OPERATIONS[name], { ...load, seconds }) : null
  for (let round = 0; round <= rounds; round += 1)
    await step(round === 0 ? 'warm-up' : `round ${round}`, async () => {
      for (const name of Object.keys(OPERATIONS))
        for (const target of round % 2 === 0 ? targets : targets.toReversed()) {
          const found = await ask(target, name, round === 0 ? WARM_UP_SECONDS : load.seconds)
          const key = `${name}|${target.name}`
          if (found && round > 0) measured.set(key, [...(measured.get(key) ?? []), found])
        }
      return 'measured'
    })
  return new Map([...measured].map(([key, each]) => [key, medianOf(each)]))
}

const kb = (file: string) => {
  const bytes = readFileSync(file)
  return {
    file: file.slice(root.length + 1),
    kb: Math.round(statSync(file).size / 1000),
    gzip_kb: Math.round(gzipSync(bytes).length / 1000),
  }
}

const prepare = (): void => {
  if (!existsSync(HOME.secrets) || !existsSync(HOME.state))
    fail('There are no local databases yet: run "npm run reset" first')
  if (!existsSync(join(root, 'dist/home/serve.js'))) fail('The home is not built: run "npm run build" first')
  holdFolder(HOME.state, 'npm run bench') // until this process ends: a copy of files that somebody writes is none
  rmSync(BENCH_FOLDER, { recursive: true, force: true })
  mkdirSync(BENCH_FOLDER, { recursive: true })
}

/** What long work and a loud neighbour do to others. The last has a home of its own limits, over the same data: the first one ends. */
const measureBeside = async (home: Target) => {
  const imported = await importBeside(home)
  const recounted = await recountBeside(home)
  await home.stop()
  return { imported, recounted, many: await manyBeside(readPort() + 1) }
}

const startAll = async (targets: Target[]): Promise<void> => {
  const port = readPort()
  const started = async (name: string, begin: () => Promise<Target>) =>
    step(name, async () => {
      const target = await begin()
      targets.push(target)
      return `answers on ${target.base}`
    })
  await started('home', async () => startHome(port + 1))
  const home = targets[0]?.callers.assignment ?? ''
  await started('rival', async () => startRival(port + 2, home))
  await started('worker', async () => startWorker(port + 3))
  await started('bare', async () => startBare(port + 4, targets.at(-1)?.callers.assignment ?? ''))
}

const run = async (): Promise<void> => {
  requireNode()
  const values = readArgs(HELP, OPTIONS)
  const options = {
    seconds: Whole.parse(values.seconds ?? 2),
    rounds: Whole.parse(values.rounds ?? 5),
    connections: Whole.parse(values.connections ?? 16),
  }
  prepare()
  const costs = await requestCosts()
  const targets: Target[] = []
  try {
    await startAll(targets)
    const measured = await measureAll(targets, options)
    const memory = new Map(targets.map(({ name, pid }) => [name, memoryMb(pid)]))
    const [home] = targets
    const beside = home ? await measureBeside(home) : null
    const files = [join(BENCH_FOLDER, 'bundle/worker.js'), join(root, 'dist/home/serve.js')].map(kb)
    const tables = tablesOf({ targets, measured, costs, memory, beside, files, options })
    say(`\n${tables}`)
    if (values.write === true) writeReport(tables)
  } finally {
    await Promise.all(targets.map(async ({ stop }) => stop()))
  }
  rmSync(BENCH_FOLDER, { recursive: true, force: true })
}

try {
  await run()
  process.exit(0)
} catch (error) {
  fail(error instanceof Error ? error.message : 'The bench failed.')
}
