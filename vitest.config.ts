import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import LongFirst from './test/harness/long-first.ts'
import { runSettings } from './test/run-settings.ts'

/** A drawn order of the files: one and the same for a seed (npm run test:orders); without it the longest go first. */
const seed = process.env['FILE_ORDER']
const sequence = seed ? { shuffle: { files: true, tests: false }, seed: Number(seed) } : { sequencer: LongFirst }

export default defineConfig({
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: './wrangler.toml' },
      miniflare: {
        bindings: {
          MIGRATIONS: await readD1Migrations('./migrations'),
          ...runSettings(),
        },
      },
    })),
  ],
  test: {
    include: ['{src,test}/**/*.test.ts'],
    exclude: ['test/node/**'], // of the other home: vitest.node.config.ts
    setupFiles: ['./test/harness/setup.ts'],
    reporters: ['default', './test/harness/count-reporter.ts'],
    isolate: false,
    fsModuleCache: true, // a file that did not change is not compiled again by the next run
    maxWorkers: 2,
    sequence,
    restoreMocks: true,
    // a busy machine is no fault: what a test may cost is counted in calls and rows
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
})
