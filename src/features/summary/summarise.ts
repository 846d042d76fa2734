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

const count = (series: readonly TenantSeries[], reader: Reader): Counted => {
  const hidden = hiddenOf(series, reader)
  const figures = maskFigures(figuresFrom(series), hidden)
  return { figures, rates: ratesFrom(figures), seats: maskSeats(shownSeats(seatsFrom(series)), hidden) }
}

/** A total is the sum of its groups, each village, seat and person in exactly one: else the answer is not given. */
const assertOnce = (series: readonly TenantSeries[], groups: Iterable<readonly TenantSeries[]>): void => {
  const total = figuresFrom(series)
  const parts = [...groups].map(figuresFrom)
  for (const name of FIGURE_NAMES) {
    if (total[name] === null) continue // a series that cannot be read, or a sum beyond what a number holds: named, not shown
    const sum = parts.reduce((all, figures) => all + (figures[name] ?? 0), 0)
    if (sum !== total[name]) throw new Error(`the groups' ${name} do not add up to the total`)
  }
}

/** What cannot be shown: the series that cannot be read; where all can, the figures whose sum is too large to be true. */
const unreadableOf = (series: readonly TenantSeries[]): Unreadable[] => {
  const broken = series.flatMap((each) => unreadableIn(each.tenant, [each]))
  if (broken.length > 0) return broken
  const figures = figuresFrom(series)
  return FIGURE_NAMES.filter((name) => figures[name] === null).map((indicator) => ({
    tenant: '',
    county: '',
    indicator,
  }))
}

/** The groups and the total of what was gathered, as one reader may see them. */
export const summarise = (
  { series, tenants, silent }: Gathered,
  { group_by, locale, reader }: Asked,
): Counted & { groups: Group[]; unreadable: Unreadable[] } => {
  const parts = groupsOf(series, group_by, group_by === 'tenant' ? tenants : [])
  assertOnce(series, parts.values())
  const groups = [...parts].map(([key, own]): Group => {
    const isSilent = group_by === 'tenant' && silent.includes(key)
    const helped = group_by === 'tenant' ? series.filter((each) => each.counterpart === key && each.tenant !== key) : []
    const helping = helped.length === 0 ? null : count(helped, reader).figures
    const name = groupName(key, group_by, locale)
    const shown = isSilent && own.length === 0 ? { figures: null, rates: null, seats: null } : count(own, reader)
    return { key, name, silent: isSilent, ...shown, helping }
  })
  return { ...count(series, reader), groups, unreadable: unreadableOf(series) }
}
