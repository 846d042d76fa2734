import { defineConfig } from 'vitest/config'

/** For tests of pure functions: without the Workers runtime, in a second. */
export default defineConfig({ test: { isolate: false, maxWorkers: 1 } })
