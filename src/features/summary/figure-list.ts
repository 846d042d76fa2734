import {
  ASSESSMENT_GRADES,
  CADRE_RANKS,
  DISPATCH_MODES,
  EXCEPTION_KINDS,
  idsOf,
  PARTY_STATUSES,
  POST_ROLES,
} from '../../rules/lists/enums.ts'
import { BRANCH_PATTERNS, BRANCH_STATUSES } from '../../rules/lists/enums-branches.ts'
import { TERM_ENDS_WITHIN } from '../../rules/accounts/figures-postings.ts'
import { SEAT_ROLES } from '../../rules/accounts/seats.ts'
import { LOCAL_FIGURES, type LocalFigure } from '../../rules/local-laws.ts'
import { TASK_RULES, type TaskRule } from '../../rules/task-rules.ts'

const MODES = idsOf(DISPATCH_MODES)
const SEAT_COUNTS = ['required', 'filled', 'vacant', 'vacant_days'] as const

/** 'R-44' → 'r44': how a rule stands in the name of a figure. */
const ofRule = <R extends TaskRule>(rule: R) =>
  rule.replace('-', '').toLowerCase() as Lowercase<R extends `${infer L}-${infer N}` ? `${L}${N}` : never>

const VILLAGES = [
  'villages',
  ...MODES.map((mode) => `villages_${mode}` as const),
  'villages_assigned',
  'villages_unassigned',
  'villages_answered',
  ...MODES.map((mode) => `villages_${mode}_assigned` as const),
  ...MODES.map((mode) => `villages_${mode}_unassigned` as const),
  ...MODES.map((mode) => `villages_${mode}_answered` as const),
  'assignments_open',
] as const

const SEATS = [
  ...SEAT_COUNTS.map((count) => `seats_${count}` as const),
  ...SEAT_ROLES.flatMap((role) => SEAT_COUNTS.map((count) => `seats_${count}_${role}` as const)),
] as const

const PEOPLE = ['people'] as const
const ROLES = idsOf(POST_ROLES).map((role) => `people_role_${role}` as const)
const RANKS = idsOf(CADRE_RANKS).map((rank) => `people_rank_${rank}` as const)
const PARTY = idsOf(PARTY_STATUSES).map((status) => `people_party_${status}` as const)
const EXCEPTIONS = idsOf(EXCEPTION_KINDS).map((kind) => `exceptions_${kind}` as const)
const TERMS = TERM_ENDS_WITHIN.map((days) => `terms_ending_${days}` as const)
const BRANCHES = idsOf(BRANCH_PATTERNS).flatMap((pattern) =>
  idsOf(BRANCH_STATUSES).flatMap((status) => (status === 'draft' ? [] : [`branches_${pattern}_${status}` as const])),
)
const MEMBERS = idsOf(BRANCH_PATTERNS).flatMap((pattern) => [
  `eligible_${pattern}` as const,
  `in_branch_${pattern}` as const,
])
const SESSIONS = ['sessions', 'sessions_joint'] as const
const ATTENDEES = ['session_attendees'] as const
const PLANS = ['plans', 'plans_asked', 'plans_done'] as const
const COVERAGE = ['holders', 'covered'] as const
const SUPPORT = [
  'confirmations_asked',
  'confirmations_done',
  'treatment_alerts',
  'claims_due',
  'claims_due_fen',
  'claims_paid',
  'claims_paid_fen',
] as const
const RECALLS = ['recalls_open', 'recalls_decided', 'recalls_kept'] as const
/** Facts of a village that its two cities say differently are counted apart from those they agree on. */
const FACTS = ['facts_agreed', 'facts_contested', 'facts_ruled'] as const
const ASSESSMENTS = [
  'assessments_asked',
  'assessments_done',
  ...idsOf(ASSESSMENT_GRADES).map((grade) => `assessments_${grade}` as const),
] as const
const localFigures = (ofPeople: boolean): readonly LocalFigure[] =>
  LOCAL_FIGURES.filter(([, { people = false }]) => people === ofPeople).map(([name]) => name)
const LOCAL = localFigures(false)
const LOCAL_PEOPLE = localFigures(true)
const OVERDUE = ['overdue', ...TASK_RULES.map((rule) => `overdue_${ofRule(rule)}` as const)] as const

/**
 * The figures of a group in their order, by chapter. `masked_by`: the chapters of counts of persons that hide this one where
 * one of them is small: itself, and for what is overdue the seats, since an overdue seat is a vacant one.
 */
export const CHAPTERS = {
  villages: { names: VILLAGES, masked_by: [] },
  seats: { names: SEATS, masked_by: ['seats'] },
  people: { names: PEOPLE, masked_by: ['people'] },
  roles: { names: ROLES, masked_by: ['roles'] },
  ranks: { names: RANKS, masked_by: ['ranks'] },
  party: { names: PARTY, masked_by: ['party'] },
  exceptions: { names: EXCEPTIONS, masked_by: ['exceptions'] },
  terms: { names: TERMS, masked_by: ['terms'] },
  branches: { names: BRANCHES, masked_by: [] },
  members: { names: MEMBERS, masked_by: ['members'] },
  sessions: { names: SESSIONS, masked_by: [] },
  attendees: { names: ATTENDEES, masked_by: ['attendees'] },
  plans: { names: PLANS, masked_by: [] },
  coverage: { names: COVERAGE, masked_by: ['coverage'] },
  support: { names: SUPPORT, masked_by: ['support'] },
  recalls: { names: RECALLS, masked_by: ['recalls'] },
  assessments: { names: ASSESSMENTS, masked_by: ['assessments'] },
  facts: { names: FACTS, masked_by: [] },
  local: { names: LOCAL, masked_by: [] },
  local_people: { names: LOCAL_PEOPLE, masked_by: ['local_people'] },
  overdue: { names: OVERDUE, masked_by: ['seats', 'overdue'] },
} as const

