-- R-6, 「选拔熟悉扶贫工作的优秀干部进领导班子」; R-10, 「本乡本土“老乡镇”进入领导班子」: of the counties with heavy tasks those whose leadership has
-- somebody who knows poverty work, of such townships those whose leadership has a local old hand. Each place counts once a day.
CREATE INDEX place_listings_of_townships ON place_listings (place, day) WHERE length(place) = 9;

-- What is worked out of some counties stands here meanwhile: the days on which A-17 may change and what holds from them on; the stretches
-- of days on which a place's tasks are heavy; those on which, besides, somebody like that is in post.
CREATE TABLE heavy_moved_days (
  place TEXT NOT NULL,
  day TEXT NOT NULL,
  is_heavy INTEGER NOT NULL,
  PRIMARY KEY (place, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE heavy_moved_stretches (
  place TEXT NOT NULL,
  indicator TEXT NOT NULL,
  first_day TEXT NOT NULL,
  next_day TEXT,
  PRIMARY KEY (place, first_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE heavy_moved_teams (
  place TEXT NOT NULL,
  indicator TEXT NOT NULL,
  first_day TEXT NOT NULL,
  next_day TEXT NOT NULL
) STRICT;
CREATE INDEX heavy_moved_teams_by_place ON heavy_moved_teams (place, first_day);

-- Whoever writes the list, the province's words or a post names the county or the township, as for its standing duties (0049): the figures
-- of the county and of its townships are moved to what the three say now.
CREATE TRIGGER standing_changes_count_heavy INSTEAD OF INSERT ON standing_changes
WHEN EXISTS (SELECT 1 FROM json_each(NEW.subjects) WHERE length(value) = 9 OR length(value) = 6 AND substr(value, 5) <> '00')
BEGIN
  INSERT INTO heavy_moved_days (place, day, is_heavy)
  WITH c AS MATERIALIZED (SELECT DISTINCT substr(value, 1, 6) AS county FROM json_each(NEW.subjects)
    WHERE length(value) = 9 OR length(value) = 6 AND substr(value, 5) <> '00'),
  d AS (SELECT l.place, l.day FROM c CROSS JOIN place_listings l ON l.place = c.county AND substr(c.county, 5) <> '00'
    UNION SELECT l.place, l.day FROM c CROSS JOIN place_listings l ON l.place > c.county AND l.place < c.county || ':' AND length(l.place) = 9
    UNION SELECT w.division, w.valid_from FROM c CROSS JOIN heavy_places w ON w.division >= c.county AND w.division < c.county || ':'
    UNION SELECT w.division, w.valid_to FROM c CROSS JOIN heavy_places w ON w.division >= c.county AND w.division < c.county || ':' AND w.valid_to IS NOT NULL)
  SELECT d.place, d.day, coalesce(
    (SELECT w.is_heavy FROM heavy_places w WHERE w.division = d.place AND w.valid_from <= d.day AND coalesce(w.valid_to, '9999-12-31') > d.day),
    (SELECT total(l.delta) > 0 FROM place_listings l WHERE l.place = d.place AND l.day <= d.day)) AS is_heavy
  FROM d d;
  INSERT INTO heavy_moved_stretches (place, indicator, first_day, next_day)
  SELECT s.place, iif(length(s.place) = 6, 'heavy_counties', 'heavy_townships') AS indicator, s.day AS first_day,
    (SELECT min(e.day) FROM heavy_moved_days e WHERE e.place = s.place AND e.day > s.day AND e.is_heavy = 0) AS next_day
  FROM heavy_moved_days s
  WHERE s.is_heavy = 1 AND coalesce((SELECT b.is_heavy FROM heavy_moved_days b WHERE b.place = s.place AND b.day < s.day ORDER BY b.day DESC LIMIT 1), 0) = 0;
  INSERT INTO heavy_moved_teams (place, indicator, first_day, next_day)
  SELECT h.place, 'heavy_counties_knowing' AS indicator, max(p.valid_from, h.first_day) AS first_day,
    min(coalesce(p.valid_to, '9999-12-31'), coalesce(h.next_day, '9999-12-31')) AS next_day
  FROM heavy_moved_stretches h CROSS JOIN leadership_posts p ON p.place = h.place AND p.knows_poverty_work = 1
    AND p.post IN ('county_party_secretary', 'county_head', 'county_leader')
  WHERE length(h.place) = 6 AND p.valid_from < coalesce(h.next_day, '9999-12-31') AND coalesce(p.valid_to, '9999-12-31') > max(p.valid_from, h.first_day)
  UNION ALL
  SELECT h.place, 'heavy_townships_with_veteran', max(p.valid_from, h.first_day),
    min(coalesce(p.valid_to, '9999-12-31'), coalesce(h.next_day, '9999-12-31'))
  FROM heavy_moved_stretches h CROSS JOIN leadership_posts p ON p.place = h.place AND p.local_veteran = 1
    AND p.post IN ('township_party_secretary', 'township_head', 'township_leader')
  WHERE length(h.place) = 9 AND p.valid_from < coalesce(h.next_day, '9999-12-31') AND coalesce(p.valid_to, '9999-12-31') > max(p.valid_from, h.first_day);
  INSERT INTO counter_changes
  SELECT indicator, county, '', '', '', day, sum(delta) FROM (
    SELECT indicator, substr(place, 1, 6) AS county, first_day AS day, 1 AS delta FROM heavy_moved_stretches
    UNION ALL SELECT indicator, substr(place, 1, 6), next_day, -1 FROM heavy_moved_stretches
    UNION ALL SELECT t.indicator, substr(t.place, 1, 6), iif(e.sign = 1, t.first_day, t.next_day), e.sign FROM (
      SELECT DISTINCT s.place, s.indicator, s.first_day,
        nullif((SELECT min(e.next_day) FROM heavy_moved_teams e WHERE e.place = s.place AND e.next_day > s.first_day
          AND NOT EXISTS (SELECT 1 FROM heavy_moved_teams x WHERE x.place = e.place AND x.first_day <= e.next_day AND x.next_day > e.next_day)), '9999-12-31') AS next_day
      FROM heavy_moved_teams s
      WHERE NOT EXISTS (SELECT 1 FROM heavy_moved_teams x WHERE x.place = s.place AND x.first_day < s.first_day AND x.next_day >= s.first_day)) t JOIN (SELECT 1 AS sign UNION ALL SELECT -1) e
    UNION ALL SELECT s.indicator, s.county, d.day, -d.delta FROM counter_series s JOIN counter_days d ON d.series = s.id
      WHERE s.indicator IN ('heavy_counties', 'heavy_counties_knowing', 'heavy_townships', 'heavy_townships_with_veteran')
        AND s.county IN (SELECT substr(value, 1, 6) FROM json_each(NEW.subjects) WHERE length(value) = 9 OR length(value) = 6 AND substr(value, 5) <> '00'))
  WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
  DELETE FROM heavy_moved_teams;
  DELETE FROM heavy_moved_stretches;
  DELETE FROM heavy_moved_days;
END;

-- The same of every place at once, for a recount.
CREATE VIEW heavy_place_spans AS
WITH d AS MATERIALIZED (
    SELECT place, day FROM place_listings WHERE length(place) = 9
    UNION SELECT place, day FROM place_listings WHERE length(place) = 6 AND substr(place, 5) <> '00'
    UNION SELECT division, valid_from FROM heavy_places
    UNION SELECT division, valid_to FROM heavy_places WHERE valid_to IS NOT NULL),
  states AS MATERIALIZED (
    SELECT d.place, d.day, coalesce(
      (SELECT w.is_heavy FROM heavy_places w WHERE w.division = d.place AND w.valid_from <= d.day AND coalesce(w.valid_to, '9999-12-31') > d.day),
      (SELECT total(l.delta) > 0 FROM place_listings l WHERE l.place = d.place AND l.day <= d.day)) AS is_heavy
    FROM d d),
  stretches AS MATERIALIZED (
    SELECT s.place, iif(length(s.place) = 6, 'heavy_counties', 'heavy_townships') AS indicator, s.day AS first_day,
      (SELECT min(e.day) FROM states e WHERE e.place = s.place AND e.day > s.day AND e.is_heavy = 0) AS next_day
    FROM states s
    WHERE s.is_heavy = 1 AND coalesce((SELECT b.is_heavy FROM states b WHERE b.place = s.place AND b.day < s.day ORDER BY b.day DESC LIMIT 1), 0) = 0),
  each_team AS MATERIALIZED (
    SELECT h.place, 'heavy_counties_knowing' AS indicator, max(p.valid_from, h.first_day) AS first_day,
      min(coalesce(p.valid_to, '9999-12-31'), coalesce(h.next_day, '9999-12-31')) AS next_day
    FROM stretches h CROSS JOIN leadership_posts p ON p.place = h.place AND p.knows_poverty_work = 1
      AND p.post IN ('county_party_secretary', 'county_head', 'county_leader')
    WHERE length(h.place) = 6 AND p.valid_from < coalesce(h.next_day, '9999-12-31') AND coalesce(p.valid_to, '9999-12-31') > max(p.valid_from, h.first_day)
    UNION ALL
    SELECT h.place, 'heavy_townships_with_veteran', max(p.valid_from, h.first_day),
      min(coalesce(p.valid_to, '9999-12-31'), coalesce(h.next_day, '9999-12-31'))
    FROM stretches h CROSS JOIN leadership_posts p ON p.place = h.place AND p.local_veteran = 1
      AND p.post IN ('township_party_secretary', 'township_head', 'township_leader')
    WHERE length(h.place) = 9 AND p.valid_from < coalesce(h.next_day, '9999-12-31') AND coalesce(p.valid_to, '9999-12-31') > max(p.valid_from, h.first_day)),
  teams AS (
    SELECT DISTINCT s.place, s.indicator, s.first_day,
      nullif((SELECT min(e.next_day) FROM each_team e WHERE e.place = s.place AND e.next_day > s.first_day
        AND NOT EXISTS (SELECT 1 FROM each_team x WHERE x.place = e.place AND x.first_day <= e.next_day AND x.next_day > e.next_day)), '9999-12-31') AS next_day
    FROM each_team s
    WHERE NOT EXISTS (SELECT 1 FROM each_team x WHERE x.place = s.place AND x.first_day < s.first_day AND x.next_day >= s.first_day))
SELECT place AS id, indicator, substr(place, 1, 6) AS county, '' AS mode, '' AS counterpart, '' AS other_tenant, first_day, next_day, 1 AS amount FROM stretches
UNION ALL SELECT place, indicator, substr(place, 1, 6), '', '', '', first_day, next_day, 1 FROM teams;

DROP VIEW record_spans;
DROP VIEW once_spans;
CREATE VIEW members_once_spans AS
SELECT * FROM members_with_project_spans UNION ALL SELECT * FROM members_paired_spans UNION ALL SELECT * FROM members_serving_spans;
CREATE VIEW once_spans AS
SELECT * FROM members_once_spans UNION ALL SELECT * FROM households_reached_spans UNION ALL SELECT * FROM trainings_once_spans
UNION ALL SELECT * FROM heavy_place_spans;
CREATE VIEW record_spans AS
SELECT * FROM village_record_spans UNION ALL SELECT * FROM home_record_spans UNION ALL SELECT * FROM coverage_spans UNION ALL SELECT * FROM task_spans
UNION ALL SELECT * FROM once_spans;

-- What stands already is counted.
INSERT INTO counter_changes SELECT indicator, county, '', '', '', day, sum(delta) FROM (
  SELECT indicator, county, first_day AS day, 1 AS delta FROM heavy_place_spans UNION ALL SELECT indicator, county, next_day, -1 FROM heavy_place_spans)
WHERE day IS NOT NULL GROUP BY 1, 2, 6 HAVING sum(delta) <> 0;
