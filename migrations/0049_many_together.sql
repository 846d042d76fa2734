-- What many records oblige to is worked out together: one statement says which tasks or subjects move, and the figures of the tasks
-- that come are added up before they are written.

-- The days of counties alone, for heavy_days: without it each subject's duties walked over every listed place.
CREATE INDEX place_listings_of_counties ON place_listings (place, day) WHERE length(place) = 6 AND substr(place, 5) <> '00';

-- Most tasks name no other city and no unit.
DROP INDEX tasks_by_counterpart;
CREATE INDEX tasks_by_counterpart ON tasks (counterpart, due_on, id) WHERE counterpart IS NOT NULL;
DROP INDEX tasks_by_owner;
CREATE INDEX tasks_by_owner ON tasks (owner_id, due_on, id) WHERE owner_id IS NOT NULL;

-- Up to which row the tasks that were put are in the figures. A task that is changed or taken away moves them itself.
CREATE TABLE tasks_counted (
  id INTEGER PRIMARY KEY CONSTRAINT tasks_counted_once CHECK (id = 1),
  up_to INTEGER NOT NULL
) STRICT;
INSERT INTO tasks_counted SELECT 1, coalesce(max(rowid), 0) FROM tasks;

DROP TRIGGER tasks_count_insert;
CREATE TRIGGER tasks_counted_apply AFTER UPDATE OF up_to ON tasks_counted WHEN NEW.up_to > OLD.up_to
BEGIN
  INSERT INTO counter_changes
  SELECT s.indicator, s.county, s.mode, s.counterpart, s.other_tenant, iif(e.sign = 1, s.first_day, s.next_day) AS day, sum(e.sign * s.amount)
  FROM (SELECT indicator, county, mode, counterpart, other_tenant, first_day, next_day, sum(amount) AS amount FROM task_spans
      WHERE id IN (SELECT id FROM tasks WHERE rowid > OLD.up_to AND rowid <= NEW.up_to) GROUP BY 1, 2, 3, 4, 5, 6, 7) s
    JOIN (SELECT 1 AS sign UNION ALL SELECT -1) e ON e.sign = 1 OR s.next_day IS NOT NULL
  GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(e.sign * s.amount) <> 0;
END;

-- The one way in: the ids of tasks that go, and tasks as they are now, each as a JSON list. as_of is the day of the write.
DROP VIEW task_changes;
CREATE VIEW task_changes AS SELECT '' AS as_of, '' AS removed, '' AS put WHERE 0;
CREATE TRIGGER task_changes_apply INSTEAD OF INSERT ON task_changes
BEGIN
  DELETE FROM tasks WHERE id IN (SELECT value FROM json_each(NEW.removed));
  -- A row that is taken away at the end leaves its number to the next one.
  INSERT INTO tasks_counted SELECT 1, coalesce(max(rowid), 0) FROM tasks WHERE 1
  ON CONFLICT (id) DO UPDATE SET up_to = excluded.up_to WHERE up_to <> excluded.up_to;
  INSERT INTO tasks (id, rule, owner_role, tenant, owner_id, division, county, counterpart, mode, scope_code, subject_kind, subject_id,
    period, window_first, window_last, acts_needed, opens_on, due_on, done_on, lapsed_on, settled)
  SELECT id, rule, owner_role, tenant, owner_id, division, county, counterpart, mode, scope_code, subject_kind, subject_id,
    period, window_first, window_last, acts_needed, opens_on, due_on, done_on, lapsed_on,
    coalesce(done_on <= NEW.as_of, 0) OR coalesce(lapsed_on <= NEW.as_of, 0)
  FROM (SELECT t.id, t.rule, t.owner_role, t.tenant, t.owner_id, t.division, t.county, t.counterpart, t.mode, t.scope_code, t.subject_kind,
      t.subject_id, t.period, t.window_first, t.window_last, t.acts_needed, t.opens_on, t.due_on, t.lapsed_on,
      coalesce(t.done_on, (SELECT a.done_on FROM task_acts a WHERE a.rule = t.rule AND a.subject_id = t.subject_id
        AND a.counts_on BETWEEN t.window_first AND t.window_last
        AND t.acts_needed = 1 + (SELECT count(*) FROM task_acts b WHERE b.rule = a.rule AND b.subject_id = a.subject_id
          AND b.counts_on BETWEEN t.window_first AND t.window_last AND (b.done_on, b.record_id) < (a.done_on, a.record_id)))) AS done_on
    FROM (SELECT value ->> 'id' AS id, value ->> 'rule' AS rule, value ->> 'owner_role' AS owner_role, value ->> 'tenant' AS tenant,
        value ->> 'owner_id' AS owner_id, value ->> 'division' AS division, value ->> 'county' AS county,
        value ->> 'counterpart' AS counterpart, value ->> 'mode' AS mode, value ->> 'scope_code' AS scope_code,
        value ->> 'subject_kind' AS subject_kind, value ->> 'subject_id' AS subject_id, value ->> 'period' AS period,
        value ->> 'window_first' AS window_first, value ->> 'window_last' AS window_last, value ->> 'acts_needed' AS acts_needed,
        value ->> 'opens_on' AS opens_on, value ->> 'due_on' AS due_on, value ->> 'done_on' AS done_on, value ->> 'lapsed_on' AS lapsed_on
      FROM json_each(NEW.put)) t)
  WHERE 1
  ON CONFLICT (id) DO UPDATE SET owner_role = excluded.owner_role, tenant = excluded.tenant, owner_id = excluded.owner_id,
    division = excluded.division, county = excluded.county, counterpart = excluded.counterpart, mode = excluded.mode, scope_code = excluded.scope_code,
    window_first = excluded.window_first, window_last = excluded.window_last, acts_needed = excluded.acts_needed,
    opens_on = excluded.opens_on, due_on = excluded.due_on, done_on = excluded.done_on, lapsed_on = excluded.lapsed_on, settled = excluded.settled;
  UPDATE tasks_counted SET up_to = (SELECT max(rowid) FROM tasks) WHERE up_to < (SELECT max(rowid) FROM tasks);
