import { createLocal } from '../../kit/create.ts'
import { fixed, maybe } from '../../kit/fields.ts'
import { day, longWords, names } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { r11InPost, villageDayDerived, VILLAGE_DAYS } from '../../rules/r-people-matters.ts'
import { ownPostNamed } from '../leadership-posts/queries.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: VILLAGE_DAYS,
  fields: {
    leadership_post_id: fixed(names(ownPostNamed)),
    village_code: fixed(names(villageNamed)),
    date: fixed(day()),
    text: maybe(longWords()),
  },
  place: 'village_code',
  first_day: 'date',
  judge: ({ date }, { named }) => r11InPost(date, named.leadership_post_id[0]),
  derived: villageDayDerived,
})

export const villageDays = served(record, [
  createLocal(record, { summary: 'Records a day that a secretary spent in a village, for the report of the year' }),
  updateLocal(record, { summary: 'Says what was done that day' }),
  ...localReads(record, 'Days in villages'),
])
