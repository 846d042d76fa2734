import { type Derived, inYearOf, localSpan } from './derived.ts'
import { FUND_ITEMS, type FundLevel } from './lists/enums-local.ts'
import type { Finding } from './finding.ts'
import { notBefore } from './days.ts'
import { fundAmount } from './fund-amounts.ts'
import { recordLaw } from './law.ts'
import { FUND_READERS, type Allocation } from './r-funding.ts'

/** what one level paid to a village for one of the six items. */
export const FUND_PAYMENTS = recordLaw({
  record: 'fund_payments',
  noun: 'fund_payment',
  words: ['运转经费支付', 'payment of operating funds'],
  rules: ['R-62', 'R-63', 'R-67'],
  read: FUND_READERS,
  acts: { create: { by: ['finance'], words: ['支付', 'paid'] } },
  fields: {
    village_code: ['村', 'village'],
    year: ['年度', 'year'],
    item: ['项目', 'item'],
    level: ['支付级次', 'level that pays'],
    amount_fen: ['金额(分)', 'amount in fen'],
    paid_on: ['支付日期', 'paid on'],
    allocation_id: ['对应的补助', 'allocation it completes'],
  },
  codes: {
    FUND_ITEM: {
      status: 422,
      rule: 'R-62',
      zh: '不是运转经费应保障的项目',
      en: 'Operating funds do not cover this',
      fix_zh: '项目为：{accepted}',
      fix_en: 'Items: {accepted}',
    },
  },
  figures: {
    funds_paid_province_fen: { words: ['本年省级支付(分)', 'paid by the province this year, in fen'] },
    funds_paid_city_fen: { words: ['本年市级支付(分)', 'paid by cities this year, in fen'] },
    funds_paid_county_fen: { words: ['本年县级支付(分)', 'paid by counties this year, in fen'] },
  },
  lists: {
    without_key_item: {
      rule: 'R-62',
      words: ['所属村年度缺基本报酬或办公经费', 'of a village and year without pay or without office expenses'],
    },
  },
  tasks: [],
})

/** one of the six: FUND_ITEM. */
export const r62Item = (item: string): Finding[] => {
  const accepted = FUND_ITEMS.map(({ id }) => id)
  return accepted.some((id) => id === item)
    ? []
    : [{ rule: 'R-62', code: 'FUND_ITEM', field: 'item', facts: { accepted } }]
}

/** a payment is not above the highest amount of its day: AMOUNT_TOO_HIGH. */
export const r62Amount = (amount_fen: number, paid_on: string): Finding[] =>
  fundAmount(amount_fen, { rule: 'R-62', field: 'amount_fen', day: paid_on })

/** an amount is positive: AMOUNT_POSITIVE. */
export const r63Positive = (amount_fen: number): Finding[] =>
  amount_fen > 0 ? [] : [{ rule: 'R-63', code: 'AMOUNT_POSITIVE', field: 'amount_fen' }]

export interface Payment {
  village_code: string
  year: number
  item: string
  level: FundLevel
  amount_fen: number
}

interface Completed extends Allocation {
  status: string
  approved_on: string | null
}

/**
 * a payment completes the share of its level in the allocation of its village, year and item, from the day that was approved, and never
 * exceeds it: SHARE_RATIO.
 */
export const r67Payment = (
  payment: Payment & { paid_on: string },
  allocation: Completed | undefined,
  paid: readonly Pick<Payment, 'level' | 'amount_fen'>[],
): Finding[] => {
  if (!allocation) return []
  if (allocation.status !== 'approved') {
    return [{ rule: 'R-67', code: 'STATE', field: 'allocation_id', facts: { status: allocation.status, allowed: [] } }]
  }
  const share = allocation[`${payment.level}_fen`]
  const before = paid
    .filter(({ level }) => level === payment.level)
    .reduce((sum, { amount_fen }) => sum + amount_fen, 0)
  const of = (field: 'village_code' | 'year' | 'item'): Finding[] =>
    payment[field] === allocation[field]
      ? []
      : [{ rule: 'R-67', code: 'SHARE_RATIO', field, facts: { accepted: [String(allocation[field])] } }]
  return [
    ...of('village_code'),
    ...of('year'),
    ...of('item'),
    ...notBefore({ rule: 'R-67', date: payment.paid_on, field: 'paid_on' }, allocation.approved_on ?? payment.paid_on),
    ...(before + payment.amount_fen > share
      ? [
          {
            rule: 'R-67',
            code: 'SHARE_RATIO' as const,
            field: 'amount_fen',
            facts: { accepted: [`<= ${share - before}`] },
          },
        ]
      : []),
  ]
}

/** the figure of what each level paid in the year. */
export const PAID_BY_LEVEL = {
  province: 'funds_paid_province_fen',
  city: 'funds_paid_city_fen',
  county: 'funds_paid_county_fen',
} as const satisfies Record<FundLevel, keyof (typeof FUND_PAYMENTS)['figures']>

/** R-63, ADR 0042: the last year that is over on a day, its last day counted whole; only such a year is compared. */
export const r63Year = (day: string): number => {
  const year = Number(day.slice(0, 4))
  return day.endsWith('-12-31') ? year : year - 1
}

/** R-63, 「进一步加大资金投入」: less than the year before; null where one of the two is not known. */
export const r63Fell = (paid_fen: number | null, before_fen: number | null): boolean | null =>
  paid_fen === null || before_fen === null ? null : paid_fen < before_fen

/** what each level paid in the year. */
export const paymentDerived = ({
  village_code: place,
  level,
  amount_fen,
  paid_on,
}: Payment & { paid_on: string }): Derived => ({
  spans: [localSpan({ indicator: PAID_BY_LEVEL[level], place, ...inYearOf(paid_on), amount: amount_fen })],
  tasks: [],
})
