import { createLocal } from '../../kit/create.ts'
import { fixed, kept, sent } from '../../kit/fields.ts'
import { day, longWords, names } from '../../kit/kinds.ts'
import { endLocal } from '../../kit/end.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { r8Leader, responsibilityDerived, RESPONSIBILITY_ITEMS } from '../../rules/r-people-matters.ts'
import { ownPostNamed } from '../leadership-posts/queries.ts'

const record = localRecord({
  law: RESPONSIBILITY_ITEMS,
  fields: {
    leadership_post_id: fixed(names(ownPostNamed)),
    text: sent(longWords()),
    valid_from: fixed(day()),
    valid_to: kept(day()),
  },
  place: (_, { leadership_post_id }) => leadership_post_id[0]?.division ?? null,
  judge: (_, { named }) => r8Leader(named.leadership_post_id[0]),
  derived: responsibilityDerived,
})

export const responsibilityItems = served(record, [
  createLocal(record, { summary: 'Says in writing what a member of the county leadership is responsible for' }),
  updateLocal(record, { summary: 'Changes the words of a responsibility' }),
  endLocal(record, { summary: 'Ends a responsibility with its last day' }),
  ...localReads(record, 'What leaders are responsible for'),
])
