import { sql, type SQL } from 'drizzle-orm'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { postings, type PostingRow } from '../postings/queries.ts'

const { id, person_name, person_party_status, post_role, village_code, unit_name } = postings.table

/** Somebody of a branch as its papers and its sides name him. */
export type MemberName = Pick<
  PostingRow,
  'person_name' | 'unit_name' | 'post_role' | 'village_code' | 'person_party_status'
> & { posting_id: string }

/** The names of some branches: of their members, and of whom their applications name. */
export const memberNames = (door: Handle, ids: SQL): Scoped<MemberName[]> =>
  door.select(
    postings,
    {
      posting_id: sql<string>`${id}`.as('posting_id'),
      person_name,
      unit_name,
      post_role,
      village_code,
      person_party_status,
    },
    {
      where: [
        sql`${id} IN (SELECT m.posting_id FROM branch_members m WHERE m.branch_id IN ${ids}
          UNION ALL SELECT a.value ->> 'posting_id' FROM branches b, json_each(b.applicants) a WHERE b.id IN ${ids})`,
      ],
    },
  )
