// Open obligations (3.4): derived from the records, each with its rule, its owner and its day; nobody types them in.
import { expect, test } from 'vitest'
import { drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'

const { app, as } = suite()

interface Task {
  rule: string
  tenant: string
  scope_code: string
  subject: { kind: string; id: string }
  due_on: string
  status: string
  clause: string[]
}
interface Page {
  items: Task[]
  next: string | null
}

test('vacant seats are owed by their side, and gone once somebody is in post', async () => {
  const { code, partner, host } = await pairedScene(as)
  const find = async (): Promise<Task[]> => {
    const found = (await host.get(`/v1/tasks?division=${code}&limit=100`)).json as Page
    return found.items.filter(({ subject }) => subject.kind === 'seat')
  }
  expect((await find()).map(({ rule, tenant }) => `${rule} ${tenant}`).toSorted()).toEqual([
    'R-44 440100',
    'R-45 441400',
  ])
  const id = await drafted(partner, code)
  await submitted(partner, id)
  await host.post(`/v1/postings/${id}/confirm`, {})
  app.setNow('2026-12-01T02:00:00Z')
  expect((await find()).map(({ rule }) => rule)).toEqual(['R-45'])
})

test('a turn in a handshake is a task of the side whose turn it is, seen by both, overdue after its day', async () => {
  const { code } = await village('441400')
  const guangzhou = await as('city_org', '440100')
  const meizhou = await as('city_org', '441400')
  await guangzhou.post('/v1/assignments', {
    village_code: code,
    mode: 'paired',
    helper_tenant: '440100',
    helper_units: [{ name: 'U' }],
    valid_from: '2017-01-01',
  })
  const find = async (actor: typeof guangzhou) =>
    ((await actor.get(`/v1/tasks?division=${code}&rule=X-16`)).json as Page).items
  expect(await find(meizhou)).toEqual([
    expect.objectContaining({ tenant: '441400', due_on: '2026-12-08', status: 'open' }),
  ])
  app.setNow('2026-12-09T02:00:00Z')
  for (const actor of [guangzhou, meizhou, await as('province_admin')]) {
    expect(await find(actor)).toEqual([expect.objectContaining({ tenant: '441400', status: 'overdue' })])
  }
  expect(await find(await as('city_org', '440300'))).toEqual([])
})

test('pages follow each other without a gap', async () => {
  await Promise.all(Array.from({ length: 4 }, async () => village('441400')))
  const meizhou = await as('city_org', '441400')
  const whole = ((await meizhou.get('/v1/tasks?limit=100&rule=R-44')).json as Page).items
  const seen: Task[] = []
  for (let cursor = ''; ;) {
    const page = (await meizhou.get(`/v1/tasks?limit=3&rule=R-44${cursor}`)).json as Page
    seen.push(...page.items)
    if (page.next === null || seen.length >= whole.length) break
    cursor = `&cursor=${page.next}`
  }
  expect(seen.slice(0, whole.length)).toEqual(whole)
  expect(whole[0]?.clause.length).toBeGreaterThan(0)
})

test('R-57, R-77, R-80, R-81 what a year in post obliges to, each by its owner', async () => {
  const { code, partner, host } = await pairedScene(as)
  const id = await drafted(host, code, { post_role: 'first_secretary' })
  await submitted(host, id)
  const second = await as('city_org', '441400')
  expect((await second.post(`/v1/postings/${id}/confirm`, {})).status).toBe(200)
  app.setNow('2027-03-01T02:00:00Z')
  const rules = async (actor: typeof host) => {
    const asked = ['R-57', 'R-77', 'R-80', 'R-81'].map(
      async (rule) => (await actor.get(`/v1/tasks?rule=${rule}&limit=100`)).json as Page,
    )
    const items = (await Promise.all(asked)).flatMap((page) => page.items)
    return items.filter(({ subject }) => subject.id === id).map(({ rule, status }) => `${rule} ${status}`)
  }
  expect(new Set(await rules(host))).toEqual(
    new Set(['R-57 overdue', 'R-57 open', 'R-77 overdue', 'R-77 open', 'R-80 open', 'R-81 overdue', 'R-81 open']),
  )
  expect(new Set((await rules(partner)).map((each) => each.slice(0, 4)))).toEqual(new Set(['R-77', 'R-80']))
})
