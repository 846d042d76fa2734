-- 3.4, A-12: the province sets more than one thing, each from a day on; a village keeps the words its obligations were derived by.
CREATE TABLE settings_before AS SELECT * FROM settings;
DROP TABLE settings;
CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT settings_name CHECK (name IN ('branch_regulation_from', 'turn_due_days', 'recall_replace_days',
    'trainings_a_year', 'visit_months')),
  tenant TEXT NOT NULL,
  value TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO settings (id, name, tenant, value, valid_from, reason, version, created_at, updated_at)
SELECT id, name, tenant, value, '2016-01-01', reason, version, created_at, updated_at FROM settings_before;
DROP TABLE settings_before;
CREATE INDEX settings_by_tenant ON settings (tenant, name, id);
CREATE TRIGGER settings_refuse_update BEFORE UPDATE ON settings
BEGIN
  SELECT RAISE(ABORT, 'settings_are_append_only');
END;
ALTER TABLE villages ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
