// Chapter 5, X-12: the province says from which day the later regulation applies to a city; words are added, never changed.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { approveBranch, draftBranch, teamOf } from '../../../test/harness/branches.ts'
import { cleanDirty, query } from '../../../test/harness/databases.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { runSchedule } from '../../schedule.ts'

const { app, as } = suite()
const PATH = '/v1/settings'

beforeEach(() => app.cold())
afterEach(cleanDirty)

const setting = (tenant: string, value: string) => ({
  name: 'branch_regulation_from',
  tenant,
  value,
  reason: 'the regulation came later',
})
const Values = z.object({ items: z.array(z.object({ tenant: z.string(), value: z.string() })) })

test('X-12 every word stands in its order; a city reads its own and the others’', async () => {
  const province = await as('province_admin')
  for (const value of ['2018-10-28', '2017-01-01']) {
    const made = await province.post(PATH, setting('441400', value))
    expect(made.status, made.text).toBe(201)
  }
  keptOf(await province.post(PATH, setting('441600', '2019-01-01')))
  const values = async (query_ = '') =>
    Values.parse((await (await as('city_org', '441400')).get(`${PATH}${query_}`)).json).items.map(
      ({ tenant, value }) => `${tenant} ${value}`,
    )
  expect(await values()).toEqual(['441400 2018-10-28', '441400 2017-01-01', '441600 2019-01-01'])
  expect(await values('?tenant=441600')).toEqual(['441600 2019-01-01'])
  await expect(query('440000', "UPDATE settings SET value = '2016-01-01'")).rejects.toThrow(/settings_are_append_only/)
})

test('5 only the province sets it, for a city and with a reason', async () => {
  const province = await as('province_admin')
  for (const actor of [await as('city_org', '441400'), await as('county_org', '441402')])
    expect(refusalOf(await actor.post(PATH, setting('441400', '2018-10-28')))).toEqual([403, 'NOT_PERMITTED'])
  expect(refusalOf(await province.post(PATH, setting('440000', '2018-10-28')))).toEqual([404, 'NOT_FOUND'])
  expect(refusalOf(await province.post(PATH, { ...setting('441400', '2018-10-28'), reason: ' ' }))).toEqual([
    400,
    'INVALID_REQUEST',
  ])
  expect(refusalOf(await province.post(PATH, setting('441400', '2018-02-30')))).toEqual([400, 'INVALID_REQUEST'])
})

test('5 before its day B-1 – B-11 ask nothing of a registration; R-73 does all the same', async () => {
  const province = await as('province_admin')
  const small = await teamOf(as, { parties: ['full', 'none'] })
  const elsewhere = await teamOf(as, { host: '441600', parties: ['full'] })
  keptOf(await province.post(PATH, setting('441400', '2026-11-24')))
  const id = await draftBranch(small)
  const submit = async () => small.partner.post(`/v1/branches/${id}/submit`, {})
  expect(codesOf(await submit())).toEqual(['MEMBER_NOT_CPC'])
  const alone = { ...small, posts: small.posts.slice(0, 1) }
  const members = alone.posts.map((post) => ({ posting_id: post.id }))
  keptOf(await small.partner.patch(`/v1/branches/${id}`, { members }, { if_match: '"v1"' }))
  keptOf(await submit())
  const day = await small.county_org.post(`/v1/branches/${id}/approve`, {
    approved_on: '2026-11-23',
    starts_on: '2026-11-24',
  })
  expect(codesOf(day)).toEqual(['BRANCH_NOT_APPROVED', 'OFFICER_NOT_APPOINTED', 'FIELD_REQUIRED', 'BRANCH_TOO_SMALL'])
  keptOf(await small.county_org.post(`/v1/branches/${id}/approve`, {}))
  const other = await draftBranch(elsewhere)
  const refused = await elsewhere.partner.post(`/v1/branches/${other}/submit`, {})
  expect(codesOf(refused)).toEqual(['BRANCH_TOO_SMALL'])
})

test('5 what the regulation asks of branches follows its day, at once and with the schedule', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  keptOf(
    await team.partner.post(`/v1/postings/${team.posts[2]?.id}/end`, { ended_on: '2026-11-23', end_reason: 'illness' }),
  )
  const owed = async () => {
    const rows = await query(
      '441400',
      "SELECT DISTINCT rule FROM tasks WHERE subject_id = ? AND rule LIKE 'B-%' ORDER BY rule",
      id,
    )
    return rows.map(({ rule }) => rule)
  }
  expect(await owed()).toEqual(['B-12', 'B-8'])
  const province = await as('province_admin')
  keptOf(await province.post(PATH, setting('441400', '2029-01-01')))
  expect(await owed()).toEqual([])
  keptOf(await province.post(PATH, setting('441400', '2016-01-01')))
  expect(await owed()).toEqual(['B-12', 'B-8'])
  app.spy.fault({ tenant: '441400', kind: 'before' })
  keptOf(await province.post(PATH, setting('441400', '2029-01-01'))) // what follows in the city fails
  app.spy.fault()
  expect(await owed()).toEqual(['B-12', 'B-8'])
  await runSchedule(await app.services())
  expect(await owed()).toEqual([])
})
