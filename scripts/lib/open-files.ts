import { globSync } from 'node:fs'
import { join } from 'node:path'
import { openHomeDatabase } from '../../src/platform/node/d1-database.ts'
import { manifests } from '../../tenants/index.ts'
import { tenantIn } from './copies/copy-file.ts'
import { databaseFolder, type Place } from './place.ts'

/**
 * The bindings of a local Workers home over its own files, without a runtime between: a thousand requests of the demo's
 * story take a second so. Nothing else may hold the files, and a power cut may cost what was written (`npm run reset`).
 */
export const openFiles = (place: Place): { bindings: Readonly<Record<string, D1Database>>; close: () => void } => {
  const files = globSync(join(databaseFolder(place), '**/*.sqlite'))
  const known = new Map(files.map((file) => [tenantIn(file), file]))
  const opened = manifests.map(({ code, binding }) => {
    const file = known.get(code)
    if (file === undefined) throw new Error(`the database of ${code} is missing below ${databaseFolder(place)}`)
    return { binding, database: openHomeDatabase(file, { durable: false }) }
  })
  return {
    bindings: Object.fromEntries(opened.map(({ binding, database }) => [binding, database.d1])),
    close: () => opened.forEach(({ database }) => database.close()),
  }
}
