-- What happens in a term (R-53 – R-56, R-77, R-78, R-80): children of postings, division and counterpart copied from them.
CREATE TABLE duty_records (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  category TEXT NOT NULL CONSTRAINT duty_records_category CHECK (category IN
    ('build_organisation', 'precise_poverty_relief', 'serve_people', 'improve_governance')),
  item TEXT NOT NULL CONSTRAINT duty_records_item CHECK (item IN ('complete_committees', 'rectify_weak',
    'settle_disunity', 'train_successors', 'member_body', 'publicise_policy', 'identify_register', 'exit_plan',
    'projects', 'full_agency', 'village_handling', 'resident_point_help', 'home_visit', 'solve_difficulty', 'core_role',
    'act_by_law', 'village_rules', 'open_affairs')),
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  household TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX duty_records_by_division ON duty_records (division, id);
CREATE INDEX duty_records_by_counterpart ON duty_records (counterpart, division, id);
CREATE INDEX duty_records_by_posting ON duty_records (posting_id, division, id);
CREATE INDEX duty_records_by_category ON duty_records (category, division, id);
CREATE INDEX duty_records_by_day ON duty_records (posting_id, date, category);

-- R-54: a day of the term, and of a posting that stands; an end that comes in between undoes the write.
CREATE TRIGGER duty_records_in_term_insert BEFORE INSERT ON duty_records
WHEN NOT EXISTS (SELECT 1 FROM postings p WHERE p.id = NEW.posting_id
  AND p.status IN ('confirmed', 'active', 'completed', 'recalled', 'ended_early')
  AND NEW.date BETWEEN p.planned_start AND coalesce(p.ended_on, p.planned_end))
BEGIN
  SELECT RAISE(ABORT, 'duty_records_in_term');
END;
CREATE TRIGGER duty_records_in_term_update BEFORE UPDATE OF date ON duty_records
WHEN NOT EXISTS (SELECT 1 FROM postings p WHERE p.id = NEW.posting_id
  AND p.status IN ('confirmed', 'active', 'completed', 'recalled', 'ended_early')
  AND NEW.date BETWEEN p.planned_start AND coalesce(p.ended_on, p.planned_end))
BEGIN
  SELECT RAISE(ABORT, 'duty_records_in_term');
END;

CREATE TABLE visits (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  date TEXT NOT NULL,
  visitor_org TEXT NOT NULL,
  difficulty TEXT,
  help TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX visits_by_division ON visits (division, id);
CREATE INDEX visits_by_counterpart ON visits (counterpart, division, id);
CREATE INDEX visits_by_posting ON visits (posting_id, division, id);
CREATE INDEX visits_by_day ON visits (posting_id, date);
CREATE TRIGGER visits_in_term_insert BEFORE INSERT ON visits
WHEN NOT EXISTS (SELECT 1 FROM postings p WHERE p.id = NEW.posting_id
  AND p.status IN ('confirmed', 'active', 'completed', 'recalled', 'ended_early')
  AND NEW.date BETWEEN p.planned_start AND coalesce(p.ended_on, p.planned_end))
BEGIN
  SELECT RAISE(ABORT, 'visits_in_term');
END;

CREATE TABLE model_cases (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  author_tenant TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  status TEXT NOT NULL CONSTRAINT model_cases_status CHECK (status IN ('draft', 'reviewed', 'published')),
  reviewed_by TEXT,
  reviewed_on TEXT,
  reviewer_role TEXT,
  published_on TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT model_cases_reviewed CHECK (status = 'draft' OR (reviewed_by IS NOT NULL AND reviewed_by <> author)),
  CONSTRAINT model_cases_published CHECK ((status = 'published') = (published_on IS NOT NULL))
) STRICT;
CREATE INDEX model_cases_by_division ON model_cases (division, id);
CREATE INDEX model_cases_by_counterpart ON model_cases (counterpart, division, id);
CREATE INDEX model_cases_by_posting ON model_cases (posting_id, division, id);

CREATE TABLE training_sessions (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  audience TEXT NOT NULL CONSTRAINT training_sessions_audience CHECK (audience IN ('first_secretary')),
  title TEXT NOT NULL,
  topics TEXT,
  date TEXT NOT NULL,
  participants INTEGER NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX training_sessions_by_division ON training_sessions (division, id);

CREATE TABLE training_participants (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  session_id TEXT NOT NULL REFERENCES training_sessions (id),
  date TEXT NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT training_participants_once UNIQUE (session_id, posting_id)
) STRICT;
CREATE INDEX training_participants_by_division ON training_participants (division, id);
CREATE INDEX training_participants_by_counterpart ON training_participants (counterpart, division, id);
CREATE INDEX training_participants_by_posting ON training_participants (posting_id, division, id);
CREATE INDEX training_participants_by_session ON training_participants (session_id, division, id);
CREATE INDEX training_participants_by_day ON training_participants (posting_id, date);
CREATE TRIGGER training_participants_in_term_insert BEFORE INSERT ON training_participants
WHEN NOT EXISTS (SELECT 1 FROM postings p WHERE p.id = NEW.posting_id
  AND p.status IN ('confirmed', 'active', 'completed', 'recalled', 'ended_early')
  AND NEW.date BETWEEN p.planned_start AND coalesce(p.ended_on, p.planned_end))
BEGIN
  SELECT RAISE(ABORT, 'training_participants_in_term');
END;
