-- Figures of records that count by themselves: the row says from which day to which. A view says what a row counts for, by
-- the dates it holds; the triggers take away what the old row counted and add what the new one does. `next_day` is the first
-- day on which it no longer counts; acts of a year count from their day to the end of the calendar year.

CREATE VIEW session_spans AS
SELECT s.id, k.indicator, substr(s.division, 1, 6) AS county, coalesce(s.mode, '') AS mode, coalesce(s.counterpart, '') AS counterpart,
  CASE WHEN s.branch_id IS NULL THEN '' ELSE coalesce(s.counterpart, '') END AS other_tenant, -- a branch's people are its partner's (R-73, R-74)
  s.date AS first_day, date(s.date, 'start of year', '+1 year') AS next_day,
  CASE k.indicator WHEN 'session_attendees' THEN s.attendees ELSE 1 END AS amount
FROM study_sessions s
JOIN (SELECT 'sessions' AS indicator UNION ALL SELECT 'sessions_joint' UNION ALL SELECT 'session_attendees') k
  ON k.indicator <> 'sessions_joint' OR s.joint = 1;
CREATE TRIGGER study_sessions_count AFTER INSERT ON study_sessions
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM session_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM session_spans WHERE id = NEW.id;
END;

CREATE VIEW plan_spans AS
SELECT id, 'plans' AS indicator, substr(division, 1, 6) AS county, coalesce(mode, '') AS mode, coalesce(counterpart, '') AS counterpart,
  '' AS other_tenant, max(date(created_at, '+8 hours'), year || '-01-01') AS first_day, (year + 1) || '-01-01' AS next_day, 1 AS amount
FROM study_plans WHERE date(created_at, '+8 hours') < (year + 1) || '-01-01';
CREATE TRIGGER study_plans_count AFTER INSERT ON study_plans
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM plan_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM plan_spans WHERE id = NEW.id;
END;

-- R-59: due from the day it was submitted until it is paid or refused; paid in the year of the payment; amounts in fen.
CREATE VIEW claim_spans AS
SELECT r.id, k.indicator, substr(r.division, 1, 6) AS county, coalesce(r.mode, '') AS mode, '' AS counterpart, r.host AS other_tenant,
  CASE WHEN k.indicator LIKE 'claims_due%' THEN r.submitted_on ELSE r.paid_on END AS first_day,
  CASE WHEN k.indicator LIKE 'claims_paid%' THEN date(r.paid_on, 'start of year', '+1 year')
    WHEN r.status = 'refused' THEN r.decided_on ELSE max(r.paid_on, r.submitted_on) END AS next_day,
  CASE WHEN k.indicator LIKE '%_fen' THEN r.amount_fen ELSE 1 END AS amount
FROM reimbursement_claims r
JOIN (SELECT 'claims_due' AS indicator UNION ALL SELECT 'claims_due_fen' UNION ALL SELECT 'claims_paid' UNION ALL SELECT 'claims_paid_fen') k
  ON CASE WHEN k.indicator LIKE 'claims_due%' THEN r.submitted_on ELSE r.paid_on END IS NOT NULL;
CREATE TRIGGER reimbursement_claims_count_old BEFORE UPDATE OF status, submitted_on, decided_on, paid_on, amount_fen ON reimbursement_claims
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, -amount FROM claim_spans WHERE id = OLD.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, amount FROM claim_spans WHERE id = OLD.id AND next_day IS NOT NULL;
END;
CREATE TRIGGER reimbursement_claims_count_new AFTER UPDATE OF status, submitted_on, decided_on, paid_on, amount_fen ON reimbursement_claims
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM claim_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM claim_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;

-- R-79: open until it is decided; decided in the year of the decision.
CREATE VIEW recall_spans AS
SELECT r.id, k.indicator, substr(r.division, 1, 6) AS county, coalesce(p.mode, '') AS mode, coalesce(r.counterpart, '') AS counterpart,
  r.sender AS other_tenant, CASE k.indicator WHEN 'recalls_open' THEN r.proposed_on ELSE r.decided_on END AS first_day,
  CASE k.indicator WHEN 'recalls_open' THEN r.decided_on ELSE date(r.decided_on, 'start of year', '+1 year') END AS next_day, 1 AS amount
