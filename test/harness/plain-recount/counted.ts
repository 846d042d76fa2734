import { z } from 'zod'
import { query } from '../databases.ts'

/** What plain SQL counts: so many of a figure, of a county, a dispatch mode ('' for none) and the partner city ('' for none). */
export interface Counted {
  tenant: string
  figure: string
  county: string
  mode: string
  partner: string
  n: number
}

const Rows = z.array(
  z.object({
    figure: z.string(),
    county: z.string(),
    mode: z.string().nullable(),
    partner: z.string().nullable(),
    n: z.number(),
  }),
)

/** ?1 of a family's SQL is the day, ?2 the tenant whose database it is asked of, ?3 what other databases had said before. */
export const counted = async (
  tenant: string,
  sql: string,
  { day, said = '[]' }: { day: string; said?: string },
): Promise<Counted[]> => {
  const used = Math.max(...[1, 2, 3].filter((n) => sql.includes(`?${n}`)))
  const rows = Rows.parse(await query(tenant, sql, ...[day, tenant, said].slice(0, used)))
  return rows.map(({ mode, partner, ...row }) => ({
    tenant,
    ...row,
    mode: mode ?? '',
    partner: partner === null || partner === '440000' ? '' : partner,
  }))
}

/** 3.2: who was agreed on by both sides, with the last day in post; not whom the first day's checks held back. */
export const POSTED = `posted AS MATERIALIZED (SELECT p.*, substr(division, 1, 6) AS county, counterpart AS partner,
  coalesce(ended_on, planned_end) AS last_day FROM postings p
  WHERE status IN ('confirmed', 'active', 'completed', 'recalled', 'ended_early') AND NOT (status = 'confirmed' AND start_blocked = 1))`

/** the villages on the list on the day. */
export const LISTED = `listed AS MATERIALIZED (SELECT village_code, substr(village_code, 1, 6) AS county, dispatch_mode AS mode, counterpart AS partner,
  valid_from, coalesce(valid_to, '9999-12-31') AS valid_to FROM village_listings
  WHERE valid_from <= ?1 AND coalesce(valid_to, '9999-12-31') > ?1)`

/** the seats a village has in each mode, the posts that fill each, and the rule that asks for it. */
export const SEATS = `seats(mode, seat, post, rule) AS (VALUES
  ('province', 'leader_and_first_secretary', 'leader_and_first_secretary', 'r42'),
  ('self', 'leader_and_first_secretary', 'leader_and_first_secretary', 'r46'),
  ('paired', 'team_leader', 'team_leader', 'r44'), ('paired', 'team_leader', 'leader_and_first_secretary', 'r44'),
  ('paired', 'first_secretary', 'first_secretary', 'r45'), ('paired', 'first_secretary', 'leader_and_first_secretary', 'r45'))`
