// C18, X-9: one tenant's key is changed and taken out, and no other tenant's values are touched by it.
import { afterEach, expect, test } from 'vitest'
import { cleanDirty, query } from '../../../test/harness/databases.ts'
import { person, unit } from '../../../test/harness/persons.ts'
import { suite } from '../../../test/harness/suite.ts'
import { testSecrets } from '../../../test/harness/secrets.ts'
import { resealPeople } from './commands.ts'
import { runSchedule } from '../../schedule.ts'

const { app, as } = suite()
afterEach(async () => {
  app.cold()
  await cleanDirty()
})

const [CHANGED, OTHER] = ['441400', '440100']

const columnsOf = async (tenant: string, id: string) => {
  const columns = 'citizen_id, birth_date, phone, citizen_id_index, phone_index, version'
  const [row] = await query(tenant, `SELECT ${columns} FROM people WHERE id = ?`, id)
  return Object.values(row ?? {}).map(String)
}
const resealNow = async () => {
  const services = await app.services()
  await resealPeople({ services, now: services.clock(), request_id: 'reseal' }, CHANGED)
}
const keyIds = (columns: readonly string[]) => columns.slice(0, 5).map((text) => text.split('.')[1])

test('C18 a tenant gets a key of its own: its files follow with the schedule, are found and opened, and the others’ stay', async () => {
  const { VAULT_KEYS } = await testSecrets()
  const roots = JSON.parse(VAULT_KEYS) as { id: string }[]
  const [mine, others] = [await as('city_org', CHANGED), await as('city_org', OTHER)]
  const phone = '13800138018'
  const one = await person(mine, (await unit(mine)).id, { phone })
  const two = await person(others, (await unit(others)).id, { phone })
  const before = { one: await columnsOf(CHANGED, one.id), two: await columnsOf(OTHER, two.id) }
  expect(before.one[4]?.split('.')[2]).not.toBe(before.two[4]?.split('.')[2]) // one phone, two tenants, nothing in common

  const own = (id: string, letter: string) => ({ id, key: letter.repeat(43), tenant: CHANGED })
  const reveal = async (actor: typeof mine, id: string) =>
    (await actor.post(`/v1/people/${id}/reveal`, { fields: ['citizen_id', 'phone'], reason: 'to check the file' })).json
  for (const list of [[own('own1', 'A')], [own('own2', 'E'), own('own1', 'A')]]) {
    app.cold({ VAULT_KEYS: JSON.stringify([...list, ...roots]) })
    await (list.length === 1 ? runSchedule(await app.services()) : resealNow())
    const after = await columnsOf(CHANGED, one.id)
    expect(new Set(keyIds(after))).toEqual(new Set([list[0]?.id]))
    expect(after[5]).toBe('1') // what the file says did not change
    expect((await mine.post('/v1/people/search', { phone })).json).toMatchObject({ items: [{ id: one.id }] })
    expect(await reveal(mine, one.id)).toMatchObject({ citizen_id: one.citizen_id, phone })
    expect((await mine.get(`/v1/people/${one.id}/history`)).text).toContain('reseal')
  }
  expect(await columnsOf(OTHER, two.id)).toEqual(before.two)

  app.cold({ VAULT_KEYS: JSON.stringify([own('own2', 'E'), ...roots]) }) // the one before is destroyed
  expect(await reveal(mine, one.id)).toMatchObject({ citizen_id: one.citizen_id })
  app.cold({ VAULT_KEYS: JSON.stringify(roots) }) // and the last: nobody opens this tenant's values any more
  expect(await reveal(mine, one.id)).toMatchObject({ status: 503, code: 'NOT_CONFIGURED' })
  expect(await reveal(others, two.id)).toMatchObject({ citizen_id: two.citizen_id, phone })
})
