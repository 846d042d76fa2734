-- The survey of village secretaries and what follows from it (R-18 – R-21): printed from their declarations.

-- R-18: survey of village secretaries.
CREATE TABLE secretary_surveys (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  county TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  results TEXT NOT NULL CONSTRAINT secretary_surveys_results CHECK (json_valid(results)),
  closed_on TEXT,
  status TEXT NOT NULL CONSTRAINT secretary_surveys_status CHECK (status IN ('open', 'closed')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX secretary_surveys_by_division ON secretary_surveys (division, id);
CREATE INDEX secretary_surveys_by_status_and_division ON secretary_surveys (status, division, id);
CREATE INDEX secretary_surveys_by_county_and_opened_on ON secretary_surveys (county, opened_on);
CREATE UNIQUE INDEX secretary_surveys_once_county ON secretary_surveys (county) WHERE status = 'open';

-- R-21, R-19, R-20: case of a secretary.
CREATE TABLE secretary_cases (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  survey_id TEXT,
  result TEXT NOT NULL CONSTRAINT secretary_cases_result CHECK (result IN ('vacant', 'to_adjust')),
  candidate TEXT CONSTRAINT secretary_cases_candidate CHECK (json_valid(candidate)),
  successor_name TEXT,
  tracking_notes TEXT NOT NULL CONSTRAINT secretary_cases_tracking_notes CHECK (json_valid(tracking_notes)),
  done_on TEXT,
  leadership_post_id TEXT,
  status TEXT NOT NULL CONSTRAINT secretary_cases_status CHECK (status IN ('open', 'successor_named', 'done')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX secretary_cases_by_division ON secretary_cases (division, id);
CREATE INDEX secretary_cases_by_status_and_division ON secretary_cases (status, division, id);
CREATE INDEX secretary_cases_by_survey_id_and_division ON secretary_cases (survey_id, division, id);
CREATE INDEX secretary_cases_by_leadership_post_id_and_division ON secretary_cases (leadership_post_id, division, id);
