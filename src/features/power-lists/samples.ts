import { samplesOf } from '../../kit/samples.ts'
import { powerLists } from './record.ts'

export const samples = samplesOf({
  record: powerLists,
  create: ({ village }) => ({
    village_code: village,
    number: 1,
    items: [
      { power: 'personnel', text: '推荐村“两委”后备人选（演示）' },
      { power: 'major_decision', text: '村级重大事项提议（演示）' },
      { power: 'leadership_guarantee', text: '领导村委会、经济组织（演示）' },
      { power: 'management_supervision', text: '村务公开监督（演示）' },
    ],
  }),
  update: () => ({
    items: [
      { power: 'personnel', text: '推荐后备人选（演示）' },
      { power: 'major_decision', text: '重大事项提议（演示）' },
      { power: 'leadership_guarantee', text: '领导各类组织（演示）' },
      { power: 'management_supervision', text: '监督村务公开（演示）' },
    ],
  }),
  acts: {
    publish: () => ({ published_on: '2016-12-01' }),
    supersede: () => ({ superseded_on: '2018-03-01' }),
  },
})
