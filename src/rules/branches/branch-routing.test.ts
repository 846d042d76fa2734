// B-8, B-11: where everybody belongs in Party life and which branch to form, as pure functions.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposalsFor, routeOf, type RoutedPosting, type RoutingBranch } from './branch-routing.ts'

const HOST = '441400'
const TOWN = '441421101'
const NEXT = '441421102'
let made = 0

const post = (more: Partial<RoutedPosting> = {}): RoutedPosting => {
  made += 1
  return {
    posting_id: `p${made}`,
    division: `${TOWN}201`,
    village_code: `${TOWN}201`,
    mode: 'paired',
    post_role: 'team_member',
    sender: '440100',
    person_party_status: 'full',
    branch_id: null,
    studies_elsewhere: null,
    ...more,
  }
}
const many = (n: number, more: Partial<RoutedPosting> = {}): RoutedPosting[] =>
  Array.from({ length: n }, () => post(more))
const inTown = (town: string) => ({ division: `${town}201`, village_code: `${town}201` })
const towns = (n: number): string[] => Array.from({ length: n }, (_, i) => `44142120${i}`)
const staff = (more: Partial<RoutedPosting> = {}): RoutedPosting =>
  post({ post_role: 'liaison_staff', mode: null, village_code: null, division: HOST, ...more })

const branch = (more: Partial<RoutingBranch> = {}): RoutingBranch => ({
  id: 'town',
  pattern: 'resident_unit',
  level: 'township',
  partner: '440100',
  host_code: TOWN,
  joint_with: [],
  ...more,
})
const ofCounty = branch({ id: 'county', level: 'county', host_code: '441421' })
const ofCity = branch({ id: 'city', pattern: 'city_unit', level: 'city', host_code: HOST })
const jointly = branch({ id: 'joint', host_code: '441421103', joint_with: [TOWN] })
const LIVING = [branch(), ofCounty, ofCity, jointly]

const mine = { mode: 'province', post_role: 'leader_and_first_secretary', sender: '440000' } as const
const secretary = { post_role: 'first_secretary', sender: HOST } as const

test.each([
  [
    'R-72 a leader of mode province: the village',
    post(mine),
    ['R-72', 'none_village', 'routed', 'village_organisation'],
  ],
  [
    'R-72 a member of mode self: the village',
    post({ mode: 'self', sender: HOST }),
    ['R-72', 'none_village', 'routed', 'village_organisation'],
  ],
  [
    'A-1 the first secretary of mode paired: the village',
    post(secretary),
    ['R-72', 'none_village', 'routed', 'village_organisation'],
  ],
  [
    'R-72 elsewhere, by a recorded word',
    post({ ...mine, studies_elsewhere: 'Bureau' }),
    ['R-72', 'none_village', 'routed', 'elsewhere'],
  ],
  [
    'R-72 in a branch, where none is for him',
    post({ ...mine, branch_id: 'town' }),
    ['R-72', 'none_village', 'misrouted', 'temp_branch'],
  ],
  [
    'R-73 in the branch of his township',
    post({ branch_id: 'town' }),
    ['R-73', 'resident_unit', 'routed', 'temp_branch'],
  ],
  [
    'R-73 in the branch of his county',
    post({ branch_id: 'county' }),
    ['R-73', 'resident_unit', 'routed', 'temp_branch'],
  ],
  [
    'B-11 in the joint branch of his township',
    post({ branch_id: 'joint' }),
    ['R-73', 'resident_unit', 'routed', 'temp_branch'],
  ],
  ['R-73 a leader in none', post({ post_role: 'team_leader' }), ['R-73', 'resident_unit', 'unrouted', null]],
  [
    'R-73 in the branch of another township',
    post({ ...inTown(NEXT), branch_id: 'town' }),
    ['R-73', 'resident_unit', 'misrouted', 'temp_branch'],
  ],
  [
    'R-73 in another partner’s',
    post({ sender: '440300', branch_id: 'town' }),
    ['R-73', 'resident_unit', 'misrouted', 'temp_branch'],
  ],
  ['R-73 in the branch by city', post({ branch_id: 'city' }), ['R-73', 'resident_unit', 'misrouted', 'temp_branch']],
  [
    'R-73 in one that does not live',
    post({ branch_id: 'gone' }),
    ['R-73', 'resident_unit', 'misrouted', 'temp_branch'],
  ],
  ['R-74 staff at the city', staff({ branch_id: 'city' }), ['R-74', 'city_unit', 'routed', 'temp_branch']],
  [
    'R-74, A-20 staff at a county of it',
    staff({ division: '441421', branch_id: 'city' }),
    ['R-74', 'city_unit', 'routed', 'temp_branch'],
  ],
  ['R-74 staff in none', staff(), ['R-74', 'city_unit', 'unrouted', null]],
  [
    'R-74 staff in the branch of a county',
    staff({ division: '441421', branch_id: 'county' }),
    ['R-74', 'city_unit', 'misrouted', 'temp_branch'],
  ],
  [
    'A-18 a leader who is no member',
    post({ post_role: 'team_leader', person_party_status: 'none' }),
    ['R-73', null, 'not_a_member', null],
  ],
  [
    'R-72 no member, mode self',
    post({ mode: 'self', person_party_status: 'none' }),
    ['R-72', null, 'not_a_member', null],
  ],
  ['R-74 staff who is no member', staff({ person_party_status: 'none' }), ['R-74', null, 'not_a_member', null]],
  [
    'R-73 a probationary member',
    post({ person_party_status: 'probationary' }),
    ['R-73', 'resident_unit', 'unrouted', null],
  ],
] as const)('%s', (_, posting, expected) => {
  const { rule, pattern, state, organisation } = routeOf(posting, LIVING)
  expect([rule, pattern, state, organisation?.kind ?? null]).toEqual(expected)
})

