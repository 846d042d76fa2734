import { SEAT_ROLES, SEATS_OF_MODE, type SeatRole } from '../../rules/accounts/seats.ts'
import { TASK_RULES } from '../../rules/task-rules.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { FIGURE_NAMES, indicatorOf, RATE_NAMES, RATES, type FigureName, type RateName } from './figure-list.ts'
import type { Series } from './series.ts'

/** A series of a tenant's database. */
export interface TenantSeries extends Series {
  tenant: string
}

/** Null: not shown, because it counts few people (masking.ts) or because a series behind it cannot be read. */
export type Figures = Record<FigureName, number | null>

export interface Rate {
  numerator: number | null
  denominator: number | null
}
export type Rates = Record<RateName, Rate>

/** A post and the tenant that owes it; '' where a city has no partner to owe it. */
export interface SeatCount {
  post_role: SeatRole
  owed_by: string
  required: number | null
  filled: number | null
  vacant: number | null
  vacant_days: number | null
}

type Wanted = (series: TenantSeries) => boolean

const sum = (series: readonly TenantSeries[], wanted: Wanted, of: 'value' | 'days' = 'value'): number =>
  series.reduce((total, each) => (wanted(each) ? total + each[of] : total), 0)

const seatOf = (mode: string, role: SeatRole) =>
  Object.entries(SEATS_OF_MODE)
    .find(([name]) => name === mode)?.[1]
    .find(({ post_role }) => post_role === role)

/** Who owes the seats that a series of listed villages stands for. */
const owedBy = ({ mode, counterpart, tenant }: TenantSeries, role: SeatRole): string =>
  ({ province: PROVINCE, partner: counterpart, host: tenant })[seatOf(mode, role)?.side ?? 'host']

/** The seats of a group by post and owing tenant, in order: each village of a mode has the seats of the mode. */
export const seatsFrom = (series: readonly TenantSeries[]): SeatCount[] =>
  SEAT_ROLES.flatMap((post_role) => {
    const counts = new Map<string, SeatCount>()
    const at = (owed_by: string) => {
      const known = counts.get(owed_by) ?? { post_role, owed_by, required: 0, filled: 0, vacant: 0, vacant_days: 0 }
      counts.set(owed_by, known)
      return known
    }
    for (const each of series) {
      if (each.indicator === 'villages' && seatOf(each.mode, post_role)) {
        const seat = at(owedBy(each, post_role))
        seat.required = (seat.required ?? 0) + each.value
        seat.vacant = (seat.vacant ?? 0) + each.value
        seat.vacant_days = (seat.vacant_days ?? 0) + each.days
      }
      if (each.indicator === `seats_filled_${post_role}`) {
        const seat = at(each.other_tenant)
        seat.filled = (seat.filled ?? 0) + each.value
        seat.vacant = (seat.vacant ?? 0) - each.value
        seat.vacant_days = (seat.vacant_days ?? 0) - each.days
      }
    }
    return [...counts.values()].toSorted((a, b) => (a.owed_by < b.owed_by ? -1 : 1))
  })

const villageFigures = (series: readonly TenantSeries[], mode: string) => {
  const of = (indicator: string) => sum(series, (each) => each.indicator === indicator && each.mode === mode)
  const [villages, assigned, answered] = [of('villages'), of('villages_assigned'), of('villages_answered')]
  return {
    [`villages_${mode}`]: villages,
    [`villages_${mode}_assigned`]: assigned,
    [`villages_${mode}_unassigned`]: villages - assigned,
    [`villages_${mode}_answered`]: answered,
  }
}

const seatFigures = (seats: readonly SeatCount[]) => {
  const of = (count: 'required' | 'filled' | 'vacant' | 'vacant_days', role?: SeatRole): number =>
    seats.reduce(
      (total, seat) => (role === undefined || seat.post_role === role ? total + (seat[count] ?? 0) : total),
      0,
    )
  const named = (suffix: string, role?: SeatRole) => ({
    [`seats_required${suffix}`]: of('required', role),
    [`seats_filled${suffix}`]: of('filled', role),
    [`seats_vacant${suffix}`]: of('vacant', role),
    [`seats_vacant_days${suffix}`]: of('vacant_days', role),
  })
  return Object.assign(named(''), ...SEAT_ROLES.map((role) => named(`_${role}`, role)))
}

/** A sum as it is shown: NaN stands for a series that cannot be read, and beyond 2^53 a sum is not the true one. */
const shown = (sum: number | null): number | null => (Number.isSafeInteger(sum) ? sum : null)

/** The seats without those numbers that cannot be read. */
export const shownSeats = (seats: readonly SeatCount[]): SeatCount[] =>
  seats.map((seat) => ({
    ...seat,
    required: shown(seat.required),
    filled: shown(seat.filled),
    vacant: shown(seat.vacant),
    vacant_days: shown(seat.vacant_days),
  }))

/** The figures of a group: each one maintained indicator, or worked out of several. */
export const figuresFrom = (series: readonly TenantSeries[]): Figures => {
  const byIndicator = new Map<string, number>()
  for (const { indicator, value } of series) byIndicator.set(indicator, (byIndicator.get(indicator) ?? 0) + value)
  const of = (indicator: string): number => byIndicator.get(indicator) ?? 0
  const derived: Record<string, number> = {
    ...seatFigures(seatsFrom(series)),
    ...Object.assign({}, ...Object.keys(SEATS_OF_MODE).map((mode) => villageFigures(series, mode))),
    villages_unassigned: of('villages') - of('villages_assigned'),
    overdue: TASK_RULES.reduce((total, rule) => total + of(`overdue_${rule}`), 0),
  }
  return recordOf(FIGURE_NAMES, (name) => {
    const indicator = indicatorOf(name)
    return shown(indicator === null ? (derived[name] ?? 0) : of(indicator))
  })
}

/** A record of a closed list of names. */
export const recordOf = <N extends string, V>(names: readonly N[], valueOf: (name: N) => V): Record<N, V> =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<N, V>

const added = (figures: Figures, names: readonly FigureName[]): number | null =>
  names.reduce<number | null>((total, name) => {
    const value = figures[name]
    return total === null || value === null ? null : total + value
  }, 0)

/** Each rate with its two sides; both hidden where one is. */
export const ratesFrom = (figures: Figures): Rates =>
  recordOf(RATE_NAMES, (name) => {
    const { numerator, denominator } = RATES[name]
    const rate = { numerator: added(figures, numerator), denominator: added(figures, denominator) }
    return rate.numerator === null || rate.denominator === null ? { numerator: null, denominator: null } : rate
  })
