// What the province sees: every figure of every group, on every day, equals a recount of all databases by plain SQL.
import { expect, test } from 'vitest'
import { LOCAL_FIGURES, LOCAL_LAWS } from '../src/rules/local-laws.ts'
import { FIGURE_NAMES, RATES } from '../src/features/summary/figure-list.ts'
import { cityCodes } from '../src/tenancy/registry.ts'
import type { Actor } from './harness/people.ts'
import { plainRecount, plainSeats, type Placed } from './harness/plain-recount/index.ts'
import { suite } from './harness/suite.ts'
import { randomYears } from './harness/summary-years.ts'

const { as, app } = suite()

type Figures = Record<string, number | null>
interface Seat {
  post_role: string
  owed_by: string
  required: number
  filled: number
  vacant: number
  vacant_days: number
}
interface Counts {
  figures: Figures | null
  rates: Record<string, { numerator: number; denominator: number }> | null
  seats: Seat[] | null
}
interface Summary {
  groups: (Counts & { key: string; silent: boolean; helping: Figures | null })[]
  total: Figures
  rates: NonNullable<Counts['rates']>
  seats: Seat[]
  silent: string[]
}

const KEYS = {
  tenant: ({ tenant }: Placed) => tenant,
  pair: ({ pair }: Placed) => pair,
  county: ({ county }: Placed) => county,
  mode: ({ mode }: Placed) => (mode === '' ? 'none' : mode),
} as const

/** The figures as sums of what was counted; none is left out, so that one the answer has and nobody counted is found. */
const summed = (rows: readonly Placed[]): Figures => {
  const figures: Figures = Object.fromEntries(FIGURE_NAMES.map((name) => [name, 0]))
  for (const { figure, n } of rows) figures[figure] = (figures[figure] ?? 0) + n
  return figures
}

const seatsOf = (rows: readonly Placed[]): Record<string, number> => {
  const seats: Record<string, number> = {}
  for (const { figure, n } of rows) seats[figure] = (seats[figure] ?? 0) + n
  return seats
}

const shownSeats = (seats: readonly Seat[]): Record<string, number> =>
  Object.fromEntries(
    seats.flatMap(({ post_role, owed_by, ...counts }) =>
      Object.entries(counts).flatMap(([kind, n]) => (n === 0 ? [] : [[`${kind} ${post_role} ${owed_by}`, n]])),
    ),
  )

const differences = (shown: Figures | null, wanted: Figures): string[] =>
  Object.entries(wanted).flatMap(([name, n]) =>
    (shown?.[name] ?? 0) === n ? [] : [`${name}: ${String(shown?.[name])} is ${String(n)}`],
  )

const ratesOf = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(RATES).map(([name, { numerator, denominator }]) => {
      const sum = (names: readonly string[]) => names.reduce((all, each) => all + (figures[each] ?? 0), 0)
      return [name, { numerator: sum(numerator), denominator: sum(denominator) }]
    }),
  )

interface Asked {
  province: Actor
  day: string
  rows: readonly Placed[]
  seats: readonly Placed[]
}

