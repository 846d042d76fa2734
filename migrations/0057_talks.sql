-- B-12: talks with members are a form of their own, recorded as every other session is. The list of forms is a CHECK, so both tables are written anew.
CREATE TABLE study_attendees_before AS SELECT * FROM study_attendees;
CREATE TABLE study_sessions_before AS SELECT * FROM study_sessions;
DROP VIEW session_spans;
DROP TABLE study_attendees;
DROP TABLE study_sessions;

CREATE TABLE study_sessions (
  id TEXT PRIMARY KEY,
  branch_id TEXT REFERENCES branches (id),
  village_code TEXT REFERENCES villages (code),
  mode TEXT CONSTRAINT study_sessions_mode CHECK (mode IN ('province', 'paired', 'self')),
  form TEXT NOT NULL CONSTRAINT study_sessions_form CHECK (form IN ('branch_assembly', 'committee_meeting', 'group_meeting',
    'party_lecture', 'theme_day', 'topical_discussion', 'organisation_life_meeting', 'democratic_appraisal', 'talk')),
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
INSERT INTO study_sessions (id, branch_id, village_code, mode, form, date, topics, joint, joint_org, summary, attendees, division, counterpart, author, version, created_at, updated_at)
SELECT id, branch_id, village_code, mode, form, date, topics, joint, joint_org, summary, attendees, division, counterpart, author, version, created_at, updated_at FROM study_sessions_before;
DROP TABLE study_sessions_before;
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
    'party_lecture', 'theme_day', 'topical_discussion', 'organisation_life_meeting', 'democratic_appraisal', 'talk')),
  date TEXT NOT NULL,
  division TEXT NOT NULL,
  counterpart TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT study_attendees_once UNIQUE (session_id, posting_id)
) STRICT;
INSERT INTO study_attendees (id, session_id, posting_id, form, date, division, counterpart, author, version, created_at, updated_at)
SELECT id, session_id, posting_id, form, date, division, counterpart, author, version, created_at, updated_at FROM study_attendees_before;
DROP TABLE study_attendees_before;
CREATE INDEX study_attendees_by_division ON study_attendees (division, id);
CREATE INDEX study_attendees_by_counterpart ON study_attendees (counterpart, division, id);
CREATE INDEX study_attendees_by_session ON study_attendees (session_id, division, id);
CREATE INDEX study_attendees_by_posting ON study_attendees (posting_id, division, id);

CREATE VIEW session_spans AS
SELECT s.id, k.indicator, substr(s.division, 1, 6) AS county, coalesce(s.mode, '') AS mode, coalesce(s.counterpart, '') AS counterpart,
  CASE WHEN s.branch_id IS NULL THEN '' ELSE coalesce(s.counterpart, '') END AS other_tenant, -- a branch's people are its partner's (R-73, R-74)
  s.date AS first_day, date(s.date, 'start of year', '+1 year') AS next_day,
  CASE k.indicator WHEN 'session_attendees' THEN s.attendees ELSE 1 END AS amount
FROM study_sessions s
JOIN (SELECT 'sessions' AS indicator UNION ALL SELECT 'sessions_joint' UNION ALL SELECT 'session_attendees') k
  ON k.indicator <> 'sessions_joint' OR s.joint = 1;
CREATE TRIGGER study_sessions_count AFTER INSERT ON study_sessions
BEGIN
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, first_day, amount FROM session_spans WHERE id = NEW.id;
  INSERT INTO counter_changes SELECT indicator, county, mode, counterpart, other_tenant, next_day, -amount FROM session_spans WHERE id = NEW.id;
END;
