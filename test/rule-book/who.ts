/**
 * Who reads and who writes the records of a city's own (2.4, chapter 10), transcribed from the rule book once for all of them:
 * the product is held against it, so it imports nothing of the product. Acts that are not named are those of `writes`.
 */
export interface Who {
  /** Who reads beside the Party bodies of the city, its auditor and whoever is posted to the village. */
  reads?: readonly string[]
  writes: readonly string[]
  /** Acts kept to some of them, or open to others. */
  acts?: Readonly<Record<string, readonly string[]>>
  /** Who of them writes at a place of a level. */
  levels?: Readonly<Record<string, readonly string[]>>
}

/** 2.4: city_org, auditor, and within their division these; a holder what lies in the village he is posted to. */
const READERS = [
  'city_org',
  'auditor',
  'county_org',
  'county_committee',
  'township_committee',
  'village_org',
  'holder',
] as const

/** 2.4: officials and posts of city and county are the city's to write, of township and village the county's. */
const BY_LEVEL = {
  city: ['city_org'],
  county: ['city_org'],
  township: ['county_org'],
  village: ['county_org'],
} as const
const DEPARTMENTS = ['city_org', 'county_org'] as const

export const WHO: Readonly<Record<string, Who>> = {
  officials: { writes: DEPARTMENTS, levels: BY_LEVEL },
  leadership_posts: { writes: DEPARTMENTS, levels: BY_LEVEL },
  //
  responsibility_items: { writes: ['county_committee'] },
  people_problems: { writes: ['county_committee'] },
  //
  // R-3 of a city, county or township: each its own
  work_plans: {
    writes: ['city_org', 'county_org', 'township_committee'],
    levels: { city: ['city_org'], county: ['county_org'], township: ['township_committee'] },
  },
  village_days: { writes: ['township_committee'] },
  //
  resident_points: { writes: ['township_committee'] },
  contact_logs: { writes: ['township_committee'] },
  //
  registered_households: { reads: ['poverty_office'], writes: ['township_committee', 'village_org', 'poverty_office'] },
  household_plans: { reads: ['poverty_office'], writes: ['township_committee', 'village_org'] },
  village_incomes: { reads: ['poverty_office'], writes: ['township_committee', 'village_org', 'poverty_office'] },
  village_exits: { reads: ['poverty_office'], writes: ['poverty_office'] },
  //
  governance_issues: { writes: ['township_committee', 'county_org'] },
  // R-17 township_committee, R-22 and R-23 county_committee, R-25 and R-26 county_org
  rectification_cases: {
    writes: ['township_committee', 'county_committee', 'county_org'],
    acts: {
      start: ['township_committee', 'county_org'],
      close: ['county_org'],
      reopen: ['township_committee', 'county_org'],
    },
  },
  //
  secretary_surveys: { writes: ['county_org'] },
  secretary_cases: { writes: ['county_org'] },
  //
  power_lists: { writes: ['village_org'] },
  meetings: { writes: ['village_org'] },
  resolutions: { writes: ['village_org'] },
  // R-7 the city's, R-32 – R-35 the county's; who took part, by who may train whom
  cadre_trainings: {
    writes: DEPARTMENTS,
    levels: { city: ['city_org'], county: ['county_org'], township: ['county_org'] },
  },
  cadre_training_participants: { writes: DEPARTMENTS, levels: BY_LEVEL },
  //
  village_members: { writes: ['village_org'] },
  member_projects: { writes: ['village_org'] },
  prosperity_leaders: { writes: ['village_org', 'township_committee'] },
  household_pairings: { writes: ['village_org', 'township_committee'] },
  member_services: { writes: ['village_org'] },
  //
  fund_allocations: { reads: ['finance'], writes: ['finance'] },
  fund_payments: { reads: ['finance'], writes: ['finance'] },
  //
  service_centres: { reads: ['finance'], writes: ['township_committee', 'county_org'] },
  centre_supports: { reads: ['finance'], writes: ['county_org', 'finance'] },
  //
  // each for its own Party secretary
  review_reports: {
    reads: ['poverty_office'],
    writes: ['city_org', 'county_committee', 'township_committee'],
    levels: { city: ['city_org'], county: ['county_committee'], township: ['township_committee'] },
  },
  leadership_assessments: { writes: ['city_org', 'county_org'] },
  accountability_cases: { writes: ['city_org', 'county_org', 'county_committee'] },
}

/** The roles that read a record, or do an act on it, in a city; in the province's own tenant nobody does. */
export const rolesFor = (record: string, act: string): readonly string[] => {
  const who = WHO[record]
  if (!who) return []
  if (act === 'read') return [...READERS, ...(who.reads ?? [])]
  return who.acts?.[act] ?? who.writes
}
