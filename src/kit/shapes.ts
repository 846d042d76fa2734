import { z } from '@hono/zod-openapi'
import { Id, TenantCode } from '../records/ids.ts'
import { placeHere } from '../records/place-levels.ts'
import { Instant, PageQuery, Version } from '../records/shapes.ts'
import { STATUS_WORDS as STATUS, type RecordLaw } from '../rules/law.ts'
import { day } from './kinds.ts'
import { answerShape, bodyShape, type Field, type Fields } from './fields.ts'
import type { LocalRecord } from './record.ts'

/** rectification_case → RectificationCase. */
export const pascal = (name: string): string =>
  name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

type Extensions = Readonly<Record<`x-${string}`, unknown>>

/** What an office calls a value, what kind it is, the words of its closed list, and what it names: the page draws by it. */
const saidOf = (law: RecordLaw, name: string, field: Field | undefined): Extensions => {
  const words = law.fields[name] ?? law.inputs?.[name]
  const { kind } = field ?? {}
  const named = kind?.target?.noun ?? kind?.noun
  const columns = Object.keys(kind?.lines ?? {}).map((column) => [
    column,
    law.inputs?.[`${name}.${column}`] ?? ['', ''],
  ])
  return {
    ...(words ? { 'x-zh': words[0], 'x-en': words[1] } : {}),
    ...(kind ? { 'x-kind': kind.name } : {}),
    ...(kind?.terms ? { 'x-terms': kind.terms.map(({ id, zh, en }) => [id, zh, en]) } : {}),
    ...(kind?.levels ? placeHere(...kind.levels) : {}),
    ...(named === undefined ? {} : { 'x-names': named }),
    ...(columns.length > 0 ? { 'x-columns': Object.fromEntries(columns) } : {}),
  }
}

const saying = (law: RecordLaw, fields: Fields, shapes: Record<string, z.ZodType>): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, shape.openapi({ ...saidOf(law, name, fields[name]) })]),
  )

const statusShape = ({ states = {}, state_words: words = {} }: RecordLaw): Record<string, z.ZodType> => {
  const [first, ...more] = Object.keys(states)
  if (first === undefined) return {}
  const terms = [first, ...more].map((state) => [state, ...(words[state] ?? ['', ''])])
  return { status: z.enum([first, ...more]).openapi({ 'x-zh': STATUS[0], 'x-en': STATUS[1], 'x-terms': terms }) }
}

/** What is said of a record where its list is described: its names, its states with the acts that move them, the standing duties it fulfils, its place. */
export const saidOfRecord = ({ law, placeField }: Pick<LocalRecord, 'law' | 'placeField'>): Extensions => ({
  'x-record-zh': law.words[0],
  'x-record-en': law.words[1],
  'x-noun': law.noun,
  ...(law.states ? { 'x-states': law.states } : {}),
  ...(law.standing ? { 'x-standing': [...new Set(law.standing.map(({ rule }) => rule))] } : {}),
  ...(placeField === null ? {} : { 'x-place': placeField }),
})

/** What is said of an act: what an office calls it. */
export const saidOfAct = ({ acts }: RecordLaw, act: string): Extensions => {
  const words = acts[act]?.words
  return words ? { 'x-act-zh': words[0], 'x-act-en': words[1] } : {}
}

const made = new Map<string, z.ZodType>()

/** One shape a name: the document knows each by it once. */
const named = (name: string, make: () => z.ZodType): z.ZodType => {
  const shape = made.get(name) ?? make()
  made.set(name, shape)
  return shape
}

/** What an answer shows of a record. */
export const answerOf = ({ law, fields, shownShape }: Pick<LocalRecord, 'law' | 'fields' | 'shownShape'>): z.ZodType =>
  named(pascal(law.noun), () =>
    z
      .strictObject({
        id: Id,
        tenant_code: TenantCode,
        division: z.string(),
        ...saying(law, fields, answerShape(fields)),
        ...statusShape(law),
        ...shownShape,
        author: z.string().nullable(),
        version: Version,
        created_at: Instant,
        updated_at: Instant,
      })
      .openapi(pascal(law.noun)),
  )

/** The body that makes a record, and the one that changes it. */
export const bodyOf = ({ law, fields }: Pick<LocalRecord, 'law' | 'fields'>, of: 'create' | 'update'): z.ZodType =>
  z.strictObject(saying(law, fields, bodyShape(fields, of))).openapi(`${pascal(of)}${pascal(law.noun)}`)

/** The body of an act. */
export const actBodyOf = (law: RecordLaw, act: string, inputs: Fields): z.ZodType =>
  z.strictObject(saying(law, inputs, bodyShape(inputs, 'create'))).openapi(`${pascal(act)}${pascal(law.noun)}`)

const QUERIED = z
  .string()
  .regex(/^20\d{2}$/)
  .openapi({ example: '2017' })

/** The lists of whom a rule misses. */
const listShape = ({ lists = {} }: RecordLaw): Record<string, z.ZodType> => {
  const [first, ...more] = Object.keys(lists)
  if (first === undefined) return {}
  const terms = Object.entries(lists).map(([id, { words }]) => [id, ...words])
  const description = Object.entries(lists).map(([id, { rule, words }]) => `${id}: ${words[1]} (${rule})`)
  return {
    list: z
      .enum([first, ...more])
      .optional()
      .openapi({ 'x-terms': terms, description: description.join('; ') }),
  }
}

/** By what a list is asked of one field: a year, one of a closed list, or the id of what a row names. */
const filterShape = (law: RecordLaw, name: string, field: Field | undefined): z.ZodType => {
  if (field?.kind.name === 'year') return QUERIED.optional()
  const [first, ...more] = field?.kind.terms ?? []
  if (first === undefined)
    return z
      .string()
      .trim()
      .min(1)
      .max(64)
      .optional()
      .openapi({ ...saidOf(law, name, field) })
  return z
    .enum([first.id, ...more.map(({ id }) => id)])
    .optional()
    .openapi({ ...saidOf(law, name, field) })
}

/** What a list is asked by: division, status, day, year, whatever a row names, and the choices declared as `filters`. */
export const queryOf = ({ law, fields, filters: asked, firstDay }: LocalRecord): z.ZodType<Record<string, string>> => {
  const filters = asked.map((name) => [name, filterShape(law, name, fields[name])])
  const isDated = firstDay !== null || 'valid_from' in fields
  return z.strictObject({
    ...PageQuery,
    tenant: TenantCode.optional(),
    division: z
      .string()
      .regex(/^44\d{2}(?:\d{2}|\d{5}|\d{8})$/)
      .optional(),
    ...Object.fromEntries(Object.entries(statusShape(law)).map(([name, shape]) => [name, shape.optional()])),
    ...(isDated ? { as_of: day().shape.optional() } : {}),
    ...listShape(law),
    ...Object.fromEntries(filters),
  }) as unknown as z.ZodType<Record<string, string>>
}
