import { samplesOf } from '../../kit/samples.ts'
import { governanceIssues } from './record.ts'

export const samples = samplesOf({
  record: governanceIssues,
  create: async ({ village, made }) => ({
    village_code: village,
    raised_on: '2017-01-05',
    category: 'reserved_land',
    text: '历史留用地未落实（演示）',
    owner_post_id: await made('leadership_posts', { post: 'township_leader' }),
    due_on: '2017-06-30',
  }),
  update: () => ({ due_on: '2017-09-30' }),
  acts: { solve: () => ({ solved_on: '2017-06-15', result: '已落实到村（演示）' }) },
})
