import { samplesOf } from '../../kit/samples.ts'
import { leadershipPosts } from './record.ts'

export const samples = samplesOf({
  record: leadershipPosts,
  create: async ({ township, made }) => ({
    place: township,
    post: 'township_party_secretary',
    official_id: await made('officials'),
    valid_from: '2016-06-01',
    knows_poverty_work: true,
    poverty_note: '分管扶贫三年（演示）',
    local_veteran: true,
    township_years: 14,
    occasion: 'term_change',
    political_quality: true,
    work_ability: true,
    knows_rural_work: true,
  }),
  update: () => ({ township_years: 15 }),
  acts: { end: () => ({ ended_on: '2018-06-30', end_reason: '工作调动（演示）' }) },
})
