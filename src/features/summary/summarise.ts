import type { Locale } from '../../http/render.ts'
import { FIGURE_NAMES } from './figure-list.ts'
import {
  figuresFrom,
  ratesFrom,
  seatsFrom,
  shownSeats,
  type Figures,
  type Rates,
  type SeatCount,
  type TenantSeries,
} from './figures.ts'
import { groupsOf, type GroupBy } from './groups.ts'
import { hiddenOf, maskFigures, maskSeats, type Reader } from './masking.ts'
import { groupName } from './names.ts'
import { unreadableIn, type Unreadable } from './series.ts'

interface Counted {
  figures: Figures
  rates: Rates
  seats: SeatCount[]
}

export interface Group {
  key: string
  name: string
  /** Nobody of the tenant has written anything, anywhere: what is not there is not zero. */
  silent: boolean
  figures: Figures | null
  rates: Rates | null
  seats: SeatCount[] | null
  /** What the tenant helps in other cities: the same villages as in their groups, and so in no total. */
  helping: Figures | null
}

export interface Gathered {
  series: readonly TenantSeries[]
  /** The tenants that answered. */
  tenants: readonly string[]
  silent: readonly string[]
}

export interface Asked {
  group_by: GroupBy
  locale: Locale
  reader: Reader
}

/** Figures and seats as they are, before anything is hidden: read from the series once. */
interface Read {
  series: readonly TenantSeries[]
  figures: Figures
  seats: SeatCount[]
}

const readOf = (series: readonly TenantSeries[]): Read => {
  const seats = seatsFrom(series)
  return { series, figures: figuresFrom(series, seats), seats }
}

const shownTo = (reader: Reader, read: Read): Counted => {
  const hidden = hiddenOf(read.series, reader)
  const figures = maskFigures(read.figures, hidden)
  return { figures, rates: ratesFrom(figures), seats: maskSeats(shownSeats(read.seats), hidden) }
}

/** A total is the sum of its groups, each village, seat and person in exactly one: else the answer is not given. */
const assertOnce = (total: Read, groups: readonly Read[]): void => {
  for (const name of FIGURE_NAMES) {
    if (total.figures[name] === null) continue // a series that cannot be read, or a sum beyond what a number holds: named, not shown
    const sum = groups.reduce((all, { figures }) => all + (figures[name] ?? 0), 0)
    if (sum !== total.figures[name]) throw new Error(`the groups' ${name} do not add up to the total`)
  }
}

/** What cannot be shown: the series that cannot be read; where all can, the figures whose sum is too large to be true. */
const unreadableOf = ({ series, figures }: Read): Unreadable[] => {
  const broken = series.filter(({ value }) => Number.isNaN(value))
  if (broken.length > 0) return broken.flatMap((each) => unreadableIn(each.tenant, [each]))
  return FIGURE_NAMES.filter((name) => figures[name] === null).map((indicator) => ({
    tenant: '',
    county: '',
    indicator,
  }))
}

/** What each tenant helps in other cities. */
const helpedBy = (series: readonly TenantSeries[]): ReadonlyMap<string, TenantSeries[]> =>
  Map.groupBy(
    series.filter(({ tenant, counterpart }) => counterpart !== tenant),
    ({ counterpart }) => counterpart,
  )

/** The groups and the total of what was gathered, as one reader may see them. */
export const summarise = (
  { series, tenants, silent }: Gathered,
  { group_by, locale, reader }: Asked,
): Counted & { groups: Group[]; unreadable: Unreadable[] } => {
  const byTenant = group_by === 'tenant'
  const parts = [...groupsOf(series, group_by, byTenant ? tenants : [])].map(([key, own]) => ({ key, ...readOf(own) }))
  const total = readOf(series)
  assertOnce(total, parts)
  const helped = byTenant ? helpedBy(series) : new Map<string, TenantSeries[]>()
  const groups = parts.map((part): Group => {
    const { key } = part
    const isSilent = byTenant && silent.includes(key)
    const helps = helped.get(key)
    const helping = helps ? shownTo(reader, readOf(helps)).figures : null
    const name = groupName(key, group_by, locale)
    const isEmpty = isSilent && part.series.length === 0
    const shown = isEmpty ? { figures: null, rates: null, seats: null } : shownTo(reader, part)
    return { key, name, silent: isSilent, ...shown, helping }
  })
  return { ...shownTo(reader, total), groups, unreadable: unreadableOf(total) }
}
