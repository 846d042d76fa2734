import type { Call } from '../../serve/call.ts'
import { notFound, problem } from '../../problems/problem.ts'
import { CADRE_RANKS, idsOf, PARTY_STATUSES } from '../../rules/lists/enums.ts'
import type { PersonFacts } from '../../rules/postings/posting-facts.ts'
import { shownInTerm, type DatedValue, type PersonWas, type ShownPerson } from '../../rules/postings/posting-person.ts'
import type { Days } from '../../rules/spans.ts'
import { tenantOfId } from '../../tenancy/registry.ts'
import { factsOfPeople, personToPost, type PersonFactRow, type PersonToPost } from '../people/queries.ts'
import { namesOfUnits, unitById, type UnitRow } from '../units/queries.ts'
import type { PostingRow } from './table.ts'

const FIELD = {
  name: 'person_name',
  party_status: 'person_party_status',
  cadre_rank: 'person_cadre_rank',
} as const satisfies Record<string, keyof ShownPerson>

type Dated = Pick<DatedValue, 'value' | 'valid_from' | 'valid_to'>

/** the dated facts of a person and of the names of the unit that sends him, by their names on a posting. */
export const datedValues = (
  facts: readonly Pick<PersonFactRow, 'fact' | 'value' | 'valid_from' | 'valid_to'>[],
  names: readonly Dated[],
): DatedValue[] => [
  ...facts.flatMap(({ fact, value, valid_from, valid_to }) =>
    fact === 'home_unit' ? [] : [{ field: FIELD[fact], value, valid_from, valid_to }],
  ),
  ...names.map(({ value, valid_from, valid_to }) => ({ field: 'unit_name' as const, value, valid_from, valid_to })),
]

/** A person's file and unit as they stand at home, read through the caller's own door. */
export interface PersonFile {
  person: PersonToPost
  unit: UnitRow
  dated: readonly DatedValue[]
  /** What the rules ask on a day, with the birth date in clear; it goes nowhere but into them. */
  factsOn: (day: string) => PersonFacts
}

/** The caller's own person; another tenant's does not exist. `field`: the member of a body that names him. */
export const readPerson = async (call: Call, id: string, field?: string): Promise<PersonFile> => {
  if (tenantOfId(id) !== call.principal.tenant) throw problem('NOT_FOUND', { field })
  const own = call.services.doors.own(call.caller)
  const person = await personToPost(call, own, id)
  if (!person) throw problem('NOT_FOUND', { field })
  const [[unit], facts, names] = await own.run([
    unitById(own, person.home_unit),
    factsOfPeople(own, [id]),
    namesOfUnits(own, [person.home_unit]),
  ])
  if (!unit) throw notFound()
  const dated = datedValues(facts, names)
  const factsOn = (day: string): PersonFacts => {
    const { now } = shownInTerm(dated, { first: day, last: day })
    const { birth_date, health_status, health_checked_on } = person
    return {
      birth_date,
      party_status: statusOf(now['person_party_status']) ?? person.party_status,
      cadre_rank: rankOf(now['person_cadre_rank']) ?? person.cadre_rank,
      health_status,
      health_checked_on,
      attest_political: person.attest_political,
      attest_political_on: person.attest_political_on,
      attest_coordination: person.attest_coordination,
      attest_coordination_on: person.attest_coordination_on,
    }
  }
  return { person, unit, dated, factsOn }
}

const statusOf = (text: string | null | undefined) => idsOf(PARTY_STATUSES).find((id) => id === text)
const rankOf = (text: string | null | undefined) => idsOf(CADRE_RANKS).find((id) => id === text)

type Snapshot = Pick<PostingRow, keyof ShownPerson | 'person_was'>

/** Values by field as a posting keeps them; what is not known by the lists is left out. */
const shownOf = (values: Readonly<Record<string, string | null>>): Partial<ShownPerson> => {
  const { person_name, person_party_status, person_cadre_rank, unit_name } = values
  const [status, rank] = [statusOf(person_party_status), rankOf(person_cadre_rank)]
  return {
    ...(person_name ? { person_name } : {}),
    ...(status ? { person_party_status: status } : {}),
    ...(rank ? { person_cadre_rank: rank } : {}),
    ...(unit_name ? { unit_name } : {}),
  }
}

/** what the posting shows of its person by his dated facts: now, and before it changed in the term. */
export const shownBy = (dated: readonly DatedValue[], term: Days): Partial<Snapshot> & Pick<Snapshot, 'person_was'> => {
  const { now, was } = shownInTerm(dated, term)
  const person_was: PersonWas[] = was.map(({ until, ...values }) => ({ until, ...shownOf(values) }))
  return { ...shownOf(now), person_was }
}

/** the few facts the host may see, as they stand in the term. */
export const snapshotOf = (
  { person, unit, dated }: PersonFile,
  term: Days,
): Pick<
  PostingRow,
  | keyof ShownPerson
  | 'person_was'
  | 'person_sex'
  | 'person_birth_year'
  | 'unit_id'
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
  ...shownBy(dated, term),
})
