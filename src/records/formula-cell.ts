/**
 * A text that a spreadsheet would run as a formula (decision 0004): by its first sign, in full width too, whatever blanks, breaks
 * or apostrophes stand in front; and what stands where a formula failed, which is nobody's name. The apostrophe makes it inert,
 * and one is taken off again.
 */
const FAILED = '#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)\\s*$'
const RUNS = `[\\s\\u0085]*(?:[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|${FAILED})`
const RUN = new RegExp(`^${RUNS}|^[\\t\\r\\n]`, 'iu')
const INERT = new RegExp(`^'+${RUNS}`, 'iu')

export const isFormula = (cell: string): boolean => RUN.test(cell)

/** The cell as it is written: a text that begins with apostrophes and then a sign gets one more, or it could not be told apart. */
export const inert = (text: string): string => (isFormula(text) || INERT.test(text) ? `'${text}` : text)

/** The text of a cell as it was before it was made inert. */
export const textOfCell = (cell: string): string => (INERT.test(cell) ? cell.slice(1) : cell).trim()
