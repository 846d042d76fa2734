-- R-80: a difficulty that a visit found stays listed until it is solved.
ALTER TABLE visits ADD COLUMN solved_on TEXT
  CONSTRAINT visits_solved CHECK (solved_on IS NULL OR (difficulty IS NOT NULL AND solved_on >= date));
CREATE INDEX visits_unsolved ON visits (division, id) WHERE difficulty IS NOT NULL AND solved_on IS NULL;
