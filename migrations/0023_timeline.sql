-- Who answers on which day (X-15 – X-18, 3.4): what the days of a village follow from is kept whole.

-- X-1: the first day of a listing row on which the counterpart it names is no longer paired with the city; it goes on naming him (X-8).
ALTER TABLE village_listings ADD COLUMN paired_to TEXT;

-- X-3: when a posting was submitted, when the host answered, when it was withdrawn: the turn stays readable after it was taken.
ALTER TABLE postings ADD COLUMN submitted_on TEXT;
ALTER TABLE postings ADD COLUMN answered_on TEXT;
ALTER TABLE postings ADD COLUMN cancelled_on TEXT;
UPDATE postings SET submitted_on = date(updated_at, '+8 hours') WHERE status = 'submitted';

-- X-16: every turn of a handshake; an agreed assignment has one while a side's word to call it off waits for the other's (7.1.5).
PRAGMA defer_foreign_keys = true;
CREATE TABLE assignments_before AS SELECT * FROM assignments;
DROP TABLE assignments;
CREATE TABLE assignments (
  id TEXT PRIMARY KEY,
  village_code TEXT NOT NULL REFERENCES villages (code),
  counterpart TEXT,
  mode TEXT NOT NULL CONSTRAINT assignments_mode CHECK (mode IN ('province', 'paired', 'self')),
  helper_tenant TEXT NOT NULL,
  helper_units TEXT NOT NULL,
  targets TEXT,
  note TEXT,
  replaces TEXT REFERENCES assignments (id),
  status TEXT NOT NULL CONSTRAINT assignments_status
    CHECK (status IN ('proposed', 'countered', 'active', 'ended', 'declined', 'withdrawn')),
  revision INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  proposed_by TEXT NOT NULL,
  accepted_by TEXT NOT NULL,
  turn TEXT,
  turn_since TEXT,
  turn_due TEXT,
  -- Each turn there was: whose, since when, until when in time, on which day it was taken or lapsed.
  turns TEXT NOT NULL DEFAULT '[]',
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  open_from TEXT NOT NULL,
  open_to TEXT,
  ever_active INTEGER NOT NULL CONSTRAINT assignments_ever_active CHECK (ever_active IN (0, 1)),
  -- What the acceptance of a successor cut, as it stood: calling it off before its first day puts it back.
  cut TEXT,
  reason TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT assignments_dates_in_order CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT assignments_turn_while_open CHECK ((turn IS NOT NULL) = (status IN ('proposed', 'countered'))
    OR (turn IS NOT NULL AND status = 'active'))
) STRICT;
INSERT INTO assignments (id, village_code, counterpart, mode, helper_tenant, helper_units, targets, note, replaces, status, revision, content_hash,
  proposed_by, accepted_by, turn, turn_since, turn_due, turns, valid_from, valid_to, open_from, open_to, ever_active, reason, version, created_at, updated_at)
SELECT id, village_code, counterpart, mode, helper_tenant, helper_units, targets, note, replaces, status, revision, content_hash,
  proposed_by, accepted_by, turn, turn_since, turn_due,
  CASE WHEN turn IS NULL THEN '[]' ELSE json_array(json_object('tenant', turn, 'since', date(turn_since, '+8 hours'), 'due', turn_due,
    'taken_on', NULL, 'lapsed_on', NULL)) END,
  valid_from, valid_to, open_from, open_to, ever_active, reason, version, created_at, updated_at
FROM assignments_before;
DROP TABLE assignments_before;
CREATE UNIQUE INDEX assignments_one_active ON assignments (village_code) WHERE status = 'active';
CREATE UNIQUE INDEX assignments_one_offer ON assignments (village_code) WHERE status IN ('proposed', 'countered');
CREATE INDEX assignments_by_village ON assignments (village_code, id);
CREATE INDEX assignments_by_counterpart ON assignments (counterpart, village_code, id);
CREATE INDEX assignments_by_status ON assignments (status, village_code, id);
CREATE INDEX assignments_by_counterpart_status ON assignments (counterpart, status, village_code, id);
CREATE INDEX assignments_by_mode ON assignments (mode, village_code, id);
CREATE INDEX assignments_by_helper_tenant ON assignments (helper_tenant, village_code, id);
CREATE INDEX assignments_by_replaces ON assignments (replaces);
CREATE INDEX assignments_by_turn ON assignments (turn, village_code, id) WHERE turn IS NOT NULL;
CREATE INDEX assignments_by_counterpart_turn ON assignments (counterpart, turn, village_code, id) WHERE turn IS NOT NULL;
CREATE INDEX assignments_waiting ON assignments (village_code, id) WHERE turn IS NOT NULL;
CREATE INDEX assignments_waiting_by_counterpart ON assignments (counterpart, village_code, id) WHERE turn IS NOT NULL;

-- X-15: beside a running assignment only an offer that names it in replaces may stand.
CREATE TRIGGER assignments_offer_replaces_running BEFORE INSERT ON assignments
WHEN NEW.status IN ('proposed', 'countered') AND EXISTS (SELECT 1 FROM assignments a
  WHERE a.village_code = NEW.village_code AND a.status = 'active' AND a.id IS NOT NEW.replaces)
