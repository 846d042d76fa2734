// a change of a case is judged by the rules of its creation.
import { expect, test } from 'vitest'
import { posted } from '../../../test/harness/confirmed.ts'
import { broughtOn, freshPlace, madeLocal } from '../../../test/harness/local.ts'
import { codesOf } from '../../../test/harness/refusals.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { as } = suite()
const CASES = 'rectification_cases'

type Fields = Readonly<Record<string, unknown>>

test('R-22, R-23, R-25, R-26: a change is judged as the case was; a closed case has none, and a relapse says why', async () => {
  const place = await freshPlace()
  const made = await madeLocal(as, CASES, place)
  const county = await as('county_org', place.county)
  const change = async (body: Fields, if_match = '"v1"') =>
    codesOf(await county.patch(`/v1/${CASES}/${made.id}`, body, { if_match }))
  expect(await change({ hardest: true })).toEqual(['RECTIFY_LEVEL_PERSON'])
  expect(await change({ county_posts: [] })).toEqual(['RECTIFY_NO_COUNTY_LEADER'])
  expect(await change({ departments: ['finance'] })).toEqual(['RECTIFY_CONVENOR'])
  const host = await as('city_org', place.city)
  await assignment({ ...(await village(place.county)), code: place.village }, { status: 'active' })
  const { id: responsible_secretary } = await posted(
    as,
    { sender: host, host, code: place.village },
    { post_role: 'first_secretary' },
  )
  expect(await change({ responsible_secretary })).toEqual(['ASSIST_NOT_RESPONSIBLE'])
  await broughtOn(as, CASES, place, { ...made, acts: ['start', 'close'] })
  const closed = await county.patch(`/v1/${CASES}/${made.id}`, { hardest: false }, { if_match: '"v3"' })
  expect([closed.status, closed.json]).toMatchObject([409, { code: 'STATE', allowed: ['reopen'] }])
  const reopen = { reopened_on: '2018-02-01', deadline: '2018-08-31' }
  expect(codesOf(await county.post(`/v1/${CASES}/${made.id}/reopen`, reopen))).toEqual(['FIELD_REQUIRED'])
})
