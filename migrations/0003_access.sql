-- Users, their sessions, sign-in attempts and API keys: each tenant's own.
CREATE TABLE users (
  id TEXT PRIMARY KEY,
  username TEXT NOT NULL CONSTRAINT users_username_unique UNIQUE,
  display_name TEXT,
  role TEXT NOT NULL CONSTRAINT users_role CHECK (role IN ('province_admin', 'poverty_office', 'city_org', 'county_org',
    'county_committee', 'township_committee', 'sending_unit', 'village_org', 'finance', 'auditor', 'holder')),
  scope TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  password_change_required INTEGER NOT NULL CONSTRAINT users_password_change CHECK (password_change_required IN (0, 1)),
  status TEXT NOT NULL CONSTRAINT users_status CHECK (status IN ('active', 'removed')),
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX users_by_role ON users (role, username);

-- A session is a family of refresh tokens; only the hashes of the current one and the one before it are kept.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users (id),
  generation INTEGER NOT NULL,
  token_hash TEXT NOT NULL,
  previous_hash TEXT,
  rotated_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user_id);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

-- A fixed number of buckets, so that invented names do not grow the table.
CREATE TABLE sign_in_attempts (
  bucket INTEGER PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_at TEXT NOT NULL,
  locked_until TEXT
) STRICT;

CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  key_id TEXT NOT NULL CONSTRAINT api_keys_key_id_unique UNIQUE,
  key_mac TEXT NOT NULL,
  permissions TEXT NOT NULL,
  scope TEXT NOT NULL,
  status TEXT NOT NULL CONSTRAINT api_keys_status CHECK (status IN ('active', 'revoked')),
  expires_at TEXT NOT NULL,
  replaced_by TEXT,
  last_used_at TEXT,
  created_by TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
