-- Which partner city helps which supported city, dated (X-1). Rows stand in the province's database.
CREATE TABLE pairings (
  id TEXT PRIMARY KEY,
  partner_city TEXT NOT NULL,
  supported_city TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  end_reason TEXT,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CONSTRAINT pairings_dates_in_order CHECK (valid_to IS NULL OR valid_to > valid_from)
) STRICT;
CREATE INDEX pairings_by_supported_city ON pairings (supported_city, valid_from);
CREATE INDEX pairings_by_partner_city ON pairings (partner_city, id);

CREATE TRIGGER pairings_one_partner_a_day_insert BEFORE INSERT ON pairings
WHEN EXISTS (SELECT 1 FROM pairings p WHERE p.supported_city = NEW.supported_city
  AND p.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(p.valid_to, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'pairings_one_partner_a_day');
END;
CREATE TRIGGER pairings_one_partner_a_day_update BEFORE UPDATE OF valid_from, valid_to ON pairings
WHEN EXISTS (SELECT 1 FROM pairings p WHERE p.supported_city = NEW.supported_city AND p.id <> NEW.id
  AND p.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(p.valid_to, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'pairings_one_partner_a_day');
END;
