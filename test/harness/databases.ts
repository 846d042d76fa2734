import { env } from 'cloudflare:workers'
import { z } from 'zod'
import { inFewTexts } from '../../scripts/lib/few-texts.ts'
import { manifests } from '../../tenants/index.ts'
import { filledTables } from './filled-tables.ts'
import { tablesWithNumbers } from './numbers.ts'
import { perWorker } from './per-file.ts'

const Migrations = z.array(z.object({ name: z.string(), queries: z.array(z.string()) })).min(1)
export const Binding = z.custom<D1Database>((value) => typeof value === 'object' && value !== null && 'batch' in value)

export interface Sql {
  sql: string
  params?: readonly (string | number | null)[]
}

/** What a database is made of: texts that make its schema, and rows. */
interface Content {
  texts: readonly string[]
  rows: readonly Sql[]
}

/** The worker's own bindings, unwrapped: for fixtures and for looking behind the product's back. */
export const bindings: object = env

export const databaseOf = (tenant: string): D1Database => {
  const manifest = manifests.find(({ code }) => code === tenant)
  if (!manifest) throw new Error(`${tenant} is no tenant`)
  return Binding.parse(Reflect.get(bindings, manifest.binding))
}

const bound = (db: D1Database, { sql, params = [] }: Sql): D1PreparedStatement => db.prepare(sql).bind(...params)

/** Databases written since they were last emptied, by fixtures or by the product. */
export const dirty = perWorker(new Set<string>())

/** Fixture rows, in one batch. */
export const write = async (tenant: string, statements: readonly Sql[]): Promise<void> => {
  if (statements.length === 0) return
  const db = databaseOf(tenant)
  dirty.add(tenant)
  await db.batch(statements.map((each) => bound(db, each)))
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

const isMigrated = async (tenant: string): Promise<boolean> =>
  (await query(tenant, "SELECT 1 AS yes FROM sqlite_master WHERE name = 'tenant_identity'")).length > 0

/** Fills a database by texts that say what it holds, in one batch. */
const fill = async (tenant: string, { texts, rows }: Content): Promise<void> => {
  const db = databaseOf(tenant)
  await db.batch([...inFewTexts(texts).map((each) => db.prepare(each)), ...rows.map((row) => bound(db, row))])
}

/** What brings a database to the newest migration, with wrangler's own ledger of them. */
const migrations = (): Content => {
  const files = Migrations.parse(Reflect.get(bindings, 'MIGRATIONS'))
  const texts = files.flatMap(({ queries }) => queries).map((each) => each.trim().replace(/;?$/, ';'))
  return {
    texts: ['CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE);', ...texts],
    rows: files.map(({ name }) => insertion('d1_migrations', { name })),
  }
}

/** What a migrated database holds: its schema in the order in which it can be made, and the rows the migrations left. */
const contentOf = async (tenant: string): Promise<Content> => {
  const schema = await query(
    tenant,
    `SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'
     ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'view' THEN 3 ELSE 4 END, rowid`,
  )
  const filled = [...(await filledTables(databaseOf(tenant)))]
  const rows = await Promise.all(
    filled.map(async (name) => (await query(tenant, `SELECT * FROM ${name}`)).map((row) => insertion(name, row))),
  )
  return { texts: schema.map(({ sql }) => `${String(sql)};`), rows: rows.flat() }
}

/** Says whose database this is. */
const name = async (tenant: string): Promise<void> => {
  const db = databaseOf(tenant)
  await db.batch(
    [insertion('tenant_identity', { id: 1, code: tenant }), ...pairingRows(tenant)].map((row) => bound(db, row)),
  )
}

/** One database is migrated, the others are made as it is: sixty-odd files for each of 22 would be most of a test's start. */
export const migrateAll = async (): Promise<void> => {
  const [first = '', ...others] = manifests.map(({ code }) => code)
  if (await isMigrated(first)) return
  await fill(first, migrations())
  const content = await contentOf(first)
  await Promise.all(others.map(async (tenant) => fill(tenant, content)))
  await Promise.all([first, ...others].map(name))
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

/** Only what fires when a row goes stands in the way of emptying a table. */
const FIRES_ON_DELETE = /\b(?:BEFORE|AFTER)\s+DELETE\s+ON\b/i

const emptyOne = async (tenant: string): Promise<void> => {
  const db = databaseOf(tenant)
  const filled = [...(await filledTables(db))].filter((name) => !KEPT.has(name))
  const found = await query(tenant, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
  const triggers = found.filter(({ sql }) => FIRES_ON_DELETE.test(String(sql)))
  const text = [
    'PRAGMA defer_foreign_keys=ON;',
    ...triggers.map(({ name }) => `DROP TRIGGER ${String(name)};`),
    ...filled.map((name) => `DELETE FROM ${name};`),
    'DELETE FROM sqlite_sequence;', // the journal's seq has no holes: it begins anew
    ...triggers.map(({ sql }) => `${String(sql)};`),
  ]
  await db.batch([
    ...inFewTexts(text).map((each) => db.prepare(each)),
    ...pairingRows(tenant).map((row) => bound(db, row)),
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
