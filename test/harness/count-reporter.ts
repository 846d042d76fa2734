import type { Reporter, TestModule, TestRunEndReason, Vitest } from 'vitest/node'
import { codeFaults } from './code-run.ts'

const count = (modules: readonly TestModule[]) => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => tests.filter((test) => test.result().state === state).length
  const broken = modules.filter((module) => module.errors().length > 0).length
  return { passed: inState('passed'), failed: inState('failed') + broken }
}

/**
 * Prints the closing line of a run, `N passed, N failed`; a file that could not run, or a stray error, counts as failed. So does, when all
 * files ran well, each code that the document declares and no answer had.
 */
export default class CountReporter implements Reporter {
  #vitest: Vitest | undefined

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  async onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    _reason: TestRunEndReason,
  ): Promise<void> {
    const { passed, failed } = count(modules)
    const broken = failed + errors.length
    const faults = this.#vitest && broken === 0 ? await codeFaults(this.#vitest, modules) : []
    if (faults.length > 0) {
      process.stderr.write(
        `declared, and no test brings it about. Cure: a test, or CODES=write npm test\n${faults.join('\n')}\n`,
      )
      process.exitCode = 1
    }
    process.stdout.write(`\n${passed} passed, ${broken + faults.length} failed\n`)
  }
}
