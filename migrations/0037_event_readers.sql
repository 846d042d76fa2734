-- The feed of events is a reading of the journal: an entry is shown to whom it names. Who else sees the record before or after
-- the write has a row here: a city that loses sight of it, or sees it by another of its rows, a county it is moved out of.
CREATE TABLE event_readers (
  tenant TEXT NOT NULL,
  seq INTEGER NOT NULL,
  division TEXT NOT NULL,
  day TEXT NOT NULL,
  action TEXT NOT NULL,
  record TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (seq, tenant, division)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_readers_by_tenant ON event_readers (tenant, seq);

CREATE TRIGGER event_readers_refuse_update BEFORE UPDATE ON event_readers
BEGIN
  SELECT RAISE(ABORT, 'journal_is_append_only');
END;
CREATE TRIGGER event_readers_refuse_delete BEFORE DELETE ON event_readers
BEGIN
  SELECT RAISE(ABORT, 'journal_is_append_only');
END;

-- The one way in: by the id of an entry that stands before it in the same batch; seq is what the database gave it.
CREATE VIEW event_reader_entries AS
SELECT '' AS entry_id, '' AS tenant, '' AS division WHERE 0;

CREATE TRIGGER event_reader_entries_apply INSTEAD OF INSERT ON event_reader_entries
BEGIN
  INSERT INTO event_readers (tenant, seq, division, day, action, record, record_id)
  SELECT NEW.tenant, seq, NEW.division, day, action, record, record_id FROM journal WHERE id = NEW.entry_id
  ON CONFLICT (seq, tenant, division) DO NOTHING;
END;

-- Where to begin for who follows since an instant: behind the last block sealed before it.
CREATE INDEX journal_blocks_by_time ON journal_blocks (sealed_at);
