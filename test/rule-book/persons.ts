const ROLES = 'leader_and_first_secretary team_leader first_secretary team_member liaison_staff'
const RANKS = 'none clerk section_deputy section_chief division_deputy division_chief bureau_deputy bureau_chief'
const SEATS = 'team_leader first_secretary leader_and_first_secretary'
const words = (prefix: string, text: string): string[] => text.split(/\s+/).map((word) => `${prefix}${word}`)

/**
 * The figures that count persons, or from which a count of persons follows, as they stand in no table of the code:
 * what nobody but the two sides and the province is told while it is small.
 */
export const FIGURES_OF_PERSONS: readonly string[] = [
  'people',
  ...words('people_role_', ROLES),
  ...words('people_rank_', RANKS),
  ...words('people_party_', 'none probationary full'),
  ...words(
    'exceptions_',
    'age_over_45 term_not_3y rank_above_division_deputy unit_not_general study_elsewhere branch_over_50 branch_joint_over_5 branch_recruit_or_discipline post_change_unstable',
  ),
  ...words('terms_ending_', '30 90 180'),
  ...words('eligible_', 'resident_unit city_unit'),
  ...words('in_branch_', 'resident_unit city_unit'),
  'session_attendees',
  ...words('', 'holders covered'),
  ...words('confirmations_', 'asked done'),
  'treatment_alerts',
  ...words('claims_', 'due due_fen paid paid_fen'),
  ...words('recalls_', 'open decided kept'),
  ...words('assessments_', 'asked done excellent competent basically_competent incompetent'),
  ...['seats_filled', 'seats_vacant', 'seats_vacant_days'].flatMap((seats) => [seats, ...words(`${seats}_`, SEATS)]),
  'overdue',
  ...words('overdue_r', '41 58 75 77 79 80'),
]

/** Counts of persons that are part of another: what is left of the whole counts persons too. */
export const PARTS_OF_PERSONS: readonly (readonly [part: string, whole: string])[] = [
  ['terms_ending_30', 'terms_ending_90'],
  ['terms_ending_90', 'terms_ending_180'],
  ['terms_ending_180', 'people'],
  ['covered', 'holders'],
  ['in_branch_resident_unit', 'eligible_resident_unit'],
  ['in_branch_city_unit', 'eligible_city_unit'],
  ['exceptions_age_over_45', 'people'],
]
