-- Operating funds of village organisations (R-62 - R-67): printed from their declarations.

-- R-64, R-65, R-66, R-67: allocation of operating funds.
CREATE TABLE fund_allocations (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT fund_allocations_year CHECK (year BETWEEN 2010 AND 2030),
  item TEXT NOT NULL CONSTRAINT fund_allocations_item CHECK (item IN ('cadre_pay', 'office')),
  amount_fen INTEGER NOT NULL CONSTRAINT fund_allocations_amount_fen CHECK (amount_fen BETWEEN 0 AND 1000000000000),
  province_fen INTEGER NOT NULL CONSTRAINT fund_allocations_province_fen CHECK (province_fen BETWEEN 0 AND 1000000000000),
  city_fen INTEGER NOT NULL CONSTRAINT fund_allocations_city_fen CHECK (city_fen BETWEEN 0 AND 1000000000000),
  county_fen INTEGER NOT NULL CONSTRAINT fund_allocations_county_fen CHECK (county_fen BETWEEN 0 AND 1000000000000),
  person_months INTEGER CONSTRAINT fund_allocations_person_months CHECK (person_months BETWEEN 1 AND 1000000000),
  months_of_posts INTEGER NOT NULL CONSTRAINT fund_allocations_months_of_posts CHECK (months_of_posts BETWEEN 0 AND 1000000000),
  approved_on TEXT,
  paid_fen INTEGER NOT NULL CONSTRAINT fund_allocations_paid_fen CHECK (paid_fen BETWEEN 0 AND 1000000000000),
  paid_on TEXT,
  status TEXT NOT NULL CONSTRAINT fund_allocations_status CHECK (status IN ('draft', 'approved', 'paid')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX fund_allocations_by_division ON fund_allocations (division, id);
CREATE INDEX fund_allocations_by_status_and_division ON fund_allocations (status, division, id);
CREATE INDEX fund_allocations_by_year_and_division ON fund_allocations (year, division, id);

-- R-62, R-63, R-67: payment of operating funds.
CREATE TABLE fund_payments (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT fund_payments_year CHECK (year BETWEEN 2010 AND 2030),
  item TEXT NOT NULL CONSTRAINT fund_payments_item CHECK (item IN ('cadre_pay', 'office', 'public_service', 'retired_cadre_allowance', 'group_cadre_lost_work', 'other_necessary')),
  level TEXT NOT NULL CONSTRAINT fund_payments_level CHECK (level IN ('province', 'city', 'county')),
  amount_fen INTEGER NOT NULL CONSTRAINT fund_payments_amount_fen CHECK (amount_fen BETWEEN -1000000000000 AND 1000000000000),
  paid_on TEXT NOT NULL,
  allocation_id TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX fund_payments_by_division ON fund_payments (division, id);
CREATE INDEX fund_payments_by_year_and_division ON fund_payments (year, division, id);
CREATE INDEX fund_payments_by_allocation_id_and_division ON fund_payments (allocation_id, division, id);
