// Refusals of the rules of a city's own records, as a user meets them: by the rule book's wrong examples, of a beginning, of a change and of an act.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { actorFor, freshPlace, madeLocal, sampleBodyOf, samplesOf, worldAt, type Place } from './harness/local.ts'
import type { Actor } from './harness/people.ts'
import { citizenId, person, unit } from './harness/persons.ts'
import { posted } from './harness/confirmed.ts'
import { codesOf } from './harness/refusals.ts'
import { assignment, village } from './harness/world.ts'
import { candidate, drafted, pairedScene, submitted } from './harness/posted.ts'
import { suite } from './harness/suite.ts'

const { as } = suite()

type Body = Readonly<Record<string, unknown>>
/** What is wrong in a body; what it names is made at the place. */
type Wrong = (place: Place, made: (record: string, more?: Body) => Promise<string>) => Body | Promise<Body>

const wrongAt = async (place: Place, wrong: Wrong): Promise<Body> => wrong(place, worldAt(as, place).made)

/** Who makes a record of this kind at a place. */
const makerOf = async (record: string, place: Place): Promise<Actor> =>
  actorFor(as, samplesOf(record), { act: 'create', place, division: place.village })

test.each<[string, string, string, Wrong]>([
  [
    'R-12',
    'RESIDENT_LEADER_RANK',
    'resident_points',
    async (_place, made) => ({ leader_post_id: await made('leadership_posts', { post: 'township_leader' }) }),
  ],
  ['R-13', 'THREE_FIXED_INCOMPLETE', 'resident_points', () => ({ members: [] })],
  ['R-13', 'DATE_ORDER', 'resident_points', () => ({ valid_to: '2016-09-01' })],
  ['R-15', 'PLAN_NO_MEASURE', 'household_plans', () => ({ measures: [] })],
  ['R-16', 'ISSUE_CATEGORY', 'governance_issues', () => ({ category: 'noise' })],
  [
    'R-37',
    'LEADER_NOT_CPC',
    'prosperity_leaders',
    async (_place, made) => ({ member_id: await made('village_members', { party_status: 'none' }) }),
  ],
  ['R-38', 'HOUSEHOLD_NOT_REGISTERED', 'household_pairings', () => ({ valid_from: '2016-05-09' })],
  ['R-39', 'SERVICE_MEMBER_NOT_AWAY', 'member_services', () => ({ form: 'information' })],
  ['R-70', 'SUPPORT_EMPTY', 'centre_supports', () => ({ fund_fen: 0 })],
  ['R-82', 'DATE_ORDER', 'village_exits', () => ({ accepted_on: '2017-12-31' })],
])('%s: %s when %s begin', async (rule, code, record, wrong) => {
  const place = await freshPlace()
  const maker = await makerOf(record, place)
  const body = await sampleBodyOf(as, record, place, await wrongAt(place, wrong))
  const answer = await maker.post(`/v1/${record}`, body)
  expect(answer.json, answer.text).toMatchObject({ status: 422, code, rule })
})

test.each([
  ['R-37', 'prosperity_leaders'],
  ['R-38', 'household_pairings'],
  ['R-27', 'power_lists'],
  ['R-66', 'fund_allocations'],
])('%s: what stands once is not said a second time in %s: STATE', async (rule, record) => {
  const { actor, body } = await madeLocal(as, record, await freshPlace())
  const answer = await actor.post(`/v1/${record}`, body)
  expect(answer.json, answer.text).toMatchObject({ status: 409, code: 'STATE', rule })
})

test('R-12, R-13: a second point led by a deputy is told both at once, the clash first', async () => {
  const { actor, body } = await madeLocal(as, 'resident_points', await freshPlace())
  const answer = await actor.post('/v1/resident_points', { ...body, leader_post_id: null })
  expect(answer.json, answer.text).toMatchObject({ status: 409, rule: 'R-13' })
  const { errors } = answer.json as { errors: { code: string }[] }
  expect(errors.map(({ code }) => code)).toContain('RESIDENT_LEADER_RANK')
})

