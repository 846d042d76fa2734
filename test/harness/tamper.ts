import { databaseOf, query } from './databases.ts'

/** Changes the journal of a tenant behind its triggers' back, as somebody with the database in hand would; looks; puts it right again. */
export const tamperWith =
  <T>(tenant: string, look: () => Promise<T>) =>
  async (touch: readonly string[], mend: readonly string[]): Promise<T> => {
    const db = databaseOf(tenant)
    const triggers = await query(
      tenant,
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'journal%'",
    )
    const run = async (statements: readonly string[]): Promise<void> => {
      await db.batch([
        ...triggers.map(({ name }) => db.prepare(`DROP TRIGGER ${String(name)}`)),
        ...statements.map((statement) => db.prepare(statement)),
        ...triggers.map(({ sql }) => db.prepare(String(sql))),
      ])
    }
    await run(touch)
    const found = await look()
    await run(mend)
    return found
  }
