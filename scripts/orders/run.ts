import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { root } from '../lib/console.ts'

/** One run of the tests: what it is called, which files, and the seed its file order is drawn by, if any. */
export interface Run {
  name: string
  files: readonly string[]
  seed?: number
}

export interface Result {
  name: string
  passed: number
  failed: number
  seconds: number
  /** Why it is not green, a line each: failed tests by file and name, or that there was no result. */
  faults: string[]
}

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

const firstLine = (text = ''): string => text.trim().split('\n')[0] ?? ''

const faultsOf = ({ testResults }: z.infer<typeof Report>): string[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    // a file that could not be loaded, or whose hook failed, has no failed test
    if (status === 'failed' && failed.length === 0) return [`${file}: ${firstLine(message)}`]
    return failed.map(({ fullName }) => `${file}: ${fullName}`)
  })

/** What the run wrote; where it wrote nothing, or ended badly without a failed test, the last lines it printed say why. */
const read = (output: string, { code, printed }: { code: number | null; printed: string }) => {
  const last = printed.trim().split('\n').slice(-3)
  try {
    const report = Report.parse(JSON.parse(readFileSync(output, 'utf8')))
    const faults = faultsOf(report)
    const more = code !== 0 && faults.length === 0 ? [`ended with ${code}`, ...last] : []
    return {
      passed: report.numPassedTests,
      failed: faults.length + (more.length > 0 ? 1 : 0),
      faults: [...faults, ...more],
    }
  } catch {
    return { passed: 0, failed: 1, faults: [`no result (${code})`, ...last] }
  }
}

const KEPT_OF_OUTPUT = 4_000

/** Runs the tests once, with nothing of their output but results. */
export const runOnce = async ({ name, files, seed }: Run): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'orders-'))
  const output = join(folder, 'report.json')
  const started = performance.now()
  const args = ['vitest', 'run', ...files, '--silent', '--reporter=json', `--outputFile=${output}`]
  args.push('--reporter=./test/harness/count-reporter.ts')
  const env = { ...process.env, ...(seed === undefined ? {} : { FILE_ORDER: String(seed) }) }
  const child = spawn('npx', args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  const keep = (text: Buffer): void => void (printed = `${printed}${text.toString()}`.slice(-KEPT_OF_OUTPUT))
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  const result = { name, ...read(output, { code, printed }), seconds: (performance.now() - started) / 1000 }
  rmSync(folder, { recursive: true, force: true })
  return result
}

/** The test files that words of the command line name, as vitest reads them; all without any. */
export const filesNamed = async (words: readonly string[]): Promise<string[]> => {
  const child = spawn('npx', ['vitest', 'list', ...words, '--filesOnly'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let text = ''
  child.stdout.on('data', (part: Buffer) => (text += part.toString()))
  await new Promise((done) => child.on('close', done))
  return text.split('\n').flatMap((line) => /\S+\.test\.ts$/.exec(line.trim())?.[0] ?? [])
}
