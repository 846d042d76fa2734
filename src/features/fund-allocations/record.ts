import { eq, sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { copies, keptAnew } from '../../kit/copies.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, held, kept, maybe, sent } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { count, day, fen, oneOf, place, year } from '../../kit/kinds.ts'
import { importLocal } from '../../kit/import.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { SUBSIDY_ITEMS } from '../../rules/lists/enums-local.ts'
import {
  allocationDerived,
  allocationFindings,
  FUND_ALLOCATIONS,
  monthsOfPosts,
  r66OneAllocation,
} from '../../rules/r-funding.ts'
import { leadershipPosts, postsAt } from '../leadership-posts/queries.ts'

const record = localRecord({
  law: FUND_ALLOCATIONS,
  fields: {
    village_code: fixed(place('village')),
    year: fixed(year()),
    item: fixed(oneOf(SUBSIDY_ITEMS)),
    amount_fen: sent(fen()),
    province_fen: sent(fen()),
    city_fen: sent(fen()),
    county_fen: sent(fen()),
    person_months: maybe(count(1)),
    months_of_posts: held(count(), 0),
    approved_on: kept(day()),
    paid_fen: held(fen(), 0),
    paid_on: kept(day()),
  },
  place: 'village_code',
  first_day: 'approved_on',
  unique: [{ on: ['village_code', 'year', 'item'] }],
  form: ({ village_code }) => ofLevel('village_code', village_code, 'village'),
  asks: ({ door, of, self }) => [
    postsAt(door, of('village_code')),
    self((columns) => [eq(columns.village_code, of('village_code')), sql`+${columns.year} = ${of('year')}`]),
  ],
  judge: (next, { facts: [, others] }) => [...allocationFindings(next), ...r66OneAllocation(next, others)],
  derived: allocationDerived,
  state_on: stateByDays({
    table: 'fund_allocations',
    days: [
      ['paid', 'paid_on'],
      ['approved', 'approved_on'],
    ],
    before: 'draft',
  }),
})

copies(
  record,
  leadershipPosts,
  keptAnew(record, ({ year: of }, posts) => ({ months_of_posts: monthsOfPosts(posts, of) })),
)

export const fundAllocations = served(record, [
  createLocal(record, {
    summary: 'Drafts what a village is to get for pay or office in a year, and who bears which share',
    begins: ({ year: of }, { facts: [posts] }) => ({ months_of_posts: monthsOfPosts(posts, of) }),
  }),
  importLocal(record, {
    summary: 'Many allocations at once, from a CSV or XLSX file',
    begins: ({ year: of }, { facts: [posts] }) => ({ months_of_posts: monthsOfPosts(posts, of) }),
  }),
  updateLocal(record, {
    summary: 'Changes amounts and shares of a draft',
    open: ['draft'],
    set: ({ year: of }, { facts: [posts] }) => ({ months_of_posts: monthsOfPosts(posts, of) }),
  }),
  actLocal(record, 'approve', {
    summary: 'Approves an allocation: from here on it is paid',
    body: { approved_on: maybe(day()) },
    day: 'approved_on',
    set: (_, { day: approved_on }) => ({ approved_on }),
  }),
  ...localReads(record, 'What villages are allocated for pay and office'),
])
