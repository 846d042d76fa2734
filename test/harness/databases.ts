import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { inFewTexts } from '../../scripts/lib/few-texts.ts'
import { manifests } from '../../tenants/index.ts'
import { tablesWithNumbers } from './numbers.ts'
import { perWorker } from './per-file.ts'

const Migrations = z.array(z.object({ name: z.string(), queries: z.array(z.string()) })).min(1)
export const Binding = z.custom<D1Database>((value) => typeof value === 'object' && value !== null && 'batch' in value)

export interface Sql {
  sql: string
  params?: readonly (string | number | null)[]
}

/** The worker's own bindings, unwrapped: for fixtures and for looking behind the product's back. */
export const bindings: object = env

export const databaseOf = (tenant: string): D1Database => {
  const manifest = manifests.find(({ code }) => code === tenant)
  if (!manifest) throw new Error(`${tenant} is no tenant`)
  return Binding.parse(Reflect.get(bindings, manifest.binding))
}

/** Databases written since they were last emptied, by fixtures or by the product. */
export const dirty = perWorker(new Set<string>())

/** Fixture rows, in one batch. */
export const write = async (tenant: string, statements: readonly Sql[]): Promise<void> => {
  if (statements.length === 0) return
  const db = databaseOf(tenant)
  dirty.add(tenant)
  await db.batch(statements.map(({ sql, params = [] }) => db.prepare(sql).bind(...params)))
}

/** One row as an INSERT; objects and lists go in as JSON, booleans as 0 and 1. */
export const insertion = (table: string, row: Readonly<Record<string, unknown>>): Sql => {
  const names = Object.keys(row)
  return {
    sql: `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    params: names.map((name) => stored(row[name])),
  }
}

const stored = (value: unknown): string | number | null => {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)
}

/** Rows as they stand in a tenant's database. */
export const query = async (tenant: string, sql: string, ...params: (string | number | null)[]) =>
  (
    await databaseOf(tenant)
      .prepare(sql)
      .bind(...params)
      .all<Record<string, unknown>>()
  ).results

/** Brings a database to the newest migration and names it, in one batch. */
const migrateOne = async (tenant: string): Promise<void> => {
  const there = await query(tenant, "SELECT 1 AS yes FROM sqlite_master WHERE name = 'tenant_identity'")
  if (there.length > 0) return
  const files = Migrations.parse(Reflect.get(bindings, 'MIGRATIONS'))
  const text = files.flatMap(({ queries }) => queries).map((each) => each.trim().replace(/;?$/, ';'))
  const db = databaseOf(tenant)
  const identity = db.prepare('INSERT INTO tenant_identity (id, code) VALUES (1, ?)').bind(tenant)
  const ledger = db.prepare('INSERT INTO d1_migrations (name) SELECT value FROM json_each(?)')
  await db.batch([
    db.prepare('CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE)'), // wrangler's
    ...inFewTexts(text).map((each) => db.prepare(each)),
    ledger.bind(JSON.stringify(files.map(({ name }) => name))),
    identity,
    ...pairingRows(tenant).map(({ sql, params = [] }) => db.prepare(sql).bind(...params)),
  ])
}

export const migrateAll = async (): Promise<void> => {
  await Promise.all(manifests.map(async ({ code }) => migrateOne(code)))
}

/** The twelve pairings of 2016–2018, partner → supported. */
export const PAIRINGS = [
  ['440100', '441400'],
  ['440100', '441800'],
  ['440300', '441600'],
  ['440300', '441500'],
  ['440400', '441700'],
  ['440400', '440900'],
  ['440600', '440800'],
  ['440600', '445300'],
  ['441900', '440200'],
  ['441900', '445200'],
  ['442000', '445100'],
  ['442000', '441200'],
] as const

const pairingRows = (tenant: string): Sql[] =>
  tenant === '440000'
    ? PAIRINGS.map(([partner_city, supported_city], i) =>
        insertion('pairings', {
          id: `440000-0153cf00-0000-7000-8000-${String(i + 1).padStart(12, '0')}`,
          partner_city,
          supported_city,
          valid_from: '2016-04-01',
          version: 1,
          created_at: '2016-04-01T00:00:00.000Z',
          updated_at: '2016-04-01T00:00:00.000Z',
        }),
      )
    : []

const KEPT = new Set(['tenant_identity', '_assert', 'd1_migrations'])

const emptyOne = async (tenant: string): Promise<void> => {
  const objects = await query(
    tenant,
    "SELECT type, name, sql FROM sqlite_master WHERE type IN ('table', 'trigger') AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY rowid DESC",
  )
  const tables = objects.filter(({ type, name }) => type === 'table' && !KEPT.has(String(name)))
  const triggers = objects.filter(({ type }) => type === 'trigger')
  const text = [
    'PRAGMA defer_foreign_keys=ON;',
    ...triggers.map(({ name }) => `DROP TRIGGER ${String(name)};`),
    ...tables.map(({ name }) => `DELETE FROM ${String(name)};`),
    'DELETE FROM sqlite_sequence;', // the journal's seq has no holes: it begins anew
    ...triggers.map(({ sql }) => `${String(sql)};`).toReversed(),
  ]
  const db = databaseOf(tenant)
  await db.batch([
    ...inFewTexts(text).map((each) => db.prepare(each)),
    ...pairingRows(tenant).map(({ sql, params = [] }) => db.prepare(sql).bind(...params)),
  ])
}

/** what was written holds no citizen number in clear, in whatever table of whatever database. */
export const expectNoNumbers = async (): Promise<void> => {
  const found = await Promise.all(
    [...dirty].map(async (tenant) =>
      (await tablesWithNumbers(databaseOf(tenant))).map((table) => `${tenant}.${table}`),
    ),
  )
  if (found.flat().length > 0) throw new Error(`a citizen number in clear: ${found.flat().join(', ')}`)
}

/** Empties the databases that were written, and only those; identity and the twelve pairings stay. */
export const cleanDirty = async (): Promise<void> => {
  try {
    await expectNoNumbers()
  } finally {
    const written = [...dirty]
    dirty.clear()
    await Promise.all(written.map(emptyOne))
  }
}

/** Empties all of them, whoever wrote: for a file that counts everything it finds. */
export const cleanAll = async (): Promise<void> => {
  for (const { code } of manifests) dirty.add(code)
  await cleanDirty()
}
