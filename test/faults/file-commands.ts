import { citizenId, person, personBody, unit } from '../harness/persons.ts'
import { counting } from '../harness/per-file.ts'
import { HOST, type Command, type Company, type Prepared } from './commands.ts'

const reason = 'what happens when a database fails'

type Shape = Pick<Command, 'operation' | 'name' | 'trips'> & { method?: Command['method'] }

const command = ({ method = 'POST', ...shape }: Shape, prepare: (company: Company) => Promise<Prepared>): Command => ({
  ...shape,
  method,
  prepare: async (_, company) => prepare(company),
})

const atHost = (record: string, action: string, record_id?: string): Prepared['entries'] => [
  { tenant: HOST, record, action, ...(record_id === undefined ? {} : { record_id }) },
]

const ETAG = { 'if-match': '"v1"' }
const names = counting()

const createUnit = command({ operation: 'createUnit', name: 'create, units', trips: 2 }, async ({ host }) => {
  const name = `Unit ${names()}`
  return {
    actor: host,
    path: '/v1/units',
    body: { name, unit_level: 'city', unit_kind: 'organ', division: HOST },
    once: { tenant: HOST, sql: 'SELECT 1 FROM units WHERE name = ?', params: [name] },
    entries: atHost('units', 'create'),
    read: ({ id }) => ({ actor: host, path: `/v1/units/${id}` }),
  }
})

const updateUnit = command(
  { operation: 'updateUnit', name: 'update, units, whose people move along', method: 'PATCH', trips: 2 },
  async ({ host }) => {
    const { id } = await unit(host, { division: '441422' })
    await person(host, id)
    const moved = `SELECT 1 FROM units u JOIN people p ON p.home_unit = u.id JOIN unit_facts f ON f.unit_id = u.id
      WHERE u.id = ? AND u.division = '441423' AND p.division = '441423' AND f.value = '441423'`
    return {
      actor: host,
      path: `/v1/units/${id}`,
      body: { division: '441423' },
      headers: ETAG,
      once: { tenant: HOST, sql: moved, params: [id] },
      entries: atHost('units', 'update', id),
      read: () => ({ actor: host, path: `/v1/units/${id}` }),
    }
  },
)

/** Facts, claim, act, and the confirmation behind the answer. */
const createPerson = command({ operation: 'createPerson', name: 'create, people', trips: 4 }, async ({ host }) => {
  const { id: home } = await unit(host)
  const once = { tenant: HOST, sql: 'SELECT 1 FROM people WHERE home_unit = ?', params: [home] }
  return {
    actor: host,
    path: '/v1/people',
    body: personBody(home, { citizen_id: citizenId(), name: 'Li Ming' }),
    once,
    entries: atHost('people', 'create'),
    read: ({ id }) => ({ actor: host, path: `/v1/people/${id}` }),
  }
})

/** Facts, the claim that waits, the emptied file, and behind the answer the number that is free. */
const releasePerson = command({ operation: 'releasePerson', name: 'release, people', trips: 4 }, async ({ host }) => {
  const { id } = await person(host, (await unit(host)).id)
  return {
    actor: host,
    path: `/v1/people/${id}/release`,
    body: { reason: 'typed from the wrong line' },
    once: { tenant: HOST, sql: 'SELECT 1 FROM people WHERE id = ? AND released_on IS NOT NULL', params: [id] },
    entries: atHost('people', 'release', id),
    read: () => ({ actor: host, path: `/v1/people/${id}` }),
  }
})

const updatePerson = command(
  { operation: 'updatePerson', name: 'update, people', method: 'PATCH', trips: 2 },
  async ({ host }) => {
    const { id } = await person(host, (await unit(host)).id)
    const sql = `SELECT 1 FROM people p JOIN person_facts f ON f.person_id = p.id
      WHERE p.id = ? AND p.cadre_rank = 'clerk' AND f.value = 'clerk' AND f.valid_to IS NULL`
    return {
      actor: host,
      path: `/v1/people/${id}`,
      body: { cadre_rank: 'clerk' },
      headers: ETAG,
      once: { tenant: HOST, sql, params: [id] },
      entries: atHost('people', 'update', id),
      read: () => ({ actor: host, path: `/v1/people/${id}` }),
    }
  },
)

const grantOf = async ({ host }: Company) => {
  const { id } = await person(host, (await unit(host)).id)
  return { tenant: HOST, record: 'people', record_id: id, fields: ['phone'], reason, hours: 1 }
}

const createGrant = command({ operation: 'createGrant', name: 'create, grants', trips: 2 }, async (company) => {
  const body = await grantOf(company)
  return {
    actor: company.province,
    path: '/v1/grants',
    body,
    once: { tenant: HOST, sql: 'SELECT 1 FROM grants WHERE record_id = ?', params: [body.record_id] },
    entries: atHost('grants', 'create'),
    read: ({ id }) => ({ actor: company.province, path: `/v1/grants/${id}` }),
  }
})

const onGrant = (action: 'object' | 'revoke', by: 'host' | 'province', done: string): Command =>
  command(
    { operation: action === 'object' ? 'objectToGrant' : 'revokeGrant', name: `${action}, grants`, trips: 2 },
    async (company) => {
      const made = await company.province.post('/v1/grants', await grantOf(company))
      const { id } = made.json as { id: string }
      return {
        actor: company[by],
        path: `/v1/grants/${id}/${action}`,
        body: action === 'object' ? { reason } : {},
        once: { tenant: HOST, sql: `SELECT 1 FROM grants WHERE id = ? AND ${done} IS NOT NULL`, params: [id] },
        entries: atHost('grants', action, id),
        read: () => ({ actor: company[by], path: `/v1/grants/${id}` }),
      }
    },
  )

/** Units, people and grants: a tenant's own files, and what the province writes into them. */
export const FILE_COMMANDS: readonly Command[] = [
  createUnit,
  updateUnit,
  createPerson,
  releasePerson,
  updatePerson,
  createGrant,
  onGrant('object', 'host', 'objected_at'),
  onGrant('revoke', 'province', 'revoked_at'),
]
