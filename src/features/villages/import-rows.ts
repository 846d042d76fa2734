import type { Locale } from '../../http/render.ts'
import type { CellError } from '../../records/csv-file.ts'
import { cellsOf, dayOf } from '../../records/file-cells.ts'
import { splitNames } from '../../records/name-list.ts'
import { c8VillageCode } from '../../rules/c-codes.ts'
import { cityOfDivision, countyCodes, countyOfVillage, tenantByCode } from '../../tenancy/registry.ts'
import { CSV_MODES, type CsvColumn } from './csv-catalogue.ts'
import type { CsvRow } from './csv.ts'
import { VillageCells } from './model.ts'
import type { ListingRow } from './table.ts'

export type RowError = CellError<CsvColumn>

/** A row as its cells say, before any database is asked; what a cell does not say is undefined. */
export interface ImportRow {
  line: number
  last_line: number
  city: string | null
  code: string
  name: string | undefined
  township: string | undefined
  helper_units: string[] | undefined
  dispatch_mode: ListingRow['dispatch_mode'] | undefined
  listed_on: string | undefined
  errors: RowError[]
}

const modeOf = (text: string): ListingRow['dispatch_mode'] | undefined => {
  if (CSV_MODES.province.some((name) => name === text)) return 'province'
  if (CSV_MODES.paired.some((name) => name === text)) return 'paired'
  return CSV_MODES.self.some((name) => name === text) ? 'self' : undefined
}

const MODES = Object.values(CSV_MODES).map(([name]) => name)

type Cells = ReturnType<typeof cellsOf<CsvColumn>>

const readMode = ({ text, refuse }: Cells): ListingRow['dispatch_mode'] | undefined => {
  const written = text('mode')
  const mode = written === undefined ? undefined : modeOf(written)
  if (written !== undefined && mode === undefined) refuse('mode', { code: 'INVALID_CELL', facts: { accepted: MODES } })
  return mode
}

const readUnits = ({ text, refuse, shaped }: Cells): string[] | undefined => {
  const written = text('helper_units')
  const names = written === undefined ? undefined : splitNames(written)
  if (written !== undefined && names === undefined) refuse('helper_units', { code: 'CELL_LIST' })
  return shaped('helper_units', VillageCells.helper_units, names)
}

const readDay = ({ text, shaped }: Cells): string | undefined => {
  const written = text('listed_on')
  return shaped('listed_on', VillageCells.listed_on, written === undefined ? undefined : dayOf(written))
}

const readCode = ({ text, refuse }: Cells): { code: string; sound: boolean } => {
  const code = text('code')
  if (code === undefined) {
    refuse('code', { code: 'FIELD_REQUIRED', rule: 'C-8' })
    return { code: '', sound: false }
  }
  const findings = c8VillageCode(code, countyCodes)
  for (const { code: found, rule, facts } of findings) refuse('code', { code: found, rule, facts })
  return { code, sound: findings.length === 0 }
}

const readName = ({ text, refuse, shaped }: Cells): string | undefined => {
  const written = text('name')
  if (written === undefined) refuse('name', { code: 'FIELD_REQUIRED' })
  return shaped('name', VillageCells.name, written)
}

/** The county and city a file names have to be the ones the code lies in. */
const readPlace = ({ text, refuse }: Cells, code: string): void => {
  const county = countyOfVillage(code)?.name_zh
  const city = tenantByCode(cityOfDivision(code) ?? '')
  const [county_written, city_written] = [text('county'), text('city')]
  if (county_written !== undefined && county !== undefined && county_written !== county)
    refuse('county', { code: 'INVALID_CELL', facts: { accepted: [county] } })
  if (city_written !== undefined && city && city_written !== city.name_zh && city_written !== city.short_zh)
    refuse('city', { code: 'INVALID_CELL', facts: { accepted: [city.name_zh] } })
}

/** Reads one line: everything that is wrong with it, cell by cell, at once. */
export const readRow = (file_row: CsvRow, locale: Locale): ImportRow => {
  const cells = cellsOf(file_row, locale)
  const { code, sound } = readCode(cells)
  const row = {
    line: file_row.line,
    last_line: file_row.last_line,
    code,
    name: readName(cells),
    township: cells.shaped('township', VillageCells.township, cells.text('township')),
    dispatch_mode: readMode(cells),
    helper_units: readUnits(cells),
    listed_on: readDay(cells),
  }
  if (sound) readPlace(cells, code)
  return { ...row, city: sound ? cityOfDivision(code) : null, errors: cells.errors }
}

/** A code that stands in the file twice: the first line counts, every later one is refused and names it. */
export const markDuplicates = (rows: readonly ImportRow[]): ImportRow[] => {
  const first = new Map<string, number>()
  return rows.map((row) => {
    const line = first.get(row.code)
    if (line === undefined) first.set(row.code, row.line)
    if (line === undefined || row.code === '') return row
    return { ...row, errors: [...row.errors, { column: 'code', code: 'DUPLICATE_ROW', facts: { line } }] }
  })
}
