// … on assignments as pure functions: no database, no clock. One case a row, the codes last.
import { describe, expect, test } from 'vitest'
import {
  ASSIGNMENT_ACTIONS,
  ASSIGNMENT_TRANSITIONS,
  assignmentTerms,
  x16Allowed,
  x16MayPropose,
  x16Reason,
  x16Transition,
  x18End,
  type AssignmentAction,
  type OtherAssignment,
  type TermsFacts,
} from './x-assignments.ts'

const HOST = '441400'
const PARTNER = '440100'
const PROVINCE = '440000'
const TODAY = '2017-06-01'

const other = (more: Partial<OtherAssignment> = {}): OtherAssignment => ({
  id: 'a1',
  status: 'active',
  turn: null,
  proposed_by: PARTNER,
  replaces: null,
  valid_from: '2016-06-01',
  valid_to: null,
  ever_active: true,
  ...more,
})

const listed = (dispatch_mode: 'province' | 'paired' | 'self', valid_to: string | null = null) => ({
  dispatch_mode,
  valid_from: '2016-05-01',
  valid_to,
})

const facts = (terms: Partial<TermsFacts['terms']> = {}, more: Partial<TermsFacts> = {}): TermsFacts => ({
  terms: {
    id: null,
    mode: 'paired',
    helper_tenant: PARTNER,
    valid_from: '2017-01-01',
    valid_to: null,
    replaces: null,
    ...terms,
  },
  sides: { mode: 'paired', host: HOST, partner: PARTNER, province: PROVINCE },
  today: TODAY,
  listings: [listed('paired')],
  others: [],
  ...more,
})

const offer = { status: 'proposed', ever_active: false, turn: HOST } as const
const cases: readonly (readonly [string, TermsFacts, readonly string[]])[] = [
  ['the partner of the day, a listed village, no other assignment', facts(), []],
  ['R-41 not on the list that day', facts({}, { listings: [] }), ['VILLAGE_NOT_LISTED']],
  ['R-41 another mode than the list’s', facts({ mode: 'self', helper_tenant: HOST }), ['MODE_MISMATCH']],
  [
    'X-1 no pairing that day',
    facts({}, { sides: { mode: 'paired', host: HOST, partner: null, province: PROVINCE } }),
    ['PAIRING_NOT_FOUND'],
  ],
  [
    'X-1 Guangzhou for a village of Heyuan (R-44’s example)',
    facts({}, { sides: { mode: 'paired', host: '441600', partner: '440300', province: PROVINCE } }),
    ['PAIRING_NOT_FOUND'],
  ],
  [
    'mode province is the province’s',
    facts({ mode: 'province', helper_tenant: PARTNER }, { listings: [listed('province')] }),
    ['MODE_MISMATCH'],
  ],
  ['mode self is the host’s own', facts({ mode: 'self', helper_tenant: HOST }, { listings: [listed('self')] }), []],
  ['X-15 beside an open offer', facts({}, { others: [other(offer)] }), ['VILLAGE_ASSIGNED']],
  ['X-15 beside a running one, unnamed', facts({}, { others: [other()] }), ['VILLAGE_ASSIGNED']],
  ['X-15 a successor names the running one', facts({ replaces: 'a1' }, { others: [other()] }), []],
  [
    'X-15 a successor beside another offer',
    facts({ replaces: 'a1' }, { others: [other(), other({ ...offer, id: 'a2' })] }),
    ['VILLAGE_ASSIGNED'],
  ],
  ['X-17 replaces what does not run', facts({ replaces: 'a9' }), ['STATE']],
  [
    'X-17 successor on the day after the old one’s last',
    facts({ replaces: 'a1', valid_from: '2018-01-01' }, { others: [other({ valid_to: '2018-01-01' })] }),
    [],
  ],
  [
    'X-17 a day later is a gap',
    facts({ replaces: 'a1', valid_from: '2018-01-02' }, { others: [other({ valid_to: '2018-01-01' })] }),
    ['GAP'],
  ],
  [
    'X-17 before the old one began',
    facts({ replaces: 'a1', valid_from: '2016-06-01' }, { others: [other()] }),
    ['DATE_ORDER'],
  ],
  [
    'X-17 over days another has answered for',
    facts({}, { others: [other({ status: 'ended', valid_to: '2017-02-01' })] }),
    ['VILLAGE_ASSIGNED'],
  ],
  [
    'X-17 right behind an ended one',
    facts({ valid_from: '2017-02-01' }, { others: [other({ status: 'ended', valid_to: '2017-02-01' })] }),
    [],
  ],
  [
    'X-17 a successor of another mode',
    facts({ replaces: 'a1', mode: 'province', helper_tenant: PROVINCE }, { others: [other()] }),
    [],
  ],
  [
    'X-15 an agreed one whose days are over',
    facts({ valid_from: '2017-05-01' }, { others: [other({ valid_to: '2017-05-01' })] }),
    [],
  ],
  [
    '7.1.6 a plain proposal while one that is to end still runs',
    facts({ valid_from: '2017-08-01' }, { others: [other({ status: 'ended', valid_to: '2017-08-01' })] }),
    ['VILLAGE_ASSIGNED'],
  ],
  [
    '7.1.6 a successor of one that is to end',
    facts(
      { valid_from: '2017-08-01', replaces: 'a1' },
      { others: [other({ status: 'ended', valid_to: '2017-08-01' })] },
    ),
    [],
  ],
  [
    '7.1.6 a chain names the last agreed one',
    facts(
      { valid_from: '2018-01-01', replaces: 'a1' },
      {
        others: [
          other({ status: 'ended', valid_to: '2017-08-01' }),
          other({ id: 'a2', replaces: 'a1', valid_from: '2017-08-01' }),
        ],
      },
    ),
    ['VILLAGE_ASSIGNED'],
  ],
  [
    'R-41 beyond the last listed day',
    facts({}, { listings: [listed('paired', '2018-01-01')] }),
    ['VILLAGE_NOT_LISTED'],
  ],
  [
    'R-41 to the last listed day',
    facts({ valid_to: '2018-01-01' }, { listings: [listed('paired', '2018-01-01')] }),
    [],
  ],
  ['X-15 it ends before it begins', facts({ valid_to: '2017-01-01' }), ['DATE_ORDER']],
  [
    'everything at once, in the order of the book',
    facts({ mode: 'self', valid_to: '2016-01-01' }, { others: [other()] }),
    ['MODE_MISMATCH', 'MODE_MISMATCH', 'VILLAGE_ASSIGNED', 'DATE_ORDER'],
  ],
]

