import { sql } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedMaybe } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { day, fen, names, oneOf, place, ruledOneOf, year } from '../../kit/kinds.ts'
import { importLocal } from '../../kit/import.ts'
import { moved } from '../../kit/move.ts'
import type { Row } from '../../kit/record.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { FEN_MAX } from '../../rules/parameters/bounds.ts'
import { calling } from '../../rules/finding.ts'
import { FUND_ITEMS, FUND_LEVELS } from '../../rules/lists/enums-local.ts'
import { FUND_ALLOCATIONS } from '../../rules/r-funding.ts'
import { FUND_PAYMENTS, paymentDerived, r62Amount, r62Item, r63Positive, r67Payment } from '../../rules/r-payments.ts'
import { namesOfVillages } from '../../rules/village-names.ts'
import type { Call } from '../../serve/call.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { allocationNamed, fundAllocations } from '../fund-allocations/queries.ts'
import { villagesCalled } from '../villages/queries.ts'

/** Whether something was paid by a day for an item of the village-year a payment is of. */
const isPaid = (item: 'cadre_pay' | 'office', day: string) => sql`EXISTS (SELECT 1 FROM fund_payments k
  WHERE k.division = fund_payments.division AND k.year = fund_payments.year AND k.item = ${item} AND k.paid_on <= ${day})`

const record = localRecord({
  law: FUND_PAYMENTS,
  fields: {
    village_code: fixed(place('village')),
    year: fixed(year()),
    item: fixed(ruledOneOf(FUND_ITEMS)),
    level: fixed(oneOf(FUND_LEVELS)),
    amount_fen: fixed(fen(-FEN_MAX)),
    paid_on: fixed(day()),
    allocation_id: fixedMaybe(names(allocationNamed)),
  },
  place: 'village_code',
  import_key: ['village_code', 'year', 'item', 'level', 'paid_on', 'amount_fen', 'allocation_id'],
  first_day: 'paid_on',
  form: ({ village_code }) => ofLevel('village_code', village_code, 'village'),
  asks: ({ door, of, self }) => [
    self((columns) => [sql`${columns.allocation_id} = ${of('allocation_id')}`]),
    villagesCalled(door, sql`(SELECT a.village_code FROM fund_allocations a WHERE a.id = ${of('allocation_id')})`),
  ],
  judge: (next, { named, facts: [paid, villages] }) => [
    ...r62Item(next.item),
    ...r62Amount(next.amount_fen, next.paid_on),
    ...r63Positive(next.amount_fen),
    ...calling(namesOfVillages(villages), r67Payment(next, named.allocation_id[0], paid)),
  ],
  derived: paymentDerived,
  lists: {
    // R-62, 「重点保障」: a village-year is whole with both
    without_key_item: (day: string) => sql`NOT (${isPaid('cadre_pay', day)} AND ${isPaid('office', day)})`,
  },
})

type Payment = Pick<Row<typeof record.law, typeof record.fields>, 'amount_fen' | 'paid_on' | 'allocation_id'>
type Allocation = Row<typeof FUND_ALLOCATIONS, (typeof fundAllocations)['fields']>

/** what payments make of their allocation; the one that makes its three shares whole completes it. */
const completing = (
  before: Allocation,
  { made, paid }: { made: readonly Payment[]; paid: readonly Payment[] },
  writing: { own: Handle; call: Pick<Call, 'now' | 'today'> },
) => {
  const paid_fen = made.reduce((sum, { amount_fen }) => sum + amount_fen, before.paid_fen)
  const isWhole = paid_fen === before.amount_fen
  const days = [...made, ...paid].map(({ paid_on }) => paid_on).toSorted()
  const set = isWhole ? { paid_fen, paid_on: days.at(-1) ?? null, status: 'paid' as const } : { paid_fen }
  return moved(fundAllocations, writing, { before, set, action: isWhole ? 'pay' : 'pay_share' })
}

export const fundPayments = served(record, [
  createLocal(record, {
    summary:
      'Records what one level paid to a village; the payment that makes the three shares whole completes the allocation',
    also: (payment, { named: { allocation_id }, facts: [paid], own, call }) => {
      const [before] = allocation_id
      return before ? completing(before, { made: [payment], paid }, { own, call }) : {}
    },
  }),
  importLocal(record, {
    summary:
      'Many payments at once, from a CSV or XLSX file; those of one allocation are judged in the order of the file',
    behind: ({ facts: [paid, villages], named, ...found }, above) => {
      const [allocation] = named.allocation_id
      const mine = above.filter(({ allocation_id }) => allocation !== undefined && allocation_id === allocation.id)
      return { ...found, named, facts: [[...paid, ...mine], villages] }
    },
    also: (made, found, writing) => {
      const first = new Map(
        made
          .flatMap(({ allocation_id }, i) => (allocation_id === null ? [] : [[allocation_id, found[i]] as const]))
          .toReversed(),
      )
      const parts = [...first].flatMap(([id, judged]) => {
        const before = judged?.named.allocation_id[0]
        const mine = made.filter(({ allocation_id }) => allocation_id === id)
        return before ? [completing(before, { made: mine, paid: judged?.facts[0] ?? [] }, writing)] : []
      })
      return {
        guarded: parts.flatMap(({ guarded = [] }) => guarded),
        also: parts.flatMap(({ also = [] }) => also),
        events: parts.flatMap(({ events = [] }) => events),
      }
    },
  }),
  ...localReads(record, 'What each level paid to villages'),
])
