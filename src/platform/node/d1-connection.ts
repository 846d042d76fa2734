import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { D1_LIMITS, REFUSED, REFUSED_WORDS } from './d1-limits.ts'
import { placesOf } from './d1-values.ts'

/** A statement that SQLite has compiled, and what has to be known of it to run it as D1 does. */
export interface Compiled {
  statement: StatementSync
  columns: readonly string[]
  /** How many values it takes. */
  places: number
  /** The text holds more statements behind this one: SQLite has compiled the first alone. */
  isFirstOfMany: boolean
}

export interface Tally {
  /** Rows changed since the connection was opened, those of triggers among them. */
  changes: number
  last_row_id: number
}

/** One open SQLite file, as a home keeps it: what D1 would refuse is refused, and what was compiled is remembered. */
export interface Connection {
  compile(sql: string): Compiled
  /** Many statements as one text, without values; what was compiled is forgotten, for the schema may be another. */
  script(sql: string): void
  begin(reads: boolean): void
  commit(): void
  /** Takes back everything since the transaction began; nothing where none is open. */
  rollback(): void
  /** A part of the transaction begins, which can be taken back by itself. */
  savepoint(): void
  /** The part is kept: the transaction's end decides on it. */
  release(): void
  /** The part is taken back; the transaction goes on. */
  takeBack(): void
  /** True while a transaction is open: SQLite itself ends one when the disk is full. */
  isOpen(): boolean
  tally(): Tally
  /** Bytes of the database. */
  size(): number
  close(): void
}

/**
 * Compiled statements a database keeps, the least used goes first. One with triggers behind it takes 20 – 60 kB that no
 * garbage collector sees: with 22 databases this bound is what bounds the process.
 */
const COMPILED_MAX = 128
/** Pages a database keeps in memory, in KiB (a negative number to SQLite): 22 databases together 44 MiB at most. */
const PAGE_CACHE_KIB = 2048
/** The same for what works on thousands of rows, in a thread whose memory ends with it: pages that are written twice are written once. */
const LARGE_PAGE_CACHE_KIB = 16 * 1024
/** A checkpoint leaves the write-ahead log at no more than this. */
const WAL_BYTES_MAX = 16 * 1024 * 1024
const BUSY_MS = 5000

const CHANGES_SCHEMA = /^\s*(?:create|alter|drop|pragma)\b/i

export interface ConnectionOptions {
  /** Whether a commit waits for the disk; only what may be lost with the machine, as a test's, does not. */
  durable: boolean
  /** Whether it works on thousands of rows at a time, and nobody waits for a turn meanwhile. */
  is_large?: boolean
}

const open = (file: string, { durable, is_large = false }: ConnectionOptions): DatabaseSync => {
  const cache = is_large ? LARGE_PAGE_CACHE_KIB : PAGE_CACHE_KIB
  const db = new DatabaseSync(file, { returnArrays: true, timeout: BUSY_MS })
  db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=${durable ? 'FULL' : 'OFF'}; PRAGMA cache_size=-${cache};
    PRAGMA journal_size_limit=${WAL_BYTES_MAX}; PRAGMA wal_autocheckpoint=1000; PRAGMA temp_store=MEMORY`)
  for (const [name, value] of Object.entries(D1_LIMITS)) Reflect.set(db.limits, name, value)
  return db
}

const compileWith = (db: DatabaseSync, sql: string): Compiled => {
  if (REFUSED.test(sql)) throw new Error(REFUSED_WORDS)
  const statement = db.prepare(sql)
  const rest = sql.slice(sql.indexOf(statement.sourceSQL) + statement.sourceSQL.length)
  return {
    statement,
    columns: statement.columns().map(({ name }) => name),
    places: placesOf(sql),
    isFirstOfMany: rest.replaceAll(/--[^\n]*|[\s;]/g, '') !== '',
  }
}

const numbers = (row: unknown): number[] => (Array.isArray(row) ? row.map(Number) : [])

/** The statements of the home's own, compiled once a connection. */
const ownStatements = (db: DatabaseSync) => ({
  read: db.prepare('BEGIN'),
  write: db.prepare('BEGIN IMMEDIATE'),
  commit: db.prepare('COMMIT'),
  rollback: db.prepare('ROLLBACK'),
  savepoint: db.prepare('SAVEPOINT part'),
  release: db.prepare('RELEASE part'),
  take_back: db.prepare('ROLLBACK TO part'),
  tally: db.prepare('SELECT total_changes(), last_insert_rowid()'),
  pages: db.prepare('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size'),
})

/** Opens a file as SQLite in write-ahead mode that is on the disk when a commit returns; makes it where it is missing. */
export const connect = (file: string, options: ConnectionOptions): Connection => {
  const db = open(file, options)
  const own = ownStatements(db)
  const compiled = new Map<string, Compiled>()
  const remember = (sql: string, made: Compiled): void => {
    compiled.set(sql, made)
    const [eldest] = compiled.keys()
    if (compiled.size > COMPILED_MAX && eldest !== undefined) compiled.delete(eldest)
  }
  return {
    compile: (sql) => {
      const known = compiled.get(sql)
      if (known) compiled.delete(sql) // and put behind the others, as the one used last
      const made = known ?? compileWith(db, sql)
      if (CHANGES_SCHEMA.test(sql)) compiled.clear()
      else if (!made.isFirstOfMany) remember(sql, made)
      return made
    },
    script: (sql) => {
      compiled.clear()
      db.exec(sql)
    },
    begin: (reads) => void (reads ? own.read : own.write).run(),
    commit: () => void own.commit.run(),
    rollback: () => {
      if (db.isTransaction) own.rollback.run()
    },
    savepoint: () => void own.savepoint.run(),
    release: () => void own.release.run(),
    takeBack: () => {
      own.take_back.run()
      own.release.run()
    },
    isOpen: () => db.isTransaction,
    tally: () => {
      const [changes = 0, last_row_id = 0] = numbers(own.tally.get())
      return { changes, last_row_id }
    },
    size: () => numbers(own.pages.get())[0] ?? 0,
    close: () => db.close(),
  }
}
