import { sql } from 'drizzle-orm'
import type { Permission } from '../../access/principal.ts'
import { tasks } from '../../records/tasks.ts'
import { subquery, type Handle } from '../../tenancy/handle.ts'
import { people } from '../people/queries.ts'
import { postings } from '../postings/queries.ts'

const { table } = tasks

/** The posting a task is about: its own subject, or that of the recall case; the province has counts of most cases (X-7). */
const postingOf = ({ door }: Handle) =>
  door === 'review' || door === 'kept'
    ? sql`CASE ${table.subject_kind} WHEN 'posting' THEN ${table.subject_id} END`
    : sql`CASE ${table.subject_kind} WHEN 'posting' THEN ${table.subject_id}
        WHEN 'recall_case' THEN (SELECT r.posting_id FROM recall_cases r WHERE r.id = ${table.subject_id}) END`

/** Who is posted, by the posting itself where it lies. */
const inPost = (handle: Handle) =>
  subquery(
    handle.select(
      postings,
      { person_name: postings.table.person_name },
      { where: [sql`${postings.table.id} = ${postingOf(handle)}`] },
    ),
  )

/** At home, where the posting lies elsewhere, by the claim on the person; a claim's id begins with the posting's. */
const atHome = (handle: Handle) =>
  subquery(
    handle.select(
      people,
      { name: people.table.name },
      {
        where: [
          sql`${table.subject_kind} = 'posting'`,
          sql`${people.table.id} = (SELECT c.person_id FROM posting_claims c
            WHERE c.id > ${table.subject_id} || '.' AND c.id < ${table.subject_id} || '/' LIMIT 1)`,
        ],
      },
    ),
  )

/** At home, the person a confirmation of support is about (R-58). */
const confirmed = (handle: Handle) =>
  subquery(
    handle.select(
      people,
      { name: people.table.name },
      {
        where: [
          sql`${table.subject_kind} = 'support_confirmation'`,
          sql`${people.table.id} = (SELECT c.person_id FROM support_confirmations c WHERE c.id = ${table.subject_id})`,
        ],
      },
    ),
  )

/**
 * What a task's village and person are called. Who sees a task sees the place it is about, so its name too, whichever village his own
 * door shows him: somebody in post reads no list of villages. The person is read by the door's own rules, where the role reads such
 * records.
 */
export const namesBeside = (handle: Handle, permissions: ReadonlySet<Permission>) => {
  const persons = [
    ...(permissions.has('posting.read') ? [inPost(handle)] : []),
    ...(handle.door === 'own' && permissions.has('person.read') ? [atHome(handle), confirmed(handle)] : []),
  ]
  return {
    village_name: sql<string | null>`(SELECT v.name FROM villages v WHERE v.code = ${table.scope_code})`.as(
      'village_name',
    ),
    person_name: sql<string | null>`coalesce(NULL, ${sql.join([...persons, sql`NULL`], sql`, `)})`.as('person_name'),
  }
}
