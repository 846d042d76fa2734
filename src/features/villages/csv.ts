import { parseCsv, writeCsv, type CsvFile as File, type CsvRow as Row } from '../../records/csv-file.ts'
import { joinNames } from '../../records/name-list.ts'
import { countyOfVillage, tenantByCode } from '../../tenancy/registry.ts'
import { CSV_HEADERS, CSV_MODES, type CsvColumn } from './csv-catalogue.ts'
import type { ListedVillage } from './queries.ts'

export type CsvRow = Row<CsvColumn>
export type CsvFile = File<CsvColumn>

const LINES_MAX = 5000

/** Reads a file of villages. */
export const parseVillages = (bytes: Uint8Array): CsvFile =>
  parseCsv(bytes, { headers: CSV_HEADERS, required: ['code', 'name'], lines_max: LINES_MAX })

const cellsOf = (row: ListedVillage, host: string): Record<CsvColumn, string> => ({
  code: row.code,
  name: row.name,
  township: row.township ?? '',
  county: countyOfVillage(row.code)?.name_zh ?? '',
  city: tenantByCode(host)?.name_zh ?? '',
  mode: CSV_MODES[row.dispatch_mode][0],
  helper_units: joinNames(row.helper_units),
  listed_on: row.listed_on,
})

/** Writes the same file. */
export const writeVillages = (rows: readonly { row: ListedVillage; host: string }[]): string =>
  writeCsv(
    CSV_HEADERS,
    rows.map(({ row, host }) => cellsOf(row, host)),
  )
