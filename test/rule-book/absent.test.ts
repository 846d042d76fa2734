// 3.1: a field whose absence or value a rule names is judged by the rule, 422 with its code; type and format are 400.
import { expect, test } from 'vitest'
import { actorFor, broughtOn, freshPlace, madeLocal, sampleBodyOf, samplesOf } from '../harness/local.ts'
import { codesOf, fieldsOf } from '../harness/refusals.ts'
import { suite } from '../harness/suite.ts'

const { as } = suite()

/** What a body lacks, or holds that is blank, and the code of the rule that asks for it. */
const ABSENT: readonly (readonly [record: string, more: Readonly<Record<string, unknown>>, said: string])[] = [
  ['leadership_posts', { knows_poverty_work: true, poverty_note: ' ' }, 'poverty_note NOTE_REQUIRED'],
  ['resident_points', { leader_post_id: undefined }, 'leader_post_id RESIDENT_LEADER_RANK'],
  ['resident_points', { members: undefined }, 'members THREE_FIXED_INCOMPLETE'],
  ['household_plans', { measures: undefined }, 'measures PLAN_NO_MEASURE'],
  ['governance_issues', { category: 'other', category_note: '' }, 'category_note FIELD_REQUIRED'],
  ['rectification_cases', { county_posts: undefined }, 'county_posts RECTIFY_NO_COUNTY_LEADER'],
  ['rectification_cases', { township_cadres: undefined }, 'township_cadres RECTIFY_NO_TOWNSHIP'],
  ['rectification_cases', { departments: undefined }, 'departments RECTIFY_CONVENOR'],
  ['member_projects', { member_id: undefined }, 'member_id FIELD_REQUIRED'],
  ['household_pairings', { household_id: undefined }, 'household_id HOUSEHOLD_NOT_REGISTERED'],
  ['member_services', { form: 'pledge', text: undefined }, 'text FIELD_REQUIRED'],
  ['centre_supports', { resource: '', fund_fen: 0, staff: ' ' }, 'resource SUPPORT_EMPTY'],
]

test('3.1 what a rule asks for and a body lacks is told with the rule’s code', async () => {
  const place = await freshPlace()
  for (const [record, more, said] of ABSENT) {
    const body = await sampleBodyOf(as, record, place, more)
    const { place: at } = body
    const division = typeof at === 'string' ? at : place.village
    const actor = await actorFor(as, samplesOf(record), { act: 'create', place, division })
    expect(fieldsOf(await actor.post(`/v1/${record}`, body)), record).toEqual([said])
  }
})

test('3.1 a name of nothing that only the rule could miss is still 404', async () => {
  const place = await freshPlace()
  const nobody = { member_id: `${place.city}-01931f6e-0000-7000-8000-00000000dead` }
  const village = await as('village_org', place.village)
  const answer = await village.post('/v1/member_projects', await sampleBodyOf(as, 'member_projects', place, nobody))
  expect([answer.status, fieldsOf(answer)]).toEqual([404, ['member_id NOT_FOUND']])
})

test('R-17, R-19: a case that is reopened without a deadline, a candidate of no source', async () => {
  const place = await freshPlace()
  const county = await as('county_org', place.county)
  const one = await madeLocal(as, 'rectification_cases', place)
  await broughtOn(as, 'rectification_cases', place, { ...one, acts: ['start', 'close'] })
  const reopened = { reopened_on: '2018-02-01', relapse_reason: 'The post fell vacant' }
  expect(codesOf(await county.post(`/v1/rectification_cases/${one.id}/reopen`, reopened))).toEqual([
    'RECTIFY_NO_DEADLINE',
  ])
  const { id } = await madeLocal(as, 'secretary_cases', place)
  const candidate = { name: 'A', party_status: 'full' }
  expect(codesOf(await county.post(`/v1/secretary_cases/${id}/name_successor`, { candidate }))).toEqual([
    'CANDIDATE_SOURCE',
  ])
})
