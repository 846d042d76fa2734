// What the product says of the villages of a play, on any day, and what the model and the oracle say.
import { z } from 'zod'
import { query } from '../harness/databases.ts'
import { keysOf, membershipsOf, turnsOf } from './duties.ts'
import { isHeld, oracleOf, type Model, type ModelVillage } from './model.ts'
import { hasSeat, helperOn, HOST, modeOn, owesOn, ROLES, statusOn, walk, type Duty } from './oracle.ts'
import { CITY, dayOf, nameOf, numberOf, type Scene } from './scene.ts'

/** Four years. */
export const LAST = 1460
const EVERY_DAY = Array.from({ length: LAST + 1 }, (_, n) => n)

const SEAT_RULES = ['R-42', 'R-44', 'R-45', 'R-46', 'R-79', 'X-1']
const RULES = [...SEAT_RULES, 'R-48', 'X-16', 'X-3']
const inRules = RULES.map((rule) => `'${rule}'`).join(', ')

const dayOrNull = z
  .string()
  .nullable()
  .transform((day) => (day === null ? null : numberOf(day)))
const Task = z
  .object({
    rule: z.string(),
    tenant: z.string(),
    opens_on: dayOrNull,
    due_on: dayOrNull,
    done_on: dayOrNull,
    lapsed_on: dayOrNull,
  })
  .transform((row): Duty => ({
    rule: row.rule,
    tenant: nameOf(row.tenant),
    opens: row.opens_on ?? 0,
    due: row.due_on ?? 0,
    done: row.done_on,
    lapsed: row.lapsed_on,
  }))

/** The obligations that are kept for a village. */
const keptTasks = async (code: string): Promise<Duty[]> =>
  z
    .array(Task)
    .parse(
      await query(
        CITY,
        `SELECT rule, tenant, opens_on, due_on, done_on, lapsed_on FROM tasks WHERE scope_code = ? AND rule IN (${inRules})`,
        code,
      ),
    )

const walksOf = (model: Model, village: ModelVillage) => {
  const oracle = oracleOf(model, village)
  return ROLES.map((role) => ({ role, ...walk(oracle, role, { first: 0, last: LAST }) }))
}

/** What is owed by the rule book. */
const owed = (model: Model, village: ModelVillage): Duty[] => [
  ...walksOf(model, village).flatMap(({ duties }) => duties),
  ...model.offers.filter((offer) => offer.village === village.code).flatMap((offer) => turnsOf(model, offer)),
  ...model.posts.filter((post) => post.village === village.code).flatMap(keysOf),
  ...model.posts.filter((post) => post.village === village.code).flatMap((post) => membershipsOf(model, post)),
]

/** Each obligation as it reads on a day. */
const reading = (duties: readonly Duty[], day: number): string[] =>
  duties
    .flatMap((duty) => {
      const status = statusOn(duty, day)
      return status === null ? [] : [`${duty.rule} ${duty.tenant} ${dayOf(duty.opens)} ${dayOf(duty.due)} ${status}`]
    })
    .toSorted()

/** The first day on which the lists differ, with what only one of them says. */
const firstDifference = (kept: readonly Duty[], wanted: readonly Duty[]): unknown => {
  for (const day of EVERY_DAY) {
    const [is, should] = [reading(kept, day), reading(wanted, day)]
    if (JSON.stringify(is) !== JSON.stringify(should)) return { day: dayOf(day), is, should }
  }
  return null
}

const Posting = z.object({ id: z.string(), first: dayOrNull, last: dayOrNull, status: z.string() })
const Assigned = z.object({ mode: z.string(), helper: z.string(), from: dayOrNull, to: dayOrNull })
const Listed = z.object({ mode: z.string(), from: dayOrNull, to: dayOrNull })

const covers = ({ from, to }: { from: number | null; to: number | null }, day: number): boolean =>
  (from ?? 0) <= day && (to === null || day < to)

/** The rows as they are kept, day by day: listed in which mode, helped by whom, who is in post. */
const keptDays = async (code: string): Promise<string[]> => {
  const listed = z
    .array(Listed)
    .parse(
      await query(
        CITY,
        'SELECT dispatch_mode AS mode, valid_from AS "from", valid_to AS "to" FROM village_listings WHERE village_code = ?',
        code,
      ),
    )
  const assigned = z.array(Assigned).parse(
    await query(
      CITY,
      `SELECT mode, helper_tenant AS helper, valid_from AS "from", valid_to AS "to" FROM assignments
         WHERE village_code = ? AND status IN ('active', 'ended')`,
      code,
    ),
  )
  const posted = z.array(Posting).parse(
    await query(
      CITY,
      `SELECT id, planned_start AS first, coalesce(ended_on, planned_end) AS last, status FROM postings
         WHERE village_code = ? AND status IN ('confirmed', 'active', 'completed', 'ended_early', 'recalled')
           AND NOT (status = 'confirmed' AND start_blocked = 1)`,
      code,
    ),
  )
  return EVERY_DAY.map((day) =>
    [
      dayOf(day),
      listed.filter((row) => covers(row, day)).map(({ mode }) => mode),
      assigned.filter((row) => covers(row, day)).map(({ helper, mode }) => `${nameOf(helper)} ${mode}`),
      posted
        .filter(({ first, last }) => (first ?? 0) <= day && day <= (last ?? 0))
        .map(({ id }) => id)
        .toSorted(),
    ].join(' | '),
  )
}

