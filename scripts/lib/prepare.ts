import { existsSync } from 'node:fs'
import { seedDemo } from '../demo/seed.ts'
import { progress, step } from './console.ts'
import { identifyAll, markAsTest, migrateAll, type Local } from './databases.ts'
import { beginFresh, copyToFresh } from './fresh-databases.ts'
import { openLocal } from './local.ts'
import { openFiles } from './open-files.ts'
import { databaseFolder, HOME } from './place.ts'
import { ensureSecrets } from './secrets.ts'

/** What is there keeps its rows and gets what is new. */
const migrate = async (local: Local): Promise<string> => {
  try {
    const result = await migrateAll(local)
    for (const warning of await identifyAll(local, 'test')) progress(`warning    ${warning}`)
    await markAsTest(local)
    return result
  } finally {
    await local.dispose()
  }
}

/** Everything a local start needs: secrets, migrated databases that know their tenant, demo data. Repeatable. */
export const prepareLocal = async (place = HOME): Promise<void> => {
  const hadData = existsSync(databaseFolder(place))
  let made: readonly string[] = []
  await step('secrets', async () => {
    made = await ensureSecrets(place.secrets)
    return made.length === 0 ? '.dev.vars is there' : `${made.join(' and ')} written to .dev.vars`
  })
  if (hadData) progress('data       kept from the last start; npm run reset begins anew')
  if (hadData && made.includes('VAULT_KEYS'))
    progress('note       its sealed values need the earlier VAULT_KEYS: npm run reset')
  const local = await openLocal(place)
  await step('migrate', async () => {
    if (hadData) return migrate(local)
    try {
      await beginFresh(local)
    } finally {
      await local.dispose()
    }
    return copyToFresh(place)
  })
  await step('demo data', async () => {
    const files = openFiles(place)
    try {
      await seedDemo({ ...local.env, ...files.bindings, KEY_MODE: 'test' }, progress)
    } finally {
      files.close()
    }
    return 'ready'
  })
}
