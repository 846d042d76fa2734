import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHomeDatabase } from '../../src/platform/node/d1-database.ts'
import { manifests } from '../../tenants/index.ts'

// What `cloudflare:workers` gives a test inside the Workers runtime, here from SQLite files: see vitest.node.config.ts.

const migrations = join(import.meta.dirname, '../../migrations')

const openAll = (): Record<string, unknown> => {
  const folder = join(tmpdir(), `jiedui-test-${randomUUID()}`)
  mkdirSync(folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const databases = manifests.map(({ code, binding }) => [
    binding,
    openHomeDatabase(join(folder, code), { durable: false }).d1,
  ])
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql'))
  const MIGRATIONS = files.toSorted().map((name) => ({ name, queries: [readFileSync(join(migrations, name), 'utf8')] }))
  return { ...Object.fromEntries(databases), MIGRATIONS }
}

/** The bindings of this worker of the test runner, opened once. */
export const env: object = openAll()