test('R-72 the village organisation is that of his own village; a branch is named by its id', () => {
  expect(routeOf(post(mine), []).organisation).toEqual({ kind: 'village_organisation', id: `${TOWN}201` })
  expect(routeOf(post({ branch_id: 'town' }), LIVING).organisation).toEqual({ kind: 'temp_branch', id: 'town' })
})

const proposed = (posts: readonly RoutedPosting[], branches: readonly RoutingBranch[] = []) =>
  proposalsFor({ host: HOST, posts, branches, day: '2016-09-01' }).map(
    ({ act, level, host_code, rules, full_members, or_joint }) => [
      act,
      level,
      host_code,
      rules,
      full_members,
      or_joint,
    ],
  )

test.each([
  ['three full members in a township: there', many(3), [['form', 'township', TOWN, ['R-73'], 3, []]]],
  ['two: not yet anywhere', many(2), [['wait', 'county', '441421', ['R-73', 'B-8'], 2, []]]],
  [
    'two and a probationary one: not yet',
    [...many(2), post({ person_party_status: 'probationary' })],
    [['wait', 'county', '441421', ['R-73', 'B-8'], 2, []]],
  ],
  [
    'two and one in the next township: by county, or jointly',
    [...many(2), post(inTown(NEXT))],
    [['form', 'county', '441421', ['R-73', 'B-8', 'B-11'], 3, [TOWN, NEXT]]],
  ],
  [
    'three, two and one: the township, and the rest by county or jointly (A-7)',
    [...many(3), ...many(2, inTown(NEXT)), post(inTown('441421103'))],
    [
      ['form', 'township', TOWN, ['R-73'], 3, []],
      ['form', 'county', '441421', ['R-73', 'B-8', 'B-11'], 3, [NEXT, '441421103']],
    ],
  ],
  [
    'three and two who would be left alone: all by county, or jointly',
    [...many(3), ...many(2, inTown(NEXT))],
    [['form', 'county', '441421', ['R-73', 'B-8', 'B-11'], 5, [TOWN, NEXT]]],
  ],
  [
    'one in each of five townships: by county, or jointly',
    towns(5).map((town) => post(inTown(town))),
    [['form', 'county', '441421', ['R-73', 'B-8', 'B-11'], 5, towns(5)]],
  ],
  [
    'one in each of six: by county, since no six join',
    towns(6).map((town) => post(inTown(town))),
    [['form', 'county', '441421', ['R-73', 'B-8'], 6, []]],
  ],
  [
    'another county by itself',
    [...many(3), ...many(3, inTown('441422101'))],
    [
      ['form', 'township', TOWN, ['R-73'], 3, []],
      ['form', 'township', '441422101', ['R-73'], 3, []],
    ],
  ],
] as const)('R-73, B-8 %s', (_, posts, expected) => {
  expect(proposed(posts)).toEqual(expected)
})

