import { sql } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedMaybe } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { day, fen, names, oneOf, place, ruledOneOf, year } from '../../kit/kinds.ts'
import { moved } from '../../kit/move.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { FEN_MAX } from '../../rules/bounds.ts'
import { FUND_ITEMS, FUND_LEVELS } from '../../rules/enums-local.ts'
import { FUND_PAYMENTS, paymentDerived, r62Item, r63Positive, r67Payment } from '../../rules/r-payments.ts'
import { allocationNamed, fundAllocations } from '../fund-allocations/queries.ts'

const record = localRecord({
  law: FUND_PAYMENTS,
  fields: {
    village_code: fixed(place()),
    year: fixed(year()),
    item: fixed(ruledOneOf(FUND_ITEMS)),
    level: fixed(oneOf(FUND_LEVELS)),
    amount_fen: fixed(fen(-FEN_MAX)),
    paid_on: fixed(day()),
    allocation_id: fixedMaybe(names(allocationNamed)),
  },
  place: 'village_code',
  first_day: 'paid_on',
  form: ({ village_code }) => ofLevel('village_code', village_code, 'village'),
  asks: ({ of, self }) => [self((columns) => [sql`${columns.allocation_id} = ${of('allocation_id')}`])],
  judge: (next, { named, facts: [paid] }) => [
    ...r62Item(next.item),
    ...r63Positive(next.amount_fen),
    ...r67Payment(next, named.allocation_id[0], paid),
  ],
  derived: paymentDerived,
})

export const fundPayments = served(record, [
  createLocal(record, {
    summary:
      'Records what one level paid to a village; the payment that makes the three shares whole completes the allocation',
    also: (payment, { named: { allocation_id }, facts: [paid], own, call }) => {
      const [before] = allocation_id
      if (!before) return {}
      const paid_fen = before.paid_fen + payment.amount_fen
      const isWhole = paid_fen === before.amount_fen
      const last =
        [payment, ...paid]
          .map((each) => each.paid_on)
          .toSorted()
          .at(-1) ?? payment.paid_on
      const set = isWhole ? { paid_fen, paid_on: last, status: 'paid' as const } : { paid_fen }
      return moved(fundAllocations, { own, call }, { before, set, action: isWhole ? 'pay' : 'pay_share' })
    },
  }),
  ...localReads(record, 'What each level paid to villages'),
])