test('R-38: the same two are paired again once the first pairing is over', async () => {
  const { actor, body, id } = await madeLocal(as, 'household_pairings', await freshPlace())
  expect((await actor.post(`/v1/household_pairings/${id}/end`, { ended_on: '2017-06-30' })).status).toBe(200)
  const again = async (valid_from: string) => actor.post('/v1/household_pairings', { ...body, valid_from })
  expect((await again('2017-06-30')).status).toBe(409)
  expect((await again('2017-07-01')).status).toBe(201)
})

test('R-70: support of a year before the centre began: DATE_ORDER', async () => {
  const { actor, body } = await madeLocal(as, 'centre_supports', await freshPlace())
  const answer = await actor.post('/v1/centre_supports', { ...body, year: 2015 })
  expect(answer.json, answer.text).toMatchObject({ status: 422, code: 'DATE_ORDER', rule: 'R-70' })
})

test.each<[string, string, string, Wrong]>([
  ['R-13', 'THREE_FIXED_INCOMPLETE', 'resident_points', () => ({ members: [] })],
  [
    'R-14',
    'FIELD_REQUIRED',
    'contact_logs',
    async () => ({ by_post_id: (await madeLocal(as, 'leadership_posts', await freshPlace())).id }),
  ],
  [
    '2.4',
    'DATE_ORDER',
    'contact_logs',
    async (_place, made) => ({
      by_post_id: await made('leadership_posts', { post: 'township_leader', valid_from: '2018-01-01' }),
    }),
  ],
  ['R-15', 'PLAN_NO_MEASURE', 'household_plans', () => ({ measures: [] })],
  ['R-16', 'ISSUE_CATEGORY', 'governance_issues', () => ({ category: 'noise' })],
  ['R-70', 'SUPPORT_EMPTY', 'centre_supports', () => ({ fund_fen: null })],
  ['R-16', 'FIELD_REQUIRED', 'governance_issues', () => ({ category: 'other' })],
  ['R-40', 'FIELD_REQUIRED', 'member_services', () => ({ text: ' ' })],
  ['R-83', 'ASSESSMENT_NO_POVERTY', 'leadership_assessments', () => ({ items: [] })],
  ['R-84', 'ACCOUNTABILITY_TRIGGER', 'accountability_cases', () => ({ trigger: 'weather' })],
  ['R-84', 'ACCOUNTABILITY_SUBJECTS', 'accountability_cases', () => ({ subjects: [] })],
  ['R-33', 'TRAINING_TOPIC', 'cadre_trainings', () => ({ topics: [] })],
  ['R-30', 'AGENDA_EMPTY', 'meetings', () => ({ agenda: [] })],
  ['R-17', 'RECTIFY_NO_DEADLINE', 'rectification_cases', () => ({ deadline: null })],
  ['R-17', 'RECTIFY_NO_SECRETARY', 'rectification_cases', () => ({ responsible_secretary: null })],
  ['R-24', 'RECTIFY_NO_TOWNSHIP', 'rectification_cases', () => ({ township_committee: null })],
  ['R-67', 'SHARE_RATIO', 'fund_allocations', () => ({ province_fen: 7_000_000, city_fen: 0, county_fen: 0 })],
  [
    'R-12',
    'RESIDENT_LEADER_RANK',
    'resident_points',
    async (_place, made) => ({ leader_post_id: await made('leadership_posts', { post: 'township_leader' }) }),
  ],
])('%s: %s when %s are changed', async (rule, code, record, wrong) => {
  const place = await freshPlace()
  const { id, actor } = await madeLocal(as, record, place)
  const answer = await actor.patch(`/v1/${record}/${id}`, await wrongAt(place, wrong), {
    headers: { 'if-match': '"v1"' },
  })
  expect(answer.json, answer.text).toMatchObject({ status: 422, code, rule })
})

