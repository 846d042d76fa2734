import { z } from '@hono/zod-openapi'
import { eq } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedMaybe, ruled, sent } from '../../kit/fields.ts'
import { day, flag, listOfWords, names, oneOf, time, words } from '../../kit/kinds.ts'
import { endLocal } from '../../kit/end.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { WorkedOutDay } from '../../records/ids.ts'
import { runsForward } from '../../rules/days.ts'
import { WEEKDAYS } from '../../rules/lists/enums-village.ts'
import {
  c4Weeks,
  pointDerived,
  r12Leader,
  r13NextDay,
  r13OnePoint,
  r13ThreeFixed,
  RESIDENT_POINTS,
} from '../../rules/r-contact.ts'
import { postNamed } from '../leadership-posts/queries.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: RESIDENT_POINTS,
  fields: {
    village_code: fixed(names(villageNamed)),
    leader_post_id: ruled(names(postNamed)),
    weekday: ruled(oneOf(WEEKDAYS)),
    time_from: ruled(time()),
    time_to: ruled(time()),
    place: ruled(words()),
    members: ruled(listOfWords()),
    is_remote: sent(flag()),
    valid_from: fixed(day()),
    valid_to: fixedMaybe(day()),
  },
  place: 'village_code',
  indexes: [['village_code', 'valid_from']],
  asks: ({ of, self }) => [self((columns) => [eq(columns.village_code, of('village_code'))])],
  judge: (next, { named, facts: [others] }) => [
    ...r12Leader(next, named.leader_post_id[0]),
    ...r13ThreeFixed(next),
    ...r13OnePoint(next, others),
    ...runsForward('R-13', next),
  ],
  derived: pointDerived,
  shows: {
    shape: { every_weeks: z.int(), next_on: WorkedOutDay.nullable() },
    of: (row, today) => ({ every_weeks: c4Weeks(row, today), next_on: r13NextDay(row, today) }),
  },
})

export const residentPoints = served(record, [
  createLocal(record, { summary: 'Sets up the resident point of a village: leader, fixed time, place and people' }),
  updateLocal(record, { summary: 'Changes leader, time, place or people of a point' }),
  endLocal(record, { summary: 'Ends a point with its last day' }),
  ...localReads(record, 'Resident points'),
])
