import { samplesOf } from '../../kit/samples.ts'
import { fundPayments } from './record.ts'

export const samples = samplesOf({
  record: fundPayments,
  create: ({ village }) => ({
    village_code: village,
    year: 2017,
    item: 'group_cadre_lost_work',
    level: 'county',
    amount_fen: 120_000,
    paid_on: '2017-06-20',
  }),
})
