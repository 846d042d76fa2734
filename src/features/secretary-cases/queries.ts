import type { Newborn } from '../../kit/born.ts'
import type { secretaryCases } from './record.ts'

export { secretaryCases } from './record.ts'

type CaseFields = (typeof secretaryCases)['fields']

/** The case that follows from a result of a survey: it begins with the survey's own day. */
export const caseOfSurvey = (
  survey: { id: string; opened_on: string },
  { village_code, result }: { village_code: string; result: 'fit' | 'vacant' | 'to_adjust' },
): Newborn<CaseFields> => ({
  division: village_code,
  values: {
    village_code,
    opened_on: survey.opened_on,
    survey_id: survey.id,
    result: result === 'to_adjust' ? result : 'vacant',
    candidate: null,
    successor_name: null,
    tracking_notes: [],
    done_on: null,
    leadership_post_id: null,
  },
})
