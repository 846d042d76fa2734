import type { Place } from './places.ts'

const DAY = '2017-06-01'
const CITIES = { 'body.partner_city': 'public_tenant', 'body.supported_city': 'public_tenant' } as const

/** What the province says of cities, counties and townships, for all to read, and what it rules between two of them. */
export const MASTER_PLACES: Readonly<Record<string, Place>> = {
  listPairings: {
    act: 'read_pairings',
    positions: { 'query.partner_city': 'public_tenant', 'query.supported_city': 'public_tenant' },
  },
  readPairing: { act: 'read_pairings', positions: { 'path.id': 'pairing' } },
  createPairing: {
    act: 'edit_pairings',
    positions: CITIES,
    body: () => ({ partner_city: '440100', supported_city: '441400', valid_from: DAY }),
  },
  endPairing: { act: 'edit_pairings', positions: { 'path.id': 'pairing' }, body: () => ({ ended_on: DAY }) },
  // a master list like the pairings, read by whoever reads those
  listHeavyTasks: {
    act: 'read_heavy_tasks',
    positions: { 'query.division': 'public_place', 'query.cursor': 'after_heavy_task' },
  },
  readHeavyTask: { act: 'read_heavy_tasks', positions: { 'path.id': 'heavy_task' } },
  readHeavyTaskHistory: {
    act: 'read_heavy_tasks',
    positions: { 'path.id': 'heavy_task', 'query.cursor': 'after_history' },
  },
  createHeavyTask: {
    act: 'edit_heavy_tasks',
    positions: { 'body.division': 'public_place' },
    body: () => ({ division: '440307', is_heavy: true, valid_from: DAY }),
  },
  endHeavyTask: {
    act: 'edit_heavy_tasks',
    positions: { 'path.id': 'heavy_task' },
    body: () => ({ ended_on: DAY }),
  },
  listContestedFacts: {
    act: 'read_assignments',
    positions: {
      'query.tenant': 'contested_fact_tenant',
      'query.assignment_id': 'contested_fact_assignment',
      'query.cursor': 'after_contested_fact',
    },
  },
  readContestedFact: { act: 'read_assignments', positions: { 'path.id': 'contested_fact' } },
  readContestedFactHistory: {
    act: 'read_assignments',
    positions: { 'path.id': 'contested_fact', 'query.cursor': 'after_history' },
  },
  claimFact: {
    act: 'claim_facts',
    main: 'body.assignment_id',
    positions: { 'body.assignment_id': 'assignment' },
    body: ({ assignments: [offered] }) => ({ assignment_id: offered?.id, fact: 'people_out', year: 2017, value: 3 }),
  },
  answerFact: { act: 'claim_facts', positions: { 'path.id': 'contested_fact' }, body: () => ({ value: 4 }) },
  ruleFact: {
    act: 'rule_facts',
    positions: { 'path.id': 'contested_fact' },
    body: () => ({ value: 4, reason: 'As counted' }),
  },
}
