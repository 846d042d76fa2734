import { afterAll, beforeEach } from 'vitest'
import { bindings, databaseOf } from '../harness/databases.ts'

/** A database with tables of the contract's own beside the product's. */
export const db = databaseOf('445300')

/** Whether the databases are libSQL's (`LIBSQL=1 npm run test:node -- test/contract`): docs/home.md says what is not the same there. */
export const onLibsql = Boolean(Reflect.get(bindings, 'LIBSQL'))

const TABLES = `
  CREATE TABLE contract_rows (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, n INTEGER CONSTRAINT contract_n_positive CHECK (n > 0), b BLOB, r REAL) STRICT;
  CREATE TABLE contract_parts (id INTEGER PRIMARY KEY, of_row INTEGER NOT NULL REFERENCES contract_rows (id)) STRICT;
  CREATE TABLE contract_log (row_id INTEGER NOT NULL) STRICT;
  CREATE TRIGGER contract_rows_logged AFTER UPDATE ON contract_rows BEGIN INSERT INTO contract_log VALUES (NEW.id); END;
  CREATE TRIGGER contract_log_stays BEFORE DELETE ON contract_log WHEN OLD.row_id > 0 BEGIN SELECT RAISE(ABORT, 'contract_log_is_append_only'); END;`

const DROP = ['contract_log', 'contract_parts', 'contract_rows']
  .map((table) => `DROP TABLE IF EXISTS ${table};`)
  .join(' ')

export const put = (id: number, name: string) =>
  db.prepare('INSERT INTO contract_rows (id, name, n) VALUES (?, ?, 1)').bind(id, name)
export const count = async (): Promise<unknown> => db.prepare('SELECT count(*) AS n FROM contract_rows').first('n')

/** What a call is refused with: its message, and its cause's. */
export const refusal = async (call: () => Promise<unknown>): Promise<{ message: string; cause: string }> => {
  try {
    await call()
  } catch (failure) {
    if (!(failure instanceof Error)) throw failure
    return { message: failure.message, cause: failure.cause instanceof Error ? failure.cause.message : '' }
  }
  throw new Error('it was not refused')
}

/** Fresh tables before each test of the file; none of them after the last. */
export const freshRows = (): void => {
  beforeEach(async () => {
    await db.batch([db.prepare(`DROP TRIGGER IF EXISTS contract_log_stays; ${DROP} ${TABLES}`)])
  })
  afterAll(async () => {
    await db.batch([db.prepare(DROP)])
  })
}
