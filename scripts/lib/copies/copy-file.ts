import { createHash } from 'node:crypto'
import { createReadStream, existsSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { inOrder, statementsOf } from './statements.ts'

/** What a copy says of itself: whose it is, how new its schema, and how far its journal goes. */
export interface CopyFacts {
  tenant: string
  migration: string
  journal_seq: number
  sealed_to: number
}

const Facts = z.object({
  tenant: z.string(),
  migration: z.string(),
  journal_seq: z.number().int(),
  sealed_to: z.number().int(),
})

const FACTS = `SELECT (SELECT code FROM tenant_identity) AS tenant, (SELECT max(name) FROM d1_migrations) AS migration,
  (SELECT coalesce(max(seq), 0) FROM journal) AS journal_seq, (SELECT coalesce(max(to_seq), 0) FROM journal_blocks) AS sealed_to`

/** Opens a database file, hands it on, and closes it whatever happens. */
export const withFile = <T>(file: string, use: (db: DatabaseSync) => T): T => {
  if (!existsSync(file)) throw new Error(`${file} is not there`)
  const db = new DatabaseSync(file, { timeout: 5000 })
  try {
    return use(db)
  } finally {
    db.close()
  }
}

export const factsOf = (file: string): CopyFacts => withFile(file, (db) => Facts.parse(db.prepare(FACTS).get()))

/** The code a database gives itself; null where the file is no database of ours, or cannot be read. */
export const tenantIn = (file: string): string | null => {
  try {
    return withFile(
      file,
      (db) => z.object({ code: z.string() }).parse(db.prepare('SELECT code FROM tenant_identity').get()).code,
    )
  } catch {
    return null
  }
}

/** Throws where a file is not sound: pages, indexes, foreign keys. */
export const checkFile = (file: string): void =>
  withFile(file, (db) => {
    const [first] = db
      .prepare('PRAGMA integrity_check(1)')
      .all()
      .map((row) => Object.values(row)[0])
    if (first !== 'ok') throw new Error(`${file} is damaged: ${String(first)}`)
    if (db.prepare('PRAGMA foreign_key_check').all().length > 0)
      throw new Error(`${file} holds rows whose parents are missing`)
  })

/** A consistent copy into a new file, while others write: what one transaction sees. */
export const copyDatabase = (from: string, to: string): void =>
  withFile(from, (db) => {
    rmSync(to, { force: true })
    db.prepare('VACUUM INTO ?').run(to)
  })

/** Makes a database file of a dump, whatever order its statements are in. */
export const loadDump = (text: string, to: string): void => {
  rmSync(to, { force: true })
  const db = new DatabaseSync(to, { enableForeignKeyConstraints: false })
  try {
    db.exec('BEGIN')
    for (const statement of inOrder(statementsOf(text))) db.exec(statement)
    db.exec('COMMIT')
  } finally {
    db.close()
  }
}

/** SHA-256 of a file, hex. */
export const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

export const bytesOf = (file: string): number => statSync(file).size
