// R-71, C-2, B-7, B-12: sessions by form with their topics, and who took part, once a person in every total.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { posted } from '../../../test/harness/confirmed.ts'
import { approveBranch, BEGUN, idsIn, joinTeam, PERMANENT, teamOf } from '../../../test/harness/branches.ts'
import { expectSeen, onlookersOf } from '../../../test/harness/onlookers.ts'
import { codesOf, fieldsOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { STUDY_FORMS } from '../../rules/lists/enums-branches.ts'

const { app, as } = suite()
const PATH = '/v1/study_sessions'

const scene = async (parties = ['full', 'full', 'full']) => {
  const team = await teamOf(as, { parties })
  const branch_id = await approveBranch(team)
  app.setNow('2027-01-20T02:00:00Z')
  const everybody = team.posts.map(({ id }) => id)
  const session = {
    branch_id,
    form: 'theme_day',
    date: '2027-01-10',
    topics: ['The constitution'],
    attendees: everybody,
  }
  const hold = async (more: object = {}, actor = team.partner) => actor.post(PATH, { ...session, ...more })
  return { team, branch_id, everybody, session, hold }
}

test('C-2 a session with its topics and who took part; both sides read it, others find nothing', async () => {
  const { team, branch_id, hold } = await scene()
  const made = await hold({ summary: 'Two chapters were read' })
  expect(made.status, made.text).toBe(201)
  expect(made.json).toMatchObject({
    branch_id,
    form: 'theme_day',
    date: '2027-01-10',
    topics: ['The constitution'],
    joint: false,
    joint_org: null,
    attendees: 3,
  })
  const { id } = keptOf(made)
  const onlookers = await onlookersOf(as, team, await teamOf(as))
  await expectSeen(onlookers, 'study_sessions', id)
  const [, , mine] = await idsIn(team.host, `/v1/study_attendees?session_id=${id}`)
  await expectSeen(onlookers, 'study_attendees', mine ?? '')
})

test('a session stands in the record of everybody who took part, by day and form, and in nobody else’s', async () => {
  const { team, hold, everybody } = await scene()
  const [one = '', two = ''] = everybody
  const { id } = keptOf(await hold({ attendees: [one] }))
  for (const reader of [team.partner, team.host])
    expect((await reader.get(`/v1/postings/${one}/record`)).json).toMatchObject({
      events: [{ date: '2027-01-10', kind: 'study', id, text: 'theme_day' }],
    })
  expect((await team.host.get(`/v1/postings/${two}/record`)).json).toMatchObject({ events: [] })
})

test.each(STUDY_FORMS.map(({ id }) => id).filter((form) => form !== 'committee_meeting'))(
  'C-2 form %s, and the list asked by it',
  async (form) => {
    const { branch_id, team, hold } = await scene()
    const { id } = keptOf(await hold({ form }))
    expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}&form=${form}`)).toEqual([id])
    expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}&form=committee_meeting`)).toEqual([])
    expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}&year=2027`)).toEqual([id])
    expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}&year=2026`)).toEqual([])
  },
)

