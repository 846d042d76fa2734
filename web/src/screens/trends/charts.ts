import { FIGURE_LABELS } from '../../../../src/features/summary/names-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { FEN_PER_YUAN } from '../../ui/money.ts'
import { V } from '../../text/trends-catalogue.ts'
import { PROVINCE } from '../../names.tsx'
import type { ChapterName, Figures, Summary } from '../overview/summary.ts'

/** A day and what the summary says of it. */
export interface Point {
  day: string
  summary: Summary
}

export interface Chart {
  title: Words
  lines: readonly { key: string; label: Words; value: (summary: Summary) => number | null }[]
  /** The chapter of the overview that has the same figures. */
  chapter: ChapterName
  percent?: true
  /** Counted anew each year: only the newest point of each year is drawn. */
  yearly?: true
  /** says which level paid less than the year before. */
  funds?: true
}

type Seat = Summary['seats'][number]
type Side = 'partner' | 'host' | 'province' | 'self'

/** The side that owes a seat. */
const sideOf = ({ post_role, owed_by }: Seat): Side => {
  if (post_role === 'team_leader') return 'partner'
  if (post_role === 'first_secretary') return 'host'
  return owed_by === PROVINCE ? 'province' : 'self'
}

const SIDES: readonly (readonly [Side, Words])[] = [
  ['partner', V.side_partner],
  ['host', V.side_host],
  ['province', V.side_province],
  ['self', V.side_self],
]

/** A sum in which one part is not shown is not shown either. */
const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0)

const bySide = (count: 'filled' | 'vacant_days'): Chart['lines'] =>
  SIDES.map(([side, label]) => ({
    key: side,
    label,
    value: ({ seats }) => sumOf(seats.filter((seat) => sideOf(seat) === side).map((seat) => seat[count])),
  }))

const figure = (name: keyof Figures, label: Words = FIGURE_LABELS.get(name) ?? { zh: name, en: name }) => ({
  key: name,
  label,
  value: ({ total }: Summary) => total[name] ?? null,
})

const yuan = (name: keyof Figures, label: Words) => ({
  key: name,
  label,
  value: ({ total }: Summary) => {
    const fen = total[name] ?? null
    return fen === null ? null : Math.round(fen / FEN_PER_YUAN)
  },
})

const PERCENT = 100

const share = ({ rates }: Summary): number | null => {
  const { numerator, denominator } = rates.coverage
  if (numerator === null || denominator === null || denominator === 0) return null
  return Math.round((numerator / denominator) * PERCENT)
}

/** What the province asks of the campaign, over time. */
export const CHARTS: readonly Chart[] = [
  { title: V.filled, chapter: 'seats', lines: bySide('filled') },
  { title: V.vacant_days, chapter: 'seats', lines: bySide('vacant_days') },
  {
    title: V.coverage,
    chapter: 'coverage',
    percent: true,
    lines: [{ key: 'coverage', label: V.coverage_line, value: share }],
  },
  {
    title: V.branches,
    chapter: 'branches',
    lines: [figure('branches_resident_unit_active'), figure('branches_city_unit_active')],
  },
  { title: V.overdue, chapter: 'overdue', lines: [figure('overdue')] },
  {
    title: V.funds,
    chapter: 'local',
    yearly: true,
    funds: true,
    lines: [
      yuan('funds_paid_province_fen', V.funds_province),
      yuan('funds_paid_city_fen', V.funds_city),
      yuan('funds_paid_county_fen', V.funds_county),
    ],
  },
  {
    title: V.exits,
    chapter: 'local',
    yearly: true,
    lines: [figure('villages_out', V.villages_out), figure('households_out', V.households_out)],
  },
]
