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

const SEAT_OF = new Map(
  Object.entries(SEATS_OF_MODE).map(([mode, seats]) => [mode, new Map(seats.map((seat) => [seat.post_role, seat]))]),
)

const seatOf = (mode: string, role: SeatRole) => SEAT_OF.get(mode)?.get(role)

/** Who owes the seats that a series of listed villages stands for. */
const owedBy = ({ mode, counterpart, tenant }: TenantSeries, role: SeatRole): string =>
  ({ province: PROVINCE, partner: counterpart, host: tenant })[seatOf(mode, role)?.side ?? 'host']

const FILLED = 'seats_filled_'

/** The seats of a group by post and owing tenant, in order: each village of a mode has the seats of the mode. */
export const seatsFrom = (series: readonly TenantSeries[]): SeatCount[] => {
  const ofSeats = series.filter(({ indicator }) => indicator === 'villages' || indicator.startsWith(FILLED))
  return SEAT_ROLES.flatMap((post_role) => {
    const counts = new Map<string, SeatCount>()
    const at = (owed_by: string) => {
      const known = counts.get(owed_by) ?? { post_role, owed_by, required: 0, filled: 0, vacant: 0, vacant_days: 0 }
      counts.set(owed_by, known)
      return known
    }
    for (const each of ofSeats) {
      if (each.indicator === 'villages' && seatOf(each.mode, post_role)) {
        const seat = at(owedBy(each, post_role))
        seat.required = (seat.required ?? 0) + each.value
        seat.vacant = (seat.vacant ?? 0) + each.value
        seat.vacant_days = (seat.vacant_days ?? 0) + each.days
      }
      if (each.indicator === `${FILLED}${post_role}`) {
        const seat = at(each.other_tenant)
        seat.filled = (seat.filled ?? 0) + each.value
        seat.vacant = (seat.vacant ?? 0) - each.value
        seat.vacant_days = (seat.vacant_days ?? 0) - each.days
      }
    }
    return [...counts.values()].toSorted((a, b) => (a.owed_by < b.owed_by ? -1 : 1))
  })
}

/** The sums of some series by their indicator; `keyOf`: by another key. */
const sumsBy = (
  series: readonly TenantSeries[],
  keyOf: (series: TenantSeries) => string = ({ indicator }) => indicator,
): ((key: string) => number) => {
  const sums = new Map<string, number>()
  for (const each of series) {
    const key = keyOf(each)
    sums.set(key, (sums.get(key) ?? 0) + each.value)
  }
  return (key) => sums.get(key) ?? 0
}

const VILLAGES = new Set(['villages', 'villages_assigned', 'villages_answered'])

const villageFigures = (series: readonly TenantSeries[]) => {
  const ofVillages = series.filter(({ indicator }) => VILLAGES.has(indicator))
  const of = sumsBy(ofVillages, ({ indicator, mode }) => `${indicator} ${mode}`)
  const ofMode = (mode: string) => ({
    [`villages_${mode}`]: of(`villages ${mode}`),
    [`villages_${mode}_assigned`]: of(`villages_assigned ${mode}`),
    [`villages_${mode}_unassigned`]: of(`villages ${mode}`) - of(`villages_assigned ${mode}`),
    [`villages_${mode}_answered`]: of(`villages_answered ${mode}`),
  })
  return Object.assign({}, ...Object.keys(SEATS_OF_MODE).map(ofMode))
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

/** The figure that one maintained indicator is. */
export const sumOf = (series: readonly TenantSeries[], wanted: string): number | null =>
  shown(series.reduce((total, { indicator, value }) => (indicator === wanted ? total + value : total), 0))

const BEHIND = new Map(FIGURE_NAMES.map((name) => [name, indicatorOf(name)]))

/** The figures of a group: each one maintained indicator, or worked out of several. `seats`: those of the same series. */
export const figuresFrom = (series: readonly TenantSeries[], seats: readonly SeatCount[]): Figures => {
  const of = sumsBy(series)
  const derived: Record<string, number> = {
    ...seatFigures(seats),
    ...villageFigures(series),
    villages_unassigned: of('villages') - of('villages_assigned'),
    overdue: TASK_RULES.reduce((total, rule) => total + of(`overdue_${rule}`), 0),
  }
  return recordOf(FIGURE_NAMES, (name) => {
    const indicator = BEHIND.get(name)
    return shown(indicator ? of(indicator) : (derived[name] ?? 0))
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
