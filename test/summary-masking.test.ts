// X-2, X-8: counts of few people that are another side's are not given back by any subtraction, grouping, division, day or format.
import { beforeEach, expect, test } from 'vitest'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { FIGURE_NAMES, RATES, type FigureName } from '../src/features/summary/figure-list.ts'
import { dice } from './harness/branch-model.ts'
import { cleanAll, insertion, write } from './harness/databases.ts'
import { solver, type Equation } from './harness/masking-attack.ts'
import type { Actor } from './harness/people.ts'
import { suite } from './harness/suite.ts'
import { FIGURES_OF_PERSONS, PARTS_OF_PERSONS } from './rule-book/persons.ts'

const { as, withKey } = suite()
beforeEach(cleanAll)

const PARTNER = '440100'
const COUNTIES = ['441422', '441424', '441802', '441881'] as const
const DAYS = ['2017-03-01', '2017-03-02'] as const
const SMALL = 5
const hostOf = (county: string): string => `${county.slice(0, 4)}00`

type Counts = Record<string, number>
/** What a reader does not know: the people of a host in one of its counties, by figure. */
type Secret = Record<string, Counts>

/** People of the host in a county: each with his rank, Party status, term, exceptions, and what he owes. */
const someCounts = (random: ReturnType<typeof dice>): Counts => {
  const n = random.between(0, 12)
  const counts: Counts = {}
  const add = (figure: string, by = 1): void => {
    counts[figure] = (counts[figure] ?? 0) + by
  }
  const uniform = random.chance(0.5) ? 'section_chief' : null
  for (let i = 0; i < n; i += 1) {
    for (const figure of ['people', 'people_role_first_secretary', 'people_party_full', 'holders']) add(figure)
    add(`people_rank_${uniform ?? random.one(['clerk', 'section_chief', 'section_deputy'])}`)
    if (random.chance(0.9)) add('seats_filled_first_secretary')
    const left = random.between(0, 400)
    for (const days of [30, 90, 180]) if (left <= days) add(`terms_ending_${days}`)
    if (random.chance(0.6)) add('covered')
    if (random.chance(0.5)) add('exceptions_age_over_45')
    if (random.chance(0.3)) add(`recalls_${random.one(['open', 'decided', 'kept'])}`)
    if (random.chance(0.5)) add(`assessments_${random.one(['excellent', 'competent', 'incompetent'])}`)
    if (random.chance(0.4)) add('claims_paid')
    if (random.chance(0.7)) add('eligible_resident_unit')
    if (random.chance(0.5)) add('overdue_R-75')
    if (random.chance(0.3)) add('overdue_R-77')
    if (random.chance(0.6)) add('session_attendees')
  }
  return counts
}

const step = (county: string, indicator: string, at: { day: string; delta: number; other_tenant: string }) =>
  insertion('counter_changes', { indicator, county, mode: 'paired', counterpart: PARTNER, ...at })

/** Counts of a day, as steps of the maintained figures; on the second day another world. */
const put = async (secrets: readonly Secret[]): Promise<void> => {
  for (const county of COUNTIES) {
    const steps = DAYS.flatMap((day, d) => {
      const [was, is] = [secrets[d - 1]?.[county] ?? {}, secrets[d]?.[county] ?? {}]
      return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((indicator) => {
        const other_tenant = indicator === 'session_attendees' ? '' : hostOf(county)
        return step(county, indicator, { day, delta: (is[indicator] ?? 0) - (was[indicator] ?? 0), other_tenant })
      })
    })
    const day = DAYS[0]
    const own = [
      'people',
      'people_role_team_leader',
      'people_rank_clerk',
      'people_party_full',
      'seats_filled_team_leader',
    ]
    const known = own.map((indicator) => step(county, indicator, { day, delta: 2, other_tenant: PARTNER }))
    await write(hostOf(county), [...steps, ...known, step(county, 'villages', { day, delta: 15, other_tenant: '' })])
  }
}

type Figures = Record<FigureName, number | null>
type Rates = Record<string, { numerator: number | null; denominator: number | null }>
interface Seat {
  post_role: string
  owed_by: string
  filled: number | null
  vacant: number | null
  vacant_days: number | null
}
interface Shown {
  figures: Figures
  rates?: Rates
  seats?: Seat[]
}
interface Summary {
  division: string
  group_by: 'tenant' | 'pair' | 'county' | 'mode'
  people_shown_from: number
  groups: { key: string; figures: Figures | null; rates: Rates; seats: Seat[]; helping: Figures | null }[]
  total: Figures
  rates: Rates
  seats: Seat[]
}

const keyOf = (by: Summary['group_by'], county: string): string =>
  ({ tenant: hostOf(county), pair: `${PARTNER}-${hostOf(county)}`, county, mode: 'paired' })[by]

