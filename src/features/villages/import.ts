import { z } from '@hono/zod-openapi'
import type { Call } from '../../http/call.ts'
import { endpoint } from '../../http/endpoint.ts'
import { KeptAnswer } from '../../http/idempotency.ts'
import { Moved } from '../../http/moved.ts'
import { detailOf, titleOf } from '../../http/render.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { TenantCode } from '../../records/ids.ts'
import { Flag } from '../../records/shapes.ts'
import { gather } from '../../tenancy/gather.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { accountDoor, accountQueries, placesOf } from '../accounts/queries.ts'
import { knownPairings } from '../pairings/queries.ts'
import { villageChanges } from './change.ts'
import { villagesAt } from './queries.ts'
import { CSV_HEADERS } from './csv-catalogue.ts'
import { parseVillages, type CsvFile } from './csv.ts'
import { planCity, type PlannedRow } from './import-plan.ts'
import { markDuplicates, readRow, type ImportRow, type RowError } from './import-rows.ts'

const BODY_LIMIT_BYTES = 4 * 1024 * 1024
const ATTEMPTS_MAX = 4

const OUTCOME = ['created', 'updated', 'unchanged', 'rejected', 'pending'] as const

const ImportedRow = z.strictObject({
  line: z.int(),
  outcome: z.enum(OUTCOME),
  errors: z.array(
    z.strictObject({ column: z.string(), code: z.string(), rule: z.string().optional(), detail: z.string() }),
  ),
})

const VillageImport = z
  .strictObject({
    dry_run: z.boolean(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    rejected: z.int(),
    pending: z.int(),
    unavailable: z.array(TenantCode),
    rows: z.array(ImportedRow),
  })
  .openapi('VillageImport')

type Import = Call<unknown, { dry_run?: boolean | undefined }, Uint8Array>
type ImportedRow = z.infer<typeof ImportedRow>
const KeptRows = z.array(ImportedRow)

const present =
  (call: Import, file: CsvFile) =>
  (row: PlannedRow): ImportedRow => ({
    line: row.line,
    outcome: row.outcome,
    errors: row.errors.map((error) => presentError(call, file, error)),
  })

const presentError = (call: Import, file: CsvFile, { column, code, rule, facts: filled }: RowError) => ({
  column: file.headers[column] ?? CSV_HEADERS[column].header,
  code,
  ...(rule === undefined ? {} : { rule }),
  detail: `${titleOf(code, call.locale)}: ${detailOf({ code, facts: filled }, call.locale)}`,
})

const writeDoor = (call: Import, city: string): Handle =>
  call.principal.tenant === PROVINCE
    ? call.services.doors.kept(call.caller, city)
    : call.services.doors.own(call.caller)

/** One city's part: one facts batch, one plan, and, where it changes anything, one batch with its own kept answer. */
const importCity = async (
  call: Import,
  { city, rows, file }: { city: string; rows: ImportRow[]; file: CsvFile },
): Promise<ImportedRow[]> => {
  const handle = writeDoor(call, city)
  const codes = rows.map(({ code }) => code)
  const door = accountDoor(call.services, city)
  const places = placesOf(codes)
  const [villages, ...account] = await facts(call, handle, [villagesAt(door, places), ...accountQueries(door, places)])
  const plan = planCity(rows, { villages, account }, { call, city, pairings: await knownPairings(call) })
  const answer = plan.map(present(call, file))
  const changes = plan.flatMap(({ change }) => (change ? [change] : []))
  if (call.query.dry_run === true || changes.length === 0) return answer
  await commit(call, handle, { ...villageChanges(handle, changes, call.today), answer: { status: 200, body: answer } })
  return answer
}

/** A city's part again where something moved under it, and from its kept answer where it was done before. */
const importCityOnce = async (call: Import, part: Parameters<typeof importCity>[1]): Promise<ImportedRow[]> => {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await importCity(call, part)
    } catch (failure) {
      if (failure instanceof KeptAnswer) return KeptRows.parse(JSON.parse(failure.body))
      if (!(failure instanceof Moved) || attempts === ATTEMPTS_MAX) throw failure
    }
  }
}

/** Whose rows a file may hold: the province's all of them, a city's own, within the caller's division. */
const mayWrite = ({ caller }: Import, { city, code }: ImportRow): boolean => {
  const { tenant, division } = caller
  if (tenant === PROVINCE) return true
  return city === tenant && division !== null && code.startsWith(divisionPrefix(division))
}

/** A city writes its own villages only; others are to it as villages that are not listed. */
const ownRowsOnly = (call: Import, rows: readonly ImportRow[]): ImportRow[] =>
  rows.map((row) => {
    if (row.city === null || mayWrite(call, row)) return row
    return { ...row, city: null, errors: [...row.errors, { column: 'code', code: 'VILLAGE_NOT_LISTED', rule: 'R-41' }] }
  })

const pendingRows = (rows: readonly ImportRow[]): ImportedRow[] =>
  rows.map(({ line }) => ({ line, outcome: 'pending', errors: [] }))

const countsOf = (rows: readonly ImportedRow[]) => {
  const count = (outcome: ImportedRow['outcome']): number => rows.filter((row) => row.outcome === outcome).length
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
    pending: count('pending'),
  }
}

export const importVillages = endpoint(
  {
    method: 'post',
    path: '/v1/villages/import',
    operation: 'importVillages',
    summary: 'The list of poor villages as a CSV file, one command per city; a city completes its listed villages',
    tag: 'villages',
    permission: 'village.import',
    doors: ['own', 'kept', 'system'],
    rules: ['R-41', 'C-8', 'X-11', 'X-12'],
    query: z.strictObject({ dry_run: Flag.optional() }),
    body: z.instanceof(Uint8Array),
    consumes: 'csv',
    answer: VillageImport,
    idempotency: 'unless_dry_run',
    body_limit_bytes: BODY_LIMIT_BYTES,
  },
  async (call) => {
    const file = parseVillages(call.body)
    const rows = ownRowsOnly(call, markDuplicates(file.rows.map(readRow)))
    const cities = new Map<string, ImportRow[]>()
    for (const row of rows) if (row.city !== null) cities.set(row.city, [...(cities.get(row.city) ?? []), row])
    const asked = await gather([...cities.keys()].toSorted(), async (city) =>
      importCityOnce(call, { city, rows: cities.get(city) ?? [], file }),
    )
    const nowhere = rows
      .filter(({ city }) => city === null)
      .map((row) => present(call, file)({ ...row, outcome: 'rejected' }))
    const pending = asked.unavailable.flatMap((city) => pendingRows(cities.get(city) ?? []))
    const answered = [...asked.parts.flatMap(({ value }) => value), ...nowhere, ...pending].toSorted(
      (a, b) => a.line - b.line,
    )
    const body = {
      dry_run: call.query.dry_run === true,
      ...countsOf(answered),
      unavailable: asked.unavailable,
      rows: answered,
    }
    return { status: 200, body }
  },
)
