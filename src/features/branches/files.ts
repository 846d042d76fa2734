import { sql } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { Problem, type ProblemItem } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { csvHeaders, headerLine, parseCsv, writeCsv, type CellError, type CsvFile } from '../../records/csv-file.ts'
import { facts } from '../../records/facts.ts'
import { importAnswer, importByCity, keepable, presentRow, type ImportedRow } from '../../records/import-file.ts'
import { inKeyOrder, listOver } from '../../records/list.ts'
import { readTable } from '../../records/workbook.ts'
import { Flag } from '../../records/shapes.ts'
import { r73Attached, r73Exists, r73Level } from '../../rules/branches/b-branches.ts'
import { tenantUnavailable } from '../../tenancy/database.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { listSources } from '../pairings/queries.ts'
import { type KeptWords, keptWords, knownSettings } from '../settings/queries.ts'
import { branchEvent } from './account.ts'
import { applicationOf } from './application.ts'
import { branchDoor } from './case.ts'
import { BRANCH_CSV, PLACE_SEPARATOR, writeTerm, type BranchColumn } from './csv-catalogue.ts'
import { newBranch, requireGuestOf } from './draft.ts'
import { columnOf, readBranchRow, saysTheSame, type BranchFileRow } from './file-rows.ts'
import { presentBranch } from './present.ts'
import { branchesOver, branchesStanding, branchesWhere, type BranchRow, type BranchShown } from './queries.ts'
import { branches } from './table.ts'

const { table } = branches
const LINES_MAX = 500
const EXPORT_ROWS_MAX = 5000
/** State and approval are said by the acts, never by a file: they are named as columns that were not read. */
const FORM = {
  headers: BRANCH_CSV,
  required: ['org_type', 'name', 'host_code'],
  unread: ['status', 'approved_on'],
  lines_max: LINES_MAX,
} as const
const BODY_LIMIT_BYTES = 1024 * 1024

type Import = Call<unknown, { dry_run?: boolean | undefined }, Uint8Array>

interface Planned {
  line: number
  last_line: number
  outcome: 'created' | 'unchanged' | 'rejected'
  errors: readonly CellError<BranchColumn>[]
  row: BranchRow | null
}

const errorOf = ({ field, code, rule, facts, detail }: ProblemItem): CellError<BranchColumn> => ({
  column: columnOf(field),
  code,
  rule,
  facts,
  detail,
})

/** The partner's branches of a city: those that stand, and those that are over. */
interface Known {
  standing: readonly BranchRow[]
  over: readonly BranchRow[]
}

/** what a row is refused for; the branch itself, where it stands already, is left as it is. */
const planRow = async (
  call: Import,
  { fileRow, standing, over, kept }: { fileRow: BranchFileRow; kept: KeptWords } & Known,
): Promise<Planned> => {
  const { line, last_line, errors, sent } = fileRow
  const at = { line, last_line, errors: [], row: null }
  if (sent === null) return { ...at, outcome: 'rejected', errors }
  const row = newBranch(call, { host: cityOfDivision(sent.host_code) ?? '', sent, kept })
  if ((fileRow.is_over ? over : standing).some((each) => saysTheSame(fileRow, row, each)))
    return { ...at, outcome: 'unchanged' }
  const taken = r73Exists(row, standing)
  if (taken.length > 0) return { ...at, outcome: 'rejected', errors: taken.map(errorOf) }
  const application = await applicationOf(call, row, { members: [], day: call.today })
  const findings = [...r73Level(application), ...r73Attached(application)]
  if (findings.length === 0) return { ...at, outcome: 'created', row }
  return { ...at, outcome: 'rejected', errors: findings.map(errorOf) }
}

const planCity = async (call: Import, host: string, { rows, known }: { rows: BranchFileRow[]; known: Known }) => {
  const kept = keptWords(await knownSettings(call), host)
  const plan: Planned[] = []
  const standing = [...known.standing]
  for (const fileRow of rows) {
    const planned = await planRow(call, { fileRow, standing, over: known.over, kept })
    if (planned.row) standing.push(planned.row)
    plan.push(planned)
  }
  return plan
}

const present = (call: Import, file: CsvFile<BranchColumn>) => presentRow(call, file, BRANCH_CSV)

interface Part {
  host: string
  rows: BranchFileRow[]
  file: CsvFile<BranchColumn>
}

