import { createLocal } from '../../kit/create.ts'
import { fixed, maybe, sent } from '../../kit/fields.ts'
import { longWords, oneOf, place, words, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { BIRTH_YEAR_FIRST, BIRTH_YEAR_LAST } from '../../rules/parameters/bounds.ts'
import { PARTY_STATUSES } from '../../rules/lists/enums.ts'
import { OFFICIALS } from '../../rules/r-leadership.ts'

const record = localRecord({
  law: OFFICIALS,
  fields: {
    place: fixed(place()),
    name: sent(words()),
    party_status: sent(oneOf(PARTY_STATUSES)),
    birth_year: maybe(year(BIRTH_YEAR_FIRST, BIRTH_YEAR_LAST)),
    note: maybe(longWords()),
  },
  place: 'place',
})

export const officials = served(record, [
  createLocal(record, { summary: 'Enters a local official, known by name in his city' }),
  updateLocal(record, { summary: 'Corrects what is on record of an official' }),
  ...localReads(record, 'Local officials'),
])
