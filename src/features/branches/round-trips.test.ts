// What the commands of a branch cost in round trips: what they are judged by is asked together, what they write is one batch.
import { expect, test } from 'vitest'
import {
  approvalOf,
  approveBranch,
  draftBranch,
  joinTeam,
  PERMANENT,
  registration,
  submitBranch,
  teamOf,
  type Team,
} from '../../../test/harness/branches.ts'
import type { CostedAnswer } from '../../../test/harness/app.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

interface Prepared {
  actor: Actor
  act: () => Promise<CostedAnswer>
}

// An approval and an appointment decide: who the two persons are is asked past every memory, and is their third.
const COMMANDS: readonly (readonly [string, number, (team: Team) => Promise<Prepared>])[] = [
  [
    'draft',
    2,
    async (team) => ({ actor: team.partner, act: async () => team.partner.post('/v1/branches', registration(team)) }),
  ],
  [
    'submit',
    2,
    async (team) => {
      const id = await draftBranch(team)
      return { actor: team.partner, act: async () => team.partner.post(`/v1/branches/${id}/submit`, {}) }
    },
  ],
  [
    'approve',
    3, // who made whom is asked anew at each decision
    async (team) => {
      const id = await submitBranch(team)
      const path = `/v1/branches/${id}/approve`
      return { actor: team.county_org, act: async () => team.county_org.post(path, approvalOf(team.posts)) }
    },
  ],
  [
    'add a member',
    2,
    async (team) => {
      const id = await approveBranch(team)
      const body = { posting_id: (await joinTeam(team)).id, permanent_party_org: PERMANENT }
      return { actor: team.partner, act: async () => team.partner.post(`/v1/branches/${id}/members`, body) }
    },
  ],
  [
    'appoint officers',
    3,
    async (team) => {
      const id = await approveBranch(team, { starts_on: '2026-11-24' })
      const body = { officers: approvalOf(team.posts.slice(1)).officers, from: '2026-11-25' }
      return { actor: team.county_org, act: async () => team.county_org.post(`/v1/branches/${id}/officers`, body) }
    },
  ],
  [
    'dissolve',
    2,
    async (team) => {
      const id = await approveBranch(team)
      return {
        actor: team.partner,
        act: async () => team.partner.post(`/v1/branches/${id}/dissolve`, { reason: 'done' }),
      }
    },
  ],
  [
    'create a session',
    2,
    async (team) => {
      const branch_id = await approveBranch(team)
      const attendees = team.posts.map(({ id }) => id)
      const body = { branch_id, form: 'theme_day', date: '2026-11-23', topics: ['The constitution'], attendees }
      return { actor: team.partner, act: async () => team.partner.post('/v1/study_sessions', body) }
    },
  ],
]

test.each(COMMANDS)('%s: %d, and one more for who is not known yet', async (_, trips, prepare) => {
  const warm = async (actors: readonly Actor[]) => {
    for (const actor of [await as('city_org', '440500'), ...actors]) {
      await actor.get('/v1/pairings')
      await actor.get('/v1/settings')
    }
  }
  const known = await prepare(await teamOf(as))
  await warm([known.actor])
  const done = await known.act()
  expect(done.status, done.text).toBeLessThan(300)
  expect(done.cost.round_trips).toBe(trips)
  const fresh = await prepare(await teamOf(as))
  app.cold()
  await warm([])
  const cold = await fresh.act()
  expect(cold.status, cold.text).toBeLessThan(300)
  expect(cold.cost.round_trips).toBeLessThanOrEqual(trips + 1) // a decision asks who is who anyway
})

test('routing is one round trip, whatever the place', async () => {
  const team = await teamOf(as)
  await approveBranch(team)
  for (const division of ['441400', team.county, team.township])
    expect((await team.host.get(`/v1/branches/routing?division=${division}`)).cost.round_trips).toBe(1)
})