test.each([
  [
    'three at the city: by city',
    [staff(), staff(), staff({ division: '441421' })],
    [['form', 'city', HOST, ['R-74'], 3, []]],
  ],
  ['two: not yet', [staff(), staff()], [['wait', 'city', HOST, ['R-74', 'B-8'], 2, []]]],
] as const)('R-74 %s', (_, posts, expected) => {
  expect(proposed(posts)).toEqual(expected)
})

test.each([
  ['the branch of his township', [post()], [branch()], [['join', 'township', TOWN, ['R-73'], 1, []]]],
  ['the joint branch of his township', [post()], [jointly], [['join', 'township', '441421103', ['R-73'], 1, []]]],
  ['the branch of his county', [post()], [ofCounty], [['join', 'county', '441421', ['R-73'], 1, []]]],
  ['the branch by city', [staff()], [ofCity], [['join', 'city', HOST, ['R-74'], 1, []]]],
  [
    'his own, out of another one',
    [post({ branch_id: 'next' })],
    [branch(), branch({ id: 'next', host_code: NEXT })],
    [['join', 'township', TOWN, ['R-73'], 1, []]],
  ],
  [
    'none of another partner',
    [post()],
    [branch({ partner: '440300' })],
    [['wait', 'county', '441421', ['R-73', 'B-8'], 1, []]],
  ],
] as const)('R-73, R-74 who is in none joins %s', (_, posts, branches, expected) => {
  expect(proposed(posts, branches)).toEqual(expected)
})

test('nobody of pattern A, nobody outside the Party and nobody who is where he belongs is proposed for anything', () => {
  const posts = [
    ...many(3, mine),
    ...many(3, { ...mine, branch_id: 'town' }),
    ...many(3, secretary),
    ...many(3, { person_party_status: 'none' }),
    ...many(3, { branch_id: 'town' }),
  ]
  expect(proposed(posts, LIVING)).toEqual([])
})

test('two partners form two branches in one township', () => {
  const found = proposalsFor({
    host: HOST,
    posts: [...many(3), ...many(3, { sender: '440300' })],
    branches: [],
    day: '2016-09-01',
  })
  expect(found.map(({ partner, posting_ids }) => [partner, posting_ids.length])).toEqual([
    ['440100', 3],
    ['440300', 3],
  ])
})

const somePost = fc
  .record({
    town: fc.constantFrom(TOWN, NEXT, '441421103', '441422101'),
    role: fc.constantFrom('team_leader', 'team_member', 'first_secretary', 'liaison_staff'),
    party: fc.constantFrom('full', 'probationary', 'none'),
    sender: fc.constantFrom('440100', '440300'),
    branch_id: fc.constantFrom(null, null, 'town', 'county', 'city'),
  } as const)
  .map(({ town, role, party, sender, branch_id }) =>
    role === 'liaison_staff'
      ? staff({ person_party_status: party, sender, branch_id })
      : post({ ...inTown(town), post_role: role, person_party_status: party, sender, branch_id }),
  )

test('everybody astray who belongs in a branch stands in exactly one proposal; none to form has too few full members', () => {
  fc.assert(
    fc.property(fc.array(somePost, { maxLength: 25 }), fc.subarray(LIVING), (posts, branches) => {
      const found = proposalsFor({ host: HOST, posts, branches, day: '2016-09-01' })
      const astray = posts.filter((each) => {
        const { state, pattern } = routeOf(each, branches)
        return (state === 'unrouted' || state === 'misrouted') && pattern !== 'none_village'
      })
      expect(found.flatMap(({ posting_ids }) => posting_ids).toSorted()).toEqual(
        astray.map(({ posting_id }) => posting_id).toSorted(),
      )
      for (const { act, full_members, or_joint } of found) {
        if (act === 'form') expect(full_members).toBeGreaterThanOrEqual(3)
        if (act === 'wait') expect(full_members).toBeLessThan(3)
        expect(or_joint).not.toHaveLength(1)
      }
    }),
    { numRuns: 300 },
  )
})
