import { samplesOf } from '../../kit/samples.ts'
import { officials } from './record.ts'

export const samples = samplesOf({
  record: officials,
  create: ({ village }) => ({ place: village, name: '示例干部（演示）', party_status: 'full', birth_year: 1972 }),
  update: () => ({ note: '任过两届村委会委员（演示）' }),
})
