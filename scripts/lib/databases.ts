import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyMode } from '../../src/access/api-key.ts'
import { root } from './console.ts'
import { inFewTexts } from './few-texts.ts'

interface Migration {
  name: string
  sql: string
}

interface TenantDatabase {
  code: string
  db: D1Database
}

/** The databases of all tenants on this machine, whichever home they belong to. */
export interface Local {
  /** What the application gets as `env`: every binding, and the secrets. */
  env: object
  databases: readonly TenantDatabase[]
  dispose: () => Promise<void>
}

// Word for word the table that `wrangler d1 migrations apply` makes, so that it sees these files as applied.
const LEDGER = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

/** All files of migrations/, in their order. */
export const readMigrations = (): Migration[] => {
  const folder = join(root, 'migrations')
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }))
}

/** Applies what a database has not yet; says how many files that were. */
export const migrateOne = async ({ code, db }: TenantDatabase, files: readonly Migration[]): Promise<number> => {
  await db.prepare(LEDGER).run()
  const ledger = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const done = new Set(ledger.results.map(({ name }) => name))
  const known = new Set(files.map(({ name }) => name))
  const strange = [...done].filter((name) => !known.has(name))
  if (strange.length > 0) {
    throw new Error(
      `Database ${code} has migrations that are not in migrations/: ${strange.join(', ')}. They are newer than this code`,
    )
  }
  const todo = files.filter(({ name }) => !done.has(name))
  const texts = todo.map(({ name, sql }) => `${sql}\n;\nINSERT INTO d1_migrations(name) VALUES ('${name}');`)
  const batch = inFewTexts(texts).map((text) => db.prepare(text))
  if (batch.length > 0) await db.batch(batch)
  return todo.length
}

/** Brings every database up to the newest migration; what a database has already is left alone. */
export const migrateAll = async ({ databases }: Local): Promise<string> => {
  const files = readMigrations()
  if (files.length === 0) throw new Error('There is no migration in migrations/')
  let count = 0
  // one after the other: of many connections at once some lie idle while a busy machine works, and the local runtime closes them
  for (const database of databases) count += await migrateOne(database, files)
  return `${databases.length} databases at ${files.at(-1)?.name}, ${count === 0 ? 'nothing new' : `${count} files applied`}`
}

/**
 * Writes each database's own name and mode into it where they are missing; says which bindings open another tenant's database. That is
 * no reason not to start: the API answers 503 for those tenants and serves the others.
 */
export const identifyAll = async ({ databases }: Local, mode: KeyMode): Promise<string[]> => {
  const wrong = await Promise.all(
    databases.map(async ({ code, db }) => {
      const [, identity] = await db.batch<{ code: string }>([
        db
          .prepare('INSERT INTO tenant_identity (id, code, mode) VALUES (1, ?, ?) ON CONFLICT (id) DO NOTHING')
          .bind(code, mode),
        db.prepare('SELECT code FROM tenant_identity'),
      ])
      const found = identity?.results[0]?.code
      return found === code ? [] : [`the binding of tenant ${code} opens the database of ${found}: check wrangler.toml`]
    }),
  )
  return wrong.flat()
}

/** What a local start keeps was always for trying out, also before a database could say so. */
export const markAsTest = async ({ databases }: Local): Promise<void> => {
  await Promise.all(databases.map(async ({ db }) => db.prepare("UPDATE tenant_identity SET mode = 'test'").run()))
}

/** The mode that stands in the databases; null while there is none. */
export const modeOf = async ({ databases: [first] }: Local): Promise<KeyMode | null> => {
  const row = await first?.db.prepare('SELECT mode FROM tenant_identity').first<{ mode: KeyMode }>()
  return row?.mode ?? null
}
