// 3.6: an end lies not before the last day of anything that needs the record in force, and nothing is dated after the end.
// The table says from the rule book what stands on what; each line is tried with the records' own samples.
import { describe, expect, test } from 'vitest'
import { actorFor, freshPlace, madeLocal, sampleBodyOf, samplesOf, worldAt, type Place } from './harness/local.ts'
import { suite } from './harness/suite.ts'

const { as } = suite()

interface Standing {
  record: string
  /** The field that names what it stands on. */
  field: string
  /** The field of the day on which it needs it in force. */
  day: string
}

const on = (field: string, ...records: readonly (readonly [record: string, day: string])[]): Standing[] =>
  records.map(([record, day]) => ({ record, field, day }))

/** What ends, by which field of which act, and what needs it in force (R-36 – R-40; 2.4, "held on the day in question"). */
const ENDS: readonly { ended: string; standing: readonly Standing[] }[] = [
  {
    ended: 'village_members',
    standing: on(
      'member_id',
      ['member_projects', 'started_on'],
      ['prosperity_leaders', 'valid_from'],
      ['household_pairings', 'valid_from'],
      ['member_services', 'date'],
    ),
  },
  { ended: 'registered_households', standing: on('household_id', ['household_pairings', 'valid_from']) },
  {
    ended: 'leadership_posts',
    standing: [
      ...on('leader_post_id', ['resident_points', 'valid_from']),
      ...on('by_post_id', ['contact_logs', 'date']),
      ...on('owner_post_id', ['people_problems', 'raised_on'], ['governance_issues', 'raised_on']),
      ...on('responsible_secretary', ['rectification_cases', 'opened_on']),
      ...on('county_posts', ['rectification_cases', 'opened_on']),
      ...on('convenor_post_id', ['meetings', 'date']),
      ...on(
        'leadership_post_id',
        ['village_days', 'date'],
        ['responsibility_items', 'valid_from'],
        ['cadre_training_participants', 'date'],
      ),
    ],
  },
]

