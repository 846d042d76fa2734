import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './console.ts'

export interface Ran {
  ok: boolean
  stdout: string
}

/** Runs wrangler and waits for it; what it says to an operator goes to stderr as it comes. */
export const runWrangler = (args: readonly string[]): Ran => {
  const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js')
  const run = spawnSync(process.execPath, [wrangler, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  })
  return { ok: run.status === 0, stdout: run.stdout }
}
