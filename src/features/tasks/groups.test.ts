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

test('the groups add up to the list, and the list is cut by whose it is', async () => {
  const { code, host } = await submittedScene()
  const groups = await groupsOf(host, code)
  const open = async (mine: boolean): Promise<string[]> => {
    const of = async (status: string) =>
      ((await host.get(`/v1/tasks?division=${code}&mine=${mine}&status=${status}&limit=100`)).json as { items: Task[] })
        .items
    return [...(await of('open')), ...(await of('overdue'))].map(({ id }) => id)
  }
  for (const mine of [true, false]) {
    const counted = groups.filter((group) => group.mine === mine && group.stage !== 'coming')
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe((await open(mine)).length)
  }
})

test('one round trip to each database', async () => {
  const { partner } = await submittedScene()
  await partner.get('/v1/tasks/groups')
  const answer = await partner.get('/v1/tasks/groups')
  expect(answer.cost.round_trips).toBeLessThanOrEqual(4) // who asks; its own database and those of its hosts
})
