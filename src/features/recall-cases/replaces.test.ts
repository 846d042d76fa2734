// who replaces a recalled person takes over his village and his seat; nobody else is his successor.
import { expect, test } from 'vitest'
import { write } from '../../../test/harness/databases.ts'
import { candidate, drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { codesOf, fieldsOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf, servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const PATH = '/v1/recall_cases'
const NEXT = { planned_start: '2027-04-01', planned_end: '2030-03-31' }

const scene = async () => {
  const served = await servedScene(as)
  const other = await pairedScene(as)
  const elsewhere = await standing(served.sender, served.host, other.code)
  const hosts = await drafted(served.host, served.code, { post_role: 'first_secretary' })
  app.setNow('2027-03-01T02:00:00Z')
  const person_id = await candidate(served.sender)
  const body = { village_code: served.code, post_role: 'team_leader', person_id, ...NEXT }
  const draft = async (replaces: string, more: object = {}) =>
    served.sender.post('/v1/postings', { ...body, replaces, ...more })
  return { ...served, elsewhere, hosts, draft }
}

test('R-79 reject: replaces names what the caller does not see, here, at another host, or nowhere', async () => {
  const { posting, sender, hosts, draft } = await scene()
  const unknown = posting.id.replace(/.$/, (end) => (end === '0' ? '1' : '0'))
  for (const id of [unknown, hosts, unknown.replace(/^441400/, '440300')]) {
    const refused = await draft(id)
    expect(refusalOf(refused), refused.text).toEqual([404, 'NOT_FOUND'])
    expect(fieldsOf(refused)).toEqual(['replaces NOT_FOUND'])
  }
  const own = keptOf(await draft(posting.id))
  const patched = await sender.patch(`/v1/postings/${own.id}`, { replaces: unknown }, { if_match: '"v1"' })
  expect(refusalOf(patched)).toEqual([404, 'NOT_FOUND'])
})

test('R-79 reject: a posting of another village, of another seat, or itself', async () => {
  const { posting, sender, elsewhere, draft } = await scene()
  const village = await draft(elsewhere.id)
  expect(village.json).toMatchObject({ status: 422, rule: 'R-79', errors: [{ field: 'replaces' }] })
  expect(fieldsOf(await draft(posting.id, { post_role: 'team_member' }))).toEqual(['replaces MODE_POST_ROLE'])
  const { id } = keptOf(await draft(posting.id))
  const patch = async (body: object) => sender.patch(`/v1/postings/${id}`, body, { if_match: '"v1"' })
  for (const body of [{ replaces: elsewhere.id }, { post_role: 'team_member' }, { replaces: id }])
    expect(fieldsOf(await patch(body))).toEqual(['replaces MODE_POST_ROLE'])
  expect((await patch({ post_role: 'team_member', replaces: null })).status).toBe(200)
})

test('R-79 a draft of before this was judged is refused at submission, and is nobody’s successor', async () => {
  const { sender, second, host, posting, elsewhere } = await scene()
  const { id } = keptOf(await host.post(PATH, { posting_id: posting.id, reason: 'incompetent', evidence: 'Away' }))
  keptOf(await sender.post(`${PATH}/${id}/inform`))
  keptOf(await second.post(`${PATH}/${id}/decide_recall`, { ended_on: '2027-03-31' }))
  const { code } = await pairedScene(as)
  const draft = await drafted(sender, code, NEXT)
  await write('441400', [
    { sql: 'UPDATE postings SET replaces = ? WHERE id IN (?, ?)', params: [posting.id, draft, elsewhere.id] },
  ])
  expect(codesOf(await submitted(sender, draft))).toContain('MODE_POST_ROLE')
  const { findings } = (await sender.post('/v1/postings/check', { posting_id: draft })).json as {
    findings: { code: string }[]
  }
  expect(findings.map((each) => each.code)).toContain('MODE_POST_ROLE')
  app.setNow('2027-05-01T02:00:00Z')
  expect((await host.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'decided_recall', replaced_by: null })
})
