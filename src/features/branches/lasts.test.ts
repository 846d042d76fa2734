// 3.6, B-7: neither a branch nor a membership ends before the last day of what needs it in force, and the refusal names it.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { approveBranch, joinTeam, PERMANENT, teamOf } from '../../../test/harness/branches.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

const Members = z.object({ items: z.array(z.object({ id: z.string(), posting_id: z.string() })) })
const OVER = { reason: 'the group has done its work' }

/** A branch of three that has begun; its members by their postings. */
const scene = async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-20T02:00:00Z')
  const { items } = Members.parse((await team.partner.get(`/v1/branches/${id}/members`)).json)
  const attendees = team.posts.map((post) => post.id)
  const held = async (date: string) =>
    keptOf(
      await team.partner.post('/v1/study_sessions', {
        branch_id: id,
        form: 'party_lecture',
        date,
        topics: ['Party rules'],
        attendees,
      }),
    )
  const member = items.find((each) => each.posting_id === attendees[2])?.id ?? ''
  const dissolve = async (dissolved_on: string) =>
    team.partner.post(`/v1/branches/${id}/dissolve`, { ...OVER, dissolved_on })
  const leave = async (left_on: string) =>
    team.partner.post(`/v1/branch_members/${member}/leave`, { reason: 'moves', left_on })
  return { ...team, id, attendees, held, dissolve, leave }
}

const refused = (field: string, day: string) => ({
  status: 409,
  code: 'RECORDS_AFTER',
  rule: '3.6',
  errors: [{ field, accepted: [`>= ${day}`] }],
})

test('a branch is not dissolved before what it held, found, did and appointed, each by its last day', async () => {
  const { partner, county_org, id, attendees, held, dissolve, ...team } = await scene()
  await held('2026-12-05')
  expect((await dissolve('2026-12-04')).json).toMatchObject(refused('dissolved_on', '2026-12-05'))
  keptOf(await partner.post('/v1/study_problems', { branch_id: id, found_on: '2026-12-07', text: 'few come' }))
  expect((await dissolve('2026-12-06')).json).toMatchObject(refused('dissolved_on', '2026-12-07'))
  keptOf(
    await partner.post('/v1/branch_acts', { branch_id: id, act: 'political_study', date: '2026-12-09', text: 'read' }),
  )
  expect((await dissolve('2026-12-08')).json).toMatchObject(refused('dissolved_on', '2026-12-09'))
  const officers = [{ posting_id: attendees[1], office: 'secretary' }]
  keptOf(await county_org.post(`/v1/branches/${id}/officers`, { officers, from: '2026-12-11' }))
  expect((await dissolve('2026-12-10')).json).toMatchObject(refused('dissolved_on', '2026-12-11'))
  const { id: posting_id } = await joinTeam({ partner, host: team.host, code: team.code })
  const entry = { posting_id, permanent_party_org: PERMANENT, joined_on: '2026-12-13' }
  keptOf(await partner.post(`/v1/branches/${id}/members`, entry))
  const early = await dissolve('2026-12-12')
  expect(early.json).toMatchObject(refused('dissolved_on', '2026-12-13'))
  expect(early.text).toContain('支部党员 2026-12-13')
  expect((await dissolve('2026-12-13')).json).toMatchObject({ status: 'dissolved', dissolved_on: '2026-12-13' })
})

test('a member does not leave before what he attended and was appointed to; on its day he does', async () => {
  const { partner, county_org, id, attendees, held, leave } = await scene()
  await held('2026-12-05')
  expect((await leave('2026-12-04')).json).toMatchObject(refused('left_on', '2026-12-05'))
  const found = { branch_id: id, posting_id: attendees[2], found_on: '2026-12-07', text: 'seldom there' }
  keptOf(await partner.post('/v1/study_problems', found))
  expect((await leave('2026-12-06')).json).toMatchObject(refused('left_on', '2026-12-07'))
  const officers = [{ posting_id: attendees[2], office: 'secretary' }]
  keptOf(await county_org.post(`/v1/branches/${id}/officers`, { officers, from: '2026-12-09' }))
  expect((await leave('2026-12-08')).json).toMatchObject(refused('left_on', '2026-12-09'))
  expect((await leave('2026-12-09')).json).toMatchObject({ left_on: '2026-12-09' })
})
