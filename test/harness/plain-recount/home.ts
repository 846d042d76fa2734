import { POSTED } from './counted.ts'

/** What a database knows of the postings of other tenants' people: those who keep their files ask it of every database. */
export const SENT_SQL = `WITH ${POSTED}
  SELECT id, sender, ?1 AS host, mode, post_role, unit_division, planned_start, last_day FROM posted`

/** The year in which a day lies. */
const YEAR = 'CAST(substr(?1, 1, 4) AS INTEGER)'

/**
 * At home: a confirmation of support is asked of the unit for each year of each posting, an assessment of each leader and
 * first secretary, from the first day in post to the end of the year; assessments in the file by grade, in the year
 * they were filed; claims due from submission to payment or refusal, and paid in the year.
 */
const OWED = `sent AS MATERIALIZED (SELECT value ->> 'id' AS id, value ->> 'host' AS host, value ->> 'mode' AS mode, value ->> 'post_role' AS post_role,
    substr(value ->> 'unit_division', 1, 6) AS county, value ->> 'planned_start' AS first_day, value ->> 'last_day' AS last_day
    FROM json_each(?3) WHERE value ->> 'sender' = ?2),
  asked AS MATERIALIZED (SELECT 'R-57' AS rule, * FROM sent UNION ALL
    SELECT 'R-81', * FROM sent WHERE post_role IN ('team_leader', 'first_secretary', 'leader_and_first_secretary')),
  years(year) AS (SELECT 2016 UNION ALL SELECT year + 1 FROM years WHERE year < ${YEAR}),
  filed AS MATERIALIZED (SELECT 'R-57' AS rule, posting_id, year, filed_on FROM support_confirmations UNION ALL
    SELECT 'R-81', posting_id, year, filed_on FROM assessments WHERE status = 'filed'),
  owed AS MATERIALIZED (SELECT a.*, y.year, (SELECT filed_on FROM filed f WHERE f.rule = a.rule AND f.posting_id = a.id AND f.year = y.year) AS done_on
    FROM asked a JOIN years y ON y.year BETWEEN CAST(substr(first_day, 1, 4) AS INTEGER) AND CAST(substr(last_day, 1, 4) AS INTEGER))`

const PLACED = `SELECT figure, county, mode, CASE WHEN '440000' IN (?2, host) OR host = ?2 THEN '' ELSE host END AS partner, sum(n) AS n
  FROM named GROUP BY 1, 2, 3, 4`

/** changes of treatment told by a day and not yet answered or taken back; their answer is due in 30 days. */
const TOLD = `(SELECT c.division, c.mode, c.host, a.value ->> 'opened_on' AS opened_on FROM support_confirmations c, json_each(c.alerts) a
  WHERE a.value ->> 'opened_on' <= ?1 AND coalesce(a.value ->> 'solved_on', a.value ->> 'withdrawn_on', '9999') > ?1)`

export const ASKED_SQL = `WITH ${OWED},
  named AS MATERIALIZED (
    SELECT CASE rule WHEN 'R-57' THEN 'confirmations_asked' ELSE 'assessments_asked' END AS figure, county, mode, host, 1 AS n
      FROM owed WHERE year = ${YEAR} AND first_day <= ?1
    UNION ALL SELECT CASE rule WHEN 'R-57' THEN 'confirmations_done' ELSE 'assessments_done' END, county, mode, host, 1
      FROM owed WHERE year = ${YEAR} AND first_day <= ?1 AND done_on <= ?1
    UNION ALL SELECT k.value, county, mode, host, 1 FROM owed, json_each(json_array('overdue', 'overdue_' || lower(replace(rule, '-', '')))) k
      WHERE year < ${YEAR} AND (done_on IS NULL OR done_on > ?1)
    UNION ALL SELECT 'treatment_alerts', substr(division, 1, 6), mode, host, 1 FROM ${TOLD}
    UNION ALL SELECT k.value, substr(division, 1, 6), mode, host, 1 FROM ${TOLD}, json_each('["overdue", "overdue_r58"]') k
      WHERE date(opened_on, '+30 days') < ?1)
  ${PLACED}`

export const CLAIMS_SQL = `WITH
  named AS MATERIALIZED (
    SELECT 'assessments_' || grade AS figure, substr(division, 1, 6) AS county, mode, host, 1 AS n FROM assessments
      WHERE status = 'filed' AND filed_on BETWEEN ${YEAR} || '-01-01' AND ?1
    UNION ALL SELECT k.value, substr(division, 1, 6), mode, host, CASE k.value WHEN 'claims_due' THEN 1 ELSE amount_fen END
      FROM reimbursement_claims, json_each('["claims_due", "claims_due_fen"]') k WHERE submitted_on <= ?1
      AND ?1 < coalesce(CASE status WHEN 'refused' THEN decided_on WHEN 'paid' THEN paid_on END, '9999-12-31')
    UNION ALL SELECT k.value, substr(division, 1, 6), mode, host, CASE k.value WHEN 'claims_paid' THEN 1 ELSE amount_fen END
      FROM reimbursement_claims, json_each('["claims_paid", "claims_paid_fen"]') k WHERE paid_on BETWEEN ${YEAR} || '-01-01' AND ?1)
  ${PLACED}`
