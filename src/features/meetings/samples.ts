import { samplesOf } from '../../kit/samples.ts'
import { meetings } from './record.ts'

const SECRETARY = { post: 'village_party_secretary' }

export const samples = samplesOf({
  record: meetings,
  create: async ({ village, made }) => {
    const secretary = await made('leadership_posts', { ...SECRETARY, place: village })
    return {
      village_code: village,
      kind: 'party_mass_joint',
      date: '2017-03-08',
      proposed_by: 'village_party_organisation',
      convenor_post_id: secretary,
      chair_post_id: secretary,
      present: 46,
      entitled: 52,
      agenda: [{ text: '三百亩土地流转（演示）', field: 'economic', important: true }],
    }
  },
  update: () => ({ present: 48 }),
})
