import { counterDeltas, isWeighedByDays, type CounterDelta } from '../../rules/figures.ts'
import type { Derived } from '../../rules/derived.ts'
import type { Task } from '../../rules/tasks.ts'

/** A step of a figure as it is kept and as the records have it. */
export interface FigureDrift extends Omit<CounterDelta, 'delta'> {
  counted: number
  recounted: number
}

export interface TaskDrift {
  id: string
  what: 'missing' | 'extra' | 'different'
}

/** What records count for by themselves (record_spans). */
export interface RecordSpan extends Omit<CounterDelta, 'day' | 'delta'> {
  first_day: string
  next_day: string | null
  amount: number
}

const nameOf = ({ indicator, county, mode, counterpart, other_tenant, day }: Omit<CounterDelta, 'delta'>): string =>
  [indicator, county, mode, counterpart, other_tenant, day].join('|')

const summed = (steps: readonly CounterDelta[]): Map<string, CounterDelta> => {
  const found = new Map<string, CounterDelta>()
  for (const step of steps) {
    const name = nameOf(step)
    const known = found.get(name)
    found.set(name, { ...step, delta: step.delta + (known?.delta ?? 0) })
  }
  return found
}

const stepsOf = ({ first_day, next_day, amount, ...series }: RecordSpan): CounterDelta[] => [
  { ...series, day: first_day, delta: amount },
  ...(next_day === null ? [] : [{ ...series, day: next_day, delta: -amount }]),
]

/** Where the kept steps differ from those of the records, in the order of their names. */
export const compareFigures = (
  kept: readonly CounterDelta[],
  { spans }: Pick<Derived, 'spans'>,
  records: readonly RecordSpan[],
): FigureDrift[] => {
  const counted = summed(kept)
  const recounted = summed([...counterDeltas([], spans), ...records.flatMap(stepsOf)])
  return [...new Set([...counted.keys(), ...recounted.keys()])].toSorted().flatMap((name) => {
    const [was, is] = [counted.get(name), recounted.get(name)]
    const step = was ?? is
    if (!step || (was?.delta ?? 0) === (is?.delta ?? 0)) return []
    const { delta: _delta, ...series } = step
    return [{ ...series, counted: was?.delta ?? 0, recounted: is?.delta ?? 0 }]
  })
}

/** Whether a task is as the rules derive it; where an act fulfils it, the database says itself when it was done. */
const isSame = (kept: Task, derived: Task): boolean => {
  const byAct = derived.done_on === null && derived.window_first !== null
  const names = Object.keys(derived) as (keyof Task)[]
  return names.every((name) => (name === 'done_on' && byAct) || kept[name] === derived[name])
}

export interface TaskComparison {
  drift: TaskDrift[]
  /** What has to go, and what has to be put. */
  before: Task[]
  after: Task[]
}

/** Where the kept tasks differ from those the rules derive. */
export const compareTasks = (kept: readonly Task[], derived: readonly Task[]): TaskComparison => {
  const known = new Map(kept.map((task) => [task.id, task]))
  const wanted = new Map(derived.map((task) => [task.id, task]))
  const extra = kept.filter(({ id }) => !wanted.has(id))
  const missing = derived.filter(({ id }) => !known.has(id))
  const different = derived.filter((task) => {
    const row = known.get(task.id)
    return row !== undefined && !isSame(row, task)
  })
  const drift: TaskDrift[] = [
    ...missing.map(({ id }) => ({ id, what: 'missing' as const })),
    ...extra.map(({ id }) => ({ id, what: 'extra' as const })),
    ...different.map(({ id }) => ({ id, what: 'different' as const })),
  ]
  return {
    drift: drift.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    before: extra,
    after: [...missing, ...different],
  }
}

const DAY_MS = 86_400_000

interface SeriesStep {
  series: number
  indicator: string
  day: string
  delta: number
}

interface SeriesMonth {
  series: number
  month: string
  total: number
  moment: number
}

const isSum = ({ month, total, moment }: SeriesMonth, steps: readonly SeriesStep[]): boolean => {
  const until = steps.filter(({ day }) => day.slice(0, 7) <= month)
  const weighed = until.reduce(
    (sum, { indicator, day, delta }) => (isWeighedByDays(indicator) ? sum + delta * (Date.parse(day) / DAY_MS) : sum),
    0,
  )
  return total === until.reduce((sum, { delta }) => sum + delta, 0) && moment === weighed
}

/** The series whose months are not the sums of their days. */
export const compareMonths = (steps: readonly SeriesStep[], months: readonly SeriesMonth[]): number[] => {
  const stepsOfSeries = Map.groupBy(steps, ({ series }) => series)
  const monthsOfSeries = Map.groupBy(months, ({ series }) => series)
  return [...stepsOfSeries].flatMap(([series, own]) => {
    const kept = monthsOfSeries.get(series) ?? []
    const missing = own.some(({ day }) => !kept.some(({ month }) => month === day.slice(0, 7)))
    return missing || !kept.every((month) => isSum(month, own)) ? [series] : []
  })
}
