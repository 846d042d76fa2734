import type { z } from '@hono/zod-openapi'
import { FUND_LEVELS } from '../../rules/lists/enums-local.ts'
import { PAID_BY_LEVEL, r63Fell } from '../../rules/r-payments.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { sumOf, type TenantSeries } from './figures.ts'
import { groupsOf, type GroupBy } from './groups.ts'
import type { FundYear } from './model.ts'
import { yearEndsOf } from './series.ts'

/** What was paid in the last year that is over, and in the one before it: the series of the last day of each. */
export interface PaidYears {
  year: number
  last: readonly TenantSeries[]
  before: readonly TenantSeries[]
}

/** What each level had paid by the end of a year and of the one before: its figures begin anew with each year. */
export const paidIn = (handle: Handle, year: number, division: string | undefined) =>
  yearEndsOf(handle, { year, indicators: Object.values(PAID_BY_LEVEL), division })

type Funds = z.infer<typeof FundYear>[]

const compared = ({ year, last, before }: PaidYears): Funds =>
  FUND_LEVELS.map(({ id: level }) => {
    const indicator = PAID_BY_LEVEL[level]
    const [paid_fen, before_fen] = [sumOf(last, indicator), sumOf(before, indicator)]
    return { level, year, paid_fen, before_fen, fell: r63Fell(paid_fen, before_fen) }
  })

/** each level's year against the one before, in total and of a group. */
export const fundsBy = (
  { year, last, before }: PaidYears,
  by: GroupBy,
): { total: Funds; of: (key: string) => Funds } => {
  const [ofLast, ofBefore] = [groupsOf(last, by, []), groupsOf(before, by, [])]
  return {
    total: compared({ year, last, before }),
    of: (key) => compared({ year, last: ofLast.get(key) ?? [], before: ofBefore.get(key) ?? [] }),
  }
}
