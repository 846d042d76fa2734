import { LIVES } from './branches.ts'
import { POSTED, SEATS, STRETCHES } from './counted.ts'

/** The rows of one rule, and their share of all that is overdue (3.4). */
const NAMED = `SELECT 'overdue_' || rule AS figure, county, mode, partner, count(*) AS n FROM named GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'overdue', county, mode, partner, count(*) FROM named GROUP BY 1, 2, 3, 4`

/**
 * 7.1.8: a seat vacant on the day and since before it, due from the first day on which the side that owes it had
 * it to fill; where a recall left it, it is the replacement of R-79, due in 30 days of the last one in post.
 */
export const SEATS_OVERDUE_SQL = `WITH ${POSTED}, ${SEATS}, ${STRETCHES},
  held AS MATERIALIZED (SELECT DISTINCT p.id, p.village_code, f.seat, p.status, p.planned_start AS first_day, p.last_day FROM posted p JOIN seats f ON f.post = p.post_role),
  owed AS MATERIALIZED (SELECT DISTINCT x.village_code, x.county, x.mode, x.partner, x.first_day, x.next_day, s.seat, s.rule,
    CASE WHEN s.seat = 'first_secretary' THEN ?2 ELSE x.leads END AS owner FROM stretches x JOIN seats s ON s.mode = x.mode),
  turned AS MATERIALIZED (SELECT o.*, NOT EXISTS (SELECT 1 FROM owed b WHERE b.village_code = o.village_code AND b.seat = o.seat
      AND b.next_day = o.first_day AND b.owner = o.owner AND b.rule = o.rule) AS is_taken,
    NOT EXISTS (SELECT 1 FROM owed b WHERE b.village_code = o.village_code AND b.seat = o.seat AND b.next_day = o.first_day) AS is_new FROM owed o),
  vacant AS MATERIALIZED (SELECT o.*, coalesce((SELECT max(date(h.last_day, '+1 day')) FROM held h WHERE h.village_code = o.village_code
      AND h.seat = o.seat AND h.last_day < ?1), '') AS left_on,
    (SELECT max(t.first_day) FROM turned t WHERE t.village_code = o.village_code AND t.seat = o.seat AND t.is_taken AND t.first_day <= ?1) AS taken_on,
    (SELECT max(t.first_day) FROM turned t WHERE t.village_code = o.village_code AND t.seat = o.seat AND t.is_new AND t.first_day <= ?1) AS new_on
    FROM owed o WHERE o.first_day <= ?1 AND o.next_day > ?1 AND NOT EXISTS (SELECT 1 FROM held h
      WHERE h.village_code = o.village_code AND h.seat = o.seat AND h.first_day <= ?1 AND ?1 <= h.last_day)),
  duties AS MATERIALIZED (SELECT v.*, max(v.taken_on, v.left_on) AS since, EXISTS (SELECT 1 FROM held h WHERE h.village_code = v.village_code
      AND h.seat = v.seat AND h.status = 'recalled' AND date(h.last_day, '+1 day') = max(v.new_on, v.left_on)) AS is_recall FROM vacant v),
  named AS MATERIALIZED (
    SELECT CASE WHEN owner = '' THEN 'x1' WHEN is_recall THEN 'r79' ELSE rule END AS rule, county, mode,
      (SELECT x.partner FROM stretches x WHERE x.village_code = d.village_code AND x.first_day <= d.since AND d.since < x.next_day) AS partner
      FROM duties d WHERE CASE WHEN is_recall AND owner <> '' THEN max(date(left_on, '+29 days'), since) ELSE since END < ?1
    UNION ALL SELECT 'r79', r.county, p.mode, r.counterpart FROM (SELECT c.*, substr(c.division, 1, 6) AS county FROM recall_cases c) r JOIN posted p ON p.id = r.posting_id
      WHERE p.status = 'recalled' AND p.post_role IN ('team_member', 'liaison_staff') AND date(p.last_day, '+30 days') < ?1
      AND NOT EXISTS (SELECT 1 FROM posted n WHERE n.replaces = p.id AND n.post_role = p.post_role AND n.planned_start > p.last_day AND n.planned_start <= ?1))
  ${NAMED}`

