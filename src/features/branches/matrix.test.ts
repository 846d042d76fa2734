// Every (state, actor, action) of a branch: the table is written from 3.5, 2.2, A-2, X-2 and X-8 of the book, by hand, and tried.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  approvalOf,
  approveBranch,
  cityRegistration,
  draftBranch,
  joinTeam,
  PERMANENT,
  staffOf,
  submitBranch,
  teamOf,
  type Team,
} from '../../../test/harness/branches.ts'
import { query } from '../../../test/harness/databases.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

// ok: done; 403: a role that never may, or the other side's act; 404: nothing to be seen; state: 409, 3.5 does not know it;
// gone: 409 BRANCH_DISSOLVED (B-7); life: 422, no day of the branch has come yet (B-7).
const MATRIX = `
state     actor           read update submit approve reject dissolve join  leave full  appoint act   session
draft     partner         ok   ok     ok     403     403    ok       state 404   404   403     state state
draft     host            404  404    404    404     404    404      404   404   404   404     404   404
draft     county          404  403    403    404     404    403      403   403   403   404     403   404
draft     other_county    404  403    403    404     404    403      403   403   403   404     403   404
draft     township        404  403    403    403     403    403      403   403   403   403     403   404
draft     province        404  403    403    403     403    403      403   403   403   403     403   403
draft     member          404  403    403    403     403    403      403   403   403   403     404   404
draft     other_city      404  404    404    404     404    404      404   404   404   404     404   404
submitted partner         ok   state  state  403     403    state    state state state 403     state state
submitted host            ok   403    403    403     403    403      403   403   403   403     403   403
submitted county          ok   403    403    ok      ok     403      403   403   403   state   403   403
submitted other_county    404  403    403    404     404    403      403   403   403   404     403   404
submitted township        ok   403    403    403     403    403      403   403   403   403     403   403
submitted province        ok   403    403    403     403    403      403   403   403   403     403   403
submitted member          ok   403    403    403     403    403      403   403   403   403     403   403
submitted other_city      404  404    404    404     404    404      404   404   404   404     404   404
approved  partner         ok   state  state  403     403    state    life  life  life  403     life  life
approved  host            ok   403    403    403     403    403      403   403   403   403     403   403
approved  county          ok   403    403    state   state  403      403   403   403   ok      403   403
approved  other_county    404  403    403    404     404    403      403   403   403   404     403   404
approved  township        ok   403    403    403     403    403      403   403   403   403     403   403
approved  province        ok   403    403    403     403    403      403   403   403   403     403   403
approved  member          ok   403    403    403     403    403      403   403   403   403     403   403
approved  other_city      404  404    404    404     404    404      404   404   404   404     404   404
active    partner         ok   state  state  403     403    ok       ok    ok    ok    403     ok    ok
active    host            ok   403    403    403     403    403      403   403   403   403     403   403
active    county          ok   403    403    state   state  403      403   403   403   ok      403   403
active    other_county    404  403    403    404     404    403      403   403   403   404     403   404
active    township        ok   403    403    403     403    403      403   403   403   403     403   403
active    province        ok   403    403    403     403    403      403   403   403   403     403   403
active    member          ok   403    403    403     403    403      403   403   403   403     403   403
active    other_city      404  404    404    404     404    404      404   404   404   404     404   404
dissolved partner         ok   gone   gone   403     403    gone     gone  gone  gone  403     gone  gone
dissolved host            ok   403    403    403     403    403      403   403   403   403     403   403
dissolved county          ok   403    403    gone    gone   403      403   403   403   gone    403   403
dissolved other_county    404  403    403    404     404    403      403   403   403   404     403   404
dissolved township        ok   403    403    403     403    403      403   403   403   403     403   403
dissolved province        ok   403    403    403     403    403      403   403   403   403     403   403
dissolved member          ok   403    403    403     403    403      403   403   403   403     403   403
dissolved other_city      404  404    404    404     404    404      404   404   404   404     404   404
rejected  partner         ok   state  state  403     403    state    state state state 403     state state
rejected  host            ok   403    403    403     403    403      403   403   403   403     403   403
rejected  county          ok   403    403    state   state  403      403   403   403   state   403   403
rejected  other_county    404  403    403    404     404    403      403   403   403   404     403   404
rejected  township        ok   403    403    403     403    403      403   403   403   403     403   403
rejected  province        ok   403    403    403     403    403      403   403   403   403     403   403
rejected  member          ok   403    403    403     403    403      403   403   403   403     403   403
rejected  other_city      404  404    404    404     404    404      404   404   404   404     404   404
`

