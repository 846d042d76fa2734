import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const here = (file: string): string => join(import.meta.dirname, file)

// The same tests on the other home: what the Workers runtime gives stands on Node and SQLite files, everything else is as it is.
export default defineConfig({
  resolve: {
    alias: [
      { find: 'cloudflare:workers', replacement: here('test/node/bindings.ts') },
      { find: 'cloudflare:test', replacement: here('test/node/execution.ts') },
      { find: /^.*\/platform\/cloudflare\.ts$/, replacement: here('test/node/platform.ts') },
    ],
  },
  test: {
    include: ['{src,test}/**/*.test.ts'],
    exclude: ['test/harness/harness.test.ts'], // counts the rows that D1 says it read, which this home does not say
    setupFiles: ['./test/harness/setup.ts'],
    reporters: ['default', './test/harness/count-reporter.ts'],
    isolate: false,
    maxWorkers: 2,
    pool: 'forks',
    // as in vitest.config.ts: a busy machine is no fault
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
})
