import type { SQL } from 'drizzle-orm'
import type { Call } from '../../serve/call.ts'
import { notFound, problem, problemOf } from '../../problems/problem.ts'
import { facts } from '../../records/facts.ts'
import type { DispatchMode } from '../../rules/enums.ts'
import type { Days } from '../../rules/spans.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { readDoor } from '../pairings/queries.ts'
import { villageByCode } from '../villages/queries.ts'
import { postingsAmong, type PostingRow } from '../postings/queries.ts'
import { branchDoor, NOBODY, type BranchCase } from './case.ts'
import { branchToWrite } from './learning.ts'

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

/** By which permission something is entered, and which postings it is about. */
interface Asked {
  permission: string
  people: SQL
}

/** the organisation of a village is the host's; a partner that sees the village reads what it does. */
const ofVillage = async (call: Call, code: string, { permission, people }: Asked): Promise<Organiser> => {
  const host = cityOfDivision(code)
  if (host === null || call.caller.division === null) throw notFound() // 2.2: a holder sees his posting, and no village
  const seenBy = await readDoor(call, host)
  const [[village], posted] = await facts(call, seenBy, [
    villageByCode(seenBy, code),
    postingsAmong(branchDoor(call, host), people),
  ])
  if (!village) throw notFound()
  if (host !== call.principal.tenant)
    throw problem('NOT_PERMITTED', { rule: 'R-72', facts: { permission: `${permission} (${host})` } })
  const { counterpart } = village
  return {
    branch_id: null,
    village_code: code,
    host,
    division: code,
    counterpart,
    mode: village.dispatch_mode,
    write: seenBy,
    life: null,
    branch: null,
    people: posted,
  }
}

/** The organiser a body names: exactly one of the two. */
export const organiserOf = async (
  call: Call,
  { branch_id, village_code }: { branch_id?: string | undefined; village_code?: string | undefined },
  { permission, people = NOBODY }: { permission: string; people?: SQL },
): Promise<Organiser> => {
  if (branch_id !== undefined && village_code !== undefined)
    throw problem('INVALID_REQUEST', { field: 'village_code', detail: 'branch_id | village_code' })
  if (village_code !== undefined) return ofVillage(call, village_code, { permission, people })
  if (branch_id === undefined) throw problemOf([{ rule: 'R-71', code: 'FIELD_REQUIRED', field: 'branch_id' }])
  const { found, write, life } = await branchToWrite(call, branch_id, permission, people)
  const { division, counterpart, pattern } = found.seen
  const mode = pattern === 'city_unit' ? null : ('paired' as const)
  return {
    branch_id,
    village_code: null,
    host: found.host,
    division,
    counterpart,
    mode,
    write,
    life,
    branch: found,
    people: found.applicants.postings,
  }
}
