import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { importAnswer, importByCity, keepable, presentRow, type ImportedRow } from '../../records/import-file.ts'
import { readTable } from '../../records/workbook.ts'
import { Flag } from '../../records/shapes.ts'
import { nextTurn, slicesOf } from '../../records/slices.ts'
import { divisionPrefix } from '../../tenancy/door-rules.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { accountDoor, accountQueries, placesOf } from '../accounts/queries.ts'
import { knownPairings } from '../pairings/queries.ts'
import { villageChanges, type VillageChange } from './change.ts'
import { villagesAt } from './queries.ts'
import { headerLine } from '../../records/csv-file.ts'
import { CSV_HEADERS } from './csv-catalogue.ts'
import { parseVillages, type CsvFile } from './csv.ts'
import { planCity } from './import-plan.ts'
import { markDuplicates, readRow, type ImportRow } from './import-rows.ts'

const BODY_LIMIT_BYTES = 4 * 1024 * 1024

type Import = Call<unknown, { dry_run?: boolean | undefined }, Uint8Array>

const present = (call: Import, file: CsvFile) => presentRow(call, file, CSV_HEADERS)

const writeDoor = (call: Import, city: string): Handle =>
  call.principal.tenant === PROVINCE
    ? call.services.doors.kept(call.caller, city)
    : call.services.doors.own(call.caller)

/** What a file of thousands comes to, worked out a few hundred rows at a time: on a home of one thread others get their turn. */
const changesInSlices = async (handle: Handle, changes: readonly VillageChange[], today: string) => {
  const parts: ReturnType<typeof villageChanges>[] = []
  for (const slice of slicesOf(changes)) {
    parts.push(villageChanges(handle, slice, { today }))
    await nextTurn()
  }
  return {
    guarded: parts.flatMap(({ guarded }) => guarded),
    also: parts.flatMap(({ also }) => also),
    events: parts.flatMap(({ events }) => events),
  }
}

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
  const answer = keepable(plan.map(present(call, file)))
  const changes = plan.flatMap(({ change }) => (change ? [change] : []))
  if (call.query.dry_run === true || changes.length === 0) return answer
  await commit(call, handle, {
    ...(await changesInSlices(handle, changes, call.today)),
    answer: { status: 200, body: answer },
  })
  return answer
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
    example: headerLine(CSV_HEADERS),
    answer: importAnswer('VillageImport'),
    idempotency: 'unless_dry_run',
    body_limit_bytes: BODY_LIMIT_BYTES,
  },
  async (call) => {
    const file = await readTable(call.body, parseVillages)
    const rows = ownRowsOnly(call, markDuplicates(file.rows.map((row) => readRow(row, call.locale))))
    const body = await importByCity({
      file,
      rows,
      part: async (city, mine) => importCity(call, { city, rows: mine, file }),
      nowhere: (row) => present(call, file)({ ...row, outcome: 'rejected' }),
      dry_run: call.query.dry_run === true,
    })
    return { status: 200, body }
  },
)
