-- A-17: which counties and townships have heavy tasks, as the province says it (in its own database) and as each city keeps what is said of its places.
-- Standing duties that were missing: the training of county leaderships (R-7), the survey of secretaries (R-18), seats nobody is on record in (R-32), the
-- year-end reports of Party secretaries (R-82). R-4 and R-8 are owed by a county while its task is heavy.

CREATE TABLE heavy_tasks (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  is_heavy INTEGER NOT NULL CONSTRAINT heavy_tasks_is_heavy CHECK (is_heavy IN (0, 1)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT heavy_tasks_dates_in_order CHECK (valid_to IS NULL OR valid_to > valid_from)
) STRICT;
CREATE INDEX heavy_tasks_by_division ON heavy_tasks (division, id);
CREATE TRIGGER heavy_tasks_one_word_a_day BEFORE INSERT ON heavy_tasks
WHEN EXISTS (SELECT 1 FROM heavy_tasks h WHERE h.division = NEW.division
  AND h.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(h.valid_to, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'heavy_tasks_one_word_a_day');
END;

CREATE TABLE heavy_places (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  is_heavy INTEGER NOT NULL CONSTRAINT heavy_places_is_heavy CHECK (is_heavy IN (0, 1)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX heavy_places_by_division ON heavy_places (division, valid_from);

DROP VIEW standing_acts;
DROP VIEW standing_acts_3;
DROP VIEW standing_acts_2;
DROP VIEW standing_acts_1;
DROP VIEW standing_periods;
DROP VIEW standing_held;
DROP VIEW standing_holders;

-- The days on which a county's task may begin or cease to be heavy, and whether it is on that day and was before it: the word in force says
-- so, without one a listed village does.
CREATE VIEW heavy_days AS
SELECT place, day FROM place_listings WHERE length(place) = 6 AND substr(place, 5) <> '00'
UNION SELECT division, valid_from FROM heavy_places WHERE length(division) = 6
UNION SELECT division, valid_to FROM heavy_places WHERE length(division) = 6 AND valid_to IS NOT NULL;

CREATE VIEW heavy_states AS
SELECT d.place, d.day,
  coalesce((SELECT w.is_heavy FROM heavy_places w WHERE w.division = d.place AND w.valid_from <= d.day AND coalesce(w.valid_to, '9999-12-31') > d.day),
    (SELECT total(l.delta) > 0 FROM place_listings l WHERE l.place = d.place AND l.day <= d.day)) AS is_heavy,
  coalesce((SELECT w.is_heavy FROM heavy_places w WHERE w.division = d.place AND w.valid_from < d.day AND coalesce(w.valid_to, '9999-12-31') >= d.day),
    (SELECT total(l.delta) > 0 FROM place_listings l WHERE l.place = d.place AND l.day < d.day)) AS was_heavy
FROM heavy_days d;

-- The stretches of days on which a county's task is heavy.
CREATE VIEW heavy_stretches AS
SELECT s.place, s.day AS first_day,
  (SELECT min(e.day) FROM heavy_states e WHERE e.place = s.place AND e.day > s.day AND e.is_heavy = 0) AS next_day
FROM heavy_states s WHERE s.is_heavy = 1 AND s.was_heavy = 0;

-- The stretches on which a listed village has nobody on record in a seat: until somebody holds it for the first time.
CREATE VIEW standing_unseated AS
SELECT k.of, s.place AS subject, s.place AS division, s.first_day, nullif(min(coalesce(s.next_day, '9999-12-31'),
  coalesce((SELECT min(p.valid_from) FROM leadership_posts p WHERE p.place = s.place AND p.post = k.post AND coalesce(p.valid_to, '9999-12-31') > s.first_day), '9999-12-31')),
  '9999-12-31') AS next_day
FROM place_stretches s
JOIN (SELECT 'village_without_secretary' AS of, 'village_party_secretary' AS post UNION ALL SELECT 'village_without_director', 'village_committee_director') k
WHERE s.level = 'village' AND NOT EXISTS (SELECT 1 FROM leadership_posts p WHERE p.place = s.place AND p.post = k.post
  AND p.valid_from <= s.first_day AND coalesce(p.valid_to, '9999-12-31') > s.first_day);

CREATE VIEW standing_places AS
SELECT level AS of, place AS subject, place AS division, first_day, next_day FROM place_stretches
UNION ALL SELECT 'heavy_county', place, place, first_day, next_day FROM heavy_stretches
UNION ALL SELECT of, subject, division, first_day, next_day FROM standing_unseated;

CREATE VIEW standing_holders AS
SELECT of, subject, division, first_day, next_day FROM standing_places
UNION ALL SELECT 'registered_household', id, division, registered_on, coalesce(json_extract(earlier, '$[0].out_on'), out_on) FROM registered_households
UNION ALL SELECT 'registered_household', h.id, h.division, json_extract(e.value, '$.back_on'),
  coalesce(json_extract(h.earlier, '$[' || (e.key + 1) || '].out_on'), h.out_on) FROM registered_households h JOIN json_each(h.earlier) e
UNION ALL SELECT 'county_leader', p.id, p.division, max(p.valid_from, s.first_day),
  nullif(min(coalesce(p.valid_to, '9999-12-31'), coalesce(s.next_day, '9999-12-31')), '9999-12-31')
FROM leadership_posts p JOIN heavy_stretches s ON s.place = p.division AND s.first_day < coalesce(p.valid_to, '9999-12-31')
  AND p.valid_from < coalesce(s.next_day, '9999-12-31')
WHERE p.post IN ('county_party_secretary', 'county_head', 'county_leader')
UNION ALL SELECT 'village_key', p.id, p.division, max(p.valid_from, s.first_day),
  nullif(min(coalesce(p.valid_to, '9999-12-31'), coalesce(s.next_day, '9999-12-31')), '9999-12-31')
FROM leadership_posts p JOIN place_stretches s ON s.place = p.division AND s.first_day < coalesce(p.valid_to, '9999-12-31')
  AND p.valid_from < coalesce(s.next_day, '9999-12-31')
WHERE p.post IN ('village_party_secretary', 'village_committee_director');

-- Printed from the laws (print-tables -- standing): which duties there are, and what fulfils them.
CREATE VIEW standing_held AS SELECT json_extract(value, '$[0]') AS rule, json_extract(value, '$[1]') AS seat, json_extract(value, '$[2]') AS of, json_extract(value, '$[3]') AS owner_role, json_extract(value, '$[4]') AS subject_kind, json_extract(value, '$[5]') AS due
FROM json_each('[
  ["R-4","county_party_secretary","heavy_county","city_org","place","at_once"],
  ["R-4","county_head","heavy_county","city_org","place","at_once"],
  ["R-15","","registered_household","township_committee","registered_household","year_end"],
  ["R-12","","village","township_committee","place","at_once"],
  ["R-37","","village","village_org","place","at_once"],
  ["R-27","","village","village_org","place","at_once"],
  ["R-8","","county_leader","county_committee","leadership_post","at_once"]
]');

CREATE VIEW standing_periods AS SELECT json_extract(value, '$[0]') AS rule, json_extract(value, '$[1]') AS seat, json_extract(value, '$[2]') AS of, json_extract(value, '$[3]') AS owner_role, json_extract(value, '$[4]') AS subject_kind, json_extract(value, '$[5]') AS period, json_extract(value, '$[6]') AS opens, json_extract(value, '$[7]') AS due
FROM json_each('[
  ["R-15","","village","township_committee","place","2016","2017-01-01","2017-01-31"],
  ["R-15","","village","township_committee","place","2017","2018-01-01","2018-01-31"],
  ["R-15","","village","township_committee","place","2018","2019-01-01","2019-01-31"],
  ["R-68","","village","township_committee","place","","2018-01-01","2018-12-31"],
  ["R-18","","county","county_org","place","","2016-01-01","2016-09-30"],
  ["R-82","","city","city_org","place","2016","2016-01-01","2016-12-31"],
  ["R-82","","city","city_org","place","2017","2017-01-01","2017-12-31"],
  ["R-82","","city","city_org","place","2018","2018-01-01","2018-12-31"],
  ["R-82","","county","county_committee","place","2016","2016-01-01","2016-12-31"],
  ["R-82","","county","county_committee","place","2017","2017-01-01","2017-12-31"],
  ["R-82","","county","county_committee","place","2018","2018-01-01","2018-12-31"],
  ["R-82","","township","township_committee","place","2016","2016-01-01","2016-12-31"],
  ["R-82","","township","township_committee","place","2017","2017-01-01","2017-12-31"],
  ["R-82","","township","township_committee","place","2018","2018-01-01","2018-12-31"],
  ["R-7","","city","city_org","place","2016","2016-01-01","2016-12-31"],
  ["R-7","","city","city_org","place","2017","2017-01-01","2017-12-31"],
  ["R-7","","city","city_org","place","2018","2018-01-01","2018-12-31"],
  ["R-32","","village_key","county_org","leadership_post","2016","2016-01-01","2016-12-31"],
  ["R-32","","village_key","county_org","leadership_post","2017","2017-01-01","2017-12-31"],
  ["R-32","","village_key","county_org","leadership_post","2018","2018-01-01","2018-12-31"],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2016","2016-01-01","2016-12-31"],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2017","2017-01-01","2017-12-31"],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2018","2018-01-01","2018-12-31"],
  ["R-32","village_committee_director","village_without_director","county_org","place","2016","2016-01-01","2016-12-31"],
  ["R-32","village_committee_director","village_without_director","county_org","place","2017","2017-01-01","2017-12-31"],
  ["R-32","village_committee_director","village_without_director","county_org","place","2018","2018-01-01","2018-12-31"],
  ["R-3","","city","city_org","place","2016","2016-01-01","2016-03-31"],
  ["R-3","","city","city_org","place","2017","2017-01-01","2017-03-31"],
  ["R-3","","city","city_org","place","2018","2018-01-01","2018-03-31"],
  ["R-3","","county","county_org","place","2016","2016-01-01","2016-03-31"],
  ["R-3","","county","county_org","place","2017","2017-01-01","2017-03-31"],
  ["R-3","","county","county_org","place","2018","2018-01-01","2018-03-31"],
  ["R-3","","township","township_committee","place","2016","2016-01-01","2016-03-31"],
  ["R-3","","township","township_committee","place","2017","2017-01-01","2017-03-31"],
  ["R-3","","township","township_committee","place","2018","2018-01-01","2018-03-31"]
]');

CREATE VIEW standing_acts_1 AS
SELECT 'R-4' AS rule, 'county_party_secretary' AS seat, division AS subject, '' AS period, valid_from AS first_day, valid_to AS next_day FROM leadership_posts WHERE post = 'county_party_secretary' AND valid_from IS NOT NULL
UNION ALL SELECT 'R-4' AS rule, 'county_head' AS seat, division AS subject, '' AS period, valid_from AS first_day, valid_to AS next_day FROM leadership_posts WHERE post = 'county_head' AND valid_from IS NOT NULL
UNION ALL SELECT 'R-15' AS rule, '' AS seat, household_id AS subject, '' AS period, date(created_at, '+8 hours') AS first_day, NULL AS next_day FROM household_plans WHERE created_at IS NOT NULL
UNION ALL SELECT 'R-15' AS rule, '' AS seat, division AS subject, CAST(year AS TEXT) AS period, date(created_at, '+8 hours') AS first_day, NULL AS next_day FROM village_incomes WHERE created_at IS NOT NULL
UNION ALL SELECT 'R-12' AS rule, '' AS seat, division AS subject, '' AS period, valid_from AS first_day, valid_to AS next_day FROM resident_points WHERE valid_from IS NOT NULL;

CREATE VIEW standing_acts_2 AS
SELECT 'R-37' AS rule, '' AS seat, division AS subject, '' AS period, valid_from AS first_day, valid_to AS next_day FROM prosperity_leaders WHERE valid_from IS NOT NULL
UNION ALL SELECT 'R-68' AS rule, '' AS seat, division AS subject, '' AS period, started_on AS first_day, NULL AS next_day FROM service_centres WHERE started_on IS NOT NULL
UNION ALL SELECT 'R-27' AS rule, '' AS seat, division AS subject, '' AS period, published_on AS first_day, superseded_on AS next_day FROM power_lists WHERE published_on IS NOT NULL
UNION ALL SELECT 'R-18' AS rule, '' AS seat, division AS subject, '' AS period, closed_on AS first_day, NULL AS next_day FROM secretary_surveys WHERE closed_on IS NOT NULL
UNION ALL SELECT 'R-82' AS rule, '' AS seat, division AS subject, CAST(year AS TEXT) AS period, submitted_on AS first_day, NULL AS next_day FROM review_reports WHERE submitted_on IS NOT NULL;

CREATE VIEW standing_acts_3 AS
SELECT 'R-7' AS rule, '' AS seat, division AS subject, substr(date, 1, 4) AS period, date AS first_day, NULL AS next_day FROM cadre_trainings WHERE audience = 'county_leadership' AND date IS NOT NULL
UNION ALL SELECT 'R-32' AS rule, '' AS seat, leadership_post_id AS subject, CAST(year AS TEXT) AS period, date AS first_day, NULL AS next_day FROM cadre_training_participants WHERE is_concentrated = '1' AND date IS NOT NULL
UNION ALL SELECT 'R-3' AS rule, '' AS seat, division AS subject, CAST(year AS TEXT) AS period, submitted_on AS first_day, NULL AS next_day FROM work_plans WHERE status = 'submitted' AND submitted_on IS NOT NULL
UNION ALL SELECT 'R-8' AS rule, '' AS seat, leadership_post_id AS subject, '' AS period, valid_from AS first_day, valid_to AS next_day FROM responsibility_items WHERE valid_from IS NOT NULL;

CREATE VIEW standing_acts AS
SELECT * FROM standing_acts_1
UNION ALL SELECT * FROM standing_acts_2
UNION ALL SELECT * FROM standing_acts_3;

-- What is owed already.
INSERT INTO standing_changes SELECT DISTINCT place, '' FROM place_listings;
