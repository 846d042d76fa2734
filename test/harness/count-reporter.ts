import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

const count = (modules: readonly TestModule[]) => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const inState = (state: string) => tests.filter((test) => test.result().state === state).length
  const broken = modules.filter((module) => module.errors().length > 0).length
  return { passed: inState('passed'), failed: inState('failed') + broken }
}

/** Prints the closing line of a run, `N passed, N failed`; a file that could not run, or a stray error, counts as failed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], _reason: TestRunEndReason): void {
    const { passed, failed } = count(modules)
    process.stdout.write(`\n${passed} passed, ${failed + errors.length} failed\n`)
  }
}
