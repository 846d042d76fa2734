import { integer, text, type SQLiteColumnBuilderBase } from 'drizzle-orm/sqlite-core'
import { z } from '@hono/zod-openapi'
import {
  COUNT_MAX,
  FEN_MAX,
  LIST_ITEMS_MAX,
  TEXT_MAX,
  WORDS_MAX,
  YEAR_FIRST,
  YEAR_LAST,
} from '../rules/parameters/bounds.ts'
import { asks } from '../http/hints.ts'
import { Day } from '../records/ids.ts'
import { JudgedLine, JudgedText, LongText, OneLine } from '../records/text-shapes.ts'
import type { PlaceLevel } from '../rules/law.ts'
import { isVisible } from '../rules/text.ts'
import type { Target } from './target.ts'

/** A value of a closed list, with what an office calls it. */
export interface Term {
  id: string
  zh: string
  en: string
}

type KindName =
  | 'words'
  | 'text'
  | 'day'
  | 'time'
  | 'year'
  | 'flag'
  | 'count'
  | 'fen'
  | 'place'
  | 'one_of'
  | 'some_of'
  | 'list'
  | 'lines'
  | 'names'
  | 'names_some'

/**
 * What a value is: its form on the wire, its column, its class, and what the page draws for it. `T` is the value, `N` a row
 * of what it names (never, where it names nothing).
 */
export interface Kind<T = unknown, N = never> {
  readonly name: KindName
  readonly shape: z.ZodType<T>
  /** The form where a rule says what is missing: blank is for the rule to judge (3.1). */
  readonly judged?: z.ZodType<T>
  /** The form of a text that may be absent and that a rule may ask for: a blank one gets as far as the rule, as none (3.1). */
  readonly blank?: z.ZodType<T | null>
  /** A column without NOT NULL; the field's presence adds it. */
  readonly column: () => SQLiteColumnBuilderBase & { notNull(): SQLiteColumnBuilderBase }
  /** A condition of the database's own for the column of this name. */
  readonly check?: (column: string) => string
  readonly terms?: readonly Term[]
  /** The levels at which the page offers places by name. */
  readonly levels?: readonly [PlaceLevel, ...PlaceLevel[]]
  readonly target?: Target<N>
  /** The columns of the days on which the row needs in force what it names (3.6), where they are others than its own. */
  readonly on?: readonly string[]
  /** The column of the day by which what is named has to have begun, where it is another one; null where a rule of the record's own judges it. */
  readonly by?: string | null
  /** What a value the server puts there names: rules do not read it. */
  readonly noun?: string
  readonly lines?: Readonly<Record<string, LineField>>
}

/** A column of a field that holds lines. */
export interface LineField {
  readonly kind: Kind
  readonly optional: boolean
}

const textColumn = () => text()
const numberColumn = () => integer()
const jsonColumn = () => text({ mode: 'json' })
const isJson = (column: string): string => `json_valid(${column})`

/** A name or a title: up to 200 characters. */
export const words = (): Kind<string> => ({
  name: 'words',
  shape: OneLine(WORDS_MAX),
  judged: JudgedLine(WORDS_MAX),
  column: textColumn,
})

/** Full sentences: up to 4 000 characters. */
export const longWords = (): Kind<string> => ({
  name: 'text',
  shape: LongText(TEXT_MAX),
  judged: JudgedText(TEXT_MAX),
  column: textColumn,
})

/** A text that may be absent, and that a rule may ask for with its own code (R-6: a note of the experience): a blank one is none. */
export const orBlank = (kind: Kind<string>): Kind<string> => ({
  ...kind,
  blank: (kind.judged ?? kind.shape).transform((text) => (isVisible(text) ? text : null)),
})

/** A calendar day in Asia/Shanghai (3.6, 7). */
export const day = (): Kind<string> => ({
  name: 'day',
  shape: Day,
  column: textColumn,
})

/** A time of day, 24 hours. */
export const time = (): Kind<string> => ({
  name: 'time',
  shape: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .openapi({ example: '14:30' }),
  column: textColumn,
})

const between = (name: KindName, least: number, most: number): Kind<number> => ({
  name,
  shape: z.int().min(least).max(most),
  column: numberColumn,
  check: (column) => `${column} BETWEEN ${least} AND ${most}`,
})

/** A year of a record: 2010 – 2030 unless a rule names others. */
export const year = (first = YEAR_FIRST, last = YEAR_LAST): Kind<number> => between('year', first, last)
/** How many of something. */
export const count = (least = 0, most = COUNT_MAX): Kind<number> => between('count', least, most)
/** An amount in fen; where the rule has a code for what is not positive, `least` lets it through to the rule. */
export const fen = (least = 0): Kind<number> => between('fen', least, FEN_MAX)

/** Yes or no. */
export const flag = (): Kind<boolean> => ({
  name: 'flag',
  shape: z.boolean(),
  column: () => integer({ mode: 'boolean' }),
  check: (column) => `${column} IN (0, 1)`,
})

/** A division code inside the caller's scope. At which levels the form offers places; what is right is for the rules to say. */
export const place = (...levels: readonly [PlaceLevel, ...PlaceLevel[]]): Kind<string> => ({
  name: 'place',
  levels,
  shape: z
    .string()
    .regex(/^44\d{4}(?:\d{3}(?:\d{3})?)?$/)
    .openapi({ example: '441424' }),
  column: textColumn,
})

