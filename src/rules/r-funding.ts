import { dayAfter } from './dates.ts'
import { type Derived, inYearOf, localSpan } from './derived.ts'
import type { Finding } from './finding.ts'
import { inForce } from './parameters/parameter.ts'
import { SUBSIDY_SHARES, SUBSIDY_STANDARDS, SUBSIDY_YEARS } from './parameters/parameters-campaign.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { taskOf } from './tasks.ts'

/** 2.4: funds are read by finance too. */
export const FUND_READERS = [...LOCAL_READERS, 'finance'] as const

/** what is allocated to a village for pay or office, shared by the three levels. */
export const FUND_ALLOCATIONS = recordLaw({
  record: 'fund_allocations',
  noun: 'fund_allocation',
  words: ['运转经费补助', 'allocation of operating funds'],
  rules: ['R-64', 'R-65', 'R-66', 'R-67'],
  read: FUND_READERS,
  acts: {
    create: { by: ['finance'], words: ['编制', 'drafted'] },
    update: { by: ['finance'], words: ['修改', 'changed'] },
    approve: { by: ['finance'], words: ['核准', 'approved'] },
  },
  fields: {
    village_code: ['村', 'village'],
    year: ['年度', 'year'],
    item: ['项目', 'item'],
    amount_fen: ['金额(分)', 'amount in fen'],
    province_fen: ['省级分担(分)', 'share of the province in fen'],
    city_fen: ['市级分担(分)', 'share of the city in fen'],
    county_fen: ['县级分担(分)', 'share of the county in fen'],
    person_months: ['在职村干部人月数', 'person-months of cadres in service'],
    months_of_posts: ['按任职记录的人月数', 'person-months by the posts on record'],
    approved_on: ['核准日期', 'approved on'],
    paid_fen: ['已付(分)', 'paid in fen'],
    paid_on: ['付清日期', 'paid in full on'],
  },
  states: { draft: { approve: 'approved' }, approved: { pay: 'paid' }, paid: {} },
  state_words: { draft: ['编制中', 'draft'], approved: ['已核准', 'approved'], paid: ['已付清', 'paid'] },
  codes: {
    FUND_AREA: {
      status: 422,
      rule: 'R-64',
      zh: '该村不在经费保障补助范围内',
      en: 'The village lies outside the area that is subsidised',
      fix_zh: '范围为粤东西北地区14个市和恩平、台山、开平市的行政村',
      fix_en: 'The area is the 14 cities and Enping, Taishan and Kaiping: every administrative village there',
    },
    FUND_YEAR: {
      status: 422,
      rule: 'R-64',
      zh: '年度不在补助期内',
      en: 'The year is none of those that are subsidised',
      fix_zh: '年度为：{accepted}',
      fix_en: 'Years: {accepted}',
    },
    PAY_BELOW_STANDARD: {
      status: 422,
      rule: 'R-65',
      zh: '村干部基本报酬补贴低于当年标准',
      en: 'The pay subsidy is below the standard of the year',
      fix_zh: '按人月数至少为 {accepted} 分',
      fix_en: 'For these person-months at least {accepted} fen',
    },
    OFFICE_BELOW_STANDARD: {
      status: 422,
      rule: 'R-66',
      zh: '办公经费补助低于当年标准',
      en: 'The office subsidy is below the standard of the year',
      fix_zh: '每村至少为 {accepted} 分',
      fix_en: 'At least {accepted} fen a village',
    },
    SHARE_RATIO: {
      status: 422,
      rule: 'R-67',
      zh: '分担比例不是5:2.5:2.5，或支付与所完成的补助不相符',
      en: 'The shares are not 5 : 2.5 : 2.5, or the payment does not match the allocation it completes',
      fix_zh: '应为：{accepted}',
      fix_en: 'Accepted: {accepted}',
    },
  },
  figures: {
    fund_allocations: { words: ['本年核准的经费补助', 'allocations approved this year'] },
    fund_allocations_fen: { words: ['本年核准的经费补助(分)', 'allocations approved this year, in fen'] },
    fund_allocations_paid: { words: ['本年付清的经费补助', 'allocations paid in full this year'] },
  },
  tasks: ['R-65', 'R-66'],
})

/** 「粤东西北地区14个市」, and the three county-level cities of Jiangmen. */
const CITIES = [
  '4402',
  '4405',
  '4408',
  '4409',
  '4412',
  '4413',
  '4414',
  '4415',
  '4416',
  '4417',
  '4418',
  '4451',
  '4452',
  '4453',
]
const COUNTIES = ['440785', '440781', '440783']

/** the years the subsidy is paid for. */
const subsidyYears = (): { first: number; last: number } => inForce(SUBSIDY_YEARS, '2016-01-01')

const isSubsidised = (year: number): boolean => year >= subsidyYears().first && year <= subsidyYears().last

const subsidisedYears = (): string[] => {
  const { first, last } = subsidyYears()
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i))
}

/** the standards of a year; null for one without a subsidy. */
const standardOf = (year: number): { pay: number; office: number } | null =>
  isSubsidised(year) ? inForce<{ pay: number; office: number }>(SUBSIDY_STANDARDS, `${year}-01-01`) : null

/** an administrative village of the area: FUND_AREA. */
export const r64Area = (village_code: string): Finding[] =>
  CITIES.includes(village_code.slice(0, 4)) || COUNTIES.includes(village_code.slice(0, 6))
    ? []
    : [{ rule: 'R-64', code: 'FUND_AREA', field: 'village_code' }]

