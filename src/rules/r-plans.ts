import { type Derived, localSpan } from './derived.ts'
import type { Finding } from './finding.ts'
import { levelOf, LOCAL_READERS, recordLaw, yearly } from './law.ts'
import { PLAN_DUE } from './parameters/parameters-village.ts'

/** the yearly plan of a city, county or township. */
export const WORK_PLANS = recordLaw({
  record: 'work_plans',
  noun: 'work_plan',
  words: ['年度工作计划', 'yearly work plan'],
  rules: ['R-3', 'R-11'],
  read: LOCAL_READERS,
  acts: {
    create: { by: ['city_org', 'county_org', 'township_committee'], words: ['草拟', 'drafted'] },
    update: { by: ['city_org', 'county_org', 'township_committee'], words: ['修改', 'changed'] },
    submit: { by: ['city_org', 'county_org', 'township_committee'], words: ['报送', 'submitted'] },
  },
  writers: { city: ['city_org'], county: ['county_org'], township: ['township_committee'] },
  fields: {
    place: ['所属地', 'place'],
    year: ['年度', 'year'],
    items: ['工作事项', 'items'],
    submitted_on: ['报送日期', 'submitted on'],
  },
  inputs: {
    'items.domain': ['领域', 'domain'],
    'items.text': ['内容', 'text'],
    'items.central_work': ['中心工作', 'central work'],
  },
  states: { draft: { submit: 'submitted' }, submitted: {} },
  state_words: { draft: ['草拟', 'draft'], submitted: ['已报送', 'submitted'] },
  codes: {
    PLAN_ONE_SIDED: {
      status: 422,
      rule: 'R-3',
      zh: '计划须同时包含党建和扶贫',
      en: 'A plan holds both Party building and poverty relief',
      fix_zh: '缺少的领域：{accepted}',
      fix_en: 'Missing: {accepted}',
    },
    PLAN_NOT_CENTRAL: {
      status: 422,
      rule: 'R-11',
      zh: '乡镇计划须把扶贫列为中心工作',
      en: "A township's plan makes poverty relief its central work",
      fix_zh: '至少一项扶贫事项须标明“中心工作”',
      fix_en: 'Mark at least one item of poverty relief as central work',
    },
  },
  figures: { work_plans: { words: ['本年已报送工作计划', 'plans of the year submitted'] } },
  tasks: ['R-3', 'R-11'],
  standing: (
    [
      { rule: 'R-3', of: 'city', owner_role: 'city_org' },
      { rule: 'R-3', of: 'county', owner_role: 'county_org' },
      { rule: 'R-11', of: 'township', owner_role: 'township_committee' },
    ] as const
  ).map((whose) => ({
    ...whose,
    where: { status: 'submitted' },
    from: 'submitted_on',
    periods: yearly({ due: PLAN_DUE.values[0].value }),
    due_setting: 'plan_due' as const,
    period_in: 'year',
  })),
})

interface Item {
  domain: string
  central_work: boolean
}

/** R-3, 「两手抓、两融合」: at least one item of each domain at submission: PLAN_ONE_SIDED. */
export const r3BothDomains = (items: readonly Item[]): Finding[] => {
  const missing = ['party_building', 'poverty'].filter((domain) => !items.some((item) => item.domain === domain))
  return missing.length === 0
    ? []
    : [{ rule: 'R-3', code: 'PLAN_ONE_SIDED', field: 'items', facts: { accepted: missing } }]
}

/** R-11, 「列为中心工作」: of a township, a poverty item is flagged as central work: PLAN_NOT_CENTRAL. */
export const r11Central = (place: string, items: readonly Item[]): Finding[] =>
  levelOf(place) !== 'township' || items.some(({ domain, central_work }) => domain === 'poverty' && central_work)
    ? []
    : [{ rule: 'R-11', code: 'PLAN_NOT_CENTRAL', field: 'items' }]

/** One submitted plan a place and year (2.4). */
export const r3OnePlan = (
  plan: { id: string; year: number },
  others: readonly { id: string; year: number; status: string }[],
): Finding[] =>
  others.some(({ id, year, status }) => id !== plan.id && year === plan.year && status === 'submitted')
    ? [{ rule: 'R-3', code: 'STATE', field: 'year', facts: { status: 'submitted', allowed: [] } }]
    : []

/** A submitted plan counts in its year, from the day it was submitted. */
export const planDerived = (row: { place: string; year: number; submitted_on: string | null }): Derived => {
  const { place, year, submitted_on } = row
  const to = `${year + 1}-01-01`
  if (submitted_on === null || submitted_on >= to) return { spans: [], tasks: [] }
  const from = submitted_on < `${year}-01-01` ? `${year}-01-01` : submitted_on
  return { spans: [localSpan({ indicator: 'work_plans', place, from, to })], tasks: [] }
}
