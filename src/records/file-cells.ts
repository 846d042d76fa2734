import type { z } from '@hono/zod-openapi'
import { judge } from '../http/validate.ts'
import type { Locale } from '../http/render.ts'
import type { CellError, CsvRow } from './csv-file.ts'
import { isFormula, textOfCell } from './formula-cell.ts'

/** Reads the cells of one row by the shapes that bodies are read by, and gathers what is wrong with them. */
export const cellsOf = <C extends string>(row: CsvRow<C>, locale: Locale) => {
  const errors: CellError<C>[] = [...row.errors]
  const refuse = (column: C, error: Omit<CellError<C>, 'column'>): void => {
    errors.push({ column, ...error })
  }

  /** The text of a cell; a blank one says nothing, and one that a spreadsheet would run is an error. */
  const text = (column: C): string | undefined => {
    const cell = row.cells[column] ?? ''
    if (isFormula(cell)) refuse(column, { code: 'FORMULA_CELL' })
    const read = textOfCell(cell)
    return read === '' ? undefined : read
  }

  /** A value as the shape of a body takes it, or nothing and an error that says what the shape says. */
  const shaped = <T>(column: C, shape: z.ZodType<T>, value: unknown): T | undefined => {
    if (value === undefined) return undefined
    const judged = judge(shape, value, { place: 'body', locale })
    if (!judged.items) return judged.data
    const [first] = judged.items
    const accepted = first?.facts?.['accepted']
    refuse(column, {
      code: 'INVALID_CELL',
      ...(first?.detail === undefined ? {} : { detail: first.detail }),
      ...(accepted === undefined ? {} : { facts: { accepted } }),
    })
    return undefined
  }

  return { errors, refuse, text, shaped }
}

/** 2016-5-1, 2016/5/1, 2016.5.1 and the Chinese way of writing a day are the same day; anything else is judged as it stands. */
export const dayOf = (text: string): string => {
  const [, year, month = '', day = ''] =
    /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ??
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text) ??
    /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(text) ??
    /^(\d{4})\u5e74(\d{1,2})\u6708(\d{1,2})\u65e5$/.exec(text) ??
    []
  return year === undefined ? text : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
