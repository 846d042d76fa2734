import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that walk every endpoint: one that begins last is waited for by a worker with nothing left to do. */
const LONG = /\/test\/(isolation\/sweep-reads|faults\/faults|input|isolation\/sweep-writes|battery)\.test\.ts$/

const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId)

/** Files in vitest's own order, the longest before all others. No test may depend on it. */
export default class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
