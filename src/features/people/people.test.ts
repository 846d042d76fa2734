// People at home: what goes in sealed and comes out masked, who reads whom, days of old, the lock of R-58.
import { expect, test } from 'vitest'
import { postingClaim } from '../../../test/harness/claims.ts'
import { query, write } from '../../../test/harness/databases.ts'
import { citizenId, person, personBody, unit } from '../../../test/harness/persons.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, withKey } = suite()

const ids = (json: unknown): string[] => (json as { items: { id: string }[] }).items.map(({ id }) => id)

const meizhouWithUnit = async () => {
  const meizhou = await as('city_org', '441400')
  return { meizhou, home: await unit(meizhou) }
}

test('C-6, X-9: sex and year come from the number; it is shown masked, its birth date not at all', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const citizen_id = citizenId('1970-08-09', 'female')
  const made = await meizhou.post('/v1/people', personBody(home.id, { citizen_id, phone: '138 0000-1234' }))
  expect(made.status, made.text).toBe(201)
  const shown = {
    sex: 'female',
    birth_year: 1970,
    citizen_id_masked: '440***************',
    phone_masked: '138********',
  }
  expect(made.json).toMatchObject({ ...shown, home_unit: home.id, division: '441400', health_status: null })
  const { id } = made.json as { id: string }
  const read = await meizhou.get(`/v1/people/${id}`)
  expect(read.json).toEqual(made.json)
  expect(read.headers.get('etag')).toMatch(/^"v1-/)
  for (const text of [made.text, read.text]) {
    expect(text).not.toContain(citizen_id.slice(6))
    expect(text).not.toContain('1970-08-09')
    expect(text).not.toContain('13800001234')
  }
})

test('X-9: sealed columns hold an algorithm and a key id, and open in their own row and column only', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const one = await person(meizhou, home.id, { phone: '13800005678' })
  const [row] = await query(
    '441400',
    'SELECT citizen_id, phone, birth_date, citizen_id_index FROM people WHERE id = ?',
    one.id,
  )
  for (const name of ['citizen_id', 'phone', 'birth_date']) expect(row?.[name]).toMatch(/^a256gcmt\.[\w-]+\./)
  expect(row?.['citizen_id_index']).toMatch(/^hs256t\.[\w-]+\./)
})

test.each([
  ['a wrong check digit', { citizen_id: '440000197108090015' }, ['citizen_id CITIZEN_ID']],
  ['an old number of 15 digits', { citizen_id: '110105491231002' }, ['citizen_id CITIZEN_ID']],
  ['a sex the number does not have', { sex: 'female' }, ['sex CITIZEN_ID']],
  [
    'all that is wrong at once',
    { citizen_id: 'x', health_checked_on: '2026-11-24', valid_from: '2026-11-24' },
    ['citizen_id CITIZEN_ID', 'health_checked_on DATE_IN_FUTURE', 'valid_from DATE_IN_FUTURE'],
  ],
])('422: %s', async (_, fields, expected) => {
  const { meizhou, home } = await meizhouWithUnit()
  const answer = await meizhou.post('/v1/people', personBody(home.id, fields))
  const { errors } = answer.json as { errors: { field: string; code: string }[] }
  expect([answer.status, errors.map(({ field, code }) => `${field} ${code}`)]).toEqual([422, expected])
})