test('R-29: a meeting keeps who led it: MEETING_CHAIR', async () => {
  const { id, actor } = await madeLocal(as, 'meetings', await freshPlace())
  const answer = await actor.patch(`/v1/meetings/${id}`, { chair_post_id: null }, { headers: { 'if-match': '"v1"' } })
  expect(answer.json, answer.text).toMatchObject({ status: 422, code: 'MEETING_CHAIR', rule: 'R-29' })
})

test('3.6: what a leader answers for ends no earlier than it began: DATE_ORDER', async () => {
  const { id, actor } = await madeLocal(as, 'responsibility_items', await freshPlace())
  const answer = await actor.post(`/v1/responsibility_items/${id}/end`, { ended_on: '2016-06-30' })
  expect(answer.json, answer.text).toMatchObject({ code: 'DATE_ORDER' })
})

test('R-69: a centre is complete with all five unified: CENTRE_NOT_UNIFIED', async () => {
  const place = await freshPlace()
  const { id, actor } = await madeLocal(as, 'service_centres', place, { premises_signage: null })
  expect((await actor.post(`/v1/service_centres/${id}/start`, {})).status).toBe(200)
  const answer = await actor.post(`/v1/service_centres/${id}/complete`, { built_on: '2017-08-31' })
  expect(answer.json, answer.text).toMatchObject({ status: 422, code: 'CENTRE_NOT_UNIFIED', rule: 'R-69' })
})

test('R-28: a list is published with an item for each of the four powers: POWER_MISSING', async () => {
  const place = await freshPlace()
  const items = [{ power: 'personnel', text: 'Names who may follow' }]
  const { id, actor } = await madeLocal(as, 'power_lists', place, { items })
  const answer = await actor.post(`/v1/power_lists/${id}/publish`, { published_on: '2016-12-01' })
  expect(answer.json, answer.text).toMatchObject({ status: 422, code: 'POWER_MISSING', rule: 'R-28' })
})

test('R-27: one list a village is current: POWER_LIST_OPEN', async () => {
  const place = await freshPlace()
  const [first, second] = [
    await madeLocal(as, 'power_lists', place),
    await madeLocal(as, 'power_lists', place, { number: 2 }),
  ]
  const publish = async ({ id, actor }: typeof first) =>
    actor.post(`/v1/power_lists/${id}/publish`, { published_on: '2016-12-01' })
  expect((await publish(first)).status).toBe(200)
  const answer = await publish(second)
  expect(answer.json, answer.text).toMatchObject({ status: 409, code: 'POWER_LIST_OPEN', rule: 'R-27' })
})

test('R-27, 3.6: an older list is published after the one that followed it, and was superseded by that one on its day', async () => {
  const place = await freshPlace()
  const publish = async (number: number, published_on: string) => {
    const { id, actor } = await madeLocal(as, 'power_lists', place, { number })
    return actor.post(`/v1/power_lists/${id}/publish`, { published_on })
  }
  expect((await publish(3, '2018-03-01')).status).toBe(200)
  const first = await publish(1, '2016-12-01')
  const over = { status: 'superseded', superseded_on: '2018-03-01' }
  expect([first.status, first.json]).toMatchObject([200, { ...over, published_on: '2016-12-01' }])
  expect((await publish(2, '2017-06-01')).status, 'between both it takes the place of the first').toBe(200)
  expect(codesOf(await publish(4, '2018-03-02'))).toEqual(['POWER_LIST_OPEN'])
  const reader = await as('city_org', place.city)
  const on = async (as_of: string) => {
    const { json } = await reader.get(`/v1/power_lists?division=${place.village}&as_of=${as_of}`)
    return (json as { items: { number: number; status: string }[] }).items
      .map(({ number, status }) => `${number} ${status}`)
      .toSorted()
  }
  expect(await on('2016-11-30')).toEqual([])
  expect(await on('2016-12-01')).toEqual(['1 published'])
  expect(await on('2017-06-01')).toEqual(['1 superseded', '2 published'])
  expect(await on('2018-03-01')).toEqual(['1 superseded', '2 superseded', '3 published'])
})

