import { samplesOf } from '../../kit/samples.ts'
import { cadreTrainingParticipants } from './record.ts'

export const samples = samplesOf({
  record: cadreTrainingParticipants,
  create: async ({ village, made }) => ({
    training_id: await made('cadre_trainings'),
    leadership_post_id: await made('leadership_posts', { place: village, post: 'village_party_secretary' }),
  }),
})
