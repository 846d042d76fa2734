// What is sent and how a refusal speaks of it: texts, numbers, days and phones by one definition each.
import { beforeEach, describe, expect, test } from 'vitest'
import { duoScene, IN_TERM } from './harness/confirmed.ts'
import type { Actor } from './harness/people.ts'
import { person, personBody, unit } from './harness/persons.ts'
import { suite } from './harness/suite.ts'
import { village } from './harness/world.ts'

const { as, app } = suite()

let meizhou: Actor
beforeEach(async () => {
  meizhou = await as('city_org', '441400')
})

const detailsOf = ({ json }: { json: unknown }) =>
  Object.fromEntries(
    (json as { errors: { field: string; detail: string }[] }).errors.map(({ field, detail }) => [field, detail]),
  )

describe('D8 a hint names what the field takes', () => {
  const english = { headers: { 'accept-language': 'en' } }
  test.each([
    ['/v1/villages?division=4414', 'division', 'a division code of 6, 9 or 12 digits'],
    ['/v1/villages?tenant=4414', 'tenant', 'a six-digit tenant code'],
    ['/v1/villages?limit=0', 'limit', 'a whole number from 1 to 100'],
    ['/v1/villages?as_of=2016-5-1', 'as_of', 'a day, such as 2016-05-01'],
    ['/v1/summary?division=4414', 'division', 'the six-digit code of a county'],
    ['/v1/units?parent=x', 'parent', 'a record id'],
    ['/v1/units?division=441', 'division', 'a division code of 6 or 9 digits'],
    ['/v1/duty_records?year=17', 'year', 'a year, such as 2017'],
  ])('GET %s', async (path, field, hint) => {
    expect(detailsOf(await meizhou.get(path, english))[field]).toContain(hint)
  })

  test('a phone is a phone, a username a username', async () => {
    const home = await unit(meizhou)
    const phone = await meizhou.post('/v1/people', personBody(home.id, { phone: 'abc' }), english)
    expect(detailsOf(phone)).toEqual({ phone: 'a phone number, such as 13800000000' })
    const username = await meizhou.post('/v1/users', { username: '李明', role: 'city_org', scope: '441400' }, english)
    expect(detailsOf(username)['username']).toContain('3 to 64 letters')
  })
})

describe('D9 what was written is what is kept', () => {
  test('whole numbers beyond 2^53 and numbers that are none are refused, and never changed', async () => {
    const { code } = await village('441400')
    const propose = (households: string) =>
      meizhou.post(
        '/v1/assignments',
        `{"village_code":"${code}","mode":"paired","helper_tenant":"440100","helper_units":[{"name":"U"}],
          "valid_from":"2017-01-01","targets":{"households":${households}}}`,
        { headers: { 'content-type': 'application/json' } },
      )
    for (const wrong of ['9007199254740993', '-9007199254740993', '1e400', '9007199254740993.0'])
      expect(detailsOf(await propose(wrong)), wrong).toEqual({
        households: expect.stringContaining('9007199254740991'),
      })
    expect((await propose('9007199254740991')).json).toMatchObject({ targets: { households: 9_007_199_254_740_991 } })
  })

  test('a text of ten signs that nobody sees is none, in a diary and in a reason', async () => {
    const { leader, partner } = await duoScene(as)
    app.setNow(IN_TERM)
    const duty = { posting_id: leader.id, category: 'build_organisation', item: 'train_successors', date: '2027-02-20' }
    const unseen = await leader.holder.post('/v1/duty_records', { ...duty, text: '\u200B'.repeat(10) })
    expect([unseen.status, detailsOf(unseen)]).toEqual([400, { text: '没有看得见的文字' }])
    const turned = await leader.holder.post('/v1/duty_records', { ...duty, text: 'a\u202Eb' })
    expect(turned.status).toBe(400)
    const reason = `短${'\u200B'.repeat(10)}`
    const grant = await partner.post(`/v1/people/${leader.person}/reveal`, { fields: ['phone'], reason })
    expect(grant.status, grant.text).not.toBe(200)
  })

  test('+8613879102946 finds 13879102946, and the other way round', async () => {
    const home = await unit(meizhou)
    const plain = await person(meizhou, home.id, { phone: '13879102946' })
    const abroad = await person(meizhou, home.id, { phone: '+86 138 7910 2947' })
    const found = async (phone: string) =>
      ((await meizhou.post('/v1/people/search', { phone })).json as { items: { id: string }[] }).items.map(
        ({ id }) => id,
      )
    for (const phone of ['13879102946', '+8613879102946', '0086 138-7910-2946', '86 13879102946'])
      expect(await found(phone), phone).toEqual([plain.id])
    expect(await found('13879102947')).toEqual([abroad.id])
    const landline = await person(meizhou, home.id, { phone: '0753-2222222' })
    expect(await found('07532222222')).toEqual([landline.id])
  })

  test('D10 the phone number on file, sent again in another way, changes nothing', async () => {
    const home = await unit(meizhou)
    const { id } = await person(meizhou, home.id, { phone: '13879102948' })
    const patch = (phone: string | null, if_match: string) => meizhou.patch(`/v1/people/${id}`, { phone }, { if_match })
    expect((await patch('+86 138 7910 2948', '"v1"')).headers.get('etag')).toMatch(/^"v1-/)
    expect((await patch(null, '"v1"')).headers.get('etag')).toMatch(/^"v2-/)
    expect((await patch(null, '"v2"')).headers.get('etag')).toMatch(/^"v2-/)
  })
})