export type ChapterName = keyof typeof CHAPTERS

/** What somebody in post owes or is owed, one a person and period: overdue, it counts people. */
export const OVERDUE_OF_PEOPLE: readonly string[] = ['R-41', 'R-58', 'R-75', 'R-77', 'R-79', 'R-80'].map(
  (rule) => `overdue_${rule}`,
)

/**
 * Counts of people that are part of another one: what is left of the whole is a count of people too, by subtraction. The
 * chapter of the part is hidden where that is small.
 */
export const PARTS: readonly { chapter: ChapterName; part: string; whole: string }[] = [
  { chapter: 'terms', part: 'terms_ending_30', whole: 'terms_ending_90' },
  { chapter: 'terms', part: 'terms_ending_90', whole: 'terms_ending_180' },
  { chapter: 'terms', part: 'terms_ending_180', whole: 'people' },
  { chapter: 'coverage', part: 'covered', whole: 'holders' },
  { chapter: 'members', part: 'in_branch_resident_unit', whole: 'eligible_resident_unit' },
  { chapter: 'members', part: 'in_branch_city_unit', whole: 'eligible_city_unit' },
  { chapter: 'local_people', part: 'members_with_project', whole: 'members_able' },
  { chapter: 'local_people', part: 'members_paired', whole: 'members_helping' },
  { chapter: 'local_people', part: 'members_serving', whole: 'members_resident' },
  ...idsOf(EXCEPTION_KINDS).map((kind) => ({
    chapter: 'exceptions' as const,
    part: `exceptions_${kind}`,
    whole: 'people',
  })),
]
export type FigureName = (typeof CHAPTERS)[ChapterName]['names'][number]

export const FIGURE_NAMES: readonly FigureName[] = Object.values(CHAPTERS).flatMap(({ names }) => [...names])

/** Vacant days, terms that end soon, what is overdue: the clock alone moves them. */
export const FIGURES_BY_CLOCK: readonly FigureName[] = [
  ...SEATS.filter((name) => name.startsWith('seats_vacant_days')),
  ...TERMS,
  ...OVERDUE,
]

/** Figures that are one maintained indicator each, under another name where the indicator's is the rule's. */
const RENAMED: Readonly<Partial<Record<FigureName, string>>> = {
  plans_asked: 'asked_R-71',
  plans_done: 'done_R-71',
  confirmations_asked: 'asked_R-57',
  confirmations_done: 'done_R-57',
  assessments_asked: 'asked_R-81',
  assessments_done: 'done_R-81',
  ...Object.fromEntries(TASK_RULES.map((rule) => [`overdue_${ofRule(rule)}`, `overdue_${rule}`])),
}

const DERIVED = /^(seats_|villages_(province|paired|self)|villages_unassigned$|overdue$)/

/** The maintained indicator behind a figure; null where it is worked out of several. */
export const indicatorOf = (name: FigureName): string | null => (DERIVED.test(name) ? null : (RENAMED[name] ?? name))

/** Every indicator a summary reads. */
export const INDICATORS: readonly string[] = [
  ...FIGURE_NAMES.flatMap((name) => indicatorOf(name) ?? []),
  ...SEAT_ROLES.map((role) => `seats_filled_${role}`),
]

export const RATE_NAMES = [
  'villages_assigned',
  'seats_filled',
  'in_branch',
  'coverage',
  'confirmations',
  'plans',
  'assessments',
  'departments',
  'heavy_counties',
  'heavy_townships',
  'hardest_led',
  'county_leaders',
  'township_cadres',
  'assisted',
  'points',
  'powers',
  'centres',
] as const
export type RateName = (typeof RATE_NAMES)[number]

/** What is shared by what: each rate with both its sides (never the quotient alone). */
export const RATES = {
  villages_assigned: { numerator: ['villages_assigned'], denominator: ['villages'] },
  seats_filled: { numerator: ['seats_filled'], denominator: ['seats_required'] },
  in_branch: {
    numerator: ['in_branch_resident_unit', 'in_branch_city_unit'],
    denominator: ['eligible_resident_unit', 'eligible_city_unit'],
  },
  coverage: { numerator: ['covered'], denominator: ['holders'] },
  confirmations: { numerator: ['confirmations_done'], denominator: ['confirmations_asked'] },
  plans: { numerator: ['plans_done'], denominator: ['plans_asked'] },
  assessments: { numerator: ['assessments_done'], denominator: ['assessments_asked'] },
  departments: { numerator: ['rectifications_joined'], denominator: ['rectifications_open'] },
  heavy_counties: { numerator: ['heavy_counties_knowing'], denominator: ['heavy_counties'] },
  heavy_townships: { numerator: ['heavy_townships_with_veteran'], denominator: ['heavy_townships'] },
  hardest_led: { numerator: ['rectifications_hardest_led'], denominator: ['rectifications_hardest'] },
  county_leaders: { numerator: ['rectifications_linked'], denominator: ['rectifications_open'] },
  township_cadres: { numerator: ['rectifications_taken'], denominator: ['rectifications_open'] },
  assisted: { numerator: ['rectifications_assisted'], denominator: ['rectifications_listed'] },
  points: { numerator: ['villages_with_point'], denominator: ['villages'] },
  powers: { numerator: ['villages_with_power_list'], denominator: ['villages'] },
  centres: { numerator: ['villages_with_centre'], denominator: ['villages'] },
} as const satisfies Record<RateName, { numerator: readonly FigureName[]; denominator: readonly FigureName[] }>
