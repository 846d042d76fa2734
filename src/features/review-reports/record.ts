import { eq, sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedRuled, kept, maybe, sent } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { column, count, day, group, longWords, names, place, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import {
  r82OneReport,
  r82Poverty,
  r82Secretary,
  resultsOf,
  REVIEW_REPORTS,
  reviewDerived,
} from '../../rules/r-reviews.ts'
import { postNamed } from '../leadership-posts/queries.ts'
import { householdsIn } from '../registered-households/queries.ts'
import { exitsIn } from '../village-exits/queries.ts'

const record = localRecord({
  law: REVIEW_REPORTS,
  fields: {
    year: fixed(year()),
    place: fixed(place()),
    leadership_post_id: fixedRuled(names(postNamed)),
    poverty_results: kept(
      group({
        people_out: column(count()),
        households_out: column(count()),
        villages_out: column(count()),
        taken_on: column(day()),
      }),
    ),
    text: sent(longWords()),
    submitted_on: kept(day()),
  },
  place: 'place',
  form: ({ place: at }) => ofLevel('place', at, 'city', 'county', 'township'),
  unique: [{ on: ['leadership_post_id', 'year'] }],
  asks: ({ door, of, self }) => [
    self((columns) => [eq(columns.year, of('year')), sql`${columns.leadership_post_id} = ${of('leadership_post_id')}`]),
    householdsIn(door, of('place')),
    exitsIn(door, of('place')),
  ],
  derived: reviewDerived,
})

export const reviewReports = served(record, [
  createLocal(record, {
    summary: 'Drafts the year-end report of the Party secretary of a city, county or township',
    judge: (next, { named, facts: [others] }) => [
      ...r82Secretary(next, named.leadership_post_id[0]),
      ...r82OneReport(next, others),
    ],
  }),
  updateLocal(record, { summary: 'Changes the text of a draft', open: ['draft'] }),
  actLocal(record, 'submit', {
    summary: 'Submits the report: who came out of poverty in its year is taken from the records, never typed',
    body: { submitted_on: maybe(day()) },
    day: 'submitted_on',
    judge: (_body, { before, facts: [, households, exits], today }) =>
      r82Poverty(resultsOf(before.year, { households, exits }, today)),
    set: (_body, { before, facts: [, households, exits], today, day: submitted_on }) => ({
      poverty_results: resultsOf(before.year, { households, exits }, today),
      submitted_on,
    }),
  }),
  ...localReads(record, 'Year-end reports of Party secretaries'),
])
