import { createLocal } from '../../kit/create.ts'
import { fixed, maybe, sent } from '../../kit/fields.ts'
import { count, day, longWords, names } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { ledBy } from '../../rules/led-by.ts'
import { CONTACT_LOGS, contactDerived, r14Household } from '../../rules/r-contact.ts'
import { postNamed } from '../leadership-posts/queries.ts'
import { householdNamed } from '../registered-households/queries.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: CONTACT_LOGS,
  fields: {
    village_code: fixed(names(villageNamed)),
    date: fixed(day()),
    by_post_id: maybe(names(postNamed)),
    household_id: maybe(names(householdNamed, { on: [] })),
    other_households: maybe(count()),
    text: sent(longWords()),
  },
  place: 'village_code',
  first_day: 'date',
  judge: (next, { named }) => [
    ...r14Household(next, named.household_id[0]),
    ...ledBy({ rule: 'R-14', field: 'by_post_id' }, next.village_code, named.by_post_id[0]),
  ],
  derived: contactDerived,
})

export const contactLogs = served(record, [
  createLocal(record, { summary: 'Records a contact with the people of a village' }),
  updateLocal(record, { summary: 'Corrects a contact' }),
  ...localReads(record, 'Contacts with the people of villages'),
])