const PREFIXES: Readonly<Record<string, string>> = { vacant: 'filled' }
/** The unknowns in a figure of a county: vacant seats say what the filled ones do; sums say all they are summed of. */
const partsOf = (figure: string): readonly string[] => {
  const seat = /^seats_(filled|vacant)(_\w+)?$/.exec(figure)
  if (seat && !figure.startsWith('seats_vacant_days'))
    return seat[2]
      ? [`seats_${PREFIXES[seat[1] ?? ''] ?? 'filled'}${seat[2]}`]
      : ['team_leader', 'first_secretary', 'leader_and_first_secretary'].map((role) => `seats_filled_${role}`)
  if (figure === 'overdue') return FIGURE_NAMES.filter((name) => name.startsWith('overdue_'))
  return [figure]
}

const sumOf = (counties: readonly string[], figures: readonly string[]): Equation =>
  new Map(
    counties.flatMap((county) =>
      figures.flatMap((figure) => partsOf(figure).map((part) => [`${county} ${part}`, 1] as const)),
    ),
  )

/** Every equation a shown group gives. */
const equationsOf = ({ figures, rates, seats }: Shown, counties: readonly string[]): Equation[] => [
  ...Object.entries(figures).flatMap(([figure, n]) => (n === null ? [] : [sumOf(counties, [figure])])),
  ...Object.entries(RATES).flatMap(([name, sides]) =>
    (['numerator', 'denominator'] as const).flatMap((side) =>
      typeof rates?.[name]?.[side] === 'number' ? [sumOf(counties, sides[side])] : [],
    ),
  ),
  ...(seats ?? []).flatMap(({ post_role, owed_by, filled, vacant }) =>
    filled === null && vacant === null
      ? []
      : [
          sumOf(
            counties.filter((county) => post_role !== 'first_secretary' || hostOf(county) === owed_by),
            [`seats_filled_${post_role}`],
          ),
        ],
  ),
]

/** What everybody knows: each person has one post, one rank, one Party status, and partners send no first secretary. */
const IDENTITIES: readonly Equation[] = COUNTIES.flatMap((county) => [
  ...['people_role_', 'people_rank_', 'people_party_'].map((prefix): Equation => {
    const parts = FIGURE_NAMES.filter((name) => name.startsWith(prefix))
    return new Map([[`${county} people`, -1], ...parts.map((name) => [`${county} ${name}`, 1] as const)])
  }),
  new Map([[`${county} seats_filled_team_leader`, 1]]),
  new Map([[`${county} seats_filled_leader_and_first_secretary`, 1]]),
])

const DIVISIONS = [undefined, '441400', '441800', ...COUNTIES]

/** Everything a reader is told of a day. */
const answersOn = async (actor: Actor, day: string): Promise<Summary[]> => {
  const answers: Summary[] = []
  for (const by of ['tenant', 'pair', 'county', 'mode'])
    for (const division of DIVISIONS) {
      const path = `/v1/summary?group_by=${by}&as_of=${day}${division === undefined ? '' : `&division=${division}`}`
      const answer = await actor.get(path)
      if (answer.status === 200) answers.push(answer.json as Summary)
    }
  return answers
}

const equationsFrom = (answers: readonly Summary[]): Equation[] =>
  answers.flatMap(({ division, group_by, groups, total, rates, seats }) => {
    const inside = COUNTIES.filter((county) => division === '440000' || county.startsWith(division.replace(/00$/, '')))
    return [
      ...equationsOf({ figures: total, rates, seats }, inside),
      ...groups.flatMap(({ key, figures, helping, rates: ofGroup, seats: own }) => [
        ...(figures
          ? equationsOf(
              { figures, rates: ofGroup, seats: own },
              inside.filter((county) => keyOf(group_by, county) === key),
            )
          : []),
        ...(helping ? equationsOf({ figures: helping }, inside) : []),
      ]),
    ]
  })

const FIGURE_OF = (indicator: string): string => indicator.replace(/^overdue_R-/, 'overdue_r')

/** The small counts of a day that what was shown gives away: of one county, of a city, of all; and small rests of a whole. */
const leaks = (answers: readonly Summary[], secret: Secret): string[] => {
  const { determines } = solver([...IDENTITIES, ...equationsFrom(answers)])
  const regions = [...COUNTIES.map((county) => [county]), COUNTIES.slice(0, 2), COUNTIES.slice(2), [...COUNTIES]]
  const of = (region: readonly string[], indicator: string): number =>
    region.reduce((sum, county) => sum + (secret[county]?.[indicator] ?? 0), 0)
  const indicators = [...new Set(Object.values(secret).flatMap((counts) => Object.keys(counts)))]
  const isSmall = (n: number): boolean => n > 0 && n < SMALL
  return regions.flatMap((region) => [
    ...indicators
      .filter((indicator) => FIGURES_OF_PERSONS.includes(FIGURE_OF(indicator)) && isSmall(of(region, indicator)))
      .filter((indicator) => determines(sumOf(region, [FIGURE_OF(indicator)])))
      .map((indicator) => `${region.join('+')} ${indicator} = ${of(region, indicator)}`),
    ...PARTS_OF_PERSONS.filter(([part, whole]) => of(region, part) > 0 && isSmall(of(region, whole) - of(region, part)))
      .filter(([part, whole]) => determines(sumOf(region, [part])) && determines(sumOf(region, [whole])))
      .map(([part, whole]) => `${region.join('+')} ${whole} - ${part}`),
  ])
}

