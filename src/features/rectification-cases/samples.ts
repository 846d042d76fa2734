import { samplesOf } from '../../kit/samples.ts'
import { rectificationCases } from './record.ts'

const POSTS = 'leadership_posts'

export const samples = samplesOf({
  record: rectificationCases,
  create: async ({ village, township, county, made }) => ({
    village_code: village,
    opened_on: '2017-01-10',
    hardest: false,
    deadline: '2017-06-30',
    responsible_secretary: await made(POSTS),
    county_posts: [await made(POSTS, { place: county, post: 'county_leader' })],
    township_committee: township,
    township_cadres: ['示例包村干部（演示）'],
    departments: ['organisation', 'finance', 'civil_affairs'],
    measures: '配齐班子，规范“三会一课”（演示）',
  }),
  update: () => ({ deadline: '2018-09-30' }),
  acts: {
    start: () => ({}),
    close: () => ({ closed_on: '2017-06-20', result: '班子配齐，制度健全（演示）' }),
    reopen: () => ({ reopened_on: '2018-02-01', relapse_reason: '书记空缺（演示）', deadline: '2018-08-31' }),
  },
})
