import { type Derived, inYearOf, localSpan } from './derived.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { requiredText } from './states.ts'

const VILLAGE = ['village_org'] as const

/** what a member does for the village, from away or in it. */
export const MEMBER_SERVICES = recordLaw({
  record: 'member_services',
  noun: 'member_service',
  words: ['党员发挥作用', 'service of a member'],
  rules: ['R-39', 'R-40'],
  read: LOCAL_READERS,
  acts: { create: { by: VILLAGE, words: ['登记', 'entered'] }, update: { by: VILLAGE, words: ['修改', 'changed'] } },
  fields: {
    member_id: ['党员', 'member'],
    year: ['年度', 'year'],
    form: ['形式', 'form'],
    date: ['日期', 'date'],
    text: ['内容', 'what was done'],
    count: ['数量', 'how many'],
    from_away: ['外出期间', 'given while away'],
  },
  codes: {
    SERVICE_MEMBER_NOT_AWAY: {
      status: 422,
      rule: 'R-39',
      zh: '信息、就业、农产品销售服务由外出党员提供',
      en: 'This kind of service is given by a member who is away',
      fix_zh: '请选择外出党员，或选择在村党员的形式',
      fix_en: 'Choose a member who is away, or a form of those at home',
    },
  },
  figures: {
    services_from_away: { words: ['本年外出党员服务', 'services from away this year'] },
    services_at_home: { words: ['本年在村党员服务', 'services of resident members this year'] },
    members_serving: { words: ['本年发挥作用的在村党员', 'resident members with a service this year'], people: true },
  },
  tasks: [],
})

const FROM_AWAY: readonly string[] = ['information', 'employment', 'produce_sales']

/** the three kinds are those of members away, as they were when they gave them: SERVICE_MEMBER_NOT_AWAY. */
export const r39Away = (form: string, isAway: boolean | undefined): Finding[] =>
  FROM_AWAY.includes(form) && isAway === false
    ? [{ rule: 'R-39', code: 'SERVICE_MEMBER_NOT_AWAY', field: 'member_id' }]
    : []

/** what was pledged or done is said: FIELD_REQUIRED. */
export const r40Text = ({ text }: { text: string | null }): Finding[] => requiredText('R-40', 'text', text)

/** a service lies in its year: DATE_OUTSIDE_TERM. */
export const r40Year = ({ year, date }: { year: number; date: string }): Finding[] =>
  Number(date.slice(0, 4)) === year
    ? []
    : [
        {
          rule: 'R-40',
          code: 'DATE_OUTSIDE_TERM',
          field: 'date',
          facts: { from: `${year}-01-01`, to: `${year}-12-31` },
        },
      ]

/**
 * which figure a service counts in. `other` stands in both lists: of a member away it is one of R-39's kinds, of a resident
 * one of R-40's. What a member away pledges in the village is stored and counted in neither.
 */
const servedAs = ({ form, from_away }: { form: string; from_away: boolean }): string[] => {
  if (!from_away) return ['services_at_home']
  return FROM_AWAY.includes(form) || form === 'other' ? ['services_from_away'] : []
}

/** services of the year. */
export const serviceDerived = (row: { division: string; form: string; date: string; from_away: boolean }): Derived => ({
  spans: servedAs(row).map((indicator) => localSpan({ indicator, place: row.division, ...inYearOf(row.date) })),
  tasks: [],
})
