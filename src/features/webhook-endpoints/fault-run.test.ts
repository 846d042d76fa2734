// Nothing is lost and nothing overtaken, whatever the receiver does and whenever the worker is stopped.
import { beforeAll, expect, test } from 'vitest'
import { cleanAll } from '../../../test/harness/databases.ts'
import { webhooksOf } from '../../../test/harness/receivers.ts'
import { suite } from '../../../test/harness/suite.ts'
import { makeRoom } from '../../../test/harness/webhooks.ts'
import { entry, village } from '../../../test/harness/world.ts'

const kit = suite()
const { app } = kit
const { run, receiver, setUp } = webhooksOf(kit)
const HOST = '441400'
const MINUTE_MS = 60_000

beforeAll(cleanAll)

/** An endpoint of the host, and so many events that wait for it. */
const backlog = async (events: number) => {
  const endpoint = await setUp(HOST)
  const { code } = await village(HOST)
  for (let n = 0; n < events; n += 1) await entry(HOST, { record: 'villages', record_id: code, division: code })
  return endpoint
}

test('500 events to a receiver that refuses, hangs, redirects and repeats, by a worker that is killed twice: each comes, first sightings in order', async () => {
  const { by, path, heard, shown } = await backlog(500)
  let sent = 0
  const taken: string[] = []
  receiver(({ headers }) => {
    sent += 1
    if (sent === 120 || sent === 310) throw new Error('killed')
    if (sent % 41 === 0) return { status: 503 }
    if (sent % 67 === 0) return { error: 'timeout' }
    taken.push(headers['webhook-id'] ?? '') // taken, whatever the answer says
    return sent % 59 === 0 ? { status: 302 } : { status: 200 }
  })
  const events = (await heard()).map(({ id }) => id)
  expect(events.length).toBeGreaterThanOrEqual(500)
  for (let runs = 0; taken.at(-1) !== events.at(-1) && runs < 60; runs += 1) {
    const { failures } = await shown()
    if (failures > 0) await by.post(`${path}/retry`)
    else await run()
    app.advance(MINUTE_MS)
  }
  expect([...new Set(taken)].filter((id) => events.includes(id))).toEqual(events)
  expect(taken.length).toBeGreaterThan(events.length) // some came twice
})

test('a backlog of 1,000 goes out in four runs of the schedule, a minute each, to a receiver that answers in 50 ms', async () => {
  await makeRoom(HOST)
  await backlog(1_000)
  const taken = new Set<string>()
  receiver(({ headers }) => {
    app.advance(50)
    taken.add(headers['webhook-id'] ?? '')
    return { status: 200 }
  })
  const perRun: number[] = []
  while (taken.size < 1_000 && perRun.length < 10) {
    const [before, began] = [taken.size, app.now().getTime()]
    await run()
    expect(app.now().getTime() - began, 'a run is over before the next').toBeLessThan(MINUTE_MS)
    perRun.push(taken.size - before)
    app.setNow(new Date(began + MINUTE_MS).toISOString())
  }
  expect(perRun).toEqual([300, 300, 300, 100])
})
