// `q`: a part of a name finds villages, people and branches, within what the caller sees.
import { expect, test } from 'vitest'
import { person, unit } from '../../../test/harness/persons.ts'
import { suite } from '../../../test/harness/suite.ts'
import { freshVillageCode, village } from '../../../test/harness/world.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { runSchedule } from '../../schedule.ts'

const { as, app } = suite()

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

test('the first letters of its syllables find a village, by the name of now and by those before', async () => {
  const province = await as('province_admin')
  const finds = async (q: string): Promise<string[]> => {
    const answer = await province.get(`/v1/villages?tenant=441400&limit=100&q=${encodeURIComponent(q)}`)
    return (answer.json as Found).items.map((each) => each.code)
  }
  const code = freshVillageCode('441400')
  const body = { code, name: '长坑畲村（演示）', dispatch_mode: 'self', listed_on: '2016-05-01' }
  keptOf(await province.post('/v1/villages', body))
  expect(await finds('kscys')).toEqual([code])
  expect(await finds('CKSC')).toEqual([code]) // 长 is zhang in the order of characters, and chang in the names of places
  expect(await finds('kssys')).toEqual([])
  const renamed = { name: '甘草岭村（演示）', named_from: '2018-03-01' }
  expect((await province.patch(`/v1/villages/${code}`, renamed, { if_match: '"v1"' })).status).toBe(200)
  expect(await finds('gclcys')).toEqual([code])
  expect(await finds('kscys')).toEqual([code])
})

test('a village that was there before is found so after the schedule has run once', async () => {
  const { code } = await village('441400', { name: '欧墩坝村（演示）' })
  const host = await as('city_org', '441400')
  const find = async () => ((await host.get('/v1/villages?q=odbcys')).json as Found).items.map((each) => each.code)
  expect(await find()).toEqual([])
  await runSchedule(await app.services())
  expect(await find()).toEqual([code])
})
