-- 3.4, A-12: what the province sets for records of a city's own: due days of plans, incomes and service centres, trainings of county leaderships, the rhythm
-- of resident points, the quorum and the publication of a village's decisions, the weight of poverty results in a review.
CREATE TABLE settings_before AS SELECT * FROM settings;
DROP TABLE settings;
CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT settings_name CHECK (name IN ('branch_regulation_from', 'turn_due_days', 'recall_replace_days', 'trainings_a_year', 'visit_months',
    'plan_due', 'leadership_trainings_a_year', 'resident_weeks', 'remote_resident_weeks', 'incomes_due',
    'village_quorum', 'result_published_days', 'centres_due', 'review_poverty_weight')),
  tenant TEXT NOT NULL,
  value TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO settings (id, name, tenant, value, valid_from, reason, version, created_at, updated_at)
SELECT id, name, tenant, value, valid_from, reason, version, created_at, updated_at FROM settings_before;
DROP TABLE settings_before;
CREATE INDEX settings_by_tenant ON settings (tenant, name, id);
CREATE TRIGGER settings_refuse_update BEFORE UPDATE ON settings
BEGIN
  SELECT RAISE(ABORT, 'settings_are_append_only');
END;

-- A record keeps the words it was derived by.
ALTER TABLE resident_points ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX resident_points_by_policy ON resident_points (policy);
ALTER TABLE resolutions ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX resolutions_by_policy ON resolutions (policy);
ALTER TABLE service_centres ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX service_centres_by_policy ON service_centres (policy);
ALTER TABLE review_reports ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX review_reports_by_policy ON review_reports (policy);

-- The words a city keeps, in one row, none while nothing is set: its standing duties are derived by them, and a change of them derives those of all its places anew.
CREATE TABLE city_policy (
  id TEXT PRIMARY KEY CONSTRAINT city_policy_one_row CHECK (id IN ('city')),
  words TEXT NOT NULL CONSTRAINT city_policy_words CHECK (json_valid(words)),
  as_of TEXT NOT NULL
) STRICT;

DROP VIEW standing_tasks_of;
DROP VIEW standing_duties_of;
DROP VIEW standing_periods;
DROP TRIGGER standing_batches_apply;

-- Printed from the laws (print-tables -- standing): a period may be due on a day the province sets, or be fulfilled by more rows than one.
CREATE VIEW standing_periods_printed AS SELECT json_extract(value, '$[0]') AS rule, json_extract(value, '$[1]') AS seat, json_extract(value, '$[2]') AS of, json_extract(value, '$[3]') AS owner_role, json_extract(value, '$[4]') AS subject_kind, json_extract(value, '$[5]') AS period, json_extract(value, '$[6]') AS begins, json_extract(value, '$[7]') AS by_default, json_extract(value, '$[8]') AS due_setting, json_extract(value, '$[9]') AS acts_setting
FROM json_each('[
  ["R-15","","village","township_committee","place","2016","2017-01-01","2017-01-31","incomes_due",""],
  ["R-15","","village","township_committee","place","2017","2018-01-01","2018-01-31","incomes_due",""],
  ["R-15","","village","township_committee","place","2018","2019-01-01","2019-01-31","incomes_due",""],
  ["R-68","","village","township_committee","place","","2018-01-01","2018-12-31","centres_due",""],
  ["R-18","","county","county_org","place","","2016-01-01","2016-09-30","",""],
  ["R-82","","city","city_org","place","2016","2016-01-01","2016-12-31","",""],
  ["R-82","","city","city_org","place","2017","2017-01-01","2017-12-31","",""],
  ["R-82","","city","city_org","place","2018","2018-01-01","2018-12-31","",""],
  ["R-82","","county","county_committee","place","2016","2016-01-01","2016-12-31","",""],
  ["R-82","","county","county_committee","place","2017","2017-01-01","2017-12-31","",""],
  ["R-82","","county","county_committee","place","2018","2018-01-01","2018-12-31","",""],
  ["R-82","","township","township_committee","place","2016","2016-01-01","2016-12-31","",""],
  ["R-82","","township","township_committee","place","2017","2017-01-01","2017-12-31","",""],
  ["R-82","","township","township_committee","place","2018","2018-01-01","2018-12-31","",""],
  ["R-7","","city","city_org","place","2016","2016-01-01","2016-12-31","","leadership_trainings_a_year"],
  ["R-7","","city","city_org","place","2017","2017-01-01","2017-12-31","","leadership_trainings_a_year"],
  ["R-7","","city","city_org","place","2018","2018-01-01","2018-12-31","","leadership_trainings_a_year"],
  ["R-32","","village_key","county_org","leadership_post","2016","2016-01-01","2016-12-31","",""],
  ["R-32","","village_key","county_org","leadership_post","2017","2017-01-01","2017-12-31","",""],
  ["R-32","","village_key","county_org","leadership_post","2018","2018-01-01","2018-12-31","",""],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2016","2016-01-01","2016-12-31","",""],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2017","2017-01-01","2017-12-31","",""],
  ["R-32","village_party_secretary","village_without_secretary","county_org","place","2018","2018-01-01","2018-12-31","",""],
  ["R-32","village_committee_director","village_without_director","county_org","place","2016","2016-01-01","2016-12-31","",""],
  ["R-32","village_committee_director","village_without_director","county_org","place","2017","2017-01-01","2017-12-31","",""],
  ["R-32","village_committee_director","village_without_director","county_org","place","2018","2018-01-01","2018-12-31","",""],
  ["R-3","","city","city_org","place","2016","2016-01-01","2016-03-31","plan_due",""],
  ["R-3","","city","city_org","place","2017","2017-01-01","2017-03-31","plan_due",""],
  ["R-3","","city","city_org","place","2018","2018-01-01","2018-03-31","plan_due",""],
  ["R-3","","county","county_org","place","2016","2016-01-01","2016-03-31","plan_due",""],
  ["R-3","","county","county_org","place","2017","2017-01-01","2017-03-31","plan_due",""],
  ["R-3","","county","county_org","place","2018","2018-01-01","2018-03-31","plan_due",""],
  ["R-3","","township","township_committee","place","2016","2016-01-01","2016-03-31","plan_due",""],
  ["R-3","","township","township_committee","place","2017","2017-01-01","2017-03-31","plan_due",""],
  ["R-3","","township","township_committee","place","2018","2018-01-01","2018-03-31","plan_due",""]
]');

