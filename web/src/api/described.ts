import type { PlaceLevel } from '../../../src/rules/law.ts'
import type { Words } from '../text/words.ts'
import type { FieldKind } from './field-kind.ts'
import { isObject } from './is-object.ts'
import { useLoad } from './use-load.ts'

export type Level = PlaceLevel

export interface Field {
  name: string
  kind: FieldKind
  words?: readonly [zh: string, en: string]
  required?: boolean
  nullable?: boolean
  values?: readonly (readonly [value: string, zh: string, en: string])[]
  max?: number
  /** A place: at which levels, and whether it may lie in another city. */
  levels?: readonly Level[]
  elsewhere?: boolean
  fields?: readonly Field[]
  /** All values of its list stand open beside one another, each to be ticked. */
  open?: boolean
}

export interface Act {
  name: string
  words?: readonly [zh: string, en: string]
  method: 'post' | 'patch'
  path: string
  permission: string
  if_match: boolean
  key: boolean
  fields: readonly Field[]
}

/** Many at once from a file: rows of their own, or the lines of one record. */
export interface Import {
  /** The field whose lines they are; empty where each row is a record. */
  of: string
  path: string
  permission: string
  if_match: boolean
  columns: readonly string[]
}

type Writers = Readonly<Partial<Record<Level, readonly string[]>>>

export interface Described {
  name: string
  words?: readonly [zh: string, en: string]
  /** The rules of the standing duties that a row of it fulfils. */
  duties?: readonly string[]
  /** State → the acts that leave it. */
  states?: Readonly<Record<string, readonly string[]>>
  /** Where who writes hangs on the level of the place, and who writes what is of the place itself: where `without` is empty. */
  writers?: Writers
  itself?: { without: string; writers: Writers }
  id: 'id' | 'code'
  /** `paged`: it takes limit and cursor. */
  list: {
    path: string
    permission: string
    paged: boolean
    filters: readonly Field[]
    fields: readonly Field[]
  } | null
  read: { path: string; permission: string } | null
  history: string | null
  parts: readonly { name: string; path: string; permission: string; fields: readonly Field[] }[]
  create: Act | null
  acts: readonly Act[]
  imports: readonly Import[]
}

/** The generated file is ours: one look at its shape is enough. */
const isDescribed = (value: unknown): value is Described =>
  isObject(value) && typeof value['name'] === 'string' && Array.isArray(value['acts']) && 'list' in value

/** A word that only a rule judges is offered from the list its record's answer names: the office chooses, it does not spell. */
const withLists = (record: Described): Described => {
  const named = new Map(record.list?.fields.map((field) => [field.name, field]))
  const offered = (act: Act): Act => ({
    ...act,
    fields: act.fields.map((field) => {
      const values = named.get(field.name)?.values
      return field.kind === 'text' && values !== undefined ? { ...field, kind: 'choice' as const, values } : field
    }),
  })
  // A filter is called as the field it asks for.
  const called = (filter: Field): Field => {
    const words = filter.words ?? named.get(filter.name)?.words
    return words === undefined ? filter : { ...filter, words }
  }
  return {
    ...record,
    list: record.list && { ...record.list, filters: record.list.filters.map(called) },
    create: record.create && offered(record.create),
    acts: record.acts.map(offered),
  }
}

type Reader = () => Promise<{ default: unknown }>

const isReader = (value: unknown): value is Reader => typeof value === 'function'

/** The build hands the description over in pieces (scripts/lib/described-parts.ts): all records lightly, each whole when it is asked for. */
export const describedNow = async (whole: readonly string[]): Promise<readonly Described[]> => {
  const file: { default: unknown; parts?: unknown } = await import('./described.json')
  const records = Array.isArray(file.default) ? file.default.filter(isDescribed) : []
  const parts = isObject(file.parts) ? file.parts : {}
  const found = await Promise.all(
    records.map(async (record) => {
      const reader = whole.includes(record.name) ? parts[record.name] : undefined
      const read = isReader(reader) ? (await reader()).default : record
      return isDescribed(read) ? read : record
    }),
  )
  return found.map(withLists)
}

/** All records the page draws screens for; fields are there of those that are named. */
export const useDescribed = (whole: readonly string[]) =>
  useLoad(`described ${whole.join(' ')}`, () => describedNow(whole))

/** What the description itself calls something, where it does. */
export const wordsIn = (words: readonly [string, string] | undefined): Words | null =>
  words === undefined ? null : { zh: words[0], en: words[1] }
