import { samplesOf } from '../../kit/samples.ts'
import { cadreTrainings } from './record.ts'

export const samples = samplesOf({
  record: cadreTrainings,
  create: ({ township }) => ({
    place: township,
    audience: 'village_key',
    title: '村党组织书记和村委会主任集中轮训（演示）',
    date: '2017-06-12',
    is_concentrated: true,
    topics: ['rural_ecommerce', 'other'],
    method: 'class',
    fund_source: 'retained_party_dues',
    dues_level: 'county',
    dues_fen: 2_000_000,
  }),
  update: () => ({ method: 'field_visit' }),
})
