// a difficulty that a visit found stays listed until it is solved, by either side or the unit that sent him.
import { expect, test } from 'vitest'
import { duoScene, IN_TERM } from '../../../test/harness/confirmed.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const PATH = '/v1/visits'

const scene = async () => {
  const made = await duoScene(as)
  app.setNow(IN_TERM)
  const body = { posting_id: made.leader.id, date: '2027-01-20', visitor_org: 'Department' }
  const found = async (more: object = {}) =>
    keptOf(await made.host.post(PATH, { ...body, difficulty: 'cold', ...more })).id
  const unsolved = async (actor: Actor, flag = true) => {
    const page = await actor.get(`${PATH}?posting_id=${made.leader.id}&unsolved=${flag}`)
    return (page.json as { items: { id: string }[] }).items.map(({ id }) => id)
  }
  return { ...made, body, found, unsolved, unit: await as('sending_unit', '440100', { scope: made.leader.unit }) }
}

test('accept: each of those who visit says it is solved; until then it is listed, for both sides', async () => {
  const { host, partner, unit, body, found, unsolved } = await scene()
  const plain = keptOf(await host.post(PATH, body)).id
  const ids = [await found(), await found(), await found()]
  for (const reader of [host, partner, unit]) expect((await unsolved(reader)).toSorted()).toEqual(ids.toSorted())
  expect(await unsolved(host, false)).toEqual([plain])
  const by = [host, partner, unit]
  for (const [i, actor] of by.entries()) {
    const solved = await actor.post(`${PATH}/${ids[i]}/solve`, { help: 'a stove' })
    expect(solved.json, solved.text).toMatchObject({ solved_on: '2027-03-01', help: 'a stove', version: 2 })
    expect(await unsolved(partner)).toHaveLength(2 - i)
  }
  const entered = await host.post(PATH, { ...body, difficulty: 'cold', solved_on: '2027-01-21' })
  expect(entered.json).toMatchObject({ solved_on: '2027-01-21' })
  expect(await unsolved(host)).toEqual([])
})

test('reject: nothing to solve, solved already, before the visit, ahead; by others', async () => {
  const { host, body, found, leader } = await scene()
  const plain = keptOf(await host.post(PATH, body)).id
  const id = await found()
  const solve = async (actor: Actor, of: string, more: object = {}) => actor.post(`${PATH}/${of}/solve`, more)
  expect((await solve(host, plain)).json).toMatchObject({ status: 409, code: 'STATE', allowed: [] })
  const early = { status: 422, code: 'DATE_ORDER', errors: [{ field: 'solved_on', accepted: ['>= 2027-01-20'] }] }
  expect((await solve(host, id, { solved_on: '2027-01-19' })).json).toMatchObject(early)
  expect((await solve(host, id, { solved_on: '2027-03-02' })).json).toMatchObject({ code: 'DATE_IN_FUTURE' })
  expect((await solve(leader.holder, id)).status).toBe(403)
  expect((await solve(await as('city_org', '440300'), id)).status).toBe(404)
  expect((await solve(host, id, { solved_on: '2027-01-20' })).json).toMatchObject({ solved_on: '2027-01-20' })
  expect((await solve(host, id)).json).toMatchObject({ status: 409, code: 'STATE', rule: 'R-80', allowed: [] })
  const bare = await host.post(PATH, { ...body, solved_on: '2027-02-01' })
  expect(bare.json).toMatchObject({ status: 422, code: 'FIELD_REQUIRED', errors: [{ field: 'difficulty' }] })
})
