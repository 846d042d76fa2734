import type { Act } from './oracle.ts'
import type { Place } from './places.ts'
import type { Town } from './town.ts'

const reason = 'a sweep of all the doors'

const nameOf = ({ names }: Town, subject: 'unit' | 'sealed_person'): string => names[subject][0]?.value ?? ''

const of = (
  act: Act,
  subject: 'unit' | 'person' | 'sealed_person' | 'grant',
  body?: Record<string, unknown>,
): Place => ({
  act,
  positions: { 'path.id': subject },
  ...(body ? { body: () => body } : {}),
})

const historyOf = (act: Act, subject: 'unit' | 'person'): Place => ({
  act,
  positions: { 'path.id': subject, 'query.cursor': 'after_history' },
})

/** Units, people, grants: the operations on a tenant's own files. */
export const FILE_PLACES: Readonly<Record<string, Place>> = {
  listUnits: {
    act: 'read_units',
    positions: { 'query.division': 'unit_division', 'query.parent': 'unit_filter', 'query.cursor': 'after_unit' },
  },
  readUnit: of('read_units', 'unit'),
  readUnitHistory: historyOf('read_units', 'unit'),
  createUnit: {
    act: 'edit_units',
    main: 'body.parent',
    positions: { 'body.parent': 'unit', 'body.division': 'public_tenant' },
    body: (town) => ({
      name: 'Unit',
      unit_level: 'county',
      unit_kind: 'organ',
      division: '441422',
      parent: nameOf(town, 'unit'),
    }),
  },
  updateUnit: {
    act: 'edit_units',
    positions: { 'path.id': 'unit', 'body.parent': 'unit', 'body.division': 'public_tenant' },
    refers: ['body.parent'],
    body: () => ({ name: 'Unit' }),
  },
  listPeople: {
    act: 'read_people',
    positions: { 'query.home_unit': 'unit_filter', 'query.cursor': 'after_person' },
  },
  createPerson: {
    act: 'edit_people',
    main: 'body.home_unit',
    positions: { 'body.home_unit': 'unit' },
    body: (town) => ({
      name: 'Name',
      citizen_id: '440000198203019990',
      party_status: 'full',
      cadre_rank: 'none',
      home_unit: nameOf(town, 'unit'),
    }),
  },
  searchPeople: {
    act: 'search_people',
    positions: { 'body.citizen_id': 'citizen', 'body.phone': 'phone' },
    body: (_, position): Record<string, unknown> =>
      position === 'body.phone' ? {} : { citizen_id: '440000198203019990' },
  },
  listProbes: { act: 'read_probes', positions: { 'query.cursor': 'after_probe' } },
  readPerson: of('read_people', 'person'),
  readPersonHistory: historyOf('read_people', 'person'),
  readPersonAccess: of('read_access', 'person'),
  updatePerson: {
    act: 'edit_people',
    positions: { 'path.id': 'person', 'body.home_unit': 'unit' },
    refers: ['body.home_unit'],
    body: () => ({ name: 'Name' }),
  },
  revealPerson: of('reveal', 'sealed_person', { reason }),
  releasePerson: of('release', 'sealed_person', {}),
  listGrants: {
    act: 'read_grants',
    positions: { 'query.tenant': 'tenant', 'query.record_id': 'grant_record', 'query.cursor': 'after_grant' },
  },
  createGrant: {
    act: 'give_grants',
    main: 'body.record_id',
    positions: { 'body.record_id': 'sealed_person', 'body.tenant': 'public_tenant' },
    body: (town) => ({
      tenant: '441400',
      record: 'people',
      record_id: nameOf(town, 'sealed_person'),
      fields: ['phone'],
      reason,
      hours: 1,
    }),
  },
  readGrant: of('read_grants', 'grant'),
  objectToGrant: of('object_to_grants', 'grant', { reason }),
  revokeGrant: of('give_grants', 'grant', {}),
}
