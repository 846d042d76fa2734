// 7.1: the timeline of a village, its seats and what they oblige to, against an oracle that walks day after day.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/rules/dates.ts'
import { seatsOn } from '../../src/rules/accounts/seats.ts'
import { seatTasks } from '../../src/rules/accounts/tasks-villages.ts'
import { taskStatus } from '../../src/rules/tasks.ts'
import { spanOn, timelineOf } from '../../src/rules/timeline.ts'
import { answersOn, helperOn, HOST, modeOn, PROVINCE, ROLES, statusOn, walk, type Village } from './oracle.ts'

const FIRST = '2016-01-01'
/** Four years. */
const LAST = 1460
const dayOf = (n: number): string => addDays(FIRST, n)
const dayOrNull = (n: number | null): string | null => (n === null ? null : dayOf(n))

const CITIES = ['440100', '440300', '440600'] as const
const length = fc.integer({ min: 1, max: 500 })
const gap = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }) },
)
const stretches = (maxLength: number) => fc.array(fc.tuple(gap, length), { maxLength })

/** Stretches one behind the other, the last one perhaps without an end. */
const placed = (
  lengths: readonly (readonly [number, number])[],
  isOpen: boolean,
): { from: number; to: number | null }[] => {
  let next = 0
  return lengths.map(([before, long], i) => {
    const from = next + before
    next = from + long
    return { from, to: isOpen && i === lengths.length - 1 ? null : next }
  })
}

const listings = fc
  .tuple(
    stretches(5),
    fc.boolean(),
    fc.array(
      fc.tuple(
        fc.constantFrom('province', 'paired', 'paired', 'self'),
        fc.constantFrom(...CITIES),
        fc.option(fc.integer({ min: 0, max: 400 })),
      ),
      { minLength: 5, maxLength: 5 },
    ),
  )
  .map(([lengths, isOpen, traits]) =>
    placed(lengths, isOpen).map((days, i): Village['listings'][number] => {
      const [mode = 'self', city = '440100', unpaired = null] = traits[i] ?? []
      const counterpart = { province: PROVINCE, paired: city, self: null }[mode]
      const paired_to = mode === 'paired' && unpaired !== null ? days.from + unpaired : null
      return { ...days, mode, counterpart, paired_to }
    }),
  )

const assignments = fc
  .tuple(
    stretches(4),
    fc.boolean(),
    fc.array(fc.tuple(fc.constantFrom(...CITIES, HOST, PROVINCE), fc.boolean()), { minLength: 4, maxLength: 4 }),
  )
  .map(([lengths, isOpen, traits]) =>
    placed(lengths, isOpen).map((days, i) => {
      const [helper = HOST, agreed = true] = traits[i] ?? []
      return { ...days, helper, agreed }
    }),
  )

const STATUS = [
  'confirmed',
  'active',
  'completed',
  'recalled',
  'ended_early',
  'submitted',
  'cancelled',
  'blocked',
] as const
const postingsOf = (role: (typeof ROLES)[number]) =>
  fc
    .tuple(stretches(3), fc.array(fc.constantFrom(...STATUS), { minLength: 3, maxLength: 3 }))
    .map(([lengths, statuses]) =>
      placed(lengths, false).map(({ from, to }, i) => ({
        role,
        first: from,
        last: (to ?? from) - 1,
        status: statuses[i] ?? 'confirmed',
      })),
    )
const postings = fc
  .tuple(...ROLES.map(postingsOf))
  .map((parts) => parts.flat().map((row, i) => ({ ...row, id: `p${i}` })))

const villages = fc.record({ listings, assignments, postings })
type Drawn = typeof villages extends fc.Arbitrary<infer V> ? V : never

const oracleOf = ({ listings: listed, assignments: agreed, postings: posts }: Drawn): Village => ({
  listings: listed,
  assignments: agreed,
  postings: posts.map(({ status, ...row }) => ({
    ...row,
    stands: !['submitted', 'cancelled', 'blocked'].includes(status),
    recalled: status === 'recalled',
  })),
})

