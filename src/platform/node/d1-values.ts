import { d1Error } from './d1-errors.ts'

/** A value that both SQLite and a libSQL server bind. */
export type Bound = string | number | null | Uint8Array

/** A bound value as D1 takes it: booleans are 0 and 1, bytes a blob, what JSON has no number for is NULL; the rest is refused. */
export const bindable = (value: unknown): Bound => {
  if (typeof value === 'string' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (value instanceof Uint8Array) return value
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  if (isBytes(value)) return Uint8Array.from(value)
  const shown = value === undefined ? 'undefined' : Object.prototype.toString.call(value) // never what it holds
  throw d1Error(`Type '${typeof value}' not supported for value '${shown}'`, 'D1_TYPE_ERROR')
}

const isBytes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number' && each >= 0 && each < 256)

/** A stored value as D1 answers it: a blob is the list of its bytes. */
export const answered = (value: unknown): unknown => (value instanceof Uint8Array ? Array.from(value) : value)

const QUIET = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\//g

/** How many values a statement takes: its highest numbered place, or as many as it has places. */
export const placesOf = (sql: string): number => {
  let highest = 0
  for (const [, number] of sql.replaceAll(QUIET, ' ').matchAll(/\?(\d*)/g)) {
    highest = number ? Math.max(highest, Number(number)) : highest + 1
  }
  return highest
}
