-- X-4: what a posting shows of its person by date: the row as it is, and beside it what was shown before. Lists as JSON, since they
-- are read with their row and never asked alone.
ALTER TABLE postings ADD COLUMN person_was TEXT NOT NULL DEFAULT '[]';
ALTER TABLE postings ADD COLUMN work_phone_was TEXT NOT NULL DEFAULT '[]';

-- Ended rows are never edited by an act; dated facts of the person in the term reach them still.
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
      AND a.valid_from = date(OLD.ended_on, '+1 day')))
BEGIN
  SELECT RAISE(ABORT, 'postings_ended_are_frozen');
END;

-- A person's name is a dated fact too (X-12).
CREATE TABLE person_facts_before AS SELECT * FROM person_facts;
DROP TABLE person_facts;
CREATE TABLE person_facts (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  fact TEXT NOT NULL CONSTRAINT person_facts_fact CHECK (fact IN ('name', 'party_status', 'cadre_rank', 'home_unit')),
  value TEXT,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  created_at TEXT NOT NULL,
  CONSTRAINT person_facts_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
INSERT INTO person_facts SELECT id, person_id, fact, value, valid_from, valid_to, created_at FROM person_facts_before;
INSERT INTO person_facts (id, person_id, fact, value, valid_from, valid_to, created_at)
SELECT p.id || '/name', p.id, 'name', p.name, min(f.valid_from), NULL, p.created_at
FROM people p JOIN person_facts_before f ON f.person_id = p.id GROUP BY p.id;
DROP TABLE person_facts_before;
CREATE INDEX person_facts_by_person ON person_facts (person_id, fact, valid_from);
CREATE UNIQUE INDEX person_facts_one_open ON person_facts (person_id, fact) WHERE valid_to IS NULL;

-- Whose postings may show something else than the file says by now; the command that carries it takes the mark away.
CREATE TABLE facts_to_carry (
  claim_id TEXT PRIMARY KEY,
  marked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER person_facts_are_carried AFTER INSERT ON person_facts
BEGIN
  INSERT INTO facts_to_carry (claim_id, marked) SELECT id, 1 FROM posting_claims WHERE person_id = NEW.person_id AND status = 'confirmed'
  ON CONFLICT (claim_id) DO UPDATE SET marked = marked + 1;
END;
CREATE INDEX posting_claims_by_unit ON posting_claims (unit_id);
CREATE TRIGGER unit_facts_are_carried AFTER INSERT ON unit_facts WHEN NEW.fact = 'name'
BEGIN
  INSERT INTO facts_to_carry (claim_id, marked) SELECT id, 1 FROM posting_claims WHERE unit_id = NEW.unit_id AND status = 'confirmed'
  ON CONFLICT (claim_id) DO UPDATE SET marked = marked + 1;
END;
CREATE TRIGGER posting_claims_are_carried AFTER UPDATE OF status, agreed ON posting_claims
WHEN NEW.status = 'confirmed' AND (OLD.status <> 'confirmed' OR OLD.agreed <> NEW.agreed)
BEGIN
  INSERT INTO facts_to_carry (claim_id, marked) VALUES (NEW.id, 1) ON CONFLICT (claim_id) DO UPDATE SET marked = marked + 1;
END;

-- 3.6: whoever sent somebody learns of each move of his posting's days, long after the term too.
CREATE TABLE posting_moves (
  posting_id TEXT PRIMARY KEY,
  sender TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER postings_are_followed AFTER UPDATE OF status, planned_end, ended_on ON postings
WHEN NEW.claim_id IS NOT NULL
  AND ((NEW.planned_end, coalesce(NEW.ended_on, '')) <> (OLD.planned_end, coalesce(OLD.ended_on, ''))
    OR (NEW.status <> OLD.status AND NEW.status IN ('confirmed', 'rejected', 'cancelled')))
BEGIN
  INSERT INTO posting_moves (posting_id, sender, claim_id, version) VALUES (NEW.id, NEW.sender, NEW.claim_id, NEW.version)
  ON CONFLICT (posting_id) DO UPDATE SET claim_id = excluded.claim_id, version = excluded.version;
END;
INSERT INTO posting_moves (posting_id, sender, claim_id, version) SELECT id, sender, claim_id, version FROM postings WHERE claim_id IS NOT NULL;
