// One contract for both homes: what the product may expect of a database. Run over D1 (npm test) and over SQLite (npm run test:node).
import { describe, expect, test } from 'vitest'
import { count, db, freshRows, onLibsql, put, refusal } from './rows.ts'

freshRows()

describe('a batch', () => {
  test('is all or nothing: what fails takes back what stood before it', async () => {
    await expect(db.batch([put(1, 'a'), put(2, 'a'), put(3, 'c')])).rejects.toThrow('UNIQUE constraint failed')

    expect(await count()).toBe(0)
  })

  test('answers each statement in its place: rows, changes, the last row id', async () => {
    const [insert, update, rows, none] = await db.batch([
      put(7, 'a'),
      db.prepare('UPDATE contract_rows SET n = n + 1 WHERE id = ?').bind(7),
      db.prepare('SELECT id, name, n FROM contract_rows'),
      db.prepare('UPDATE contract_rows SET n = 5 WHERE id = ?').bind(99),
    ])

    expect(insert).toMatchObject({ success: true, results: [], meta: { changes: 1, last_row_id: 7, changed_db: true } })
    expect(update?.meta.changes).toBe(2) // the trigger's row counts
    expect(rows).toMatchObject({ success: true, results: [{ id: 7, name: 'a', n: 2 }], meta: { changes: 0 } })
    expect(none?.meta).toMatchObject({ changes: 0, changed_db: false })
    for (const { meta } of [insert, update, rows, none].flatMap((each) => each ?? [])) {
      for (const name of ['duration', 'size_after', 'rows_read', 'rows_written', 'last_row_id']) {
        expect(typeof meta[name], name).toBe('number')
      }
    }
  })

  test('shows changes() of the statement just before it, triggers aside: the assertion stands on that', async () => {
    await db.batch([put(1, 'a')])
    const [, seen] = await db.batch<{ n: number }>([
      db.prepare('UPDATE contract_rows SET n = 2 WHERE id = 1'),
      db.prepare('SELECT changes() AS n'),
    ])

    expect(seen?.results).toEqual([{ n: 1 }])
  })

  test('sees its own rows, gives RETURNING rows, and takes one statement twice', async () => {
    const statement = db.prepare('INSERT INTO contract_rows (name, n) VALUES (?1, ?2) RETURNING id, name')
    const [first, second] = await db.batch([statement.bind('a', 1), statement.bind('b', 2)])

    expect([first?.results, second?.results]).toEqual([[{ id: 1, name: 'a' }], [{ id: 2, name: 'b' }]])
    expect(first?.meta.changes).toBe(1)
  })

  test('of nothing is refused; two at once do not mix', async () => {
    expect((await refusal(async () => db.batch([]))).message).toMatch(/^D1_ERROR: No SQL statements detected\./)
    const outcomes = await Promise.allSettled([
      db.batch([put(1, 'a'), put(2, 'b')]),
      db.batch([put(3, 'c'), put(4, 'a')]),
    ])

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(await count()).toBe(2)
  })
})

describe('values', () => {
  test.each([
    ['a text', '结对', '结对'],
    ['an empty text', '', ''],
    ['a text with quotes and a line break', `'"\nx`, `'"\nx`],
    ['a whole number', 9007199254740991, 9007199254740991],
    ['a fraction', 0.5, 0.5],
    ['true', true, 1],
    ['false', false, 0],
    ['null', null, null],
    ['NaN', Number.NaN, null],
    ['an infinite number', Number.POSITIVE_INFINITY, null],
    ['bytes', new Uint8Array([0, 255]), [0, 255]],
    ['a buffer', new Uint8Array([1, 2]).buffer, [1, 2]],
    ['a list of bytes', [3, 4], [3, 4]],
  ])('%s comes back as it is answered on D1', async (_name, sent, answered) => {
    expect(await db.prepare('SELECT ? AS v').bind(sent).first('v')).toEqual(answered)
  })

  test.skipIf(onLibsql)('a text with a NUL comes back whole', async () => {
    expect(await db.prepare('SELECT ? AS v').bind('a\u0000x').first('v')).toBe('a\u0000x')
  })

  test.each([
    ['undefined', undefined],
    ['an object', {}],
    ['a function', () => 1],
    ['a list of texts', ['a']],
  ])('%s is refused as D1_TYPE_ERROR, before anything is sent', (_name, sent) => {
    expect(() => db.prepare('SELECT ?').bind(sent)).toThrow(/^D1_TYPE_ERROR: Type '\w+' not supported for value/)
  })

  test('a number is bound as a floating one: a STRICT column of whole numbers takes it when it is whole', async () => {
    expect(await db.prepare('SELECT typeof(?) AS t').bind(1).first('t')).toBe('real')
    await db.batch([put(1, 'a')])
    expect(await db.prepare('SELECT typeof(n) AS t FROM contract_rows').first('t')).toBe('integer')
    const { message } = await refusal(async () => db.prepare('UPDATE contract_rows SET n = ?').bind(1.5).run())
    expect(message).toMatch(/cannot store REAL value in INTEGER column/)
  })

  test('a place may be used twice, and every place needs its value', async () => {
    expect(await db.prepare("SELECT ?1 || '?' || ?1 AS v -- ?9").bind('a').first('v')).toBe('a?a')
    for (const values of [[], ['a'], ['a', 'b', 'c']]) {
      const { message } = await refusal(async () =>
        db
          .prepare('SELECT ?, ?')
          .bind(...values)
          .all(),
      )
      expect(message).toMatch(/^D1_ERROR: Wrong number of parameter bindings for SQL query/)
    }
  })
})

describe('shapes', () => {
  test('rows are objects by name, of two columns of one name the last; raw gives both', async () => {
    const statement = db.prepare('SELECT 1 AS a, 2 AS a, 3 AS b')

    expect((await statement.all()).results).toEqual([{ a: 2, b: 3 }])
    expect(Object.getPrototypeOf((await statement.all()).results[0])).toBe(Object.prototype)
    expect(await statement.raw()).toEqual([[1, 2, 3]])
    expect(await statement.raw({ columnNames: true })).toEqual([
      ['a', 'a', 'b'],
      [1, 2, 3],
    ])
  })

  test('first is the first row, a column of it, or null; a column that is not there is an error', async () => {
    const statement = db.prepare('SELECT id, name FROM contract_rows ORDER BY id')
    expect(await statement.first()).toBeNull()
    await db.batch([put(1, 'a'), put(2, 'b')])

    expect(await statement.first()).toEqual({ id: 1, name: 'a' })
    expect(await statement.first('name')).toBe('a')
    expect(await refusal(async () => statement.first('nope'))).toMatchObject({ cause: 'Column not found' })
  })

  test('a statement stands for itself: bound anew it is another one', async () => {
    const statement = db.prepare('SELECT ? AS v')
    const [one, two] = [statement.bind(1), statement.bind(2)]

    expect(await Promise.all([one.first('v'), two.first('v'), one.first('v')])).toEqual([1, 2, 1])
  })

  test('many statements as one text are run one after the other', async () => {
    await db
      .prepare("INSERT INTO contract_rows (name) VALUES ('a'); INSERT INTO contract_rows (name) VALUES ('b');")
      .run()

    expect(await count()).toBe(2)
  })
})
