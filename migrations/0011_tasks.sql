-- Open obligations (3.4): derived from the records by the rules, in the batch of the record; nobody types them in.
CREATE TABLE tasks (
  id TEXT PRIMARY KEY,
  rule TEXT NOT NULL,
  owner_role TEXT NOT NULL,
  tenant TEXT NOT NULL,
  owner_id TEXT,
  division TEXT NOT NULL,
  county TEXT NOT NULL,
  counterpart TEXT,
  mode TEXT NOT NULL,
  scope_code TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  period TEXT,
  -- Acts that count on these days fulfil it, so many of them; null where the records say themselves when it was done.
  window_first TEXT,
  window_last TEXT,
  acts_needed INTEGER NOT NULL,
  opens_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  done_on TEXT,
  -- Whether done_on has come: lets lists of what is open pass over what is done. The schedule keeps it; done_on decides.
  settled INTEGER NOT NULL CONSTRAINT tasks_settled CHECK (settled IN (0, 1))
) STRICT;
CREATE INDEX tasks_by_due ON tasks (due_on, id);
CREATE INDEX tasks_by_counterpart ON tasks (counterpart, due_on, id);
CREATE INDEX tasks_by_county ON tasks (county, due_on, id);
CREATE INDEX tasks_by_owner ON tasks (owner_id, due_on, id);
CREATE INDEX tasks_by_subject ON tasks (subject_id, rule);
CREATE INDEX tasks_by_rule ON tasks (rule, due_on, id);
CREATE INDEX tasks_by_tenant ON tasks (tenant, due_on, id);
CREATE INDEX tasks_unsettled ON tasks (due_on, id) WHERE settled = 0;
CREATE INDEX tasks_unsettled_by_county ON tasks (county, due_on, id) WHERE settled = 0;
CREATE INDEX tasks_vacancies ON tasks (division, opens_on) WHERE subject_kind IN ('seat', 'recall_case');

-- What was done that a task asks for: a visit, a training, a confirmation. counts_on says which period it counts for.
CREATE TABLE task_acts (
  rule TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  record_id TEXT NOT NULL,
  counts_on TEXT NOT NULL,
  done_on TEXT NOT NULL,
  PRIMARY KEY (rule, subject_id, record_id)
) STRICT, WITHOUT ROWID;

-- The one way in: puts a task as it is now, or takes it away. as_of is the day of the write.
CREATE VIEW task_changes AS
SELECT '' AS op, '' AS as_of, id, rule, owner_role, tenant, owner_id, division, county, counterpart, mode, scope_code, subject_kind, subject_id,
  period, window_first, window_last, acts_needed, opens_on, due_on, done_on FROM tasks WHERE 0;

CREATE TRIGGER task_changes_remove INSTEAD OF INSERT ON task_changes WHEN NEW.op = 'remove'
BEGIN
  DELETE FROM tasks WHERE id = NEW.id;
END;

CREATE TRIGGER task_changes_put INSTEAD OF INSERT ON task_changes WHEN NEW.op = 'put'
BEGIN
  INSERT INTO tasks (id, rule, owner_role, tenant, owner_id, division, county, counterpart, mode, scope_code, subject_kind, subject_id,
    period, window_first, window_last, acts_needed, opens_on, due_on, done_on, settled)
  SELECT NEW.id, NEW.rule, NEW.owner_role, NEW.tenant, NEW.owner_id, NEW.division, NEW.county, NEW.counterpart, NEW.mode, NEW.scope_code,
    NEW.subject_kind, NEW.subject_id, NEW.period, NEW.window_first, NEW.window_last, NEW.acts_needed, NEW.opens_on, NEW.due_on,
    d.done_on, coalesce(d.done_on <= NEW.as_of, 0)
  FROM (SELECT coalesce(NEW.done_on, (
    SELECT a.done_on FROM task_acts a WHERE a.rule = NEW.rule AND a.subject_id = NEW.subject_id
      AND a.counts_on BETWEEN NEW.window_first AND NEW.window_last
      AND NEW.acts_needed = 1 + (SELECT count(*) FROM task_acts b WHERE b.rule = a.rule AND b.subject_id = a.subject_id
        AND b.counts_on BETWEEN NEW.window_first AND NEW.window_last AND (b.done_on, b.record_id) < (a.done_on, a.record_id)))) AS done_on) d
  WHERE 1
  ON CONFLICT (id) DO UPDATE SET owner_role = excluded.owner_role, tenant = excluded.tenant, owner_id = excluded.owner_id,
    division = excluded.division, county = excluded.county, counterpart = excluded.counterpart, mode = excluded.mode, scope_code = excluded.scope_code,
    window_first = excluded.window_first, window_last = excluded.window_last, acts_needed = excluded.acts_needed,
    opens_on = excluded.opens_on, due_on = excluded.due_on, done_on = excluded.done_on, settled = excluded.settled;
END;

CREATE TRIGGER task_acts_fulfil AFTER INSERT ON task_acts
BEGIN
  UPDATE tasks SET (done_on, settled) = (SELECT max(a.done_on), count(*) FROM task_acts a
    WHERE a.rule = NEW.rule AND a.subject_id = NEW.subject_id AND a.counts_on BETWEEN tasks.window_first AND tasks.window_last
      AND tasks.acts_needed = 1 + (SELECT count(*) FROM task_acts b WHERE b.rule = a.rule AND b.subject_id = a.subject_id
        AND b.counts_on BETWEEN tasks.window_first AND tasks.window_last AND (b.done_on, b.record_id) < (a.done_on, a.record_id)))
  WHERE subject_id = NEW.subject_id AND rule = NEW.rule AND NEW.counts_on BETWEEN window_first AND window_last;
END;