/** 2016 – 2018: FUND_YEAR. */
export const r64Year = (year: number): Finding[] =>
  isSubsidised(year) ? [] : [{ rule: 'R-64', code: 'FUND_YEAR', field: 'year', facts: { accepted: subsidisedYears() } }]

export interface Allocation {
  village_code: string
  year: number
  item: 'cadre_pay' | 'office'
  amount_fen: number
  province_fen: number
  city_fen: number
  county_fen: number
  person_months: number | null
}

/** R-65, 「人均每月」: the total is at least the standard of the year for its person-months: PAY_BELOW_STANDARD. */
export const r65Pay = ({ year, item, amount_fen, person_months }: Allocation): Finding[] => {
  const standard = standardOf(year)
  if (item !== 'cadre_pay' || !standard) return []
  if (person_months === null) return [{ rule: 'R-65', code: 'FIELD_REQUIRED', field: 'person_months' }]
  const least = standard.pay * person_months
  return amount_fen >= least
    ? []
    : [{ rule: 'R-65', code: 'PAY_BELOW_STANDARD', field: 'amount_fen', facts: { accepted: [String(least)] } }]
}

/** all levels together at least the standard of the village-year: OFFICE_BELOW_STANDARD. */
export const r66Office = ({ year, item, amount_fen }: Allocation): Finding[] => {
  const standard = standardOf(year)
  return item !== 'office' || !standard || amount_fen >= standard.office
    ? []
    : [
        {
          rule: 'R-66',
          code: 'OFFICE_BELOW_STANDARD',
          field: 'amount_fen',
          facts: { accepted: [String(standard.office)] },
        },
      ]
}

/** R-67, 「5:2.5:2.5」, A-8: city and county floored to the fen, the rest the province's. */
export const sharesOf = (
  amount_fen: number,
  year: number,
): { province_fen: number; city_fen: number; county_fen: number } => {
  const { city, county } = inForce<{ city: number; county: number }>(SUBSIDY_SHARES, `${year}-01-01`)
  const city_fen = Math.floor((amount_fen * city) / 100)
  const county_fen = Math.floor((amount_fen * county) / 100)
  return { province_fen: amount_fen - city_fen - county_fen, city_fen, county_fen }
}

/** SHARE_RATIO, with the shares that would be accepted. */
export const r67Shares = (row: Allocation): Finding[] => {
  const wanted = sharesOf(row.amount_fen, row.year)
  const names = ['province_fen', 'city_fen', 'county_fen'] as const
  const wrong = names.filter((name) => row[name] !== wanted[name])
  const accepted = names.map((name) => `${name} ${wanted[name]}`)
  return wrong.slice(0, 1).map((field) => ({ rule: 'R-67', code: 'SHARE_RATIO', field, facts: { accepted } }))
}

/** 「每村」: one allocation of an item a village and year: STATE. */
export const r66OneAllocation = (
  next: { id: string; item: Allocation['item'] },
  others: readonly { id: string; item: Allocation['item']; status: string }[],
): Finding[] =>
  others
    .filter(({ id, item }) => id !== next.id && item === next.item)
    .slice(0, 1)
    .map(({ status }) => ({
      rule: next.item === 'office' ? 'R-66' : 'R-65',
      code: 'STATE',
      field: 'item',
      facts: { status, allowed: status === 'draft' ? ['update'] : [] },
    }))

/** on one allocation. */
export const allocationFindings = (row: Allocation): Finding[] => [
  ...r64Area(row.village_code),
  ...r64Year(row.year),
  ...r65Pay(row),
  ...r66Office(row),
  ...r67Shares(row),
]

/** in how many months of the year each post was held, a month counted that has a day of it. */
export const monthsOfPosts = (
  posts: readonly { valid_from: string; valid_to: string | null }[],
  year: number,
): number =>
  posts.reduce((sum, { valid_from, valid_to }) => {
    const first = valid_from < `${year}-01-01` ? `${year}-01-01` : valid_from
    const next = valid_to === null || valid_to > `${year + 1}-01-01` ? `${year + 1}-01-01` : valid_to
    if (first >= next) return sum
    const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
    const endsInside = next.slice(8) === '01' ? monthOf(next) - 1 : monthOf(next)
    return sum + endsInside - monthOf(first) + 1
  }, 0)

interface CountedAllocation extends Allocation {
  id: string
  approved_on: string | null
  paid_on: string | null
}

/** What an approved allocation counts for, and that it is paid by the end of its year. */
export const allocationDerived = (row: CountedAllocation, tenant: string): Derived => {
  const { village_code: place, approved_on, paid_on, amount_fen, year } = row
  if (approved_on === null) return { spans: [], tasks: [] }
  const end = `${year}-12-31`
  const approved = inYearOf(approved_on)
  return {
    spans: [
      localSpan({ indicator: 'fund_allocations', place, ...approved }),
      localSpan({ indicator: 'fund_allocations_fen', place, ...approved, amount: amount_fen }),
      ...(paid_on === null ? [] : [localSpan({ indicator: 'fund_allocations_paid', place, ...inYearOf(paid_on) })]),
    ],
    tasks: [
      taskOf({
        rule: row.item === 'office' ? 'R-66' : 'R-65',
        owner_role: 'finance',
        tenant,
        division: place,
        scope_code: place,
        subject_kind: 'fund_allocation',
        subject_id: row.id,
        opens_on: approved_on,
        due_on: end < approved_on ? dayAfter(approved_on) : end,
        done_on: paid_on,
      }),
    ],
  }
}
