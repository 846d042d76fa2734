// R-71, B-7: the yearly plan of a branch or a village organisation, with its part on poverty duties.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { approveBranch, idsIn, teamOf } from '../../../test/harness/branches.ts'
import { expectSeen, onlookersOf } from '../../../test/harness/onlookers.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'

const { app, as } = suite()
const PATH = '/v1/study_plans'
const plan = { year: 2027, title: 'Plan', content: 'Four sessions', poverty_link: 'A visit a month to each household' }

const scene = async () => {
  const team = await teamOf(as)
  const branch_id = await approveBranch(team)
  app.setNow('2027-01-20T02:00:00Z')
  return {
    team,
    branch_id,
    draw: async (more: object = {}) => team.partner.post(PATH, { branch_id, ...plan, ...more }),
  }
}

test('R-71 accept: with the part on poverty duties; both sides read it, others find nothing', async () => {
  const { team, branch_id, draw } = await scene()
  const made = await draw()
  expect(made.status, made.text).toBe(201)
  expect(made.json).toMatchObject({ branch_id, village_code: null, year: 2027, poverty_link: plan.poverty_link })
  await expectSeen(await onlookersOf(as, team, await teamOf(as)), 'study_plans', keptOf(made).id)
})

test('R-71 reject: without it, at the beginning and at a change', async () => {
  const { team, draw } = await scene()
  for (const poverty_link of [undefined, '', '  '])
    expect(codesOf(await draw({ poverty_link }))).toEqual(['FIELD_REQUIRED'])
  const { id } = keptOf(await draw())
  const change = async (body: object, if_match?: string) =>
    team.partner.patch(`${PATH}/${id}`, body, if_match === undefined ? {} : { if_match })
  expect(codesOf(await change({ poverty_link: ' ' }, '"v1"'))).toEqual(['FIELD_REQUIRED'])
  expect(refusalOf(await change({ title: 'New' }))).toEqual([428, 'PRECONDITION_REQUIRED'])
  expect((await change({ title: 'New' }, '"v1"')).json).toMatchObject({ title: 'New', version: 2 })
  expect(refusalOf(await change({ title: 'Newer' }, '"v1"'))).toEqual([412, 'VERSION_CONFLICT'])
})

test('R-71 one a year; B-7 only for a year in which the branch lives', async () => {
  const { team, branch_id, draw } = await scene()
  const { id } = keptOf(await draw())
  expect((await draw()).json).toMatchObject({ status: 409, code: 'STATE', allowed: ['update'] })
  expect(codesOf(await draw({ year: 2025 }))).toEqual(['DATE_OUTSIDE_TERM'])
  expect(codesOf(await draw({ year: 2030 }))).toEqual(['DATE_OUTSIDE_TERM'])
  for (const year of [2026, 2029]) keptOf(await draw({ year }))
  expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}`)).toHaveLength(3)
  expect(await idsIn(team.host, `${PATH}?branch_id=${branch_id}&year=2027`)).toEqual([id])
  expect(await idsIn(team.host, `${PATH}?year=2029&tenant=441400`)).toHaveLength(1)
})

test('R-71 the plan a branch owes is done with it', async () => {
  const { team, branch_id, draw } = await scene()
  const Page = z.object({
    items: z.array(z.object({ due_on: z.string(), status: z.string(), subject: z.object({ id: z.string() }) })),
  })
  const owed = async () =>
    Page.parse((await team.partner.get(`/v1/tasks?division=${team.township}&rule=R-71&limit=100`)).json)
      .items.filter(({ subject }) => subject.id === branch_id)
      .map(({ due_on, status }) => `${due_on} ${status}`)
  expect(await owed()).toEqual(['2026-12-31 overdue', '2027-12-31 open'])
  keptOf(await draw())
  expect(await owed()).toEqual(['2026-12-31 overdue', '2027-12-31 done'])
})

test('R-71 who draws it up: its partner or an officer by his own user; no member, no host, no stranger', async () => {
  const { team, branch_id } = await scene()
  const draw = async (actor: typeof team.host, year: number) => actor.post(PATH, { branch_id, ...plan, year })
  const holder = async (n: number) => as('holder', '440100', { scope: team.posts[n]?.person_id ?? '' })
  keptOf(await draw(await holder(0), 2028))
  for (const actor of [await holder(1), team.host, team.county_org, await as('township_committee', team.township)])
    expect(refusalOf(await draw(actor, 2027))).toEqual([403, 'NOT_PERMITTED'])
  expect(refusalOf(await draw(await as('city_org', '440300'), 2027))).toEqual([404, 'NOT_FOUND'])
  expect(refusalOf(await draw(await as('auditor', '440100'), 2027))).toEqual([403, 'NOT_PERMITTED'])
})

test('R-72, X-2 a village organisation draws its own up; its partner and the province read it, to the partner it is another side’s act', async () => {
  const place = await village('441400')
  const other = await village('441400')
  const own = await as('village_org', place.code)
  const body = { ...plan, village_code: place.code }
  const made = await own.post(PATH, body)
  expect(made.json).toMatchObject({ branch_id: null, village_code: place.code })
  const { id } = keptOf(made)
  expect((await own.post(PATH, body)).json).toMatchObject({ status: 409, code: 'STATE' })
  expect(refusalOf(await own.post(PATH, { ...body, village_code: other.code }))).toEqual([404, 'NOT_FOUND'])
  const partner = await as('city_org', '440100')
  expect(refusalOf(await partner.post(PATH, { ...body, village_code: other.code }))).toEqual([403, 'NOT_PERMITTED'])
  const content = { content: 'Another' }
  expect(refusalOf(await partner.patch(`${PATH}/${id}`, content, { if_match: '"v1"' }))).toEqual([403, 'NOT_PERMITTED'])
  for (const reader of [partner, await as('city_org', '441400'), await as('province_admin')])
    expect((await reader.get(`${PATH}/${id}`)).status).toBe(200)
  expect((await (await as('village_org', other.code)).get(`${PATH}/${id}`)).status).toBe(404)
})

test('R-71 it names one organiser: a branch or a village', async () => {
  const { branch_id, draw } = await scene()
  expect(codesOf(await draw({ branch_id: undefined }))).toEqual(['FIELD_REQUIRED'])
  expect(codesOf(await draw({ branch_id, village_code: '441402100201' }))).toEqual(['INVALID_REQUEST'])
})
