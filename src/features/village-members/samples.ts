import { samplesOf } from '../../kit/samples.ts'
import { villageMembers } from './record.ts'

export const samples = samplesOf({
  record: villageMembers,
  create: ({ village }) => ({
    village_code: village,
    name: '示例党员（演示）',
    party_status: 'full',
    able_to_work: true,
    can_help: true,
    away: false,
    valid_from: '2016-01-01',
  }),
  update: () => ({ can_help: false }),
  acts: { end: () => ({ ended_on: '2018-06-30' }) },
})
