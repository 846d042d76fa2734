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

/** what both sides agreed on, by its days; what was called off never was. */
const AGREED = "a.status IN ('active', 'ended')"

/** the villages on the list on the day, with whoever helps then, else whoever may. */
export const LISTED = `listed AS MATERIALIZED (SELECT l.village_code, substr(l.village_code, 1, 6) AS county, dispatch_mode AS mode,
  CASE WHEN a.id IS NULL THEN l.counterpart ELSE a.counterpart END AS partner
  FROM village_listings l LEFT JOIN assignments a ON a.village_code = l.village_code AND ${AGREED}
    AND a.valid_from <= ?1 AND coalesce(a.valid_to, '9999-12-31') > ?1
  WHERE l.valid_from <= ?1 AND coalesce(l.valid_to, '9999-12-31') > ?1)`

/** 7.1.1: stretches of days of a listing on which the same side helps, or may; \`leads\` is the tenant that owes the leader's seat. */
export const STRETCHES = `cuts AS MATERIALIZED (SELECT l.rowid AS listing, l.valid_from AS day FROM village_listings l
    UNION SELECT l.rowid, l.paired_to FROM village_listings l WHERE l.paired_to > l.valid_from
    UNION SELECT l.rowid, k.day FROM village_listings l JOIN (SELECT a.village_code, a.valid_from AS day FROM assignments a WHERE ${AGREED}
      UNION SELECT a.village_code, a.valid_to FROM assignments a WHERE ${AGREED} AND a.valid_to IS NOT NULL) k ON k.village_code = l.village_code
      AND k.day > l.valid_from AND k.day < coalesce(l.valid_to, '9999-12-31')),
  stretches AS MATERIALIZED (SELECT l.village_code, substr(l.village_code, 1, 6) AS county, l.dispatch_mode AS mode, c.day AS first_day,
    coalesce(lead(c.day) OVER (PARTITION BY c.listing ORDER BY c.day), l.valid_to, '9999-12-31') AS next_day,
    CASE WHEN a.id IS NULL THEN l.counterpart ELSE a.counterpart END AS partner,
    coalesce(a.helper_tenant, CASE l.dispatch_mode WHEN 'province' THEN '440000' WHEN 'self' THEN substr(l.id, 1, 6)
      ELSE CASE WHEN l.paired_to <= c.day THEN NULL ELSE l.counterpart END END, '') AS leads
    FROM cuts c JOIN village_listings l ON l.rowid = c.listing LEFT JOIN assignments a ON a.village_code = l.village_code AND ${AGREED}
      AND a.valid_from <= c.day AND coalesce(a.valid_to, '9999-12-31') > c.day)`

/** the seats a village has in each mode, the posts that fill each, and the rule that asks for it. */
export const SEATS = `seats(mode, seat, post, rule) AS (VALUES
  ('province', 'leader_and_first_secretary', 'leader_and_first_secretary', 'r42'),
  ('self', 'leader_and_first_secretary', 'leader_and_first_secretary', 'r46'),
  ('paired', 'team_leader', 'team_leader', 'r44'), ('paired', 'team_leader', 'leader_and_first_secretary', 'r44'),
  ('paired', 'first_secretary', 'first_secretary', 'r45'), ('paired', 'first_secretary', 'leader_and_first_secretary', 'r45'))`
