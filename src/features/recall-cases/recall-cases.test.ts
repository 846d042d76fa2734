// whoever is not up to the post is recalled in time, and the seat does not stand empty for it.
import { describe, expect, test } from 'vitest'
import { candidate, drafted, submitted } from '../../../test/harness/posted.ts'
import { keptOf, servedScene, standing } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { as, app } = suite()
const PATH = '/v1/recall_cases'
const GROUND = { reason: 'incompetent', evidence: 'Away from the village for weeks, no plan drawn up' }

const inPost = async () => {
  const scene = await servedScene(as)
  app.setNow('2027-03-01T02:00:00Z')
  return { ...scene, body: { posting_id: scene.posting.id, ...GROUND } }
}

const proposed = async () => {
  const scene = await inPost()
  const { id } = keptOf(await scene.host.post(PATH, scene.body))
  return { ...scene, id }
}

const LAST = { ended_on: '2027-03-31', decision: 'recalled' }

interface Seats {
  items: { post_role: string; holder: { posting_id: string } | null; vacant_since: string | null }[]
}

describe('R-79', () => {
  test('accept: the host proposes, the person is told and replies, Guangzhou decides; no vacant day', async () => {
    const { sender, host, id, code, posting } = await proposed()
    const told = await sender.post(`${PATH}/${id}/inform`, { informed_on: '2027-03-01' })
    expect(told.json).toMatchObject({ informed_on: '2027-03-01' })
    const reply = await sender.post(`${PATH}/${id}/reply`, { reply: 'I was ill' })
    expect(reply.json).toMatchObject({ reply: 'I was ill', replied_on: '2027-03-01' })
    const decided = await sender.post(`${PATH}/${id}/decide_recall`, LAST)
    expect(decided.status, decided.text).toBe(200)
    expect(decided.json).toMatchObject({ status: 'decided_recall', ended_on: '2027-03-31', replace_due: '2027-04-30' })
    const read = async () => (await host.get(`/v1/postings/${posting.id}`)).json
    expect(await read()).toMatchObject({ status: 'active', ended_on: '2027-03-31', end_reason: 'recall' })

    const next = await drafted(sender, code, {
      planned_start: '2027-04-01',
      planned_end: '2030-03-31',
      replaces: posting.id,
    })
    keptOf(await submitted(sender, next))
    expect((await host.post(`/v1/postings/${next}/confirm`, {})).json).toMatchObject({ status: 'confirmed' })
    expect((await host.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'decided_recall', replaced_by: next })
    for (const [day, holder] of [
      ['2027-03-31', posting.id],
      ['2027-04-01', next],
    ] as const) {
      const { items } = (await host.get(`/v1/villages/${code}/seats?as_of=${day}`)).json as Seats
      const leader = items.find(({ post_role }) => post_role === 'team_leader')
      expect(leader).toMatchObject({ holder: { posting_id: holder }, vacant_since: null })
    }
    const listed = async (status: string) =>
      ((await host.get(`${PATH}?posting_id=${posting.id}&status=${status}`)).json as { items: object[] }).items
    expect(await listed('decided_recall')).toMatchObject([{ id, status: 'decided_recall' }])
    expect(await listed('replaced')).toEqual([])
    app.setNow('2027-04-01T02:00:00Z')
    expect(await listed('decided_recall')).toEqual([])
    expect(await listed('replaced')).toMatchObject([{ id, status: 'replaced' }])
    expect((await sender.get(`${PATH}?status=replaced`)).json).toMatchObject({ items: [{ id }] })
    expect(await read()).toMatchObject({ status: 'recalled' })
    expect((await host.get(`${PATH}/${id}`)).json).toMatchObject({ status: 'replaced', replaced_by: next })
    const { items } = (await host.get(`/v1/postings/${posting.id}/history`)).json as { items: { action: string }[] }
    expect(items.map(({ action }) => action)).toEqual(['submit', 'confirm', 'recall'])
  })

  test('X-13: without a successor the seat is vacant from the day after the last', async () => {
    const { sender, host, id, code } = await proposed()
    keptOf(await sender.post(`${PATH}/${id}/inform`))
    keptOf(await sender.post(`${PATH}/${id}/decide_recall`, LAST))
    const { items } = (await host.get(`/v1/villages/${code}/seats?as_of=2027-04-05`)).json as Seats
    expect(items[0]).toMatchObject({ post_role: 'team_leader', holder: null, vacant_since: '2027-04-01' })
  })

  test('reject: no ground, none in words, no evidence, all at once', async () => {
    const { host, posting } = await inPost()
    const codesOf = async (body: object) =>
      (
        (await host.post(PATH, { posting_id: posting.id, ...body })).json as {
          errors: { code: string; field: string }[]
        }
      ).errors.map(({ code, field }) => `${field} ${code}`)
    expect(await codesOf({})).toEqual(['reason RECALL_REASON', 'evidence FIELD_REQUIRED'])
    expect(await codesOf({ reason: 'late' })).toEqual(['reason RECALL_REASON', 'evidence FIELD_REQUIRED'])
    expect(await codesOf({ reason: 'other', evidence: 'x' })).toEqual(['reason_text RECALL_REASON'])
    const said = await host.post(PATH, { posting_id: posting.id, reason: 'late', evidence: 'x' })
    expect(said.json).toMatchObject({ detail: '应为：不能胜任、其他；“其他”须用文字说明' })
  })

  test('reject: the host decides on a partner city’s leader; the proposer decides; the person was not told', async () => {
    const { sender, host, id, posting } = await proposed()
    const unheard = (await host.post(`${PATH}/${id}/decide_recall`, LAST)).json as { errors: { code: string }[] }
    expect(unheard.errors.map(({ code }) => code)).toEqual(['RECALL_DECIDER', 'FIELD_REQUIRED', 'SELF_APPROVAL'])
    const untold = await sender.post(`${PATH}/${id}/decide_recall`, LAST)
    expect(untold.json).toMatchObject({ status: 422, code: 'FIELD_REQUIRED', errors: [{ field: 'informed_on' }] })
    const kept = await sender.post(`${PATH}/${id}/decide_keep`)
    expect(kept.json).toMatchObject({ status: 422, code: 'FIELD_REQUIRED', errors: [{ field: 'informed_on' }] })
    keptOf(await sender.post(`${PATH}/${id}/inform`))
    for (const ended_on of ['2027-02-28', '2029-12-01'])
      expect((await sender.post(`${PATH}/${id}/decide_recall`, { ended_on })).json).toMatchObject({
        code: 'DATE_ORDER',
      })
    expect((await sender.post(`${PATH}/${id}/decide_recall`)).json).toMatchObject({ code: 'FIELD_REQUIRED' })
    expect((await sender.get(`/v1/postings/${posting.id}`)).json).toMatchObject({ ended_on: null, status: 'active' })
  })

  test('X-14: the sender’s own proposal is decided by another of its users', async () => {
    const { sender, second, body } = await inPost()
    const { id } = keptOf(await sender.post(PATH, body))
    keptOf(await sender.post(`${PATH}/${id}/inform`))
    expect((await sender.post(`${PATH}/${id}/decide_keep`)).json).toMatchObject({ code: 'SELF_APPROVAL' })
    expect((await second.post(`${PATH}/${id}/decide_keep`)).json).toMatchObject({ status: 'decided_keep' })
    keptOf(await sender.post(PATH, body))
  })

  test('R-79, X-7 between two cities the province is neither host nor sender: it proposes, reads and decides none', async () => {
    const { sender, host, body } = await inPost()
    const province = await as('province_admin')
    expect((await province.post(PATH, body)).json).toMatchObject({ status: 403, code: 'NOT_PERMITTED', rule: 'R-79' })
    const { id } = keptOf(await host.post(PATH, body))
    expect((await province.post(PATH, body)).json).toMatchObject({ status: 403, code: 'NOT_PERMITTED', rule: 'R-79' })
    keptOf(await sender.post(`${PATH}/${id}/inform`))
    expect((await province.get(`${PATH}/${id}`)).status).toBe(404)
    expect((await province.get(`${PATH}?tenant=441400&limit=100`)).json).toMatchObject({ items: [] })
    for (const act of ['inform', 'decide_keep', 'decide_recall'])
      expect((await province.post(`${PATH}/${id}/${act}`)).status, act).toBe(404)
  })

  test('a posting not yet begun, and a second case beside an open one, are STATE; ten at once leave one', async () => {
    const { host, sender, body } = await inPost()
    const answers = await Promise.all(
      Array.from({ length: 10 }, async (_, i) => (i % 2 ? host : sender).post(PATH, body)),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, ...Array(9).fill(409)])
    app.setNow('2026-11-25T02:00:00Z')
    const { body: early, host: other } = await (async () => {
      const scene = await servedScene(as)
      return { host: scene.host, body: { posting_id: scene.posting.id, ...GROUND } }
    })()
    expect((await other.post(PATH, early)).json).toMatchObject({ status: 409, code: 'STATE' })
  })

  test('a killed decision leaves case and posting together, as before or as after', async () => {
    const { sender, id, posting } = await proposed()
    keptOf(await sender.post(`${PATH}/${id}/inform`))
    for (const kind of ['before', 'after'] as const) {
      app.spy.fault({ tenant: '441400', call: 3, kind })
      await sender.post(`${PATH}/${id}/decide_recall`, LAST, { key: 'one-decision' })
      app.spy.fault()
      const recall = (await sender.get(`${PATH}/${id}`)).json as { status: string }
      const seen = (await sender.get(`/v1/postings/${posting.id}`)).json as { ended_on: string | null }
      expect(seen.ended_on === null).toBe(recall.status === 'proposed')
    }
    const again = await sender.post(`${PATH}/${id}/decide_recall`, LAST, { key: 'one-decision' })
    expect(again.json).toMatchObject({ status: 'decided_recall' })
  })
})

