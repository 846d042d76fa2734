/** Listed on a day. */
const on = (row: string, day: string): string =>
  `${row}.first_day <= ${day} AND (${row}.valid_to IS NULL OR ${row}.valid_to > ${day})`
const YEAR_END = "substr(y.due, 1, 4) || '-12-31'"

/** What each year asks of the places of a level: the rule, the level, so many years later, the last day. A village has two seats that are trained. */
const EACH_YEAR = [
  ...['city', 'county', 'township'].flatMap((level) => [
    [level === 'township' ? 'r11' : 'r3', level, 0, '-03-31'],
    ['r82', level, 0, '-12-31'],
  ]),
  ['r15', 'village', 1, '-01-31'],
  ['r7', 'city', 0, '-12-31'],
  ['r32', 'village', 0, '-12-31'],
  ['r32', 'village', 0, '-12-31'],
] as const

/**
 * 3.4, 2.4: what is owed though no record stands, by the rule book. On a day: a listed village without a resident point, a list of
 * powers, one who leads to prosperity, a centre after 2018, an income after January; a county with a listed
 * village without its two chiefs, a leader of it without a responsibility; a city, county or township with one and no plan
 * after March (R-3, of a township R-11); a household on the register without a plan after its year; a county without a survey of its secretaries after
 * September 2016; a city without a training of its leaders, a city, county or township without a report, a village without a
 * training of either of its two seats, which nobody is on record in, after each year.
 */
export const STANDING_OVERDUE_SQL = `WITH
  listed AS MATERIALIZED (SELECT village_code AS code, valid_from AS first_day, valid_to FROM village_listings),
  places AS MATERIALIZED (SELECT code AS place, 'village' AS level, * FROM listed UNION ALL SELECT substr(code, 1, 9), 'township', * FROM listed
    UNION ALL SELECT substr(code, 1, 6), 'county', * FROM listed UNION ALL SELECT substr(code, 1, 4) || '00', 'city', * FROM listed),
  today AS MATERIALIZED (SELECT DISTINCT place, level FROM places p WHERE ${on('p', '?1')}
    AND EXISTS (SELECT 1 FROM places z WHERE z.place = p.place AND ${on('z', "date(?1, '-1 day')")})),
  held(rule, place, first_day, next_day) AS (
    SELECT 'r12', village_code, valid_from, valid_to FROM resident_points
    UNION ALL SELECT 'r27', village_code, published_on, superseded_on FROM power_lists WHERE published_on IS NOT NULL
    UNION ALL SELECT 'r37', village_code, valid_from, valid_to FROM prosperity_leaders),
  yearly(rule, level, year, due) AS (
    SELECT k.value ->> 0, k.value ->> 1, y.value, (y.value + (k.value ->> 2)) || (k.value ->> 3)
      FROM json_each('${JSON.stringify(EACH_YEAR)}') k, json_each('["2016", "2017", "2018"]') y
    UNION ALL SELECT 'r68', 'village', '', '2018-12-31'
    UNION ALL SELECT 'r18', 'county', '', '2016-09-30'),
  done(rule, place, year, on_day) AS (
    SELECT iif(length(place) = 9, 'r11', 'r3'), place, CAST(year AS TEXT), submitted_on FROM work_plans WHERE status = 'submitted'
    UNION ALL SELECT 'r15', village_code, CAST(year AS TEXT), date(created_at, '+8 hours') FROM village_incomes
    UNION ALL SELECT 'r68', village_code, '', started_on FROM service_centres
    UNION ALL SELECT * FROM told),
  told(rule, place, year, on_day) AS (
    SELECT 'r18', division, '', closed_on FROM secretary_surveys
    UNION ALL SELECT 'r82', division, CAST(year AS TEXT), submitted_on FROM review_reports
    UNION ALL SELECT 'r7', division, substr(date, 1, 4), date FROM cadre_trainings WHERE audience = 'county_leadership'),
  named AS MATERIALIZED (
    SELECT r.value AS rule, substr(t.place, 1, 6) AS county, '' AS mode, '' AS partner FROM today t, json_each('["r12", "r27", "r37"]') r
      WHERE t.level = 'village' AND NOT EXISTS (SELECT 1 FROM held h WHERE h.rule = r.value AND h.place = t.place
        AND h.first_day <= ?1 AND (h.next_day IS NULL OR h.next_day >= ?1))
    UNION ALL SELECT y.rule, substr(t.place, 1, 6), '', '' FROM today t JOIN yearly y ON y.level = t.level AND y.due < ?1
      WHERE (?1 <= ${YEAR_END} OR EXISTS (SELECT 1 FROM places p WHERE p.place = t.place AND ${on('p', YEAR_END)}))
        AND NOT EXISTS (SELECT 1 FROM places g WHERE g.place = t.place AND g.valid_to > ${YEAR_END} AND g.valid_to <= ?1
          AND NOT EXISTS (SELECT 1 FROM places n WHERE n.place = t.place AND ${on('n', 'g.valid_to')}))
        AND NOT EXISTS (SELECT 1 FROM done d WHERE d.rule = y.rule AND d.place = t.place AND d.year = y.year AND d.on_day <= ?1)
    UNION ALL SELECT 'r4', t.place, '', '' FROM today t, json_each('["county_party_secretary", "county_head"]') c WHERE t.level = 'county'
      AND NOT EXISTS (SELECT 1 FROM leadership_posts p WHERE p.place = t.place AND p.post = c.value AND p.valid_from <= ?1 AND (p.valid_to IS NULL OR p.valid_to >= ?1)))
  SELECT 'overdue_' || rule AS figure, county, mode, partner, count(*) AS n FROM named GROUP BY 1, 2, 3, 4
  UNION ALL SELECT 'overdue', county, mode, partner, count(*) FROM named GROUP BY 1, 2, 3, 4`

