import { sql } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, maybe, sent } from '../../kit/fields.ts'
import { longWords, oneOf, place, words, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { BIRTH_YEAR_FIRST, BIRTH_YEAR_LAST } from '../../rules/parameters/bounds.ts'
import { PARTY_STATUSES } from '../../rules/lists/enums.ts'
import { a3StaysMember, OFFICIALS } from '../../rules/r-leadership.ts'

const record = localRecord({
  law: OFFICIALS,
  fields: {
    place: fixed(place('county', 'township', 'village')),
    name: sent(words()),
    party_status: sent(oneOf(PARTY_STATUSES)),
    birth_year: maybe(year(BIRTH_YEAR_FIRST, BIRTH_YEAR_LAST)),
    note: maybe(longWords()),
  },
  place: 'place',
  asks: ({ self, id, call: { today } }) => [
    self(() => [
      sql`officials.id = ${id}`,
      sql`EXISTS (SELECT 1 FROM leadership_posts p WHERE p.official_id = officials.id
        AND p.post = 'village_party_secretary' AND (p.valid_to IS NULL OR p.valid_to > ${today}))`,
    ]),
  ],
  judge: ({ party_status }, { facts: [held] }) => a3StaysMember(party_status, held),
})

export const officials = served(record, [
  createLocal(record, { summary: 'Enters a local official, known by name in his city' }),
  updateLocal(record, { summary: 'Corrects what is on record of an official' }),
  ...localReads(record, 'Local officials'),
])