test('the person reads his case from the day he was told, and replies himself', async () => {
  const { host, id, posting } = await proposed()
  const holder = await as('holder', '440100', { scope: posting.person_id })
  const nobody = await as('holder', '440100')
  expect((await holder.get(`${PATH}/${id}`)).status).toBe(404)
  keptOf(await host.post(`${PATH}/${id}/inform`))
  expect((await holder.get(`${PATH}/${id}`)).json).toMatchObject({ id, evidence: GROUND.evidence })
  expect((await holder.post(`${PATH}/${id}/reply`, { reply: ' ' })).json).toMatchObject({ code: 'FIELD_REQUIRED' })
  expect((await holder.post(`${PATH}/${id}/reply`, { reply: 'I was ill' })).json).toMatchObject({ reply: 'I was ill' })
  expect((await holder.post(`${PATH}/${id}/decide_keep`)).status).toBe(403)
  expect([403, 404]).toContain((await nobody.get(`${PATH}/${id}`)).status)
})

test('R-79 what he replied himself stands; he may amend it while the case is open', async () => {
  const { sender, second, host, id, posting } = await proposed()
  const holder = await as('holder', '440100', { scope: posting.person_id })
  keptOf(await host.post(`${PATH}/${id}/inform`))
  const reply = async (actor: typeof sender, words: string) => actor.post(`${PATH}/${id}/reply`, { reply: words })
  expect((await reply(sender, 'He says he was ill')).json).toMatchObject({ reply: 'He says he was ill' })
  expect((await reply(second, 'He says so still')).status).toBe(200)
  expect((await reply(holder, 'I was ill')).json).toMatchObject({ reply: 'I was ill' })
  for (const actor of [sender, second])
    expect((await reply(actor, 'He agrees')).json).toMatchObject({ status: 409, code: 'STATE', rule: 'R-79' })
  expect((await reply(holder, 'I was ill in March')).json).toMatchObject({ reply: 'I was ill in March' })
  keptOf(await sender.post(`${PATH}/${id}/decide_keep`))
  expect((await reply(holder, 'Thanks')).json).toMatchObject({ status: 409, code: 'STATE' })
})

