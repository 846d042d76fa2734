import { samplesOf } from '../../kit/samples.ts'
import { workPlans } from './record.ts'

export const samples = samplesOf({
  record: workPlans,
  create: ({ township }) => ({
    place: township,
    year: 2017,
    items: [
      { domain: 'party_building', text: '配齐村“两委”班子（演示）', central_work: false },
      { domain: 'poverty', text: '逐户落实脱贫措施（演示）', central_work: true },
    ],
  }),
  update: () => ({
    items: [
      { domain: 'party_building', text: '整顿软弱涣散党组织（演示）', central_work: false },
      { domain: 'poverty', text: '发展集体经济（演示）', central_work: true },
    ],
  }),
  acts: { submit: () => ({ submitted_on: '2017-03-10' }) },
})
