import { addDays } from './dates.ts'
import { FOUR_TWO_STEPS, type FourTwoStep } from './lists/enums-village.ts'
import type { Finding } from './finding.ts'
import { r31InOrder } from './r-resolutions.ts'

/** what of a decision has a day of its own: its six steps, and that it was voted down. */
export const DATED_STEPS = [...FOUR_TWO_STEPS, { id: 'vote_down', zh: '否决', en: 'vote down' }] as const

type DatedStep = (typeof DATED_STEPS)[number]['id']

interface Taken {
  step: FourTwoStep
  date: string
}

interface Dates {
  steps: readonly Taken[]
  voted_down_on: string | null
}

/** Whether one person is secretary and director on a day (C-1). */
type IsOnePerson = (day: string) => boolean

/** The latest day of a step: that of what follows it; the proposal lies a day before the two committees consult, but where one person is both. */
const latestOf = ({ steps, voted_down_on }: Dates, i: number, isOnePerson: IsOnePerson): string | null => {
  const next = steps[i + 1]
  if (next === undefined) return voted_down_on
  return next.step === 'consult' && !isOnePerson(next.date) ? addDays(next.date, -1) : next.date
}

const notTaken = (step: string): Finding => ({
  rule: 'R-31',
  code: 'STEP_ORDER',
  field: 'step',
  facts: { accepted: [step] },
})

/**
 * a day that was entered wrong is put right for a step that was taken (STEP_ORDER), between the step that precedes it and the one that
 * follows (STEP_DATE).
 */
export const r31Corrected = (
  { step, date }: { step: DatedStep; date: string },
  dates: Dates,
  isOnePerson: IsOnePerson,
): Finding[] => {
  const { steps, voted_down_on } = dates
  if (step === 'vote_down')
    return voted_down_on === null
      ? [notTaken(step)]
      : r31InOrder({ step: 'resolve', date }, steps, { one_person: true })
  const i = steps.findIndex((each) => each.step === step)
  if (i < 0) return [notTaken(step)]
  const latest = latestOf(dates, i, isOnePerson)
  return [
    ...r31InOrder({ step, date }, steps.slice(0, i), { one_person: isOnePerson(date) }),
    ...(latest === null || date <= latest
      ? []
      : [{ rule: 'R-31', code: 'STEP_DATE', field: 'date', facts: { accepted: [`<= ${latest}`] } } as const]),
  ]
}

/** The days of a decision with one of them put right. */
export const corrected = <S extends Taken>(
  { step, date }: { step: DatedStep; date: string },
  { steps, voted_down_on }: { steps: readonly S[]; voted_down_on: string | null },
): { steps: readonly S[]; voted_down_on: string | null } => ({
  steps: steps.map((each) => (each.step === step ? { ...each, date } : each)),
  voted_down_on: step === 'vote_down' ? date : voted_down_on,
})
