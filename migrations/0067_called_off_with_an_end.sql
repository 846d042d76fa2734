-- 7.1.5: the word to call off waits for the other side's also where the last day of what was agreed has been set already (its status is
-- `ended` from then on). The table is made anew for the one rule it is checked by; what stands in it stays as it is.
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
  unpaired_on TEXT,
  CONSTRAINT assignments_dates_in_order CHECK (valid_to IS NULL OR valid_to > valid_from),
  CONSTRAINT assignments_turn_while_open CHECK ((turn IS NOT NULL) = (status IN ('proposed', 'countered'))
    OR (turn IS NOT NULL AND status IN ('active', 'ended')))
) STRICT;
INSERT INTO assignments (id, village_code, counterpart, mode, helper_tenant, helper_units, targets, note, replaces, status, revision, content_hash, proposed_by,
  accepted_by, turn, turn_since, turn_due, turns, valid_from, valid_to, open_from, open_to, ever_active, cut, reason, version, created_at,
  updated_at, unpaired_on)
SELECT id, village_code, counterpart, mode, helper_tenant, helper_units, targets, note, replaces, status, revision, content_hash, proposed_by,
  accepted_by, turn, turn_since, turn_due, turns, valid_from, valid_to, open_from, open_to, ever_active, cut, reason, version, created_at,
  updated_at, unpaired_on
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

CREATE TRIGGER assignments_offer_replaces_running BEFORE INSERT ON assignments
WHEN NEW.status IN ('proposed', 'countered') AND EXISTS (SELECT 1 FROM assignments a
  WHERE a.village_code = NEW.village_code AND a.status = 'active' AND a.id IS NOT NEW.replaces)
BEGIN
  SELECT RAISE(ABORT, 'assignments_offer_replaces_running');
END;
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
CREATE TRIGGER assignments_ended_are_frozen BEFORE UPDATE OF village_code, counterpart, mode, helper_tenant, helper_units, targets, note, replaces,
  status, revision, content_hash, proposed_by, accepted_by, turn, turn_since, turn_due, turns, valid_from, valid_to, open_from, open_to, ever_active,
  cut, reason, version, created_at, updated_at ON assignments
WHEN OLD.status IN ('declined', 'withdrawn')
  OR (OLD.status = 'ended' AND OLD.valid_to <= date(NEW.updated_at, '+8 hours'))
BEGIN
  SELECT RAISE(ABORT, 'assignments_ended_are_frozen');
END;
