// D10: a change that changes nothing writes nothing: the same version and ETag, no journal entry, no event, for every PATCH there is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endpoints } from '../src/app.ts'
import { COMMANDS } from './faults/all.ts'
import { companyOf, type Company } from './faults/commands.ts'
import { cleanAll, query } from './harness/databases.ts'
import { suite } from './harness/suite.ts'

const kit = suite()
const PATCHES = COMMANDS.filter(({ method }) => method === 'PATCH')

let company: Company
beforeAll(async () => {
  company = await companyOf(kit)
})
afterAll(cleanAll)

const written = async (tenants: readonly string[]) =>
  Promise.all(
    tenants.map((tenant) =>
      query(tenant, 'SELECT (SELECT count(*) FROM journal) AS entries, (SELECT count(*) FROM counter_log) AS steps'),
    ),
  )

const membersOf = (json: unknown): string => Object.keys(Object(json)).toSorted().join(' ')

test('every PATCH has its request here', () => {
  const patched = endpoints.filter(({ method }) => method === 'patch').map(({ operation }) => operation)
  expect(new Set(PATCHES.map(({ operation }) => operation))).toEqual(new Set(patched))
})

test.each(PATCHES.map((command) => [`${command.operation}, ${command.name}`, command] as const))(
  'D10 %s: the present values again, and no value at all, are 200 and write nothing',
  async (_, command) => {
    const { actor, path, body, headers, etag, entries } = await command.prepare(kit, company)
    const read = async () => (etag ? etag() : ((await actor.get(path)).headers.get('etag') ?? ''))
    const first = await actor.patch(path, body, { ...(headers ? { headers } : {}), if_match: await read() })
    expect(first.status, first.text).toBe(200)
    const version = first.headers.get('etag') ?? ''
    const alone = await actor.get(path)
    // who reads it again has the tag that its change was answered with, unless it says more alone
    if (membersOf(alone.json) === membersOf(first.json)) expect(alone.headers.get('etag')).toBe(version)
    const tenants = [...new Set([actor.tenant, ...entries.map(({ tenant }) => tenant)])]
    const before = await written(tenants)
    for (const same of [body, {}]) {
      const again = await actor.patch(path, same, { if_match: version })
      if (again.status === 400 && same !== body) continue // a field it cannot do without
      expect(again.status, again.text).toBe(200)
      expect(again.headers.get('etag')).toBe(version)
      expect(again.json).toEqual(first.json)
      expect(await written(tenants)).toEqual(before)
    }
    expect((await actor.patch(path, body, { if_match: '"v99"' })).status).toBe(412)
  },
)
