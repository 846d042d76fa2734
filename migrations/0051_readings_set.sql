-- A-3, A-19, R-5: the province sets whether only full members hold a secretary's post, whether a term that ended early for illness earns promotion, and up to
-- which day the chiefs of a heavy county stay.
CREATE TABLE settings_before AS SELECT * FROM settings;
DROP TABLE settings;
CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT settings_name CHECK (name IN ('branch_regulation_from', 'turn_due_days', 'recall_replace_days', 'trainings_a_year', 'visit_months',
    'plan_due', 'leadership_trainings_a_year', 'resident_weeks', 'remote_resident_weeks', 'incomes_due',
    'village_quorum', 'result_published_days', 'centres_due', 'review_poverty_weight', 'secretary_full_member', 'promotion_after_illness',
    'chiefs_stable_until')),
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
ALTER TABLE leadership_posts ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX leadership_posts_by_policy ON leadership_posts (policy);
ALTER TABLE secretary_cases ADD COLUMN policy TEXT NOT NULL DEFAULT '[]';
CREATE INDEX secretary_cases_by_policy ON secretary_cases (policy);
