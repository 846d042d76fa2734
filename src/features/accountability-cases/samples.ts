import { samplesOf } from '../../kit/samples.ts'
import { accountabilityCases } from './record.ts'

export const samples = samplesOf({
  record: accountabilityCases,
  by: { create: 'county_org', update: 'county_org', decide: 'county_org', close: 'county_org' },
  create: async ({ township, made }) => {
    const official = await made('officials')
    return {
      place: township,
      unit: '示例镇人民政府（演示）',
      trigger: 'target_missed',
      reason: '年度脱贫任务未完成（演示）',
      subjects: [
        { role: 'principal', official_id: official },
        { role: 'in_charge', official_id: official },
      ],
      opened_on: '2018-01-15',
    }
  },
  update: () => ({ reason: '年度脱贫任务未完成，经核实（演示）' }),
  acts: {
    decide: () => ({ decision: '通报批评（演示）', decided_on: '2018-02-01' }),
    close: () => ({ closed_on: '2018-03-01' }),
  },
})
