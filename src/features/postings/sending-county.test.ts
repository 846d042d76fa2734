// A county of the sending city (2.2): of what hosts share it sees what its own units dispatched, and adds to it as an organisation department.
import { expect, test } from 'vitest'
import { posted } from '../../../test/harness/confirmed.ts'
import { candidate, pairedScene } from '../../../test/harness/posted.ts'
import {
  assessmentBody,
  commentBody,
  dutyBody,
  IN_POST,
  recallBody,
  recordOf,
  visitBody,
} from '../../../test/harness/records.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const DISTRICT = '440106'

const idsOf = ({ json }: { json: unknown }) => (json as { items: { id: string }[] }).items.map(({ id }) => id)

interface Tasks {
  items: { rule: string; status: string; subject: { id: string } }[]
}

const scene = async () => {
  const { code, partner, host } = await pairedScene(as)
  const person_id = await candidate(partner, { level: 'county', division: DISTRICT })
  const leader = await posted(as, { sender: partner, host, code }, { ...IN_POST, person_id })
  const other = await pairedScene(as)
  const ofCity = await posted(as, { sender: partner, host: other.host, code: other.code }, IN_POST)
  const diary = await recordOf(leader.holder, 'duty_records', { body: dutyBody(leader.id) })
  return { code, host, leader, ofCity, diary, county: await as('county_org', DISTRICT) }
}

test('it reads the posting its unit dispatched, what hangs on it and what happened to it', async () => {
  const { county, leader, ofCity, diary, code } = await scene()
  expect((await county.get(`/v1/postings/${leader.id}`)).json).toMatchObject({ status: 'active', village_code: code })
  const listed = idsOf(await county.get('/v1/postings?tenant=441400&limit=100'))
  expect([listed.includes(leader.id), listed.includes(ofCity.id)]).toEqual([true, false])
  expect(idsOf(await county.get(`/v1/duty_records?posting_id=${leader.id}`))).toEqual([diary])
  const history = await county.get(`/v1/postings/${leader.id}/history`)
  expect(history.json).toMatchObject({ items: [{ action: 'draft' }, { action: 'submit' }, { action: 'confirm' }] })
  const elsewhere = await as('county_org', '440105')
  for (const [reader, id] of [
    [county, ofCity.id],
    [elsewhere, leader.id],
  ] as const) {
    for (const path of ['', '/history', '/coverage', '/record'])
      expect((await reader.get(`/v1/postings/${id}${path}`)).status).toBe(404)
  }
  expect(idsOf(await elsewhere.get('/v1/postings'))).not.toContain(leader.id)
  expect((await county.get(`/v1/villages/${code}`)).status).toBe(404)
})

test('it visits and proposes a recall; what the city dispatched the city ends', async () => {
  const { county, host, leader, ofCity } = await scene()
  const visited = await county.post('/v1/visits', visitBody(leader.id))
  expect(visited.status, visited.text).toBe(201)
  expect(idsOf(await host.get(`/v1/visits?posting_id=${leader.id}`))).toHaveLength(1)
  expect((await county.post('/v1/visits', visitBody(ofCity.id))).status).toBe(404)
  const proposed = await county.post('/v1/recall_cases', recallBody(leader.id))
  expect(proposed.json).toMatchObject({ proposed_tenant: '440100' })
  const end = { ended_on: '2026-11-23', end_reason: 'transfer' }
  const ended = await county.post(`/v1/postings/${leader.id}/end`, end)
  const detail = '由以下部门办理：市委组织部；派出单位只提名'
  expect(ended.json).toMatchObject({ status: 403, code: 'ROLE_NOT_ORG', rule: 'R-76', detail })
})

test('at home its obligations are those of the people it dispatched, and done when they are', async () => {
  const { county, leader, ofCity } = await scene()
  const assessment = await recordOf(county, 'assessments', { body: assessmentBody(leader.id) })
  const other = await as('county_org', DISTRICT) // who drafted it does not sign it
  for (const act of ['sign', 'file'])
    expect((await other.post(`/v1/assessments/${assessment}/${act}`, {})).status).toBe(200)
  const { items } = (await county.get('/v1/tasks?tenant=440100&limit=100')).json as Tasks
  const of = (id: string) =>
    items.filter(({ subject }) => subject.id === id).map(({ rule, status }) => `${rule} ${status}`)
  expect(of(leader.id)).toEqual(['R-57 open', 'R-81 done'])
  expect(of(ofCity.id)).toEqual([])
})

test('2.2, R-75, R-81 it reads his sheet and the host’s word on him, and those of nobody else', async () => {
  const { county, host, leader, ofCity } = await scene()
  const leads = { study_plan: 'a', study_texts: 'b', rectify: 'c', qualified_member: 'd', year: 2026 }
  const made = async ({ id, holder }: typeof leader) => ({
    sheet: await recordOf(holder, 'four_leads_sheets', { body: { posting_id: id, ...leads }, acts: [['submit']] }),
    comment: await recordOf(host, 'assessment_comments', { body: commentBody(id) }),
  })
  const [mine, theirs] = [await made(leader), await made(ofCity)]
  const paths = ({ sheet, comment }: typeof mine) => [`four_leads_sheets/${sheet}`, `assessment_comments/${comment}`]
  for (const path of paths(mine)) expect((await county.get(`/v1/${path}`)).status).toBe(200)
  for (const path of paths(theirs)) expect((await county.get(`/v1/${path}`)).status).toBe(404)
})