CREATE VIEW standing_periods AS
WITH w AS MATERIALIZED (SELECT value ->> 'name' AS name, value ->> 'value' AS value, value ->> 'valid_from' AS valid_from, key AS place
  FROM city_policy, json_each(words)),
said AS (SELECT *, iif(due_setting = '', NULL, (SELECT w.value FROM w
  WHERE w.name = due_setting AND w.valid_from <= begins ORDER BY w.valid_from DESC, w.place DESC LIMIT 1)) AS word FROM standing_periods_printed),
p AS (SELECT *, coalesce(iif(length(word) = 5, substr(by_default, 1, 5) || word, word), by_default) AS due FROM said)
SELECT rule, seat, of, owner_role, subject_kind, period, iif(word IS NULL, begins, min(begins, substr(due, 1, 4) || '-01-01')) AS opens, due,
  iif(acts_setting = '', 1, coalesce(CAST((SELECT w.value FROM w
  WHERE w.name = acts_setting AND w.valid_from <= due ORDER BY w.valid_from DESC, w.place DESC LIMIT 1) AS INTEGER), 1)) AS acts
FROM p;

-- Each obligation with its days: what is owed every day from the first day it is not fulfilled to the day it is; what is owed once
-- a period from the day the period, or the listing, begins; listed again in it, once more. It ends with who owes it.
CREATE VIEW standing_duties_of AS
WITH p AS MATERIALIZED (SELECT * FROM standing_periods)
SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.subject, d.division, d.gap AS period, d.gap AS opens_on,
  CASE d.due WHEN 'year_end' THEN substr(d.gap, 1, 4) || '-12-31' ELSE d.gap END AS due_on,
  (SELECT min(a.first_day) FROM standing_acts_of a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = d.subject AND a.period = ''
    AND a.first_day > d.gap AND a.first_day < coalesce(a.next_day, '9999-12-31')) AS done_on, d.ends, 1 AS acts
FROM standing_gaps_of d
UNION ALL SELECT d.rule, d.seat, d.owner_role, d.subject_kind, h.subject, h.division,
  nullif(iif(EXISTS (SELECT 1 FROM standing_holders_of b WHERE b.of = h.of AND b.subject = h.subject AND b.first_day < h.first_day
    AND coalesce(b.next_day, '9999-12-31') > d.opens), d.period || ' ' || h.first_day, d.period), ''),
  max(d.opens, h.first_day), max(d.due, h.first_day),
  (SELECT min(a.first_day) FROM standing_acts_of a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = d.period
    AND (d.acts = 1 OR d.acts <= (SELECT count(*) FROM standing_acts_of b WHERE b.rule = d.rule AND b.seat = d.seat AND b.subject = h.subject AND b.period = d.period AND b.first_day <= a.first_day))),
  h.next_day, d.acts
FROM p d JOIN standing_holders_of h ON h.of = d.of AND h.first_day <= substr(d.opens, 1, 4) || '-12-31'
  AND coalesce(h.next_day, '9999-12-31') > d.opens;

