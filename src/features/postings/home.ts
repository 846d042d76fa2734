import { and, eq } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { notFound, problem, refuseIf } from '../../problems/problem.ts'
import type { PostingCopy } from '../../records/home.ts'
import { lastDay, postingStatusOn } from '../../rules/postings/posting-states.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { PROVINCE, tenantOfId } from '../../tenancy/registry.ts'
import { hostsOf, knownPairings } from '../pairings/queries.ts'
import { postings, type PostingRow } from './table.ts'

const { table } = postings

/** The door a side's own postings are read through by those of its users no shared door opens to (sending units, counties). */
export const homeDoor = (call: Call, host: string): Handle => call.services.doors.system('read_home_posting', host)

const reaches = async (call: Call, host: string): Promise<boolean> => {
  const { tenant } = call.principal
  return host === tenant || tenant === PROVINCE || hostsOf(await knownPairings(call), tenant).includes(host)
}

/** another unit of the same tenant is told so; who works in a division sees the units in it. */
const requireOfScope = (call: Call, row: PostingRow, rule: string): void => {
  const { bound = null, division, tenant } = call.caller
  if (division === tenant || bound === row.unit_id) return
  if (bound !== null) throw problem('NOT_PERMITTED', { rule, facts: { permission: `home_unit (${row.sender})` } })
  if (division === null || !row.unit_division.startsWith(divisionPrefix(division))) throw notFound()
}

type HomePosting = PostingRow & { host: string }

interface Asked {
  id: string
  rule: string
}

/**
 * A posting of the caller's own people, in whatever database it lies; 404 where the caller's tenant did not dispatch. What
 * else is asked of that database comes with it, in the same trip.
 */
export const homePostingWith = async <T extends readonly Scoped<unknown>[]>(
  call: Call,
  { id, rule }: Asked,
  more: (door: Handle) => readonly [...T],
) => {
  const host = tenantOfId(id)
  if (host === null || !(await reaches(call, host))) throw notFound()
  const door = homeDoor(call, host)
  const mine = and(eq(table.id, id), eq(table.sender, call.principal.tenant))
  const [[row], ...rest] = await door.run([
    door.select(postings, allColumns(postings), { where: [mine] }),
    ...more(door),
  ])
  if (!row) throw notFound()
  requireOfScope(call, row, rule)
  const posting: HomePosting = { ...row, host }
  return [posting, ...rest] as const
}

/** The posting alone. */
export const homePosting = async (call: Call, id: string, rule: string): Promise<HomePosting> => {
  const [posting] = await homePostingWith(call, { id, rule }, () => [])
  return posting
}

/** What the home record keeps of it. */
export const copyOf = (row: HomePosting): PostingCopy => ({
  division: row.unit_division,
  home_unit: row.unit_id,
  posting_id: row.id,
  host: row.host,
  mode: row.mode,
  person_id: row.person_id,
  term_first: row.planned_start,
  term_last: lastDay(row),
  posting_version: row.version,
})

/** A record of a term needs one that has begun: else STATE. */
export const requireBegun = (row: HomePosting, today: string, rule: string): void => {
  const status = postingStatusOn(row, today)
  if (['active', 'completed', 'recalled', 'ended_early'].includes(status)) return
  refuseIf([{ rule, code: 'STATE', field: 'posting_id', facts: { status, allowed: [] } }], { allowed: [] })
}
