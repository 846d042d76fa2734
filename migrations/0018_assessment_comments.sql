-- What the host says of a year of somebody's work, for the dispatching department's assessment (R-81): a child of the posting.
CREATE TABLE assessment_comments (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  year INTEGER NOT NULL,
  comment TEXT NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_comments_by_division ON assessment_comments (division, id);
CREATE INDEX assessment_comments_by_counterpart ON assessment_comments (counterpart, division, id);
CREATE INDEX assessment_comments_by_posting ON assessment_comments (posting_id, division, id);
CREATE UNIQUE INDEX assessment_comments_one_a_year ON assessment_comments (posting_id, year);
