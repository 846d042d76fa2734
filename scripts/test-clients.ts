import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, readArgs, requireNode, root } from './lib/console.ts'
import { freePort, HOST } from './lib/port.ts'

const HELP = `npm run test:clients

Packs clients/typescript, installs it into an empty folder, and runs what its README and docs/integrating.md print; then compiles and
runs the clients that two generators make of the document. All of it against a worker of its own with fresh demo data in a temporary folder; "npm start" and its data are not touched.

  --help   this text`

const runTests = async (base: string): Promise<boolean> => {
  const files = globSync('test/clients/*.client.ts', { cwd: root }).toSorted()
  const child = spawn(process.execPath, ['--test', '--test-isolation=none', '--no-warnings', ...files], {
    cwd: root,
    env: { ...process.env, CLIENTS_BASE: base },
    stdio: 'inherit',
  })
  const [code] = await once(child, 'close')
  return code === 0
}

const main = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'jiedui-clients-'))
  const place = { state: join(folder, 'state'), secrets: join(folder, '.dev.vars') }
  const { prepareLocal } = await import('./lib/prepare.ts')
  const { startServer, stopServer, untilHealthy } = await import('./lib/server.ts')
  const port = process.env['PORT'] ? Number(process.env['PORT']) : await freePort()
  const base = `http://${HOST}:${port}`
  await prepareLocal(place)
  const server = startServer(port, place)
  try {
    if (!(await untilHealthy(server, base))) return fail('The worker gives no healthy answer; the reason stands above.')
    return await runTests(base)
  } finally {
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
}

requireNode()
readArgs(HELP, {})
process.exit((await main()) ? 0 : 1)
