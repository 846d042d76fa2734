import { samplesOf } from '../../kit/samples.ts'
import { responsibilityItems } from './record.ts'

export const samples = samplesOf({
  record: responsibilityItems,
  create: async ({ county, made }) => ({
    leadership_post_id: await made('leadership_posts', { place: county, post: 'county_leader' }),
    text: '包干三个贫困村的脱贫攻坚（演示）',
    valid_from: '2016-07-01',
  }),
  update: () => ({ text: '包干四个贫困村的脱贫攻坚（演示）' }),
  acts: { end: () => ({ ended_on: '2018-06-30' }) },
})