test('R-79 nobody is told of a case before it was proposed', async () => {
  const { sender, id } = await proposed()
  const early = await sender.post(`${PATH}/${id}/inform`, { informed_on: '2027-02-28' })
  expect(early.json).toMatchObject({ status: 422, code: 'DATE_ORDER', errors: [{ field: 'informed_on' }] })
  const ahead = await sender.post(`${PATH}/${id}/inform`, { informed_on: '2027-03-02' })
  expect(ahead.json).toMatchObject({ status: 422, code: 'DATE_IN_FUTURE' })
})

test('mode self: the county that dispatched decides; another county does not see the case', async () => {
  const place = await village('440500', { mode: 'self' })
  await assignment(place, { status: 'active', helper: '440500' })
  const [city, second, county] = [
    await as('city_org', '440500'),
    await as('city_org', '440500'),
    await as('county_org', place.county),
  ]
  const person_id = await candidate(county, { level: 'county', division: place.county })
  const made = await standing(city, second, place.code, { person_id, post_role: 'leader_and_first_secretary' })
  app.setNow('2027-03-01T02:00:00Z')
  const { id } = keptOf(await city.post(PATH, { posting_id: made.id, ...GROUND }))
  keptOf(await city.post(`${PATH}/${id}/inform`))
  const elsewhere = tenantByCode('440500')?.counties.find(({ code }) => code !== place.county)?.code ?? ''
  const other = await as('county_org', elsewhere)
  expect((await other.get(`${PATH}/${id}`)).status).toBe(404)
  expect((await other.post(`${PATH}/${id}/decide_keep`)).status).toBe(404)
  expect((await county.post(`${PATH}/${id}/decide_keep`)).json).toMatchObject({ status: 'decided_keep' })
})

