import type { Call } from '../../serve/call.ts'
import { notFound } from '../../problems/problem.ts'
import type { PersonFacts } from '../../rules/posting-facts.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { personToPost, type PersonToPost } from '../people/queries.ts'
import { unitById, type UnitRow } from '../units/queries.ts'
import type { PostingRow } from './table.ts'

/** A person's file and unit as they stand at home, read through the caller's own door. */
export interface PersonFile {
  person: PersonToPost
  unit: UnitRow
  /** What the rules ask, with the birth date in clear; it goes nowhere but into them. */
  facts: PersonFacts
}

/** The caller's own person; another tenant's does not exist. */
export const readPerson = async (call: Call, id: string): Promise<PersonFile> => {
  if (tenantOfId(id) !== call.principal.tenant) throw notFound()
  const own = call.services.doors.own(call.caller)
  const person = await personToPost(call, own, id)
  if (!person) throw notFound()
  const [[unit]] = await own.run([unitById(own, person.home_unit)])
  if (!unit) throw notFound()
  const { birth_date, party_status, cadre_rank, health_status, health_checked_on } = person
  const attested = {
    attest_political: person.attest_political,
    attest_political_on: person.attest_political_on,
    attest_coordination: person.attest_coordination,
    attest_coordination_on: person.attest_coordination_on,
  }
  return {
    person,
    unit,
    facts: { birth_date, party_status, cadre_rank, health_status, health_checked_on, ...attested },
  }
}

/** the few facts the host may see, as they stand now. */
export const snapshotOf = ({
  person,
  unit,
}: PersonFile): Pick<
  PostingRow,
  | 'person_name'
  | 'person_sex'
  | 'person_birth_year'
  | 'person_cadre_rank'
  | 'person_party_status'
  | 'unit_id'
  | 'unit_name'
  | 'unit_level'
  | 'unit_kind'
  | 'unit_division'
> => ({
  person_name: person.name,
  person_sex: person.sex,
  person_birth_year: person.birth_year,
  person_cadre_rank: person.cadre_rank,
  person_party_status: person.party_status,
  unit_id: unit.id,
  unit_name: unit.name,
  unit_level: unit.unit_level,
  unit_kind: unit.unit_kind,
  unit_division: unit.division,
})
