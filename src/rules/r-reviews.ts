import { inForceInYear } from './dates.ts'
import { notBefore } from './days.ts'
import { type Derived, localSpan } from './derived.ts'
import type { Finding } from './finding.ts'
import { levelOf, LOCAL_READERS, recordLaw, yearly } from './law.ts'

/** 「市县镇党委书记」: each reports for his own (chapter 10). */
const WRITERS = {
  city: ['city_org'],
  county: ['county_committee'],
  township: ['township_committee'],
} as const
const BY = ['city_org', 'county_committee', 'township_committee'] as const

/** the report a Party secretary of a city, county or township gives at the end of a year, with the poverty results of it. */
export const REVIEW_REPORTS = recordLaw({
  record: 'review_reports',
  noun: 'review_report',
  words: ['年底述职评议考核报告', 'year-end review report'],
  rules: ['R-82'],
  settings: ['review_poverty_weight'],
  read: [...LOCAL_READERS, 'poverty_office'],
  acts: {
    create: { by: BY, words: ['草拟', 'drafted'] },
    update: { by: BY, words: ['修改', 'changed'] },
    submit: { by: BY, words: ['报送', 'submitted'] },
  },
  writers: WRITERS,
  fields: {
    year: ['年度', 'year'],
    place: ['所属地', 'place'],
    leadership_post_id: ['党委书记', 'Party secretary'],
    poverty_results: ['脱贫成效', 'poverty results'],
    text: ['述职内容', 'text'],
    submitted_on: ['报送日期', 'submitted on'],
  },
  inputs: {
    'poverty_results.people_out': ['脱贫人口', 'people out of poverty'],
    'poverty_results.households_out': ['脱贫户', 'households out of poverty'],
    'poverty_results.villages_out': ['退出贫困村', 'villages out of poverty'],
    'poverty_results.as_of': ['数据截止日期', 'figures of'],
    'poverty_results.taken_on': ['取数日期', 'taken on'],
  },
  states: { draft: { submit: 'submitted' }, submitted: {} },
  state_words: { draft: ['草拟', 'draft'], submitted: ['已报送', 'submitted'] },
  codes: {
    REVIEW_NO_POVERTY: {
      status: 422,
      rule: 'R-82',
      zh: '述职报告须有本年脱贫成效，由系统从封存的月度数据取数',
      en: 'The report needs the poverty results of the year, which are taken from the sealed month',
      fix_zh: '须待省封存当年 12 月的数据，且封存数据中本地当年有建档立卡户或退出村',
      fix_en:
        'The province has to seal December of that year, with a registered household or a village out of poverty of the place in it',
    },
  },
  figures: { review_reports: { words: ['本年度述职报告', 'review reports of the year'] } },
  tasks: ['R-82'],
  standing: (
    [
      { of: 'city', owner_role: 'city_org' },
      { of: 'county', owner_role: 'county_committee' },
      { of: 'township', owner_role: 'township_committee' },
    ] as const
  ).map((whose) => ({
    ...whose,
    rule: 'R-82' as const,
    from: 'submitted_on',
    periods: yearly({ due: '12-31' }),
    period_in: 'year',
  })),
})

const SECRETARY_OF: Readonly<Record<string, string>> = {
  city: 'city_party_secretary',
  county: 'county_party_secretary',
  township: 'township_party_secretary',
}

interface HeldPost {
  place: string
  post: string
  valid_from: string
  valid_to: string | null
}

/** the report is the Party secretary's of the place, who was in post in the year. */
export const r82Secretary = (row: { place: string; year: number }, post: HeldPost | undefined): Finding[] => {
  const isHis =
    post !== undefined &&
    post.place === row.place &&
    post.post === SECRETARY_OF[levelOf(row.place) ?? ''] &&
    inForceInYear(post, row.year)
  const accepted = [SECRETARY_OF[levelOf(row.place) ?? ''] ?? row.place]
  return isHis ? [] : [{ rule: 'R-82', code: 'FIELD_REQUIRED', field: 'leadership_post_id', facts: { accepted } }]
}

/** 2.4: one a Party secretary and year. */
export const r82OneReport = (next: { id: string }, others: readonly { id: string }[]): Finding[] =>
  others.some(({ id }) => id !== next.id)
    ? [{ rule: 'R-82', code: 'STATE', field: 'year', facts: { status: 'reported', allowed: ['update'] } }]
    : []

interface Household {
  members: number
  registered_on: string
  out_on: string | null
  earlier: readonly { out_on: string }[]
}

interface Results {
  people_out: number
  households_out: number
  villages_out: number
  /** The last day of the sealed month the figures stand in. */
  as_of: string
  taken_on: string
}

/** The month whose sealed figures are those of a year: its last one. */
export const monthOfYear = (year: number): string => `${year}-12`

const days = (year: number, taken_on: string) => ({ as_of: `${year}-12-31`, taken_on })

/**
 * who came out of poverty in a year, as the province sealed the figures of the city or county; null where nothing of the year
 * stands in them.
 */
export const sealedResults = (
  year: number,
  figures: Readonly<Record<string, number | null>> | null,
  taken_on: string,
): Results | null => {
  const of = (name: string): number => figures?.[name] ?? 0
  const households_out = of('households_out')
  const villages_out = of('villages_out')
  if (of('households_registered') + households_out + villages_out === 0) return null
  return { people_out: of('household_people_out'), households_out, villages_out, ...days(year, taken_on) }
}

/**
 * the same of a township, which a sealed month does not name: as its records say of the sealed day; null where nothing of the
 * year stands that it could be taken from. A household that came back and out again in one year came out once.
 */
export const countedResults = (
  year: number,
  { households, exits }: { households: readonly Household[]; exits: readonly { year: number }[] },
  taken_on: string,
): Results | null => {
  const known = households.filter(({ registered_on }) => registered_on <= `${year}-12-31`)
  const villages_out = exits.filter((each) => each.year === year).length
  if (known.length === 0 && villages_out === 0) return null
  const isInYear = (day: string | null) => day !== null && day.startsWith(`${year}-`)
  const out = known.filter((each) => isInYear(each.out_on) || each.earlier.some((spell) => isInYear(spell.out_on)))
  const people_out = out.reduce((sum, { members }) => sum + members, 0)
  return { people_out, households_out: out.length, villages_out, ...days(year, taken_on) }
}

/** R-82, 「年底」: what became of a year is not reported before that year has begun: DATE_ORDER. */
export const r82InYear = ({ year }: { year: number }, submitted_on: string): Finding[] =>
  notBefore({ rule: 'R-82', date: submitted_on, field: 'submitted_on' }, `${year}-01-01`)

/** no report without its section: REVIEW_NO_POVERTY. */
export const r82Poverty = (results: object | null): Finding[] =>
  results === null ? [{ rule: 'R-82', code: 'REVIEW_NO_POVERTY', field: 'poverty_results' }] : []

/** A report counts from the day it was submitted to the end of the year behind its own. */
export const reviewDerived = (row: { place: string; year: number; submitted_on: string | null }): Derived => {
  const to = `${row.year + 2}-01-01`
  return row.submitted_on === null || row.submitted_on >= to
    ? { spans: [], tasks: [] }
    : { spans: [localSpan({ indicator: 'review_reports', place: row.place, from: row.submitted_on, to })], tasks: [] }
}
