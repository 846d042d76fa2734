import { POSTED } from './counted.ts'

/**
 * what is being rectified on a day; of it the hardest villages and those that a county Party secretary leads who has not left, those with
 * a county leader who has not left, those with a township cadre, those of listed villages, and those where somebody posted there assists.
 */
export const RECTIFICATIONS_SQL = `WITH ${POSTED},
  runs AS MATERIALIZED (
    SELECT village_code AS code, hardest, county_posts, township_cadres FROM rectification_cases
      WHERE began_on <= ?1 AND (closed_on IS NULL OR closed_on > ?1)
    UNION ALL SELECT village_code, e.value ->> 'hardest', e.value ->> 'county_posts', township_cadres FROM rectification_cases, json_each(earlier) e
      WHERE e.value ->> 'began_on' <= ?1 AND e.value ->> 'closed_on' > ?1),
  named AS MATERIALIZED (SELECT r.code, p.post FROM runs r, json_each(r.county_posts) n JOIN leadership_posts p ON p.id = n.value
    WHERE p.valid_to IS NULL OR p.valid_to > ?1),
  listed AS MATERIALIZED (SELECT village_code AS code FROM village_listings WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)),
  seen(figure, code) AS (
    SELECT 'rectifications_open', code FROM runs
    UNION ALL SELECT 'rectifications_hardest', code FROM runs WHERE hardest
    UNION ALL SELECT 'rectifications_hardest_led', code FROM runs
      WHERE hardest AND code IN (SELECT code FROM named WHERE post = 'county_party_secretary')
    UNION ALL SELECT 'rectifications_linked', code FROM runs WHERE code IN (SELECT code FROM named)
    UNION ALL SELECT * FROM carried),
  carried(figure, code) AS (
    SELECT 'rectifications_taken', code FROM runs WHERE json_array_length(township_cadres) > 0
    UNION ALL SELECT 'rectifications_listed', code FROM runs WHERE code IN (SELECT code FROM listed)
    UNION ALL SELECT 'rectifications_assisted', code FROM runs WHERE code IN (SELECT code FROM listed) AND code IN (SELECT village_code FROM posted
      WHERE post_role IN ('first_secretary', 'team_leader', 'leader_and_first_secretary') AND planned_start <= ?1 AND last_day >= ?1))
  SELECT figure, substr(code, 1, 6) AS county, '' AS mode, '' AS partner, count(*) AS n FROM seen GROUP BY 1, 2`
