import { samplesOf } from '../../kit/samples.ts'
import { leadershipAssessments } from './record.ts'

const items = (score: number) => [
  { kind: 'poverty_effect', score, full: 20 },
  { kind: 'party_building', score: 25, full: 30 },
]

export const samples = samplesOf({
  record: leadershipAssessments,
  create: async ({ township, made }) => ({
    year: 2017,
    place: township,
    leadership_post_id: await made('leadership_posts'),
    items: items(18),
  }),
  update: () => ({ items: items(17) }),
})
