import { eq, sql } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, maybe } from '../../kit/fields.ts'
import { day, longWords, names } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { r11InPost, r11Once, r11Secretary, villageDayDerived, VILLAGE_DAYS } from '../../rules/r-people-matters.ts'
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
  unique: [{ on: ['leadership_post_id', 'village_code', 'date'] }],
  asks: ({ of, self }) => [
    self((columns) => [
      eq(columns.leadership_post_id, of('leadership_post_id')),
      eq(columns.date, of('date')),
      sql`+${columns.village_code} = ${of('village_code')}`,
    ]),
  ],
  judge: (next, { named: { leadership_post_id }, facts: [others] }) => [
    ...r11Secretary(leadership_post_id[0]),
    ...r11InPost(next.date, leadership_post_id[0]),
    ...r11Once(next, others),
  ],
  derived: villageDayDerived,
})

export const villageDays = served(record, [
  createLocal(record, { summary: 'Records a day that a secretary spent in a village, for the report of the year' }),
  updateLocal(record, { summary: 'Says what was done that day' }),
  ...localReads(record, 'Days in villages'),
])
