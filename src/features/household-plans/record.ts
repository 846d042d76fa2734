import { eq } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, ruled, sent } from '../../kit/fields.ts'
import { listOfWords, names, year } from '../../kit/kinds.ts'
import { importLocal } from '../../kit/import.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { campaign } from '../../rules/parameters/campaign.ts'
import { HOUSEHOLD_PLANS, planDerived, r15Measures, r15OnePlan, r15TargetYear } from '../../rules/r-households.ts'
import { householdNamed } from '../registered-households/queries.ts'

const record = localRecord({
  law: HOUSEHOLD_PLANS,
  fields: {
    household_id: fixed(names(householdNamed)),
    target_year: sent(year(campaign.first, campaign.last)),
    measures: ruled(listOfWords()),
  },
  place: (_draft, { household_id }) => household_id[0]?.village_code ?? null,
  unique: [{ on: ['household_id', 'target_year'] }],
  asks: ({ of, self }) => [
    self((columns) => [eq(columns.household_id, of('household_id')), eq(columns.target_year, of('target_year'))]),
  ],
  judge: (next, { named, facts: [others] }) => [
    ...r15Measures(next),
    ...r15TargetYear(next, named.household_id[0]),
    ...r15OnePlan(next, others),
  ],
  derived: planDerived,
})

export const householdPlans = served(record, [
  createLocal(record, { summary: 'Draws up how a household gets out of poverty: its measures, and by which year' }),
  importLocal(record, { summary: 'Many plans at once, from a CSV or XLSX file' }),
  updateLocal(record, { summary: 'Changes the measures or the year' }),
  ...localReads(record, 'Poverty-exit plans of households'),
])