FROM recall_cases r JOIN postings p ON p.id = r.posting_id
JOIN (SELECT 'recalls_open' AS indicator UNION ALL SELECT 'recalls_decided' UNION ALL SELECT 'recalls_kept') k
  ON k.indicator = CASE r.status WHEN 'proposed' THEN 'recalls_open' WHEN 'decided_keep' THEN 'recalls_kept' ELSE 'recalls_decided' END
  OR (k.indicator = 'recalls_open' AND r.decided_on > r.proposed_on);
CREATE TRIGGER recall_cases_count AFTER INSERT ON recall_cases
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM recall_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM recall_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;
CREATE TRIGGER recall_cases_count_old BEFORE UPDATE OF status, decided_on ON recall_cases
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, -amount FROM recall_spans WHERE id = OLD.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, amount FROM recall_spans WHERE id = OLD.id AND next_day IS NOT NULL;
END;
CREATE TRIGGER recall_cases_count_new AFTER UPDATE OF status, decided_on ON recall_cases
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM recall_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM recall_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;

-- R-81: in the file, by grade, in the year it was filed.
CREATE VIEW assessment_spans AS
SELECT id, 'assessments_' || grade AS indicator, substr(division, 1, 6) AS county, coalesce(mode, '') AS mode, '' AS counterpart,
  host AS other_tenant, filed_on AS first_day, date(filed_on, 'start of year', '+1 year') AS next_day, 1 AS amount
FROM assessments WHERE status = 'filed';
CREATE TRIGGER assessments_count AFTER UPDATE OF status ON assessments WHEN OLD.status <> 'filed'
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM assessment_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM assessment_spans WHERE id = NEW.id;
END;

-- 3.3: exceptions of acts and study placements, by kind, in the year they were made; those of postings and branches count while these stand.
CREATE VIEW exception_spans AS
SELECT a.id, 'exceptions_' || (e.value ->> 'kind') AS indicator, substr(a.division, 1, 6) AS county, '' AS mode, a.counterpart,
  a.counterpart AS other_tenant, a.date AS first_day, date(a.date, 'start of year', '+1 year') AS next_day, 1 AS amount
FROM branch_acts a, json_each(a.exceptions) e
UNION ALL
SELECT s.id, 'exceptions_' || (e.value ->> 'kind'), substr(s.division, 1, 6), coalesce(p.mode, ''), coalesce(s.counterpart, ''),
  p.sender, s.valid_from, date(s.valid_from, 'start of year', '+1 year'), 1
FROM study_placements s JOIN postings p ON p.id = s.posting_id, json_each(s.exceptions) e;
CREATE TRIGGER branch_acts_count AFTER INSERT ON branch_acts WHEN NEW.exceptions <> '[]'
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM exception_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM exception_spans WHERE id = NEW.id;
END;
CREATE TRIGGER study_placements_count AFTER INSERT ON study_placements WHEN NEW.exceptions <> '[]'
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM exception_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM exception_spans WHERE id = NEW.id;
END;

-- R-53 – R-56: a posting's year is covered from the day on which each of the four categories has a record.
CREATE VIEW coverage_spans AS
SELECT c.posting_id AS id, 'covered' AS indicator, substr(p.division, 1, 6) AS county, coalesce(p.mode, '') AS mode,
  coalesce(p.counterpart, '') AS counterpart, p.sender AS other_tenant, max(c.first) AS first_day,
  date(c.year || '-01-01', '+1 year') AS next_day, 1 AS amount
FROM (SELECT posting_id, substr(date, 1, 4) AS year, category, min(date) AS first FROM duty_records GROUP BY 1, 2, 3) c
JOIN postings p ON p.id = c.posting_id
GROUP BY c.posting_id, c.year HAVING count(*) = 4;

