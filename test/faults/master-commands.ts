import type { Actor } from '../harness/people.ts'
import { counting } from '../harness/per-file.ts'
import { write } from '../harness/databases.ts'
import { pairing } from '../harness/world.ts'
import { addDays } from '../../src/rules/dates.ts'
import { HELPER, HOST, running, type Command, type Company, type Prepared } from './commands.ts'

const years = counting()
/** A span of its own for each pairing: a city has one partner a day. */
const freshYear = (): string => String(1900 + years())

const [LAST_PARTNER, LAST_HOST] = ['442000', '445100'] as const
const spans = counting()
/** A span of its own that lies ahead, behind the last day of the pairing that runs: what is over is not ended again (3.6.4). */
const freshSpan = async () => {
  const sql = "UPDATE pairings SET valid_to = '2030-12-31' WHERE supported_city = ? AND valid_to IS NULL"
  await write('440000', [{ sql, params: [LAST_HOST] }])
  const valid_from = addDays('2031-01-01', 10 * spans())
  return { valid_from, valid_to: addDays(valid_from, 9), ended_on: addDays(valid_from, 5) }
}

const pairingDone = (actor: Actor, valid_from: string, action: string): Omit<Prepared, 'path' | 'body'> => ({
  actor,
  once: { tenant: '440000', sql: 'SELECT 1 FROM pairings WHERE valid_from = ?', params: [valid_from] },
  entries: [{ tenant: '440000', record: 'pairings', action }],
  read: ({ id }) => ({ actor, path: `/v1/pairings/${id}` }),
})

const createPairing: Command = {
  operation: 'createPairing',
  name: 'pair two cities',
  method: 'POST',
  trips: 4, // its own two, then the pairings again and the villages of the city that follow it
  prepare: async (_, { province }) => {
    const year = freshYear()
    const body = { partner_city: HELPER, supported_city: HOST, valid_from: `${year}-01-01`, valid_to: `${year}-02-01` }
    return { path: '/v1/pairings', body, ...pairingDone(province, body.valid_from, 'create') }
  },
}

const endPairing: Command = {
  operation: 'endPairing',
  name: 'end a pairing',
  method: 'POST',
  trips: 4,
  prepare: async (_, { province }) => {
    const { ended_on, ...span } = await freshSpan()
    const { id } = await pairing({ partner_city: LAST_PARTNER, supported_city: LAST_HOST, ...span })
    const done = pairingDone(province, span.valid_from, 'end')
    return { path: `/v1/pairings/${id}/end`, body: { ended_on }, ...done }
  },
}

const towns = counting()
/** A township of its own for each word, so that a place has one a day. */
const heavyDone = (actor: Actor, division: string, action: string): Omit<Prepared, 'path' | 'body'> => ({
  actor,
  once: { tenant: '440000', sql: 'SELECT 1 FROM heavy_tasks WHERE division = ?', params: [division] },
  entries: [{ tenant: '440000', record: 'heavy_tasks', action }],
  read: ({ id }) => ({ actor, path: `/v1/heavy_tasks/${id}` }),
})
const freshTown = (): string => `441424${String(200 + towns())}`

const createHeavyTask: Command = {
  operation: 'createHeavyTask',
  name: 'say that a task is heavy',
  method: 'POST',
  trips: 4, // its own two; behind the answer what the province says of the city and what the city keeps are asked
  prepare: async (_, { province }) => {
    const division = freshTown()
    const body = { division, is_heavy: true, valid_from: '2016-01-01' }
    return { path: '/v1/heavy_tasks', body, ...heavyDone(province, division, 'create') }
  },
}

const endHeavyTask: Command = {
  operation: 'endHeavyTask',
  name: 'end the word on a place',
  method: 'POST',
  trips: 4,
  prepare: async (_, { province }) => {
    const division = freshTown()
    const said = await province.post('/v1/heavy_tasks', { division, is_heavy: true, valid_from: '2016-01-01' })
    const { id } = said.json as { id: string }
    const done = heavyDone(province, division, 'end')
    return { path: `/v1/heavy_tasks/${id}/end`, body: { ended_on: '2017-06-30' }, ...done }
  },
}

const values = counting()
/** A paired assignment in force, and what its partner has said of a year of it. */
const contest = async (company: Company, answered?: number) => {
  const { id: assignment_id } = await running(company) // with its figures: they are counted after each fault
  const body = { assignment_id, fact: 'people_out', year: 2017, value: values() }
  const claim = async () => {
    const said = await company.helper.post('/v1/contested_facts', body)
    const { id } = said.json as { id: string }
    if (answered !== undefined) await company.host.post(`/v1/contested_facts/${id}/answer`, { value: answered })
    return id
  }
  const done = (actor: Actor, action: string): Omit<Prepared, 'path' | 'body'> => ({
    actor,
    once: { tenant: HOST, sql: 'SELECT 1 FROM contested_facts WHERE assignment_id = ?', params: [assignment_id] },
    entries: [{ tenant: HOST, record: 'contested_facts', action }],
    read: ({ id }) => ({ actor, path: `/v1/contested_facts/${id}` }),
  })
  return { body, claim, done }
}

const claimFact: Command = {
  operation: 'claimFact',
  name: 'say a value of a shared fact',
  method: 'POST',
  trips: 2,
  prepare: async (_, company) => {
    const { body, done } = await contest(company)
    return { path: '/v1/contested_facts', body, ...done(company.helper, 'claim') }
  },
}

const answerFact: Command = {
  operation: 'answerFact',
  name: 'answer a value of a shared fact',
  method: 'POST',
  trips: 2,
  prepare: async (_, company) => {
    const { claim, done } = await contest(company)
    const path = `/v1/contested_facts/${await claim()}/answer`
    return { path, body: { value: 0 }, ...done(company.host, 'answer') }
  },
}

const ruleFact: Command = {
  operation: 'ruleFact',
  name: 'rule a contested fact',
  method: 'POST',
  trips: 2,
  prepare: async (_, company) => {
    const { claim, done } = await contest(company, 0)
    const path = `/v1/contested_facts/${await claim()}/rule`
    return { path, body: { value: 1, reason: 'As counted' }, ...done(company.province, 'rule') }
  },
}

/** What the province says of cities, counties and townships, and what it rules between two cities. */
export const MASTER_COMMANDS: readonly Command[] = [
  createPairing,
  endPairing,
  createHeavyTask,
  endHeavyTask,
  claimFact,
  answerFact,
  ruleFact,
]
