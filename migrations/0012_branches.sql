-- Temporary Party branches (R-72 – R-74, B-1 – B-11): in the host's database, counterpart = the partner city that formed it.
CREATE TABLE branches (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  pattern TEXT NOT NULL CONSTRAINT branches_pattern CHECK (pattern IN ('resident_unit', 'city_unit')),
  level TEXT NOT NULL CONSTRAINT branches_level CHECK (level IN ('township', 'county', 'city')),
  host_code TEXT NOT NULL,
  joint_with TEXT NOT NULL,
  org_type TEXT NOT NULL CONSTRAINT branches_org_type CHECK (org_type IN ('931', '932')),
  name TEXT NOT NULL,
  attached_name TEXT,
  attached_division TEXT,
  attached_type TEXT CONSTRAINT branches_attached_type CHECK (attached_type IN ('611', '621', '631', '632')),
  -- Whom the application names, with their permanent organisations; they are members from its submission on.
  applicants TEXT NOT NULL,
  exceptions TEXT NOT NULL,
  status TEXT NOT NULL CONSTRAINT branches_status CHECK (status IN
    ('draft', 'submitted', 'approved', 'active', 'dissolved', 'rejected')),
  submitted_on TEXT,
  submitted_by TEXT,
  approving_party_org TEXT,
  approved_on TEXT,
  approved_by TEXT,
  document_no TEXT,
  rejected_on TEXT,
  reason TEXT,
  starts_on TEXT,
  closed_on TEXT,
  -- The last day of its life as its members' postings stand (B-7); kept with each change of theirs.
  ends_on TEXT,
  regulated_from TEXT NOT NULL,
  account INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT branches_approved CHECK (status NOT IN ('approved', 'active', 'dissolved')
    OR (approved_on IS NOT NULL AND approving_party_org IS NOT NULL AND starts_on IS NOT NULL AND starts_on >= approved_on))
) STRICT;
CREATE INDEX branches_by_division ON branches (division, id);
CREATE INDEX branches_by_counterpart ON branches (counterpart, division, id);
CREATE INDEX branches_by_status ON branches (status, division, id);

-- R-73, R-74: at most one branch that is not dissolved a partner, level and place; the day is the one of the write, in Asia/Shanghai.
CREATE TRIGGER branches_one_a_place_insert BEFORE INSERT ON branches
WHEN NEW.status NOT IN ('rejected', 'dissolved') AND EXISTS (SELECT 1 FROM branches b
  WHERE b.counterpart = NEW.counterpart AND b.id <> NEW.id AND b.level = NEW.level AND b.status NOT IN ('rejected', 'dissolved')
  AND (b.ends_on IS NULL OR b.ends_on >= date(NEW.updated_at, '+8 hours'))
  AND (b.host_code = NEW.host_code OR b.host_code IN (SELECT value FROM json_each(NEW.joint_with))
    OR NEW.host_code IN (SELECT value FROM json_each(b.joint_with))
    OR EXISTS (SELECT 1 FROM json_each(b.joint_with) x, json_each(NEW.joint_with) y WHERE x.value = y.value)))
BEGIN
  SELECT RAISE(ABORT, 'branches_one_a_place');
END;
-- A state never comes back to a place it gave up: what stands there already is not asked again.
CREATE TRIGGER branches_one_a_place_update BEFORE UPDATE OF level, host_code, joint_with ON branches
WHEN NEW.status NOT IN ('rejected', 'dissolved') AND EXISTS (SELECT 1 FROM branches b
  WHERE b.counterpart = NEW.counterpart AND b.id <> NEW.id AND b.level = NEW.level AND b.status NOT IN ('rejected', 'dissolved')
  AND (b.ends_on IS NULL OR b.ends_on >= date(NEW.updated_at, '+8 hours'))
  AND (b.host_code = NEW.host_code OR b.host_code IN (SELECT value FROM json_each(NEW.joint_with))
    OR NEW.host_code IN (SELECT value FROM json_each(b.joint_with))
    OR EXISTS (SELECT 1 FROM json_each(b.joint_with) x, json_each(NEW.joint_with) y WHERE x.value = y.value)))
