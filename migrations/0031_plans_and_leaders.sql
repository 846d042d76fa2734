-- Yearly plans, and what leaders answer for (R-3, R-8, R-11): printed from their declarations.

-- R-3, R-11: yearly work plan.
CREATE TABLE work_plans (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  place TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT work_plans_year CHECK (year BETWEEN 2010 AND 2030),
  items TEXT NOT NULL CONSTRAINT work_plans_items CHECK (json_valid(items)),
  submitted_on TEXT,
  status TEXT NOT NULL CONSTRAINT work_plans_status CHECK (status IN ('draft', 'submitted')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX work_plans_by_division ON work_plans (division, id);
CREATE INDEX work_plans_by_status_and_division ON work_plans (status, division, id);
CREATE INDEX work_plans_by_year_and_division ON work_plans (year, division, id);
CREATE UNIQUE INDEX work_plans_once_place_and_year ON work_plans (place, year) WHERE status = 'submitted';

-- R-8: responsibility item.
CREATE TABLE responsibility_items (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  leadership_post_id TEXT NOT NULL,
  text TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX responsibility_items_by_division ON responsibility_items (division, id);
CREATE INDEX responsibility_items_by_leadership_post_id_and_division ON responsibility_items (leadership_post_id, division, id);

-- R-8: problem raised by the people.
CREATE TABLE people_problems (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  place TEXT NOT NULL,
  raised_on TEXT NOT NULL,
  text TEXT NOT NULL,
  owner_post_id TEXT NOT NULL,
  due_on TEXT NOT NULL,
  solved_on TEXT,
  result TEXT,
  status TEXT NOT NULL CONSTRAINT people_problems_status CHECK (status IN ('open', 'solved')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX people_problems_by_division ON people_problems (division, id);
CREATE INDEX people_problems_by_status_and_division ON people_problems (status, division, id);
CREATE INDEX people_problems_by_owner_post_id_and_division ON people_problems (owner_post_id, division, id);

-- R-11: day in a village.
CREATE TABLE village_days (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  leadership_post_id TEXT NOT NULL,
  village_code TEXT NOT NULL,
  date TEXT NOT NULL,
  text TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX village_days_by_division ON village_days (division, id);
CREATE INDEX village_days_by_leadership_post_id_and_division ON village_days (leadership_post_id, division, id);
