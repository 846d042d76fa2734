import { samplesOf } from '../../kit/samples.ts'
import { contactLogs } from './record.ts'

export const samples = samplesOf({
  record: contactLogs,
  create: async ({ village, made }) => ({
    village_code: village,
    date: '2017-03-14',
    household_id: await made('registered_households'),
    other_households: 3,
    text: '了解春耕困难，协调种苗（演示）',
  }),
  update: () => ({ other_households: 4 }),
})
