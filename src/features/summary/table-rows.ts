import type { Locale } from '../../http/render.ts'
import { FUND_LEVELS } from '../../rules/lists/enums-local.ts'
import { POST_ROLES } from '../../rules/lists/enums.ts'
import { FIGURE_NAMES, FIGURES_BY_CLOCK, RATE_NAMES } from './figure-list.ts'
import type { Figures, Rates, SeatCount } from './figures.ts'
import { FIGURE_LABELS, RATE_LABELS, WORDS } from './names-catalogue.ts'
import { tenantName, wordIn } from './names.ts'
import type { SummaryBody } from './model.ts'

/** Null: not shown, or not there. */
export type Cell = string | number | null

/** A sheet: a line of headers and lines of cells under it. */
export interface Sheet {
  name: string
  headers: string[]
  rows: Cell[][]
}

const CODES = ['key', 'name', 'state'] as const

const figureCells = (figures: Figures | null): Cell[] => FIGURE_NAMES.map((name) => figures?.[name] ?? null)

const rateCells = (rates: Rates | null): Cell[] =>
  RATE_NAMES.flatMap((name) => [rates?.[name].numerator ?? null, rates?.[name].denominator ?? null])

/** One line a group, then one for each city whose database did not answer, then the total. */
const linesOf = (body: SummaryBody, locale: Locale, cellsOf: (of: Line) => Cell[]): Cell[][] => {
  const word = (name: keyof typeof WORDS): string => wordIn(WORDS[name], locale)
  const groups = body.groups.map((group) => [
    group.key,
    group.name,
    word(group.silent ? 'silent' : 'reported'),
    ...cellsOf(group),
  ])
  const missing = body.unavailable.map((code) => [
    code,
    tenantName(code, locale),
    word('unavailable'),
    ...cellsOf({ figures: null, rates: null }),
  ])
  return [...groups, ...missing, ['', word('total'), '', ...cellsOf({ figures: body.total, rates: body.rates })]]
}

type Line = { figures: Figures | null; rates: Rates | null }

const seatLines = (key: string, name: string, seats: readonly SeatCount[], locale: Locale): Cell[][] =>
  seats.map((seat) => {
    const post = POST_ROLES.find(({ id }) => id === seat.post_role)
    return [
      key,
      name,
      post ? wordIn(post, locale) : seat.post_role,
      seat.owed_by === '' ? '' : tenantName(seat.owed_by, locale),
      seat.required,
      seat.filled,
      seat.vacant,
      seat.vacant_days,
    ]
  })

/** The figures as one table, its rates beside them. */
export const figureSheet = (body: SummaryBody, locale: Locale): Sheet => ({
  name: wordIn(WORDS.summary, locale),
  headers: [
    ...CODES.map((name) => wordIn(WORDS[name], locale)),
    ...FIGURE_NAMES.map((name) => wordIn(FIGURE_LABELS.get(name) ?? { zh: name, en: name }, locale)),
    ...RATE_NAMES.flatMap((name) =>
      (['numerator', 'denominator'] as const).map(
        (side) => `${wordIn(RATE_LABELS[name], locale)}·${wordIn(WORDS[side], locale)}`,
      ),
    ),
  ],
  rows: linesOf(body, locale, ({ figures, rates }) => [...figureCells(figures), ...rateCells(rates)]),
})

/** Seats by post and by the side that owes them. */
export const seatSheet = (body: SummaryBody, locale: Locale): Sheet => ({
  name: wordIn(WORDS.seats, locale),
  headers: [
    ...(['key', 'name', 'post_role', 'owed_by'] as const).map((name) => wordIn(WORDS[name], locale)),
    ...(['seats_required', 'seats_filled', 'seats_vacant', 'seats_vacant_days'] as const).map((name) =>
      wordIn(FIGURE_LABELS.get(name) ?? { zh: name, en: name }, locale),
    ),
  ],
  rows: [
    ...body.groups.flatMap(({ key, name, seats }) => seatLines(key, name, seats ?? [], locale)),
    ...seatLines('', wordIn(WORDS.total, locale), body.seats, locale),
  ],
})

const fundLines = (key: string, name: string, funds: SummaryBody['funds'], locale: Locale): Cell[][] =>
  funds.map(({ level, year, paid_fen, before_fen, fell }) => {
    const payer = FUND_LEVELS.find(({ id }) => id === level)
    const isFallen = fell === null ? null : wordIn(WORDS[fell ? 'yes' : 'no'], locale)
    return [key, name, payer ? wordIn(payer, locale) : level, year, paid_fen, before_fen, isFallen]
  })

/** what each level paid in the last year that is over, against the one before. */
export const fundSheet = (body: SummaryBody, locale: Locale): Sheet => ({
  name: wordIn(WORDS.funds, locale),
  headers: (['key', 'name', 'level', 'year', 'paid_fen', 'before_fen', 'fell'] as const).map((name) =>
    wordIn(WORDS[name], locale),
  ),
  rows: [
    ...body.groups.flatMap(({ key, name, funds }) => fundLines(key, name, funds ?? [], locale)),
    ...fundLines('', wordIn(WORDS.total, locale), body.funds, locale),
  ],
})

/** What the reader has to know: the day, what is missing, what is not shown. */
export const noteSheet = (body: SummaryBody, locale: Locale): Sheet => {
  const word = (name: keyof typeof WORDS): string => wordIn(WORDS[name], locale)
  const names = (codes: readonly string[]): string => codes.map((code) => tenantName(code, locale)).join(' ')
  const clock = FIGURES_BY_CLOCK.map((name) => wordIn(FIGURE_LABELS.get(name) ?? { zh: name, en: name }, locale))
  return {
    name: word('notes'),
    headers: [word('notes'), ''],
    rows: [
      [word('as_of'), body.as_of],
      [word('division'), body.division],
      [word('group_by'), word(body.group_by)],
      [word('unavailable'), names(body.unavailable)],
      [word('silent'), names(body.silent)],
      [word('unreadable'), body.unreadable.map(({ tenant, indicator }) => `${tenant} ${indicator}`.trim()).join('；')],
      [word('masked'), body.people_shown_from],
      [word('by_clock'), clock.join(' ')],
    ],
  }
}
