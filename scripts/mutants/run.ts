import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { root } from '../lib/console.ts'
import type { Mutant } from './mutant.ts'

export type Outcome = 'killed' | 'SURVIVED' | 'NOT FOUND' | 'NO RESULT'

const LEFT_OUT = /^(node_modules|\.git|\.wrangler|web\/(dist|node_modules))(\/|$)/
const LIMIT_MS = 20 * 60 * 1000

/** A copy of the tree that defects are planted in: the tree itself is never touched. */
export const copyOfTree = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'mutants-'))
  cpSync(root, path, { recursive: true, filter: (from) => !LEFT_OUT.test(relative(root, from)) })
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Rules are pure: their tests need no Workers runtime, but for those that borrow from the harness. */
const isPlain = (copy: string, test: string): boolean =>
  test.startsWith('src/rules/') && !readFileSync(join(copy, test), 'utf8').includes('/harness/')

const Report = z.object({
  numFailedTests: z.number(),
  numPassedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const runTests = async (copy: string, { tests, named }: Mutant): Promise<Outcome> => {
  const plain = tests.every((test) => isPlain(copy, test))
  const output = join(copy, 'mutant-report.json')
  rmSync(output, { force: true })
  const args = ['vitest', 'run', ...tests, '--bail', '1', '--reporter', 'json', '--outputFile', output, '--root', copy]
  if (plain) args.push('--config', join(copy, 'scripts/mutants/plain.config.ts'))
  if (named !== undefined) args.push('-t', named)
  await new Promise<void>((done) => {
    const child = spawn('npx', args, { cwd: copy, stdio: 'ignore', timeout: LIMIT_MS })
    child.on('close', () => done())
  })
  return outcomeOf(output)
}

const outcomeOf = (output: string): Outcome => {
  try {
    const { numFailedTests, numPassedTests, testResults } = Report.parse(JSON.parse(readFileSync(output, 'utf8')))
    const hookFailed = testResults.some(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length > 0,
    )
    if (numFailedTests > 0 || hookFailed) return 'killed'
    return numPassedTests > 0 ? 'SURVIVED' : 'NO RESULT'
  } catch {
    return 'NO RESULT'
  }
}

/** Plants one defect in the copy, runs its tests, and takes it out again. */
export const tryMutant = async (copy: string, mutant: Mutant): Promise<Outcome> => {
  const path = join(copy, mutant.file)
  const text = readFileSync(path, 'utf8')
  const parts = text.split(mutant.find)
  if (parts.length !== 2) return 'NOT FOUND'
  writeFileSync(path, parts.join(mutant.replace))
  try {
    return await runTests(copy, mutant)
  } finally {
    writeFileSync(path, text)
  }
}
