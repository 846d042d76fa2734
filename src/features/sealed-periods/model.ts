import { formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { Day, TenantCode } from '../../records/ids.ts'
import { Instant, orNull, PageQuery, Version } from '../../records/shapes.ts'
import {
  FIGURE_NAMES,
  GROUP_BY,
  recordOf,
  SummaryFigures,
  SummaryRates,
  SummarySeats,
  UnreadableSeries,
} from '../summary/queries.ts'

/** A calendar month. */
export const Period = formed('period')

const SealedGroup = z.strictObject({
  key: z.string(),
  silent: z.boolean(),
  figures: orNull(SummaryFigures),
  rates: orNull(SummaryRates),
  helping: orNull(SummaryFigures),
})

const SealedFigures = z.strictObject({
  period: Period,
  as_of: Day,
  /** The last entry of each city's journal that the figures stand on. */
  positions: z.record(formed('tenant'), z.int()),
  silent: z.array(TenantCode),
  /** Absent where every series could be read. */
  unreadable: z.array(UnreadableSeries).optional(),
  groups: z.strictObject(recordOf(GROUP_BY, () => z.array(SealedGroup))),
  total: SummaryFigures,
  rates: SummaryRates,
  seats: z.array(SummarySeats),
})

const Seal = {
  id: z.string(),
  tenant_code: TenantCode,
  period: Period,
  /** Hex SHA-256 of the canonical JSON (RFC 8785) of `sealed`. */
  hash: z.string(),
  /** A compact JWS of `<period> <hash>`. */
  signature: z.string(),
  version: Version,
  created_at: Instant,
  updated_at: Instant,
}

export const SealedPeriod = z.strictObject({ ...Seal, sealed: SealedFigures }).openapi('SealedPeriod')
export const SealedPeriodHead = z.strictObject(Seal).openapi('SealedPeriodHead')

export const SealPeriod = z.strictObject({ period: Period }).openapi('SealPeriod')
export const PeriodParams = z.strictObject({ period: Period })

export const DriftQuery = z.strictObject(PageQuery)

/** What of a sealed month is another figure now, and each step that made it so. */
export const SealedDrift = z
  .strictObject({
    period: Period,
    as_of: Day,
    unavailable: z.array(TenantCode),
    unreadable: z.array(UnreadableSeries),
    figures: z.array(
      z.strictObject({
        /** Empty for the total. */
        tenant: z.string(),
        figure: z.enum(FIGURE_NAMES),
        sealed: z.int(),
        now: z.int(),
      }),
    ),
    changes: z.array(
      z.strictObject({
        tenant: TenantCode,
        seq: z.int(),
        recorded_on: Day,
        record: z.string(),
        record_id: z.string(),
        action: z.string(),
        actor_tenant: TenantCode,
        actor_role: z.string().nullable(),
        indicator: z.string(),
        county: z.string(),
        mode: z.string(),
        day: Day,
        delta: z.int(),
      }),
    ),
    next: z.string().nullable(),
  })
  .openapi('SealedDrift')
