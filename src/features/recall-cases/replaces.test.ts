// who replaces a recalled person takes over his village and his seat; nobody else is his successor; and what follows until he has come.
import { expect, test } from 'vitest'
import { write } from '../../../test/harness/databases.ts'
import { candidate, drafted, pairedScene, submitted } from '../../../test/harness/posted.ts'
import { codesOf, fieldsOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf, servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

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

const doubleSeat = {
  province: async () => {
    const place = await village('441400', { mode: 'province' })
    await assignment(place, { status: 'active' })
    const host = await as('city_org', '441400')
    const [sender, second] = [await as('province_admin'), await as('province_admin')]
    const of = { level: 'province', rank: 'division_deputy' }
    return { ...place, sender, second, host, confirmer: host, of, owed: ['440000', 'province_admin'] }
  },
  self: async () => {
    const place = await village('440500', { mode: 'self' })
    await assignment(place, { status: 'active', helper: '440500' })
    const [sender, second] = [await as('city_org', '440500'), await as('city_org', '440500')]
    return { ...place, sender, second, host: sender, confirmer: second, of: {}, owed: ['440500', 'city_org'] }
  },
}

test.each(['province', 'self'] as const)(
  'R-79, X-13, 3.4 mode %s: the seat falls vacant the day after the last, the replacement is owed for 30 days',
  async (mode) => {
    app.setNow('2026-11-23T02:00:00Z')
    const { code, sender, second, host, confirmer, of, owed } = await doubleSeat[mode]()
    const [owed_by, owner_role] = owed
    const sent = async (more: object = {}) =>
      standing(sender, confirmer, code, {
        person_id: await candidate(sender, of),
        post_role: 'leader_and_first_secretary',
        ...more,
      })
    const { id: posting_id } = await sent()
    app.setNow('2027-03-01T02:00:00Z')
    const ground = { reason: 'incompetent', evidence: 'Away from the village for weeks' }
    const { id } = keptOf(await host.post(PATH, { posting_id, ...ground }))
    keptOf(await host.post(`${PATH}/${id}/inform`))
    keptOf(await second.post(`${PATH}/${id}/decide_recall`, { ended_on: '2027-03-31' }))
    app.setNow('2027-05-10T02:00:00Z')
    const next = await sent({ planned_start: '2027-05-15', planned_end: '2030-05-14', replaces: posting_id })
    app.setNow('2027-05-20T02:00:00Z')

    const first = async (path: string) => ((await host.get(path)).json as { items: object[] }).items[0]
    const held = (by: string) => ({ holder: { posting_id: by }, vacant_since: null })
    const vacant = { holder: null, vacant_since: '2027-04-01' }
    const owes = { owner_role, opens_on: '2027-04-01', due_on: '2027-04-30' }
    for (const [day, seat, task, status] of [
      ['2027-03-31', held(posting_id), undefined, 'active'],
      ['2027-04-01', vacant, { ...owes, status: 'open' }, 'recalled'],
      ['2027-04-30', vacant, { ...owes, status: 'open' }, 'recalled'],
      ['2027-05-01', vacant, { ...owes, status: 'overdue' }, 'recalled'],
      ['2027-05-14', vacant, { ...owes, status: 'overdue' }, 'recalled'],
      ['2027-05-15', held(next.id), { ...owes, status: 'done', done_on: '2027-05-15' }, 'recalled'],
    ] as const) {
      expect(await first(`/v1/villages/${code}/seats?as_of=${day}`), day).toMatchObject({ owed_by, ...seat })
      const owing = await first(`/v1/tasks?rule=R-79&division=${code}&as_of=${day}`)
      if (task === undefined) expect(owing, day).toBeUndefined()
      else expect(owing, day).toMatchObject(task)
      expect((await sender.get(`/v1/postings/${posting_id}?as_of=${day}`)).json, day).toMatchObject({ status })
    }
    expect((await sender.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'replaced', replaced_by: next.id })
  },
)
