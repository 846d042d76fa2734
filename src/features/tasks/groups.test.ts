// The first screen of a day's work: what waits for me, what for others, what comes; counted by kind, with names.
import { expect, test } from 'vitest'
import { posted } from '../../../test/harness/confirmed.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

interface Task {
  id: string
  rule: string
  subject: { kind: string; id: string; href: string | null }
  village_name: string | null
  person_name: string | null
  opens_on: string
}
interface Group {
  stage: string
  mine: boolean
  rule: string
  owner_role: string
  tenant: string
  count: number
  overdue: number
  newest: Task[]
}

const groupsOf = async (actor: Actor, division: string): Promise<Group[]> => {
  const answer = await actor.get(`/v1/tasks/groups?division=${division}`)
  expect(answer.status, answer.text).toBe(200)
  return (answer.json as { items: Group[] }).items
}

const submittedScene = async () => {
  const scene = await pairedScene(as)
  const id = await drafted(scene.partner, scene.code)
  await submitted(scene.partner, id)
  return { ...scene, id }
}

test('a posting submitted to me stands first among mine, with its village and its person; for its sender it waits for others', async () => {
  const { code, partner, host, id } = await submittedScene()
  const [first] = await groupsOf(host, code)
  expect(first).toMatchObject({ stage: 'now', mine: true, rule: 'X-3', owner_role: 'city_org', count: 1, overdue: 0 })
  const village = (await host.get(`/v1/villages/${code}`)).json as { name: string }
  const posting = (await host.get(`/v1/postings/${id}`)).json as { person_name: string }
  expect(first?.newest).toEqual([
    expect.objectContaining({
      village_name: village.name,
      person_name: posting.person_name,
      subject: expect.objectContaining({ href: `/v1/postings/${id}` }),
    }),
  ])
  const sent = (await groupsOf(partner, code)).find(({ rule }) => rule === 'X-3')
  expect(sent).toMatchObject({ mine: false, tenant: '441400', count: 1 })
  // Another role of the same side: it is not his to do.
  const county = await as('county_org', code.slice(0, 6))
  expect((await groupsOf(county, code)).find(({ rule }) => rule === 'X-3')).toMatchObject({ mine: false })
})

test('what is done is gone; what opens within 90 days comes; what is overdue since a past year is a heap of its own', async () => {
  const { code, partner, host } = await pairedScene(as)
  await posted(as, { sender: partner, host, code })
  app.setNow('2027-11-15T02:00:00Z')
  const groups = await groupsOf(partner, code)
  const stages = (rule: string) => groups.filter((group) => group.rule === rule).map(({ stage }) => stage)
  expect(stages('X-3')).toEqual([])
  expect(stages('R-75').length).toBeGreaterThan(0)
  expect(new Set(groups.map(({ stage }) => stage))).toEqual(new Set(['now', 'coming', 'past_years']))
  for (const { stage, count, overdue, newest } of groups) {
    expect(newest.length).toBe(stage === 'past_years' ? 0 : Math.min(count, 5))
    expect(newest.map(({ opens_on }) => opens_on)).toEqual(
      newest
        .map(({ opens_on }) => opens_on)
        .toSorted()
        .toReversed(),
    )
    if (stage === 'coming')
      expect([overdue, newest.every(({ opens_on }) => opens_on > '2027-11-15')]).toEqual([0, true])
    if (stage === 'past_years') expect(overdue).toBe(count)
  }
})

interface Listed {
  id: string
  rule: string
  owner_role: string
  tenant: string
  subject: { kind: string }
  opens_on: string
  due_on: string
  done_on: string | null
  lapsed_on: string | null
}

/** Every task of a list, page by page. */
const allOf = async (actor: Actor, query: string): Promise<Listed[]> => {
  const found: Listed[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const answer = await actor.get(`/v1/tasks?limit=100&${query}${cursor && `&cursor=${cursor}`}`)
    expect(answer.status, answer.text).toBe(200)
    const page = answer.json as { items: Listed[]; next: string | null }
    found.push(...page.items)
    cursor = page.next
  }
  return found
}

const idsIn = (found: readonly Listed[]): string[] => found.map(({ id }) => id).toSorted()

