import type { ChildProcess } from 'node:child_process'
import { fail, progress, readArgs, requireNode, say, step } from './lib/console.ts'
import { onParentEnd } from './lib/parent.ts'
import { HOST, portProblem, readPort } from './lib/port.ts'

const HELP = `npm start

Prepares and starts the whole API on this machine: writes .dev.vars when it is missing, migrates the local
databases of all tenants, fills empty ones with demo data, and runs the worker until Ctrl-C.
A second start keeps the data; "npm run reset" begins anew.

  PORT     the port to listen on, 8787 when not set (PORT=8788 npm start)
  TODAY    the day to stand on, e.g. TODAY=2017-06-30 npm start; the demo data is then told up to that day
  --help   this text`

// For local development only: a deployed worker has none of these users.
const DEMO_PASSWORD = 'Jiedui-demo-2016'
const SIGN_INS = [
  ['440100', 'city_org@440100', 'Guangzhou, a partner city'],
  ['441400', 'city_org@441400', 'Meizhou, a supported city'],
  ['440000', 'province_admin@440000', 'the province'],
  ['441400', 'county_org@441424', 'Wuhua, a county of Meizhou where every system is at work'],
] as const

const describeReady = (base: string): string => `
Jiedui is running.

  Page        ${base}/
  API         ${base}/v1
  API docs    ${base}/docs/
  OpenAPI     ${base}/openapi.json

Demo sign-ins (password ${DEMO_PASSWORD}):
${SIGN_INS.map(([tenant, username, who]) => `  tenant ${tenant}   username ${username.padEnd(22)}   ${who}`).join('\n')}

Sign in on the page, or look around with the access token of the answer (Authorization: Bearer …), or on the docs page:
  curl -s ${base}/v1/auth/token -d grant_type=password -d tenant=440000 \\
    -d username=province_admin@440000 -d password=${DEMO_PASSWORD}

Ctrl-C stops.`

const refusePort = (port: number, problem: string): never => {
  if (problem === 'EADDRINUSE') {
    return fail(
      `Port ${port} is in use. If an earlier npm start listens there, stop it: two on the same databases do not go well.\n` +
        `If it is another program, choose another port: PORT=${port === 8788 ? 8789 : 8788} npm start`,
    )
  }
  return fail(`Port ${port} cannot be used (${problem}). Choose another: PORT=8788 npm start`)
}

const readToday = (): void => {
  const today = process.env['TODAY']
  if (today === undefined || /^20\d\d-\d\d-\d\d$/.test(today)) return
  fail(`TODAY is a day such as 2017-06-30, not ${today}`)
}

const run = async (): Promise<void> => {
  requireNode()
  readArgs(HELP, {})
  const port = readPort()
  readToday()
  const base = `http://${HOST}:${port}`
  const problem = await portProblem(port)
  if (problem) refusePort(port, problem)

  let child: ChildProcess | undefined
  let stopping = false
  const { startDeliveries, startServer, stopServer, untilHealthy } = await import('./lib/server.ts')
  const stop = async (code: number): Promise<void> => {
    if (stopping) return
    stopping = true
    if (child) await stopServer(child)
    process.exit(code)
  }
  process.on('SIGINT', () => void stop(0))
  process.on('SIGTERM', () => void stop(0))
  // A closed terminal stops the server too; under nohup there is no terminal and the signal stays ignored.
  if (process.stdout.isTTY) process.on('SIGHUP', () => void stop(0))
  onParentEnd(() => void stop(0))

  say('Starting Jiedui')
  const { holdFolder } = await import('../src/platform/node/data-lock.ts')
  const { HOME } = await import('./lib/place.ts')
  holdFolder(HOME.state, 'npm start') // until this process ends
  const { prepareLocal } = await import('./lib/prepare.ts')
  await prepareLocal()
  if (stopping) return

  const server = startServer(port)
  child = server
  server.once('error', () => void stop(1))
  let healthy = false
  await step('worker', async () => {
    healthy = await untilHealthy(server, base)
    return healthy ? `answers on ${base}` : 'gives no healthy answer'
  })
  if (stopping) return
  if (!healthy) {
    progress('The reason stands above, in the output of wrangler.')
    return stop(1)
  }
  server.once('exit', () => {
    if (!stopping) process.stderr.write('The worker ended by itself; the reason stands above.\n')
    void stop(1)
  })
  startDeliveries(base)
  say(describeReady(base))
}

try {
  await run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'The start failed.')
}