-- The same as tasks. What was fulfilled before it ended does not lapse; what lapsed first was never done.
CREATE VIEW standing_tasks_of AS
SELECT s.rule || '/' || s.subject_kind || '/' || s.subject || iif(s.seat = '', '', '/' || s.seat) || '/' || coalesce(s.period, '') || '/'
    || substr(s.division, 1, 4) || '00' AS id,
  s.rule, s.owner_role, substr(s.division, 1, 4) || '00' AS tenant, NULL AS owner_id, s.division, substr(s.division, 1, 6) AS county,
  NULL AS counterpart, '' AS mode, s.division AS scope_code, s.subject_kind,
  s.subject || iif(s.seat = '', '', '/' || s.seat) AS subject_id, s.period, NULL AS window_first, NULL AS window_last, s.acts AS acts_needed,
  s.opens_on, s.due_on, iif(s.done_on < coalesce(s.ends, '9999-12-31'), s.done_on, NULL) AS done_on,
  iif(s.done_on < coalesce(s.ends, '9999-12-31'), NULL, s.ends) AS lapsed_on
FROM standing_duties_of s;

CREATE TRIGGER standing_batches_apply INSTEAD OF INSERT ON standing_batches
BEGIN
  INSERT INTO standing_holders_of (subject, of, first_day, next_day, division)
  SELECT subject, of, first_day, next_day, division FROM standing_holders WHERE subject IN (SELECT value FROM json_each(NEW.subjects));
  INSERT INTO standing_acts_of (subject, rule, seat, period, first_day, next_day)
  SELECT subject, rule, seat, period, first_day, next_day FROM standing_acts WHERE subject IN (SELECT value FROM json_each(NEW.subjects));
  DELETE FROM tasks WHERE id IN (SELECT t.id FROM tasks t
    WHERE t.rowid IN (SELECT x.rowid FROM json_each(NEW.subjects) j CROSS JOIN tasks x ON x.subject_id = j.value
      UNION ALL SELECT x.rowid FROM json_each(NEW.subjects) j CROSS JOIN tasks x ON x.subject_id > j.value || '/' AND x.subject_id < j.value || '0')
    AND (t.rule, t.subject_kind) IN (SELECT rule, subject_kind FROM standing_held UNION SELECT rule, subject_kind FROM standing_periods)
    AND t.id NOT IN (SELECT s.id FROM standing_tasks_of s));
  INSERT INTO tasks_counted SELECT 1, coalesce(max(rowid), 0) FROM tasks WHERE 1
  ON CONFLICT (id) DO UPDATE SET up_to = excluded.up_to WHERE up_to <> excluded.up_to;
  INSERT INTO tasks (id, rule, owner_role, tenant, owner_id, division, county, counterpart, mode, scope_code, subject_kind, subject_id,
    period, window_first, window_last, acts_needed, opens_on, due_on, done_on, lapsed_on, settled)
  SELECT s.id, s.rule, s.owner_role, s.tenant, s.owner_id, s.division, s.county, s.counterpart, s.mode, s.scope_code, s.subject_kind,
    s.subject_id, s.period, s.window_first, s.window_last, s.acts_needed, s.opens_on, s.due_on, s.done_on, s.lapsed_on,
    coalesce(s.done_on <= NEW.as_of, 0) OR coalesce(s.lapsed_on <= NEW.as_of, 0)
  FROM standing_tasks_of s
  WHERE NOT EXISTS (SELECT 1 FROM tasks t WHERE t.id = s.id AND t.opens_on = s.opens_on AND t.due_on = s.due_on
    AND t.owner_role = s.owner_role AND t.acts_needed = s.acts_needed AND t.done_on IS s.done_on AND t.lapsed_on IS s.lapsed_on)
  ON CONFLICT (id) DO UPDATE SET owner_role = excluded.owner_role, tenant = excluded.tenant, owner_id = excluded.owner_id,
    division = excluded.division, county = excluded.county, counterpart = excluded.counterpart, mode = excluded.mode, scope_code = excluded.scope_code,
    window_first = excluded.window_first, window_last = excluded.window_last, acts_needed = excluded.acts_needed,
    opens_on = excluded.opens_on, due_on = excluded.due_on, done_on = excluded.done_on, lapsed_on = excluded.lapsed_on, settled = excluded.settled;
  UPDATE tasks_counted SET up_to = (SELECT max(rowid) FROM tasks) WHERE up_to < (SELECT max(rowid) FROM tasks);
  DELETE FROM standing_holders_of;
  DELETE FROM standing_acts_of;
END;

CREATE TRIGGER city_policy_derives_first AFTER INSERT ON city_policy
BEGIN
  INSERT INTO standing_changes SELECT json_group_array(place), NEW.as_of FROM (SELECT DISTINCT place FROM place_listings);
END;
CREATE TRIGGER city_policy_derives AFTER UPDATE OF words ON city_policy WHEN NEW.words <> OLD.words
BEGIN
  INSERT INTO standing_changes SELECT json_group_array(place), NEW.as_of FROM (SELECT DISTINCT place FROM place_listings);
END;
