-- In the province's database only: the figures of a month as they were when it was closed, with the position each city's
-- journal and figures had reached. The text is what every later reading gives, byte for byte.
CREATE TABLE sealed_periods (
  period TEXT PRIMARY KEY,
  id TEXT NOT NULL CONSTRAINT sealed_periods_id UNIQUE,
  content TEXT NOT NULL,
  positions TEXT NOT NULL,
  hash TEXT NOT NULL,
  signature TEXT NOT NULL,
  sealed_by TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER sealed_periods_refuse_update BEFORE UPDATE ON sealed_periods
BEGIN
  SELECT RAISE(ABORT, 'sealed_periods_are_append_only');
END;
CREATE TRIGGER sealed_periods_refuse_delete BEFORE DELETE ON sealed_periods
BEGIN
  SELECT RAISE(ABORT, 'sealed_periods_are_append_only');
END;
