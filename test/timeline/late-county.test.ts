// 3.6: three years of a county entered today, in order, read on any day as if each act had been entered on its own.
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { cleanAll } from '../harness/databases.ts'
import type { Actor } from '../harness/people.ts'
import { suite } from '../harness/suite.ts'
import { PAIRED, playCounty, SELF, type County } from './county.ts'

const { app, as } = suite()
afterAll(cleanAll)

const TODAY = '2026-11-23'
const DAYS = [
  '2016-05-01',
  '2016-05-31',
  '2016-12-31',
  '2017-03-31',
  '2017-04-01',
  '2017-06-30',
  '2017-07-31',
  '2017-08-10',
  '2018-10-31',
  '2018-12-31',
  '2019-06-01',
  '2020-09-01',
]

/** A turn is a turn from the day it was entered, and what stamps an entry is of the entry. */
const OF_THE_ENTRY = new Set(['X-16', 'X-3'])
const STAMPS = new Set([
  'id',
  'version',
  'created_at',
  'updated_at',
  'submitted_on',
  'answered_on',
  'cancelled_on',
  'request_id',
  'overdue_x16',
  'overdue_x3',
  'tasks_overdue',
  'as_of',
  'generated_at',
])

const Item = z.looseObject({ rule: z.string().optional() })
const Page = z.looseObject({ items: z.array(Item) })

/** A document without what belongs to its entry, and with the names of this play for its ids. */
const plain = ({ ids }: County, document: unknown): unknown => {
  const named = new Map([...ids].map(([name, id]) => [id, name]))
  const text = JSON.stringify(document, (key, value: unknown) => (STAMPS.has(key) ? undefined : value))
  return JSON.parse(text.replaceAll(/\d{6}-[\da-f]{8}-[\da-f-]{27}/g, (id) => named.get(id) ?? 'an id'))
}

const itemsAt = async (reader: Actor, path: string) => {
  const answer = await reader.get(path)
  expect(answer.status, answer.text).toBe(200)
  return Page.parse(answer.json).items.filter(({ rule }) => rule === undefined || !OF_THE_ENTRY.has(rule))
}

/** What two sides and the province read as of a day. */
const readOn = async (county: County, day: string) => {
  const { host, partner, province } = county.sides
  const on = `as_of=${day}`
  const summary = await province.get(`/v1/summary?group_by=tenant&${on}`)
  expect(summary.status, summary.text).toBe(200)
  const seats = [PAIRED, SELF].map(async (code) => (await host.get(`/v1/villages/${code}/seats?${on}`)).json)
  const parts = {
    seats: await Promise.all(seats),
    owed: await itemsAt(host, `/v1/tasks?division=441422&limit=100&${on}`),
    owed_by_partner: await itemsAt(partner, `/v1/tasks?limit=100&${on}`),
    posted: await itemsAt(partner, `/v1/postings?village_code=${PAIRED}&${on}`),
    posted_at_home: await itemsAt(host, `/v1/postings?division=441422&${on}`),
    villages: await itemsAt(host, `/v1/villages?division=441422&${on}`),
    summary: summary.json,
  }
  return plain(county, parts)
}

const read = async (county: County) => {
  app.setNow(`${TODAY}T02:00:00Z`)
  const days: [string, unknown][] = []
  for (const day of DAYS) days.push([day, await readOn(county, day)])
  return days
}

test('a county entered today reads on every sampled day as one that was entered day by day', async () => {
  const dayByDay = await read(await playCounty(app, as, (day) => day))
  const today = await read(await playCounty(app, as, () => TODAY))
  for (const [i, [day, was]] of dayByDay.entries()) expect({ day, reads: today[i]?.[1] }).toEqual({ day, reads: was })
})
