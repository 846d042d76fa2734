import { BOOK_A } from './book-a.ts'
import { BOOK_B } from './book-b.ts'
import { BOOK_C } from './book-c.ts'
import type { BookEntry } from './book-entry.ts'
import { BOOK_R1 } from './book-r1.ts'
import { BOOK_R2 } from './book-r2.ts'
import { BOOK_R3 } from './book-r3.ts'
import { BOOK_R4 } from './book-r4.ts'
import { BOOK_X } from './book-x.ts'
import { TEXTS_ZH } from './book-zh.ts'
import { inForce, PARAMETERS, type ParameterName } from '../parameters/parameters.ts'

/** The whole rule book in its order: R-1 … R-84, B-1 … B-13, X-1 … X-18, C-1 … C-9, A-1 … A-23. */
export const BOOK: readonly BookEntry[] = [
  ...BOOK_R1,
  ...BOOK_R2,
  ...BOOK_R3,
  ...BOOK_R4,
  ...BOOK_B,
  ...BOOK_X,
  ...BOOK_C,
  ...BOOK_A,
]

/** An entry by its number. */
export const bookEntry = (number: string): BookEntry | undefined => BOOK.find((entry) => entry.number === number)

/** What an entry says in Chinese: its own text, or the sentences of the document it quotes. */
export const textZhOf = ({ number, text_zh, clause_zh }: BookEntry): string =>
  text_zh ?? TEXTS_ZH[number] ?? clause_zh.join('；')

/** The readings (A-1 …) that bear on a rule. */
export const readingsOf = (number: string): BookEntry[] => BOOK_A.filter((reading) => isAbout(reading, number))

const isAbout = ({ rules }: BookEntry, number: string): boolean => rules?.includes(number) ?? false

interface Setting {
  name: ParameterName
  unit: string
  value: unknown
  from: string
  source: string
  verified_on: string
}

/** The numbers of an entry as they were in force on a day. */
export const settingsOn = ({ parameters = [] }: BookEntry, day: string): Setting[] =>
  parameters.map((name) => {
    const parameter = PARAMETERS[name]
    const { unit, verified_on, values } = parameter
    const value: unknown = inForce<unknown>(parameter, day)
    const { from, source } = values.find((each) => each.value === value) ?? values[0]
    return { name, unit, value, from, source, verified_on }
  })
