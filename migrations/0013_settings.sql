-- Settings of the province, dated and never overwritten: the newest row of a name and tenant stands. In the province's database only.
CREATE TABLE settings (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CONSTRAINT settings_name CHECK (name IN ('branch_regulation_from')),
  tenant TEXT NOT NULL,
  value TEXT NOT NULL,
  reason TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX settings_by_tenant ON settings (tenant, name, id);
CREATE TRIGGER settings_refuse_update BEFORE UPDATE ON settings
BEGIN
  SELECT RAISE(ABORT, 'settings_are_append_only');
END;