/**
 * What each posting asks for: R-75 a sheet a year of each leader, member and first secretary of the Party, R-77 a training a year and
 * R-80 a visit in each whole half-year of each first secretary.
 */
export const POSTINGS_OVERDUE_SQL = `WITH RECURSIVE ${POSTED},
  years(year) AS (SELECT 2016 UNION ALL SELECT year + 1 FROM years WHERE year < CAST(substr(?1, 1, 4) AS INTEGER)),
  terms AS MATERIALIZED (SELECT p.*, y.year, max(planned_start, y.year || '-01-01') AS from_day, min(planned_end, y.year || '-12-31') AS due_on
    FROM posted p JOIN years y ON y.year BETWEEN CAST(substr(planned_start, 1, 4) AS INTEGER) AND CAST(substr(last_day, 1, 4) AS INTEGER)),
  halves(id, n, from_day, due_on) AS (
    SELECT id, 0, planned_start, date(planned_start, '+6 months', '-1 day') FROM posted WHERE post_role LIKE '%first_secretary'
    UNION ALL SELECT h.id, h.n + 1, date(p.planned_start, (6 * (h.n + 1)) || ' months'), date(p.planned_start, (6 * (h.n + 2)) || ' months', '-1 day')
      FROM halves h JOIN posted p ON p.id = h.id WHERE h.n < 8),
  named AS MATERIALIZED (
    SELECT 'r75' AS rule, county, mode, partner FROM terms t WHERE due_on < ?1 AND due_on <= last_day AND post_role <> 'liaison_staff' AND person_party_status <> 'none'
      AND NOT EXISTS (SELECT 1 FROM four_leads_sheets s WHERE s.posting_id = t.id AND s.year = t.year AND s.submitted_on <= ?1)
    UNION ALL SELECT 'r77', county, mode, partner FROM terms t WHERE due_on < ?1 AND due_on <= last_day AND post_role LIKE '%first_secretary'
      AND NOT EXISTS (SELECT 1 FROM training_participants a WHERE a.posting_id = t.id AND a.date BETWEEN t.from_day AND t.due_on)
    UNION ALL SELECT 'r80', county, mode, partner FROM halves h JOIN posted p ON p.id = h.id WHERE h.due_on < ?1 AND h.due_on <= p.last_day
      AND NOT EXISTS (SELECT 1 FROM visits v WHERE v.posting_id = p.id AND v.date BETWEEN h.from_day AND h.due_on))
  ${NAMED}`

/** X-3 the host's key in 15 days; R-41 both sides where the first day failed its checks; X-16 a turn not taken by its day. */
export const TURNS_OVERDUE_SQL = `WITH
  named AS MATERIALIZED (
    SELECT 'x3' AS rule, substr(division, 1, 6) AS county, mode, counterpart AS partner FROM postings
      WHERE date(submitted_on, '+15 days') < ?1 AND coalesce(answered_on, cancelled_on, '9999-12-31') > ?1
    UNION ALL SELECT 'r41', substr(division, 1, 6), mode, counterpart FROM postings, json_each('[1, 2]') side
      WHERE status = 'confirmed' AND start_blocked = 1 AND planned_start < ?1 AND (side.value = 1 OR sender <> ?2)
    UNION ALL SELECT 'x16', substr(village_code, 1, 6), mode, counterpart FROM assignments, json_each(turns) t
      WHERE t.value ->> 'due' < ?1 AND coalesce(t.value ->> 'taken_on', t.value ->> 'lapsed_on', '9999-12-31') > ?1)
  ${NAMED}`

/** B-12: how often each form is held, in months; the committee's only where there is one. */
const FORMS = `forms(form, months) AS (VALUES ('branch_assembly', 3), ('committee_meeting', 1), ('group_meeting', 1), ('theme_day', 1), ('party_lecture', 3),
  ('organisation_life_meeting', 12), ('democratic_appraisal', 12), ('talk', 12))`

/**
 * What a living branch owes: R-71 a plan a year, still owed when it is over; B-6 a secretary; B-8 sixty days to have three full members
 * again, to both sides; B-12 a session in eight weeks, and each form in each whole month, quarter or year of its life (the committee's: of the days on which there is one).
 */
