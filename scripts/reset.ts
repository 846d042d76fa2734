import { rmSync } from 'node:fs'
import { fail, readArgs, requireNode, say, step } from './lib/console.ts'
import { portProblem, readPort } from './lib/port.ts'

const HELP = `npm run reset

Begins anew: deletes the local databases of all tenants (.wrangler/state/v3/d1 and nothing else), migrates them
and loads the demo data. The secrets in .dev.vars stay. Stop a running "npm start" first.

  --help   this text`

const run = async (): Promise<void> => {
  requireNode()
  readArgs(HELP, {})
  const port = readPort()
  if ((await portProblem(port)) === 'EADDRINUSE') {
    say(
      `Warning: something listens on port ${port}. If it is "npm start", stop it: it goes on with the deleted databases.`,
    )
  }
  say('Resetting the local databases')
  const { databaseFolder } = await import('./lib/place.ts')
  await step('delete', async () => {
    rmSync(databaseFolder(), { recursive: true, force: true })
    return 'local databases removed'
  })
  const { prepareLocal } = await import('./lib/prepare.ts')
  await prepareLocal()
  say('Done. Start with: npm start')
}

try {
  await run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'The reset failed.')
}
