import { eq, sql } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedMaybe, fixedRuled } from '../../kit/fields.ts'
import { day, names } from '../../kit/kinds.ts'
import { endLocal } from '../../kit/end.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { runsForward } from '../../rules/days.ts'
import { HOUSEHOLD_PAIRINGS, householdPairingDerived, r38OnePairing, r38Registered } from '../../rules/r-members.ts'
import { householdNamed } from '../registered-households/queries.ts'
import { memberNamed } from '../village-members/queries.ts'

const record = localRecord({
  law: HOUSEHOLD_PAIRINGS,
  fields: {
    member_id: fixed(names(memberNamed)),
    household_id: fixedRuled(names(householdNamed, { on: ['valid_from'] })),
    valid_from: fixed(day()),
    valid_to: fixedMaybe(day()),
  },
  place: (_draft, { household_id }) => household_id[0]?.village_code ?? null,
  first_day: 'valid_from',
  asks: ({ of, self }) => [
    self((columns) => [
      eq(columns.member_id, of('member_id')),
      sql`+${columns.household_id} = ${of('household_id')}`, // a member is paired with few
    ]),
  ],
  judge: (next, { named, facts: [others] }) => [
    ...r38Registered(named.household_id[0], next.valid_from, next.valid_to),
    ...r38OnePairing(next, others),
    ...runsForward('R-38', next),
  ],
  derived: householdPairingDerived,
})

export const householdPairings = served(record, [
  createLocal(record, { summary: 'Pairs a member with a household of the register' }),
  endLocal(record, { summary: 'The pairing has ended' }),
  ...localReads(record, 'Members paired with households'),
])
