import { samplesOf } from '../../kit/samples.ts'
import { secretaryCases } from './record.ts'

export const samples = samplesOf({
  record: secretaryCases,
  create: ({ village }) => ({ village_code: village, opened_on: '2016-05-01', result: 'vacant' }),
  acts: {
    name_successor: () => ({
      candidate: { name: '示例人选（演示）', party_status: 'full', source: 'veteran' },
    }),
    track: () => ({ date: '2016-08-01', text: '参加县委党校培训（演示）' }),
    complete: async ({ village, made }) => ({
      done_on: '2016-09-28',
      leadership_post_id: await made('leadership_posts', { place: village, post: 'village_party_secretary' }),
    }),
  },
})