export const BRANCHES_OVERDUE_SQL = `WITH RECURSIVE ${LIVES}, ${FORMS},
  living AS MATERIALIZED (SELECT * FROM lives WHERE starts_on IS NOT NULL AND starts_on <= last_day),
  years(year) AS (SELECT 2016 UNION ALL SELECT year + 1 FROM years WHERE year < CAST(substr(?1, 1, 4) AS INTEGER)),
  calendar(day) AS (SELECT date(?1, '-61 days') UNION ALL SELECT date(day, '+1 day') FROM calendar WHERE day < ?1),
  branch_days AS MATERIALIZED (SELECT b.id, c.day,
    (SELECT count(*) FROM stays s WHERE s.branch_id = b.id AND s.first_day <= c.day AND c.day <= s.last_day AND c.day BETWEEN s.full_from AND s.full_until) AS full,
    EXISTS (SELECT 1 FROM branch_officers o JOIN stays s ON s.member_id = o.member_id WHERE o.branch_id = b.id AND o.office = 'secretary'
      AND max(o.valid_from, s.first_day) <= c.day AND c.day <= min(coalesce(o.valid_to, '9999-12-31'), s.last_day)) AS led
    FROM living b JOIN calendar c ON c.day BETWEEN b.starts_on AND b.last_day),
  seated AS MATERIALIZED (SELECT o.branch_id, max(o.valid_from, s.first_day) AS since, min(coalesce(o.valid_to, '9999-12-31'), s.last_day) AS until
    FROM branch_officers o JOIN stays s ON s.member_id = o.member_id WHERE o.office = 'organisation'),
  months(first_day) AS (SELECT '2016-01-01' UNION ALL SELECT date(first_day, '+1 month') FROM months WHERE first_day < ?1),
  windows AS MATERIALIZED (SELECT form, first_day, date(first_day, months || ' months', '-1 day') AS last_day FROM months JOIN forms
    ON (CAST(substr(first_day, 6, 2) AS INTEGER) - 1) % months = 0),
  named AS MATERIALIZED (
    SELECT 'r71' AS rule, county, mode, partner FROM living b JOIN years y ON y.year BETWEEN CAST(substr(starts_on, 1, 4) AS INTEGER) AND CAST(substr(last_day, 1, 4) AS INTEGER)
      WHERE min(last_day, y.year || '-12-31') < ?1 AND NOT EXISTS (SELECT 1 FROM study_plans s WHERE s.branch_id = b.id AND s.year = y.year
        AND date(s.created_at, '+8 hours') <= ?1)
    UNION ALL SELECT 'b6', county, mode, partner FROM living b WHERE 2 = (SELECT count(*) FROM branch_days d
      WHERE d.id = b.id AND NOT d.led AND d.day >= date(?1, '-1 day'))
    UNION ALL SELECT 'b8', county, mode, partner FROM living b, json_each('["approver", "applicant"]') WHERE 62 = (SELECT count(*) FROM branch_days d
      WHERE d.id = b.id AND d.full < 3)
    UNION ALL SELECT 'b12', county, mode, partner FROM living b WHERE last_day >= ?1 AND ?1 > date(coalesce((SELECT max(s.date) FROM study_sessions s
      WHERE s.branch_id = b.id), starts_on), '+56 days')
    UNION ALL SELECT 'b12', county, mode, partner FROM living b JOIN windows w ON w.first_day >= b.starts_on AND w.last_day <= b.last_day
      WHERE w.last_day < ?1 AND (w.form <> 'committee_meeting' OR (
        EXISTS (SELECT 1 FROM seated o WHERE o.branch_id = b.id AND o.since <= w.first_day AND o.until >= w.first_day)
        AND NOT EXISTS (SELECT 1 FROM seated o WHERE o.branch_id = b.id AND o.until >= w.first_day AND o.until < w.last_day AND NOT EXISTS
          (SELECT 1 FROM seated n WHERE n.branch_id = b.id AND n.since <= date(o.until, '+1 day') AND n.until > o.until)))) AND NOT EXISTS (SELECT 1 FROM study_sessions s WHERE s.branch_id = b.id AND s.form = w.form
        AND s.date BETWEEN w.first_day AND w.last_day))
  ${NAMED}`
