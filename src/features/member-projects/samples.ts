import { samplesOf } from '../../kit/samples.ts'
import { memberProjects } from './record.ts'

export const samples = samplesOf({
  record: memberProjects,
  create: async ({ made }) => ({
    member_id: await made('village_members'),
    title: '金柚种植（演示）',
    started_on: '2016-08-01',
  }),
  update: () => ({ title: '金柚种植二期（演示）' }),
  acts: { end: () => ({ ended_on: '2018-10-31' }) },
})