BEGIN
  SELECT RAISE(ABORT, 'assignments_offer_replaces_running');
END;

-- X-17: on every day at most one helper answers for a village.
CREATE TRIGGER assignments_one_in_force_insert BEFORE INSERT ON assignments
WHEN NEW.ever_active = 1 AND EXISTS (SELECT 1 FROM assignments a WHERE a.village_code = NEW.village_code AND a.ever_active = 1
  AND a.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(a.valid_to, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'assignments_one_in_force');
END;
CREATE TRIGGER assignments_one_in_force_update BEFORE UPDATE OF ever_active, valid_from, valid_to ON assignments
WHEN NEW.ever_active = 1 AND EXISTS (SELECT 1 FROM assignments a WHERE a.village_code = NEW.village_code AND a.id <> NEW.id
  AND a.ever_active = 1
  AND a.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(a.valid_to, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'assignments_one_in_force');
END;

-- X-17: what has ended is history and frozen; one whose last day is still ahead may end sooner, or run on where its successor is called off.
CREATE TRIGGER assignments_ended_are_frozen BEFORE UPDATE ON assignments
WHEN OLD.status IN ('declined', 'withdrawn')
  OR (OLD.status = 'ended' AND OLD.valid_to <= date(NEW.updated_at, '+8 hours'))
BEGIN
  SELECT RAISE(ABORT, 'assignments_ended_are_frozen');
END;

-- 7.1.4, 7.1.5: a last day that lies ahead moves to an earlier one, never to a later; but where the succession that set it is called off
-- the posting runs on as it was agreed, and with it a recall that was to be overtaken.
DROP TRIGGER postings_ended_are_frozen;
CREATE TRIGGER postings_ended_are_frozen BEFORE UPDATE ON postings
WHEN OLD.status IN ('rejected', 'cancelled')
  OR (OLD.status = 'completed'
    AND coalesce(NEW.status NOT IN ('ended_early', 'recalled') OR NEW.ended_on > OLD.planned_end, 1))
  OR (OLD.status IN ('recalled', 'ended_early') AND OLD.ended_on < date(NEW.updated_at, '+8 hours'))
  OR (OLD.status IN ('recalled', 'ended_early') AND coalesce(NEW.ended_on > OLD.ended_on, 1)
    AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.village_code = OLD.village_code AND a.status = 'withdrawn'
      AND a.valid_from = date(OLD.ended_on, '+1 day')))
BEGIN
  SELECT RAISE(ABORT, 'postings_ended_are_frozen');
END;
CREATE TRIGGER postings_run_on AFTER UPDATE OF status, ended_on ON postings
WHEN OLD.status = 'ended_early' AND coalesce(NEW.ended_on > OLD.ended_on, 1)
BEGIN
  UPDATE recall_cases SET overtaken_on = NULL
  WHERE posting_id = NEW.id AND overtaken_on = OLD.ended_on AND status IN ('proposed', 'decided_recall');
END;

-- 3.4: from lapsed_on on nothing is owed any more, though nobody did it.
ALTER TABLE tasks ADD COLUMN lapsed_on TEXT;
DROP VIEW task_changes;
CREATE VIEW task_changes AS
SELECT '' AS op, '' AS as_of, id, rule, owner_role, tenant, owner_id, division, county, counterpart, mode, scope_code, subject_kind, subject_id,
  period, window_first, window_last, acts_needed, opens_on, due_on, done_on, lapsed_on FROM tasks WHERE 0;

CREATE TRIGGER task_changes_remove INSTEAD OF INSERT ON task_changes WHEN NEW.op = 'remove'
BEGIN
  DELETE FROM tasks WHERE id = NEW.id;
END;

CREATE TRIGGER task_changes_put INSTEAD OF INSERT ON task_changes WHEN NEW.op = 'put'
BEGIN
  INSERT INTO tasks (id, rule, owner_role, tenant, owner_id, division, county, counterpart, mode, scope_code, subject_kind, subject_id,
    period, window_first, window_last, acts_needed, opens_on, due_on, done_on, lapsed_on, settled)
  SELECT NEW.id, NEW.rule, NEW.owner_role, NEW.tenant, NEW.owner_id, NEW.division, NEW.county, NEW.counterpart, NEW.mode, NEW.scope_code,
    NEW.subject_kind, NEW.subject_id, NEW.period, NEW.window_first, NEW.window_last, NEW.acts_needed, NEW.opens_on, NEW.due_on,
    d.done_on, NEW.lapsed_on, coalesce(d.done_on <= NEW.as_of, 0) OR coalesce(NEW.lapsed_on <= NEW.as_of, 0)
  FROM (SELECT coalesce(NEW.done_on, (
    SELECT a.done_on FROM task_acts a WHERE a.rule = NEW.rule AND a.subject_id = NEW.subject_id
      AND a.counts_on BETWEEN NEW.window_first AND NEW.window_last
      AND NEW.acts_needed = 1 + (SELECT count(*) FROM task_acts b WHERE b.rule = a.rule AND b.subject_id = a.subject_id
        AND b.counts_on BETWEEN NEW.window_first AND NEW.window_last AND (b.done_on, b.record_id) < (a.done_on, a.record_id)))) AS done_on) d
  WHERE 1
  ON CONFLICT (id) DO UPDATE SET owner_role = excluded.owner_role, tenant = excluded.tenant, owner_id = excluded.owner_id,
    division = excluded.division, county = excluded.county, counterpart = excluded.counterpart, mode = excluded.mode, scope_code = excluded.scope_code,
    window_first = excluded.window_first, window_last = excluded.window_last, acts_needed = excluded.acts_needed,
    opens_on = excluded.opens_on, due_on = excluded.due_on, done_on = excluded.done_on, lapsed_on = excluded.lapsed_on, settled = excluded.settled;
END;

DROP TRIGGER task_acts_fulfil;
CREATE TRIGGER task_acts_fulfil AFTER INSERT ON task_acts
BEGIN
  UPDATE tasks SET (done_on, settled) = (SELECT max(a.done_on), count(*) > 0 OR tasks.settled FROM task_acts a
    WHERE a.rule = NEW.rule AND a.subject_id = NEW.subject_id AND a.counts_on BETWEEN tasks.window_first AND tasks.window_last
      AND tasks.acts_needed = 1 + (SELECT count(*) FROM task_acts b WHERE b.rule = a.rule AND b.subject_id = a.subject_id
        AND b.counts_on BETWEEN tasks.window_first AND tasks.window_last AND (b.done_on, b.record_id) < (a.done_on, a.record_id)))
  WHERE subject_id = NEW.subject_id AND rule = NEW.rule AND NEW.counts_on BETWEEN window_first AND window_last;
END;

-- What is asked for in a year, what of it was done in it, and what is overdue: none of it once it lapsed (3.4).
DROP VIEW task_spans;
CREATE VIEW task_spans AS
SELECT t.id, k.name || '_' || t.rule AS indicator, t.county, t.mode, coalesce(t.counterpart, '') AS counterpart,
  CASE WHEN t.rule IN ('R-57', 'R-81') THEN substr(t.subject_id, 1, 6) ELSE t.tenant END AS other_tenant,
  CASE k.name WHEN 'asked' THEN t.opens_on WHEN 'done' THEN max(t.done_on, t.opens_on) ELSE date(t.due_on, '+1 day') END AS first_day,
  CASE k.name WHEN 'overdue' THEN min(coalesce(t.done_on, t.lapsed_on), coalesce(t.lapsed_on, t.done_on)) WHEN 'asked'
    THEN max(t.opens_on, min(date(t.due_on, '+1 day'), coalesce(t.lapsed_on, '9999-12-31'))) ELSE date(t.due_on, '+1 day') END AS next_day, 1 AS amount
FROM tasks t JOIN (SELECT 'asked' AS name UNION ALL SELECT 'done' UNION ALL SELECT 'overdue') k
  ON CASE k.name WHEN 'overdue' THEN coalesce(t.done_on, '9999-12-31') > date(t.due_on, '+1 day') AND coalesce(t.lapsed_on, '9999-12-31') > date(t.due_on, '+1 day')
    WHEN 'done' THEN t.rule IN ('R-57', 'R-71', 'R-81') AND t.done_on <= t.due_on
    ELSE t.rule IN ('R-57', 'R-71', 'R-81') END;
DROP TRIGGER tasks_count_old;
CREATE TRIGGER tasks_count_old BEFORE UPDATE OF tenant, county, counterpart, mode, opens_on, due_on, done_on, lapsed_on ON tasks
WHEN (OLD.tenant, OLD.county, coalesce(OLD.counterpart, ''), OLD.mode, OLD.opens_on, OLD.due_on, coalesce(OLD.done_on, ''), coalesce(OLD.lapsed_on, ''))
  <> (NEW.tenant, NEW.county, coalesce(NEW.counterpart, ''), NEW.mode, NEW.opens_on, NEW.due_on, coalesce(NEW.done_on, ''), coalesce(NEW.lapsed_on, ''))
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, -amount FROM task_spans WHERE id = OLD.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, amount FROM task_spans WHERE id = OLD.id AND next_day IS NOT NULL;
END;
DROP TRIGGER tasks_count_new;
CREATE TRIGGER tasks_count_new AFTER UPDATE OF tenant, county, counterpart, mode, opens_on, due_on, done_on, lapsed_on ON tasks
WHEN (OLD.tenant, OLD.county, coalesce(OLD.counterpart, ''), OLD.mode, OLD.opens_on, OLD.due_on, coalesce(OLD.done_on, ''), coalesce(OLD.lapsed_on, ''))
  <> (NEW.tenant, NEW.county, coalesce(NEW.counterpart, ''), NEW.mode, NEW.opens_on, NEW.due_on, coalesce(NEW.done_on, ''), coalesce(NEW.lapsed_on, ''))
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM task_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM task_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;
