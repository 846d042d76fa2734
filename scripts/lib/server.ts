import { spawn, type ChildProcess } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { root } from './console.ts'
import { HOME } from './place.ts'
import { HOST } from './port.ts'

const KILL_AFTER_MS = 5_000
const POLL_MS = 150
const READY_WITHIN_MS = 90_000

/** Signals a server and everything it started. */
export const signalGroup = (child: ChildProcess, signal: NodeJS.Signals): void => {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group is gone already, which is what was wanted.
  }
}

/** Starts `wrangler dev` as a process group of its own, so that one signal reaches wrangler and workerd alike. */
export const startServer = (port: number, place = HOME): ChildProcess => {
  const wrangler = join(dirname(fileURLToPath(import.meta.resolve('wrangler/package.json'))), 'bin/wrangler.js')
  const options = ['--ip', HOST, '--port', String(port), '--log-level', 'warn', '--show-interactive-dev-session=false']
  const today = process.env['TODAY']
  const settings = [
    '--var',
    `ISSUER:http://${HOST}:${port}`,
    '--var',
    'KEY_MODE:test',
    '--var',
    `WEBHOOK_ALLOWED_HOSTS:${HOST}`,
    ...(today ? ['--var', `TODAY:${today}`] : []),
  ]
  const elsewhere = place === HOME ? [] : ['--persist-to', place.state, '--env-file', place.secrets]
  const child = spawn(process.execPath, [wrangler, 'dev', ...options, ...settings, ...elsewhere], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      // The build command is "node …": it has to be this Node, not an older one further along the PATH.
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      WRANGLER_SEND_METRICS: 'false',
    },
  })
  // Whatever ends this script, also a crash, must not leave a server behind.
  process.once('exit', () => signalGroup(child, 'SIGTERM'))
  return child
}

const MINUTE_MS = 60_000
const EACH_MINUTE = '* * * * *'

/** A deployment is called by the clock, `wrangler dev` is not: each minute it is told to deliver what waits (docs/operating.md). */
export const startDeliveries = (base: string): void => {
  const tell = async (): Promise<void> => {
    const answer = await fetch(`${base}/cdn-cgi/local/scheduled?cron=${encodeURIComponent(EACH_MINUTE)}`)
    await answer.body?.cancel()
  }
  setInterval(() => void tell().catch(() => undefined), MINUTE_MS).unref()
}

/** Ends the server and everything it started. */
export const stopServer = async (child: ChildProcess): Promise<void> => {
  const ended =
    child.exitCode === null && child.signalCode === null ? new Promise((resolve) => child.once('exit', resolve)) : null
  signalGroup(child, 'SIGTERM')
  await Promise.race([ended, sleep(KILL_AFTER_MS, undefined, { ref: false })])
  signalGroup(child, 'SIGKILL')
}

const isUp = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}

/** Waits for /health; false when the server ended, or did not answer in time. */
export const untilHealthy = async (
  child: ChildProcess,
  base: string,
  within_ms = READY_WITHIN_MS,
): Promise<boolean> => {
  const deadline = performance.now() + within_ms
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    if (await isUp(`${base}/health`)) return true
    await sleep(POLL_MS)
  }
  return false
}