test.each(cases)('%s', (_, given, codes) => {
  expect(assignmentTerms(given).map(({ code }) => code)).toEqual(codes)
})

const DAYS = { valid_from: '2016-06-01', valid_to: null }

describe('X-16 the full matrix (state, actor, action)', () => {
  const turns = {
    proposed: HOST,
    countered: PARTNER,
    active: null,
    ended: null,
    declined: null,
    withdrawn: null,
  } as const
  // What the rule book allows, written by hand: state → actor → actions.
  const BOOK: Record<keyof typeof turns, Record<string, readonly AssignmentAction[]>> = {
    proposed: { [HOST]: ['accept', 'counter', 'decline'], [PARTNER]: ['withdraw'] },
    countered: { [HOST]: [], [PARTNER]: ['accept', 'counter', 'decline', 'withdraw'] },
    active: { [HOST]: ['end'], [PARTNER]: ['end'] },
    ended: { [HOST]: ['end'], [PARTNER]: ['end'] }, // while its last day is ahead
    declined: { [HOST]: [], [PARTNER]: [] },
    withdrawn: { [HOST]: [], [PARTNER]: [] },
  }
  const states = Object.keys(BOOK) as (keyof typeof turns)[]
  const rows = states.flatMap((status) =>
    [HOST, PARTNER].flatMap((actor) => ASSIGNMENT_ACTIONS.map((action) => ({ status, actor, action }))),
  )

  test.each(rows)('$status, $actor, $action', ({ status, actor, action }) => {
    const row = { ...DAYS, status, turn: turns[status], proposed_by: PARTNER, content_hash: 'h' }
    const allowed = BOOK[status][actor] ?? []
    expect(x16Allowed(row, actor, TODAY)).toEqual(allowed)
    const findings = x16Transition({ row, actor, action, today: TODAY })
    const known = action in ASSIGNMENT_TRANSITIONS[status] && action !== 'call_off' // it has begun
    const expected = allowed.includes(action) ? [] : [known ? 'NOT_YOUR_TURN' : 'STATE']
    expect(findings.map(({ code }) => code)).toEqual(expected)
  })

  test('REVISION_STALE comes behind STATE and NOT_YOUR_TURN', () => {
    const row = { ...DAYS, status: 'proposed', turn: HOST, proposed_by: PARTNER, content_hash: 'now' } as const
    const codeFor = (actor: string, content_hash: string) =>
      x16Transition({ row, action: 'accept', actor, today: TODAY, content_hash }).map(({ code }) => code)
    expect([codeFor(HOST, 'now'), codeFor(HOST, 'old'), codeFor(PARTNER, 'old')]).toEqual([
      [],
      ['REVISION_STALE'],
      ['NOT_YOUR_TURN'],
    ])
  })
})

