import { samplesOf } from '../../kit/samples.ts'
import { peopleProblems } from './record.ts'

export const samples = samplesOf({
  record: peopleProblems,
  create: async ({ village, county, made }) => ({
    place: village,
    raised_on: '2017-01-15',
    text: '村道路灯损坏（演示）',
    owner_post_id: await made('leadership_posts', { place: county, post: 'county_leader' }),
    due_on: '2017-03-31',
  }),
  update: () => ({ due_on: '2017-04-30' }),
  acts: { solve: () => ({ solved_on: '2017-03-02', result: '路灯已修复（演示）' }) },
})
