import { sql, type SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { ASKED } from '../../http/hints.ts'
import { notFound, problem, problemOf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import type { DispatchMode } from '../../rules/lists/enums.ts'
import type { Days } from '../../rules/spans.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { readDoor } from '../pairings/queries.ts'
import { villageByCode } from '../villages/queries.ts'
import { postingsAmong, type PostingRow } from '../postings/queries.ts'
import { branchDoor, NOBODY, readBranchBeside, type BranchCase } from './case.ts'
import { branchWritten } from './learning.ts'
import { branchById } from './queries.ts'

/** Who holds a study: a branch, in whose life it has to lie, or the organisation of a village. */
export interface Organiser {
  branch_id: string | null
  village_code: string | null
  host: string
  division: string
  counterpart: string | null
  /** The mode it falls under; null for the staff of a city. */
  mode: DispatchMode | null
  write: Handle
  /** Null where the organiser's life has no end: a village organisation's. */
  life: Days | null
  branch: BranchCase | null
  /** The postings that were asked about, read with it in one trip. */
  people: readonly PostingRow[]
}

/** By which permission something is entered and dated when, which postings it is about, and what is read beside it in the same trip. */
interface Asked<T> {
  permission: string
  day: string
  people?: SQL
  beside: (reads: Handle) => Scoped<T[]>
}

type Found<T> = Promise<{ organiser: Organiser; rows: T[] }>

/** the organisation of a village is the host's; a partner that sees the village reads what it does. */
export const requireOwnVillage = (call: Call, host: string, permission: string): void => {
  if (call.caller.division === null) throw notFound() // 2.2: a holder sees his posting, and no village
  if (host !== call.principal.tenant)
    throw problem('NOT_PERMITTED', { rule: 'R-72', facts: { permission: `${permission} (${host})` } })
}

const ofVillage = async <T>(call: Call, code: string, asked: Asked<T>): Found<T> => {
  const { permission, people = NOBODY, beside } = asked
  const host = cityOfDivision(code)
  if (host === null || call.caller.division === null) throw notFound()
  const seenBy = await readDoor(call, host)
  const [[village], posted, rows] = await facts(call, seenBy, [
    villageByCode(seenBy, code),
    postingsAmong(branchDoor(call, host), people),
    beside(seenBy),
  ])
  if (!village) throw notFound()
  requireOwnVillage(call, host, permission)
  const { counterpart, dispatch_mode: mode } = village
  const kept = { branch_id: null, village_code: code, host, division: code, counterpart, mode }
  return { organiser: { ...kept, write: seenBy, life: null, branch: null, people: posted }, rows }
}

const ofBranch = async <T>(call: Call, id: string, { people, beside, ...entry }: Asked<T>): Found<T> => {
  const { found, rows } = await readBranchBeside(call, { id, ids: sql`(SELECT ${id})`, people }, beside)
  if (!found) throw notFound()
  const { write, life } = branchWritten(call, found, entry)
  const { division, counterpart, pattern } = found.seen
  const mode = pattern === 'city_unit' ? null : ('paired' as const)
  const kept = { branch_id: id, village_code: null, host: found.host, division, counterpart, mode }
  return { organiser: { ...kept, write, life, branch: found, people: found.applicants.postings }, rows }
}

interface Named {
  branch_id?: string | undefined
  village_code?: string | undefined
}

/** The organiser a body names: exactly one of the two. */
export const organiserBeside = async <T>(call: Call, { branch_id, village_code }: Named, asked: Asked<T>): Found<T> => {
  if (branch_id !== undefined && village_code !== undefined)
    throw problem('INVALID_REQUEST', { field: 'village_code', detail: ASKED.one_organiser })
  if (village_code !== undefined) return ofVillage(call, village_code, asked)
  if (branch_id === undefined) throw problemOf([{ rule: 'R-71', code: 'FIELD_REQUIRED', field: 'branch_id' }])
  return ofBranch(call, branch_id, asked)
}

/** The same where nothing else is asked: a read of no branch stands in the place of the other one. */
export const organiserOf = async (
  call: Call,
  named: Named,
  asked: { permission: string; day: string; people?: SQL },
): Promise<Organiser> =>
  (await organiserBeside(call, named, { ...asked, beside: (reads) => branchById(reads, '') })).organiser
