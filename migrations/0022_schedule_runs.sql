-- When the schedule last went through this database, for those who watch over it (/health/ready).
CREATE TABLE schedule_runs (
  id INTEGER PRIMARY KEY CONSTRAINT schedule_runs_one CHECK (id = 1),
  ran_at TEXT NOT NULL,
  failed INTEGER NOT NULL CONSTRAINT schedule_runs_failed CHECK (failed IN (0, 1))
) STRICT;

-- The ledger that `wrangler d1 migrations apply` and the scripts keep beside these files.
CREATE VIEW applied_migrations AS SELECT id, name FROM d1_migrations;
