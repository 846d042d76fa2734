import { z } from '@hono/zod-openapi'
import { eq, sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedRuled, kept, maybe, sent } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { column, count, day, group, longWords, maybeColumn, names, place, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { yearBegun } from '../../rules/days.ts'
import { levelOf } from '../../rules/law.ts'
import {
  countedResults,
  monthOfYear,
  r82InYear,
  r82OneReport,
  r82Poverty,
  r82Secretary,
  REVIEW_REPORTS,
  reviewDerived,
  sealedResults,
} from '../../rules/r-reviews.ts'
import { reviewWeightOn } from '../../rules/settings.ts'
import type { Call } from '../../serve/call.ts'
import { postNamed } from '../leadership-posts/queries.ts'
import { householdsIn } from '../registered-households/queries.ts'
import { sealedMonth, type SealedMonth } from '../sealed-periods/queries.ts'
import { exitsIn } from '../village-exits/queries.ts'

const record = localRecord({
  law: REVIEW_REPORTS,
  fields: {
    year: fixed(year()),
    place: fixed(place('city', 'county', 'township')),
    leadership_post_id: fixedRuled(names(postNamed, { on: ['year'], by: null })),
    poverty_results: kept(
      group({
        people_out: column(count()),
        households_out: column(count()),
        villages_out: column(count()),
        as_of: maybeColumn(day()),
        taken_on: column(day()),
      }),
    ),
    text: sent(longWords()),
    submitted_on: kept(day()),
  },
  place: 'place',
  first_day: 'submitted_on',
  form: ({ place: at }) => ofLevel('place', at, 'city', 'county', 'township'),
  unique: [{ on: ['leadership_post_id', 'year'] }],
  asks: ({ door, of, self }) => [
    self((columns) => [eq(columns.year, of('year')), sql`${columns.leadership_post_id} = ${of('leadership_post_id')}`]),
    householdsIn(door, of('place')),
    exitsIn(door, of('place')),
  ],
  derived: reviewDerived,
  state_on: stateByDays({ table: 'review_reports', days: [['submitted', 'submitted_on']], before: 'draft' }),
  shows: {
    shape: { poverty_weight: z.int().nullable() },
    of: ({ year: of, policy }) => ({ poverty_weight: reviewWeightOn(policy, `${of}-12-31`) }),
  },
})

/** December of the report's year as the province sealed it. */
const readSealed = (call: Call, { place: at, year: of }: { place: string; year: number }) =>
  sealedMonth(call, { period: monthOfYear(of), group_by: levelOf(at) === 'city' ? 'tenant' : 'county', key: at })

type Facts = Parameters<(typeof record)['judge']>[1]['facts']

/** the results of the year: of a city or county what was sealed, of a township what its records say of that day. */
const resultsOf = ({
  before,
  elsewhere: sealed,
  facts: [, households, exits],
  today,
}: {
  before: { place: string; year: number }
  elsewhere: SealedMonth | null
  facts: Facts
  today: string
}) => {
  if (sealed === null) return null
  return levelOf(before.place) === 'township'
    ? countedResults(before.year, { households, exits }, today)
    : sealedResults(before.year, sealed.figures, today)
}

export const reviewReports = served(record, [
  createLocal(record, {
    summary: 'Drafts the year-end report of the Party secretary of a city, county or township',
    judge: (next, { named, facts: [others], today }) => [
      ...yearBegun({ rule: 'R-82', year: next.year }, today),
      ...r82Secretary(next, named.leadership_post_id[0]),
      ...r82OneReport(next, others),
    ],
  }),
  updateLocal(record, { summary: 'Changes the text of a draft', open: ['draft'] }),
  actLocal(record, 'submit', {
    summary: 'Submits the report: who came out of poverty in its year is copied from the sealed December, never typed',
    body: { submitted_on: maybe(day()) },
    day: 'submitted_on',
    elsewhere: readSealed,
    judge: (_body, acting) => [...r82InYear(acting.before, acting.day), ...r82Poverty(resultsOf(acting))],
    set: (_body, acting) => ({ poverty_results: resultsOf(acting), submitted_on: acting.day }),
  }),
  ...localReads(record, 'Year-end reports of Party secretaries'),
])