/** One answer against what was counted: each group, the total, the rates, the seats by who owes them. */
const compare = async ({ province, day, rows, seats }: Asked, by: keyof typeof KEYS, division?: string) => {
  const within = division === undefined ? '' : division.replace(/00$/, '')
  const of = (all: readonly Placed[]) => all.filter(({ county }) => county.startsWith(within))
  const path = `/v1/summary?group_by=${by}&as_of=${day}${division === undefined ? '' : `&division=${division}`}`
  const answer = await province.get(path)
  expect(answer.status, answer.text).toBe(200)
  const shown = answer.json as Summary
  const wanted = Map.groupBy(of(rows), KEYS[by])
  const wantedSeats = Map.groupBy(of(seats), KEYS[by])
  const slips: string[] = []
  for (const [key, counts] of wanted) {
    const group = shown.groups.find((each) => each.key === key)
    slips.push(...differences(group?.figures ?? null, summed(counts)).map((slip) => `${path} ${key} ${slip}`))
  }
  for (const { key, figures, seats: own } of shown.groups) {
    if (!wanted.has(key)) slips.push(...differences(figures, summed([])).map((slip) => `${path} ${key} ${slip}`))
    expect(shownSeats(own ?? []), `${path} ${key}`).toEqual(seatsOf(wantedSeats.get(key) ?? []))
  }
  slips.push(...differences(shown.total, summed(of(rows))).map((slip) => `${path} total ${slip}`))
  expect(slips).toEqual([])
  expect(shownSeats(shown.seats), path).toEqual(seatsOf(of(seats)))
  expect(shown.rates, path).toEqual(ratesOf(shown.total))
  const keys = shown.groups.map(({ key }) => key)
  expect(keys, path).toEqual(keys.toSorted())
  return shown
}

/** What these years may leave at zero: ranks, exceptions and findings no act of theirs leads to, and what only some seeds bring. */
const RARE: readonly string[] = [
  'people_rank_division_chief',
  'people_rank_bureau_deputy',
  'people_rank_bureau_chief',
  'exceptions_rank_above_division_deputy',
  'exceptions_unit_not_general',
  'exceptions_branch_over_50',
  'exceptions_branch_joint_over_5',
  'exceptions_branch_recruit_or_discipline',
  'exceptions_post_change_unstable',
  'branches_resident_unit_submitted',
  'branches_city_unit_approved',
  'branches_city_unit_rejected',
  'assessments_basically_competent',
  'assessments_incompetent',
  'overdue_r41',
  'overdue_x1',
  'overdue_x7',
  'overdue_b6',
  'overdue_b8',
]

const moved = new Set<string>()

test.each([3, 5, 8])(
  'years %i: every figure of every group, on every day, equals a recount by plain SQL',
  async (seed) => {
    const world = await randomYears(app, as, { seed, days: 9 })
    const province = await as('province_admin')
    const days = [
      '2016-06-20',
      '2016-07-05',
      '2016-08-10',
      '2016-10-15',
      '2017-01-01',
      '2017-06-01',
      world.today,
      '2018-12-31',
      '2021-01-01',
    ]
    for (const [i, day] of days.entries()) {
      const [rows, seats] = [await plainRecount(day), await plainSeats(day)]
      for (const { figure, n } of rows) if (n > 0) moved.add(figure)
      const asked = { province, day, rows, seats }
      const shown = await compare(asked, 'tenant')
      expect(shown.groups.filter(({ key }) => key !== '440000').map(({ key }) => key)).toEqual(cityCodes)
      for (const { key, silent, figures } of shown.groups) {
        expect([key, silent], 'who never wrote is silent, not zero').toEqual([key, shown.silent.includes(key)])
        if (silent) expect(figures === null || rows.some(({ tenant }) => tenant === key), key).toBe(true)
      }
      for (const by of ['pair', 'county', 'mode'] as const) await compare(asked, by)
      const divisions = i % 2 === 0 ? ['441400', '441422'] : ['441600', '440100']
      for (const division of divisions) await compare(asked, 'mode', division)
    }
  },
)

test('each figure was moved by something', () => {
  // figures of a city's own records follow from one row each: their recount is the kit's own test
  const local = new Set<string>([
    ...LOCAL_FIGURES.map(([name]) => name),
    ...LOCAL_LAWS.flatMap(({ tasks }) => tasks.map((rule) => `overdue_${rule.toLowerCase().replace('-', '')}`)),
    'overdue_r48', // its task is proved in person-facts.test.ts
    'facts_agreed', // these three are proved with their recount in contested-facts.test.ts
    'facts_contested',
    'facts_ruled',
  ])
  expect(FIGURE_NAMES.filter((name) => !moved.has(name) && !RARE.includes(name) && !local.has(name))).toEqual([])
})
