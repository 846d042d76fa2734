import type { Field } from '../../api/described.ts'
import { isObject } from '../../api/is-object.ts'
import type { Row } from '../../api/send.ts'
import { inFen, isMoney, FEN_PER_YUAN } from '../../ui/money.ts'

/** What a form holds while it is filled in: texts, ticks, and rows of such. */
export interface Draft {
  [name: string]: string | boolean | readonly string[] | Draft | readonly Draft[]
}

/** A text of the form, without the blanks around it. */
export const typedIn = (draft: Draft, name: string): string => {
  const value = draft[name]
  return typeof value === 'string' ? value.trim() : ''
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : value === true
      ? 'true'
      : value === false
        ? 'false'
        : ''

const yuanOf = (fen: unknown): string => (typeof fen === 'number' ? String(fen / FEN_PER_YUAN) : '')

const startOfField = ({ name, kind, fields = [] }: Field, value: unknown): Draft[string] => {
  const given = Array.isArray(value) ? value : []
  if (kind === 'choices') return given.map(textOf)
  if (kind === 'lines') return given.map(textOf).join('\n')
  if (kind === 'rows') return given.map((each) => startOf(fields, isObject(each) ? each : {}))
  if (kind === 'group') return startOf(fields, isObject(value) ? value : {})
  if (isMoney(name)) return yuanOf(value)
  return kind === 'plain' && isObject(value) ? JSON.stringify(value) : textOf(value)
}

/** A form as it opens: empty, or with what the record says now. */
export const startOf = (fields: readonly Field[], row: Row = {}): Draft =>
  Object.fromEntries(fields.map((field) => [field.name, startOfField(field, row[field.name])]))

/** Whether a value of a form is a form itself: a group, or a row. */
export const isDraft = (value: unknown): value is Draft => isObject(value)

const jsonOf = (text: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' ? parsed : text
  } catch {
    return text
  }
}

const valueOf = (field: Field, value: Draft[string] | undefined): unknown => {
  if (field.kind === 'rows')
    return Array.isArray(value) ? value.map((each) => bodyOf(field.fields ?? [], isDraft(each) ? each : {})) : []
  if (field.kind === 'group') {
    const body = bodyOf(field.fields ?? [], isDraft(value) ? value : {})
    return Object.keys(body).length === 0 ? undefined : body
  }
  if (field.kind === 'choices') return Array.isArray(value) ? value : []
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return undefined
  if (field.kind === 'lines')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
  if (isMoney(field.name)) return inFen(text)
  if (field.kind === 'moment') return `${text}:00+08:00` // the minute as a clock in the province shows it
  if (field.kind === 'number') return Number(text)
  if (field.kind === 'flag') return text === 'true'
  return field.kind === 'plain' ? jsonOf(text) : text
}

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

/** The body a form makes: what is empty is left out. */
export const bodyOf = (fields: readonly Field[], draft: Draft): Record<string, unknown> => {
  const body: Record<string, unknown> = {}
  for (const field of fields) {
    const value = valueOf(field, draft[field.name])
    if (!isEmpty(value) || (field.required && Array.isArray(value))) body[field.name] = value
  }
  return body
}

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The body of a change: only what is another value now; what was emptied is null, or an empty list. */
export const changesOf = (fields: readonly Field[], before: Draft, after: Draft): Record<string, unknown> => {
  const [was, is] = [bodyOf(fields, before), bodyOf(fields, after)]
  const changes: Record<string, unknown> = {}
  for (const { name, kind, nullable } of fields) {
    if (same(was[name], is[name])) continue
    if (is[name] !== undefined) changes[name] = is[name]
    else if (nullable) changes[name] = null
    else if (kind === 'choices' || kind === 'lines' || kind === 'rows') changes[name] = []
  }
  return changes
}

/** What is typed once and kept nowhere. */
const SEALED: ReadonlySet<string> = new Set(['citizen_id', 'phone', 'birth_date'])

const PREFIX = 'draft '

/** Without what is sealed, at whatever depth. */
const keptText = (draft: Draft): string =>
  JSON.stringify(draft, (name, value: unknown) => (SEALED.has(name) ? undefined : value))

const read = (key: string): Draft | undefined => {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null')
    return isDraft(found) ? found : undefined
  } catch {
    return undefined
  }
}

/**
 * Half-written forms survive the menu, Back, a reload and a new sign-in of the same user in this tab: the key names the user.
 * They go with the sign-out and with the tab.
 */
export const drafts = {
  get: read,
  keep: (key: string, draft: Draft): void => {
    try {
      sessionStorage.setItem(PREFIX + key, keptText(draft))
    } catch {
      // a full or shut storage keeps nothing: the form itself still stands
    }
  },
  drop: (key: string): void => sessionStorage.removeItem(PREFIX + key),
  clear: (): void => {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key)
  },
}
