-- Standing duties (3.4): what is owed though no record stands. A place owes while it has a listed poor village, a household while it is on
-- the register, a county leader while he is in post. Everything here is derived from the list and the rows that fulfil a duty.

-- How many villages of a village's own code, its township, its county and its city come on the list (+) or go off it (-) on a day.
CREATE TABLE place_listings (
  place TEXT NOT NULL,
  day TEXT NOT NULL,
  delta INTEGER NOT NULL,
  PRIMARY KEY (place, day)
) STRICT, WITHOUT ROWID;

CREATE VIEW listing_changes AS SELECT '' AS village_code, '' AS day, 0 AS delta WHERE 0;
CREATE TRIGGER listing_changes_apply INSTEAD OF INSERT ON listing_changes WHEN NEW.day IS NOT NULL
BEGIN
  INSERT INTO place_listings (place, day, delta)
  SELECT DISTINCT value, NEW.day, NEW.delta
  FROM json_each(json_array(NEW.village_code, substr(NEW.village_code, 1, 9), substr(NEW.village_code, 1, 6), substr(NEW.village_code, 1, 4) || '00'))
  WHERE 1
  ON CONFLICT (place, day) DO UPDATE SET delta = delta + excluded.delta;
END;
CREATE TRIGGER village_listings_place_insert AFTER INSERT ON village_listings
BEGIN
  INSERT INTO listing_changes VALUES (NEW.village_code, NEW.valid_from, 1), (NEW.village_code, NEW.valid_to, -1);
END;
CREATE TRIGGER village_listings_place_delete AFTER DELETE ON village_listings
BEGIN
  INSERT INTO listing_changes VALUES (OLD.village_code, OLD.valid_from, -1), (OLD.village_code, OLD.valid_to, 1);
END;
CREATE TRIGGER village_listings_place_update AFTER UPDATE OF valid_from, valid_to ON village_listings
BEGIN
  INSERT INTO listing_changes VALUES (OLD.village_code, OLD.valid_from, -1), (OLD.village_code, OLD.valid_to, 1),
    (NEW.village_code, NEW.valid_from, 1), (NEW.village_code, NEW.valid_to, -1);
END;
INSERT INTO listing_changes SELECT village_code, valid_from, 1 FROM village_listings;
INSERT INTO listing_changes SELECT village_code, valid_to, -1 FROM village_listings WHERE valid_to IS NOT NULL;

-- The stretches of days on which a place has a listed village.
CREATE VIEW place_stretches AS
SELECT s.place, CASE length(s.place) WHEN 12 THEN 'village' WHEN 9 THEN 'township' ELSE iif(substr(s.place, 5) = '00', 'city', 'county') END AS level,
  s.day AS first_day,
  (SELECT min(e.day) FROM place_listings e WHERE e.place = s.place AND e.day > s.day
    AND 0 = (SELECT sum(x.delta) FROM place_listings x WHERE x.place = s.place AND x.day <= e.day)) AS next_day
FROM place_listings s
WHERE 0 < (SELECT sum(x.delta) FROM place_listings x WHERE x.place = s.place AND x.day <= s.day)
  AND 0 = coalesce((SELECT sum(x.delta) FROM place_listings x WHERE x.place = s.place AND x.day < s.day), 0);

-- Who owes, and on which days.
CREATE VIEW standing_holders AS
SELECT level AS of, place AS subject, place AS division, first_day, next_day FROM place_stretches
UNION ALL SELECT 'registered_household', id, division, registered_on, coalesce(json_extract(earlier, '$[0].out_on'), out_on) FROM registered_households
UNION ALL SELECT 'registered_household', h.id, h.division, json_extract(e.value, '$.back_on'),
  coalesce(json_extract(h.earlier, '$[' || (e.key + 1) || '].out_on'), h.out_on) FROM registered_households h JOIN json_each(h.earlier) e
UNION ALL SELECT 'county_leader', p.id, p.division, max(p.valid_from, s.first_day),
  nullif(min(coalesce(p.valid_to, '9999-12-31'), coalesce(s.next_day, '9999-12-31')), '9999-12-31')
