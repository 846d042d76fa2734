import { samplesOf } from '../../kit/samples.ts'
import { residentPoints } from './record.ts'

export const samples = samplesOf({
  record: residentPoints,
  create: async ({ village, made }) => ({
    village_code: village,
    leader_post_id: await made('leadership_posts', { post: 'township_head' }),
    weekday: 'tuesday',
    time_from: '14:30',
    time_to: '17:30',
    place: '村委会办公室（演示）',
    members: ['示例干部甲（演示）', '示例干部乙（演示）'],
    is_remote: false,
    valid_from: '2016-09-01',
  }),
  update: () => ({ weekday: 'wednesday' }),
  acts: { end: () => ({ ended_on: '2018-12-31' }) },
})
