import { and, eq, gt, gte, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { among } from '../../records/among.ts'
import { onFileBy, valueOn, type FactsOf } from '../../records/dated.ts'
import { inKeyOrder } from '../../records/list.ts'
import { holdsPart } from '../../records/name-part.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { postingClaims } from './claims-table.ts'
import { openSealed } from './sealed.ts'
import { people, personFacts, type PersonFact, type PersonRow } from './table.ts'

export { moveEvent } from './events.ts'
export { postingClaims, postingMoves, voidClaims } from './claims-table.ts'
export { factsToCarry, people, type PersonFactRow, type PersonRow } from './table.ts'

const { table } = people
const {
  birth_date: _birth_date,
  citizen_id: _citizen_id,
  citizen_id_index: _citizen_id_index,
  phone: _phone,
  phone_index: _phone_index,
  ...columns
} = allColumns(people)

export const PERSON_KEY = [table.division, table.id] as const

/** One person through the caller's door, without what is sealed. */
export const personById = (handle: Handle, id: string | SQL): Scoped<PersonRow[]> =>
  handle.select(people, columns, { where: [eq(table.id, id)] })

/** The same of an id that another statement has: whether the caller sees him. */
export const personThere = (handle: Handle, id: SQL) =>
  handle.select(people, { id: table.id }, { where: [sql`${table.id} = ${id}`] })

/** Whether the person is there with his number, and where he is placed, for those who may not read more (the province, X-7). */
export const personPlace = (handle: Handle, id: string) =>
  handle.select(
    people,
    { id: table.id, division: table.division },
    { where: [eq(table.id, id), isNull(table.released_on)] },
  )

/** The file whose number is to be given up, for the owner and for the province, who reads no more of it. */
export const personToRelease = (handle: Handle, id: string) =>
  handle.select(
    people,
    { id: table.id, division: table.division, version: table.version, released_on: table.released_on },
    { where: [eq(table.id, id)] },
  )

export const peopleWhere = (handle: Handle, where: readonly (SQL | undefined)[], limit: number) =>
  handle.select(people, columns, { where, order: inKeyOrder(PERSON_KEY), limit })

const FACTS: FactsOf = { record: 'people', facts: 'person_facts', key: 'person_id' }

/** People with name, rank, Party status and home unit as of a day, who were on file by then. */
export const peopleOn = (handle: Handle, where: readonly SQL[], { day, limit }: { day: string; limit: number }) =>
  handle.select(
    people,
    {
      ...columns,
      name: valueOn<string>(FACTS, 'name', day).as('name'),
      party_status: valueOn<PersonRow['party_status']>(FACTS, 'party_status', day).as('party_status'),
      cadre_rank: valueOn<PersonRow['cadre_rank']>(FACTS, 'cadre_rank', day).as('cadre_rank'),
      home_unit: valueOn<string>(FACTS, 'home_unit', day).as('home_unit'),
    },
    { where: [onFileBy(FACTS, day), ...where], order: inKeyOrder(PERSON_KEY), limit },
  )

/** That a dated fact of a person has a value: today by its own index, on another day by its history. */
export const personHas = (fact: PersonFact, value: string, day?: string): SQL =>
  day === undefined ? eq(table[fact], value) : sql`${valueOn(FACTS, fact, day)} = ${value}`

/** That the name a person bears, or bore on a day, holds a part. */
export const personCalled = (part: string, day?: string): SQL =>
  holdsPart([day === undefined ? table.name : valueOn<string>(FACTS, 'name', day)], part)

/** The people of a blind index: one for a citizen number, a few for a phone. */
export const peopleFound = (handle: Handle, found: SQL): Scoped<PersonRow[]> =>
  handle.select(people, columns, { where: [found] })

/** What a person is today by the dated facts. */
export const openPersonFacts = (handle: Handle, id: string | SQL) =>
  handle.select(personFacts, allColumns(personFacts), {
    where: [eq(personFacts.table.person_id, id), isNull(personFacts.table.valid_to)],
  })

/** Name, rank, Party status and home unit on a day. */
export const personFactsOn = (handle: Handle, id: string, day: string) => {
  const { person_id, fact, value, valid_from, valid_to } = personFacts.table
  const onDay = and(lte(valid_from, day), or(isNull(valid_to), gt(valid_to, day)))
  return handle.select(personFacts, { fact, value }, { where: [eq(person_id, id), onDay] })
}

/** Every dated fact of some people, of days past too. */
export const factsOfPeople = (handle: Handle, ids: readonly string[]) =>
  handle.select(personFacts, allColumns(personFacts), { where: [among(personFacts.table.person_id, ids)] })

/** The terms, running or over, that a day lies inside, their first and last days too. */
export const claimsTouching = (handle: Handle, id: string, day: string) => {
  const claims = postingClaims.table
  return handle.select(
    postingClaims,
    { id: claims.id, host: claims.host, planned_start: claims.planned_start, planned_end: claims.planned_end },
    {
      where: [
        eq(claims.person_id, id),
        eq(claims.status, 'confirmed'),
        lte(claims.planned_start, day),
        gte(claims.planned_end, day),
      ],
    },
  )
}

/** All claims on a person that stand: who else may see what a posting shows. */
export const standingClaims = (handle: Handle, id: string) => {
  const claims = postingClaims.table
  return handle.select(postingClaims, allColumns(postingClaims), {
    where: [eq(claims.person_id, id), or(eq(claims.status, 'reserved'), eq(claims.status, 'confirmed'))],
    order: inKeyOrder([claims.planned_start]),
  })
}

/** The people of a unit lie where the unit lies. */
export const movePeopleOfUnit = (handle: Handle, unit: string, division: string): Scoped<void> =>
  handle.update(people, { division }, [eq(table.home_unit, unit)])

/** The people a unit employs, and where they are placed. */
export const peopleOfUnit = (handle: Handle, unit: string) =>
  handle.select(people, { id: table.id, division: table.division }, { where: [eq(table.home_unit, unit)] })

/** A person as a posting is judged by: with the birth date in clear, which goes into the rules and nowhere else. */
export type PersonToPost = PersonRow & { birth_date: string }

/** The caller's own person for a posting; undefined where its door does not show one with a number. */
export const personToPost = async (call: Call, own: Handle, id: string): Promise<PersonToPost | undefined> => {
  const [[row]] = await own.run([
    own.select(
      people,
      { ...columns, birth_date: table.birth_date },
      { where: [eq(table.id, id), isNull(table.released_on)] },
    ),
  ])
  if (!row) return undefined
  const opened = await openSealed(call.services.keys, { birth_date: row.birth_date }, { tenant: own.tenant, id })
  return { ...row, birth_date: opened.birth_date ?? '' }
}
