import { c8VillageCode } from '../../rules/c-codes.ts'
import { isDay } from '../../rules/dates.ts'
import type { Facts } from '../../problems/problem.ts'
import type { ProblemCode } from '../../problems/problems.ts'
import { cityOfDivision, countyCodes, countyOfVillage, tenantByCode } from '../../tenancy/registry.ts'
import { CSV_MODES, HELPER_SEPARATORS, type CsvColumn } from './csv-catalogue.ts'
import type { CsvRow } from './csv.ts'
import { NAME_LENGTH_MAX } from './model.ts'
import type { ListingRow } from './table.ts'

export interface RowError {
  column: CsvColumn
  code: ProblemCode
  rule?: string
  facts?: Facts
}

/** A row as its cells say, before any database is asked; what a cell does not say is undefined. */
export interface ImportRow {
  line: number
  city: string | null
  code: string
  name: string | undefined
  township: string | undefined
  helper_units: string[] | undefined
  dispatch_mode: ListingRow['dispatch_mode'] | undefined
  listed_on: string | undefined
  errors: RowError[]
}

const FORMULA = /^[=+\-@\t\r]/
const INERT = /^'(?=[=+\-@\t\r])/

/** The text of a cell; one that a spreadsheet would run is an error, one made inert with ' is text again. */
const textOf = (cells: CsvRow['cells'], column: CsvColumn, errors: RowError[]): string | undefined => {
  const cell = cells[column] ?? ''
  if (FORMULA.test(cell)) errors.push({ column, code: 'FORMULA_CELL' })
  if (/\p{Cc}/u.test(cell)) errors.push({ column, code: 'INVALID_CELL', facts: { accepted: ['text'] } })
  if (cell.length > NAME_LENGTH_MAX * 10)
    errors.push({ column, code: 'INVALID_CELL', facts: { accepted: [`<= ${NAME_LENGTH_MAX * 10}`] } })
  const text = cell.replace(INERT, '').trim()
  return text === '' ? undefined : text
}

const nameOf = (cells: CsvRow['cells'], column: 'name' | 'township', errors: RowError[]): string | undefined => {
  const text = textOf(cells, column, errors)
  if (text !== undefined && text.length > NAME_LENGTH_MAX) {
    errors.push({ column, code: 'INVALID_CELL', facts: { accepted: [`<= ${NAME_LENGTH_MAX}`] } })
  }
  return text
}

/** 2016-5-1, 2016/5/1, 2016.5.1 and the Chinese way of writing a day are the same day. */
const dayOf = (text: string): string | undefined => {
  const parts = /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})\u65e5?$/.exec(text)
  const day = parts ? [parts[1], parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')].join('-') : text
  return isDay(day) ? day : undefined
}

const modeOf = (text: string): ListingRow['dispatch_mode'] | undefined => {
  if (CSV_MODES.province.some((name) => name === text)) return 'province'
  if (CSV_MODES.paired.some((name) => name === text)) return 'paired'
  return CSV_MODES.self.some((name) => name === text) ? 'self' : undefined
}

const parsed = <T>(
  column: CsvColumn,
  text: string | undefined,
  options: { parse: (text: string) => T | undefined; accepted: readonly string[]; errors: RowError[] },
) => {
  const value = text === undefined ? undefined : options.parse(text)
  if (text !== undefined && value === undefined)
    options.errors.push({ column, code: 'INVALID_CELL', facts: { accepted: options.accepted } })
  return value
}

/** The county and city a file names have to be the ones the code lies in. */
const placeErrors = (code: string, cells: { county: string | undefined; city: string | undefined }): RowError[] => {
  const county = countyOfVillage(code)?.name_zh
  const city = tenantByCode(cityOfDivision(code) ?? '')
  const errors: RowError[] = []
  if (cells.county !== undefined && county !== undefined && cells.county !== county) {
    errors.push({ column: 'county', code: 'INVALID_CELL', facts: { accepted: [county] } })
  }
  if (cells.city !== undefined && city && cells.city !== city.name_zh && cells.city !== city.short_zh) {
    errors.push({ column: 'city', code: 'INVALID_CELL', facts: { accepted: [city.name_zh] } })
  }
  return errors
}

const codeErrors = (code: string | undefined): RowError[] => {
  if (code === undefined) return [{ column: 'code', code: 'FIELD_REQUIRED', rule: 'C-8' }]
  return c8VillageCode(code, countyCodes).map((finding) => ({ column: 'code', code: finding.code, rule: finding.rule }))
}

const MODES = Object.values(CSV_MODES).map(([name]) => name)

/** Reads one line: everything that is wrong with it, cell by cell, at once. */
export const readRow = ({ line, cells }: CsvRow): ImportRow => {
  const errors: RowError[] = []
  const code = textOf(cells, 'code', errors)
  const codeFaults = codeErrors(code)
  const name = nameOf(cells, 'name', errors)
  if (name === undefined) errors.push({ column: 'name', code: 'FIELD_REQUIRED' })
  const place = { county: textOf(cells, 'county', errors), city: textOf(cells, 'city', errors) }
  const units = textOf(cells, 'helper_units', errors)
  const row = {
    line,
    code: code ?? '',
    name,
    township: nameOf(cells, 'township', errors),
    helper_units: units
      ?.split(HELPER_SEPARATORS)
      .map((unit) => unit.trim())
      .filter((unit) => unit !== ''),
    dispatch_mode: parsed('mode', textOf(cells, 'mode', errors), { parse: modeOf, accepted: MODES, errors }),
    listed_on: parsed('listed_on', textOf(cells, 'listed_on', errors), {
      parse: dayOf,
      accepted: ['2016-05-01', '2016/5/1'],
      errors,
    }),
  }
  const all = [...codeFaults, ...errors, ...(codeFaults.length === 0 ? placeErrors(row.code, place) : [])]
  return { ...row, city: codeFaults.length === 0 ? cityOfDivision(row.code) : null, errors: all }
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