BEGIN
  SELECT RAISE(ABORT, 'branches_one_a_place');
END;

-- B-2: members keep their permanent organisation; the days of a membership never reach beyond the posting (B-7).
CREATE TABLE branch_members (
  id TEXT PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branches (id),
  posting_id TEXT NOT NULL REFERENCES postings (id),
  person_id TEXT NOT NULL,
  division TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  permanent_party_org TEXT NOT NULL,
  permanent_org_type TEXT NOT NULL CONSTRAINT branch_members_permanent_org_type
    CHECK (permanent_org_type IN ('611', '621', '631', '632')),
  full_from TEXT,
  joined_on TEXT NOT NULL,
  left_on TEXT,
  leave_reason TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT branch_members_dates_in_order CHECK (left_on IS NULL OR left_on >= joined_on)
) STRICT;
CREATE INDEX branch_members_by_division ON branch_members (division, id);
CREATE INDEX branch_members_by_counterpart ON branch_members (counterpart, division, id);
CREATE INDEX branch_members_by_branch ON branch_members (branch_id, division, id);
CREATE INDEX branch_members_by_posting ON branch_members (posting_id, division, id);
CREATE INDEX branch_members_by_person ON branch_members (person_id);

-- R-73: a person is in one branch at a time, whatever posting brings him there; drafts bind nobody.
CREATE TRIGGER branch_members_one_branch_insert BEFORE INSERT ON branch_members
WHEN EXISTS (SELECT 1 FROM branch_members m JOIN branches b ON b.id = m.branch_id JOIN postings p ON p.id = m.posting_id
    WHERE m.person_id = NEW.person_id AND m.id <> NEW.id AND b.status NOT IN ('draft', 'rejected')
    AND p.status <> 'cancelled' AND m.joined_on <= coalesce(NEW.left_on, '9999-12-31')
    AND max(m.joined_on, NEW.joined_on) <= min(coalesce(m.left_on, '9999-12-31'), coalesce(p.ended_on, p.planned_end),
      coalesce(b.ends_on, '9999-12-31')))
BEGIN
  SELECT RAISE(ABORT, 'branch_members_one_branch');
END;
CREATE TRIGGER branch_members_one_branch_update BEFORE UPDATE OF joined_on, left_on ON branch_members
WHEN EXISTS (SELECT 1 FROM branch_members m JOIN branches b ON b.id = m.branch_id JOIN postings p ON p.id = m.posting_id
    WHERE m.person_id = NEW.person_id AND m.id <> NEW.id AND b.status NOT IN ('draft', 'rejected')
    AND p.status <> 'cancelled' AND m.joined_on <= coalesce(NEW.left_on, '9999-12-31')
    AND max(m.joined_on, NEW.joined_on) <= min(coalesce(m.left_on, '9999-12-31'), coalesce(p.ended_on, p.planned_end),
      coalesce(b.ends_on, '9999-12-31')))
BEGIN
  SELECT RAISE(ABORT, 'branch_members_one_branch');
END;
-- B-6: who was appointed to which office, from when to when.
CREATE TABLE branch_officers (
  id TEXT PRIMARY KEY,
  branch_id TEXT NOT NULL REFERENCES branches (id),
  member_id TEXT NOT NULL REFERENCES branch_members (id),
  division TEXT NOT NULL,
  counterpart TEXT NOT NULL,
  office TEXT NOT NULL CONSTRAINT branch_officers_office CHECK (office IN
    ('secretary', 'deputy_secretary', 'organisation', 'publicity', 'discipline')),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  appointed_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT branch_officers_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX branch_officers_by_branch ON branch_officers (branch_id, valid_from);
CREATE INDEX branch_officers_by_member ON branch_officers (member_id);
CREATE INDEX branch_officers_by_counterpart ON branch_officers (counterpart, id);