test('X-2, X-8: a person is there for the own city, his county and his unit, and for nobody else', async () => {
  const meizhou = await as('city_org', '441400')
  const dabu = await as('county_org', '441422')
  const [ofCity, ofCounty] = [await unit(meizhou), await unit(meizhou, { division: '441422' })]
  const [one, other] = [await person(meizhou, ofCity.id), await person(dabu, ofCounty.id)]
  const sending = await as('sending_unit', '441400', { scope: ofCity.id })
  const can = async (actor: typeof dabu, id: string) => (await actor.get(`/v1/people/${id}`)).status
  expect([await can(dabu, one.id), await can(dabu, other.id)]).toEqual([404, 200])
  expect([await can(sending, one.id), await can(sending, other.id)]).toEqual([200, 404])
  for (const stranger of [await as('city_org', '440100'), await as('province_admin')]) {
    expect(await can(stranger, one.id)).toBe(404)
    expect((await stranger.patch(`/v1/people/${one.id}`, {}, { if_match: '"v1"' })).status).toBe(404)
    expect((await stranger.get(`/v1/people/${one.id}/history`)).status).toBe(404)
  }
  expect(ids((await sending.get('/v1/people')).json)).toEqual([one.id])
  expect(ids((await dabu.get('/v1/people')).json)).toEqual([other.id])
  expect((await sending.post('/v1/people', personBody(ofCounty.id))).json).toMatchObject({
    errors: [{ field: 'home_unit' }],
  })
  expect((await sending.post('/v1/people', personBody(ofCity.id))).status).toBe(201)
})

test('lists filter by unit, rank and Party status; a page is one round trip, an update two', async () => {
  const zhuhai = await as('city_org', '440400')
  const home = await unit(zhuhai)
  const of = async (fields: object) => person(zhuhai, home.id, { ...fields })
  const clerk = await of({ cadre_rank: 'clerk' })
  const probationary = await of({ party_status: 'probationary' })
  const plain = await of({})
  const list = async (query: string) => zhuhai.get(`/v1/people?${query}`)
  expect(ids((await list(`home_unit=${home.id}`)).json)).toEqual([clerk.id, probationary.id, plain.id])
  expect(ids((await list('cadre_rank=clerk')).json)).toEqual([clerk.id])
  expect(ids((await list(`party_status=probationary&home_unit=${home.id}`)).json)).toEqual([probationary.id])
  const first = await list('limit=2')
  const rest = await list(`limit=2&cursor=${(first.json as { next: string }).next}`)
  expect(ids(rest.json)).toEqual([plain.id])
  expect(first.cost.round_trips).toBe(1)
  const changed = await zhuhai.patch(`/v1/people/${plain.id}`, { name: 'x' }, { if_match: '"v1"' })
  expect([changed.status, changed.cost.round_trips]).toEqual([200, 2])
})

test('X-9: a citizen number is no query parameter; the search takes it in the body, for the own rows only', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const one = await person(meizhou, home.id, { phone: '13900001111' })
  expect((await meizhou.get(`/v1/people?citizen_id=${one.citizen_id}`)).status).toBe(400)
  const found = await meizhou.post('/v1/people/search', { citizen_id: ` ${one.citizen_id} ` })
  expect([ids(found.json), found.cost.round_trips]).toEqual([[one.id], 1])
  expect(ids((await meizhou.post('/v1/people/search', { phone: '139-0000-1111' })).json)).toContain(one.id)
  const elsewhere = await (await as('city_org', '440100')).post('/v1/people/search', { citizen_id: one.citizen_id })
  expect(elsewhere.json).toMatchObject({ items: [] })
  expect((await meizhou.post('/v1/people/search', { citizen_id: 'x' })).json).toMatchObject({ code: 'CITIZEN_ID' })
  expect((await meizhou.post('/v1/people/search', {})).status).toBe(400)
  expect((await (await as('sending_unit', '441400')).post('/v1/people/search', { citizen_id: 'x' })).status).toBe(403)
})

