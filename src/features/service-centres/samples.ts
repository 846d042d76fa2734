import { samplesOf } from '../../kit/samples.ts'
import { serviceCentres } from './record.ts'

export const samples = samplesOf({
  record: serviceCentres,
  create: ({ village }) => ({
    village_code: village,
    merged_platforms: ['社保服务窗口（演示）', '计生服务室（演示）'],
    started_on: '2016-10-08',
    is_existing: false,
    organisation_staff: '2017-02-01',
    premises_signage: '2017-03-01',
    process_content: '2017-04-01',
    information_system: '2017-05-01',
    funding: '2017-06-01',
  }),
  update: () => ({ merged_platforms: ['社保服务窗口（演示）'] }),
  acts: { start: () => ({}), complete: () => ({ built_on: '2017-08-31' }) },
})
