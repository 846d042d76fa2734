-- The ground every tenant database stands on: who it is, the assertion, idempotency, the journal.

-- One row: the tenant this database belongs to. A binding that opens another tenant's database is refused by it.
CREATE TABLE tenant_identity (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  code TEXT NOT NULL
) STRICT;

-- Never holds a row: an insert of 0 violates a named CHECK and rolls the whole batch back.
CREATE TABLE _assert (
  row_changed INTEGER CONSTRAINT assert_row_changed CHECK (row_changed = 1),
  tenant_matches INTEGER CONSTRAINT assert_tenant_matches CHECK (tenant_matches = 1)
) STRICT;

-- X-11: the record of the key, written in the command's own batch.
CREATE TABLE idempotency_keys (
  tenant TEXT NOT NULL,
  principal TEXT NOT NULL,
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  status INTEGER NOT NULL,
  headers TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  PRIMARY KEY (tenant, principal, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_expiry ON idempotency_keys (expires_at);

-- X-10: append-only; seq is given at commit, so it is the order.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  day TEXT NOT NULL,
  actor_tenant TEXT NOT NULL,
  actor_kind TEXT NOT NULL CONSTRAINT journal_actor_kind CHECK (actor_kind IN ('user', 'api_key', 'system')),
  actor_id TEXT NOT NULL,
  actor_role TEXT,
  action TEXT NOT NULL,
  record TEXT NOT NULL,
  record_id TEXT NOT NULL,
  counterpart TEXT,
  division TEXT,
  draft INTEGER NOT NULL CONSTRAINT journal_draft CHECK (draft IN (0, 1)),
  changes TEXT NOT NULL,
  rule_version TEXT NOT NULL,
  request_id TEXT NOT NULL,
  mac TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_record ON journal (record, record_id, seq);
CREATE INDEX journal_by_counterpart ON journal (counterpart, seq);
CREATE INDEX journal_by_kind ON journal (record, seq);

-- X-10: stretches of the journal, each signed and linked to the one before.
CREATE TABLE journal_blocks (
  number INTEGER PRIMARY KEY,
  from_seq INTEGER NOT NULL,
  to_seq INTEGER NOT NULL,
  entries_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  block_hash TEXT NOT NULL,
  signature TEXT NOT NULL,
  sealed_at TEXT NOT NULL,
  CONSTRAINT journal_blocks_in_order CHECK (to_seq >= from_seq)
) STRICT;

CREATE TRIGGER journal_blocks_refuse_update BEFORE UPDATE ON journal_blocks
BEGIN
  SELECT RAISE(ABORT, 'journal_is_append_only');
END;
CREATE TRIGGER journal_blocks_refuse_delete BEFORE DELETE ON journal_blocks
BEGIN
  SELECT RAISE(ABORT, 'journal_is_append_only');
END;

CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'journal_is_append_only');
END;
CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'journal_is_append_only');
END;