test('R-73, C-2 a joint session is one session, and counts each person once in every total', async () => {
  const { team, branch_id, everybody, hold } = await scene()
  const { id } = keptOf(await hold({ joint_org: 'Branch of the town organs' }))
  keptOf(await hold({ date: '2027-01-12' }))
  expect((await team.host.get(`${PATH}/${id}`)).json).toMatchObject({ joint: true, attendees: 3 })
  expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}&joint=true`)).toEqual([id])
  expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}&joint=false`)).toHaveLength(1)
  expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}`)).toHaveLength(2)
  expect(await idsIn(team.partner, `/v1/study_attendees?session_id=${id}`)).toHaveLength(3)
  for (const posting of everybody)
    expect(await idsIn(team.partner, `/v1/study_attendees?posting_id=${posting}`)).toHaveLength(2)
  expect(await idsIn(team.partner, `/v1/study_attendees?branch_id=${branch_id}`)).toHaveLength(6)
})

test('C-2 nobody is named twice, and nobody who is no member on the day', async () => {
  const { team, branch_id, everybody, hold } = await scene(['full', 'full', 'full', 'full'])
  const [one = ''] = everybody
  expect(refusalOf(await hold({ attendees: [one, one] }))).toEqual([400, 'INVALID_REQUEST'])
  const away = await teamOf(as, { parties: ['full'] })
  const late = await joinTeam(team)
  const body = { posting_id: late.id, permanent_party_org: PERMANENT, joined_on: '2027-01-15' }
  keptOf(await team.partner.post(`/v1/branches/${branch_id}/members`, body))
  const gone = { ended_on: '2027-01-11', end_reason: 'illness' }
  keptOf(await team.partner.post(`/v1/postings/${everybody[3]}/end`, gone))
  const missing = '441400-01931f6e-0000-7000-8000-000000000001'
  const refused = await hold({
    date: '2027-01-12',
    attendees: [one, away.posts[0]?.id, late.id, everybody[3], missing],
  })
  expect(fieldsOf(refused)).toEqual([1, 2, 3, 4].map((n) => `attendees.${n} DATE_OUTSIDE_TERM`))
  expect((await hold({ date: '2027-01-11', attendees: everybody })).status).toBe(201) // his last day
  expect((await hold({ date: '2027-01-15', attendees: [late.id] })).status).toBe(201) // his first
})

test('B-7 nothing is dated outside the life of the branch, nor ahead of today', async () => {
  const { hold } = await scene()
  const early = fieldsOf(await hold({ date: '2026-11-22' }))
  expect(early).toEqual([...[0, 1, 2].map((n) => `attendees.${n} DATE_OUTSIDE_TERM`), 'date DATE_OUTSIDE_TERM'])
  expect((await hold({ date: '2026-11-23' })).status).toBe(201)
  expect((await hold({ date: '2027-01-20' })).status).toBe(201)
  expect(codesOf(await hold({ date: '2027-01-21' }))).toEqual(['DATE_IN_FUTURE'])
})

test('B-12 a committee meets with more than half of it present', async () => {
  const team = await teamOf(as, { parties: Array.from({ length: 7 }, () => 'full') })
  const offices = ['secretary', 'organisation', 'publicity', 'discipline']
  const officers = offices.map((office, i) => ({ office, posting_id: team.posts[i]?.id }))
  const { partner, county_org } = team
  const branch_id = await approveBranch(team, { officers })
  app.setNow('2027-01-20T02:00:00Z')
  const meet = async (posts: typeof team.posts) =>
    partner.post(PATH, {
      branch_id,
      form: 'committee_meeting',
      date: '2027-01-10',
      topics: ['The plan'],
      attendees: posts.map(({ id }) => id),
    })
  const two = await meet([...team.posts.slice(0, 2), ...team.posts.slice(4)])
  expect(codesOf(two)).toEqual(['MEETING_QUORUM']) // half is not more than half, whoever else is there
  expect((await meet(team.posts.slice(0, 3))).status).toBe(201)
  expect((await county_org.get(`/v1/branches/${branch_id}`)).json).toMatchObject({ members_full: 7 })
})

test('B-10, B-12 fewer than seven have no committee, and hold no meeting of one', async () => {
  const { hold, everybody } = await scene()
  const form = 'committee_meeting'
  expect(fieldsOf(await hold({ form }))).toEqual(['form BRANCH_COMMITTEE'])
  expect(fieldsOf(await hold({ form, attendees: everybody.slice(0, 1) }))).toEqual(['form BRANCH_COMMITTEE'])
})

test('R-71, B-12 a session of a branch without anybody is none, and fulfils no meeting', async () => {
  const { hold } = await scene()
  const nobody = await hold({ form: 'branch_assembly', attendees: [] })
  expect(nobody.json).toMatchObject({ status: 422, code: 'FIELD_REQUIRED', rule: 'R-71' })
  expect(fieldsOf(nobody)).toEqual(['attendees FIELD_REQUIRED'])
})

const Tasks = z.object({
  items: z.array(z.object({ subject: z.object({ id: z.string() }), due_on: z.string(), status: z.string() })),
})
test('B-12 a session fulfils the meeting of its form and period, and no other', async () => {
  const { team, branch_id, hold } = await scene()
  app.setNow('2027-04-02T02:00:00Z')
  const owed = async (form: string) =>
    Tasks.parse((await team.partner.get(`/v1/tasks?division=${team.township}&rule=B-12&limit=100`)).json)
      .items.filter(({ subject }) => subject.id === `${branch_id}/${form}`)
      .map(({ due_on, status }) => `${due_on} ${status}`)
  expect(await owed('branch_assembly')).toEqual(['2027-03-31 overdue', '2027-06-30 open'])
  keptOf(await hold({ form: 'party_lecture', date: '2027-02-10' }))
  expect(await owed('branch_assembly')).toEqual(['2027-03-31 overdue', '2027-06-30 open'])
  keptOf(await hold({ form: 'branch_assembly', date: '2027-02-10' }))
  expect(await owed('branch_assembly')).toEqual(['2027-03-31 done', '2027-06-30 open'])
  expect(await owed('party_lecture')).toEqual(['2027-03-31 done', '2027-06-30 open'])
  expect((await owed('group_meeting')).slice(1, 3)).toEqual(['2027-01-31 overdue', '2027-02-28 overdue'])
  keptOf(await hold({ form: 'group_meeting', date: '2027-02-10' }))
  expect((await owed('group_meeting')).slice(1, 3)).toEqual(['2027-01-31 overdue', '2027-02-28 done'])
  expect(await owed('talk')).toEqual(['2027-12-31 open'])
  keptOf(await hold({ form: 'talk', date: '2027-03-01' }))
  expect(await owed('talk')).toEqual(['2027-12-31 done'])
})

test('B-12 the task of a meeting names its form, and its path is the branch’s', async () => {
  const { team, branch_id } = await scene()
  app.setNow('2027-04-02T02:00:00Z')
  const path = `/v1/tasks?division=${team.township}&rule=B-12&limit=100`
  const { items } = z
    .object({ items: z.array(z.looseObject({ subject: z.object({ id: z.string(), href: z.string() }) })) })
    .parse((await team.partner.get(path)).json)
  const meeting = items.find(({ subject }) => subject.id === `${branch_id}/group_meeting`)
  expect(meeting?.subject.href).toBe(`/v1/branches/${branch_id}`)
  for (const { subject } of items) expect(subject.href).toBe(`/v1/branches/${subject.id.split('/')[0]}`)
})

test('R-72, A-1 a village organisation holds its own: for who studies there, not for who has a branch', async () => {
  const { team, everybody } = await scene()
  const secretary = await posted(as, { ...team, sender: team.host }, { post_role: 'first_secretary', ...BEGUN })
  const own = await as('village_org', team.code)
  const session = { village_code: team.code, form: 'party_lecture', date: '2027-01-10', topics: ['The speeches'] }
  const hold = async (attendees: (string | undefined)[], more: object = {}) =>
    own.post(PATH, { ...session, attendees, ...more })
  const made = await hold([secretary.id], { joint_org: 'Branch of the teams' })
  expect(made.json).toMatchObject({ village_code: team.code, branch_id: null, joint: true, attendees: 1 })
  expect(fieldsOf(await hold([secretary.id, everybody[0]]))).toEqual(['attendees.1 DATE_OUTSIDE_TERM'])
  expect(codesOf(await hold([secretary.id], { date: '2026-11-19' }))).toEqual(['DATE_OUTSIDE_TERM'])
  expect(codesOf(await hold([secretary.id], { date: '2027-01-21' }))).toEqual(['DATE_IN_FUTURE'])
  expect(refusalOf(await team.partner.post(PATH, { ...session, attendees: [] }))).toEqual([403, 'NOT_PERMITTED'])
  for (const reader of [team.partner, team.host, await as('province_admin'), own])
    expect((await reader.get(`${PATH}/${keptOf(made).id}`)).status).toBe(200)
})

test('2.2 who records a session of a branch: its partner or an officer by his own user', async () => {
  const { team, hold } = await scene()
  const holder = async (n: number) => as('holder', '440100', { scope: team.posts[n]?.person_id ?? '' })
  expect((await hold({}, await holder(0))).status).toBe(201)
  const refused = [await holder(1), team.host, team.county_org, await as('township_committee', team.township)]
  for (const actor of refused) expect(refusalOf(await hold({}, actor))).toEqual([403, 'NOT_PERMITTED'])
  expect(refusalOf(await hold({}, await as('city_org', '440300')))).toEqual([404, 'NOT_FOUND'])
})