-- The day on which a posting's year was covered, before and after one record of it: a step where it moved.
CREATE VIEW coverage_changes AS SELECT '' AS posting_id, '' AS year, '' AS was, '' AS now WHERE 0;
CREATE TRIGGER coverage_changes_apply INSTEAD OF INSERT ON coverage_changes WHEN coalesce(NEW.was, '') <> coalesce(NEW.now, '')
BEGIN
  INSERT INTO counter_changes
  SELECT 'covered', substr(p.division, 1, 6), coalesce(p.mode, ''), coalesce(p.counterpart, ''), p.sender, step.day, step.delta
  FROM postings p JOIN (SELECT NEW.was AS day, -1 AS delta UNION ALL SELECT NEW.now, 1
    UNION ALL SELECT (NEW.year + 1) || '-01-01', (NEW.was IS NOT NULL) - (NEW.now IS NOT NULL)) step
  WHERE p.id = NEW.posting_id AND step.day IS NOT NULL AND step.delta <> 0;
END;
CREATE TRIGGER duty_records_count AFTER INSERT ON duty_records
WHEN NOT EXISTS (SELECT 1 FROM duty_records d WHERE d.posting_id = NEW.posting_id
  AND d.date BETWEEN substr(NEW.date, 1, 4) || '-01-01' AND NEW.date AND d.category = NEW.category AND d.id <> NEW.id)
BEGIN
  INSERT INTO coverage_changes SELECT NEW.posting_id, substr(NEW.date, 1, 4),
    (SELECT CASE count(*) WHEN 4 THEN max(first) END FROM (SELECT min(d.date) AS first FROM duty_records d WHERE d.posting_id = NEW.posting_id
      AND d.date BETWEEN substr(NEW.date, 1, 4) || '-01-01' AND substr(NEW.date, 1, 4) || '-12-31' AND d.id <> NEW.id GROUP BY d.category)),
    (SELECT CASE count(*) WHEN 4 THEN max(first) END FROM (SELECT min(d.date) AS first FROM duty_records d WHERE d.posting_id = NEW.posting_id
      AND d.date BETWEEN substr(NEW.date, 1, 4) || '-01-01' AND substr(NEW.date, 1, 4) || '-12-31' GROUP BY d.category));
END;
-- A record that moves to another day or category: what both years counted goes, what they count now comes.
CREATE TRIGGER duty_records_count_old BEFORE UPDATE OF category, date ON duty_records
WHEN OLD.category <> NEW.category OR OLD.date <> NEW.date
BEGIN
  INSERT INTO coverage_changes SELECT OLD.posting_id, y.year,
    (SELECT CASE count(*) WHEN 4 THEN max(first) END FROM (SELECT min(d.date) AS first FROM duty_records d WHERE d.posting_id = OLD.posting_id
      AND d.date BETWEEN y.year || '-01-01' AND y.year || '-12-31' GROUP BY d.category)), NULL
  FROM (SELECT substr(OLD.date, 1, 4) AS year UNION SELECT substr(NEW.date, 1, 4)) y;
END;
CREATE TRIGGER duty_records_count_new AFTER UPDATE OF category, date ON duty_records
WHEN OLD.category <> NEW.category OR OLD.date <> NEW.date
BEGIN
  INSERT INTO coverage_changes SELECT NEW.posting_id, y.year, NULL,
    (SELECT CASE count(*) WHEN 4 THEN max(first) END FROM (SELECT min(d.date) AS first FROM duty_records d WHERE d.posting_id = NEW.posting_id
      AND d.date BETWEEN y.year || '-01-01' AND y.year || '-12-31' GROUP BY d.category))
  FROM (SELECT substr(OLD.date, 1, 4) AS year UNION SELECT substr(NEW.date, 1, 4)) y;
END;

