-- X-9: a citizen number that was entered by mistake is given up; its file stays, emptied of it, and nobody is posted by it.
ALTER TABLE people ADD COLUMN released_on TEXT;
CREATE TRIGGER people_stay_released BEFORE UPDATE ON people
WHEN OLD.released_on IS NOT NULL AND NEW.released_on IS NULL
BEGIN
  SELECT RAISE(ABORT, 'people_stay_released');
END;
CREATE TRIGGER posting_claims_person_released BEFORE INSERT ON posting_claims
WHEN EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.person_id AND p.released_on IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'posting_claims_person_released');
END;

-- The id of an emptied file may be void: no act stands under its claim any more.
DROP TRIGGER void_claims_act_stands;
CREATE TRIGGER void_claims_act_stands BEFORE INSERT ON void_claims
WHEN EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.id AND p.released_on IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'void_claims_act_stands');
END;
