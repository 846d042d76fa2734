-- X-15, 7.1.5: a post that goes on under a successor of the same helper ends on its agreed last day; when both sides call
-- the successor off, the post runs on, as one runs on that the successor had ended the day before its first.
DROP TRIGGER postings_ended_are_frozen;
CREATE TRIGGER postings_ended_are_frozen BEFORE UPDATE OF id, division, village_code, counterpart, sender, mode, post_role, assignment_id,
  person_id, person_sex, person_birth_year, unit_id, unit_level, unit_kind, unit_division, planned_start, planned_end, ended_on,
  end_reason, replaces, status, reason, submitted_by, claim_id, start_blocked, created_at, submitted_on, answered_on, cancelled_on ON postings
WHEN OLD.status IN ('rejected', 'cancelled')
  OR (OLD.status = 'completed'
    AND coalesce(NEW.status NOT IN ('ended_early', 'recalled') OR NEW.ended_on > OLD.planned_end, 1))
  OR (OLD.status IN ('recalled', 'ended_early') AND OLD.ended_on < date(NEW.updated_at, '+8 hours'))
  OR (OLD.status IN ('recalled', 'ended_early') AND coalesce(NEW.ended_on > OLD.ended_on, 1)
    AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.village_code = OLD.village_code AND a.status = 'withdrawn'
      AND date(OLD.ended_on, '+1 day') IN (a.valid_from, a.valid_to)))
BEGIN
  SELECT RAISE(ABORT, 'postings_ended_are_frozen');
END;
