-- A key of a pairing lies with the city that made it. It opens nothing until the other city has consented, and ends with the pairing.
ALTER TABLE api_keys ADD COLUMN pairing_id TEXT;
-- The other city of the pairing: it sees the key, consents to it and ends it.
ALTER TABLE api_keys ADD COLUMN counterpart TEXT
  CONSTRAINT api_keys_pairing CHECK ((counterpart IS NULL) = (pairing_id IS NULL));
ALTER TABLE api_keys ADD COLUMN consented_at TEXT;
ALTER TABLE api_keys ADD COLUMN consented_by TEXT
  CONSTRAINT api_keys_consent CHECK ((consented_by IS NULL) = (consented_at IS NULL));
CREATE INDEX api_keys_by_counterpart ON api_keys (counterpart, id) WHERE counterpart IS NOT NULL;