type Ids<T extends readonly Term[]> = T[number]['id']
const idsOf = <T extends readonly Term[]>(terms: T): [Ids<T>, ...Ids<T>[]] => {
  const [first, ...more] = terms.map(({ id }): Ids<T> => id)
  if (first === undefined) throw new Error('a closed list has a value')
  return [first, ...more]
}

const quoted = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(', ')

/** One of a closed list. */
export const oneOf = <const T extends readonly Term[]>(terms: T): Kind<Ids<T>> => ({
  name: 'one_of',
  shape: z.enum(idsOf(terms)),
  column: () => text({ enum: idsOf(terms) }),
  terms,
  check: (column) => `${column} IN (${quoted(idsOf(terms))})`,
})

/** The words of a list, which its shape alone does not hold. */
const said = (terms: readonly Term[]): (readonly [id: string, zh: string, en: string])[] =>
  terms.map(({ id, zh, en }) => [id, zh, en])

/**
 * One of a closed list whose rule has a code for everything else (`ISSUE_CATEGORY`, `FUND_ITEM`): any short word gets as far
 * as the rule, and the column holds the list's values only.
 */
export const ruledOneOf = <const T extends readonly Term[]>(terms: T): Kind<string> => ({
  ...oneOf(terms),
  shape: z
    .string()
    .min(1)
    .max(WORDS_MAX)
    .openapi({ 'x-terms': said(terms) }),
  judged: z.string().max(WORDS_MAX),
})

const isEachOnce = (values: readonly string[]): boolean => new Set(values).size === values.length

/** Some of a closed list, each once. */
export const someOf = <const T extends readonly Term[]>(terms: T): Kind<readonly Ids<T>[]> => ({
  name: 'some_of',
  shape: z
    .array(z.enum(idsOf(terms)))
    .max(terms.length)
    .refine(isEachOnce, asks('each_once')),
  column: jsonColumn,
  terms,
  check: isJson,
})

/** A list of names or short texts. */
export const listOfWords = (most = LIST_ITEMS_MAX): Kind<readonly string[]> => ({
  name: 'list',
  shape: z.array(OneLine(WORDS_MAX)).max(most),
  column: jsonColumn,
  check: isJson,
})

type Lines<F extends Readonly<Record<string, LineField>>> = {
  [K in keyof F]: F[K] extends { kind: Kind<infer T>; optional: infer O } ? (O extends true ? T | null : T) : never
}

/** A column of lines that is always there, and one that may be absent. */
export const column = <T>(kind: Kind<T>) => ({ kind, optional: false as const })
export const maybeColumn = <T>(kind: Kind<T>) => ({ kind, optional: true as const })

const lineShape = ({ kind, optional }: LineField): z.ZodType =>
  optional ? (kind.blank ?? kind.shape).nullish() : kind.shape

const shapeOfLine = <F extends Readonly<Record<string, LineField>>>(fields: F): z.ZodType<Lines<F>> =>
  z
    .strictObject(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, lineShape(field)])))
    .transform((line) =>
      Object.fromEntries(Object.keys(fields).map((name) => [name, line[name] ?? null])),
    ) as unknown as z.ZodType<Lines<F>>

/** A list of `{…}`, each with the same columns. */
export const lines = <F extends Readonly<Record<string, LineField>>>(
  fields: F,
  most = LIST_ITEMS_MAX,
): Kind<readonly Lines<F>[]> => ({
  name: 'lines',
  shape: z.array(shapeOfLine(fields)).max(most),
  column: jsonColumn,
  check: isJson,
  lines: fields,
})

/** One `{…}`. */
export const group = <F extends Readonly<Record<string, LineField>>>(fields: F): Kind<Lines<F>> => ({
  name: 'lines',
  shape: shapeOfLine(fields),
  column: jsonColumn,
  check: isJson,
  lines: fields,
})

const Name = z.string().trim().min(1).max(64)

/**
 * The id or code of another record. What it names may not end before the row needs it (3.6): `on` tells the columns of those
 * days where they are others than the row's own; an empty list, that it does not matter. `by` tells the column of the day by which
 * it has to have begun, where that is a later one: who answers for a problem may come into post after it was raised;
 * null, that a rule of the record's own judges it.
 */
export const names = <N>(
  target: Target<N>,
  { on, by }: { on?: readonly string[]; by?: string | null } = {},
): Kind<string, N> => ({
  name: 'names',
  shape: Name,
  column: textColumn,
  target,
  ...(on ? { on } : {}),
  ...(by === undefined ? {} : { by }),
})

/** The id of a record that the server puts there: nobody sends it, and rules do not read what it names. */
export const recordId = (noun: string): Kind<string> => ({ name: 'names', shape: Name, column: textColumn, noun })

/** The ids of several, likewise. */
export const recordIds = (noun: string): Kind<readonly string[]> => ({
  name: 'names_some',
  shape: z.array(Name).max(LIST_ITEMS_MAX),
  column: jsonColumn,
  check: isJson,
  noun,
})

/** The ids of some other records, each once. */
export const namesSome = <N>(target: Target<N>, { by }: { by?: string | null } = {}): Kind<readonly string[], N> => ({
  name: 'names_some',
  shape: z.array(Name).max(LIST_ITEMS_MAX).refine(isEachOnce, asks('each_once')),
  column: jsonColumn,
  target,
  check: isJson,
  ...(by === undefined ? {} : { by }),
})
