import { CHAPTERS, indicatorOf, OVERDUE_OF_PEOPLE, PARTS, type ChapterName, type FigureName } from './figure-list.ts'
import { SEAT_ROLES } from '../../rules/accounts/seats.ts'
import type { Figures, SeatCount, TenantSeries } from './figures.ts'

/** Who reads; `sees_all`: the province. */
export interface Reader {
  tenant: string
  sees_all: boolean
  /** Counts below it are small. */
  shown_from: number
}

/**
 * counts of people are shown whole to the tenant whose records they are and to the tenant that sent the people; to
 * anybody else no count that is small, nor any other from which it could be worked out. A count that is shown is a sum of
 * counts that are each zero or large enough, so that taking one shown count from another never leaves a small one: a group
 * hides a chapter where a single county's count in it is small, and the total hides it with the group. Within a chapter all
 * figures go together, since they add up to one another; where one figure is part of another, their difference counts as one too.
 */
export const isOthers = ({ tenant, other_tenant }: TenantSeries, reader: Reader): boolean =>
  !reader.sees_all && tenant !== reader.tenant && other_tenant !== reader.tenant

const COUNTS_OF_PEOPLE: Partial<Record<ChapterName, readonly string[]>> = {
  seats: SEAT_ROLES.map((role) => `seats_filled_${role}`),
  overdue: OVERDUE_OF_PEOPLE,
}

const indicatorsOf = (chapter: ChapterName): readonly string[] =>
  COUNTS_OF_PEOPLE[chapter] ?? CHAPTERS[chapter].names.flatMap((name) => indicatorOf(name) ?? [])

const isSmall = (value: number, { shown_from }: Reader): boolean => value !== 0 && value < shown_from

/** The same people by another indicator. */
const whoseOf = ({ tenant, county, mode, counterpart, other_tenant }: TenantSeries): string =>
  [tenant, county, mode, counterpart, other_tenant].join('|')

/** The chapters of which a part leaves a small rest of its whole, in the people of one side in one county. */
const partedChapters = (others: readonly TenantSeries[], reader: Reader): ReadonlySet<ChapterName> => {
  const parted = new Set<ChapterName>()
  for (const people of Map.groupBy(others, whoseOf).values()) {
    const values = new Map(people.map(({ indicator, value }) => [indicator, value]))
    for (const { chapter, part, whole } of PARTS) {
      const own = values.get(part) ?? 0
      if (own !== 0 && isSmall((values.get(whole) ?? 0) - own, reader)) parted.add(chapter)
    }
  }
  return parted
}

/** The chapters a group hides from a reader. */
export const hiddenChapters = (series: readonly TenantSeries[], reader: Reader): ReadonlySet<ChapterName> => {
  const others = series.filter((each) => isOthers(each, reader))
  const small = new Set(others.filter(({ value }) => isSmall(value, reader)).map(({ indicator }) => indicator))
  const parted = partedChapters(others, reader)
  const names = Object.keys(CHAPTERS) as ChapterName[]
  const isHidden = (chapter: ChapterName): boolean =>
    parted.has(chapter) || indicatorsOf(chapter).some((indicator) => small.has(indicator))
  return new Set(names.filter((chapter) => CHAPTERS[chapter].masked_by.some(isHidden)))
}

/** Vacant days of other people's seats: two days' sums would tell the count of the day between, small or not. */
const hidesDays = (series: readonly TenantSeries[], reader: Reader): boolean =>
  series.some((each) => each.indicator.startsWith('seats_filled_') && isOthers(each, reader))

const isOfDays = (name: FigureName): boolean => name.startsWith('seats_vacant_days')

interface Hidden {
  chapters: ReadonlySet<ChapterName>
  days: boolean
}

export const hiddenOf = (series: readonly TenantSeries[], reader: Reader): Hidden => ({
  chapters: hiddenChapters(series, reader),
  days: hidesDays(series, reader),
})

export const maskFigures = (figures: Figures, { chapters, days }: Hidden): Figures => {
  if (chapters.size === 0 && !days) return figures
  const hidden = new Set<FigureName>([...chapters].flatMap((chapter) => [...CHAPTERS[chapter].names]))
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => {
      const figure = name as FigureName
      return [name, hidden.has(figure) || (days && isOfDays(figure)) ? null : value]
    }),
  ) as Figures
}

export const maskSeats = (seats: readonly SeatCount[], { chapters, days }: Hidden): SeatCount[] =>
  seats.map((seat) => {
    if (chapters.has('seats')) return { ...seat, filled: null, vacant: null, vacant_days: null }
    return days ? { ...seat, vacant_days: null } : seat
  })
