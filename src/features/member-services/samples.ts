import { samplesOf } from '../../kit/samples.ts'
import { memberServices } from './record.ts'

export const samples = samplesOf({
  record: memberServices,
  create: async ({ made }) => ({
    member_id: await made('village_members'),
    year: 2017,
    form: 'pledge',
    date: '2017-07-01',
    text: '承诺修通村道，已兑现（演示）',
  }),
  update: () => ({ count: 2 }),
})
