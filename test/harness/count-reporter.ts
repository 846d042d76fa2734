import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node'
import { declareCodes, declaredCodes, gatheredCodes, missingFrom } from './declared-codes.ts'

const count = (modules: readonly TestModule[]) => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => tests.filter((test) => test.result().state === state).length
  const broken = modules.filter((module) => module.errors().length > 0).length
  return { passed: inState('passed'), failed: inState('failed') + broken }
}

/** Whether every file ran, and every test of it. */
const isWhole = async (vitest: Vitest, modules: readonly TestModule[]): Promise<boolean> => {
  const { testNamePattern, shard } = vitest.config
  if (testNamePattern ?? shard) return false
  return modules.length >= (await vitest.globTestSpecifications([])).length
}

const HOW = 'src/serve/document/operation-codes.json says what each operation refuses with; `CODES=declare npm test` (or `npx vitest run <file>`) writes there what the tests bring about'

/** What the tests brought about is what the document declares: `x-codes`. A run of some files alone misses nothing. */
const codeFaults = (modules: readonly TestModule[], whole: boolean): string[] => {
  const declared = declaredCodes()
  const gathered = gatheredCodes(
    modules.map((module) => module.meta().codes),
    declared,
  )
  if (process.env['CODES'] === 'declare') {
    declareCodes(gathered, whole ? new Map() : declared)
    return []
  }
  return [
    ...missingFrom(gathered, declared).map((each) => `not declared: ${each}`),
    ...(whole ? missingFrom(declared, gathered).map((each) => `declared, and no test brought it about: ${each}`) : []),
  ]
}

/** Prints the closing line of a run, `N passed, N failed`; a file that could not run, a stray error, or a code that is not as the document declares it counts as failed. */
export default class CountReporter implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  async onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): Promise<void> {
    const { passed, failed } = count(modules)
    const whole = reason === 'passed' && this.#vitest !== undefined && (await isWhole(this.#vitest, modules))
    const faults = codeFaults(modules, whole)
    if (faults.length > 0) {
      process.stdout.write(`\n${HOW}:\n${faults.join('\n')}\n`)
      process.exitCode = 1
    }
    process.stdout.write(`\n${passed} passed, ${failed + errors.length + faults.length} failed\n`)
  }
}
