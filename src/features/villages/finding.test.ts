// `q`: a part of a name finds villages, people and branches, within what the caller sees.
import { expect, test } from 'vitest'
import { person, unit } from '../../../test/harness/persons.ts'
import { suite } from '../../../test/harness/suite.ts'
import { village } from '../../../test/harness/world.ts'

const { as } = suite()

interface Found {
  items: { code: string; name: string }[]
}

test('a part of its name or its code finds a village, and another city finds nothing', async () => {
  const { code } = await village('441400')
  const host = await as('city_org', '441400')
  const { name } = (await host.get(`/v1/villages/${code}`)).json as { name: string }
  const find = async (actor: typeof host, q: string): Promise<string[]> => {
    const answer = await actor.get(`/v1/villages?limit=100&q=${encodeURIComponent(q)}`)
    expect(answer.status, answer.text).toBe(200)
    return (answer.json as Found).items.map((each) => each.code)
  }
  expect(await find(host, name.slice(1))).toContain(code)
  expect(await find(host, code.slice(2))).toEqual([code])
  expect(await find(host, '没有这个村')).toEqual([])
  expect(await find(await as('city_org', '440600'), code)).toEqual([])
  expect((await host.get('/v1/villages?q=')).status).toBe(400)
  expect((await host.get(`/v1/branches?q=${encodeURIComponent('支部')}`)).status).toBe(200)
})

test('a part of the name finds a person at home only, today and on a day', async () => {
  const actor = await as('city_org', '441400')
  const { id } = await person(actor, (await unit(actor)).id, { name: '欧阳示例' })
  const find = async (who: typeof actor, more = ''): Promise<string[]> => {
    const answer = await who.get(`/v1/people?q=${encodeURIComponent('阳示')}${more}`)
    return (answer.json as { items: { id: string }[] }).items.map((each) => each.id)
  }
  expect(await find(actor)).toEqual([id])
  expect(await find(actor, '&as_of=2026-11-23')).toEqual([id])
  expect(await find(await as('city_org', '440100'))).toEqual([])
})
