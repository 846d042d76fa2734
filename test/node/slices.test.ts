// One thread must not stop a city: a long write lets readers in between, who see what was committed last.
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openHomeDatabase } from '../../src/platform/node/d1-database.ts'
import { freshFolder } from './home-folder.ts'

const { d1, close } = openHomeDatabase(join(freshFolder(), 'a.sqlite'), { durable: false })
afterAll(close)

const rows = JSON.stringify(Array.from({ length: 600 }, () => 0))
const count = async (): Promise<unknown> => d1.prepare('SELECT count(*) AS n FROM a').first('n')

test('readers come between the slices of a write and see nothing of it; a second write waits for the first', async () => {
  await d1.prepare('CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT').run()
  const insert = (from: number) => d1.prepare('INSERT INTO a SELECT ?1 + key FROM json_each(?2)').bind(from, rows)
  let over = false
  const first = d1.batch([0, 1000, 2000, 3000].map(insert)).finally(() => {
    over = true
  })
  const second = d1.batch([insert(5000), d1.prepare('SELECT count(*) AS n FROM a')])
  const seen: unknown[] = []
  while (!over) {
    seen.push(await count())
    await new Promise((resolve) => setImmediate(resolve))
  }
  const [, after] = await second
  await first

  expect(seen.length).toBeGreaterThan(2)
  expect(new Set(seen.slice(0, -1))).toEqual(new Set([0]))
  expect(after?.results).toEqual([{ n: 3000 }])
  expect(await count()).toBe(3000)
})

test('a write that fails between its slices is taken back whole, and the next one is as good as ever', async () => {
  const before = await count()
  const insert = (from: number) => d1.prepare('INSERT INTO a SELECT ?1 + key FROM json_each(?2)').bind(from, rows)
  const broken = d1.batch([insert(10_000), insert(10_000)])
  const next = d1.batch([insert(20_000)])

  await expect(broken).rejects.toThrow('UNIQUE constraint failed: a.id')
  await next
  expect(await count()).toBe(Number(before) + 600)
})

test('of writes that share a commit each is whole or nothing by itself, and none waits for another’s fault', async () => {
  await d1.prepare('CREATE TABLE b (id INTEGER PRIMARY KEY, n INTEGER) STRICT').run()
  const write = async (id: number, n: number): Promise<unknown> =>
    d1.batch([
      d1.prepare('INSERT INTO b VALUES (?, ?)').bind(id, n),
      d1.prepare('INSERT INTO b VALUES (?, ?)').bind(id + 1000, n),
    ])
  const answers = await Promise.allSettled([write(1, 1), write(2, 2), write(1, 3), write(1002, 4), write(3, 5)])

  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected', 'fulfilled'])
  const { results } = await d1.prepare('SELECT id, n FROM b ORDER BY id').all()
  expect(results).toEqual([1, 2, 3, 1001, 1002, 1003].map((id) => ({ id, n: [1, 2, 5][(id % 1000) - 1] })))
})

test('where SQLite gives up the transaction of several writes, each is tried by itself', async () => {
  await d1.batch([
    d1.prepare('CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT'),
    d1.prepare("CREATE TRIGGER c_ends AFTER INSERT ON c WHEN new.id = 13 BEGIN SELECT RAISE(ROLLBACK, 'gone'); END"),
  ])
  const insert = async (id: number): Promise<unknown> => d1.prepare('INSERT INTO c VALUES (?)').bind(id).run()
  const answers = await Promise.allSettled([insert(1), insert(13), insert(2)])

  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await d1.prepare('SELECT group_concat(id) AS ids FROM c').first('ids')).toBe('1,2')
})