test('the province decides on the people it sent itself, and reads what it shares', async () => {
  const place = await village('441400', { mode: 'province' })
  await assignment(place, { status: 'active' })
  const [sender, second, host] = [
    await as('province_admin'),
    await as('province_admin'),
    await as('city_org', '441400'),
  ]
  const person_id = await candidate(sender, { level: 'province', rank: 'division_deputy' })
  const more = { person_id, post_role: 'leader_and_first_secretary' }
  const { id: posting_id } = await standing(sender, host, place.code, more)
  app.setNow('2027-03-01T02:00:00Z')
  const { id } = keptOf(await sender.post(PATH, { posting_id, ...GROUND }))
  keptOf(await host.post(`${PATH}/${id}/inform`))
  expect((await second.post(`${PATH}/${id}/decide_recall`, LAST)).json).toMatchObject({ status: 'decided_recall' })
  expect((await sender.get(`${PATH}/${id}`)).json).toMatchObject({ ended_on: '2027-03-31' })
})

const ACTIONS = ['inform', 'reply', 'decide_recall', 'decide_keep'] as const
const bodyOf = (action: string) => ({ reply: { reply: 'No' }, decide_recall: LAST })[action] ?? {}

test.each([
  ['proposed', null],
  ['decided_recall', 'decide_recall'],
  ['decided_keep', 'decide_keep'],
] as const)('3.5 %s × actor × action', async (status, end) => {
  const { sender, second, host, stranger, unit, id } = await proposed()
  keptOf(await sender.post(`${PATH}/${id}/inform`))
  if (end) keptOf(await sender.post(`${PATH}/${id}/${end}`, bodyOf(end)))
  expect((await host.get(`${PATH}/${id}`)).json).toMatchObject({ status })
  const act = async (actor: typeof sender, action: string) =>
    (await actor.post(`${PATH}/${id}/${action}`, bodyOf(action))).status
  for (const action of ACTIONS) {
    expect(await act(stranger, action)).toBe(404)
    expect(await act(unit, action)).toBe(403)
    const own = action === 'inform'
    if (end) {
      expect(await act(host, action)).toBe(own ? 409 : action === 'reply' ? 403 : 409)
      for (const actor of [sender, second]) expect(await act(actor, action)).toBe(409)
    } else expect(await act(host, action)).toBe(own ? 200 : action === 'reply' ? 403 : 422)
  }
  if (!end) {
    expect(await act(second, 'inform')).toBe(200)
    expect(await act(second, 'reply')).toBe(200)
  }
})
