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
