-- Administrative villages (id = code, C-8) and, beside them, their dated listing as poor villages (R-41).
CREATE TABLE villages (
  code TEXT PRIMARY KEY CONSTRAINT villages_code_form CHECK (length(code) = 12 AND code NOT GLOB '*[^0-9]*'),
  name TEXT NOT NULL,
  township TEXT,
  helper_units TEXT NOT NULL,
  registered_households INTEGER CONSTRAINT villages_registered_households CHECK (registered_households >= 0),
  population INTEGER CONSTRAINT villages_population CHECK (population >= 0),
  poor_households INTEGER CONSTRAINT villages_poor_households CHECK (poor_households >= 0),
  poor_population INTEGER CONSTRAINT villages_poor_population CHECK (poor_population >= 0),
  note TEXT,
  synthetic INTEGER NOT NULL CONSTRAINT villages_synthetic CHECK (synthetic IN (0, 1)),
  -- Counts the writes to the village's listings and assignments: the lock under which its figures change.
  account INTEGER NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE village_listings (
  id TEXT PRIMARY KEY,
  village_code TEXT NOT NULL REFERENCES villages (code),
  listed_on TEXT NOT NULL,
  dispatch_mode TEXT NOT NULL CONSTRAINT village_listings_dispatch_mode CHECK (dispatch_mode IN ('province', 'paired', 'self')),
  counterpart TEXT,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  delist_reason TEXT,
  CONSTRAINT village_listings_dates_in_order CHECK (valid_to IS NULL OR valid_to > valid_from)
) STRICT;
CREATE INDEX village_listings_by_village ON village_listings (village_code, valid_from);
CREATE INDEX village_listings_by_counterpart ON village_listings (counterpart, village_code);
CREATE INDEX village_listings_by_mode ON village_listings (dispatch_mode, village_code);

-- At most one listing in force on a day.
CREATE TRIGGER village_listings_one_a_day_insert BEFORE INSERT ON village_listings
WHEN EXISTS (SELECT 1 FROM village_listings l WHERE l.village_code = NEW.village_code
  AND l.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(l.valid_to, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'village_listings_one_a_day');
END;
CREATE TRIGGER village_listings_one_a_day_update BEFORE UPDATE OF valid_from, valid_to ON village_listings
WHEN EXISTS (SELECT 1 FROM village_listings l WHERE l.village_code = NEW.village_code AND l.id <> NEW.id
  AND l.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(l.valid_to, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'village_listings_one_a_day');
END;
