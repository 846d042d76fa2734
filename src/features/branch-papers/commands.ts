import type { Call } from '../../serve/call.ts'
import { newId } from '../../records/ids.ts'
import type { Handle, Scoped } from '../../tenancy/handle.ts'
import { tenantByCode } from '../../tenancy/registry.ts'
import { newPaperCode } from './code.ts'
import type { PaperContent } from './content.ts'
import { paperNumber } from './papers-catalogue.ts'
import { standingPapers } from './queries.ts'
import { branchPapers, type PaperKind, type PaperRow } from './table.ts'

export { papersCounted } from './queries.ts'

interface Issue {
  branch: { id: string; division: string; counterpart: string }
  kinds: readonly PaperKind[]
  content: PaperContent
  /** How many of each kind the year has already. */
  counted: Readonly<Record<PaperKind, number>>
}

/** The papers an act issues, each with its number, day and check code; what stood of the kind is superseded by it. */
export const issuePapers = (
  call: Call,
  door: Handle,
  { branch, kinds, content, counted }: Issue,
): Scoped<unknown>[] => {
  const host = branch.id.slice(0, 6)
  const year = call.today.slice(0, 4)
  const short = tenantByCode(host)?.short_zh ?? ''
  const at = call.now.toISOString()
  const rows = kinds.map((kind): PaperRow => ({
    id: newId(host),
    branch_id: branch.id,
    division: branch.division,
    counterpart: branch.counterpart,
    kind,
    number: paperNumber(kind, { short, year, n: counted[kind] + 1 }),
    code: newPaperCode(host),
    issued_on: call.today,
    content,
    superseded_on: null,
    version: 1,
    created_at: at,
    updated_at: at,
  }))
  return [
    door.update(branchPapers, { superseded_on: call.today, updated_at: at }, [standingPapers(branch.id, kinds)]),
    ...rows.map((row) => door.insert(branchPapers, row)),
  ]
}
