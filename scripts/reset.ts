import { rmSync } from 'node:fs'
import { fail, readArgs, requireNode, say, step } from './lib/console.ts'

const HELP = `npm run reset

Begins anew: deletes the local databases of all tenants (.wrangler/state/v3/d1 and nothing else), migrates them
and loads the demo data. The secrets in .dev.vars stay. While "npm start" runs it refuses.

  --help   this text`

const run = async (): Promise<void> => {
  requireNode()
  readArgs(HELP, {})
  const { HOME, databaseFolder } = await import('./lib/place.ts')
  const { holdFolder } = await import('../src/platform/node/data-lock.ts')
  const lock = holdFolder(HOME.state, 'npm run reset')
  say('Resetting the local databases')
  await step('delete', async () => {
    rmSync(databaseFolder(), { recursive: true, force: true })
    return 'local databases removed'
  })
  const { prepareLocal } = await import('./lib/prepare.ts')
  await prepareLocal()
  lock.release()
  say('Done. Start with: npm start')
}

try {
  await run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'The reset failed.')
}
