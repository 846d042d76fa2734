import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { loadWith } from './bench/load.ts'
import { OPERATIONS } from './bench/operations.ts'
import { hottest, readProfile } from './bench/profile-table.ts'
import { BENCH_FOLDER, startHome } from './bench/targets.ts'
import { fail, readArgsAndWords, requireNode, root, say, step } from './lib/console.ts'
import { readPort } from './lib/port.ts'

const HELP = `npm run profile -- <operation> [--seconds 5]

Runs the home on a machine of one's own with demo data of its own, asks it for one operation again and again, and prints
where the CPU went: by place, then by function. The profile stays in .wrangler/bench/profiles, for a browser's tools.

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
  rmSync(PROFILES, { recursive: true, force: true })
  mkdirSync(PROFILES, { recursive: true })
  const home = await startHome(readPort() + 1, ['--cpu-prof', `--cpu-prof-dir=${PROFILES}`])
  try {
    await step('warm-up', async () => {
      await loadWith(home, OPERATIONS[asked], { seconds: WARM_UP_SECONDS, connections: CONNECTIONS })
      return 'done'
    })
    const { rate, cpu_us } = await loadWith(home, OPERATIONS[asked], {
      seconds,
      connections: CONNECTIONS,
    })
    say(`\n${asked}: ${rate.toFixed(0)} requests a second, ${cpu_us.toFixed(0)} µs of CPU each\n`)
  } finally {
    await home.stop()
  }
  const [file] = readdirSync(PROFILES)
  if (file === undefined) return fail('The home left no profile.')
  say(hottest(readProfile(readFileSync(join(PROFILES, file), 'utf8')), FUNCTIONS))
  say(`\n${join(PROFILES, file).slice(root.length + 1)}`)
}

try {
  await run()
  process.exit(0)
} catch (error) {
  fail(error instanceof Error ? error.message : 'The profile failed.')
}
