// Raw files and logs hold no citizen number: a run through everything that takes one, then every column of every
// database, every log line and every answer but the reveal is read for the plain text.
import { expect, test } from 'vitest'
import { logLines } from '../../../test/harness/canary.ts'
import { cleanDirty, dirty, query } from '../../../test/harness/databases.ts'
import { citizenId, personBody, unit } from '../../../test/harness/persons.ts'
import { suite } from '../../../test/harness/suite.ts'

const { app, as } = suite()

/** Every row of every table that the run wrote, as text, by `tenant.table`. */
const everything = async (): Promise<Map<string, string>> => {
  const dump = new Map<string, string>()
  for (const tenant of dirty) {
    const tables = await query(
      tenant,
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
    )
    for (const { name } of tables) {
      const rows = await query(tenant, `SELECT * FROM "${String(name)}"`)
      dump.set(`${tenant}.${String(name)}`, JSON.stringify(rows))
    }
  }
  return dump
}

/** Everything that takes a citizen number, a phone or a birth date, right and wrong. */
const runThrough = async (citizen_id: string, phone: string): Promise<string[]> => {
  const [owner, other, province] = [
    await as('city_org', '441400'),
    await as('city_org', '440100'),
    await as('province_admin'),
  ]
  const [home, away] = [await unit(owner), await unit(other)]
  const body = personBody(home.id, { citizen_id, phone })
  const made = await owner.post('/v1/people', body, { key: 'sealed-run' })
  const { id } = made.json as { id: string }
  const path = `/v1/people/${id}`
  const wrong = `${citizen_id.slice(0, 17)}${citizen_id.endsWith('1') ? '2' : '1'}`
  const grant = { tenant: '441400', record: 'people', record_id: id, fields: ['citizen_id'], hours: 1 }
  const reason = 'a reason of some length'
  app.spy.fault({ tenant: '440100', call: 1, kind: 'after' })
  const lost = await other.post('/v1/people', { ...body, home_unit: away.id })
  app.spy.fault()
  const answers = [
    made,
    lost,
    await owner.post('/v1/people', body, { key: 'sealed-run' }),
    await owner.post('/v1/people', { ...body, name: 'x' }, { key: 'sealed-run' }),
    await other.post('/v1/people', { ...body, home_unit: away.id }),
    await owner.post('/v1/people', { ...body, citizen_id: wrong }),
    await owner.post('/v1/people', { ...body, citizen_id: [citizen_id] }),
    await owner.post('/v1/people', { ...body, sex: 'female', health_checked_on: '2030-01-01' }),
    await owner.post('/v1/people/search', { citizen_id }),
    await owner.post('/v1/people/search', { phone }),
    await owner.patch(path, { phone: `${phone.slice(0, -1)}0`, name: 'Renamed' }, { if_match: '"v1"' }),
    await owner.get(path),
    await owner.get('/v1/people'),
    await owner.get(`${path}/history`),
    await province.post('/v1/grants', { ...grant, reason }),
    await owner.get(`${path}/access`),
    await owner.get('/v1/journal?record=people'),
    await owner.get('/v1/people/probes'),
  ]
  expect((await owner.post(`${path}/reveal`, { reason, fields: ['citizen_id', 'birth_date'] })).text).toContain(
    citizen_id,
  )
  expect((await province.post(`${path}/reveal`, { reason })).text).toContain(citizen_id)
  return answers.map(({ text, headers }) => `${text}\n${[...headers].join('\n')}`)
}

test('no citizen number, phone or birth date in clear, in any database, log line or answer', async () => {
  await cleanDirty()
  const birth_date = '1969-11-07'
  const citizen_id = citizenId(birth_date)
  const phone = '13988877665'
  const answers = await runThrough(citizen_id, phone)
  const stored = await everything()
  const holding = (text: string) => [...stored].filter(([, rows]) => rows.includes(text)).map(([name]) => name)
  for (const secret of [citizen_id, citizen_id.slice(6), citizen_id.slice(0, 17), birth_date, phone]) {
    expect(
      answers.filter((text) => text.includes(secret)),
      'an answer',
    ).toEqual([])
    expect(
      logLines().filter((line) => line.includes(secret)),
      'a log line',
    ).toEqual([])
    expect(holding(secret), 'a column').toEqual([])
  }
  expect(logLines().length).toBeGreaterThan(answers.length)
  const masked = ['441400.idempotency_keys', '441400.journal', '441400.people']
  expect(holding('440***************')).toEqual(expect.arrayContaining(masked))
  expect([...dirty]).toEqual(expect.arrayContaining(['440000', '440100', '441400']))
})
