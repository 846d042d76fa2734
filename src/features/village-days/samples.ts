import { samplesOf } from '../../kit/samples.ts'
import { villageDays } from './record.ts'

export const samples = samplesOf({
  record: villageDays,
  create: async ({ village, made }) => ({
    leadership_post_id: await made('leadership_posts'),
    village_code: village,
    date: '2017-05-10',
  }),
  update: () => ({ text: '入户走访三户（演示）' }),
})
