import { targetOf } from '../../kit/rows.ts'
import { cadreTrainings } from './record.ts'

/** A training as who took part names it: a city's, too, of its county leaders. */
export const cadreTrainingNamed = targetOf(cadreTrainings, 'judge')