/** the same by the model, which also holds each post inside its assignment, its listing and its seat. */
const modelDays = (model: Model, village: ModelVillage): string[] => {
  const oracle = oracleOf(model, village)
  return EVERY_DAY.map((day) => {
    const agreed = model.offers.filter(
      (offer) => offer.village === village.code && offer.status === 'agreed' && covers(offer, day),
    )
    const posts = model.posts.filter(
      (post) => post.village === village.code && isHeld(post) && post.first <= day && day <= post.last,
    )
    return [
      dayOf(day),
      village.modes[day] ?? '',
      agreed.map(({ helper, mode }) => `${helper} ${mode}`),
      posts.map(({ id }) => id).toSorted(),
      ...(agreed.length > 1 ? ['two answer'] : []),
      ...(agreed.some(({ mode }) => mode !== modeOn(oracle, day)) ? ['another mode than agreed'] : []),
      ...posts.flatMap(({ id, role, sender }) => {
        const seat = ROLES.find((each) => each === role)
        const outside = [
          ...(seat && !hasSeat(oracle, seat, day) ? ['no such seat'] : []),
          ...(modeOn(oracle, day) === null ? ['not listed'] : []),
          ...(role !== 'first_secretary' && helperOn(oracle, day) !== sender ? ['his side does not help'] : []),
        ]
        return outside.map((what) => `${id}: ${what}`)
      }),
    ].join(' | ')
  })
}

const differing = (is: readonly string[], should: readonly string[]): unknown => {
  const day = is.findIndex((line, n) => line !== should[n])
  return day < 0 ? null : { is: is[day], should: should[day] }
}

/** On every day of the four years: the rows that are kept, and the obligations that follow. */
export const differences = async ({ model }: Scene): Promise<unknown[]> => {
  const found: unknown[] = []
  for (const village of model.villages) {
    found.push(differing(await keptDays(village.code), modelDays(model, village)))
    found.push(firstDifference(await keptTasks(village.code), owed(model, village)))
  }
  return found.filter((each) => each !== null)
}

const Seats = z.object({
  items: z.array(
    z.looseObject({
      post_role: z.string(),
      owed_by: z.string().nullable(),
      vacant_since: z.string().nullable(),
      vacant_days: z.unknown(),
      holder: z.looseObject({ posting_id: z.string() }).nullable(),
    }),
  ),
})
const Tasks = z.object({
  items: z.array(
    z.looseObject({
      rule: z.string(),
      tenant: z.string(),
      opens_on: z.string(),
      due_on: z.string(),
      status: z.string(),
    }),
  ),
})

/** what the host reads as of a day: the village, its seats, and what is owed. */
export const readAsOf = async (scene: Scene, code: string, day: number) => {
  const host = await scene.department(HOST)
  const as_of = `as_of=${dayOf(day)}`
  const village = await host.get(`/v1/villages/${code}?${as_of}`)
  const seats = await host.get(`/v1/villages/${code}/seats?${as_of}`)
  const tasks: string[] = []
  for (let path = `/v1/tasks?division=${code}&limit=100&${as_of}`; path !== '';) {
    const page = z
      .object({ next: z.string().nullable() })
      .and(Tasks)
      .parse((await host.get(path)).json)
    for (const task of page.items.filter(({ rule }) => RULES.includes(rule)))
      tasks.push([task.rule, nameOf(task.tenant), task.opens_on, task.due_on, task.status].join(' '))
    path = page.next === null ? '' : `/v1/tasks?division=${code}&limit=100&${as_of}&cursor=${page.next}`
  }
  const { dispatch_mode = null } = Object(village.json) as { dispatch_mode?: string | null }
  return {
    mode: village.status === 404 ? null : dispatch_mode,
    seats:
      seats.status === 404
        ? []
        : Seats.parse(seats.json).items.map(({ post_role, owed_by, vacant_since, holder }) =>
            [post_role, owed_by === null ? null : nameOf(owed_by), vacant_since, holder?.posting_id ?? null].join(' '),
          ),
    tasks: tasks.toSorted(),
  }
}

/** The same by the oracle. */
export const asOfBook = ({ model }: Scene, village: ModelVillage, day: number) => {
  const oracle = oracleOf(model, village)
  const seats = walksOf(model, village).flatMap(({ role, days }) => {
    const state = days.get(day)
    if (!state) return []
    const holder = oracle.postings.find(
      (post) =>
        post.stands &&
        post.first <= day &&
        day <= post.last &&
        (post.role === role || post.role === 'leader_and_first_secretary'),
    )
    const since = state.vacant_since === null ? null : dayOf(state.vacant_since)
    return [[role, owesOn(oracle, role, day), since, holder?.id ?? null].join(' ')]
  })
  return { mode: modeOn(oracle, day), seats, tasks: reading(owed(model, village), day) }
}
