// `npm start` on an empty place: one database is migrated, the others are copies of it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { withFile } from '../../scripts/lib/copies/copy-file.ts'
import { identifyAll, migrateAll, type Local } from '../../scripts/lib/databases.ts'
import { beginFresh, copyToFresh } from '../../scripts/lib/fresh-databases.ts'
import { databaseFolder } from '../../scripts/lib/place.ts'
import { openHomeDatabase } from '../../src/platform/node/d1-database.ts'

const CODES = ['440000', '440100', '441400']
const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** An empty place, with the files' names of no tenant, as a local runtime gives them. */
const place = () => {
  const state = mkdtempSync(join(tmpdir(), 'fresh-'))
  folders.push(state)
  const where = { state, secrets: join(state, '.dev.vars') }
  const fileOf = (code: string): string => join(databaseFolder(where), `file-${CODES.indexOf(code)}.sqlite`)
  mkdirSync(databaseFolder(where), { recursive: true })
  const open = (): Local => {
    const opened = CODES.map((code) => ({ code, ...openHomeDatabase(fileOf(code), { durable: false }) }))
    return {
      env: {},
      databases: opened.map(({ code, d1 }) => ({ code, db: d1 })),
      dispose: async () => opened.forEach(({ close }) => close()),
    }
  }
  return { where, open, fileOf }
}

const rowsOf = (file: string, sql: string) =>
  withFile(file, (db) =>
    db
      .prepare(sql)
      .all()
      .map((row) => ({ ...row })),
  )
const SCHEMA = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"

test('each database has every migration and knows its tenant', async () => {
  const { where, open, fileOf } = place()
  const begun = open()
  await beginFresh(begun)
  await begun.dispose()
  copyToFresh(where)

  const plain = place()
  const migrated = plain.open()
  await migrateAll(migrated)
  await migrated.dispose()
  for (const code of CODES) {
    expect(rowsOf(fileOf(code), 'SELECT code, mode FROM tenant_identity')).toEqual([{ code, mode: 'test' }])
    expect(rowsOf(fileOf(code), SCHEMA)).toEqual(rowsOf(plain.fileOf(code), SCHEMA))
    expect(rowsOf(fileOf(code), 'SELECT name FROM d1_migrations')).toHaveLength(
      rowsOf(plain.fileOf(code), 'SELECT name FROM d1_migrations').length,
    )
  }
})

test('what was stopped before the copies were made is migrated by the next start', async () => {
  const { open, fileOf } = place()
  const begun = open()
  await beginFresh(begun)
  await begun.dispose()
  const next = open()
  await migrateAll(next)
  expect(await identifyAll(next, 'test')).toEqual([])
  await next.dispose()
  expect(rowsOf(fileOf('441400'), SCHEMA)).toEqual(rowsOf(fileOf('440000'), SCHEMA))
})
