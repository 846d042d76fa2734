-- Review, appraisal and accountability (R-82 – R-84): printed from their declarations.

-- R-82: year-end review report.
CREATE TABLE review_reports (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT review_reports_year CHECK (year BETWEEN 2010 AND 2030),
  place TEXT NOT NULL,
  leadership_post_id TEXT NOT NULL,
  poverty_results TEXT CONSTRAINT review_reports_poverty_results CHECK (json_valid(poverty_results)),
  text TEXT NOT NULL,
  submitted_on TEXT,
  status TEXT NOT NULL CONSTRAINT review_reports_status CHECK (status IN ('draft', 'submitted')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX review_reports_by_division ON review_reports (division, id);
CREATE INDEX review_reports_by_status_and_division ON review_reports (status, division, id);
CREATE INDEX review_reports_by_year_and_division ON review_reports (year, division, id);
CREATE INDEX review_reports_by_leadership_post_id_and_division ON review_reports (leadership_post_id, division, id);
CREATE UNIQUE INDEX review_reports_once_leadership_post_id_and_year ON review_reports (leadership_post_id, year);

-- R-83: leadership appraisal.
CREATE TABLE leadership_assessments (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT leadership_assessments_year CHECK (year BETWEEN 2010 AND 2030),
  place TEXT NOT NULL,
  leadership_post_id TEXT,
  items TEXT NOT NULL CONSTRAINT leadership_assessments_items CHECK (json_valid(items)),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX leadership_assessments_by_division ON leadership_assessments (division, id);
CREATE INDEX leadership_assessments_by_year_and_division ON leadership_assessments (year, division, id);
CREATE INDEX leadership_assessments_by_leadership_post_id_and_division ON leadership_assessments (leadership_post_id, division, id);
CREATE INDEX leadership_assessments_by_place_and_year ON leadership_assessments (place, year);

-- R-84, A-9: accountability.
CREATE TABLE accountability_cases (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  place TEXT NOT NULL,
  unit TEXT,
  trigger TEXT NOT NULL CONSTRAINT accountability_cases_trigger CHECK (trigger IN ('duty_not_fulfilled', 'target_missed')),
  reason TEXT NOT NULL,
  subjects TEXT NOT NULL CONSTRAINT accountability_cases_subjects CHECK (json_valid(subjects)),
  opened_on TEXT NOT NULL,
  decision TEXT,
  decided_on TEXT,
  closed_on TEXT,
  status TEXT NOT NULL CONSTRAINT accountability_cases_status CHECK (status IN ('opened', 'decided', 'closed')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX accountability_cases_by_division ON accountability_cases (division, id);
CREATE INDEX accountability_cases_by_status_and_division ON accountability_cases (status, division, id);
