import { ruleFigure, type Clause, type JudgedBy } from '../../rules/book/clauses.ts'
import { TASK_RULES } from '../../rules/task-rules.ts'
import { isOthers, type Figures, type Reader, type TenantSeries } from '../summary/queries.ts'

const KINDS = ['owed', 'met', 'overdue'] as const

/** The maintained figures of tasks by rule: owed by a day, met of it, overdue of it (migration 0036). */
export const TASK_INDICATORS: readonly string[] = TASK_RULES.flatMap((rule) => [`owed_${rule}`, `met_${rule}`])

interface Counts {
  owed: number | null
  done: number | null
  overdue: number | null
  numerator: number | null
  denominator: number | null
}

export interface ClauseCounts extends Counts {
  rules: (Counts & { number: string })[]
}

/** Who of others owes: one county's, under one partner. */
const whoseOf = ({ tenant, county, mode, counterpart, other_tenant }: TenantSeries): string =>
  [tenant, county, mode, counterpart, other_tenant].join('|')

const sums = (series: readonly TenantSeries[], rules: ReadonlySet<string>) => {
  const of = (kind: (typeof KINDS)[number]): number =>
    series.reduce((total, { indicator, value }) => {
      const [name = '', rule = ''] = indicator.split('_')
      return name === kind && rules.has(rule) ? total + value : total
    }, 0)
  return { owed: of('owed'), done: of('met'), overdue: of('overdue') }
}

/**
 * what others owe is mostly one task a person; where a county's count, or what is left of one, is small, none of the three
 * is shown of the clause.
 */
const isHidden = (series: readonly TenantSeries[], rules: ReadonlySet<string>, reader: Reader): boolean => {
  const others = series.filter((each) => isOthers(each, reader))
  return [...Map.groupBy(others, whoseOf).values()].some((own) => {
    const { owed, done, overdue } = sums(own, rules)
    const parts = [owed, done, overdue, owed - done, owed - done - overdue, owed - overdue]
    return parts.some((count) => count !== 0 && count < reader.shown_from)
  })
}

const shownSum = (value: number): number | null => (Number.isSafeInteger(value) ? value : null)

const added = (figures: Figures, names: readonly string[]): number | null =>
  names.reduce<number | null>((total, name) => {
    const value = figures[name as keyof Figures]
    return total === null || value === null ? null : total + value
  }, 0)

const NOTHING = { owed: null, done: null, overdue: null }

interface Counted {
  series: readonly TenantSeries[]
  figures: Figures
  reader: Reader
}

const tasksOf = ({ series }: Counted, rules: ReadonlySet<string>) => {
  const counted = sums(series, rules)
  return { owed: shownSum(counted.owed), done: shownSum(counted.done), overdue: shownSum(counted.overdue) }
}

/** What is judged by a share of figures shows both its sides or none; else what is done of what is owed. */
const judged = (
  { figures }: Counted,
  { tasks, judged_by }: { tasks: Pick<Counts, 'owed' | 'done' | 'overdue'>; judged_by: JudgedBy | null },
): Counts => {
  if (!judged_by) return { ...tasks, numerator: tasks.done, denominator: tasks.owed }
  const [numerator, denominator] = [added(figures, judged_by.numerator), added(figures, judged_by.denominator)]
  return numerator === null || denominator === null
    ? { ...tasks, numerator: null, denominator: null }
    : { ...tasks, numerator, denominator }
}

/** What each rule of a clause comes to. Where one of them is hidden all are: it would be what the others leave of the clause. */
const rulesOf = (counted: Counted, numbers: readonly string[]): ClauseCounts['rules'] => {
  const { series, reader } = counted
  const hidden = numbers.some((number) => isHidden(series, new Set([number]), reader))
  return numbers.map((number) => {
    const tasks = hidden ? NOTHING : tasksOf(counted, new Set([number]))
    return { number, ...judged(counted, { tasks, judged_by: ruleFigure(number) }) }
  })
}

/** What one clause comes to in some series, with the masked figures of the same, and what each of its rules does. */
export const countsOf = ({ rules, judged_by }: Clause, counted: Counted): ClauseCounts => {
  const numbers = rules.map(({ number }) => number)
  const own = new Set(numbers)
  const tasks = isHidden(counted.series, own, counted.reader) ? NOTHING : tasksOf(counted, own)
  return { ...judged(counted, { tasks, judged_by: judged_by ?? null }), rules: rulesOf(counted, numbers) }
}
