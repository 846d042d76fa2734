// 7.1.6: when the turn of an offer is nobody's any more because its partner will not be paired on its first day.
import { expect, test } from 'vitest'
import { placeDerived, type PlaceFacts } from './place-account.ts'
import type { ListingFacts } from './timeline.ts'

const HELPER = '440100'
const OFFER = { since: '2017-02-09', due: '2017-02-24', tenant: '441400', taken_on: null, lapsed_on: null }

const lapsed = (listings: readonly ListingFacts[]): string | null | undefined => {
  const offer = {
    id: 'offer',
    village_code: '441422101201',
    mode: 'paired' as const,
    counterpart: HELPER,
    helper_tenant: HELPER,
    ever_active: false,
    status: 'proposed' as const,
    valid_from: '2017-04-25',
    valid_to: null,
    open_from: '2017-02-09',
    open_to: null,
    turns: [OFFER],
  }
  const facts = { code: '441422101201', host: '441400', province: '440000', listings, assignments: [offer] }
  const { tasks } = placeDerived({ ...facts, postings: [], recalls: [] } satisfies PlaceFacts)
  return tasks.find(({ rule }) => rule === 'X-16')?.lapsed_on
}

const paired = (counterpart: string, days: Partial<ListingFacts>): ListingFacts => ({
  dispatch_mode: 'paired',
  counterpart,
  valid_from: '2016-05-01',
  valid_to: null,
  ...days,
})
const MOVED = { dispatch_mode: 'province', counterpart: '440000', valid_from: '2016-09-15', valid_to: null } as const

test.each<[string, string | null, ListingFacts[]]>([
  ['the partner is paired on the first day', null, [paired(HELPER, {})]],
  ['its pairing ends after the first day', null, [paired(HELPER, { paired_to: '2017-05-01' })]],
  ['its pairing ends before it', '2017-03-01', [paired(HELPER, { paired_to: '2017-03-01' })]],
  ['it ended before the offer was made', '2017-02-09', [paired(HELPER, { paired_to: '2016-12-01' })]],
  [
    'another one follows',
    '2017-03-01',
    [paired(HELPER, { valid_to: '2017-03-01' }), paired('440300', { valid_from: '2017-03-01' })],
  ],
  ['another one is named on every day there is', '2017-02-09', [paired('440300', {})]],
  ['the offer moves the mode back to what it was', null, [paired(HELPER, { valid_to: '2016-09-15' }), MOVED]],
])('7.1.6 a turn lapses where %s: %s', (_, day, listings) => expect(lapsed(listings)).toBe(day))
