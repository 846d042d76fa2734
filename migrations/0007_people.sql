-- Units and people at home with their dated facts, claims, the province's index of persons, grants and reveals.
CREATE TABLE units (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  unit_level TEXT NOT NULL CONSTRAINT units_unit_level
    CHECK (unit_level IN ('central_in_gd', 'province', 'city', 'county', 'township')),
  unit_kind TEXT NOT NULL CONSTRAINT units_unit_kind CHECK (unit_kind IN ('organ', 'institution', 'enterprise', 'mass_org')),
  uscc TEXT,
  parent TEXT REFERENCES units (id),
  division TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX units_by_division ON units (division, id);
CREATE INDEX units_by_level ON units (unit_level, division, id);
CREATE INDEX units_by_kind ON units (unit_kind, division, id);
CREATE INDEX units_by_parent ON units (parent, division, id);

-- X-12: what a unit was on a day; nothing is overwritten, a value corrected on its own first day leaves an empty span.
CREATE TABLE unit_facts (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES units (id),
  fact TEXT NOT NULL CONSTRAINT unit_facts_fact
    CHECK (fact IN ('name', 'unit_level', 'unit_kind', 'uscc', 'parent', 'division')),
  value TEXT,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  created_at TEXT NOT NULL,
  CONSTRAINT unit_facts_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX unit_facts_by_unit ON unit_facts (unit_id, fact, valid_from);
CREATE UNIQUE INDEX unit_facts_one_open ON unit_facts (unit_id, fact) WHERE valid_to IS NULL;

-- Sealed: citizen_id, phone, birth_date. The *_index columns are keyed hashes, the *_masked ones what is shown (X-9).
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  sex TEXT NOT NULL CONSTRAINT people_sex CHECK (sex IN ('male', 'female')),
  birth_year INTEGER NOT NULL,
  birth_date TEXT NOT NULL,
  citizen_id TEXT NOT NULL,
  citizen_id_index TEXT NOT NULL CONSTRAINT people_citizen_id_index_unique UNIQUE,
  citizen_id_masked TEXT NOT NULL,
  phone TEXT,
  phone_index TEXT,
  phone_masked TEXT,
  party_status TEXT NOT NULL CONSTRAINT people_party_status CHECK (party_status IN ('full', 'probationary', 'none')),
  cadre_rank TEXT NOT NULL CONSTRAINT people_cadre_rank CHECK (cadre_rank IN ('none', 'clerk', 'section_deputy',
    'section_chief', 'division_deputy', 'division_chief', 'bureau_deputy', 'bureau_chief')),
  home_unit TEXT NOT NULL REFERENCES units (id),
  division TEXT NOT NULL,
  health_status TEXT CONSTRAINT people_health_status CHECK (health_status IN ('fit', 'unfit')),
  health_checked_on TEXT,
  attest_political INTEGER CONSTRAINT people_attest_political CHECK (attest_political IN (0, 1)),
  attest_political_on TEXT,
  attest_coordination INTEGER CONSTRAINT people_attest_coordination CHECK (attest_coordination IN (0, 1)),
  attest_coordination_on TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX people_by_division ON people (division, id);
CREATE INDEX people_by_home_unit ON people (home_unit, division, id);
CREATE INDEX people_by_party_status ON people (party_status, division, id);
CREATE INDEX people_by_cadre_rank ON people (cadre_rank, division, id);
CREATE INDEX people_by_phone ON people (phone_index);

CREATE TABLE person_facts (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  fact TEXT NOT NULL CONSTRAINT person_facts_fact CHECK (fact IN ('party_status', 'cadre_rank', 'home_unit')),
  value TEXT,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  created_at TEXT NOT NULL,
  CONSTRAINT person_facts_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX person_facts_by_person ON person_facts (person_id, fact, valid_from);
CREATE UNIQUE INDEX person_facts_one_open ON person_facts (person_id, fact) WHERE valid_to IS NULL;

-- A person is claimed at home for a posting in a host's database; the id names the posting.
CREATE TABLE posting_claims (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  host TEXT NOT NULL,
  -- What of the posting its home's obligations follow from (R-57, R-81); agreed once the host's key was seen.
  mode TEXT NOT NULL,
  post_role TEXT NOT NULL CONSTRAINT posting_claims_post_role CHECK (post_role IN
    ('team_leader', 'first_secretary', 'leader_and_first_secretary', 'team_member', 'liaison_staff')),
  unit_id TEXT NOT NULL,
  unit_division TEXT NOT NULL,
  place TEXT NOT NULL,
  agreed INTEGER NOT NULL CONSTRAINT posting_claims_agreed CHECK (agreed IN (0, 1)),
  planned_start TEXT NOT NULL,
  planned_end TEXT NOT NULL,
  status TEXT NOT NULL CONSTRAINT posting_claims_status CHECK (status IN ('reserved', 'confirmed', 'freed')),
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT posting_claims_dates_in_order CHECK (planned_end >= planned_start)
) STRICT;
CREATE INDEX posting_claims_by_person ON posting_claims (person_id, planned_start);
CREATE INDEX posting_claims_by_status ON posting_claims (status, expires_at);

-- R-41: nobody is claimed twice for the same day; both days are inclusive.
CREATE TRIGGER posting_claims_one_a_day_insert BEFORE INSERT ON posting_claims
WHEN NEW.status IN ('reserved', 'confirmed') AND EXISTS (SELECT 1 FROM posting_claims c
  WHERE c.person_id = NEW.person_id AND c.status IN ('reserved', 'confirmed')
  AND c.planned_start <= NEW.planned_end AND NEW.planned_start <= c.planned_end)
BEGIN
  SELECT RAISE(ABORT, 'posting_claims_one_a_day');
END;
CREATE TRIGGER posting_claims_one_a_day_update BEFORE UPDATE OF person_id, planned_start, planned_end, status ON posting_claims
WHEN NEW.status IN ('reserved', 'confirmed') AND EXISTS (SELECT 1 FROM posting_claims c
  WHERE c.id <> NEW.id AND c.person_id = NEW.person_id AND c.status IN ('reserved', 'confirmed')
  AND c.planned_start <= NEW.planned_end AND NEW.planned_start <= c.planned_end)
BEGIN
  SELECT RAISE(ABORT, 'posting_claims_one_a_day');
END;

-- R-58: the home unit stays while a posting is active; the day is the one of the change, in Asia/Shanghai.
CREATE TRIGGER people_home_unit_locked BEFORE UPDATE OF home_unit ON people
WHEN NEW.home_unit <> OLD.home_unit AND EXISTS (SELECT 1 FROM posting_claims c
  WHERE c.person_id = NEW.id AND c.status = 'confirmed'
  AND c.planned_start <= date(NEW.updated_at, '+8 hours') AND c.planned_end >= date(NEW.updated_at, '+8 hours'))
BEGIN
  SELECT RAISE(ABORT, 'people_home_unit_locked');
END;

-- Ids of claims that were given up: the act of such a claim can no longer come about in this database, and the other way round.
CREATE TABLE void_claims (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER people_claim_is_void BEFORE INSERT ON people
WHEN EXISTS (SELECT 1 FROM void_claims v WHERE v.id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'people_claim_is_void');
END;
CREATE TRIGGER void_claims_act_stands BEFORE INSERT ON void_claims
WHEN EXISTS (SELECT 1 FROM people p WHERE p.id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'void_claims_act_stands');
END;

-- X-6, in the province's database only: a keyed hash of the citizen number, once in the whole product; id is the person's.
CREATE TABLE identity_claims (
  id TEXT PRIMARY KEY,
  citizen_hash TEXT NOT NULL CONSTRAINT identity_claims_citizen_hash_unique UNIQUE,
  owner TEXT NOT NULL,
  status TEXT NOT NULL CONSTRAINT identity_claims_status CHECK (status IN ('reserved', 'confirmed', 'freed')),
  expires_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX identity_claims_by_status ON identity_claims (status, expires_at);

-- Each time somebody entered a person who is there already; counterpart is the owner of the entry, who reads it.
CREATE TABLE identity_probes (
  id TEXT PRIMARY KEY,
  counterpart TEXT NOT NULL,
  person_id TEXT NOT NULL,
  by_tenant TEXT NOT NULL,
  by_user TEXT NOT NULL,
  day TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX identity_probes_by_counterpart ON identity_probes (counterpart, id);
CREATE INDEX identity_probes_by_user ON identity_probes (by_user, day);
CREATE TRIGGER identity_probes_refuses_update BEFORE UPDATE ON identity_probes
BEGIN
  SELECT RAISE(ABORT, 'identity_probes_is_append_only');
END;
CREATE TRIGGER identity_probes_refuses_delete BEFORE DELETE ON identity_probes
BEGIN
  SELECT RAISE(ABORT, 'identity_probes_is_append_only');
END;

-- The one way in: insert-or-nothing and the probe in one statement, the same for every owner; nothing once the quota is used.
CREATE VIEW identity_attempts AS
SELECT '' AS id, '' AS person_id, '' AS citizen_hash, '' AS older_hashes, '' AS owner, '' AS by_user, '' AS day,
  '' AS at, '' AS expires_at, 0 AS probes_max WHERE 0;

CREATE TRIGGER identity_attempts_apply INSTEAD OF INSERT ON identity_attempts
BEGIN
  -- After a change of key: a claim made with an older key is brought to the current one.
  UPDATE OR IGNORE identity_claims SET citizen_hash = NEW.citizen_hash
  WHERE citizen_hash IN (SELECT value FROM json_each(NEW.older_hashes));

  -- A claim of the same tenant that waits for its act is taken up again with its id, so that a retry finds it.
  INSERT INTO identity_claims (id, citizen_hash, owner, status, expires_at, created_at, updated_at)
  SELECT NEW.person_id, NEW.citizen_hash, NEW.owner, 'reserved', NEW.expires_at, NEW.at, NEW.at
  WHERE (SELECT count(*) FROM identity_probes WHERE by_user = NEW.by_user AND day = NEW.day) < NEW.probes_max
  ON CONFLICT (citizen_hash) DO UPDATE SET
    id = CASE status WHEN 'freed' THEN excluded.id ELSE id END,
    owner = excluded.owner, status = 'reserved', expires_at = excluded.expires_at, updated_at = excluded.updated_at
  WHERE status = 'freed' OR (status = 'reserved' AND owner = excluded.owner);

  INSERT OR IGNORE INTO identity_probes (id, counterpart, person_id, by_tenant, by_user, day, created_at)
  SELECT NEW.id, owner, id, NEW.owner, NEW.by_user, NEW.day, NEW.at FROM identity_claims
  WHERE citizen_hash = NEW.citizen_hash AND NOT (status = 'reserved' AND owner = NEW.owner)
    AND (SELECT count(*) FROM identity_probes WHERE by_user = NEW.by_user AND day = NEW.day) < NEW.probes_max;
END;

-- X-7: the province's reasoned, timed leave to read sealed fields of one record; in the owner's database.
CREATE TABLE grants (
  id TEXT PRIMARY KEY,
  record TEXT NOT NULL CONSTRAINT grants_record CHECK (record IN ('people')),
  record_id TEXT NOT NULL,
  fields TEXT NOT NULL,
  reason TEXT NOT NULL,
  granted_by TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  objected_at TEXT,
  objected_by TEXT,
  objection TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX grants_by_record ON grants (record, record_id, id);

-- X-9: each time a sealed value left, with the quota in force; written in the batch that reads the value.
CREATE TABLE reveals (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  grant_id TEXT,
  actor TEXT NOT NULL,
  day TEXT NOT NULL,
  fields TEXT NOT NULL,
  quota INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX reveals_by_actor ON reveals (actor, day);
CREATE INDEX reveals_by_person ON reveals (person_id);
CREATE TRIGGER reveals_daily_quota BEFORE INSERT ON reveals
WHEN (SELECT count(*) FROM reveals r WHERE r.actor = NEW.actor AND r.day = NEW.day) >= NEW.quota
BEGIN
  SELECT RAISE(ABORT, 'reveals_daily_quota');
END;
CREATE TRIGGER reveals_need_a_live_grant BEFORE INSERT ON reveals
WHEN NEW.grant_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM grants g WHERE g.id = NEW.grant_id AND g.record = 'people'
  AND g.record_id = NEW.person_id AND g.revoked_at IS NULL AND g.expires_at > NEW.created_at)
BEGIN
  SELECT RAISE(ABORT, 'reveals_need_a_live_grant');
END;
CREATE TRIGGER reveals_refuses_update BEFORE UPDATE ON reveals
BEGIN
  SELECT RAISE(ABORT, 'reveals_is_append_only');
END;
CREATE TRIGGER reveals_refuses_delete BEFORE DELETE ON reveals
BEGIN
  SELECT RAISE(ABORT, 'reveals_is_append_only');
END;
