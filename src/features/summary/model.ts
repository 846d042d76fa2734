import { formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { Day, TenantCode } from '../../records/ids.ts'
import { orNull } from '../../records/shapes.ts'
import { FUND_LEVELS } from '../../rules/lists/enums-local.ts'
import { idsOf } from '../../rules/lists/enums.ts'
import { SEAT_ROLES } from '../../rules/accounts/seats.ts'
import { FIGURE_NAMES, RATE_NAMES } from './figure-list.ts'
import { recordOf } from './figures.ts'
import { GROUP_BY } from './groups.ts'
import { FIGURE_LABELS, RATE_LABELS } from './names-catalogue.ts'

const Count = z.int().nullable()

/** What null is in figures and shares. */
const HIDDEN = 'null: a count of fewer people than `people_shown_from`, or a figure this reader does not see'

export const SummaryFigures = z
  .strictObject(recordOf(FIGURE_NAMES, (name) => Count.openapi({ description: FIGURE_LABELS.get(name)?.en ?? name })))
  .openapi('SummaryFigures', { description: `Each figure on the day; ${HIDDEN}.` })

const Rate = z.strictObject({ numerator: Count, denominator: Count })
export const SummaryRates = z
  .strictObject(recordOf(RATE_NAMES, (name) => Rate.openapi({ description: RATE_LABELS[name].en })))
  .openapi('SummaryRates', { description: `Each share, as numerator and denominator; ${HIDDEN}.` })

export const SummarySeats = z
  .strictObject({
    post_role: z.enum(SEAT_ROLES),
    /** Empty where a city has no partner to owe the seat. */
    owed_by: z.string(),
    required: Count,
    filled: Count,
    vacant: Count,
    vacant_days: Count,
  })
  .openapi('SummarySeats')

/** what a level paid in the last year that is over, against the year before; null: not readable. */
export const FundYear = z
  .strictObject({
    level: z.enum(idsOf(FUND_LEVELS)),
    year: z.int(),
    paid_fen: Count,
    before_fen: Count,
    fell: z.boolean().nullable(),
  })
  .openapi('FundYear')

/** A series that could not be read, or (tenant and county empty) a figure whose total no number holds: null in the answer. */
export const UnreadableSeries = z
  .strictObject({ tenant: z.string(), county: z.string(), indicator: z.string() })
  .openapi('UnreadableSeries')

/** the list is not the one the document names. */
const ListWarning = z
  .strictObject({ rule: z.literal('R-41'), listed: z.int(), expected: z.int() })
  .openapi('SummaryWarning')

const Group = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    silent: z.boolean(),
    figures: orNull(SummaryFigures),
    rates: orNull(SummaryRates),
    seats: z.array(SummarySeats).nullable(),
    funds: z.array(FundYear).nullable(),
    helping: orNull(SummaryFigures),
  })
  .openapi('SummaryGroup')

export const Summary = z
  .strictObject({
    as_of: Day,
    division: z.string(),
    group_by: z.enum(GROUP_BY),
    unavailable: z.array(TenantCode),
    silent: z.array(TenantCode),
    unreadable: z.array(UnreadableSeries),
    warnings: z.array(ListWarning),
    people_shown_from: z.int(),
    by_clock: z.array(z.string()),
    groups: z.array(Group),
    total: SummaryFigures,
    rates: SummaryRates,
    seats: z.array(SummarySeats),
    funds: z.array(FundYear),
  })
  .openapi('Summary')
export type SummaryBody = z.infer<typeof Summary>

export const SummaryQuery = z.strictObject({
  group_by: z.enum(GROUP_BY).optional(),
  as_of: Day.optional(),
  /** The province, a city or a county. */
  division: formed('county_or_city').optional(),
})
export type SummaryAsked = z.infer<typeof SummaryQuery>