const LEGAL: Readonly<Record<string, readonly string[]>> = {
  draft: ['submit', 'dissolve'],
  submitted: ['approve', 'reject'],
  approved: [],
  active: ['dissolve'],
  dissolved: [],
  rejected: [],
}

interface Scene {
  team: Team
  id: string
  /** Somebody of the team who is in no branch. */
  spare: string
  member: string
  version: number
}

const MAKE: Readonly<Record<string, (team: Team) => Promise<string>>> = {
  draft: draftBranch,
  submitted: submitBranch,
  approved: async (team) => approveBranch(team, { starts_on: '2026-12-10' }),
  active: approveBranch,
  dissolved: async (team) => {
    const id = await approveBranch(team)
    keptOf(await team.partner.post(`/v1/branches/${id}/dissolve`, { reason: 'the work is done' }))
    return id
  },
  rejected: async (team) => {
    const id = await submitBranch(team)
    keptOf(await team.county_org.post(`/v1/branches/${id}/reject`, { reason: 'by county, please' }))
    return id
  },
}

const NOBODY = '441400-01931f6e-0000-7000-8000-000000000001'

const sceneOf = async (state: string): Promise<Scene> => {
  app.setNow('2026-11-23T02:00:00Z')
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'probationary'] })
  const spare = (await joinTeam(team)).id
  const id = (await MAKE[state]?.(team)) ?? ''
  const probationary = 'SELECT id FROM branch_members WHERE branch_id = ? AND full_from IS NULL'
  const [row] = await query('441400', probationary, id)
  app.setNow('2026-11-25T02:00:00Z')
  const read = await team.partner.get(`/v1/branches/${id}`)
  expect(read.json).toMatchObject({ status: state })
  return { team, id, spare, member: z.string().catch(NOBODY).parse(row?.['id']), version: keptOf(read).version }
}

const actorIn = async (actor: string, { team }: Scene): Promise<Actor> => {
  if (actor === 'partner') return team.partner
  if (actor === 'host') return team.host
  if (actor === 'county') return team.county_org
  if (actor === 'other_county') return as('county_org', '441481')
  if (actor === 'township') return as('township_committee', team.township)
  if (actor === 'province') return as('province_admin')
  if (actor === 'member') return as('holder', '440100', { scope: team.posts[2]?.person_id ?? '' })
  return as('city_org', '440300')
}

const learning = ({ id }: Scene) => ({ branch_id: id, date: '2026-11-24' })
const ACT: Readonly<Record<string, (actor: Actor, scene: Scene) => ReturnType<Actor['get']>>> = {
  read: async (actor, { id }) => actor.get(`/v1/branches/${id}`),
  update: async (actor, { id, version }) =>
    actor.patch(`/v1/branches/${id}`, { name: 'Another name' }, { if_match: `"v${version}"` }),
  submit: async (actor, { id }) => actor.post(`/v1/branches/${id}/submit`, {}),
  approve: async (actor, { id, team }) =>
    actor.post(`/v1/branches/${id}/approve`, approvalOf(team.posts, '2026-11-25')),
  reject: async (actor, { id }) => actor.post(`/v1/branches/${id}/reject`, { reason: 'not this year' }),
  dissolve: async (actor, { id }) => actor.post(`/v1/branches/${id}/dissolve`, { reason: 'the work is done' }),
  join: async (actor, { id, spare }) =>
    actor.post(`/v1/branches/${id}/members`, { posting_id: spare, permanent_party_org: PERMANENT }),
  leave: async (actor, { member }) => actor.post(`/v1/branch_members/${member}/leave`, { reason: 'moves' }),
  full: async (actor, { member }) =>
    actor.patch(`/v1/branch_members/${member}`, { full_from: '2026-11-24' }, { if_match: '"v1"' }),
  appoint: async (actor, { id, team }) => {
    const { officers } = approvalOf(team.posts.slice(1))
    const from = (await query('441400', 'SELECT starts_on FROM branches WHERE id = ?', id))[0]?.['starts_on']
    const ahead = String(from) > '2026-11-25' ? { from: '2026-12-11' } : {}
    return actor.post(`/v1/branches/${id}/officers`, { officers, ...ahead })
  },
  act: async (actor, scene) =>
    actor.post('/v1/branch_acts', { ...learning(scene), act: 'political_study', text: 'A chapter was read' }),
  session: async (actor, scene) => {
    const attendees = [scene.team.posts[0]?.id]
    return actor.post('/v1/study_sessions', { ...learning(scene), form: 'theme_day', topics: ['x'], attendees })
  },
}