const ENDING: Readonly<Record<string, { act: string; body: (last: string) => object; of: 'last' | 'first' }>> = {
  village_members: { act: 'end', body: (ended_on) => ({ ended_on }), of: 'last' },
  leadership_posts: { act: 'end', body: (ended_on) => ({ ended_on, end_reason: 'Moved' }), of: 'last' },
  registered_households: { act: 'exit', body: (out_on) => ({ out_on }), of: 'first' },
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

interface Refusal {
  errors?: { code: string; field: string; detail?: string; accepted?: string[] }[]
}
const findings = (answer: { json: unknown }) => (answer.json as Refusal).errors ?? []

const ender = (ended: string, place: Place, division: string) =>
  actorFor(as, samplesOf(ended), { act: ENDING[ended]?.act ?? 'end', place, division })

/** 2.4, "held on the day in question": which field of which record names a post, and by which day it has to have begun. */
const HELD: readonly (readonly [record: string, field: string, day: string])[] = [
  ['contact_logs', 'by_post_id', 'date'],
  ['responsibility_items', 'leadership_post_id', 'valid_from'],
  ['people_problems', 'owner_post_id', 'due_on'],
  ['governance_issues', 'owner_post_id', 'due_on'],
]

test('2.4 a post that begins after the day in question is none of that day: DATE_ORDER', async () => {
  const place = await freshPlace()
  const more = { place: place.county, post: 'county_leader', valid_from: '2018-12-30' }
  const { id } = await madeLocal(as, 'leadership_posts', place, more)
  for (const [record, field, day] of HELD) {
    const body = await sampleBodyOf(as, record, place, { [field]: id })
    const { place: at } = body
    const division = typeof at === 'string' ? at : place.village
    const actor = await actorFor(as, samplesOf(record), { act: 'create', place, division })
    const early = await actor.post(`/v1/${record}`, body)
    const said = findings(early).map((each) => [each.code, each.field, each.accepted])
    expect(said, record).toEqual([['DATE_ORDER', day, ['>= 2018-12-30']]])
    expect((await actor.post(`/v1/${record}`, { ...body, [day]: '2018-12-30' })).status, record).toBe(201)
  }
})

describe.each(ENDS.map((each) => [each.ended, each.standing] as const))('what stands on %s', (ended, standing) => {
  test.each(standing.map((each) => [`${each.record}.${each.field}`, each] as const))(
    '%s',
    async (_name, { record, field, day }) => {
      const place = await freshPlace()
      const more = field === 'by_post_id' ? { [field]: await worldAt(as, place).made(ended) } : {}
      const made = await madeLocal(as, record, place, more)
      const kept = (await made.actor.get(`/v1/${record}/${made.id}`)).json as Record<string, string>
      const [named = '', date] = [[kept[field] ?? ''].flat()[0], kept[day] ?? '']
      const reader = await as('city_org', place.city)
      const { division } = (await reader.get(`/v1/${ended}/${named}`)).json as { division: string }
      const actor = await ender(ended, place, division)
      const { act, body, of } = ENDING[ended] ?? { act: '', body: () => ({}), of: 'last' }
      const end = (last: string) =>
        actor.post(`/v1/${ended}/${named}/${act}`, body(of === 'last' ? last : dayAfter(last)))
      const early = await end(dayBefore(date))
      const said = findings(early).find(({ code }) => code === 'RECORDS_AFTER')
      const [words] = samplesOf(record).record.law.words
      expect([early.status, said?.detail], early.text).toEqual([409, expect.stringContaining(`${words} ${date}`)])
      // the last day that is accepted is the last one on which anything needs it
      const accepted = (said?.accepted?.[0] ?? '').replace('>= ', '')
      const last = of === 'last' ? accepted : dayBefore(accepted)
      expect(last >= date).toBe(true)
      expect((await end(last)).status).toBe(200)
      // 3.6: what goes on and needs it is over with it
      const over = (await reader.get(`/v1/${record}/${made.id}`)).json as Record<string, unknown>
      if ('valid_to' in over || 'ended_on' in over)
        expect([over['valid_to'] ?? over['ended_on'], over['version']]).toEqual([
          'valid_to' in over ? dayAfter(last) : last,
          2,
        ])
      if (!(day in made.body)) return // the day of a training is the training's
      const later = await made.actor.post(`/v1/${record}`, { ...made.body, [day]: dayAfter(last) })
      expect(findings(later).map((finding) => finding.field)).toEqual(
        expect.arrayContaining([expect.stringMatching(`^(${field}|${day})$`)]),
      )
    },
  )
})

/** What goes on until it is ended, and ends with what it needs (decisions/0041). */
const GOING_ON = new Set([
  'member_projects',
  'prosperity_leaders',
  'household_pairings',
  'resident_points',
  'responsibility_items',
])
const late = ENDS.flatMap(({ ended, standing }) =>
  standing.filter(({ record }) => GOING_ON.has(record)).map(({ record, field }) => ({ record, field, ended })),
)

test.each(late)('3.6 $record entered after $field was over ends with it', async ({ record, field, ended }) => {
  const last = '2018-11-30'
  const place = await freshPlace()
  const body = await sampleBodyOf(as, record, place)
  const named = `/v1/${ended}/${String(body[field])}`
  const { division } = (await (await as('city_org', place.city)).get(named)).json as { division: string }
  const { act, body: ending, of } = ENDING[ended] ?? { act: '', body: () => ({}), of: 'last' }
  const by = await ender(ended, place, division)
  const over = await by.post(`${named}/${act}`, ending(of === 'last' ? last : dayAfter(last)))
  expect(over.status, over.text).toBe(200)
  const actor = await actorFor(as, samplesOf(record), { act: 'create', place, division })
  const made = await actor.post(`/v1/${record}`, body)
  expect([made.status, made.json]).toEqual([
    201,
    expect.objectContaining(record === 'member_projects' ? { ended_on: last } : { valid_to: dayAfter(last) }),
  ])
})

test('R-38, 3.6: of a household that came back, a pairing entered late ends with the first time it was out', async () => {
  const place = await freshPlace()
  const body = await sampleBodyOf(as, 'household_pairings', place)
  const household = `/v1/registered_households/${String(body['household_id'])}`
  const village = await as('village_org', place.village)
  expect((await village.post(`${household}/exit`, { out_on: '2017-12-20' })).status).toBe(200)
  expect((await village.post(`${household}/return`, { back_on: '2018-05-01' })).status).toBe(200)
  const paired = async (valid_from: string) =>
    (await village.post('/v1/household_pairings', { ...body, valid_from })).json
  expect(await paired('2016-10-01')).toMatchObject({ valid_to: '2017-12-20' })
  expect(await paired('2018-05-01')).toMatchObject({ valid_to: null })
})

test('R-37, R-38, 3.6: an earlier lead and an earlier pairing are entered after a later one, with their end', async () => {
  for (const record of ['prosperity_leaders', 'household_pairings']) {
    const place = await freshPlace()
    const body = await sampleBodyOf(as, record, place, { valid_from: '2018-03-01' })
    const village = await as('village_org', place.village)
    const send = async (more: object) => village.post(`/v1/${record}`, { ...body, ...more })
    expect((await send({})).status).toBe(201)
    expect((await send({ valid_from: '2017-01-01' })).json).toMatchObject({ status: 409, code: 'STATE' })
    expect((await send({ valid_from: '2017-01-01', valid_to: '2018-03-02' })).json).toMatchObject({ code: 'STATE' })
    const backward = await send({ valid_from: '2017-01-01', valid_to: '2017-01-01' })
    expect(findings(backward).map(({ code, field }) => [code, field])).toContainEqual(['DATE_ORDER', 'valid_to'])
    const earlier = await send({ valid_from: '2017-01-01', valid_to: '2018-03-01' })
    expect(earlier.json).toMatchObject({ valid_from: '2017-01-01', valid_to: '2018-03-01' })
  }
})

test('3.6 a last day that lies ahead moves to an earlier day, and what ended with it moves along', async () => {
  const place = await freshPlace()
  const pairing = await madeLocal(as, 'household_pairings', place)
  const { member_id } = pairing.body as { member_id: string }
  const village = await as('village_org', place.village)
  for (const [ended_on, valid_to] of [
    ['2026-12-31', '2027-01-01'],
    ['2026-12-15', '2026-12-16'],
  ] as const) {
    const ended = await village.post(`/v1/village_members/${member_id}/end`, { ended_on })
    expect(ended.status, ended.text).toBe(200)
    expect((await village.get(`/v1/household_pairings/${pairing.id}`)).json).toMatchObject({ valid_to })
  }
  const history = await village.get(`/v1/household_pairings/${pairing.id}/history`)
  const { items } = history.json as { items: { action: string }[] }
  expect(items.map(({ action }) => action).toSorted()).toEqual(['create', 'end', 'end'])
})

test('R-8, R-16, R-17: what nobody in post answers for any more is listed', async () => {
  const [county, city] = [await as('county_org', '441424'), await as('city_org', '441400')]
  const listed = async (record: string, list: string, as_of: string, id: string) => {
    const answer = await county.get(`/v1/${record}?list=${list}&as_of=${as_of}&limit=100`)
    expect(answer.status, answer.text).toBe(200)
    return (answer.json as { items: { id: string }[] }).items.some((each) => each.id === id)
  }
  for (const [record, list, field] of [
    ['people_problems', 'without_owner', 'owner_post_id'],
    ['governance_issues', 'without_owner', 'owner_post_id'],
    ['rectification_cases', 'without_leader', 'responsible_secretary'],
    ['rectification_cases', 'without_leader', 'county_posts'],
  ] as const) {
    const { id } = await madeLocal(as, record, await freshPlace())
    const row = (await county.get(`/v1/${record}/${id}`)).json as Record<string, string>
    const post = String([row[field] ?? ''].flat()[0])
    const { place: at } = (await city.get(`/v1/leadership_posts/${post}`)).json as { place: string }
    const ender = at.length > 6 ? county : city
    expect(await listed(record, list, '2018-12-31', id), field).toBe(false)
    const end_exception = { reason: 'Moved by the province', approver_org: '省委组织部', approved_on: '2018-11-30' }
    const end = await ender.post(`/v1/leadership_posts/${post}/end`, {
      ended_on: '2018-12-30',
      end_reason: 'Moved',
      end_exception: { ...end_exception, approver_role: 'province_admin', document_no: '粤组〔2018〕1号' },
    })
    expect(end.status, end.text).toBe(200)
    expect(await listed(record, list, '2018-12-30', id), field).toBe(false)
    expect(await listed(record, list, '2018-12-31', id), field).toBe(true)
  }
})