test.each([
  ['paired', HOST, true],
  ['paired', PARTNER, true],
  ['paired', PROVINCE, false],
  ['paired', '440300', false],
  ['province', PROVINCE, true],
  ['province', HOST, false],
  ['self', HOST, true],
  ['self', PROVINCE, false],
] as const)('X-16 mode %s is proposed by %s: %s', (mode, caller, may) => {
  expect(x16MayPropose({ mode, host: HOST, partner: PARTNER, province: PROVINCE }, caller)).toBe(may)
})

test.each([
  [undefined, ['REASON_REQUIRED']],
  ['  ', ['REASON_REQUIRED']],
  ['the village moves', []],
] as const)('X-16 reason %j', (reason, codes) => {
  expect(x16Reason(reason).map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['2016-05-31', null, [], ['DATE_ORDER']],
  ['2016-06-01', null, [], []],
  ['2017-12-30', '2018-01-01', [], []],
  ['2017-12-31', '2018-01-01', [], ['DATE_ORDER']], // on its agreed last day (7.1.4)
  ['2018-01-01', '2018-01-01', [], ['DATE_ORDER']],
  ['2017-12-31', null, [other({ ...offer, id: 'a2', replaces: 'a1' })], ['GAP']],
  ['2017-12-31', null, [other({ status: 'declined', id: 'a2', replaces: 'a1', ever_active: false })], []],
] as const)('X-18 end on %s of an assignment to %s', (ended_on, valid_to, others, codes) => {
  const findings = x18End({ row: other({ valid_to }), ended_on, others: [...others], today: TODAY })
  expect(findings.map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['2017-06-02', null, HOST, ['end', 'call_off']],
  ['2017-06-02', PARTNER, HOST, ['end']], // it has said so, and waits for the other
  ['2017-06-02', PARTNER, PARTNER, ['end', 'call_off']],
  ['2017-06-01', null, HOST, ['end']], // its first day has come
] as const)('7.1.5 agreed from %s, turn %s: %s may %j', (valid_from, turn, actor, allowed) => {
  expect(
    x16Allowed({ status: 'active', turn, proposed_by: PARTNER, valid_from, valid_to: null }, actor, TODAY),
  ).toEqual(allowed)
})

test('7.1.5 what is agreed, has a last day set and has not begun is called off too', () => {
  const row = { status: 'ended', turn: null, proposed_by: PARTNER, valid_to: '2018-01-01' } as const
  expect(x16Allowed({ ...row, valid_from: '2017-06-02' }, HOST, TODAY)).toEqual(['end', 'call_off'])
  expect(x16Allowed({ ...row, valid_from: '2017-06-01' }, HOST, TODAY)).toEqual(['end'])
})

test('7.1.4 what is over by its dates is ended by nobody, whatever its status says', () => {
  for (const status of ['active', 'ended'] as const) {
    const row = { ...DAYS, status, turn: null, proposed_by: PARTNER, valid_to: TODAY }
    expect(x16Allowed(row, HOST, TODAY)).toEqual([])
  }
})
