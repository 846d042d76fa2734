import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { profileOf } from './bench/inspector.ts'
import { loadWith } from './bench/load.ts'
import { OPERATIONS } from './bench/operations.ts'
import { hottest, readProfile } from './bench/profile-table.ts'
import { BENCH_FOLDER, startHome } from './bench/targets.ts'
import { fail, readArgsAndWords, requireNode, root, say, step } from './lib/console.ts'
import { readPort } from './lib/port.ts'

const HELP = `npm run profile -- <operation> [--seconds 5]

Builds the home on a machine of one's own, runs it with demo data of its own, asks it for one operation again and again, and
prints where the CPU went meanwhile: by place, then by function. The profile stays in .wrangler/bench/profiles, for a browser's tools.

  operations   ${Object.keys(OPERATIONS).join(' · ')}
  --seconds n  how long it is asked, 5 when not given
  --help       this text`

const PROFILES = join(BENCH_FOLDER, 'profiles')
const Seconds = z.coerce.number().int().min(1).max(120)
const CONNECTIONS = 8
const WARM_UP_SECONDS = 2
const FUNCTIONS = 25

const isOperation = (name: string): name is keyof typeof OPERATIONS => name in OPERATIONS

const run = async (): Promise<void> => {
  requireNode()
  const { values, words } = readArgsAndWords(HELP, { seconds: { type: 'string' } })
  const asked = words.join(' ')
  const seconds = Seconds.parse(values.seconds ?? 5)
  if (!isOperation(asked)) return fail(`Which operation?\n\n${HELP}`)
  execFileSync(process.execPath, [join(root, 'scripts/build.ts')], { stdio: ['ignore', 'ignore', 'inherit'] })
  mkdirSync(PROFILES, { recursive: true })
  const port = readPort() + 1
  const home = await startHome(port, [`--inspect=127.0.0.1:${port + 1}`])
  const load = async (length: number) =>
    loadWith(home, OPERATIONS[asked], { seconds: length, connections: CONNECTIONS })
  try {
    await step('warm-up', async () => {
      await load(WARM_UP_SECONDS)
      return 'done'
    })
    const found = await profileOf(port + 1, async () => {
      const { rate, cpu_us } = await load(seconds)
      say(`\n${asked}: ${rate.toFixed(0)} requests a second, ${cpu_us.toFixed(0)} µs of CPU each\n`)
    })
    const file = join(PROFILES, `${asked.replaceAll(' ', '-')}.cpuprofile`)
    writeFileSync(file, JSON.stringify(found))
    say(hottest(readProfile(found), FUNCTIONS))
    say(`\n${file.slice(root.length + 1)}`)
  } finally {
    await home.stop()
  }
}

try {
  await run()
  process.exit(0)
} catch (error) {
  fail(error instanceof Error ? error.message : 'The profile failed.')
}
