// Open obligations (3.4): derived from the records, each with its rule, its owner and its day; nobody types them in.
import { expect, test } from 'vitest'
import { posted } from '../../../test/harness/confirmed.ts'
import { write } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { person, unit } from '../../../test/harness/persons.ts'
import { drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'
import { runSchedule } from '../../schedule.ts'
import { village } from '../../../test/harness/world.ts'

const { app, as } = suite()

interface Task {
  rule: string
  tenant: string
  scope_code: string
  subject: { kind: string; id: string }
  due_on: string
  done_on: string | null
  status: string
  clause: string[]
}
interface Page {
  items: Task[]
  next: string | null
}

test('a clause of the document has the tasks of all its rules; one that there is not is refused with those there are', async () => {
  const { code, host } = await pairedScene(as)
  const rules = async (query: string): Promise<string[]> => {
    const answer = await host.get(`/v1/tasks?division=${code}&limit=100&${query}`)
    return (answer.json as Page).items.map(({ rule }) => rule).toSorted()
  }
  expect(await rules(`clause=${encodeURIComponent('二(五)1')}`)).toEqual(['R-44', 'R-45'])
  expect(await rules(`clause=${encodeURIComponent('二(五)1')}&rule=R-44`)).toEqual(['R-44'])
  const refused = await host.get('/v1/tasks?clause=9')
  expect([refused.status, (refused.json as { code: string }).code]).toEqual([400, 'INVALID_REQUEST'])
  expect(refused.json).toMatchObject({ errors: [{ field: 'clause', accepted: expect.arrayContaining(['二(五)1']) }] })
})

test('vacant seats are owed by their side, and done on the day somebody begins', async () => {
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
  const statuses = async () =>
    (await find()).map(({ rule, status, done_on }) => `${rule} ${status} ${done_on}`).toSorted()
  expect(await statuses()).toEqual(['R-44 overdue null', 'R-45 overdue null'])
  app.setNow('2026-12-01T02:00:00Z')
  expect(await statuses()).toEqual(['R-44 done 2026-12-01', 'R-45 overdue null'])
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

const duties = async (actor: Actor, id: string, rules: readonly string[]) => {
  const pages = await Promise.all(
    rules.map(async (rule) => (await actor.get(`/v1/tasks?rule=${rule}&limit=100`)).json as Page),
  )
  return pages.flatMap(({ items }) => items).filter(({ subject }) => subject.id === id)
}

test('X-7 the province reads the tasks of every tenant, the home’s among them; a unit’s own user those of his unit', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { id } = await posted(as, { sender: partner, host, code })
  app.setNow('2027-03-01T02:00:00Z')
  const province = await as('province_admin')
  const seen = await duties(province, id, ['R-57', 'R-81'])
  expect(seen.map(({ rule, tenant }) => `${rule} ${tenant}`)).toEqual([
    'R-57 440100',
    'R-57 440100',
    'R-81 440100',
    'R-81 440100',
  ])
  expect(await duties(host, id, ['R-57', 'R-81'])).toEqual([])
  const shown = (await partner.get(`/v1/postings/${id}`)).json as { unit_id: string }
  const ours = await as('sending_unit', '440100', { scope: shown.unit_id })
  const others = await as('sending_unit', '440100')
  expect((await duties(ours, id, ['R-57', 'R-81'])).map(({ rule }) => rule)).toEqual(['R-57', 'R-57'])
  expect(((await others.get('/v1/tasks?limit=100')).json as Page).items).toEqual([])
})

test('R-57 is done with the confirmation, also where it is filed before home has learned of the host’s key', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { id } = await posted(as, { sender: partner, host, code })
  const posting = (await partner.get(`/v1/postings/${id}`)).json as { unit_id: string }
  const its = await as('sending_unit', '440100', { scope: posting.unit_id })
  app.setNow('2026-12-15T02:00:00Z')
  const filed = await its.post('/v1/support_confirmations', {
    posting_id: id,
    year: 2026,
    treatment_unchanged: true,
  })
  expect(filed.status, filed.text).toBe(201)
  const done = async () => (await duties(partner, id, ['R-57'])).map(({ status, done_on }) => `${status} ${done_on}`)
  expect(await done()).toEqual(['done 2026-12-15'])
  await write('440100', [{ sql: 'DELETE FROM tasks WHERE subject_id = ?', params: [id] }])
  await write('440100', [{ sql: 'UPDATE posting_claims SET agreed = 0 WHERE id LIKE ?', params: [`${id}.%`] }])
  expect(await done()).toEqual([])
  await runSchedule(await app.services())
  expect(await done()).toEqual(['done 2026-12-15'])
})

test('X-7 a grant is a task of the owner at once, until he objects or it is over', async () => {
  const meizhou = await as('city_org', '441400')
  const someone = await person(meizhou, (await unit(meizhou)).id)
  const province = await as('province_admin')
  const reason = 'a complaint has to be looked into'
  const grant = { tenant: '441400', record: 'people', record_id: someone.id, fields: ['phone'], reason, hours: 24 }
  const { id } = (await province.post('/v1/grants', grant)).json as { id: string }
  const status = async () => (await duties(meizhou, id, ['X-7'])).map((task) => task.status)
  expect(await status()).toEqual(['open'])
  expect((await meizhou.post(`/v1/grants/${id}/object`, { reason })).status).toBe(200)
  expect(await status()).toEqual(['done'])
})

test('R-79 a recall leaves one task, the replacement, done when the successor begins', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { id } = await posted(as, { sender: partner, host, code })
  app.setNow('2026-12-10T02:00:00Z')
  const body = { posting_id: id, reason: 'incompetent', evidence: 'three complaints by villagers' }
  const recall = (await host.post('/v1/recall_cases', body)).json as { id: string }
  await host.post(`/v1/recall_cases/${recall.id}/inform`, {})
  const decided = await partner.post(`/v1/recall_cases/${recall.id}/decide_recall`, { ended_on: '2026-12-20' })
  expect(decided.status, decided.text).toBe(200)
  const open = async () => {
    const { items } = (await host.get(`/v1/tasks?division=${code}&tenant=441400&rule=R-79&limit=100`)).json as Page
    return items
      .filter(({ tenant, status }) => tenant === '440100' && status !== 'done')
      .map(({ rule, due_on }) => `${rule} ${due_on}`)
  }
  expect(await open()).toEqual([]) // he is still in post
  app.setNow('2026-12-21T02:00:00Z')
  expect(await open()).toEqual(['R-79 2027-01-19']) // thirty days after his last
  const term = { planned_start: '2026-12-23', planned_end: '2029-12-22' }
  await posted(as, { sender: partner, host, code }, { ...term, replaces: id })
  expect(await open()).toEqual(['R-79 2027-01-19'])
  app.setNow('2026-12-23T02:00:00Z')
  expect(await open()).toEqual([])
})

test('3.2 a first day whose checks fail is a task of both sides, until the assignment runs again or the posting is taken back', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { id } = await posted(as, { sender: partner, host, code })
  await write('441400', [
    { sql: "UPDATE assignments SET valid_to = '2026-11-30' WHERE village_code = ?", params: [code] },
  ])
  app.setNow('2026-12-01T02:00:00Z')
  await runSchedule(await app.services())
  const tenants = async (actor: Actor) => (await duties(actor, id, ['R-41'])).map(({ tenant }) => tenant)
  expect(await tenants(host)).toEqual(['440100', '441400'])
  expect(await tenants(partner)).toEqual(['440100', '441400'])
  expect((await partner.post(`/v1/postings/${id}/cancel`, {})).status).toBe(200)
  expect(await tenants(host)).toEqual([])
})
