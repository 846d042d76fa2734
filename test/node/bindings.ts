import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { openHomeDatabase } from '../../src/platform/node/d1-database.ts'
import { overLibsql } from '../../src/platform/node/libsql-database.ts'
import { manifests } from '../../tenants/index.ts'
import { runSettings } from '../run-settings.ts'

// What `cloudflare:workers` gives a test inside the Workers runtime, here from SQLite files: see vitest.node.config.ts.

const migrations = join(import.meta.dirname, '../../migrations')

const openAll = (): Record<string, unknown> => {
  const folder = join(tmpdir(), `jiedui-test-${randomUUID()}`)
  mkdirSync(folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const open = (code: string) =>
    process.env['LIBSQL'] === undefined
      ? openHomeDatabase(join(folder, code), { durable: false })
      : overLibsql(createClient({ url: `file:${join(folder, code)}` }))
  const databases = manifests.map(({ code, binding }) => [binding, open(code).d1])
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql'))
  const MIGRATIONS = files.toSorted().map((name) => ({ name, queries: [readFileSync(join(migrations, name), 'utf8')] }))
  const LIBSQL = process.env['LIBSQL'] ?? ''
  return { ...Object.fromEntries(databases), ...runSettings(), MIGRATIONS, LIBSQL }
}

/** The bindings of this worker of the test runner, opened once. */
export const env: object = openAll()
