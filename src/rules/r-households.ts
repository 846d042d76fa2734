import { dayAfter, shanghaiDay } from './dates.ts'
import { notBefore } from './days.ts'
import { type Derived, inYearOf, localSpan } from './derived.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw, yearly } from './law.ts'
import { INCOMES_DUE } from './parameters/parameters-village.ts'

/** 2.4: households, plans, incomes and exits are read by the poverty office too. */
const READERS = [...LOCAL_READERS, 'poverty_office'] as const
const VILLAGE_WRITERS = ['township_committee', 'village_org'] as const
const WRITERS = [...VILLAGE_WRITERS, 'poverty_office'] as const

/** a household on the register of poor households, and when it left it and came back. */
export const REGISTERED_HOUSEHOLDS = recordLaw({
  record: 'registered_households',
  noun: 'registered_household',
  words: ['建档立卡贫困户', 'registered poor household'],
  rules: ['R-14', 'R-15', 'R-38'],
  read: READERS,
  acts: {
    create: { by: WRITERS, words: ['建档立卡', 'registered'] },
    update: { by: WRITERS, words: ['修改', 'changed'] },
    exit: { by: WRITERS, words: ['脱贫', 'out of poverty'] },
    return: { by: WRITERS, words: ['返贫', 'back in poverty'] },
  },
  fields: {
    village_code: ['村', 'village'],
    registration_no: ['建档立卡编号', 'registration number'],
    head_name: ['户主', 'head of the household'],
    members: ['人口', 'members'],
    income_per_head_fen: ['人均年可支配收入（分）', 'income per head and year in fen'],
    registered_on: ['建档日期', 'registered on'],
    out_on: ['脱贫日期', 'out of poverty on'],
    out_reason: ['脱贫情况', 'how it came out'],
    back_on: ['返贫日期', 'back in poverty on'],
    earlier: ['以往脱贫', 'earlier exits'],
  },
  inputs: {
    'earlier.out_on': ['脱贫', 'out on'],
    'earlier.back_on': ['返贫', 'back on'],
  },
  states: {
    registered: { exit: 'out' },
    out: { return: 'returned' },
    returned: { exit: 'out' },
  },
  state_words: {
    registered: ['在册', 'registered'],
    out: ['已脱贫', 'out of poverty'],
    returned: ['返贫在册', 'registered again'],
  },
  codes: {},
  figures: {
    households_registered: { words: ['在册贫困户', 'poor households on the register'] },
    household_people_registered: { words: ['在册贫困人口', 'people in poor households'], people: true },
    households_out: { words: ['本年脱贫户', 'households out of poverty this year'] },
    household_people_out: { words: ['本年脱贫人口', 'people out of poverty this year'], people: true },
  },
  lists: {
    not_reached: { rule: 'R-14', words: ['本年尚未走访，困难户在前', 'not reached this year, the hardest first'] },
    without_plan: { rule: 'R-15', words: ['无脱贫计划', 'without a plan'] },
    without_helper: { rule: 'R-38', words: ['无党员结对', 'without a member who helps'] },
    helped_twice: { rule: 'R-38', words: ['由多名党员结对', 'helped by several members'] },
    helped_by_absent: { rule: 'R-38', words: ['结对党员外出', 'helped by a member who is away'] },
  },
  tasks: [],
})

interface Spell {
  out_on: string
  back_on: string
}

/** When a household was on the register. */
export interface OnRegister {
  registered_on: string
  out_on: string | null
  earlier: readonly Spell[]
}

interface Household extends OnRegister {
  village_code: string
  members: number
}

/** The stretches on the register: from the registration, and from each return, to the exit behind it. */
const stretches = ({ registered_on, out_on, earlier }: OnRegister) => {
  const starts = [registered_on, ...earlier.map(({ back_on }) => back_on)]
  const ends = [...earlier.map((spell) => spell.out_on), out_on]
  return starts.map((from, i) => ({ from, to: ends[i] ?? null }))
}

/** whether a household is on the register on a day. */
export const isOnRegister = (household: OnRegister, day: string): boolean =>
  stretches(household).some(({ from, to }) => from <= day && (to === null || day < to))