-- What is asked for in a year, and what of it was done in it: the two sides of a rate (R-57, R-71, R-81). What a tenant owes for its
-- own people (R-57, R-81) lies at home and names the host they are posted to, as claims and assessments there do.
CREATE VIEW task_spans AS
SELECT t.id, k.name || '_' || t.rule AS indicator, t.county, t.mode, coalesce(t.counterpart, '') AS counterpart,
  CASE WHEN t.rule IN ('R-57', 'R-81') THEN substr(t.subject_id, 1, 6) ELSE t.tenant END AS other_tenant,
  CASE k.name WHEN 'asked' THEN t.opens_on WHEN 'done' THEN max(t.done_on, t.opens_on) ELSE date(t.due_on, '+1 day') END AS first_day,
  CASE k.name WHEN 'overdue' THEN t.done_on ELSE date(t.due_on, '+1 day') END AS next_day, 1 AS amount
FROM tasks t JOIN (SELECT 'asked' AS name UNION ALL SELECT 'done' UNION ALL SELECT 'overdue') k
  ON CASE k.name WHEN 'overdue' THEN t.done_on IS NULL OR t.done_on > date(t.due_on, '+1 day')
    WHEN 'done' THEN t.rule IN ('R-57', 'R-71', 'R-81') AND t.done_on <= t.due_on
    ELSE t.rule IN ('R-57', 'R-71', 'R-81') END;
CREATE TRIGGER tasks_count_insert AFTER INSERT ON tasks
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM task_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM task_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;
CREATE TRIGGER tasks_count_delete BEFORE DELETE ON tasks
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, -amount FROM task_spans WHERE id = OLD.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, amount FROM task_spans WHERE id = OLD.id AND next_day IS NOT NULL;
END;
CREATE TRIGGER tasks_count_old BEFORE UPDATE OF tenant, county, counterpart, mode, opens_on, due_on, done_on ON tasks
WHEN (OLD.tenant, OLD.county, coalesce(OLD.counterpart, ''), OLD.mode, OLD.opens_on, OLD.due_on, coalesce(OLD.done_on, ''))
  <> (NEW.tenant, NEW.county, coalesce(NEW.counterpart, ''), NEW.mode, NEW.opens_on, NEW.due_on, coalesce(NEW.done_on, ''))
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, -amount FROM task_spans WHERE id = OLD.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, amount FROM task_spans WHERE id = OLD.id AND next_day IS NOT NULL;
END;
CREATE TRIGGER tasks_count_new AFTER UPDATE OF tenant, county, counterpart, mode, opens_on, due_on, done_on ON tasks
WHEN (OLD.tenant, OLD.county, coalesce(OLD.counterpart, ''), OLD.mode, OLD.opens_on, OLD.due_on, coalesce(OLD.done_on, ''))
  <> (NEW.tenant, NEW.county, coalesce(NEW.counterpart, ''), NEW.mode, NEW.opens_on, NEW.due_on, coalesce(NEW.done_on, ''))
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM task_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM task_spans WHERE id = NEW.id AND next_day IS NOT NULL;
END;

-- Everything of these, for a recount (what accounts count for is derived by the rules instead).
CREATE VIEW village_record_spans AS
SELECT * FROM session_spans UNION ALL SELECT * FROM plan_spans UNION ALL SELECT * FROM recall_spans UNION ALL SELECT * FROM exception_spans;
CREATE VIEW home_record_spans AS
SELECT * FROM claim_spans UNION ALL SELECT * FROM assessment_spans;
CREATE VIEW record_spans AS
SELECT * FROM village_record_spans UNION ALL SELECT * FROM home_record_spans UNION ALL SELECT * FROM coverage_spans UNION ALL SELECT * FROM task_spans;

-- Who has written here, and when last: a tenant that appears in no database has not reported.
CREATE TABLE tenant_activity (
  tenant TEXT PRIMARY KEY,
  last_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_shows_activity AFTER INSERT ON journal WHEN NEW.actor_kind <> 'system'
BEGIN
  INSERT INTO tenant_activity (tenant, last_day) VALUES (NEW.actor_tenant, NEW.day)
  ON CONFLICT (tenant) DO UPDATE SET last_day = excluded.last_day WHERE excluded.last_day > last_day;
END;