FROM leadership_posts p JOIN place_stretches s ON s.place = p.division AND s.first_day < coalesce(p.valid_to, '9999-12-31')
  AND p.valid_from < coalesce(s.next_day, '9999-12-31')
WHERE p.post IN ('county_party_secretary', 'county_head', 'county_leader');


-- Derives the duties of one subject anew: what is owed no more goes, what changed is put. The two tables hold its rows meanwhile.
CREATE TABLE standing_holders_of (
  of TEXT NOT NULL,
  subject TEXT NOT NULL,
  division TEXT NOT NULL,
  first_day TEXT NOT NULL,
  next_day TEXT
) STRICT;
CREATE TABLE standing_acts_of (
  rule TEXT NOT NULL,
  seat TEXT NOT NULL,
  subject TEXT NOT NULL,
  period TEXT NOT NULL,
  first_day TEXT NOT NULL,
  next_day TEXT
) STRICT;

-- Printed from the laws (print-tables -- standing): which duties there are, and what fulfils them.
CREATE VIEW standing_held AS SELECT json_extract(value, '$[0]') AS rule, json_extract(value, '$[1]') AS seat, json_extract(value, '$[2]') AS of, json_extract(value, '$[3]') AS owner_role, json_extract(value, '$[4]') AS subject_kind, json_extract(value, '$[5]') AS due
FROM json_each('[
  ["R-4","county_party_secretary","county","city_org","place","at_once"],
  ["R-4","county_head","county","city_org","place","at_once"],
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
UNION ALL SELECT 'R-3' AS rule, '' AS seat, division AS subject, CAST(year AS TEXT) AS period, submitted_on AS first_day, NULL AS next_day FROM work_plans WHERE status = 'submitted' AND submitted_on IS NOT NULL
UNION ALL SELECT 'R-8' AS rule, '' AS seat, leadership_post_id AS subject, '' AS period, valid_from AS first_day, valid_to AS next_day FROM responsibility_items WHERE valid_from IS NOT NULL;

CREATE VIEW standing_acts AS
SELECT * FROM standing_acts_1
UNION ALL SELECT * FROM standing_acts_2;

-- The first days of stretches on which what is owed every day is not fulfilled.
CREATE VIEW standing_gaps AS
SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.due, h.subject, h.division, h.first_day AS gap, h.next_day AS ends
FROM standing_held d JOIN standing_holders h ON h.of = d.of
WHERE NOT EXISTS (SELECT 1 FROM standing_acts a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = ''
  AND a.first_day <= h.first_day AND coalesce(a.next_day, '9999-12-31') > h.first_day)
UNION SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.due, h.subject, h.division, l.next_day, h.next_day
FROM standing_held d JOIN standing_holders h ON h.of = d.of
JOIN standing_acts l ON l.rule = d.rule AND l.seat = d.seat AND l.subject = h.subject AND l.period = '' AND l.next_day > l.first_day
  AND l.next_day > h.first_day AND l.next_day < coalesce(h.next_day, '9999-12-31')
WHERE NOT EXISTS (SELECT 1 FROM standing_acts a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = ''
  AND a.first_day <= l.next_day AND coalesce(a.next_day, '9999-12-31') > l.next_day);

-- Each obligation with its days: what is owed every day from the first day it is not fulfilled to the day it is; what is owed once
-- a period from the day the period, or the listing, begins; listed again in it, once more. It ends with who owes it.
CREATE VIEW standing_duties AS
SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.subject, d.division, d.gap AS period, d.gap AS opens_on,
  CASE d.due WHEN 'year_end' THEN substr(d.gap, 1, 4) || '-12-31' ELSE d.gap END AS due_on,
  (SELECT min(a.first_day) FROM standing_acts a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = d.subject AND a.period = ''
    AND a.first_day > d.gap AND a.first_day < coalesce(a.next_day, '9999-12-31')) AS done_on, d.ends
FROM standing_gaps d
UNION ALL SELECT d.rule, d.seat, d.owner_role, d.subject_kind, h.subject, h.division,
  nullif(iif(EXISTS (SELECT 1 FROM standing_holders b WHERE b.of = h.of AND b.subject = h.subject AND b.first_day < h.first_day
    AND coalesce(b.next_day, '9999-12-31') > d.opens), d.period || ' ' || h.first_day, d.period), ''),
  max(d.opens, h.first_day), max(d.due, h.first_day),
  (SELECT min(a.first_day) FROM standing_acts a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = d.period), h.next_day
FROM standing_periods d JOIN standing_holders h ON h.of = d.of AND h.first_day <= substr(d.opens, 1, 4) || '-12-31'
  AND coalesce(h.next_day, '9999-12-31') > d.opens;

-- The same as tasks. What was fulfilled before it ended does not lapse; what lapsed first was never done.
CREATE VIEW standing_tasks AS
SELECT s.rule || '/' || s.subject_kind || '/' || s.subject || iif(s.seat = '', '', '/' || s.seat) || '/' || coalesce(s.period, '') || '/'
    || substr(s.division, 1, 4) || '00' AS id,
  s.rule, s.owner_role, substr(s.division, 1, 4) || '00' AS tenant, NULL AS owner_id, s.division, substr(s.division, 1, 6) AS county,
  NULL AS counterpart, '' AS mode, s.division AS scope_code, s.subject_kind,
  s.subject || iif(s.seat = '', '', '/' || s.seat) AS subject_id, s.period, NULL AS window_first, NULL AS window_last, 1 AS acts_needed,
  s.opens_on, s.due_on, iif(s.done_on < coalesce(s.ends, '9999-12-31'), s.done_on, NULL) AS done_on,
  iif(s.done_on < coalesce(s.ends, '9999-12-31'), NULL, s.ends) AS lapsed_on
FROM standing_duties s;

-- The first days of stretches on which what is owed every day is not fulfilled.
CREATE VIEW standing_gaps_of AS
SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.due, h.subject, h.division, h.first_day AS gap, h.next_day AS ends
FROM standing_held d JOIN standing_holders_of h ON h.of = d.of
WHERE NOT EXISTS (SELECT 1 FROM standing_acts_of a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = ''
  AND a.first_day <= h.first_day AND coalesce(a.next_day, '9999-12-31') > h.first_day)
UNION SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.due, h.subject, h.division, l.next_day, h.next_day
FROM standing_held d JOIN standing_holders_of h ON h.of = d.of
JOIN standing_acts_of l ON l.rule = d.rule AND l.seat = d.seat AND l.subject = h.subject AND l.period = '' AND l.next_day > l.first_day
  AND l.next_day > h.first_day AND l.next_day < coalesce(h.next_day, '9999-12-31')
WHERE NOT EXISTS (SELECT 1 FROM standing_acts_of a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = ''
  AND a.first_day <= l.next_day AND coalesce(a.next_day, '9999-12-31') > l.next_day);

-- Each obligation with its days: what is owed every day from the first day it is not fulfilled to the day it is; what is owed once
-- a period from the day the period, or the listing, begins; listed again in it, once more. It ends with who owes it.
CREATE VIEW standing_duties_of AS
SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.subject, d.division, d.gap AS period, d.gap AS opens_on,
  CASE d.due WHEN 'year_end' THEN substr(d.gap, 1, 4) || '-12-31' ELSE d.gap END AS due_on,
  (SELECT min(a.first_day) FROM standing_acts_of a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = d.subject AND a.period = ''
    AND a.first_day > d.gap AND a.first_day < coalesce(a.next_day, '9999-12-31')) AS done_on, d.ends
FROM standing_gaps_of d
UNION ALL SELECT d.rule, d.seat, d.owner_role, d.subject_kind, h.subject, h.division,
  nullif(iif(EXISTS (SELECT 1 FROM standing_holders_of b WHERE b.of = h.of AND b.subject = h.subject AND b.first_day < h.first_day
    AND coalesce(b.next_day, '9999-12-31') > d.opens), d.period || ' ' || h.first_day, d.period), ''),
  max(d.opens, h.first_day), max(d.due, h.first_day),
  (SELECT min(a.first_day) FROM standing_acts_of a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = d.period), h.next_day
FROM standing_periods d JOIN standing_holders_of h ON h.of = d.of AND h.first_day <= substr(d.opens, 1, 4) || '-12-31'
  AND coalesce(h.next_day, '9999-12-31') > d.opens;

-- The same as tasks. What was fulfilled before it ended does not lapse; what lapsed first was never done.
CREATE VIEW standing_tasks_of AS
SELECT s.rule || '/' || s.subject_kind || '/' || s.subject || iif(s.seat = '', '', '/' || s.seat) || '/' || coalesce(s.period, '') || '/'
    || substr(s.division, 1, 4) || '00' AS id,
  s.rule, s.owner_role, substr(s.division, 1, 4) || '00' AS tenant, NULL AS owner_id, s.division, substr(s.division, 1, 6) AS county,
  NULL AS counterpart, '' AS mode, s.division AS scope_code, s.subject_kind,
  s.subject || iif(s.seat = '', '', '/' || s.seat) AS subject_id, s.period, NULL AS window_first, NULL AS window_last, 1 AS acts_needed,
  s.opens_on, s.due_on, iif(s.done_on < coalesce(s.ends, '9999-12-31'), s.done_on, NULL) AS done_on,
  iif(s.done_on < coalesce(s.ends, '9999-12-31'), NULL, s.ends) AS lapsed_on
FROM standing_duties_of s;

CREATE TABLE standing_queue (
  subject TEXT PRIMARY KEY,
  as_of TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER standing_queue_apply AFTER INSERT ON standing_queue
BEGIN
  DELETE FROM standing_holders_of;
  DELETE FROM standing_acts_of;
  INSERT INTO standing_holders_of SELECT of, subject, division, first_day, next_day FROM standing_holders WHERE subject = NEW.subject;
  INSERT INTO standing_acts_of SELECT rule, seat, subject, period, first_day, next_day FROM standing_acts WHERE subject = NEW.subject;
  INSERT INTO task_changes
  SELECT 'remove', NEW.as_of, t.id, t.rule, t.owner_role, t.tenant, t.owner_id, t.division, t.county, t.counterpart, t.mode, t.scope_code, t.subject_kind,
    t.subject_id, t.period, t.window_first, t.window_last, t.acts_needed, t.opens_on, t.due_on, t.done_on, t.lapsed_on
  FROM tasks t
  WHERE t.id IN (SELECT x.id FROM tasks x WHERE x.subject_id = NEW.subject
      UNION ALL SELECT x.id FROM tasks x WHERE x.subject_id > NEW.subject || '/' AND x.subject_id < NEW.subject || '0')
    AND (t.rule, t.subject_kind) IN (SELECT rule, subject_kind FROM standing_held UNION SELECT rule, subject_kind FROM standing_periods)
    AND t.id NOT IN (SELECT s.id FROM standing_tasks_of s);
  INSERT INTO task_changes
  SELECT 'put', NEW.as_of, s.id, s.rule, s.owner_role, s.tenant, s.owner_id, s.division, s.county, s.counterpart, s.mode, s.scope_code, s.subject_kind,
    s.subject_id, s.period, s.window_first, s.window_last, s.acts_needed, s.opens_on, s.due_on, s.done_on, s.lapsed_on
  FROM standing_tasks_of s
  WHERE NOT EXISTS (SELECT 1 FROM tasks t WHERE t.id = s.id AND t.opens_on = s.opens_on AND t.due_on = s.due_on
    AND t.owner_role = s.owner_role AND t.done_on IS s.done_on AND t.lapsed_on IS s.lapsed_on);
END;

-- The one way in: who may owe something else, on a day. Of a county its leaders' duties move too.
CREATE VIEW standing_changes AS SELECT '' AS subject, '' AS as_of WHERE 0;
CREATE TRIGGER standing_changes_apply INSTEAD OF INSERT ON standing_changes
BEGIN
  INSERT INTO standing_queue SELECT NEW.subject, NEW.as_of UNION
    SELECT id, NEW.as_of FROM leadership_posts WHERE division = NEW.subject AND post IN ('county_party_secretary', 'county_head', 'county_leader');
  DELETE FROM standing_queue;
END;

-- What is owed already.
INSERT INTO standing_changes SELECT DISTINCT place, '' FROM place_listings;
INSERT INTO standing_changes SELECT id, '' FROM registered_households;
