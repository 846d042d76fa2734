import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { manifests } from '../../tenants/index.ts'
import { root } from './console.ts'
import { HOME } from './place.ts'

interface Migration {
  name: string
  sql: string
}

interface LocalDatabase {
  code: string
  db: D1Database
}

export interface Local {
  /** What the worker gets as `env`: every binding, and the secrets of .dev.vars. */
  env: Env
  databases: readonly LocalDatabase[]
  dispose: () => Promise<void>
}

// Word for word the table that `wrangler d1 migrations apply` makes, so that it sees these files as applied.
const LEDGER = `CREATE TABLE IF NOT EXISTS d1_migrations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

const isDatabase = (value: unknown): value is D1Database =>
  typeof value === 'object' && value !== null && 'prepare' in value && 'batch' in value

/** Opens the local databases of all tenants. Not while `wrangler dev` runs: two processes on one file lose writes. */
export const openLocal = async (place = HOME): Promise<Local> => {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
  process.env['WRANGLER_SEND_METRICS'] = 'false'
  const { env, dispose } = await getPlatformProxy<Env>({
    configPath: join(root, 'wrangler.toml'),
    persist: { path: join(place.state, 'v3') },
    ...(place === HOME ? {} : { envFiles: [place.secrets] }),
    remoteBindings: false,
  })
  const bindings = new Map<string, unknown>(Object.entries(env))
  const databases = manifests.map(({ code, binding }) => {
    const db = bindings.get(binding)
    if (!isDatabase(db)) throw new Error(`wrangler.toml has no D1 binding ${binding} for tenant ${code}`)
    return { code, db }
  })
  return { env, databases, dispose }
}

const readMigrations = (): Migration[] => {
  const folder = join(root, 'migrations')
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  return names.toSorted().map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }))
}

const migrateOne = async ({ code, db }: LocalDatabase, files: readonly Migration[]): Promise<number> => {
  await db.prepare(LEDGER).run()
  const ledger = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const done = new Set(ledger.results.map(({ name }) => name))
  const known = new Set(files.map(({ name }) => name))
  const strange = [...done].filter((name) => !known.has(name))
  if (strange.length > 0) {
    throw new Error(
      `Database ${code} has migrations that are not in migrations/: ${strange.join(', ')}. Begin anew with: npm run reset`,
    )
  }
  const todo = files.filter(({ name }) => !done.has(name))
  // One prepare for all files, because each prepare costs a round trip through the runtime (22 databases: 1 s, not 10).
  const text = todo.map(({ name, sql }) => `${sql}\n;\nINSERT INTO d1_migrations(name) VALUES ('${name}');`)
  if (text.length > 0) await db.batch([db.prepare(text.join('\n'))])
  return todo.length
}

/** Brings every database up to the newest migration; what a database has already is left alone. */
export const migrateAll = async ({ databases }: Local): Promise<string> => {
  const files = readMigrations()
  if (files.length === 0) throw new Error('There is no migration in migrations/')
  const applied = await Promise.all(databases.map((database) => migrateOne(database, files)))
  const count = applied.reduce((sum, one) => sum + one, 0)
  return `${databases.length} databases at ${files.at(-1)?.name}, ${count === 0 ? 'nothing new' : `${count} files applied`}`
}

/**
 * Writes each database's own name into it where it is missing, and that what it holds is tried out only; says which bindings open another tenant's database. That is
 * no reason not to start: the API answers 503 for those tenants and serves the others.
 */
export const identifyAll = async ({ databases }: Local): Promise<string[]> => {
  const wrong = await Promise.all(
    databases.map(async ({ code, db }) => {
      const [, identity] = await db.batch<{ code: string }>([
        db
          .prepare(
            "INSERT INTO tenant_identity (id, code, mode) VALUES (1, ?, 'test') ON CONFLICT (id) DO UPDATE SET mode = 'test'",
          )
          .bind(code),
        db.prepare('SELECT code FROM tenant_identity'),
      ])
      const found = identity?.results[0]?.code
      return found === code ? [] : [`the binding of tenant ${code} opens the database of ${found}: check wrangler.toml`]
    }),
  )
  return wrong.flat()
}
