// The other half of the contract: what a database refuses, in which words, and from which size on.
import { describe, expect, test } from 'vitest'
import { count, db, freshRows, onLibsql, put, refusal } from './rows.ts'

freshRows()

describe('what is refused says so in the same words', () => {
  const CONSTRAINT = 'SQLITE_CONSTRAINT'
  test.each([
    [
      'UNIQUE',
      "INSERT INTO contract_rows (name) VALUES ('a')",
      `UNIQUE constraint failed: contract_rows.name: ${CONSTRAINT} (extended: ${CONSTRAINT}_UNIQUE)`,
    ],
    [
      'the primary key',
      "INSERT INTO contract_rows (id, name) VALUES (1, 'b')",
      `UNIQUE constraint failed: contract_rows.id: ${CONSTRAINT} (extended: ${CONSTRAINT}_PRIMARYKEY)`,
    ],
    [
      'CHECK',
      "INSERT INTO contract_rows (name, n) VALUES ('b', 0)",
      `CHECK constraint failed: contract_n_positive: ${CONSTRAINT} (extended: ${CONSTRAINT}_CHECK)`,
    ],
    [
      'NOT NULL',
      'INSERT INTO contract_rows (name) VALUES (NULL)',
      `NOT NULL constraint failed: contract_rows.name: ${CONSTRAINT} (extended: ${CONSTRAINT}_NOTNULL)`,
    ],
    [
      'a foreign key',
      'INSERT INTO contract_parts (of_row) VALUES (9)',
      `FOREIGN KEY constraint failed: ${CONSTRAINT} (extended: ${CONSTRAINT}_FOREIGNKEY)`,
    ],
    [
      'a trigger',
      'DELETE FROM contract_log',
      `contract_log_is_append_only: ${CONSTRAINT} (extended: ${CONSTRAINT}_TRIGGER)`,
    ],
    [
      'STRICT',
      "UPDATE contract_rows SET n = 'x'",
      `cannot store TEXT value in INTEGER column contract_rows.n: ${CONSTRAINT} (extended: ${CONSTRAINT}_DATATYPE)`,
    ],
  ])('%s', async (_name, sql, text) => {
    await db.batch([put(1, 'a'), db.prepare('INSERT INTO contract_log VALUES (1)')])

    expect(await refusal(async () => db.batch([db.prepare(sql)]))).toEqual({
      message: `D1_ERROR: ${text}`,
      cause: text,
    })
    expect((await refusal(async () => db.prepare(sql).run())).cause).toBe(text)
  })

  test.each([
    ['no such table', 'SELECT * FROM nowhere', /^D1_ERROR: no such table: nowhere\b.*: SQLITE_ERROR$/],
    ['no such column', 'SELECT absent FROM contract_rows', /^D1_ERROR: no such column: absent\b.*: SQLITE_ERROR$/],
    ['no SQL', 'SELEC 1', /^D1_ERROR: near "SELEC": syntax error\b.*: SQLITE_ERROR$/],
    ['a transaction of its own', 'BEGIN', /^D1_ERROR: /],
    ['a savepoint of its own', 'SAVEPOINT a', /^D1_ERROR: /],
    ['another file', "ATTACH 'x.sqlite' AS other", /^D1_ERROR: /],
  ])('%s', async (_name, sql, message) => {
    expect((await refusal(async () => db.batch([db.prepare(sql)]))).message).toMatch(message)
    await db.batch([put(1, 'a')]) // and the connection is as good as before
    expect(await count()).toBe(1)
  })
})

describe('limits', () => {
  const places = (n: number): string => Array.from({ length: n }, () => '?').join(', ')
  const values = (n: number): number[] => Array.from({ length: n }, (_each, i) => i)

  test('a hundred bound values, and no more', async () => {
    expect(
      await db
        .prepare(`SELECT ${places(100)}`)
        .bind(...values(100))
        .raw(),
    ).toEqual([values(100)])
    const { message } = await refusal(async () =>
      db
        .prepare(`SELECT ${places(101)}`)
        .bind(...values(101))
        .raw(),
    )
    expect(message).toMatch(/^D1_ERROR: too many SQL variables\b.*: SQLITE_ERROR$/)
  })

  test('a statement of 100 kB, and no more', async () => {
    const sql = (length: number): string => `SELECT 1 AS v /*${'x'.repeat(length - 18)}*/`
    expect(await db.prepare(sql(100_000)).first('v')).toBe(1)
    expect((await refusal(async () => db.prepare(sql(100_001)).first('v'))).message).toMatch(
      /too (big|long)|SQLITE_TOOBIG/,
    )
  })

  test('a text of two million bytes', async () => {
    expect(await db.prepare('SELECT length(?) AS v').bind('x'.repeat(2_000_000)).first('v')).toBe(2_000_000)
  })

  test.skipIf(onLibsql)('a LIKE pattern of 50 bytes, five parts of a UNION, a hundred columns', async () => {
    expect(await db.prepare('SELECT ? LIKE ? AS v').bind('a', 'a'.repeat(50)).first('v')).toBe(0)
    for (const [sql, ...bound] of [
      ['SELECT ? LIKE ?', 'a', 'a'.repeat(51)],
      [Array.from({ length: 6 }, () => 'SELECT 1').join(' UNION ALL ')],
      [`SELECT ${Array.from({ length: 101 }, () => '1').join(', ')}`],
    ] as const) {
      expect(
        (
          await refusal(async () =>
            db
              .prepare(sql)
              .bind(...bound)
              .all(),
          )
        ).message,
      ).toMatch(/^D1_ERROR: .*: SQLITE_ERROR$/)
    }
  })
})
