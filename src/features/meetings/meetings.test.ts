import { describe, expect, test } from 'vitest'
import { freshPlace, madeLocal, sampleBodyOf, type Place } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()
const MEETINGS = 'meetings'
const POSTS = 'leadership_posts'

type Fields = Readonly<Record<string, unknown>>

const sent = async (place: Place, more: Fields = {}) => {
  const village = await as('village_org', place.village)
  return village.post(`/v1/${MEETINGS}`, await sampleBodyOf(as, MEETINGS, place, more))
}

const postOf = async (place: Place, more: Fields) =>
  (await madeLocal(as, POSTS, place, { place: place.village, ...more })).id

describe('R-29: the Party organisation proposes, its secretary convenes and chairs', () => {
  test('with the secretary it is accepted; the director, who is not secretary, is MEETING_CHAIR; another proposer MEETING_PROPOSER', async () => {
    const place = await freshPlace()
    expect((await sent(place)).status).toBe(201)
    const official_id = (await madeLocal(as, 'officials', place)).id
    const chair_post_id = await postOf(place, { post: 'village_committee_director', official_id })
    const refused = await sent(place, { chair_post_id })
    expect([refused.status, codesOf(refused)]).toEqual([422, ['MEETING_CHAIR']])
    expect(codesOf(await sent(place, { convenor_post_id: chair_post_id }))).toEqual(['MEETING_CHAIR'])
    for (const proposed_by of ['villagers_committee', null])
      expect(codesOf(await sent(place, { proposed_by }))).toEqual(['MEETING_PROPOSER'])
  })

  test('who is secretary and director at once may be named by either post', async () => {
    const place = await freshPlace()
    const official_id = (await madeLocal(as, 'officials', place)).id
    const secretary = await postOf(place, { post: 'village_party_secretary', official_id })
    const director = await postOf(place, { post: 'village_committee_director', official_id })
    const village = await as('village_org', place.village)
    const other = await sampleBodyOf(as, MEETINGS, await freshPlace())
    const answer = await village.post(`/v1/${MEETINGS}`, {
      ...other,
      village_code: place.village,
      convenor_post_id: secretary,
      chair_post_id: director,
    })
    expect(answer.status, answer.text).toBe(201)
  })

  test('while the post is vacant another cadre in post leads, with a note; a secretary of later is none', async () => {
    const place = await freshPlace()
    const early = { date: '2016-03-01' } // the sample's secretary is in post from 2016-06-01 on
    expect(codesOf(await sent(place, { ...early, vacancy_note: 'Vacant' }))).toEqual(['MEETING_CHAIR', 'MEETING_CHAIR'])
    const cadre = await postOf(place, { post: 'village_cadre', valid_from: '2014-01-01' })
    const led = { ...early, convenor_post_id: cadre, chair_post_id: cadre }
    expect(codesOf(await sent(place, led))).toEqual(['MEETING_CHAIR'])
    expect((await sent(place, { ...led, vacancy_note: 'The secretary has died' })).status).toBe(201)
  })
})

describe('R-30: important economic and social matters', () => {
  test('an empty agenda, or an item that is not important or of no field: AGENDA_EMPTY; another kind: MEETING_KIND', async () => {
    const place = await freshPlace()
    const item = { text: 'Lease of 300 mu', field: 'economic', important: true }
    for (const agenda of [[], null, [{ ...item, important: false }], [item, { ...item, field: null }]])
      expect(codesOf(await sent(place, { agenda }))).toEqual(['AGENDA_EMPTY'])
    expect(codesOf(await sent(place, { kind: 'villagers_assembly' }))).toEqual(['MEETING_KIND'])
  })
})

test('3.6: a meeting has been held', async () => {
  const place = await freshPlace()
  expect(codesOf(await sent(place, { date: '2030-01-01' }))).toEqual(['DATE_IN_FUTURE'])
})