/** a registration number stands once in a village: STATE. */
export const r14OneNumber = (next: { id: string }, others: readonly { id: string }[]): Finding[] =>
  others.some(({ id }) => id !== next.id)
    ? [{ rule: 'R-14', code: 'STATE', field: 'registration_no', facts: { status: 'registered', allowed: ['update'] } }]
    : []

/** The first exit of each year. */
const firstExits = (row: OnRegister): string[] => {
  const exits = stretches(row).flatMap(({ to }) => (to === null ? [] : [to]))
  return exits.filter((day, i) => exits[i - 1]?.slice(0, 4) !== day.slice(0, 4))
}

/** a household counts as registered while it is on the register, and once in each year it came out, however often. */
export const householdDerived = (row: Household): Derived => {
  const counted = (indicator: string, span: { from: string; to: string | null }, amount = 1) =>
    localSpan({ indicator, place: row.village_code, amount, ...span })
  const registered = stretches(row).flatMap((span) => [
    counted('households_registered', span),
    counted('household_people_registered', span, row.members),
  ])
  const out = firstExits(row).flatMap((day) => [
    counted('households_out', inYearOf(day)),
    counted('household_people_out', inYearOf(day), row.members),
  ])
  return { spans: [...registered, ...out], tasks: [] }
}

/** a household that was out again on the first day it was on the register is back on a later day. */
export const r15Back = (household: OnRegister, back_on: string): Finding[] => {
  const { from, to } = stretches(household).at(-1) ?? { from: household.registered_on, to: null }
  const out_on = to ?? from
  return notBefore({ rule: 'R-15', date: back_on, field: 'back_on' }, out_on > from ? out_on : dayAfter(out_on))
}

/** how a registered household gets out of poverty: its measures, and by which year. */
export const HOUSEHOLD_PLANS = recordLaw({
  record: 'household_plans',
  noun: 'household_plan',
  words: ['脱贫计划', 'poverty-exit plan of a household'],
  rules: ['R-15'],
  read: READERS,
  acts: {
    create: { by: VILLAGE_WRITERS, words: ['制定', 'drawn up'] },
    update: { by: VILLAGE_WRITERS, words: ['修改', 'changed'] },
  },
  fields: {
    household_id: ['贫困户', 'household'],
    target_year: ['计划脱贫年度', 'year by which it is to be out'],
    measures: ['帮扶举措', 'measures'],
  },
  codes: {
    PLAN_NO_MEASURE: {
      status: 422,
      rule: 'R-15',
      zh: '脱贫计划须有帮扶举措',
      en: 'A plan needs at least one measure',
      fix_zh: '请至少填写一项举措',
      fix_en: 'Name at least one measure',
    },
  },
  figures: {
    household_plans_made: { words: ['已定脱贫计划', 'household plans drawn up'] },
  },
  tasks: ['R-15'],
  standing: [
    {
      rule: 'R-15',
      of: 'registered_household',
      owner_role: 'township_committee',
      subject: 'household_id',
      from: 'created_at',
      due: 'year_end',
    },
  ],
})

/** R-15, 「帮助制定脱贫计划，落实帮扶举措」: a plan without a measure is none: PLAN_NO_MEASURE. */
export const r15Measures = ({ measures }: { measures: readonly string[] | null }): Finding[] =>
  (measures ?? []).length > 0 ? [] : [{ rule: 'R-15', code: 'PLAN_NO_MEASURE', field: 'measures' }]

/** a plan is of a household on the register, so by no year before its registration: DATE_ORDER. */
export const r15TargetYear = (
  { target_year }: { target_year: number },
  household: Pick<OnRegister, 'registered_on'> | undefined,
): Finding[] => {
  const first = Number(household?.registered_on.slice(0, 4) ?? target_year)
  return target_year >= first
    ? []
    : [{ rule: 'R-15', code: 'DATE_ORDER', field: 'target_year', facts: { accepted: [`>= ${first}`] } }]
}

