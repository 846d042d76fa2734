-- X-14: who made a user or gave him a new password, and who answers for a key; X-6, X-9: what a tenant may ask in a day.
ALTER TABLE users ADD COLUMN made_by TEXT;
ALTER TABLE users ADD COLUMN reset_by TEXT;
ALTER TABLE users ADD COLUMN reset_at TEXT;
CREATE INDEX users_by_maker ON users (made_by, created_at);
CREATE INDEX users_by_resetter ON users (reset_by, reset_at);

-- The user a key counts as, through all its rotations; created_by is who was shown this text of it.
ALTER TABLE api_keys ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
WITH RECURSIVE line (id, maker) AS (
  SELECT k.id, k.created_by FROM api_keys k WHERE NOT EXISTS (SELECT 1 FROM api_keys o WHERE o.replaced_by = k.id)
  UNION ALL
  SELECT o.replaced_by, line.maker FROM line JOIN api_keys o ON o.id = line.id WHERE o.replaced_by IS NOT NULL
)
UPDATE api_keys SET made_by = (SELECT maker FROM line WHERE line.id = api_keys.id);
CREATE INDEX api_keys_by_maker ON api_keys (made_by);
CREATE INDEX api_keys_by_holder ON api_keys (created_by);

-- X-14: who drafts an assessment does not sign it.
ALTER TABLE assessments ADD COLUMN drafted_by TEXT;

-- X-9: so many reveals a person and day, and so many a tenant and day.
ALTER TABLE reveals ADD COLUMN tenant_quota INTEGER NOT NULL DEFAULT 500;
ALTER TABLE reveals ADD COLUMN actor_tenant TEXT NOT NULL DEFAULT '';
CREATE INDEX reveals_by_tenant ON reveals (actor_tenant, day);
DROP TRIGGER reveals_daily_quota;
CREATE TRIGGER reveals_daily_quota BEFORE INSERT ON reveals
WHEN (SELECT count(*) FROM reveals r WHERE r.actor = NEW.actor AND r.day = NEW.day) >= NEW.quota
  OR (SELECT count(*) FROM reveals r WHERE r.actor_tenant = NEW.actor_tenant AND r.day = NEW.day) >= NEW.tenant_quota
BEGIN
  SELECT RAISE(ABORT, 'reveals_daily_quota');
END;

-- X-6: the same of probes; both bounds stand in one place.
CREATE INDEX identity_probes_by_tenant ON identity_probes (by_tenant, day);
DROP TRIGGER identity_attempts_apply;
DROP VIEW identity_attempts;
CREATE VIEW identity_attempts AS
SELECT '' AS id, '' AS person_id, '' AS citizen_hash, '' AS older_hashes, '' AS owner, '' AS by_user, '' AS day,
  '' AS at, '' AS expires_at, 0 AS probes_max, 0 AS tenant_probes_max WHERE 0;

CREATE TRIGGER identity_attempts_apply INSTEAD OF INSERT ON identity_attempts
WHEN (SELECT count(*) FROM identity_probes WHERE by_user = NEW.by_user AND day = NEW.day) < NEW.probes_max
  AND (SELECT count(*) FROM identity_probes WHERE by_tenant = NEW.owner AND day = NEW.day) < NEW.tenant_probes_max
BEGIN
  -- After a change of key: a claim made with an older key is brought to the current one.
  UPDATE OR IGNORE identity_claims SET citizen_hash = NEW.citizen_hash
  WHERE citizen_hash IN (SELECT value FROM json_each(NEW.older_hashes));

  -- A claim of the same tenant that waits for its act is taken up again with its id, so that a retry finds it.
  INSERT INTO identity_claims (id, citizen_hash, owner, status, expires_at, created_at, updated_at)
  VALUES (NEW.person_id, NEW.citizen_hash, NEW.owner, 'reserved', NEW.expires_at, NEW.at, NEW.at)
  ON CONFLICT (citizen_hash) DO UPDATE SET
    id = CASE status WHEN 'freed' THEN excluded.id ELSE id END,
    owner = excluded.owner, status = 'reserved', expires_at = excluded.expires_at, updated_at = excluded.updated_at
  WHERE status = 'freed' OR (status = 'reserved' AND owner = excluded.owner);

  INSERT OR IGNORE INTO identity_probes (id, counterpart, person_id, by_tenant, by_user, day, created_at)
  SELECT NEW.id, owner, id, NEW.owner, NEW.by_user, NEW.day, NEW.at FROM identity_claims
  WHERE citizen_hash = NEW.citizen_hash AND NOT (status = 'reserved' AND owner = NEW.owner);
END;