const importCity = async (call: Import, { host, rows, file }: Part): Promise<ImportedRow[]> => {
  const write = call.services.doors.shared(call.caller, host)
  const [door, partner] = [branchDoor(call, host), call.principal.tenant]
  const [standing, over] = await facts(call, write, [
    branchesStanding(door, partner, call.today),
    branchesOver(door, partner, call.today),
  ])
  const plan = await planCity(call, host, { rows, known: { standing, over } })
  const answer = keepable(plan.map(present(call, file)))
  const made = plan.flatMap(({ row }) => (row ? [row] : []))
  if (call.query.dry_run === true || made.length === 0) return answer
  await commit(call, write, {
    guarded: made.map((row) => ({ statement: write.insert(branches, row) })),
    events: made.map((row) => branchEvent('draft', null, row)),
    answer: { status: 200, body: answer },
  })
  return answer
}

/** a row of a city the caller is no partner of belongs nowhere: it says so, and no more. */
const placed = async (call: Import, row: BranchFileRow): Promise<BranchFileRow> => {
  if (row.city === null) return row
  try {
    await requireGuestOf(call, row.city)
    return row
  } catch (failure) {
    if (!(failure instanceof Problem) || failure.code !== 'NOT_FOUND') throw failure
    return {
      ...row,
      city: null,
      errors: [...row.errors, { column: 'host_code', code: 'PAIRING_NOT_FOUND', rule: 'X-1' }],
    }
  }
}

export const importBranches = endpoint(
  {
    method: 'post',
    path: '/v1/branches/import',
    operation: 'importBranches',
    summary: 'Registrations of temporary branches as a CSV file, with the national codes; each row becomes a draft',
    tag: 'branches',
    permission: 'branch.import',
    doors: ['shared', 'system'],
    rules: ['R-73', 'R-74', 'X-11'],
    query: z.strictObject({ dry_run: Flag.optional() }),
    body: z.instanceof(Uint8Array),
    consumes: 'csv',
    example: headerLine(BRANCH_CSV),
    answer: importAnswer('BranchImport'),
    idempotency: 'unless_dry_run',
    body_limit_bytes: BODY_LIMIT_BYTES,
  },
  async (call) => {
    const file = await readTable(call.body, (text) => parseCsv<BranchColumn>(text, FORM))
    const rows = await Promise.all(file.rows.map(async (row) => placed(call, readBranchRow(call, row))))
    const body = await importByCity({
      file,
      rows,
      part: async (host, mine) => importCity(call, { host, rows: mine, file }),
      nowhere: (row) => present(call, file)({ ...row, outcome: 'rejected' }),
      dry_run: call.query.dry_run === true,
    })
    return { status: 200, body }
  },
)

const cellsOf = (row: BranchShown, host: string, today: string): Record<BranchColumn, string> => {
  const shown = presentBranch(row, host, today)
  return {
    org_type: row.org_type,
    name: row.name,
    pattern: writeTerm('pattern', row.pattern),
    level: writeTerm('level', row.level),
    host_code: row.host_code,
    joint_with: row.joint_with.join(PLACE_SEPARATOR),
    attached_name: row.attached_name ?? '',
    attached_org_type: row.attached_type ?? '',
    attached_division: row.attached_division ?? '',
    partner_city: row.counterpart,
    status: writeTerm('status', shown.status),
    approved_on: row.approved_on ?? '',
  }
}

export const exportBranches = endpoint(
  {
    method: 'get',
    path: '/v1/branches.csv',
    operation: 'exportBranches',
    summary: 'The branches the caller sees as a file with the national codes; whole or not at all',
    tag: 'branches',
    permission: 'branch.export',
    doors: ['own', 'shared', 'review'],
    rules: ['R-73', 'R-74', 'X-8'],
    answer: z.string(),
    produces: 'text/csv',
  },
  async (call) => {
    const page = await listOver(await listSources(call), {
      limit: EXPORT_ROWS_MAX,
      query: (handle, limit) =>
        branchesWhere(handle, [sql`${table.division} > ''`], { order: inKeyOrder([table.division, table.id]), limit }),
      present: (row, host) => ({ key: [row.division, row.id], item: cellsOf(row, host, call.today) }),
    })
    const [missing] = page.unavailable
    if (missing !== undefined) throw tenantUnavailable(missing, 'export')
    return new Response(writeCsv(BRANCH_CSV, page.items), {
      status: 200,
      headers: csvHeaders(`branches-${call.today}.csv`),
    })
  },
)
