import { isObject } from '../../api/is-object.ts'
import { textIn, type Row } from '../../api/send.ts'

const COUNTED = ['created', 'updated', 'unchanged', 'rejected', 'pending'] as const
export type Outcome = (typeof COUNTED)[number]

export interface Fault {
  column: string
  detail: string
}

export interface FaultyRow {
  line: number
  last_line: number
  faults: readonly Fault[]
}

export interface Outcomes {
  dry_run: boolean
  counts: Readonly<Record<Outcome, number>>
  faulty: readonly FaultyRow[]
  /** The lines that hold the headers. */
  headers: readonly { from: number; to: number }[]
  ignored: readonly string[]
  /** The sheets of a workbook that hold something and were not read. */
  sheets: readonly string[]
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0)
const objectsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** What an import answered, as the screen shows it. */
export const outcomeIn = (row: Row): Outcomes => ({
  dry_run: row['dry_run'] === true,
  counts: {
    created: numberIn(row['created']),
    updated: numberIn(row['updated']),
    unchanged: numberIn(row['unchanged']),
    rejected: numberIn(row['rejected']),
    pending: numberIn(row['pending']),
  },
  faulty: objectsIn(row['rows'])
    .filter(({ outcome }) => outcome === 'rejected')
    .map((each) => ({
      line: numberIn(each['line']),
      last_line: numberIn(each['last_line'] ?? each['line']),
      faults: objectsIn(each['errors']).map(({ column, detail }) => ({
        column: textIn(column),
        detail: textIn(detail),
      })),
    })),
  headers: objectsIn(row['skipped'])
    .filter(({ what }) => what === 'header')
    .map(({ from, to }) => ({ from: numberIn(from), to: numberIn(to) })),
  sheets: Array.isArray(row['ignored_sheets']) ? row['ignored_sheets'].map(textIn) : [],
  ignored: objectsIn(row['ignored_columns']).map(({ header, position }) => textIn(header) || `#${textIn(position)}`),
})

/** The outcomes in the order they are told. */
export const outcomesOf = ({ counts }: Outcomes): (readonly [Outcome, number])[] =>
  COUNTED.map((outcome) => [outcome, counts[outcome]] as const).filter(([, n]) => n > 0)
