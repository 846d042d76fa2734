import type { Context } from 'hono'
import { problem } from '../problems/problem.ts'
import { ASKED } from './hints.ts'
import { checkJsonText } from './json.ts'

export type Consumes = 'json' | 'csv' | 'form_or_json'

/** A workbook as WPS and Excel save it. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const ACCEPTED: Record<Consumes, readonly string[]> = {
  json: ['application/json'],
  // what browsers and spreadsheets call the same file; what it really is, its bytes say
  csv: [
    'text/csv',
    'application/csv',
    'text/tab-separated-values',
    'text/plain',
    'application/vnd.ms-excel',
    XLSX_TYPE,
  ],
  form_or_json: ['application/x-www-form-urlencoded', 'application/json'],
}

const mediaType = (c: Context): string => (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** Control characters but tab and line breaks. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u

/** Control characters and half surrogate pairs are no text: they cannot be stored, shown or hashed alike everywhere. */
const isText = (text: string): boolean => text.isWellFormed() && !CONTROL.test(text)

/** Beyond 2^53 a whole number is read as its neighbour, and 1e400 as no number at all: what was not written is not kept. */
const isExact = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))

const refuseUnreadable = (key: string, value: unknown): unknown => {
  const bad = !isText(key) || (typeof value === 'string' && !isText(value))
  if (bad) throw problem('INVALID_REQUEST', { field: key, detail: ASKED.control })
  if (typeof value === 'number' && !isExact(value))
    throw problem('INVALID_REQUEST', { field: key, detail: ASKED.exact_number })
  return value
}

const notJson = () =>
  problem('INVALID_REQUEST', { field: 'body', facts: { accepted: ['application/json'] }, detail: ASKED.json })

const parseJson = (bytes: ArrayBuffer): unknown => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
    if (text.trim() === '') return undefined
    checkJsonText(text)
    return JSON.parse(text, refuseUnreadable)
  } catch (failure) {
    if (failure instanceof SyntaxError || failure instanceof TypeError) throw notJson()
    throw failure
  }
}

const parseForm = (bytes: ArrayBuffer): Record<string, unknown> => {
  const fields = new URLSearchParams(new TextDecoder().decode(bytes))
  return singleValues(fields)
}

/** Name → value; a name that stands twice becomes a list, which no schema of a single value takes. */
export const singleValues = (fields: URLSearchParams): Record<string, unknown> =>
  Object.fromEntries([...new Set(fields.keys())].map((name) => [name, single(fields.getAll(name))]))

const single = (values: string[]): unknown => {
  if (values.some((value) => !isText(value))) throw problem('INVALID_REQUEST', { detail: ASKED.control })
  return values.length === 1 ? values[0] : values
}

/** Reads a body as its endpoint takes it: 415 for another type, 400 for what is not JSON; an empty one is undefined. */
export const readBody = async (c: Context, consumes: Consumes): Promise<unknown> => {
  const bytes = await c.req.arrayBuffer()
  const type = mediaType(c)
  if (bytes.byteLength === 0 && type === '' && consumes !== 'csv') return undefined
  if (!ACCEPTED[consumes].includes(type)) {
    throw problem('UNSUPPORTED_MEDIA_TYPE', { facts: { accepted: ACCEPTED[consumes] } })
  }
  if (consumes === 'csv') return new Uint8Array(bytes)
  return type === 'application/json' ? parseJson(bytes) : parseForm(bytes)
}
