import { samplesOf } from '../../kit/samples.ts'
import { centreSupports } from './record.ts'

export const samples = samplesOf({
  record: centreSupports,
  create: async ({ made }) => ({ centre_id: await made('service_centres'), year: 2017, fund_fen: 5_000_000 }),
  update: () => ({ staff: '派驻窗口人员两名（演示）' }),
})