END;

-- Standing duties (0033) of any number of subjects: their rows stand in the two tables while they are derived.
DROP TRIGGER standing_changes_apply;
DROP VIEW standing_changes;
DROP TABLE standing_queue;
DROP TABLE standing_holders_of;
DROP TABLE standing_acts_of;
CREATE TABLE standing_holders_of (
  subject TEXT NOT NULL,
  of TEXT NOT NULL,
  first_day TEXT NOT NULL,
  next_day TEXT,
  division TEXT NOT NULL,
  PRIMARY KEY (subject, of, first_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE standing_acts_of (
  subject TEXT NOT NULL,
  rule TEXT NOT NULL,
  seat TEXT NOT NULL,
  period TEXT NOT NULL,
  first_day TEXT NOT NULL,
  next_day TEXT
) STRICT;
CREATE INDEX standing_acts_of_by_subject ON standing_acts_of (subject, rule);

-- Printed from the laws (print-tables -- standing): the duties are laid out once a statement. A recount derives them in the product.
DROP VIEW standing_tasks;
DROP VIEW standing_duties;
DROP VIEW standing_gaps;
DROP VIEW standing_tasks_of;
DROP VIEW standing_duties_of;
DROP VIEW standing_gaps_of;
-- The first days of stretches on which what is owed every day is not fulfilled.
CREATE VIEW standing_gaps_of AS
WITH d AS MATERIALIZED (SELECT * FROM standing_held)
SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.due, h.subject, h.division, h.first_day AS gap, h.next_day AS ends
FROM d JOIN standing_holders_of h ON h.of = d.of
WHERE NOT EXISTS (SELECT 1 FROM standing_acts_of a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = ''
  AND a.first_day <= h.first_day AND coalesce(a.next_day, '9999-12-31') > h.first_day)
UNION SELECT d.rule, d.seat, d.owner_role, d.subject_kind, d.due, h.subject, h.division, l.next_day, h.next_day
FROM d JOIN standing_holders_of h ON h.of = d.of
JOIN standing_acts_of l ON l.rule = d.rule AND l.seat = d.seat AND l.subject = h.subject AND l.period = '' AND l.next_day > l.first_day
  AND l.next_day > h.first_day AND l.next_day < coalesce(h.next_day, '9999-12-31')
WHERE NOT EXISTS (SELECT 1 FROM standing_acts_of a WHERE a.rule = d.rule AND a.seat = d.seat AND a.subject = h.subject AND a.period = ''
  AND a.first_day <= l.next_day AND coalesce(a.next_day, '9999-12-31') > l.next_day);

-- Each obligation with its days: what is owed every day from the first day it is not fulfilled to the day it is; what is owed once
-- a period from the day the period, or the listing, begins; listed again in it, once more. It ends with who owes it.
CREATE VIEW standing_duties_of AS
WITH p AS MATERIALIZED (SELECT * FROM standing_periods)
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
FROM p d JOIN standing_holders_of h ON h.of = d.of AND h.first_day <= substr(d.opens, 1, 4) || '-12-31'
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

CREATE VIEW standing_batches AS SELECT '' AS subjects, '' AS as_of WHERE 0;
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
    AND t.owner_role = s.owner_role AND t.done_on IS s.done_on AND t.lapsed_on IS s.lapsed_on)
  ON CONFLICT (id) DO UPDATE SET owner_role = excluded.owner_role, tenant = excluded.tenant, owner_id = excluded.owner_id,
    division = excluded.division, county = excluded.county, counterpart = excluded.counterpart, mode = excluded.mode, scope_code = excluded.scope_code,
    window_first = excluded.window_first, window_last = excluded.window_last, acts_needed = excluded.acts_needed,
    opens_on = excluded.opens_on, due_on = excluded.due_on, done_on = excluded.done_on, lapsed_on = excluded.lapsed_on, settled = excluded.settled;
  UPDATE tasks_counted SET up_to = (SELECT max(rowid) FROM tasks) WHERE up_to < (SELECT max(rowid) FROM tasks);
  DELETE FROM standing_holders_of;
  DELETE FROM standing_acts_of;
END;

-- The one way in: who may owe something else, as a JSON list, on a day. Of a county its leaders' duties move too, of a village its key cadres'.
CREATE VIEW standing_changes AS SELECT '' AS subjects, '' AS as_of WHERE 0;
CREATE TRIGGER standing_changes_apply INSTEAD OF INSERT ON standing_changes
BEGIN
  INSERT INTO standing_batches SELECT json_group_array(value), NEW.as_of FROM (SELECT value FROM json_each(NEW.subjects)
    UNION SELECT id FROM leadership_posts WHERE division IN (SELECT value FROM json_each(NEW.subjects))
      AND post IN ('county_party_secretary', 'county_head', 'county_leader', 'village_party_secretary', 'village_committee_director'));
END;