test('X-12: rank, Party status and unit of a day; the number is not editable', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const next = await unit(meizhou)
  const one = await person(meizhou, home.id, { party_status: 'probationary', valid_from: '2016-01-01' })
  const path = `/v1/people/${one.id}`
  const edit = async (body: object, version: number) => meizhou.patch(path, body, { if_match: `"v${version}"` })
  expect((await edit({ citizen_id: citizenId() }, 1)).status).toBe(400)
  expect((await edit({ valid_from: '2017-05-01' }, 1)).status).toBe(400) // a day of nothing
  expect((await edit({ party_status: 'probationary', valid_from: '2015-05-01' }, 1)).status).toBe(422) // on file since 2016
  expect((await edit({ party_status: 'full', valid_from: '2017-05-01' }, 1)).status).toBe(200)
  expect((await edit({ cadre_rank: 'division_deputy', home_unit: next.id, valid_from: '2018-01-01' }, 2)).status).toBe(
    200,
  )
  const on = async (day: string) => (await meizhou.get(`${path}?as_of=${day}`)).json
  const first = { party_status: 'probationary', cadre_rank: 'section_chief', home_unit: home.id }
  expect(await on('2017-04-30')).toMatchObject(first)
  expect(await on('2017-05-01')).toMatchObject({ ...first, party_status: 'full' })
  expect(await on('2018-01-01')).toMatchObject({
    party_status: 'full',
    cadre_rank: 'division_deputy',
    home_unit: next.id,
  })
  expect((await meizhou.get(`${path}?as_of=2015-12-31`)).status).toBe(404)
  const spans = await query('441400', 'SELECT fact FROM person_facts WHERE person_id = ?', one.id)
  expect(spans).toHaveLength(4 + 3)
  const history = await meizhou.get(`${path}/history`)
  expect(history.json).toMatchObject({ items: [{ action: 'create' }, { action: 'update' }, { action: 'update' }] })
})

test('a unit that moves takes its people along, so that the right county sees them', async () => {
  const meizhou = await as('city_org', '441400')
  const home = await unit(meizhou, { division: '441423' })
  const one = await person(meizhou, home.id)
  const pingyuan = await as('county_org', '441426')
  expect((await pingyuan.get(`/v1/people/${one.id}`)).status).toBe(404)
  await meizhou.patch(`/v1/units/${home.id}`, { division: '441426' }, { if_match: '"v1"' })
  expect((await pingyuan.get(`/v1/people/${one.id}`)).json).toMatchObject({ division: '441426' })
  expect((await pingyuan.get(`/v1/people/${one.id}?as_of=2026-11-23`)).status).toBe(200)
})

test('R-58 reject: home_unit during the term; the day after it is free, and other fields always', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const next = await unit(meizhou)
  const one = await person(meizhou, home.id)
  const term = (id: string, planned_start: string, planned_end: string) =>
    write('441400', [postingClaim('441400', { id, person_id: one.id, planned_start, planned_end })])
  await term(`${one.id}-a`, '2026-11-01', '2026-11-23')
  const move = async () => meizhou.patch(`/v1/people/${one.id}`, { home_unit: next.id }, { if_match: '*' })
  expect((await move()).json).toMatchObject({ status: 409, code: 'HOME_UNIT_LOCKED', rule: 'R-58' })
  expect((await meizhou.patch(`/v1/people/${one.id}`, { cadre_rank: 'clerk' }, { if_match: '*' })).status).toBe(200)
  await expect(term(`${one.id}-b`, '2026-11-23', '2026-12-31')).rejects.toThrow(/posting_claims_one_a_day/)
  await write('441400', [
    { sql: 'UPDATE posting_claims SET planned_end = ? WHERE person_id = ?', params: ['2026-11-22', one.id] },
  ])
  expect((await move()).json).toMatchObject({ home_unit: next.id })
})