const expectCell = async (answer: Awaited<ReturnType<Actor['get']>>, cell: string, state: string): Promise<void> => {
  const allowed = LEGAL[state]
  if (cell === 'ok') expect(answer.status, answer.text).toBeLessThan(300)
  else if (cell === 'state') expect(answer.json).toMatchObject({ status: 409, code: 'STATE', allowed })
  else if (cell === 'gone') expect(answer.json).toMatchObject({ status: 409, code: 'BRANCH_DISSOLVED', allowed })
  else if (cell === 'life') expect(answer.json).toMatchObject({ status: 422, code: 'DATE_OUTSIDE_TERM' })
  else if (cell === '403') expect(answer.json).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
  else expect(answer.json).toMatchObject({ status: 404, code: 'NOT_FOUND' })
}

const [header = [], ...rows] = MATRIX.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const actions = header.slice(2)
const cells = rows.map(([state = '', actor = '', ...row]) => ({ state, actor, row }))

test('the table has a cell for each state of 3.5, each actor and each action', () => {
  expect(actions).toEqual(Object.keys(ACT))
  expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(Object.keys(MAKE)))
  expect(cells).toHaveLength(6 * 8)
  for (const { row } of cells) expect(row).toHaveLength(actions.length)
})

const shared = new Map<string, Scene>()

/** The branch of a state that refusals are tried on, made when it is first asked for. */
const sharedIn = async (state: string): Promise<Scene> => {
  const scene = shared.get(state) ?? (await sceneOf(state))
  shared.set(state, scene)
  return scene
}

describe.each(Object.keys(MAKE))('%s', (state) => {
  test.each(cells.filter((cell) => cell.state === state))('$actor', async ({ actor, row }) => {
    for (const [i, action] of actions.entries()) {
      const cell = row[i] ?? ''
      const writes = cell === 'ok' && action !== 'read' // what changes it has one of its own
      const scene = writes ? await sceneOf(state) : await sharedIn(state)
      app.setNow('2026-11-25T02:00:00Z')
      const answer = await ACT[action]?.(await actorIn(actor, scene), scene)
      if (answer)
        await expectCell(answer, cell, state).catch((failure: unknown) => {
          throw new Error(`${state}, ${actor}, ${action}: expected ${cell}`, { cause: failure })
        })
    }
  })

  test('what was refused has changed nothing', async () => {
    const { team, id, version } = await sharedIn(state)
    app.setNow('2026-11-25T02:00:00Z')
    expect((await team.partner.get(`/v1/branches/${id}`)).json).toMatchObject({ status: state, version })
  })
})

test('A-2 of a branch by city the city’s department approves, returns and appoints, and no county’s', async () => {
  const scene = await staffOf(as, ['441400', '441422', '441423'])
  const { id } = keptOf(await scene.partner.post('/v1/branches', cityRegistration(scene)))
  keptOf(await scene.partner.post(`/v1/branches/${id}/submit`, {}))
  const county = await as('county_org', '441422')
  const acts = ['approve', 'reject', 'officers'] as const
  for (const act of acts) expect((await county.post(`/v1/branches/${id}/${act}`, {})).status, act).toBe(404)
  for (const act of acts) expect((await scene.partner.post(`/v1/branches/${id}/${act}`, {})).status, act).toBe(403)
  expect((await scene.host.post(`/v1/branches/${id}/officers`, {})).json).toMatchObject({ code: 'STATE' })
  expect((await scene.host.post(`/v1/branches/${id}/reject`, {})).json).toMatchObject({ code: 'REASON_REQUIRED' })
  keptOf(await scene.host.post(`/v1/branches/${id}/approve`, approvalOf(scene.posts)))
  expect((await scene.host.post(`/v1/branches/${id}/dissolve`, { reason: 'x' })).status).toBe(403)
})
