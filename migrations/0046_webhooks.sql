-- Addresses of integrators that events are delivered to. What a key reads in the feed is sent there in order; `position` is how far.
CREATE TABLE webhook_endpoints (
  id TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  api_key_id TEXT NOT NULL REFERENCES api_keys (id),
  records TEXT CONSTRAINT webhook_endpoints_records CHECK (records IS NULL OR json_valid(records)),
  note TEXT,
  status TEXT NOT NULL CONSTRAINT webhook_endpoints_status CHECK (status IN ('active', 'disabled', 'failing')),
  reason TEXT CONSTRAINT webhook_endpoints_reason CHECK (reason IN ('user', 'key', 'gone')),
  -- sealed one by one, with their ids and terms
  secrets TEXT NOT NULL CONSTRAINT webhook_endpoints_secrets CHECK (json_valid(secrets)),
  version INTEGER NOT NULL CONSTRAINT webhook_endpoints_version CHECK (version >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  -- What deliveries move; no version of the record.
  position TEXT NOT NULL,
  failures INTEGER NOT NULL CONSTRAINT webhook_endpoints_failures CHECK (failures >= 0),
  next_attempt_at TEXT,
  -- Who delivers now, and until when he is believed to; `knocks` counts those who came meanwhile.
  lease TEXT,
  leased_until TEXT,
  knocks INTEGER NOT NULL,
  CONSTRAINT webhook_endpoints_disabled CHECK ((status = 'disabled') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX webhook_endpoints_by_status ON webhook_endpoints (status, id);
CREATE INDEX webhook_endpoints_by_key ON webhook_endpoints (api_key_id);

CREATE TRIGGER webhook_endpoints_at_most_ten BEFORE INSERT ON webhook_endpoints
WHEN (SELECT count(*) FROM webhook_endpoints e WHERE e.status IN ('active', 'failing')) >= 10
BEGIN
  SELECT RAISE(ABORT, 'webhook_endpoints_at_most_ten');
END;
CREATE TRIGGER webhook_endpoints_enabled_at_most_ten BEFORE UPDATE OF status ON webhook_endpoints
WHEN OLD.status = 'disabled' AND NEW.status = 'active'
  AND (SELECT count(*) FROM webhook_endpoints e WHERE e.status IN ('active', 'failing')) >= 10
BEGIN
  SELECT RAISE(ABORT, 'webhook_endpoints_at_most_ten');
END;

-- Each attempt, kept for thirty days.
CREATE TABLE webhook_deliveries (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  endpoint_id TEXT NOT NULL REFERENCES webhook_endpoints (id),
  event_id TEXT NOT NULL,
  attempt INTEGER NOT NULL CONSTRAINT webhook_deliveries_attempt CHECK (attempt >= 1),
  at TEXT NOT NULL,
  status_code INTEGER,
  error TEXT CONSTRAINT webhook_deliveries_error CHECK (error IN ('timeout', 'connection', 'redirect', 'status', 'address')),
  duration_ms INTEGER NOT NULL CONSTRAINT webhook_deliveries_duration_ms CHECK (duration_ms >= 0),
  next_attempt_at TEXT
) STRICT;
CREATE INDEX webhook_deliveries_by_endpoint ON webhook_deliveries (endpoint_id, seq);
CREATE INDEX webhook_deliveries_by_time ON webhook_deliveries (at);
