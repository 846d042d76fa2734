-- Each time figures and tasks were recounted and put right; a write that came in between undoes it.
CREATE TABLE repairs (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,
  figures INTEGER NOT NULL,
  tasks INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER repairs_nothing_moved BEFORE INSERT ON repairs
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM journal), 0)
BEGIN
  SELECT RAISE(ABORT, 'repairs_nothing_moved');
END;

-- The months of a series added up anew from its days.
CREATE VIEW counter_rebuilds AS SELECT 0 AS series WHERE 0;
CREATE TRIGGER counter_rebuilds_apply INSTEAD OF INSERT ON counter_rebuilds
BEGIN
  INSERT INTO counter_months (series, month, total, moment)
  SELECT DISTINCT NEW.series, substr(d.day, 1, 7), 0, 0 FROM counter_days d WHERE d.series = NEW.series
  ON CONFLICT (series, month) DO NOTHING;
  UPDATE counter_months SET (total, moment) = (SELECT coalesce(sum(d.delta), 0), coalesce(sum(d.delta * (unixepoch(d.day) / 86400)), 0)
    FROM counter_days d WHERE d.series = NEW.series AND substr(d.day, 1, 7) <= counter_months.month)
  WHERE series = NEW.series;
END;
