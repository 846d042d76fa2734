import { samplesOf } from '../../kit/samples.ts'
import { villageExits } from './record.ts'

export const samples = samplesOf({
  record: villageExits,
  create: ({ village }) => ({ village_code: village, year: 2018, accepted_on: '2018-12-28' }),
})
