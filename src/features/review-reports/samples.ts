import { samplesOf } from '../../kit/samples.ts'
import { reviewReports } from './record.ts'

export const samples = samplesOf({
  record: reviewReports,
  create: async ({ township, made, sealed }) => {
    await sealed('2017-12')
    await made('registered_households')
    return {
      year: 2017,
      place: township,
      leadership_post_id: await made('leadership_posts'),
      text: '抓基层党建促脱贫攻坚述职（演示）',
    }
  },
  update: () => ({ text: '抓基层党建促脱贫攻坚述职，修改稿（演示）' }),
  trips: { submit: 3 }, // December as the province sealed it
  acts: { submit: () => ({ submitted_on: '2017-12-31' }) },
})
