-- The records of county leadership and of weak village organisations (2.4): printed from their declarations, finished by hand.

-- R-4, R-9, A-3: local official.
CREATE TABLE officials (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  place TEXT NOT NULL,
  name TEXT NOT NULL,
  party_status TEXT NOT NULL CONSTRAINT officials_party_status CHECK (party_status IN ('full', 'probationary', 'none')),
  birth_year INTEGER CONSTRAINT officials_birth_year CHECK (birth_year BETWEEN 1920 AND 2010),
  note TEXT,
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX officials_by_division ON officials (division, id);

-- R-4, R-5, R-6, R-9, R-10, A-3: leadership post.
CREATE TABLE leadership_posts (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  place TEXT NOT NULL,
  post TEXT NOT NULL CONSTRAINT leadership_posts_post CHECK (post IN ('city_party_secretary', 'county_party_secretary', 'county_head', 'county_leader', 'township_party_secretary', 'township_head', 'township_leader', 'village_party_secretary', 'village_committee_director', 'village_cadre')),
  official_id TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  end_reason TEXT,
  end_exception TEXT CONSTRAINT leadership_posts_end_exception CHECK (json_valid(end_exception)),
  knows_poverty_work INTEGER NOT NULL CONSTRAINT leadership_posts_knows_poverty_work CHECK (knows_poverty_work IN (0, 1)),
  poverty_note TEXT,
  local_veteran INTEGER NOT NULL CONSTRAINT leadership_posts_local_veteran CHECK (local_veteran IN (0, 1)),
  township_years INTEGER CONSTRAINT leadership_posts_township_years CHECK (township_years BETWEEN 0 AND 60),
  occasion TEXT CONSTRAINT leadership_posts_occasion CHECK (occasion IN ('term_change', 'other')),
  political_quality INTEGER CONSTRAINT leadership_posts_political_quality CHECK (political_quality IN (0, 1)),
  work_ability INTEGER CONSTRAINT leadership_posts_work_ability CHECK (work_ability IN (0, 1)),
  knows_rural_work INTEGER CONSTRAINT leadership_posts_knows_rural_work CHECK (knows_rural_work IN (0, 1)),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX leadership_posts_by_division ON leadership_posts (division, id);
CREATE INDEX leadership_posts_by_official_id_and_division ON leadership_posts (official_id, division, id);
CREATE INDEX leadership_posts_by_place_and_post_and_valid_from ON leadership_posts (place, post, valid_from);

-- R-17, R-22, R-23, R-24, R-25, R-26: rectification of a weak village Party organisation.
CREATE TABLE rectification_cases (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  opened_on TEXT NOT NULL,
  hardest INTEGER NOT NULL CONSTRAINT rectification_cases_hardest CHECK (hardest IN (0, 1)),
  deadline TEXT NOT NULL,
  responsible_secretary TEXT NOT NULL,
  county_posts TEXT NOT NULL CONSTRAINT rectification_cases_county_posts CHECK (json_valid(county_posts)),
  township_committee TEXT NOT NULL,
  township_cadres TEXT NOT NULL CONSTRAINT rectification_cases_township_cadres CHECK (json_valid(township_cadres)),
  departments TEXT NOT NULL CONSTRAINT rectification_cases_departments CHECK (json_valid(departments)),
  measures TEXT,
  result TEXT,
  closed_on TEXT,
  relapse_reason TEXT,
  relapses INTEGER NOT NULL CONSTRAINT rectification_cases_relapses CHECK (relapses BETWEEN 0 AND 1000000000),
  began_on TEXT NOT NULL,
  earlier TEXT NOT NULL CONSTRAINT rectification_cases_earlier CHECK (json_valid(earlier)),
  status TEXT NOT NULL CONSTRAINT rectification_cases_status CHECK (status IN ('open', 'in_progress', 'closed', 'reopened')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX rectification_cases_by_division ON rectification_cases (division, id);
CREATE INDEX rectification_cases_by_status_and_division ON rectification_cases (status, division, id);
CREATE INDEX rectification_cases_by_responsible_secretary_and_division ON rectification_cases (responsible_secretary, division, id);

-- R-4: one holder a day of each chief's post and of a village's secretary and director; the rule gives the message.
CREATE TRIGGER leadership_posts_one_holder BEFORE INSERT ON leadership_posts
WHEN NEW.post NOT IN ('county_leader', 'township_leader', 'village_cadre') AND EXISTS (
  SELECT 1 FROM leadership_posts p WHERE p.place = NEW.place AND p.post = NEW.post
    AND p.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(p.valid_to, '9999-12-31'))
BEGIN
  SELECT RAISE(ABORT, 'leadership_posts_one_holder');
END;
