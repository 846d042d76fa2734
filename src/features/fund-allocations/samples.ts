import { samplesOf } from '../../kit/samples.ts'
import { fundAllocations } from './record.ts'

export const samples = samplesOf({
  record: fundAllocations,
  create: ({ village }) => ({
    village_code: village,
    year: 2017,
    item: 'office',
    amount_fen: 7_000_000,
    province_fen: 3_500_000,
    city_fen: 1_750_000,
    county_fen: 1_750_000,
  }),
  update: () => ({ amount_fen: 8_000_000, province_fen: 4_000_000, city_fen: 2_000_000, county_fen: 2_000_000 }),
  acts: { approve: () => ({ approved_on: '2017-03-01' }) },
})
