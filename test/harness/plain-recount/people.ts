import { POSTED } from './counted.ts'

/**
 * People in post on the day by role, rank and Party status as they stood; terms that end soon; who is to be in
 * a temporary branch; the exceptions they were posted with (3.3); whose year of duties is asked for.
 */
const HERE = `${POSTED},
  here AS MATERIALIZED (SELECT * FROM posted WHERE planned_start <= ?1 AND ?1 <= last_day)`

export const PEOPLE_SQL = `WITH ${HERE},
  named AS MATERIALIZED (
    SELECT 'people' AS figure, * FROM here
    UNION ALL SELECT 'people_role_' || post_role, * FROM here
    UNION ALL SELECT 'people_rank_' || person_cadre_rank, * FROM here
    UNION ALL SELECT 'people_party_' || person_party_status, * FROM here
    UNION ALL SELECT 'terms_ending_' || k.value, here.* FROM here, json_each('[30, 90, 180]') k
      WHERE julianday(last_day) - julianday(?1) <= k.value)
  SELECT figure, county, mode, partner, count(*) AS n FROM named GROUP BY 1, 2, 3, 4`

export const POSTS_SQL = `WITH ${HERE},
  named AS MATERIALIZED (
    SELECT 'eligible_city_unit' AS figure, * FROM here WHERE person_party_status <> 'none' AND post_role = 'liaison_staff'
    UNION ALL SELECT 'eligible_resident_unit', * FROM here WHERE person_party_status <> 'none' AND mode = 'paired'
      AND post_role IN ('team_leader', 'team_member')
    UNION ALL SELECT 'exceptions_' || e.kind, here.* FROM here JOIN exceptions e ON e.posting_id = here.id
    UNION ALL SELECT 'holders', * FROM posted WHERE post_role <> 'liaison_staff' AND planned_start <= ?1
      AND last_day >= substr(?1, 1, 4) || '-01-01'
    UNION ALL SELECT 'covered', * FROM posted p WHERE post_role <> 'liaison_staff' AND 4 = (SELECT count(DISTINCT category)
      FROM duty_records d WHERE d.posting_id = p.id AND d.date BETWEEN substr(?1, 1, 4) || '-01-01' AND ?1))
  SELECT figure, county, mode, partner, count(*) AS n FROM named GROUP BY 1, 2, 3, 4`

/** open on the day, neither decided nor overtaken by another end of the posting; decided, for a recall or to keep, in the year so far. */
export const RECALLS_SQL = `WITH cases AS MATERIALIZED (SELECT r.*, substr(r.division, 1, 6) AS county, p.mode, r.counterpart AS partner
    FROM recall_cases r JOIN postings p ON p.id = r.posting_id),
  named AS MATERIALIZED (
    SELECT 'recalls_open' AS figure, * FROM cases WHERE proposed_on <= ?1 AND coalesce(decided_on, overtaken_on, '9999-12-31') > ?1
    UNION ALL SELECT CASE status WHEN 'decided_keep' THEN 'recalls_kept' ELSE 'recalls_decided' END, * FROM cases
      WHERE decided_on BETWEEN substr(?1, 1, 4) || '-01-01' AND ?1)
  SELECT figure, county, mode, partner, count(*) AS n FROM named GROUP BY 1, 2, 3, 4`
