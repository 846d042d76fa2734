-- X-4: what the host or its county remarks on somebody's work. R-76: what a poverty office says on who was chosen.
CREATE TABLE duty_remarks (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX duty_remarks_by_division ON duty_remarks (division, id);
CREATE INDEX duty_remarks_by_counterpart ON duty_remarks (counterpart, division, id);
CREATE INDEX duty_remarks_by_posting ON duty_remarks (posting_id, division, id);

CREATE TABLE posting_comments (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  author_tenant TEXT NOT NULL,
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX posting_comments_by_division ON posting_comments (division, id);
CREATE INDEX posting_comments_by_counterpart ON posting_comments (counterpart, division, id);
CREATE INDEX posting_comments_by_posting ON posting_comments (posting_id, division, id);

-- R-53 – R-56: the host's county checks a record of duty; a record that is changed is unchecked again.
ALTER TABLE duty_records ADD COLUMN checked_on TEXT;
ALTER TABLE duty_records ADD COLUMN checked_by TEXT;
ALTER TABLE duty_records ADD COLUMN check_note TEXT;

-- R-81: honours cite a filed assessment.
CREATE TABLE awards (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id),
  assessment_id TEXT NOT NULL REFERENCES assessments (id),
  title TEXT NOT NULL,
  awarded_on TEXT NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX awards_by_division ON awards (division, id);
CREATE INDEX awards_by_person ON awards (person_id, division, id);
CREATE INDEX assessments_by_person ON assessments (person_id, division, id);
