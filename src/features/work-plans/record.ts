import { eq } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, kept, maybe, sent } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { column, day, flag, lines, longWords, oneOf, place, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { WORK_PLAN_DOMAINS } from '../../rules/lists/enums-local.ts'
import { planDerived, r11Central, r3BothDomains, r3OnePlan, WORK_PLANS } from '../../rules/r-plans.ts'

const record = localRecord({
  law: WORK_PLANS,
  fields: {
    place: fixed(place('county', 'township')),
    year: fixed(year()),
    items: sent(
      lines({
        domain: column(oneOf(WORK_PLAN_DOMAINS)),
        text: column(longWords()),
        central_work: column(flag()),
      }),
    ),
    submitted_on: kept(day()),
  },
  place: 'place',
  first_day: 'submitted_on',
  unique: [{ on: ['place', 'year'], where: "status = 'submitted'" }],
  form: ({ place: at }) => ofLevel('place', at, 'city', 'county', 'township'),
  asks: ({ of, self }) => [self((columns) => [eq(columns.year, of('year')), eq(columns.place, of('place'))])],
  derived: planDerived,
  state_on: stateByDays({ table: 'work_plans', days: [['submitted', 'submitted_on']], before: 'draft' }),
})

export const workPlans = served(record, [
  createLocal(record, { summary: 'Drafts the yearly plan of a city, county or township' }),
  updateLocal(record, { summary: 'Changes a draft', open: ['draft'] }),
  actLocal(record, 'submit', {
    summary: 'Submits the plan: it holds Party building and poverty relief, a township’s as its central work',
    body: { submitted_on: maybe(day()) },
    day: 'submitted_on',
    judge: (_, { before, facts: [others] }) => [
      ...r3OnePlan(before, others),
      ...r3BothDomains(before.items),
      ...r11Central(before.place, before.items),
    ],
    set: (_, { day: submitted_on }) => ({ submitted_on }),
  }),
  ...localReads(record, 'Yearly plans'),
])
