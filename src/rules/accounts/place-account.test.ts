// 7.1.5, 7.1.6: when the turn of an offer is nobody's any more.
import { expect, test } from 'vitest'
import { placeDerived, type PlaceFacts } from './place-account.ts'

const OFFER = { since: '2017-02-09', due: '2017-02-24', tenant: '441400', taken_on: null, lapsed_on: null }

const lapsed = (facts: Partial<PlaceFacts['assignments'][number]>): string | null | undefined => {
  const offer = {
    id: 'offer',
    village_code: '441422101201',
    mode: 'paired' as const,
    counterpart: '440100',
    helper_tenant: '440100',
    ever_active: false,
    status: 'proposed' as const,
    valid_from: '2017-04-25',
    valid_to: null,
    open_from: '2017-02-09',
    open_to: null,
    turns: [OFFER],
    unpaired_on: null,
    ...facts,
  }
  const place = { code: '441422101201', host: '441400', province: '440000', listings: [], assignments: [offer] }
  const { tasks } = placeDerived({ ...place, postings: [], recalls: [] } satisfies PlaceFacts)
  return tasks.find(({ rule }) => rule === 'X-16')?.lapsed_on
}

test.each<[string, string | null, Partial<PlaceFacts['assignments'][number]>]>([
  ['its partner will be paired on its first day', null, {}],
  ['its partner will be paired no more', '2017-03-01', { unpaired_on: '2017-03-01' }],
  ['its partner was not paired before it was made', '2017-02-09', { unpaired_on: '2016-12-01' }],
  ['it was agreed, and a word to call it off waits', '2017-04-25', { ever_active: true }],
])('7.1.6 the turn of an offer where %s: %s', (_, day, facts) => expect(lapsed(facts)).toBe(day))