/** 3.4 by hand: what is open or overdue on the day, and what opens within 90 days of it, by kind and heap. */
const countedByHand = async (actor: Actor, where: string, { day, later }: { day: string; later: string }) => {
  const open = [
    ...(await allOf(actor, `${where}&as_of=${day}&status=open`)),
    ...(await allOf(actor, `${where}&as_of=${day}&status=overdue`)),
  ]
  expect(idsIn(await allOf(actor, `${where}&as_of=${day}&status=waiting`))).toEqual(idsIn(open))
  const opensLater = async (status: string) =>
    (await allOf(actor, `${where}&as_of=${later}&status=${status}`)).filter(({ opens_on, done_on, lapsed_on }) => {
      const settled = done_on ?? lapsed_on
      return opens_on > day && (settled === null || settled > day)
    })
  const coming = (await Promise.all(['open', 'overdue', 'done', 'lapsed'].map(opensLater))).flat()
  const heaps = new Map<string, { count: number; overdue: number }>()
  for (const { rule, owner_role, tenant, subject, opens_on, due_on } of [...open, ...coming]) {
    const isPast = due_on < `${day.slice(0, 4)}-01-01`
    const stage = opens_on > day ? 'coming' : isPast ? 'past_years' : 'now'
    const key = [stage, rule, subject.kind, owner_role, tenant].join(' ')
    const heap = heaps.get(key) ?? { count: 0, overdue: 0 }
    heaps.set(key, { count: heap.count + 1, overdue: heap.overdue + (due_on < day ? 1 : 0) })
  }
  return heaps
}

test('whoever asks, for whichever place and day, the groups are the list counted', async () => {
  app.setNow('2027-11-20T02:00:00Z') // behind whatever the tests above did
  const { code, partner, host } = await submittedScene()
  const running = await pairedScene(as)
  await posted(as, { sender: running.partner, host: running.host, code: running.code })
  const county = code.slice(0, 6)
  const readers = {
    host,
    partner,
    county: await as('county_org', county),
    township: await as('township_committee', code.slice(0, 9)),
    village: await as('village_org', code),
    province: await as('province_admin'),
  }
  const day = { today: '2027-11-20', past: '2026-11-25' }
  for (const [name, actor] of Object.entries(readers)) {
    for (const division of [code, running.code, county])
      for (const asked of Object.values(day)) {
        const where = `division=${division}`
        const later = new Date(Date.parse(asked) + 90 * 86_400_000).toISOString().slice(0, 10)
        const answer = await actor.get(`/v1/tasks/groups?${where}&as_of=${asked}`)
        const { items } = answer.json as { items: (Group & { subject_kind: string })[] }
        const told = items.map(({ stage, rule, subject_kind, owner_role, tenant, count, overdue }) => [
          [stage, rule, subject_kind, owner_role, tenant].join(' '),
          { count, overdue },
        ])
        const byHand = await countedByHand(actor, where, { day: asked, later })
        expect(Object.fromEntries(told), `${name} ${division} ${asked}`).toEqual(Object.fromEntries(byHand))
      }
  }
})

test('the database counts: one row is read a task that waits, and what is named beside it', async () => {
  const { code } = await submittedScene()
  const county = await as('county_org', code.slice(0, 6))
  app.spy.reset()
  const answer = await county.get('/v1/tasks/groups')
  const { items } = answer.json as { items: Group[] }
  const waiting = items.reduce((sum, { count }) => sum + count, 0)
  const named = items.filter(({ stage }) => stage !== 'past_years').reduce((sum, { count }) => sum + count, 0)
  expect(waiting).toBeGreaterThan(0)
  expect(answer.cost.rows_read).toBeLessThanOrEqual(waiting + 9 * Math.min(named, 500) + 20)
  const counting = app.spy.statements.filter(({ sql }) => / group by /.test(sql))
  expect(counting).toHaveLength(1)
})

test('one round trip to each database', async () => {
  const { partner } = await submittedScene()
  await partner.get('/v1/tasks/groups')
  const answer = await partner.get('/v1/tasks/groups')
  expect(answer.cost.round_trips).toBeLessThanOrEqual(4) // who asks; its own database and those of its hosts
})

test('somebody in post reads no list of villages; his tasks name his village all the same', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { holder } = await posted(as, { sender: partner, host, code })
  app.setNow('2026-12-02T02:00:00Z')
  const { items } = (await holder.get('/v1/tasks?limit=100')).json as { items: Task[] }
  const village = (await host.get(`/v1/villages/${code}`)).json as { name: string }
  expect((await holder.get(`/v1/villages/${code}`)).status).toBe(403)
  expect(items.length).toBeGreaterThan(0)
  expect(new Set(items.map(({ village_name }) => village_name))).toEqual(new Set([village.name]))
})