test('R-45, R-49, R-51: all that is wrong with a first secretary and his unit is said at once', async () => {
  const { code, host } = await pairedScene(as)
  const firm = await unit(host, { unit_level: 'county', unit_kind: 'enterprise', division: '441424' })
  const { id: person_id } = await person(host, firm.id, { citizen_id: citizenId('2010-03-01'), health_status: 'unfit' })
  const answer = await submitted(host, await drafted(host, code, { post_role: 'first_secretary', person_id }))
  expect(answer.status, answer.text).toBe(422)
  const { errors } = Object(answer.json)
  const found = [
    ['R-45', 'MODE_UNIT_LEVEL'],
    ['R-45', 'MODE_UNIT_KIND'],
    ['R-49', 'AGE_UNDER_18'],
    ['R-51', 'HEALTH_UNFIT'],
  ]
  expect(errors).toEqual(
    expect.arrayContaining(found.map(([rule, name]) => expect.objectContaining({ rule, code: name }))),
  )
})

test('R-42: a section chief of a provincial bureau is below the rank of the post: RANK_BELOW_DIVISION_DEPUTY', async () => {
  const place = await village('441400', { mode: 'province' })
  await assignment(place, { status: 'active' })
  const province = await as('province_admin')
  const person_id = await candidate(province, { level: 'province', rank: 'section_chief' })
  const more = { post_role: 'leader_and_first_secretary', person_id }
  const answer = await submitted(province, await drafted(province, place.code, more))
  expect(codesOf(answer)).toEqual(['RANK_BELOW_DIVISION_DEPUTY'])
})

test('R-43: a member beside the partner’s leader, sent by the host: MEMBER_TENANT', async () => {
  const { code, partner, host } = await pairedScene(as)
  await posted(as, { sender: partner, host, code })
  const answer = await submitted(host, await drafted(host, code, { post_role: 'team_member' }))
  expect(codesOf(answer)).toContain('MEMBER_TENANT')
})

const Rows = z.object({ items: z.array(z.object({ id: z.string(), version: z.number() })) })

test('3.6: a pairing and a term end after they began: DATE_ORDER', async () => {
  const province = await as('province_admin')
  const days = { valid_from: '2013-01-01', valid_to: '2012-12-31' }
  const made = await province.post('/v1/pairings', { partner_city: '440100', supported_city: '441400', ...days })
  expect(made.json, made.text).toMatchObject({ status: 422, code: 'DATE_ORDER' })
  const [running] = Rows.parse((await province.get('/v1/pairings?supported_city=441400')).json).items
  const ended = await province.post(`/v1/pairings/${running?.id}/end`, { ended_on: '1990-01-01' })
  expect(ended.json, ended.text).toMatchObject({ status: 422, code: 'DATE_ORDER' })

  const { code, partner } = await pairedScene(as)
  const person_id = await candidate(partner)
  const term = { planned_start: '2026-12-01', planned_end: '2026-11-30' }
  const post = { village_code: code, post_role: 'team_leader', person_id, work_phone: '020 8888 0000' }
  const drafted_late = await partner.post('/v1/postings', { ...post, ...term })
  expect(drafted_late.json, drafted_late.text).toMatchObject({ status: 422, code: 'DATE_ORDER' })
})

test('what both sides are bound to is countered no more: STATE', async () => {
  const { code, partner } = await pairedScene(as)
  const [active] = Rows.parse((await partner.get(`/v1/assignments?village_code=${code}`)).json).items
  const answer = await partner.post(`/v1/assignments/${active?.id}/counter`, { valid_to: '2020-01-01' })
  expect(answer.json, answer.text).toMatchObject({ status: 409, code: 'STATE' })
})

test('C-7: a credit code that does not check is refused when a unit is changed: USCC_FORMAT', async () => {
  const host = await as('city_org', '441400')
  const { id } = await unit(host)
  const answer = await host.patch(
    `/v1/units/${id}`,
    { uscc: '911101080000000000' },
    { headers: { 'if-match': '"v1"' } },
  )
  expect(answer.json, answer.text).toMatchObject({ status: 422, code: 'USCC_FORMAT' })
})
