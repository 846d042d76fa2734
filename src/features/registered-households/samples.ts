import { samplesOf } from '../../kit/samples.ts'
import { registeredHouseholds } from './record.ts'

export const samples = samplesOf({
  record: registeredHouseholds,
  create: ({ village }) => ({
    village_code: village,
    registration_no: `示例-${crypto.randomUUID().slice(0, 8)}`,
    head_name: '示例户主（演示）',
    members: 4,
    income_per_head_fen: 320_000,
    registered_on: '2016-05-10',
  }),
  update: () => ({ members: 5 }),
  acts: {
    exit: () => ({ out_on: '2017-12-20', out_reason: '人均收入达标（演示）' }),
    return: () => ({ back_on: '2018-06-01' }),
  },
})
