-- Households, contact, governance, members, service centres and power lists of villages (2.4): printed from their declarations, finished by hand.

-- R-14, R-15, R-38: registered poor household.
CREATE TABLE registered_households (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  registration_no TEXT NOT NULL,
  head_name TEXT NOT NULL,
  members INTEGER NOT NULL CONSTRAINT registered_households_members CHECK (members BETWEEN 1 AND 50),
  income_per_head_fen INTEGER CONSTRAINT registered_households_income_per_head_fen CHECK (income_per_head_fen BETWEEN 0 AND 1000000000000),
  registered_on TEXT NOT NULL,
  out_on TEXT,
  out_reason TEXT,
  back_on TEXT,
  earlier TEXT NOT NULL CONSTRAINT registered_households_earlier CHECK (json_valid(earlier)),
  status TEXT NOT NULL CONSTRAINT registered_households_status CHECK (status IN ('registered', 'out', 'returned')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX registered_households_by_division ON registered_households (division, id);
CREATE INDEX registered_households_by_status_and_division ON registered_households (status, division, id);
CREATE UNIQUE INDEX registered_households_once_village_code_and_registration_no ON registered_households (village_code, registration_no);

-- R-15: poverty-exit plan of a household.
CREATE TABLE household_plans (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  household_id TEXT NOT NULL,
  target_year INTEGER NOT NULL CONSTRAINT household_plans_target_year CHECK (target_year BETWEEN 2016 AND 2018),
  measures TEXT NOT NULL CONSTRAINT household_plans_measures CHECK (json_valid(measures)),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX household_plans_by_division ON household_plans (division, id);
CREATE INDEX household_plans_by_household_id_and_division ON household_plans (household_id, division, id);

-- R-15: collective income of a village.
CREATE TABLE village_incomes (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT village_incomes_year CHECK (year BETWEEN 2010 AND 2030),
  amount_fen INTEGER NOT NULL CONSTRAINT village_incomes_amount_fen CHECK (amount_fen BETWEEN 0 AND 1000000000000),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX village_incomes_by_division ON village_incomes (division, id);
CREATE INDEX village_incomes_by_year_and_division ON village_incomes (year, division, id);
CREATE UNIQUE INDEX village_incomes_once_village_code_and_year ON village_incomes (village_code, year);

-- R-82: village out of poverty.
CREATE TABLE village_exits (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT village_exits_year CHECK (year BETWEEN 2010 AND 2030),
  accepted_on TEXT NOT NULL,
  note TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX village_exits_by_division ON village_exits (division, id);
CREATE INDEX village_exits_by_year_and_division ON village_exits (year, division, id);
CREATE UNIQUE INDEX village_exits_once_village_code ON village_exits (village_code);

-- R-12, R-13: resident point.
CREATE TABLE resident_points (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  leader_post_id TEXT NOT NULL,
  weekday TEXT NOT NULL CONSTRAINT resident_points_weekday CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  time_from TEXT NOT NULL,
  time_to TEXT NOT NULL,
  place TEXT NOT NULL,
  members TEXT NOT NULL CONSTRAINT resident_points_members CHECK (json_valid(members)),
  is_remote INTEGER NOT NULL CONSTRAINT resident_points_is_remote CHECK (is_remote IN (0, 1)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX resident_points_by_division ON resident_points (division, id);
CREATE INDEX resident_points_by_leader_post_id_and_division ON resident_points (leader_post_id, division, id);
CREATE INDEX resident_points_by_village_code_and_valid_from ON resident_points (village_code, valid_from);

-- R-14: contact log.
CREATE TABLE contact_logs (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  date TEXT NOT NULL,
  by_post_id TEXT,
  household_id TEXT,
  other_households INTEGER CONSTRAINT contact_logs_other_households CHECK (other_households BETWEEN 0 AND 1000000000),
  text TEXT NOT NULL,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX contact_logs_by_division ON contact_logs (division, id);
CREATE INDEX contact_logs_by_by_post_id_and_division ON contact_logs (by_post_id, division, id);
CREATE INDEX contact_logs_by_household_id_and_division ON contact_logs (household_id, division, id);

-- R-16: governance issue.
CREATE TABLE governance_issues (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  raised_on TEXT NOT NULL,
  category TEXT NOT NULL CONSTRAINT governance_issues_category CHECK (category IN ('land_compensation', 'reserved_land', 'land_three_chaos', 'stuck_social_security', 'three_assets', 'service_platform', 'other')),
  category_note TEXT,
  text TEXT NOT NULL,
  owner_post_id TEXT NOT NULL,
  due_on TEXT NOT NULL,
  solved_on TEXT,
  result TEXT,
  status TEXT NOT NULL CONSTRAINT governance_issues_status CHECK (status IN ('open', 'solved')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX governance_issues_by_division ON governance_issues (division, id);
CREATE INDEX governance_issues_by_status_and_division ON governance_issues (status, division, id);
CREATE INDEX governance_issues_by_owner_post_id_and_division ON governance_issues (owner_post_id, division, id);

-- R-36, R-37, R-38, R-39, R-40: village Party member.
CREATE TABLE village_members (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  name TEXT NOT NULL,
  party_status TEXT NOT NULL CONSTRAINT village_members_party_status CHECK (party_status IN ('full', 'probationary', 'none')),
  able_to_work INTEGER NOT NULL CONSTRAINT village_members_able_to_work CHECK (able_to_work IN (0, 1)),
  can_help INTEGER NOT NULL CONSTRAINT village_members_can_help CHECK (can_help IN (0, 1)),
  away INTEGER NOT NULL CONSTRAINT village_members_away CHECK (away IN (0, 1)),
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX village_members_by_division ON village_members (division, id);

-- R-36: income project of a member.
CREATE TABLE member_projects (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  member_id TEXT NOT NULL,
  title TEXT NOT NULL,
  started_on TEXT NOT NULL,
  ended_on TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX member_projects_by_division ON member_projects (division, id);
CREATE INDEX member_projects_by_member_id_and_division ON member_projects (member_id, division, id);

-- R-37: member who leads others to prosperity.
CREATE TABLE prosperity_leaders (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  member_id TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX prosperity_leaders_by_division ON prosperity_leaders (division, id);
CREATE INDEX prosperity_leaders_by_member_id_and_division ON prosperity_leaders (member_id, division, id);

-- R-38: member paired with a household.
CREATE TABLE household_pairings (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  member_id TEXT NOT NULL,
  household_id TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX household_pairings_by_division ON household_pairings (division, id);
CREATE INDEX household_pairings_by_member_id_and_division ON household_pairings (member_id, division, id);
CREATE INDEX household_pairings_by_household_id_and_division ON household_pairings (household_id, division, id);

-- R-39, R-40: service of a member.
CREATE TABLE member_services (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  member_id TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT member_services_year CHECK (year BETWEEN 2010 AND 2030),
  form TEXT NOT NULL CONSTRAINT member_services_form CHECK (form IN ('information', 'employment', 'produce_sales', 'post_duty', 'pledge', 'volunteer', 'other')),
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  count INTEGER CONSTRAINT member_services_count CHECK (count BETWEEN 0 AND 1000000000),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX member_services_by_division ON member_services (division, id);
CREATE INDEX member_services_by_member_id_and_division ON member_services (member_id, division, id);
CREATE INDEX member_services_by_year_and_division ON member_services (year, division, id);

-- R-68, R-69, R-70: public service centre.
CREATE TABLE service_centres (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  merged_platforms TEXT NOT NULL CONSTRAINT service_centres_merged_platforms CHECK (json_valid(merged_platforms)),
  started_on TEXT NOT NULL,
  is_existing INTEGER NOT NULL CONSTRAINT service_centres_is_existing CHECK (is_existing IN (0, 1)),
  organisation_staff TEXT,
  premises_signage TEXT,
  process_content TEXT,
  information_system TEXT,
  funding TEXT,
  built_on TEXT,
  status TEXT NOT NULL CONSTRAINT service_centres_status CHECK (status IN ('planned', 'building', 'built')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX service_centres_by_division ON service_centres (division, id);
CREATE INDEX service_centres_by_status_and_division ON service_centres (status, division, id);
CREATE UNIQUE INDEX service_centres_once_village_code ON service_centres (village_code);

-- R-70: support of a service centre.
CREATE TABLE centre_supports (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  centre_id TEXT NOT NULL,
  year INTEGER NOT NULL CONSTRAINT centre_supports_year CHECK (year BETWEEN 2010 AND 2030),
  resource TEXT,
  fund_fen INTEGER CONSTRAINT centre_supports_fund_fen CHECK (fund_fen BETWEEN 0 AND 1000000000000),
  staff TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX centre_supports_by_division ON centre_supports (division, id);
CREATE INDEX centre_supports_by_centre_id_and_division ON centre_supports (centre_id, division, id);
CREATE INDEX centre_supports_by_year_and_division ON centre_supports (year, division, id);

-- R-27, R-28: list of powers and duties.
CREATE TABLE power_lists (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  number INTEGER NOT NULL CONSTRAINT power_lists_number CHECK (number BETWEEN 1 AND 1000),
  items TEXT NOT NULL CONSTRAINT power_lists_items CHECK (json_valid(items)),
  published_on TEXT,
  superseded_on TEXT,
  status TEXT NOT NULL CONSTRAINT power_lists_status CHECK (status IN ('draft', 'published', 'superseded')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX power_lists_by_division ON power_lists (division, id);
CREATE INDEX power_lists_by_status_and_division ON power_lists (status, division, id);
CREATE INDEX power_lists_by_village_code_and_number ON power_lists (village_code, number);
CREATE UNIQUE INDEX power_lists_once_village_code ON power_lists (village_code) WHERE status = 'published';
