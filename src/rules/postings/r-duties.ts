import { notInFuture, withinTerm } from '../days.ts'
import { DUTY_CATEGORIES, DUTY_ITEMS, idsOf, type DutyCategory } from '../lists/enums.ts'
import type { Finding } from '../finding.ts'
import { holds, type Days } from '../spans.ts'
import { requiredText } from '../states.ts'

const CATEGORIES: readonly string[] = idsOf(DUTY_CATEGORIES)

/** The rule each duty is written in. */
const RULE_OF: Readonly<Record<string, string>> = {
  build_organisation: 'R-53',
  precise_poverty_relief: 'R-54',
  serve_people: 'R-55',
  improve_governance: 'R-56',
} satisfies Record<DutyCategory, string>

interface Duty {
  category: string
  item: string
  date: string
  text: string | null
  /** The village of the household the record names, where it names one. */
  household_village?: string | null
}

interface Term extends Days {
  village_code: string | null
}

/** R-53, 二(五)3(1)–(4): one of the four duties. */
export const r53Category = ({ category }: Pick<Duty, 'category'>): Finding[] =>
  CATEGORIES.includes(category)
    ? []
    : [{ rule: 'R-53', code: 'DUTY_CATEGORY', field: 'category', facts: { accepted: CATEGORIES } }]

/** an item of that duty; an unknown duty has none to compare with. */
export const r53Item = ({ category, item }: Pick<Duty, 'category' | 'item'>): Finding[] => {
  const accepted = DUTY_ITEMS.filter((each) => each.category === category).map(({ id }) => id)
  if (accepted.length === 0 || accepted.some((id) => id === item)) return []
  return [{ rule: RULE_OF[category] ?? 'R-53', code: 'DUTY_ITEM', field: 'item', facts: { accepted } }]
}

/** a household of the village the holder is posted to. */
export const r55Household = (
  { household_village }: Pick<Duty, 'household_village'>,
  village: string | null,
): Finding[] =>
  household_village === undefined || household_village === null || household_village === village
    ? []
    : [
        {
          rule: 'R-55',
          code: 'HOUSEHOLD_NOT_IN_VILLAGE',
          field: 'household_id',
          facts: { accepted: village === null ? [] : [village] },
        },
      ]

/** on one record: category, item, a day inside the term and not ahead, household, text. */
export const dutyFindings = (duty: Duty, term: Term, today: string): Finding[] => [
  ...r53Category(duty),
  ...r53Item(duty),
  ...withinTerm({ rule: 'R-54', date: duty.date }, term),
  ...(holds(term, duty.date) ? notInFuture({ rule: 'R-54', date: duty.date }, today) : []),
  ...r55Household(duty, term.village_code),
  ...requiredText('R-56', 'text', duty.text),
]

/** a remark on somebody's work is of a day of his term, and not ahead. */
export const x4DutyRemark = ({ date }: { date: string }, { term, today }: { term: Days; today: string }): Finding[] => {
  const ahead = notInFuture({ rule: 'X-4', date }, today)
  return ahead.length > 0 ? ahead : withinTerm({ rule: 'X-4', date }, term)
}

export interface DutyCoverage {
  year: number
  covered: DutyCategory[]
  missing: DutyCategory[]
}

/** the indicator of a posting and year: which of the four duties have a record. A count of records is no input. */
export const dutyCoverage = (records: readonly Pick<Duty, 'category' | 'date'>[], year: number): DutyCoverage => {
  const seen = new Set(records.filter(({ date }) => date.startsWith(`${year}-`)).map(({ category }) => category))
  const all = DUTY_CATEGORIES.map(({ id }) => id)
  return { year, covered: all.filter((id) => seen.has(id)), missing: all.filter((id) => !seen.has(id)) }
}
