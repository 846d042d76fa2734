import { POSTED } from './counted.ts'

/** The days of a branch: B-7, from its first day on, as long as one stay follows the other without a break, or until it is closed. */
export const LIVES = `${POSTED},
  stays AS MATERIALIZED (SELECT m.branch_id, m.id AS member_id, m.full_from, coalesce(m.full_until, '9999-12-31') AS full_until, substr(p.division, 1, 6) AS posted_county, max(m.joined_on, p.planned_start) AS first_day,
    min(coalesce(m.left_on, '9999-12-31'), coalesce(m.party_until, '9999-12-31'), p.last_day) AS last_day
    FROM branch_members m JOIN posted p ON p.id = m.posting_id),
  reached(id, day) AS (SELECT id, date(starts_on, '-1 day') FROM branches WHERE starts_on IS NOT NULL
    UNION SELECT r.id, s.last_day FROM reached r JOIN stays s ON s.branch_id = r.id
      WHERE s.first_day <= s.last_day AND s.first_day <= date(r.day, '+1 day') AND s.last_day > r.day),
  lives AS MATERIALIZED (SELECT b.*, substr(b.division, 1, 6) AS county, b.counterpart AS partner, CASE pattern WHEN 'city_unit' THEN '' ELSE 'paired' END AS mode,
    min(coalesce(b.closed_on, '9999-12-31'), coalesce((SELECT max(r.day) FROM reached r WHERE r.id = b.id), '9999-12-31')) AS last_day
    FROM branches b WHERE status <> 'draft')`

/** Branches by pattern and state on the day (3.5, B-1, B-7), who is in one, and the exceptions of living branches (3.3). */
export const BRANCHES_SQL = `WITH RECURSIVE ${LIVES},
  states AS MATERIALIZED (SELECT *, CASE
    WHEN rejected_on <= ?1 THEN 'rejected'
    WHEN approved_on IS NULL OR approved_on > ?1 THEN 'submitted'
    WHEN starts_on > ?1 THEN 'approved'
    WHEN last_day >= ?1 THEN 'active' ELSE 'dissolved' END AS state FROM lives WHERE submitted_on <= ?1)
  SELECT 'branches_' || pattern || '_' || state AS figure, county, mode, partner, count(*) AS n FROM states GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'in_branch_' || b.pattern, s.posted_county, b.mode, b.partner, count(*) FROM states b JOIN stays s ON s.branch_id = b.id
    WHERE b.state = 'active' AND s.first_day <= ?1 AND s.last_day >= ?1 GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'exceptions_' || (e.value ->> 'kind'), county, mode, partner, count(*) FROM states, json_each(exceptions) e
    WHERE state = 'active' GROUP BY 1, 2, 3, 4`

/** Exceptions of acts of branches (B-4) and of places of study, in the year they were made. */
export const YEARS_EXCEPTIONS_SQL = `SELECT 'exceptions_' || (e.value ->> 'kind') AS figure, substr(division, 1, 6) AS county, '' AS mode,
    counterpart AS partner, count(*) AS n FROM branch_acts, json_each(exceptions) e
    WHERE date BETWEEN substr(?1, 1, 4) || '-01-01' AND ?1 GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'exceptions_' || (e.value ->> 'kind'), substr(s.division, 1, 6), p.mode, s.counterpart, count(*)
    FROM study_placements s JOIN postings p ON p.id = s.posting_id, json_each(s.exceptions) e
    WHERE s.valid_from BETWEEN substr(?1, 1, 4) || '-01-01' AND ?1 GROUP BY 1, 2, 3, 4`

/** Sessions of the year so far, joint ones, who came (B-12). */
export const SESSIONS_SQL = `WITH held AS MATERIALIZED (SELECT *, substr(division, 1, 6) AS county, counterpart AS partner FROM study_sessions
    WHERE date BETWEEN substr(?1, 1, 4) || '-01-01' AND ?1)
  SELECT 'sessions' AS figure, county, mode, partner, count(*) AS n FROM held GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'sessions_joint', county, mode, partner, count(*) FROM held WHERE joint GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'session_attendees', county, mode, partner, sum((SELECT count(*) FROM study_attendees a WHERE a.session_id = held.id))
    FROM held GROUP BY 1, 2, 3, 4`

/** Plans that stand; plans asked of each branch a year while it lives, and made. */
export const PLANS_SQL = `WITH RECURSIVE ${LIVES},
  asked AS MATERIALIZED (SELECT b.id, b.county, b.mode, b.partner FROM lives b WHERE starts_on <= ?1 AND starts_on <= last_day
    AND last_day >= ?1),
  made AS MATERIALIZED (SELECT *, substr(division, 1, 6) AS county, counterpart AS partner FROM study_plans
    WHERE year = CAST(substr(?1, 1, 4) AS INTEGER) AND date(created_at, '+8 hours') <= ?1)
  SELECT 'plans' AS figure, county, mode, partner, count(*) AS n FROM made GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'plans_asked', county, mode, partner, count(*) FROM asked GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'plans_done', county, mode, partner, count(*) FROM asked WHERE id IN (SELECT branch_id FROM made) GROUP BY 1, 2, 3, 4`
