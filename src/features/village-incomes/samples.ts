import { samplesOf } from '../../kit/samples.ts'
import { villageIncomes } from './record.ts'

export const samples = samplesOf({
  record: villageIncomes,
  create: ({ village }) => ({ village_code: village, year: 2017, amount_fen: 5_200_000 }),
  update: () => ({ amount_fen: 5_350_000 }),
})