const CODE = '441421100201'
const factsOf = (drawn: Drawn) => {
  const sides = { code: CODE, host: HOST, province: PROVINCE }
  const timeline = timelineOf({
    ...sides,
    listings: drawn.listings.map(({ from, to, mode, counterpart, paired_to }) => ({
      dispatch_mode: mode,
      counterpart,
      paired_to: dayOrNull(paired_to),
      valid_from: dayOf(from),
      valid_to: dayOrNull(to),
    })),
    assignments: drawn.assignments.map(({ from, to, helper, agreed }, i) => ({
      id: `a${i}`,
      mode: 'paired' as const,
      helper_tenant: helper,
      ever_active: agreed,
      valid_from: dayOf(from),
      valid_to: dayOrNull(to),
    })),
  })
  const rows = drawn.postings.map(({ id, role, first, last, status }) => {
    const isCut = status === 'recalled' || status === 'ended_early'
    return {
      id,
      person_id: id,
      village_code: CODE,
      post_role: role,
      status: status === 'blocked' ? ('confirmed' as const) : status,
      start_blocked: status === 'blocked',
      planned_start: dayOf(first),
      planned_end: dayOf(isCut ? last + 100 : last),
      ended_on: isCut ? dayOf(last) : null,
      replaces: null,
    }
  })
  const recalls = rows
    .filter(({ status }) => status === 'recalled')
    .map(({ id, ended_on }) => ({
      id: `c-${id}`,
      posting_id: id,
      counterpart: null,
      sender: HOST,
      decided_on: ended_on ?? '',
      ended_on: ended_on ?? '',
    }))
  return { ...sides, timeline, postings: rows, recalls }
}

/** What the product says of a day: the village, its seats, and its tasks as they read on it. */
const said = ({ timeline, ...facts }: ReturnType<typeof factsOf>, tasks: ReturnType<typeof seatTasks>, day: string) => {
  const span = spanOn(timeline, day)
  const seats = seatsOn({ ...facts, timeline }, day).map(({ post_role, owed_by, vacant_since, vacant_days }) =>
    JSON.stringify([post_role, owed_by, vacant_since, vacant_days]),
  )
  const read = tasks
    .filter(({ opens_on }) => opens_on <= day)
    .map((task) => [task.rule, task.tenant, task.opens_on, task.due_on, taskStatus(task, day)].join(' '))
  const village = [span?.mode ?? null, span?.assignment?.helper_tenant ?? null, span?.answers ?? HOST].join(' ')
  return [day, village, ...seats, ...read.toSorted()]
}

type Walk = ReturnType<typeof walk> & { role: (typeof ROLES)[number] }

/** The same by the oracle. */
const walked = (oracle: Village, walks: readonly Walk[], n: number) => {
  const seats = walks.flatMap(({ role, days }) => {
    const state = days.get(n)
    return state ? [JSON.stringify([role, state.owes, dayOrNull(state.vacant_since), state.vacant_days])] : []
  })
  const owed = walks.flatMap(({ duties }) =>
    duties.flatMap((duty) => {
      const status = statusOn(duty, n)
      return status === null ? [] : [[duty.rule, duty.tenant, dayOf(duty.opens), dayOf(duty.due), status].join(' ')]
    }),
  )
  return [
    dayOf(n),
    [modeOn(oracle, n), helperOn(oracle, n), answersOn(oracle, n)].join(' '),
    ...seats,
    ...owed.toSorted(),
  ]
}

const expectSame = (drawn: Drawn, days: readonly number[]): void => {
  const facts = factsOf(drawn)
  const oracle = oracleOf(drawn)
  const walks = ROLES.map((role) => ({ role, ...walk(oracle, role, { first: 0, last: LAST }) }))
  const tasks = seatTasks(facts)
  expect(days.map((n) => said(facts, tasks, dayOf(n)))).toEqual(days.map((n) => walked(oracle, walks, n)))
}

/** The days on which something may change, with the days before and after. */
const turningDays = ({ listings: listed, assignments: agreed, postings: posts }: Drawn): number[] => {
  const days = [
    ...listed.flatMap(({ from, to, paired_to }) => [from, to, paired_to]),
    ...agreed.flatMap(({ from, to }) => [from, to]),
    ...posts.flatMap(({ first, last }) => [first, last, last + 30]),
  ].flatMap((day) => (day === null ? [] : [day - 1, day, day + 1]))
  return [...new Set(days)].filter((day) => day >= 0 && day <= LAST).toSorted((a, b) => a - b)
}

test('X-17, 7.1: on every day of four years the timeline says what the oracle says', () => {
  const everyDay = Array.from({ length: LAST + 1 }, (_, n) => n)
  fc.assert(
    fc.property(villages, (drawn) => expectSame(drawn, everyDay)),
    { seed: 17, numRuns: 10 },
  )
})

test('X-17, 7.1, 3.4: and on every day on which something turns, of six hundred villages', () => {
  fc.assert(
    fc.property(villages, (drawn) => expectSame(drawn, turningDays(drawn))),
    { seed: 20161231, numRuns: 600 },
  )
})