const worldOf = (seed: number): Secret[] => {
  const random = dice(seed)
  return DAYS.map(() => Object.fromEntries(COUNTIES.map((county) => [county, someCounts(random)])))
}

test.each([1, 2, 3, 4, 5, 6])('world %i: nothing shown to others gives a small count back', async (seed) => {
  const secrets = worldOf(seed)
  await put(secrets)
  const readers = [await as('city_org', PARTNER), await withKey(PARTNER, ['summary.read'])]
  const province = await as('province_admin')
  for (const [d, day] of DAYS.entries()) {
    const secret = secrets[d] ?? {}
    for (const reader of readers)
      expect(leaks(await answersOn(reader, day), secret), `${String(reader.role)} ${day}`).toEqual([])
    const whole = await answersOn(province, day)
    expect(
      JSON.stringify(whole.map(({ total, groups }) => [total, groups.map(({ figures }) => figures)])),
    ).not.toContain(':null')
    expect(leaks(whole, secret).length, 'the attack finds what is not hidden').toBeGreaterThan(0)
  }
})

test('who is no side of them is told nothing, in no grouping and no division: a third city, a county of the partner, another host', async () => {
  await put(worldOf(1))
  for (const reader of [
    await as('city_org', '440300'),
    await as('county_org', '440103'),
    await as('city_org', '441800'),
  ]) {
    const told = await answersOn(reader, DAYS[0])
    const places = told.flatMap(({ groups }) => groups.map(({ key }) => key)).filter((key) => /441400|44142/.test(key))
    expect([reader.tenant, ...places]).toEqual([reader.tenant])
    if (reader.tenant !== '441800') expect(told.map(({ total }) => total.people)).toEqual(told.map(() => 0))
  }
})

test('the host and the province read their own whole; the partner is told from how many people on counts are shown', async () => {
  await put(worldOf(1))
  const host = (await (await as('city_org', '441400')).get(`/v1/summary?as_of=${DAYS[0]}`)).json as Summary
  expect(Object.values(host.total).filter((n) => n === null)).toEqual([])
  const partner = (await (await as('city_org', PARTNER)).get(`/v1/summary?as_of=${DAYS[0]}`)).json as Summary
  expect([host.people_shown_from, partner.people_shown_from]).toEqual([SMALL, SMALL])
  const province = (await (await as('province_admin')).get(`/v1/summary?as_of=${DAYS[0]}`)).json as Summary
  expect(province.people_shown_from).toBe(0)
})

test.each(['tenant', 'pair', 'county', 'mode'] as const)(
  'files by %s say of a masked answer what the answer says, no more',
  async (by) => {
    await put(worldOf(2))
    const partner = await as('city_org', PARTNER)
    const at = `group_by=${by}&as_of=${DAYS[0]}`
    const { groups, total, seats } = (await partner.get(`/v1/summary?${at}`)).json as Summary
    const line = (figures: Figures | null) => FIGURE_NAMES.map((name) => String(figures?.[name] ?? ''))
    const wanted = [...groups.map(({ figures }) => line(figures)), line(total)]
    expect(wanted.flat()).toContain('')
    const csv = Papa.parse<string[]>((await partner.get(`/v1/summary.csv?${at}`)).text.slice(1).trim()).data
    expect(csv.slice(1).map((row) => row.slice(3, 3 + FIGURE_NAMES.length))).toEqual(wanted)
    const book = await readXlsx((await partner.get(`/v1/summary.xlsx?${at}`)).bytes)
    const cells = book.sheets.map(({ rows }) =>
      rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    )
    expect(cells[0]).toEqual(csv)
    const count = (n: number | null) => (n === null ? '' : String(n))
    const owed = [...groups.flatMap(({ seats: own }) => own ?? []), ...seats]
    expect(cells[1]?.slice(1).map((row) => row.slice(5, 8))).toEqual(
      owed.map(({ filled, vacant, vacant_days }) => [filled, vacant, vacant_days].map(count)),
    )
  },
)

test('F2 vacant days of other people’s seats are told to nobody else, in no grouping', async () => {
  await put(worldOf(1))
  const partner = await as('city_org', PARTNER)
  const secret = worldOf(1)[0] ?? {}
  for (const by of ['tenant', 'pair', 'county', 'mode'] as const) {
    const { groups } = (await partner.get(`/v1/summary?group_by=${by}&as_of=${DAYS[0]}`)).json as Summary
    const held = (key: string): number =>
      COUNTIES.filter((county) => keyOf(by, county) === key).reduce(
        (sum, county) => sum + (secret[county]?.['seats_filled_first_secretary'] ?? 0),
        0,
      )
    const told = groups.filter(({ key, figures }) => figures && held(key) > 0)
    expect(told.length, by).toBeGreaterThan(0)
    for (const { figures, seats } of told) {
      const days = Object.entries(figures ?? {}).filter(([name]) => name.startsWith('seats_vacant_days'))
      expect(days.filter(([, n]) => n !== null)).toEqual([])
      expect(seats.filter(({ vacant_days }) => vacant_days !== null)).toEqual([])
    }
  }
})
