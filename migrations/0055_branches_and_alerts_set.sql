-- B-8, B-12, R-58: the province sets in how many days a branch that is too small merges, in how many weeks it holds a session, and in how many days what became
-- of a change of treatment is recorded.
CREATE TABLE settings_before AS SELECT * FROM settings;
DROP TABLE settings;
CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT settings_name CHECK (name IN ('branch_regulation_from', 'turn_due_days', 'recall_replace_days', 'trainings_a_year', 'visit_months',
    'plan_due', 'leadership_trainings_a_year', 'resident_weeks', 'remote_resident_weeks', 'incomes_due',
    'village_quorum', 'result_published_days', 'centres_due', 'review_poverty_weight', 'secretary_full_member', 'promotion_after_illness',
    'chiefs_stable_until', 'branch_session_weeks', 'branch_below_minimum_days', 'treatment_days')),
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

-- A branch and a confirmation keep the words they were derived by.
ALTER TABLE branches ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
ALTER TABLE support_confirmations ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX support_confirmations_by_policy ON support_confirmations (policy);