/** a household has one plan by a year: STATE. */
export const r15OnePlan = (next: { id: string }, others: readonly { id: string }[]): Finding[] =>
  others.some(({ id }) => id !== next.id)
    ? [{ rule: 'R-15', code: 'STATE', field: 'target_year', facts: { status: 'recorded', allowed: ['update'] } }]
    : []

/** a plan counts from the day it was drawn up. */
export const planDerived = (row: { division: string; created_at: string }): Derived => ({
  spans: [
    localSpan({
      indicator: 'household_plans_made',
      place: row.division,
      from: shanghaiDay(new Date(row.created_at)),
      to: null,
    }),
  ],
  tasks: [],
})

/** a village's collective income of a year. */
export const VILLAGE_INCOMES = recordLaw({
  record: 'village_incomes',
  noun: 'village_income',
  words: ['村集体经济收入', 'collective income of a village'],
  rules: ['R-15'],
  read: READERS,
  acts: {
    create: { by: WRITERS, words: ['登记', 'entered'] },
    update: { by: WRITERS, words: ['修改', 'changed'] },
  },
  fields: {
    village_code: ['村', 'village'],
    year: ['年度', 'year'],
    amount_fen: ['集体经济收入（分）', 'collective income in fen'],
  },
  codes: {},
  figures: {
    village_incomes_recorded: { words: ['已登记集体收入的村', 'village incomes recorded this year'] },
  },
  tasks: ['R-15'],
  standing: [
    {
      rule: 'R-15',
      of: 'village',
      owner_role: 'township_committee',
      from: 'created_at',
      periods: yearly({ due: INCOMES_DUE.values[0].value, later: 1 }),
      due_setting: 'incomes_due',
      period_in: 'year',
    },
  ],
})

/** one a village and year: STATE. */
export const r15OneIncome = (next: { id: string }, others: readonly { id: string }[]): Finding[] =>
  others.some(({ id }) => id !== next.id)
    ? [{ rule: 'R-15', code: 'STATE', field: 'year', facts: { status: 'recorded', allowed: ['update'] } }]
    : []

/** an income counts in the year after its own, in which it is known. */
export const incomeDerived = ({ village_code, year }: { village_code: string; year: number }): Derived => ({
  spans: [
    localSpan({
      indicator: 'village_incomes_recorded',
      place: village_code,
      from: `${year}-12-31`,
      to: `${year + 1}-12-31`,
    }),
  ],
  tasks: [],
})

/** a village out of poverty, as the poverty office enters it. */
export const VILLAGE_EXITS = recordLaw({
  record: 'village_exits',
  noun: 'village_exit',
  words: ['贫困村退出', 'village out of poverty'],
  rules: ['R-82'],
  read: READERS,
  acts: { create: { by: ['poverty_office'], words: ['登记', 'entered'] } },
  fields: {
    village_code: ['村', 'village'],
    year: ['年度', 'year'],
    accepted_on: ['验收日期', 'accepted on'],
    note: ['备注', 'note'],
  },
  codes: {},
  figures: {
    villages_out: { words: ['本年退出贫困村', 'villages out of poverty this year'] },
  },
  tasks: [],
})

/** a village comes out once: STATE. */
export const r82OneExit = (others: readonly object[]): Finding[] =>
  others.length > 0
    ? [{ rule: 'R-82', code: 'STATE', field: 'village_code', facts: { status: 'out', allowed: [] } }]
    : []

/** the year the poverty office names is the year it counts in. */
export const r82ExitYear = ({ year, accepted_on }: { year: number; accepted_on: string }): Finding[] =>
  Number(accepted_on.slice(0, 4)) >= year
    ? []
    : [{ rule: 'R-82', code: 'DATE_ORDER', field: 'accepted_on', facts: { accepted: [`>= ${year}-01-01`] } }]

/** villages out by year. */
export const exitDerived = ({ village_code, year }: { village_code: string; year: number }): Derived => ({
  spans: [
    localSpan({ indicator: 'villages_out', place: village_code, from: `${year}-12-31`, to: `${year + 1}-12-31` }),
  ],
  tasks: [],
})
