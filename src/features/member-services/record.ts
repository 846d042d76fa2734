import { createLocal } from '../../kit/create.ts'
import { fixed, held, maybe, ruled } from '../../kit/fields.ts'
import { count, day, flag, longWords, names, oneOf, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { MEMBER_SERVICE_FORMS } from '../../rules/lists/enums-village.ts'
import { MEMBER_SERVICES, r39Away, r40Text, r40Year, serviceDerived } from '../../rules/r-member-services.ts'
import { memberNamed } from '../village-members/queries.ts'

const record = localRecord({
  law: MEMBER_SERVICES,
  fields: {
    member_id: fixed(names(memberNamed)),
    year: fixed(year()),
    form: fixed(oneOf(MEMBER_SERVICE_FORMS)),
    date: fixed(day()),
    text: ruled(longWords()),
    count: maybe(count()),
    from_away: held(flag()),
  },
  place: (_draft, { member_id }) => member_id[0]?.village_code ?? null,
  first_day: 'date',
  judge: (next, { before, named }) => [
    ...r39Away(next.form, before?.from_away ?? named.member_id[0]?.away),
    ...r40Text(next),
    ...r40Year(next),
  ],
  derived: serviceDerived,
})

export const memberServices = served(record, [
  createLocal(record, {
    summary: 'Records what a member did for the village, from away or in it',
    begins: (_draft, { named }) => ({ from_away: named.member_id[0]?.away ?? false }),
  }),
  updateLocal(record, { summary: 'Corrects a service' }),
  ...localReads(record, 'What members did for their village'),
])
