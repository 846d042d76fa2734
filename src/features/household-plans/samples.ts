import { samplesOf } from '../../kit/samples.ts'
import { householdPlans } from './record.ts'

export const samples = samplesOf({
  record: householdPlans,
  create: async ({ made }) => ({
    household_id: await made('registered_households'),
    target_year: 2018,
    measures: ['发展柚子种植（演示）', '子女助学（演示）'],
  }),
  update: () => ({ target_year: 2017 }),
})
