import { samplesOf } from '../../kit/samples.ts'
import { householdPairings } from './record.ts'

export const samples = samplesOf({
  record: householdPairings,
  create: async ({ made }) => ({
    member_id: await made('village_members'),
    household_id: await made('registered_households'),
    valid_from: '2016-10-01',
  }),
  acts: { end: () => ({ ended_on: '2018-11-30' }) },
})
