import { eq } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedMaybe } from '../../kit/fields.ts'
import { day, names } from '../../kit/kinds.ts'
import { endLocal } from '../../kit/end.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { runsForward } from '../../rules/days.ts'
import { leaderDerived, PROSPERITY_LEADERS, r37Leader, r37OneLeader, r37SameVillage } from '../../rules/r-members.ts'
import { memberNamed } from '../village-members/queries.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: PROSPERITY_LEADERS,
  fields: {
    village_code: fixed(names(villageNamed)),
    member_id: fixed(names(memberNamed)),
    valid_from: fixed(day()),
    valid_to: fixedMaybe(day()),
  },
  place: 'village_code',
  first_day: 'valid_from',
  asks: ({ of, self }) => [self((columns) => [eq(columns.member_id, of('member_id'))])],
  judge: (next, { named, facts: [others] }) => [
    ...r37Leader(named.member_id[0]),
    ...r37SameVillage(next.village_code, named.member_id[0]),
    ...r37OneLeader(next, others),
    ...runsForward('R-37', next),
  ],
  derived: leaderDerived,
})

export const prosperityLeaders = served(record, [
  createLocal(record, { summary: 'Names a member who leads others to prosperity' }),
  endLocal(record, { summary: 'The member no longer leads' }),
  ...localReads(record, 'Members who lead others to prosperity'),
])
