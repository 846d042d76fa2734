-- What a temporary branch does, and learning (R-71, R-72, R-75, C-2, B-3 – B-5): children of branches, villages and postings.
CREATE TABLE branch_acts (
  id TEXT PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branches (id),
  act TEXT NOT NULL CONSTRAINT branch_acts_act CHECK (act IN ('political_study', 'educate_members', 'manage_members',
    'supervise_members', 'train_applicants', 'admit_member', 'discipline_member', 'collect_dues', 'elect_delegates',
    'hold_election', 'other')),
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  exceptions TEXT NOT NULL,
  rule_version TEXT,
  division TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX branch_acts_by_division ON branch_acts (division, id);
CREATE INDEX branch_acts_by_counterpart ON branch_acts (counterpart, division, id);
CREATE INDEX branch_acts_by_branch ON branch_acts (branch_id, division, id);

CREATE TABLE study_plans (
  id TEXT PRIMARY KEY,
  branch_id TEXT REFERENCES branches (id),
  village_code TEXT REFERENCES villages (code),
  mode TEXT CONSTRAINT study_plans_mode CHECK (mode IN ('province', 'paired', 'self')),
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  poverty_link TEXT NOT NULL,
  division TEXT NOT NULL,
  counterpart TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT study_plans_one_organiser CHECK ((branch_id IS NULL) <> (village_code IS NULL))
) STRICT;
CREATE INDEX study_plans_by_division ON study_plans (division, id);
CREATE INDEX study_plans_by_counterpart ON study_plans (counterpart, division, id);
CREATE INDEX study_plans_by_branch ON study_plans (branch_id, division, id);
CREATE UNIQUE INDEX study_plans_one_a_year_branch ON study_plans (branch_id, year);
CREATE UNIQUE INDEX study_plans_one_a_year_village ON study_plans (village_code, year);

-- A session of a branch, or of a village organisation; joint: together with the attached organisation, one session all the same.
CREATE TABLE study_sessions (
  id TEXT PRIMARY KEY,
  branch_id TEXT REFERENCES branches (id),
  village_code TEXT REFERENCES villages (code),
  mode TEXT CONSTRAINT study_sessions_mode CHECK (mode IN ('province', 'paired', 'self')),
  form TEXT NOT NULL CONSTRAINT study_sessions_form CHECK (form IN ('branch_assembly', 'committee_meeting', 'group_meeting',
    'party_lecture', 'theme_day', 'topical_discussion', 'organisation_life_meeting', 'democratic_appraisal')),
  date TEXT NOT NULL,
  topics TEXT NOT NULL,
  joint INTEGER NOT NULL CONSTRAINT study_sessions_joint CHECK (joint IN (0, 1)),
  joint_org TEXT,
  summary TEXT,
  attendees INTEGER NOT NULL,
  division TEXT NOT NULL,
  counterpart TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT study_sessions_one_organiser CHECK ((branch_id IS NULL) <> (village_code IS NULL)),
  CONSTRAINT study_sessions_joint_org CHECK (joint = 0 OR joint_org IS NOT NULL)
) STRICT;
CREATE INDEX study_sessions_by_division ON study_sessions (division, id);
CREATE INDEX study_sessions_by_counterpart ON study_sessions (counterpart, division, id);
CREATE INDEX study_sessions_by_branch ON study_sessions (branch_id, division, id);
CREATE INDEX study_sessions_by_day ON study_sessions (branch_id, date);
CREATE INDEX study_sessions_by_village ON study_sessions (village_code, date);

-- Nothing is dated outside the life of its branch (B-7).
CREATE TRIGGER study_sessions_in_life BEFORE INSERT ON study_sessions
WHEN NEW.branch_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM branches b WHERE b.id = NEW.branch_id
  AND b.status IN ('approved', 'active') AND NEW.date BETWEEN b.starts_on AND coalesce(b.ends_on, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'study_sessions_in_life');
END;

CREATE TABLE study_attendees (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES study_sessions (id),
  posting_id TEXT NOT NULL REFERENCES postings (id),
  form TEXT NOT NULL CONSTRAINT study_attendees_form CHECK (form IN ('branch_assembly', 'committee_meeting', 'group_meeting',
    'party_lecture', 'theme_day', 'topical_discussion', 'organisation_life_meeting', 'democratic_appraisal')),
  date TEXT NOT NULL,
  division TEXT NOT NULL,
  counterpart TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT study_attendees_once UNIQUE (session_id, posting_id)
) STRICT;
CREATE INDEX study_attendees_by_division ON study_attendees (division, id);
CREATE INDEX study_attendees_by_counterpart ON study_attendees (counterpart, division, id);
CREATE INDEX study_attendees_by_session ON study_attendees (session_id, division, id);
CREATE INDEX study_attendees_by_posting ON study_attendees (posting_id, division, id);

CREATE TABLE study_problems (
  id TEXT PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branches (id),
  posting_id TEXT REFERENCES postings (id),
  found_on TEXT NOT NULL,
  text TEXT NOT NULL,
  status TEXT NOT NULL CONSTRAINT study_problems_status CHECK (status IN ('open', 'solved')),
  solved_on TEXT,
  result TEXT,
  division TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT study_problems_solved CHECK ((status = 'solved') = (solved_on IS NOT NULL AND result IS NOT NULL))
) STRICT;
CREATE INDEX study_problems_by_division ON study_problems (division, id);
CREATE INDEX study_problems_by_counterpart ON study_problems (counterpart, division, id);
CREATE INDEX study_problems_by_branch ON study_problems (branch_id, division, id);
CREATE INDEX study_problems_by_posting ON study_problems (posting_id);

-- R-75: a posted member's sheet of a year.
CREATE TABLE four_leads_sheets (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  year INTEGER NOT NULL,
  study_plan TEXT,
  study_texts TEXT,
  rectify TEXT,
  qualified_member TEXT,
  status TEXT NOT NULL CONSTRAINT four_leads_sheets_status CHECK (status IN ('draft', 'submitted')),
  submitted_on TEXT,
  division TEXT NOT NULL,
  counterpart TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT four_leads_sheets_one_a_year UNIQUE (posting_id, year),
  CONSTRAINT four_leads_sheets_complete CHECK (status = 'draft' OR (submitted_on IS NOT NULL AND study_plan IS NOT NULL
    AND study_texts IS NOT NULL AND rectify IS NOT NULL AND qualified_member IS NOT NULL))
) STRICT;
CREATE INDEX four_leads_sheets_by_posting ON four_leads_sheets (posting_id, division, id);
CREATE INDEX four_leads_sheets_by_division ON four_leads_sheets (division, id);
CREATE INDEX four_leads_sheets_by_counterpart ON four_leads_sheets (counterpart, division, id);

-- R-72: somebody of pattern A who studies in another organisation than that of his village, by a recorded exception.
CREATE TABLE study_placements (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  study_party_org TEXT NOT NULL,
  study_village TEXT,
  exceptions TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  division TEXT NOT NULL,
  counterpart TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX study_placements_by_division ON study_placements (division, id);
CREATE INDEX study_placements_by_counterpart ON study_placements (counterpart, division, id);
CREATE INDEX study_placements_by_posting ON study_placements (posting_id, division, id);

-- What was issued on paper: kind, number and check code; a newer paper of the kind supersedes it.
CREATE TABLE branch_papers (
  id TEXT PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branches (id),
  division TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT branch_papers_kind CHECK (kind IN ('registration', 'approval', 'introduction')),
  number TEXT NOT NULL,
  code TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  content TEXT NOT NULL,
  superseded_on TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT branch_papers_code UNIQUE (code),
  CONSTRAINT branch_papers_number UNIQUE (kind, number)
) STRICT;
CREATE INDEX branch_papers_by_branch ON branch_papers (branch_id, kind, id);
CREATE INDEX branch_papers_by_kind ON branch_papers (kind, issued_on);
CREATE INDEX branch_papers_by_counterpart ON branch_papers (counterpart, division, id);
CREATE INDEX branch_papers_by_division ON branch_papers (division, id);
