-- Two cities' signed values of a fact of the village one helps the other in, apart until the province rules.
CREATE TABLE contested_facts (
  id TEXT PRIMARY KEY,
  assignment_id TEXT NOT NULL REFERENCES assignments (id),
  division TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  fact TEXT NOT NULL CONSTRAINT contested_facts_fact CHECK (fact IN ('households_out', 'people_out', 'collective_income_fen')),
  year INTEGER NOT NULL,
  status TEXT NOT NULL CONSTRAINT contested_facts_status CHECK (status IN ('claimed', 'agreed', 'contested', 'ruled')),
  claimed_by TEXT NOT NULL,
  claimed_value INTEGER NOT NULL,
  claimed_on TEXT NOT NULL,
  claimed_signature TEXT NOT NULL,
  answered_value INTEGER,
  answered_on TEXT,
  answered_signature TEXT,
  ruled_value INTEGER,
  ruled_on TEXT,
  ruling_reason TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT contested_facts_ruled_with_reason CHECK ((ruled_on IS NULL) = (ruling_reason IS NULL))
) STRICT;
CREATE INDEX contested_facts_by_division ON contested_facts (division, id);
CREATE INDEX contested_facts_by_counterpart ON contested_facts (counterpart, division, id);
CREATE INDEX contested_facts_by_assignment ON contested_facts (assignment_id, division, id);
CREATE UNIQUE INDEX contested_facts_one_a_year ON contested_facts (assignment_id, fact, year);

-- What was said stays said: values, signatures and a ruling are never changed.
CREATE TRIGGER contested_facts_said_once BEFORE UPDATE ON contested_facts
WHEN OLD.claimed_value IS NOT NEW.claimed_value OR OLD.claimed_signature IS NOT NEW.claimed_signature
  OR (OLD.answered_value IS NOT NULL AND (OLD.answered_value IS NOT NEW.answered_value OR OLD.answered_signature IS NOT NEW.answered_signature))
  OR (OLD.ruled_value IS NOT NULL AND (OLD.ruled_value IS NOT NEW.ruled_value OR OLD.ruling_reason IS NOT NEW.ruling_reason))
BEGIN
  SELECT RAISE(ABORT, 'contested_facts_said_once');
END;
