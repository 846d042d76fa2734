-- R-58: a change of treatment that the sending unit tells is an alert, open until the dispatching department records what became of it.
ALTER TABLE support_confirmations ADD COLUMN alerts TEXT NOT NULL DEFAULT '[]';
ALTER TABLE support_confirmations ADD COLUMN alert INTEGER NOT NULL DEFAULT 0 CONSTRAINT support_confirmations_alert CHECK (alert IN (0, 1));
UPDATE support_confirmations SET alert = 1,
  alerts = json_array(json_object('opened_on', filed_on, 'solved_on', NULL, 'withdrawn_on', NULL, 'result', NULL))
WHERE treatment_unchanged = 0;
CREATE INDEX support_confirmations_alerts ON support_confirmations (division, id) WHERE alert = 1;

CREATE VIEW treatment_spans AS
SELECT c.id, 'treatment_alerts' AS indicator, substr(c.division, 1, 6) AS county, coalesce(c.mode, '') AS mode, '' AS counterpart,
  c.host AS other_tenant, a.value ->> 'opened_on' AS first_day, coalesce(a.value ->> 'solved_on', a.value ->> 'withdrawn_on') AS next_day, 1 AS amount
FROM support_confirmations c, json_each(c.alerts) a;
CREATE TRIGGER support_confirmations_count AFTER INSERT ON support_confirmations WHEN NEW.alerts <> '[]'
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM treatment_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM treatment_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;
CREATE TRIGGER support_confirmations_count_old BEFORE UPDATE OF alerts ON support_confirmations WHEN OLD.alerts <> NEW.alerts
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, -amount FROM treatment_spans WHERE id = OLD.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, amount FROM treatment_spans WHERE id = OLD.id AND next_day IS NOT NULL;
END;
CREATE TRIGGER support_confirmations_count_new AFTER UPDATE OF alerts ON support_confirmations WHEN OLD.alerts <> NEW.alerts
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM treatment_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM treatment_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;
INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, sum(amount) FROM treatment_spans
GROUP BY indicator, county, mode, counterpart, other_tenant, first_day;

DROP VIEW record_spans;
DROP VIEW home_record_spans;
CREATE VIEW home_record_spans AS
SELECT * FROM claim_spans UNION ALL SELECT * FROM assessment_spans UNION ALL SELECT * FROM treatment_spans;
CREATE VIEW record_spans AS
SELECT * FROM village_record_spans UNION ALL SELECT * FROM home_record_spans UNION ALL SELECT * FROM coverage_spans UNION ALL SELECT * FROM task_spans;

-- What a tenant owes for its own people lies at home; its figures name the host they are posted to.
DROP VIEW task_spans;
CREATE VIEW task_spans AS
SELECT t.id, k.name || '_' || t.rule AS indicator, t.county, t.mode, coalesce(t.counterpart, '') AS counterpart,
  CASE WHEN t.rule IN ('R-57', 'R-81') THEN substr(t.subject_id, 1, 6)
    WHEN t.rule = 'R-58' THEN (SELECT c.host FROM support_confirmations c WHERE c.id = t.subject_id) ELSE t.tenant END AS other_tenant,
  CASE k.name WHEN 'owed' THEN t.opens_on WHEN 'asked' THEN t.opens_on WHEN 'done' THEN max(t.done_on, t.opens_on)
    WHEN 'met' THEN max(t.done_on, t.opens_on) ELSE date(t.due_on, '+1 day') END AS first_day,
  CASE k.name WHEN 'met' THEN NULL WHEN 'owed' THEN iif(t.done_on <= coalesce(t.lapsed_on, '9999-12-31'), NULL, t.lapsed_on)
    WHEN 'overdue' THEN min(coalesce(t.done_on, t.lapsed_on), coalesce(t.lapsed_on, t.done_on))
    WHEN 'asked' THEN max(t.opens_on, min(date(t.due_on, '+1 day'), coalesce(t.lapsed_on, '9999-12-31'))) ELSE date(t.due_on, '+1 day') END AS next_day,
  1 AS amount
FROM tasks t JOIN (SELECT 'asked' AS name UNION ALL SELECT 'done' UNION ALL SELECT 'overdue' UNION ALL SELECT 'owed' UNION ALL SELECT 'met') k
  ON CASE k.name WHEN 'overdue' THEN coalesce(t.done_on, '9999-12-31') > date(t.due_on, '+1 day') AND coalesce(t.lapsed_on, '9999-12-31') > date(t.due_on, '+1 day')
    WHEN 'owed' THEN t.done_on <= coalesce(t.lapsed_on, '9999-12-31') OR coalesce(t.lapsed_on, '9999-12-31') > t.opens_on
    WHEN 'met' THEN t.done_on <= coalesce(t.lapsed_on, '9999-12-31')
    WHEN 'done' THEN t.rule IN ('R-57', 'R-71', 'R-81') AND t.done_on <= t.due_on
    ELSE t.rule IN ('R-57', 'R-71', 'R-81') END;

-- What was told before this day is owed an answer too.
INSERT INTO task_changes (op, as_of, id, rule, owner_role, tenant, division, county, mode, scope_code, subject_kind, subject_id, period,
  acts_needed, opens_on, due_on)
SELECT 'put', filed_on, 'R-58/support_confirmation/' || id || '/' || filed_on || '/' || substr(id, 1, 6), 'R-58',
  iif(substr(id, 1, 6) = '440000', 'province_admin', 'city_org'), substr(id, 1, 6), division, substr(division, 1, 6), coalesce(mode, ''), division,
  'support_confirmation', id, filed_on, 1, filed_on, date(filed_on, '+30 days')
FROM support_confirmations WHERE alert = 1;
