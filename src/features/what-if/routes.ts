import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound, refuseIf } from '../../problems/problem.ts'
import { Day, TenantCode } from '../../records/ids.ts'
import { c8VillageCode } from '../../rules/c-codes.ts'
import { inForceOn } from '../../rules/dates.ts'
import type { Finding } from '../../rules/finding.ts'
import {
  addLoads,
  fatesOfMove,
  loadsOn,
  moved,
  NO_LOAD,
  type Load,
  type Move,
  type MovedVillage,
} from '../../rules/assignments/what-if.ts'
import { x18Fates } from '../../rules/assignments/x-succession.ts'
import { cityOfDivision, countyCodes, PROVINCE } from '../../tenancy/registry.ts'
import { judgeTerms } from '../assignments/commands.ts'
import { accountAt, accountDoor, accountQueries, placesOf, type Account } from '../accounts/queries.ts'
import { readDoor, readPairings } from '../pairings/queries.ts'
import { gatherSeries, isOthers, seatsFrom, type TenantSeries } from '../summary/queries.ts'
import { exitsAt } from '../village-exits/queries.ts'
import { DISPATCH_MODE, villagesAt, villagesSeen } from '../villages/queries.ts'

const MOVES_MAX = 200

const MoveShape = z
  .strictObject({
    village_code: z.string().trim().min(1).max(32),
    mode: z.enum(DISPATCH_MODE),
    helper_tenant: TenantCode,
    from: Day,
  })
  .openapi('AssignmentMove')

const WhatIf = z
  .strictObject({ moves: z.array(MoveShape).min(1).max(MOVES_MAX), as_of: Day.optional() })
  .openapi('WhatIf')

const LoadShape = z
  .strictObject({
    villages: z.int(),
    seats_required: z.int(),
    seats_filled: z.int(),
    people: z.int(),
  })
  .openapi('HelperLoad')

/** Of the moved villages alone: how poor they are, and how many of them are out; null to whom another city's exits are not shown. */
const NeedShape = z
  .strictObject({ poor_households: z.int(), poor_population: z.int(), villages_out: z.int().nullable() })
  .openapi('HelperNeed')

const WhatIfAnswer = z
  .strictObject({
    as_of: Day,
    unavailable: z.array(TenantCode),
    helpers: z.array(
      z.strictObject({
        tenant_code: TenantCode,
        before: LoadShape,
        after: LoadShape,
        moved: z.strictObject({ before: NeedShape, after: NeedShape }),
      }),
    ),
  })
  .openapi('WhatIfAnswer')

type Asked = Call<unknown, unknown, z.infer<typeof WhatIf>>
type AskedMove = z.infer<typeof MoveShape>

const hostOf = ({ village_code }: AskedMove, i: number): string => {
  refuseIf(c8VillageCode(village_code, countyCodes, `moves.${i}.village_code`))
  const host = cityOfDivision(village_code)
  if (host === null) throw notFound()
  return host
}

interface Village extends MovedVillage {
  account: Account
}

/** The villages of one host that are to move, as its rows say: 404 for one the caller does not see. */
const villagesOf = async (call: Asked, host: string, codes: readonly string[]): Promise<Village[]> => {
  const door = accountDoor(call.services, host)
  const places = placesOf(codes)
  const read = await readDoor(call, host)
  const [[seen], [rows, exits, ...account]] = await Promise.all([
    read.run([villagesSeen(read, codes)]),
    door.run([villagesAt(door, places), exitsAt(door, places), ...accountQueries(door, places)]),
  ])
  const shown = new Set(seen.map(({ village_code }) => village_code))
  if (codes.some((code) => !shown.has(code))) throw notFound()
  return codes.map((code) => {
    const found = accountAt(code, account)
    const village = rows.find((row) => row.code === code)
    return {
      code,
      host,
      province: PROVINCE,
      account: found,
      listings: found.listings,
      assignments: found.assignments,
      postings: found.postings,
      poor_households: village?.poor_households ?? 0,
      poor_population: village?.poor_population ?? 0,
      is_out: exits.some(({ division }) => division === code),
    }
  })
}

const FIELDS: Readonly<Record<string, string>> = { valid_from: 'from', replaces: 'village_code', code: 'village_code' }

const inMove = (findings: readonly Finding[], i: number): Finding[] =>
  findings.map((finding) => {
    const { field = 'village_code' } = finding
    return { ...finding, field: `moves.${i}.${FIELDS[field] ?? field}` }
  })

