// B-7: problems that study brought to light, and how they were put right.
import { expect, test } from 'vitest'
import { approveBranch, idsIn, teamOf } from '../../../test/harness/branches.ts'
import { expectSeen, onlookersOf } from '../../../test/harness/onlookers.ts'
import { codesOf, refusalOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()
const PATH = '/v1/study_problems'

const scene = async () => {
  const team = await teamOf(as)
  const branch_id = await approveBranch(team)
  app.setNow('2027-01-20T02:00:00Z')
  const find = async (more: object = {}, actor = team.partner) =>
    actor.post(PATH, { branch_id, found_on: '2027-01-10', text: 'Too few visits to households', ...more })
  const solve = async (id: string, body: object, actor = team.partner) => actor.post(`${PATH}/${id}/solve`, body)
  return { team, branch_id, find, solve }
}

test('R-71 a problem of the branch or of a member; both sides read it, others find nothing', async () => {
  const { team, branch_id, find } = await scene()
  const made = await find({ posting_id: team.posts[1]?.id })
  expect(made.json).toMatchObject({ branch_id, posting_id: team.posts[1]?.id, status: 'open', result: null })
  const elsewhere = await teamOf(as)
  await expectSeen(await onlookersOf(as, team, elsewhere), 'study_problems', keptOf(made).id)
  expect(refusalOf(await find({ posting_id: elsewhere.posts[0]?.id }))).toEqual([404, 'NOT_FOUND'])
})

test('R-71, R-75 put right with what was done, on the day it was found or later, once', async () => {
  const { team, branch_id, find, solve } = await scene()
  const { id } = keptOf(await find())
  expect(codesOf(await solve(id, {}))).toEqual(['FIELD_REQUIRED'])
  expect(codesOf(await solve(id, { result: ' ' }))).toEqual(['FIELD_REQUIRED'])
  expect(codesOf(await solve(id, { result: 'Done', solved_on: '2027-01-09' }))).toEqual(['DATE_ORDER'])
  expect(codesOf(await solve(id, { result: 'Done', solved_on: '2027-01-21' }))).toEqual(['DATE_IN_FUTURE'])
  const other = keptOf(await find({ text: 'No plan drawn up' })).id
  const solved = await solve(id, { result: 'Each household was visited', solved_on: '2027-01-10' })
  expect(solved.json).toMatchObject({ status: 'solved', solved_on: '2027-01-10', version: 2 })
  expect((await solve(id, { result: 'Again' })).json).toMatchObject({ status: 409, code: 'STATE', allowed: [] })
  const list = async (more: string) => idsIn(team.host, `${PATH}?branch_id=${branch_id}${more}`)
  expect(await list('&status=open')).toEqual([other])
  expect(await list('&status=solved')).toEqual([id])
  expect(await list('')).toEqual([id, other])
})

test('B-7 nothing is dated outside the life of the branch', async () => {
  const { find } = await scene()
  expect(codesOf(await find({ found_on: '2026-11-22' }))).toEqual(['DATE_OUTSIDE_TERM'])
  expect((await find({ found_on: '2026-11-23' })).status).toBe(201)
  expect(codesOf(await find({ found_on: '2027-01-21' }))).toEqual(['DATE_IN_FUTURE'])
})

test('2.2 who records and who puts right: the partner or an officer by his own user', async () => {
  const { team, find, solve } = await scene()
  const holder = async (n: number) => as('holder', '440100', { scope: team.posts[n]?.person_id ?? '' })
  const { id } = keptOf(await find({}, await holder(0)))
  const done = { result: 'Done' }
  for (const actor of [await holder(1), team.host, team.county_org]) {
    expect(refusalOf(await find({}, actor))).toEqual([403, 'NOT_PERMITTED'])
    expect(refusalOf(await solve(id, done, actor))).toEqual([403, 'NOT_PERMITTED'])
  }
  const stranger = await as('city_org', '440300')
  expect(refusalOf(await find({}, stranger))).toEqual([404, 'NOT_FOUND'])
  expect(refusalOf(await solve(id, done, stranger))).toEqual([404, 'NOT_FOUND'])
  expect((await solve(id, done, await holder(0))).status).toBe(200)
})
