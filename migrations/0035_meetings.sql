-- Joint meetings of villages and their decisions (R-29 – R-31, C-1): printed from their declarations.

-- R-29, R-30: joint meeting.
CREATE TABLE meetings (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  kind TEXT NOT NULL CONSTRAINT meetings_kind CHECK (kind IN ('leadership_joint', 'party_mass_joint')),
  date TEXT NOT NULL,
  proposed_by TEXT NOT NULL CONSTRAINT meetings_proposed_by CHECK (proposed_by IN ('village_party_organisation')),
  convenor_post_id TEXT NOT NULL,
  chair_post_id TEXT NOT NULL,
  vacancy_note TEXT,
  present INTEGER CONSTRAINT meetings_present CHECK (present BETWEEN 0 AND 1000000000),
  entitled INTEGER CONSTRAINT meetings_entitled CHECK (entitled BETWEEN 0 AND 1000000000),
  agenda TEXT NOT NULL CONSTRAINT meetings_agenda CHECK (json_valid(agenda)),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX meetings_by_division ON meetings (division, id);
CREATE INDEX meetings_by_convenor_post_id_and_division ON meetings (convenor_post_id, division, id);
CREATE INDEX meetings_by_chair_post_id_and_division ON meetings (chair_post_id, division, id);

-- R-31, C-1: resolution.
CREATE TABLE resolutions (
  id TEXT PRIMARY KEY,
  division TEXT NOT NULL,
  village_code TEXT NOT NULL,
  meeting_id TEXT,
  title TEXT NOT NULL,
  power TEXT CONSTRAINT resolutions_power CHECK (power IN ('personnel', 'major_decision', 'leadership_guarantee', 'management_supervision')),
  proposed_on TEXT NOT NULL,
  steps TEXT NOT NULL CONSTRAINT resolutions_steps CHECK (json_valid(steps)),
  outside_power_list INTEGER NOT NULL CONSTRAINT resolutions_outside_power_list CHECK (outside_power_list IN (0, 1)),
  voted_down_on TEXT,
  status TEXT NOT NULL CONSTRAINT resolutions_status CHECK (status IN ('proposed', 'consulted', 'deliberated', 'resolved', 'resolution_published', 'result_published', 'voted_down')),
  author TEXT NOT NULL,
  version INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX resolutions_by_division ON resolutions (division, id);
CREATE INDEX resolutions_by_status_and_division ON resolutions (status, division, id);
CREATE INDEX resolutions_by_meeting_id_and_division ON resolutions (meeting_id, division, id);
