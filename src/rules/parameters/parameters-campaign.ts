import type { Parameter } from './parameter.ts'

interface Years {
  first: number
  last: number
}

/** 三年攻坚: the years of the campaign, for which plans, incomes and exits are owed. */
export const CAMPAIGN_YEARS = {
  unit: 'years',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: { first: 2016, last: 2018 }, source: 'chapter 1' }],
} as const satisfies Parameter<Years>

/** 「2016年至2018年」: the years the subsidy is paid for. */
export const SUBSIDY_YEARS = {
  unit: 'years',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: { first: 2016, last: 2018 }, source: '二(六)1' }],
} as const satisfies Parameter<Years>

/** a person-month of pay and a village-year of office funds, by the year they are of. */
export const SUBSIDY_STANDARDS = {
  unit: 'fen',
  verified_on: '2026-11-29',
  values: [
    { from: '2016-01-01', value: { pay: 220_000, office: 6_000_000 }, source: '二(六)1' },
    { from: '2017-01-01', value: { pay: 240_000, office: 7_000_000 }, source: '二(六)1' },
    { from: '2018-01-01', value: { pay: 250_000, office: 8_000_000 }, source: '二(六)1' },
  ],
} as const satisfies Parameter<{ pay: number; office: number }>

/** 「省、市、县分担比例为5:2.5:2.5」, in per cent. */
export const SUBSIDY_SHARES = {
  unit: 'per_cent',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: { province: 50, city: 25, county: 25 }, source: '二(六)1' }],
} as const satisfies Parameter<{ province: number; city: number; county: number }>

/** 3.6: a payment, and the money of a support, are at most so much. */
export const FUND_FEN_MAX = {
  unit: 'fen',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: 10 ** 12, source: '3.6' }],
} as const satisfies Parameter<number>

/** R-21, 「今年9月底前」: printed in the document, and no setting. */
export const SECRETARIES_DUE = {
  unit: 'day',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: '2016-09-30', source: '二(三)1' }],
} as const satisfies Parameter<string>

/** R-68, 「2016年下半年全省铺开」: a start from this day on is part of the roll-out. */
export const CENTRES_ROLL_OUT = {
  unit: 'day',
  verified_on: '2026-11-29',
  values: [{ from: '2016-01-01', value: '2016-07-01', source: '二(六)2' }],
} as const satisfies Parameter<string>
