-- 7.1.6: the first day on which the partner an offer names is no longer paired with the city, where he will not be on its first day; kept by the
-- command that follows the pairings, also of an offer that was closed: what its turn was on that day reads accordingly.
ALTER TABLE assignments ADD COLUMN unpaired_on TEXT;
DROP TRIGGER assignments_ended_are_frozen;
CREATE TRIGGER assignments_ended_are_frozen BEFORE UPDATE OF village_code, counterpart, mode, helper_tenant, helper_units, targets, note, replaces,
  status, revision, content_hash, proposed_by, accepted_by, turn, turn_since, turn_due, turns, valid_from, valid_to, open_from, open_to, ever_active,
  cut, reason, version, created_at, updated_at ON assignments
WHEN OLD.status IN ('declined', 'withdrawn')
  OR (OLD.status = 'ended' AND OLD.valid_to <= date(NEW.updated_at, '+8 hours'))
BEGIN
  SELECT RAISE(ABORT, 'assignments_ended_are_frozen');
END;
