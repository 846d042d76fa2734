-- Who is posted where, in which post, from when to when (R-41 – R-52); in the host's database, counterpart = the other city.
CREATE TABLE postings (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT REFERENCES villages (code),
  counterpart TEXT,
  sender TEXT NOT NULL,
  mode TEXT CONSTRAINT postings_mode CHECK (mode IN ('province', 'paired', 'self')),
  post_role TEXT NOT NULL CONSTRAINT postings_post_role CHECK (post_role IN
    ('team_leader', 'first_secretary', 'leader_and_first_secretary', 'team_member', 'liaison_staff')),
  assignment_id TEXT REFERENCES assignments (id),
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  person_sex TEXT NOT NULL CONSTRAINT postings_person_sex CHECK (person_sex IN ('male', 'female')),
  person_birth_year INTEGER NOT NULL,
  person_cadre_rank TEXT NOT NULL CONSTRAINT postings_person_cadre_rank CHECK (person_cadre_rank IN ('none', 'clerk', 'section_deputy',
    'section_chief', 'division_deputy', 'division_chief', 'bureau_deputy', 'bureau_chief')),
  person_party_status TEXT NOT NULL CONSTRAINT postings_person_party_status CHECK (person_party_status IN ('full', 'probationary', 'none')),
  unit_id TEXT NOT NULL,
  unit_name TEXT NOT NULL,
  unit_level TEXT NOT NULL CONSTRAINT postings_unit_level
    CHECK (unit_level IN ('central_in_gd', 'province', 'city', 'county', 'township')),
  unit_kind TEXT NOT NULL CONSTRAINT postings_unit_kind CHECK (unit_kind IN ('organ', 'institution', 'enterprise', 'mass_org')),
  unit_division TEXT NOT NULL,
  work_phone TEXT,
  planned_start TEXT NOT NULL,
  planned_end TEXT NOT NULL,
  ended_on TEXT,
  end_reason TEXT CONSTRAINT postings_end_reason CHECK (end_reason IN ('recall', 'transfer', 'illness', 'resignation', 'other')),
  replaces TEXT REFERENCES postings (id),
  status TEXT NOT NULL CONSTRAINT postings_status CHECK (status IN
    ('draft', 'submitted', 'confirmed', 'active', 'completed', 'recalled', 'ended_early', 'rejected', 'cancelled')),
  reason TEXT,
  submitted_by TEXT,
  claim_id TEXT,
  start_blocked INTEGER NOT NULL CONSTRAINT postings_start_blocked CHECK (start_blocked IN (0, 1)),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT postings_dates_in_order CHECK (planned_end > planned_start),
  CONSTRAINT postings_place CHECK ((village_code IS NULL) = (post_role = 'liaison_staff'))
) STRICT;
CREATE INDEX postings_by_division ON postings (division, id);
CREATE INDEX postings_by_village ON postings (village_code, id);
CREATE INDEX postings_by_counterpart ON postings (counterpart, division, id);
CREATE INDEX postings_by_sender ON postings (sender, division, id);
CREATE INDEX postings_by_person ON postings (person_id, division, id);
CREATE INDEX postings_by_status ON postings (status, division, id);
CREATE INDEX postings_by_post_role ON postings (post_role, division, id);
CREATE INDEX postings_by_assignment ON postings (assignment_id);
CREATE INDEX postings_by_replaces ON postings (replaces);

-- R-41: one holder of a seat a day; both posts in one person hold both seats, team members hold none.
CREATE TRIGGER postings_one_holder_insert BEFORE INSERT ON postings
WHEN NEW.status NOT IN ('draft', 'rejected', 'cancelled') AND NEW.post_role NOT IN ('team_member', 'liaison_staff')
  AND EXISTS (SELECT 1 FROM postings p WHERE p.village_code = NEW.village_code AND p.id <> NEW.id
    AND p.status NOT IN ('draft', 'rejected', 'cancelled') AND p.post_role <> 'team_member'
    AND (p.post_role = NEW.post_role OR 'leader_and_first_secretary' IN (p.post_role, NEW.post_role))
    AND p.planned_start <= coalesce(NEW.ended_on, NEW.planned_end) AND NEW.planned_start <= coalesce(p.ended_on, p.planned_end))
BEGIN
  SELECT RAISE(ABORT, 'postings_one_holder');
END;
CREATE TRIGGER postings_one_holder_update BEFORE UPDATE OF status, planned_start, planned_end, ended_on ON postings
WHEN NEW.status NOT IN ('draft', 'rejected', 'cancelled') AND NEW.post_role NOT IN ('team_member', 'liaison_staff')
  AND EXISTS (SELECT 1 FROM postings p WHERE p.village_code = NEW.village_code AND p.id <> NEW.id
    AND p.status NOT IN ('draft', 'rejected', 'cancelled') AND p.post_role <> 'team_member'
    AND (p.post_role = NEW.post_role OR 'leader_and_first_secretary' IN (p.post_role, NEW.post_role))
    AND p.planned_start <= coalesce(NEW.ended_on, NEW.planned_end) AND NEW.planned_start <= coalesce(p.ended_on, p.planned_end))
