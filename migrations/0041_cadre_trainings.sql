-- Trainings of county leaderships, village secretaries and directors (R-7, R-32 – R-35): printed from their declarations.

-- R-7, R-32, R-33, R-34, R-35: training of leaders and key village cadres.
CREATE TABLE cadre_trainings (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  place TEXT NOT NULL,
  audience TEXT NOT NULL CONSTRAINT cadre_trainings_audience CHECK (audience IN ('county_leadership', 'village_key')),
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  is_concentrated INTEGER NOT NULL CONSTRAINT cadre_trainings_is_concentrated CHECK (is_concentrated IN (0, 1)),
  topics TEXT CONSTRAINT cadre_trainings_topics CHECK (json_valid(topics)),
  method TEXT NOT NULL CONSTRAINT cadre_trainings_method CHECK (method IN ('class', 'field_visit', 'online', 'demonstration', 'other')),
  fund_source TEXT CONSTRAINT cadre_trainings_fund_source CHECK (fund_source IN ('retained_party_dues', 'other')),
  dues_level TEXT CONSTRAINT cadre_trainings_dues_level CHECK (dues_level IN ('province', 'city', 'county', 'township')),
  dues_fen INTEGER CONSTRAINT cadre_trainings_dues_fen CHECK (dues_fen BETWEEN 0 AND 1000000000000),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX cadre_trainings_by_division ON cadre_trainings (division, id);

-- R-32, R-7: who took part in a training.
CREATE TABLE cadre_training_participants (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  training_id TEXT NOT NULL,
  leadership_post_id TEXT NOT NULL,
  date TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT cadre_training_participants_year CHECK (year BETWEEN 2010 AND 2030),
  is_concentrated INTEGER NOT NULL CONSTRAINT cadre_training_participants_is_concentrated CHECK (is_concentrated IN (0, 1)),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX cadre_training_participants_by_division ON cadre_training_participants (division, id);
CREATE INDEX cadre_training_participants_by_training_id_and_division ON cadre_training_participants (training_id, division, id);
CREATE INDEX cadre_training_participants_by_leadership_post_id_and_division ON cadre_training_participants (leadership_post_id, division, id);
CREATE INDEX cadre_training_participants_by_year_and_division ON cadre_training_participants (year, division, id);
CREATE UNIQUE INDEX cadre_training_participants_once_training_id_and_leadership_post_id ON cadre_training_participants (training_id, leadership_post_id);

-- R-32 by seat: who holds a key post of a listed village owes the year from the day he is in post.
DROP VIEW standing_acts;
DROP VIEW standing_acts_2;
DROP VIEW standing_acts_1;
DROP VIEW standing_periods;
DROP VIEW standing_holders;
DROP TRIGGER standing_changes_apply;

CREATE VIEW standing_holders AS
SELECT level AS of, place AS subject, place AS division, first_day, next_day FROM place_stretches
UNION ALL SELECT 'registered_household', id, division, registered_on, coalesce(json_extract(earlier, '$[0].out_on'), out_on) FROM registered_households
UNION ALL SELECT 'registered_household', h.id, h.division, json_extract(e.value, '$.back_on'),
  coalesce(json_extract(h.earlier, '$[' || (e.key + 1) || '].out_on'), h.out_on) FROM registered_households h JOIN json_each(h.earlier) e
UNION ALL SELECT 'county_leader', p.id, p.division, max(p.valid_from, s.first_day),
  nullif(min(coalesce(p.valid_to, '9999-12-31'), coalesce(s.next_day, '9999-12-31')), '9999-12-31')
FROM leadership_posts p JOIN place_stretches s ON s.place = p.division AND s.first_day < coalesce(p.valid_to, '9999-12-31')
  AND p.valid_from < coalesce(s.next_day, '9999-12-31')
WHERE p.post IN ('county_party_secretary', 'county_head', 'county_leader')
UNION ALL SELECT 'village_key', p.id, p.division, max(p.valid_from, s.first_day),
  nullif(min(coalesce(p.valid_to, '9999-12-31'), coalesce(s.next_day, '9999-12-31')), '9999-12-31')
FROM leadership_posts p JOIN place_stretches s ON s.place = p.division AND s.first_day < coalesce(p.valid_to, '9999-12-31')
  AND p.valid_from < coalesce(s.next_day, '9999-12-31')
WHERE p.post IN ('village_party_secretary', 'village_committee_director');

CREATE VIEW standing_periods AS SELECT json_extract(value, '$[0]') AS rule, json_extract(value, '$[1]') AS seat, json_extract(value, '$[2]') AS of, json_extract(value, '$[3]') AS owner_role, json_extract(value, '$[4]') AS subject_kind, json_extract(value, '$[5]') AS period, json_extract(value, '$[6]') AS opens, json_extract(value, '$[7]') AS due
FROM json_each('[
  ["R-15","","village","township_committee","place","2016","2017-01-01","2017-01-31"],
  ["R-15","","village","township_committee","place","2017","2018-01-01","2018-01-31"],
  ["R-15","","village","township_committee","place","2018","2019-01-01","2019-01-31"],
  ["R-68","","village","township_committee","place","","2018-01-01","2018-12-31"],
  ["R-32","","village_key","county_org","leadership_post","2016","2016-01-01","2016-12-31"],
  ["R-32","","village_key","county_org","leadership_post","2017","2017-01-01","2017-12-31"],
  ["R-32","","village_key","county_org","leadership_post","2018","2018-01-01","2018-12-31"],
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
UNION ALL SELECT 'R-32' AS rule, '' AS seat, leadership_post_id AS subject, CAST(year AS TEXT) AS period, date AS first_day, NULL AS next_day FROM cadre_training_participants WHERE is_concentrated = '1' AND date IS NOT NULL
UNION ALL SELECT 'R-3' AS rule, '' AS seat, division AS subject, CAST(year AS TEXT) AS period, submitted_on AS first_day, NULL AS next_day FROM work_plans WHERE status = 'submitted' AND submitted_on IS NOT NULL;

CREATE VIEW standing_acts_3 AS
SELECT 'R-8' AS rule, '' AS seat, leadership_post_id AS subject, '' AS period, valid_from AS first_day, valid_to AS next_day FROM responsibility_items WHERE valid_from IS NOT NULL;

CREATE VIEW standing_acts AS
SELECT * FROM standing_acts_1
UNION ALL SELECT * FROM standing_acts_2
UNION ALL SELECT * FROM standing_acts_3;

-- The one way in: who may owe something else, on a day. Of a county its leaders' duties move too, of a village its key cadres'.
CREATE TRIGGER standing_changes_apply INSTEAD OF INSERT ON standing_changes
BEGIN
  INSERT INTO standing_queue SELECT NEW.subject, NEW.as_of UNION
    SELECT id, NEW.as_of FROM leadership_posts WHERE division = NEW.subject AND post IN ('county_party_secretary', 'county_head', 'county_leader', 'village_party_secretary', 'village_committee_director');
  DELETE FROM standing_queue;
END;

-- What is owed already.
INSERT INTO standing_changes SELECT id, '' FROM leadership_posts WHERE post IN ('village_party_secretary', 'village_committee_director');