/** What would refuse the move if it were proposed. */
const judgeMove = async (
  call: Asked,
  village: Village,
  {
    move: { mode, helper_tenant, from },
    readAgain,
  }: { move: AskedMove; readAgain: () => ReturnType<typeof readPairings> },
): Promise<Finding[]> => {
  const { account } = village
  const replaces = account.assignments.find((row) => row.ever_active && inForceOn(row, from))?.id ?? null
  const terms = { id: null, mode, helper_tenant, valid_from: from, valid_to: null, replaces }
  const fates = fatesOfMove(village, { mode, helper_tenant, from }, call.today)
  return [...(await judgeTerms(call, village.host, { terms, account, readAgain })), ...x18Fates(fates, 'valid_from')]
}

const loadIn = (series: readonly TenantSeries[], helper: string): z.infer<typeof LoadShape> => {
  const of = (name: string) =>
    series.reduce((n, each) => (each.indicator === name && each.other_tenant === helper ? n + each.value : n), 0)
  const seats = seatsFrom(series).filter(({ owed_by }) => owed_by === helper)
  const sum = (name: 'required' | 'filled') => seats.reduce((n, seat) => n + (seat[name] ?? 0), 0)
  return {
    villages: of('villages'),
    seats_required: sum('required'),
    seats_filled: sum('filled'),
    people: of('people'),
  }
}

const needOf = ({ poor_households, poor_population, villages_out }: Load, isShown: boolean) => ({
  poor_households,
  poor_population,
  villages_out: isShown ? villages_out : null,
})

const sumOf = (villages: readonly MovedVillage[], as_of: string): Map<string, Load> => {
  const loads = new Map<string, Load>()
  for (const village of villages)
    for (const [whose, load] of loadsOn(village, as_of)) loads.set(whose, addLoads(loads.get(whose) ?? NO_LOAD, load))
  return loads
}

const plus = (load: z.infer<typeof LoadShape>, was: Load, is: Load): z.infer<typeof LoadShape> => ({
  villages: load.villages - was.villages + is.villages,
  seats_required: load.seats_required - was.seats_required + is.seats_required,
  seats_filled: load.seats_filled - was.seats_filled + is.seats_filled,
  people: load.people - was.people + is.people,
})

const lastDay = (moves: readonly Move[]): string =>
  moves
    .map(({ from }) => from)
    .toSorted()
    .at(-1) ?? ''

/** What the moves would come to on a day: each helper’s load before and after, and the need that moves with the villages. */
const workedOut = async (call: Asked): Promise<z.infer<typeof WhatIfAnswer>> => {
  const { moves, as_of = lastDay(moves) } = call.body
  const byHost = Map.groupBy(
    moves.map((move, i) => ({ ...move, i, host: hostOf(move, i) })),
    ({ host }) => host,
  )
  const found = await Promise.all(
    [...byHost].map(([host, own]) => villagesOf(call, host, [...new Set(own.map(({ village_code }) => village_code))])),
  )
  const villages = found.flat()
  const of = new Map(villages.map((village) => [village.code, village]))
  const after = new Map<string, MovedVillage>(of)
  const findings: Finding[] = []
  let again: ReturnType<typeof readPairings> | undefined
  const readAgain = () => (again ??= readPairings(call)) // once, however many moves are refused
  for (const [i, move] of moves.entries()) {
    const village = of.get(move.village_code)
    if (!village) throw notFound()
    findings.push(...inMove(await judgeMove(call, village, { move, readAgain }), i))
    after.set(move.village_code, moved(after.get(move.village_code) ?? village, move, call.today))
  }
  refuseIf(findings)
  const { series, reader, unavailable } = await gatherSeries(call, { as_of })
  const mine = series.filter((each) => !isOthers(each, reader))
  const [was, is] = [sumOf(villages, as_of), sumOf([...after.values()], as_of)]
  const isShown = [...byHost.keys()].every((host) => [host, PROVINCE].includes(call.principal.tenant))
  const helpers = [...new Set([...was.keys(), ...is.keys()])].toSorted().map((tenant_code) => {
    const [left, right] = [was.get(tenant_code) ?? NO_LOAD, is.get(tenant_code) ?? NO_LOAD]
    const before = loadIn(mine, tenant_code)
    const need = { before: needOf(left, isShown), after: needOf(right, isShown) }
    return { tenant_code, before, after: plus(before, left, right), moved: need }
  })
  return { as_of, unavailable, helpers }
}

const whatIfAssignments = endpoint(
  {
    method: 'post',
    path: '/v1/assignments/what_if',
    operation: 'whatIfAssignments',
    about: ['moves'],
    summary:
      'What moving villages to other helpers would come to: load, seats, people and need of each side; writes nothing',
    tag: 'assignments',
    permission: 'assignment.propose',
    doors: ['own', 'shared', 'review', 'system'],
    rules: ['R-41', 'X-1', 'X-15', 'X-17', 'X-18'],
    body: WhatIf,
    answer: WhatIfAnswer,
    idempotency: 'exempt',
  },
  async (call) => ({ body: await workedOut(call) }),
)

export const whatIfEndpoints = [whatIfAssignments] as const