BEGIN
  SELECT RAISE(ABORT, 'postings_one_holder');
END;

-- R-41: a person is in one posting a day.
CREATE TRIGGER postings_one_place_insert BEFORE INSERT ON postings
WHEN NEW.status NOT IN ('draft', 'rejected', 'cancelled')
  AND EXISTS (SELECT 1 FROM postings p WHERE p.person_id = NEW.person_id AND p.id <> NEW.id
    AND p.status NOT IN ('draft', 'rejected', 'cancelled')
    AND p.planned_start <= coalesce(NEW.ended_on, NEW.planned_end) AND NEW.planned_start <= coalesce(p.ended_on, p.planned_end))
BEGIN
  SELECT RAISE(ABORT, 'postings_one_place');
END;
CREATE TRIGGER postings_one_place_update BEFORE UPDATE OF status, planned_start, planned_end, ended_on ON postings
WHEN NEW.status NOT IN ('draft', 'rejected', 'cancelled')
  AND EXISTS (SELECT 1 FROM postings p WHERE p.person_id = NEW.person_id AND p.id <> NEW.id
    AND p.status NOT IN ('draft', 'rejected', 'cancelled')
    AND p.planned_start <= coalesce(NEW.ended_on, NEW.planned_end) AND NEW.planned_start <= coalesce(p.ended_on, p.planned_end))
BEGIN
  SELECT RAISE(ABORT, 'postings_one_place');
END;

-- Ended rows are never edited, only annotated (3.2); one whose last day is set but still ahead may end sooner (X-18).
CREATE TRIGGER postings_ended_are_frozen BEFORE UPDATE ON postings
WHEN OLD.status IN ('completed', 'rejected', 'cancelled')
  OR (OLD.status IN ('recalled', 'ended_early') AND OLD.ended_on < date(NEW.updated_at, '+8 hours'))
BEGIN
  SELECT RAISE(ABORT, 'postings_ended_are_frozen');
END;

-- A submission stands only while its claim at home has not been given up (claims: reserve, act, confirm).
CREATE TRIGGER postings_claim_is_void BEFORE UPDATE OF claim_id ON postings
WHEN NEW.claim_id IS NOT NULL AND EXISTS (SELECT 1 FROM void_claims v WHERE v.id = NEW.claim_id)
BEGIN
  SELECT RAISE(ABORT, 'postings_claim_is_void');
END;
CREATE TRIGGER void_claims_posting_stands BEFORE INSERT ON void_claims
WHEN EXISTS (SELECT 1 FROM postings p WHERE p.claim_id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'void_claims_act_stands');
END;
CREATE INDEX postings_by_claim ON postings (claim_id);

-- Recorded exceptions to SOFT rules (3.3), on paper or approved in the system by another user.
CREATE TABLE exceptions (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  sender TEXT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT exceptions_kind CHECK (kind IN ('age_over_45', 'term_not_3y', 'rank_above_division_deputy',
    'unit_not_general', 'study_elsewhere', 'branch_over_50', 'branch_joint_over_5', 'branch_recruit_or_discipline', 'post_change_unstable')),
  reason TEXT NOT NULL,
  approver_org TEXT,
  approver_role TEXT,
  approver_tenant TEXT,
  approved_on TEXT,
  document_no TEXT,
  approved_by TEXT,
  recorded_by TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT exceptions_one_a_kind UNIQUE (posting_id, kind)
) STRICT;
CREATE INDEX exceptions_by_counterpart ON exceptions (counterpart, id);

-- What was wrong in an ended posting, said beside it and signed; the row itself stays as it ended (3.2, X-12).
CREATE TABLE posting_corrections (
  id TEXT PRIMARY KEY,
  posting_id TEXT NOT NULL REFERENCES postings (id),
  division TEXT NOT NULL,
  counterpart TEXT,
  field TEXT NOT NULL,
  value_was TEXT,
  value_is TEXT NOT NULL,
  reason TEXT NOT NULL,
  corrected_by TEXT NOT NULL,
  signature TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX posting_corrections_by_posting ON posting_corrections (posting_id, id);
CREATE INDEX posting_corrections_by_counterpart ON posting_corrections (counterpart, id);
CREATE TRIGGER posting_corrections_refuse_update BEFORE UPDATE ON posting_corrections
BEGIN
  SELECT RAISE(ABORT, 'posting_corrections_are_append_only');
END;
CREATE TRIGGER posting_corrections_refuse_delete BEFORE DELETE ON posting_corrections
BEGIN
  SELECT RAISE(ABORT, 'posting_corrections_are_append_only');
END;