test('R-58 the days beside a term, running or over, are free whenever the change is entered; those of the term are not', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const units = [await unit(meizhou), await unit(meizhou), await unit(meizhou), await unit(meizhou)]
  const one = await person(meizhou, home.id, { valid_from: '2016-01-01' })
  const term = (id: string, planned_start: string, planned_end: string) =>
    write('441400', [postingClaim('441400', { id, person_id: one.id, planned_start, planned_end })])
  await term(`${one.id}-over`, '2016-05-01', '2019-04-30')
  await term(`${one.id}-running`, '2026-01-01', '2028-12-31')
  const move = async (which: number, valid_from: string) =>
    meizhou.patch(`/v1/people/${one.id}`, { home_unit: units[which]?.id, valid_from }, { if_match: '*' })
  const locked = (first: string, last: string) => ({
    status: 409,
    code: 'HOME_UNIT_LOCKED',
    rule: 'R-58',
    detail: expect.stringMatching(`${first}.+${last}`),
    errors: [{ field: 'home_unit' }],
  })
  expect((await move(0, '2016-05-01')).json).toMatchObject(locked('2016-05-01', '2019-04-30'))
  expect((await move(0, '2016-04-30')).json).toMatchObject({ home_unit: units[0]?.id })
  expect((await move(1, '2019-04-30')).json).toMatchObject(locked('2016-05-01', '2019-04-30'))
  expect((await move(1, '2019-05-01')).json).toMatchObject({ home_unit: units[1]?.id })
  expect((await move(2, '2025-12-31')).json).toMatchObject({ home_unit: units[2]?.id })
  expect((await move(3, '2026-01-01')).json).toMatchObject(locked('2026-01-01', '2028-12-31'))
})

test('R-58: the database holds the lock when a claim comes in between the facts and the change', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const one = await person(meizhou, home.id, { valid_from: '2016-01-01' })
  const dates = { planned_start: '2026-11-01', planned_end: '2026-12-31' }
  await write('441400', [postingClaim('441400', { id: one.id, person_id: one.id, ...dates })])
  const late = async (valid_from: string) =>
    write('441400', [
      {
        sql: "UPDATE person_facts SET valid_to = ? WHERE person_id = ? AND fact = 'home_unit' AND valid_to IS NULL",
        params: [valid_from, one.id],
      },
      {
        sql: "INSERT INTO person_facts (id, person_id, fact, value, valid_from, created_at) VALUES (?, ?, 'home_unit', 'x', ?, '2026-11-01T00:00:00.000Z')",
        params: [`${one.id}-${valid_from}`, one.id, valid_from],
      },
    ])
  for (const day of ['2026-11-01', '2026-12-31'])
    await expect(late(day)).rejects.toThrow(/person_facts_home_unit_locked/)
  await late('2027-01-01')
})

test('X-11: the stored hash of a request is keyed: the number cannot be guessed from it, and a retry is still known', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const body = personBody(home.id)
  const first = await meizhou.post('/v1/people', body, { key: 'person-1' })
  const again = await meizhou.post('/v1/people', body, { key: 'person-1' })
  expect([again.status, again.text]).toEqual([201, first.text])
  const other = await meizhou.post('/v1/people', { ...body, name: 'x' }, { key: 'person-1' })
  expect(other.json).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' })
  const elsewhere = await meizhou.post(
    '/v1/units',
    { name: 'x', unit_level: 'city', unit_kind: 'organ', division: '441400' },
    { key: 'person-1' },
  )
  expect(elsewhere.json).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' }) // 'same' is the path too
  const [kept] = await query('441400', "SELECT request_hash FROM idempotency_keys WHERE key = 'person-1'")
  expect(kept?.['request_hash']).toMatch(/^hs256\./)
})

test('an API key may read people and never open what is sealed', async () => {
  const { meizhou, home } = await meizhouWithUnit()
  const one = await person(meizhou, home.id)
  const key = await withKey('441400', ['person.read', 'person.reveal'])
  expect((await key.get(`/v1/people/${one.id}`)).status).toBe(200)
  const reveal = await key.post(`/v1/people/${one.id}/reveal`, { reason: 'a reason of some length' })
  expect(reveal.json).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
})

test('X-9: a number sent as the name of a field or of a filter is not repeated', async () => {
  const { meizhou } = await meizhouWithUnit()
  const number = citizenId()
  for (const answer of [
    await meizhou.post('/v1/people', { [number]: 1 }),
    await meizhou.get(`/v1/people?${number}=1`),
    await meizhou.get(`/v1/me?${number}=1`),
  ]) {
    expect(answer.status).toBe(400)
    expect(answer.text).not.toContain(number.slice(0, 17))
  }
})
