// the yearly sheet of four leads of each posted member, in his own words; a draft is his side's, then both sides read it.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { idsIn, teamOf } from '../../../test/harness/branches.ts'
import { posted } from '../../../test/harness/confirmed.ts'
import { codesOf, fieldsOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()
const PATH = '/v1/four_leads_sheets'
const leads = {
  study_plan: 'I drew up the plan',
  study_texts: 'I read the constitution',
  rectify: 'I put the registers in order',
  qualified_member: 'I kept my pledge',
}

const scene = async () => {
  const team = await teamOf(as)
  const [post] = team.posts
  const posting_id = post?.id ?? ''
  const holder = await as('holder', '440100', { scope: post?.person_id ?? '' })
  app.setNow('2027-01-20T02:00:00Z')
  const draft = async (more: object = {}, actor = holder) =>
    actor.post(PATH, { posting_id, year: 2026, ...leads, ...more })
  return { team, posting_id, holder, draft }
}

test('R-75 accept: four entries, submitted once, and the obligation is done', async () => {
  const { team, posting_id, holder, draft } = await scene()
  const made = await draft()
  expect(made.json).toMatchObject({ status: 'draft', year: 2026, submitted_on: null, ...leads })
  const { id } = keptOf(made)
  const Tasks = z.object({
    items: z.array(z.object({ due_on: z.string(), status: z.string(), subject: z.object({ id: z.string() }) })),
  })
  const owed = async () =>
    Tasks.parse((await team.host.get(`/v1/tasks?division=${team.code}&rule=R-75&limit=100`)).json)
      .items.filter(({ subject }) => subject.id === posting_id)
      .map(({ due_on, status }) => `${due_on} ${status}`)
  expect(await owed()).toEqual(['2026-12-31 overdue', '2027-12-31 open'])
  const sent = await holder.post(`${PATH}/${id}/submit`, {})
  expect(sent.json).toMatchObject({ status: 'submitted', submitted_on: '2027-01-20' })
  expect(await owed()).toEqual(['2026-12-31 done', '2027-12-31 open'])
  expect((await holder.post(`${PATH}/${id}/submit`, {})).json).toMatchObject({ status: 409, code: 'STATE' })
  const change = await holder.patch(`${PATH}/${id}`, { rectify: 'More' }, { if_match: '"v2"' })
  expect(change.json).toMatchObject({ status: 409, code: 'STATE' })
})

test('R-75 who leaves within the year: his sheet of that year is the obligation done', async () => {
  const { team, posting_id, holder, draft } = await scene()
  const end = { ended_on: '2027-01-31', end_reason: 'transfer' }
  keptOf(await team.partner.post(`/v1/postings/${posting_id}/end`, end))
  keptOf(await holder.post(`${PATH}/${keptOf(await draft({ year: 2027 })).id}/submit`, {}))
  const { json } = await team.host.get(`/v1/tasks?division=${team.code}&rule=R-75&limit=100`)
  const Tasks = z.object({
    items: z.array(z.object({ due_on: z.string(), status: z.string(), subject: z.object({ id: z.string() }) })),
  })
  const mine = Tasks.parse(json).items.filter(({ subject }) => subject.id === posting_id)
  expect(mine.map(({ due_on, status }) => `${due_on} ${status}`)).toEqual(['2026-12-31 overdue', '2027-12-31 done'])
})

test('R-75 reject: three entries; the member goes on with his sheet until there are four', async () => {
  const { holder, draft } = await scene()
  const { id } = keptOf(await draft({ rectify: undefined, qualified_member: ' ' }))
  const submit = async () => holder.post(`${PATH}/${id}/submit`, {})
  expect(fieldsOf(await submit())).toEqual(['rectify FOUR_LEADS_INCOMPLETE', 'qualified_member FOUR_LEADS_INCOMPLETE'])
  const change = async (body: object, if_match?: string) =>
    holder.patch(`${PATH}/${id}`, body, if_match === undefined ? {} : { if_match })
  expect(refusalOf(await change({ rectify: 'x' }))).toEqual([428, 'PRECONDITION_REQUIRED'])
  keptOf(await change({ rectify: leads.rectify }, '"v1"'))
  expect(fieldsOf(await submit())).toEqual(['qualified_member FOUR_LEADS_INCOMPLETE'])
  expect(refusalOf(await change({ qualified_member: 'x' }, '"v1"'))).toEqual([412, 'VERSION_CONFLICT'])
  keptOf(await change({ qualified_member: leads.qualified_member }, '"v2"'))
  keptOf(await submit())
})

test('R-75 one a year, of a year of the term that has begun', async () => {
  const { draft } = await scene()
  keptOf(await draft())
  expect((await draft()).json).toMatchObject({ status: 409, code: 'STATE', allowed: ['update'] })
  expect(codesOf(await draft({ year: 2028 }))).toEqual(['DATE_OUTSIDE_TERM'])
  keptOf(await draft({ year: 2027 }))
  app.setNow('2029-11-19T02:00:00Z')
  expect(codesOf(await draft({ year: 2030 }))).toEqual(['DATE_OUTSIDE_TERM'])
  keptOf(await draft({ year: 2029 }))
})

test('R-75 the sheet is the member’s own act', async () => {
  const { team, holder, draft } = await scene()
  const { id } = keptOf(await draft())
  const colleague = await as('holder', '440100', { scope: team.posts[1]?.person_id ?? '' })
  expect(refusalOf(await draft({ year: 2027 }, colleague))).toEqual([404, 'NOT_FOUND'])
  expect(refusalOf(await colleague.post(`${PATH}/${id}/submit`, {}))).toEqual([404, 'NOT_FOUND'])
  for (const actor of [team.partner, team.host])
    expect(refusalOf(await draft({ year: 2027 }, actor))).toEqual([403, 'NOT_PERMITTED'])
  expect(refusalOf(await team.partner.post(`${PATH}/${id}/submit`, {}))).toEqual([403, 'NOT_PERMITTED'])
  const province = await as('province_admin')
  for (const actor of [team.host, province])
    expect(refusalOf(await actor.post(`${PATH}/${id}/submit`, {}))).toEqual([404, 'NOT_FOUND']) // a draft of another side
  expect(refusalOf(await draft({ year: 2027 }, province))).toEqual([404, 'NOT_FOUND'])
  keptOf(await holder.post(`${PATH}/${id}/submit`, {}))
  app.setNow('2029-12-20T02:00:00Z')
  expect(refusalOf(await draft({ year: 2028 }, team.host))).toEqual([403, 'NOT_PERMITTED'])
  const late = keptOf(await draft({ year: 2028 }, team.partner)) // 3.6: for him, once his term is over
  const submitted = await team.partner.post(`${PATH}/${late.id}/submit`, { submitted_on: '2028-12-01' })
  expect(submitted.json).toMatchObject({ status: 'submitted', submitted_on: '2028-12-01' })
})

test('R-75, X-7 both cities read what was submitted; a draft its own side alone; the province and strangers neither', async () => {
  const { team, posting_id, holder, draft } = await scene()
  const { id } = keptOf(await draft())
  const path = `${PATH}?posting_id=${posting_id}`
  const sees = async (actor: typeof holder) => (await idsIn(actor, path)).includes(id)
  expect(await sees(holder)).toBe(true)
  expect(await sees(team.partner)).toBe(true)
  expect(await sees(team.host)).toBe(false)
  expect(refusalOf(await team.host.get(`${PATH}/${id}`))).toEqual([404, 'NOT_FOUND'])
  keptOf(await holder.post(`${PATH}/${id}/submit`, {}))
  for (const reader of [holder, team.partner, team.host, team.county_org, await as('auditor', '440100')]) {
    expect(await sees(reader)).toBe(true)
    expect((await reader.get(`${PATH}/${id}`)).json).toMatchObject({ ...leads, status: 'submitted' })
  }
  for (const other of [await as('city_org', '440300'), await as('county_org', '441481'), await as('province_admin')]) {
    expect(await sees(other)).toBe(false)
    expect(refusalOf(await other.get(`${PATH}/${id}`))).toEqual([404, 'NOT_FOUND'])
  }
  expect(await idsIn(team.host, `${path}&year=2026&status=submitted`)).toEqual([id])
  expect(await idsIn(team.host, `${path}&year=2027`)).toEqual([])
})

test('R-75, A-1 the host’s first secretary has his too, read by the partner of his village', async () => {
  const { team } = await scene()
  app.setNow('2026-11-23T02:00:00Z')
  const secretary = await posted(
    as,
    { ...team, sender: team.host },
    { post_role: 'first_secretary', planned_start: '2026-11-23', planned_end: '2029-11-22' },
  )
  app.setNow('2027-01-20T02:00:00Z')
  const body = { posting_id: secretary.id, year: 2027, ...leads }
  const { id } = keptOf(await secretary.holder.post(PATH, body))
  expect((await team.partner.get(`${PATH}/${id}`)).status).toBe(404) // 2.3: a draft of the host's side
  keptOf(await secretary.holder.post(`${PATH}/${id}/submit`, {}))
  expect((await team.partner.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'submitted' })
})

test('R-75, 3.6 a sheet is submitted on no day before he was in post, nor before its year', async () => {
  const { holder, draft } = await scene()
  const first = keptOf(await draft()).id
  const next = keptOf(await draft({ year: 2027 })).id
  const submit = async (id: string, submitted_on: string) => holder.post(`${PATH}/${id}/submit`, { submitted_on })
  for (const [id, before, accepted] of [
    [first, '2026-11-19', '2026-11-20'],
    [next, '2026-12-31', '2027-01-01'],
  ] as const) {
    expect((await submit(id, before)).json).toMatchObject({
      status: 422,
      code: 'DATE_ORDER',
      errors: [{ field: 'submitted_on', accepted: [`>= ${accepted}`] }],
    })
    expect((await submit(id, accepted)).json).toMatchObject({ status: 'submitted', submitted_on: accepted })
  }
})