/** the villages listed on a day that have a resident point, a current list of powers, a built centre then. */
export const LISTED_WITH_SQL = `WITH
  listed AS MATERIALIZED (SELECT village_code AS code FROM village_listings WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)),
  had(figure, code) AS (
    SELECT 'villages_with_point', village_code FROM resident_points WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)
    UNION SELECT 'villages_with_power_list', village_code FROM power_lists WHERE published_on <= ?1 AND (superseded_on IS NULL OR superseded_on > ?1)
    UNION SELECT 'villages_with_centre', village_code FROM service_centres WHERE built_on <= ?1)
  SELECT figure, substr(code, 1, 6) AS county, '' AS mode, '' AS partner, count(*) AS n FROM had WHERE code IN (SELECT code FROM listed) GROUP BY 1, 2`

/**
 * the counties and townships whose tasks are heavy on a day, by the province's word, else by a listed village; and those
 * of them whose leadership has somebody who knows poverty work, or a local old hand.
 */
export const HEAVY_SQL = `WITH
  listed AS MATERIALIZED (SELECT village_code AS code FROM village_listings WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)),
  said AS MATERIALIZED (SELECT division, is_heavy FROM heavy_places WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)),
  heavy AS MATERIALIZED (SELECT place FROM (SELECT substr(code, 1, 6) AS place FROM listed UNION SELECT substr(code, 1, 9) FROM listed)
    WHERE place NOT IN (SELECT division FROM said) AND NOT (length(place) = 6 AND place LIKE '%00') UNION SELECT division FROM said WHERE is_heavy = 1),
  led AS MATERIALIZED (SELECT DISTINCT place FROM leadership_posts WHERE valid_from <= ?1 AND (valid_to IS NULL OR valid_to > ?1)
    AND (knows_poverty_work = 1 AND post IN ('county_party_secretary', 'county_head', 'county_leader')
      OR local_veteran = 1 AND post IN ('township_party_secretary', 'township_head', 'township_leader')))
  SELECT iif(length(place) = 6, 'heavy_counties', 'heavy_townships') AS figure, substr(place, 1, 6) AS county, '' AS mode, '' AS partner, count(*) AS n
    FROM heavy GROUP BY 1, 2
  UNION ALL SELECT iif(length(place) = 6, 'heavy_counties_knowing', 'heavy_townships_with_veteran'), substr(place, 1, 6), '', '', count(*)
    FROM heavy WHERE place IN (SELECT place FROM led) GROUP BY 1, 2`
