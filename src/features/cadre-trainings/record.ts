import { createLocal } from '../../kit/create.ts'
import { fixed, fixedRuled, maybe, ruled, sent } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { day, fen, flag, oneOf, place, ruledOneOf, someOf, words } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import {
  CADRE_AUDIENCES,
  DUES_LEVELS,
  TRAINING_FUNDS,
  TRAINING_METHODS,
  TRAINING_TOPICS,
} from '../../rules/lists/enums-trainings.ts'
import {
  CADRE_TRAININGS,
  cadreTrainingDerived,
  r33Topics,
  r34Method,
  r35Dues,
  r7Dated,
} from '../../rules/r-cadre-trainings.ts'

const record = localRecord({
  law: CADRE_TRAININGS,
  fields: {
    place: fixed(place('city', 'county', 'township')),
    audience: fixed(oneOf(CADRE_AUDIENCES)),
    title: sent(words()),
    date: fixedRuled(day()),
    is_concentrated: fixed(flag()),
    topics: maybe(someOf(TRAINING_TOPICS)),
    method: ruled(ruledOneOf(TRAINING_METHODS)),
    fund_source: maybe(oneOf(TRAINING_FUNDS)),
    dues_level: maybe(oneOf(DUES_LEVELS)),
    dues_fen: maybe(fen()),
  },
  place: 'place',
  first_day: 'date',
  form: ({ place: at, audience }) =>
    audience === 'village_key' ? ofLevel('place', at, 'county', 'township') : ofLevel('place', at, 'city'),
  judge: (next) => [...r7Dated(next.date), ...r33Topics(next), ...r34Method(next.method), ...r35Dues(next)],
  derived: cadreTrainingDerived,
})

export const cadreTrainings = served(record, [
  createLocal(record, { summary: 'Enters a training of county leaderships, or of village secretaries and directors' }),
  updateLocal(record, { summary: 'Corrects what was taught, how, and what paid for it' }),
  ...localReads(record, 'Trainings of leaders and key village cadres'),
])
