import { samplesOf } from '../../kit/samples.ts'
import { prosperityLeaders } from './record.ts'

export const samples = samplesOf({
  record: prosperityLeaders,
  create: async ({ village, made }) => ({
    village_code: village,
    member_id: await made('village_members'),
    valid_from: '2016-09-01',
  }),
  acts: { end: () => ({ ended_on: '2018-12-31' }) },
})
