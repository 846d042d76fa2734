// 7.1.2 – 7.1.4: what becomes of the postings of a village whose assignment has another last day.
import { expect, test } from 'vitest'
import { fatesOf, fatesUnder, lastAgreed, type Fates, type HeldPosting } from './x-succession.ts'

const AFTER = { last: '2017-06-30', mode: 'self', helper: null, host: '441400', today: '2018-01-01' } as const
const posting = (more: Partial<HeldPosting>): HeldPosting => ({
  id: 'posting',
  sender: '440100',
  post_role: 'team_leader',
  status: 'confirmed',
  planned_start: '2016-07-01',
  planned_end: '2019-06-30',
  ended_on: null,
  ...more,
})

const fateOf = (more: Partial<HeldPosting>): string | undefined => {
  const fates: Fates<HeldPosting> = fatesOf([posting(more)], AFTER)
  return Object.entries(fates).find(([, rows]) => (rows as HeldPosting[]).length > 0)?.[0]
}

test.each<[string, string, Partial<HeldPosting>]>([
  ['in post on the last day', 'end', {}],
  ['begun behind it', 'begun', { planned_start: '2017-07-01' }],
  ['not begun yet', 'cancel', { planned_start: '2018-02-01' }],
  ['confirmed by nobody', 'cancel', { status: 'submitted' }],
  ['over, with days behind it', 'over', { status: 'ended_early', ended_on: '2017-09-30' }],
  ['kept from beginning by the checks of its first day', 'cancel', { start_blocked: true }],
  ['kept from beginning, its term over since', 'cancel', { start_blocked: true, planned_end: '2017-12-31' }],
])('7.1.3 one that is %s: %s', (_, fate, more) => expect(fateOf(more)).toBe(fate))

const UNDER = { mode: 'paired', host: '441400', today: '2016-12-01' } as const

test('X-15 under an assignment with an agreed last day its helper’s posts end on it, the host’s own first secretary’s does not', () => {
  const staying = [posting({ id: 'leader' }), posting({ id: 'own', sender: '441400', post_role: 'first_secretary' })]
  const ids = (rows: readonly HeldPosting[]) => rows.map(({ id }) => id)
  const fates = fatesUnder(staying, { ...UNDER, last: '2017-12-31' })
  expect([ids(fates.end), ids(fates.stay)]).toEqual([['leader'], ['own']])
  const ahead = [posting({ planned_start: '2018-01-01' })]
  expect(ids(fatesUnder(ahead, { ...UNDER, last: '2017-12-31' }).cancel)).toEqual(['posting'])
})

test.each([[null], ['2019-07-01']])('7.1.2 a last day agreed as %s ends nobody whose term it holds', (valid_to) => {
  const { end, cancel, over, begun } = fatesUnder([posting({})], { ...UNDER, last: lastAgreed(valid_to) })
  expect([...end, ...cancel, ...over, ...begun]).toEqual([])
})
