import { samplesOf } from '../../kit/samples.ts'
import { resolutions } from './record.ts'

export const samples = samplesOf({
  record: resolutions,
  create: async ({ village, made }) => ({
    village_code: village,
    meeting_id: await made('meetings'),
    title: '三百亩土地流转（演示）',
    power: 'major_decision',
    proposed_on: '2017-03-01',
  }),
  update: () => ({ title: '二百八十亩土地流转（演示）' }),
  acts: {
    consult: () => ({ date: '2017-03-08', present: 7, entitled: 7, in_favour: 7 }),
    deliberate: () => ({ date: '2017-03-15', present: 34, entitled: 48, in_favour: 31 }),
    resolve: () => ({ date: '2017-03-22', present: 41, entitled: 52, in_favour: 39 }),
    publish_resolution: () => ({ date: '2017-03-23' }),
    publish_result: () => ({ date: '2017-05-31' }),
    vote_down: () => ({ voted_down_on: '2017-03-22' }),
    correct: () => ({ step: 'propose', date: '2017-02-28' }),
  },
})
