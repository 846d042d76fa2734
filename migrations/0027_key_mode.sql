-- Test or live: a worker of the one mode opens no database of the other.
ALTER TABLE tenant_identity ADD COLUMN mode TEXT NOT NULL DEFAULT 'live'
  CONSTRAINT tenant_identity_mode CHECK (mode IN ('live', 'test'));

-- What a key may ask in a second (null: what the deployment says), and from which networks (none: from everywhere).
ALTER TABLE api_keys ADD COLUMN rate_per_second INTEGER
  CONSTRAINT api_keys_rate CHECK (rate_per_second BETWEEN 1 AND 200);
ALTER TABLE api_keys ADD COLUMN allowed_networks TEXT NOT NULL DEFAULT '[]'
  CONSTRAINT api_keys_networks CHECK (json_valid(allowed_networks) AND json_array_length(allowed_networks) <= 10);
-- The lowest of 30, 10 and 1 days before its end of which it was told.
ALTER TABLE api_keys ADD COLUMN expiry_told INTEGER CONSTRAINT api_keys_expiry_told CHECK (expiry_told IN (30, 10, 1));
CREATE INDEX api_keys_by_expiry ON api_keys (expires_at);
