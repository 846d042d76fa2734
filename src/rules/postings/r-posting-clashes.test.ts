// what a posting meets in other records.
import { expect, test } from 'vitest'
import { postingClashes, postingStart, type ClashFacts, type OtherPosting } from './r-posting-clashes.ts'

const VILLAGE = '441421100201'
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code)

const other = (more: Partial<OtherPosting> = {}): OtherPosting => ({
  id: 'p1',
  person_id: 'someone',
  village_code: VILLAGE,
  post_role: 'team_leader',
  status: 'confirmed',
  planned_start: '2016-05-01',
  planned_end: '2019-04-30',
  ended_on: null,
  ...more,
})
const facts = (posting: Partial<ClashFacts['posting']> = {}, others: readonly OtherPosting[] = []): ClashFacts => ({
  posting: {
    id: null,
    person_id: 'me',
    village_code: VILLAGE,
    post_role: 'team_leader',
    planned_start: '2016-06-01',
    planned_end: '2019-05-31',
    ...posting,
  },
  others,
})
const recalled = other({ status: 'recalled', ended_on: '2017-06-30' })
const both = { post_role: 'leader_and_first_secretary' } as const
const keptOut = { status: 'confirmed', start_blocked: true } as const
const member = { post_role: 'team_member' } as const

const cases: readonly (readonly [string, ClashFacts, readonly string[]])[] = [
  ['R-41 the first active leader', facts(), []],
  ['R-41 a second active leader', facts({}, [other()]), ['POST_OCCUPIED']],
  [
    'R-41 a second one while the first is only submitted',
    facts({}, [other({ status: 'submitted' })]),
    ['POST_OCCUPIED'],
  ],
  ['R-41 a draft takes nothing', facts({}, [other({ status: 'draft' })]), []],
  ['R-41 a returned one takes nothing', facts({}, [other({ status: 'rejected' })]), []],
  ['R-41 a cancelled one takes nothing', facts({}, [other({ status: 'cancelled' })]), []],
  ['R-41 the posting itself', facts({ id: 'p1' }, [other()]), []],
  ['R-41 the leader of another village', facts({}, [other({ village_code: '441421100202' })]), []],
  ['R-41 leader and first secretary are two seats', facts({ post_role: 'first_secretary' }, [other()]), []],
  [
    'R-41 both posts in one person against one',
    facts(both, [other({ post_role: 'first_secretary' })]),
    ['POST_OCCUPIED'],
  ],
  [
    'R-41 one against both posts in one person',
    facts({ post_role: 'first_secretary' }, [other(both)]),
    ['POST_OCCUPIED'],
  ],
  [
    'R-79 the successor on the predecessor’s last day',
    facts({ planned_start: '2017-06-30' }, [recalled]),
    ['POST_OCCUPIED'],
  ],
  ['R-79 the successor on the day after it', facts({ planned_start: '2017-07-01' }, [recalled]), []],
  ['R-41 the day after the planned end', facts({ planned_start: '2019-05-01' }, [other()]), []],
  [
    'R-41 a person posted elsewhere',
    facts({}, [other({ person_id: 'me', village_code: '441421100202' })]),
    ['PERSON_ALREADY_POSTED'],
  ],
  [
    'R-41 a person who is liaison staff',
    facts({}, [other({ person_id: 'me', village_code: null, post_role: 'liaison_staff' })]),
    ['PERSON_ALREADY_POSTED'],
  ],
  [
    'R-41 the same person again after the term',
    facts({ planned_start: '2019-05-01' }, [other({ person_id: 'me' })]),
    [],
  ],
  ['R-43 members are as many as there are', facts(member, [other(), other({ id: 'p2', ...member })]), []],
  ['R-43 a member in a village with no leader', facts(member), ['MEMBER_WITHOUT_LEADER']],
  [
    'R-43 beside a leader who is only submitted',
    facts(member, [other({ status: 'submitted' })]),
    ['MEMBER_WITHOUT_LEADER'],
  ],
  ['R-43 beside one kept from beginning', facts(member, [other(keptOut)]), ['MEMBER_WITHOUT_LEADER']],
  ['R-41 one kept from beginning may come good', facts({}, [other(keptOut)]), ['POST_OCCUPIED']],
  ['R-43 beside a leader who holds both posts', facts(member, [other(both)]), []],
  [
    'R-43 beside a first secretary only',
    facts(member, [other({ post_role: 'first_secretary' })]),
    ['MEMBER_WITHOUT_LEADER'],
  ],
  [
    'R-43 before the leader has begun',
    facts({ ...member, planned_start: '2016-04-30' }, [other()]),
    ['MEMBER_WITHOUT_LEADER'],
  ],
  ['R-43 on the recalled leader’s last day', facts({ ...member, planned_start: '2017-06-30' }, [recalled]), []],
  ['R-43 after it', facts({ ...member, planned_start: '2017-07-01' }, [recalled]), ['MEMBER_WITHOUT_LEADER']],
  [
    'everything at once',
    facts({}, [other(), other({ id: 'p2', person_id: 'me', village_code: null, post_role: 'liaison_staff' })]),
    ['POST_OCCUPIED', 'PERSON_ALREADY_POSTED'],
  ],
]

test.each(cases)('%s', (_, given, expected) => {
  expect(codes(postingClashes(given))).toEqual(expected)
})

test('POST_OCCUPIED says until when', () => {
  expect(postingClashes(facts({ planned_start: '2017-06-01' }, [recalled]))).toMatchObject([
    { strength: 'HARD', facts: { from: '2016-05-01', to: '2017-06-30' } },
  ])
})

test('3.2 on the first day the village, the seat and the assignment are asked again', () => {
  const assignment = {
    id: 'a1',
    mode: 'paired',
    helper_tenant: '440100',
    ever_active: true,
    valid_from: '2016-05-01',
    valid_to: null,
  } as const
  expect(codes(postingStart({ ...facts(), span: { mode: 'paired', assignment } }))).toEqual([])
  expect(codes(postingStart({ ...facts({}, [other()]), span: null }))).toEqual([
    'VILLAGE_NOT_LISTED',
    'POST_OCCUPIED',
    'NO_ASSIGNMENT',
  ])
  const away = facts({ village_code: null, post_role: 'liaison_staff' })
  expect(codes(postingStart({ ...away, span: null }))).toEqual([])
})
