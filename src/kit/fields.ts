import type { z } from '@hono/zod-openapi'
import type { Kind } from './kinds.ts'

/**
 * Who gives a field its value: `fixed` at creation and never changed, `sent` at creation and changed later, `ruled` likewise
 * but a rule and not the form asks for it (`fixed_ruled`: and it is never changed), `maybe` optional, `kept` by an act, `held` by the server.
 */
export type Presence = 'fixed' | 'fixed_maybe' | 'fixed_ruled' | 'sent' | 'ruled' | 'maybe' | 'kept' | 'held'

export interface Field<T = unknown, N = unknown, P extends Presence = Presence> {
  readonly kind: Kind<T, N>
  readonly presence: P
  /** What a `held` field begins as, where no act says otherwise. */
  readonly initial?: T
}

const present =
  <const P extends Presence>(presence: P) =>
  <T, N = never>(kind: Kind<T, N>): Field<T, N, P> => ({ kind, presence })

/** Given at creation, never changed. */
export const fixed = present('fixed')
/** May be given at creation, never changed. */
export const fixedMaybe = present('fixed_maybe')
/** Given at creation, never changed; a body may leave it out: a rule says so, with its code. */
export const fixedRuled = present('fixed_ruled')
/** Given at creation, may be changed. */
export const sent = present('sent')
/** Stored always, but a body may leave it out: a rule says so, with its code. */
export const ruled = present('ruled')
/** May be absent. */
export const maybe = present('maybe')
/** Absent until an act gives it. */
export const kept = present('kept')
/** The server's: what it begins as; acts and `begins` say otherwise. */
export const held = <T, N = never>(kind: Kind<T, N>, initial?: T): Field<T, N, 'held'> =>
  initial === undefined ? { kind, presence: 'held' } : { kind, presence: 'held', initial }

export type Fields = Readonly<Record<string, Field>>

type Absent = 'fixed_maybe' | 'maybe' | 'kept'
type Ruled = 'ruled' | 'fixed_ruled'
type ValueOf<F> = F extends Field<infer T, infer _N, infer _P> ? T : never
type PresenceOf<F> = F extends { readonly presence: infer P } ? P : never
type KeysOf<F, P> = { [K in keyof F]: PresenceOf<F[K]> extends P ? K : never }[keyof F]

/** The fields of a row. */
export type Values<F> = {
  [K in keyof F]: PresenceOf<F[K]> extends Absent ? ValueOf<F[K]> | null : ValueOf<F[K]>
}

/** The fields of a row before the rules have spoken: what a rule asks for may be missing. */
export type Draft<F> = {
  [K in keyof F]: PresenceOf<F[K]> extends Absent | Ruled ? ValueOf<F[K]> | null : ValueOf<F[K]>
}

/** What a body of creation holds. */
export type CreateBody<F> = { [K in KeysOf<F, 'fixed' | 'sent'>]: ValueOf<F[K]> } & {
  [K in KeysOf<F, 'fixed_maybe' | Ruled | 'maybe'>]?: ValueOf<F[K]> | null | undefined
}

/** What a body of a change may hold. */
export type UpdateBody<F> = { [K in KeysOf<F, 'sent'>]?: ValueOf<F[K]> | undefined } & {
  [K in KeysOf<F, 'ruled' | 'maybe'>]?: ValueOf<F[K]> | null | undefined
}

/** The rows of what the fields name, by field: empty where nothing is named. */
export type Named<F> = {
  [
    K in keyof F as F[K] extends Field<infer _T, infer N, infer _P> ? ([N] extends [never] ? never : K) : never
  ]: F[K] extends Field<infer _T, infer N, infer _P> ? readonly N[] : never
}

const ON_CREATION: ReadonlySet<Presence> = new Set(['fixed', 'fixed_maybe', 'fixed_ruled', 'sent', 'ruled', 'maybe'])
const ON_CHANGE: ReadonlySet<Presence> = new Set(['sent', 'ruled', 'maybe'])
const MAY_BE_ABSENT: ReadonlySet<Presence> = new Set(['fixed_maybe', 'fixed_ruled', 'ruled', 'maybe'])
const NULLABLE: ReadonlySet<Presence> = new Set(['fixed_maybe', 'maybe', 'kept'])

/** Whether a rule, and not the form, says that it is missing. */
export const isRuled = ({ presence }: Pick<Field, 'presence'>): boolean =>
  presence === 'ruled' || presence === 'fixed_ruled'

/** Whether a name of nothing is for a rule to refuse: one that rules judge beyond the caller's division; any other is 404. */
export const isNamedForRule = (field: {
  presence: Presence
  kind: { name: string; target?: { door: string } | undefined }
}): boolean => isRuled(field) && field.kind.name.startsWith('names') && field.kind.target?.door === 'judge'

export const isNullable = ({ presence }: Field): boolean => NULLABLE.has(presence)

/** The members of a body's shape, by what the body is for. */
export const bodyShape = (fields: Fields, of: 'create' | 'update'): Record<string, z.ZodType> => {
  const taken = of === 'create' ? ON_CREATION : ON_CHANGE
  const members = Object.entries(fields).filter(([, { presence }]) => taken.has(presence))
  return Object.fromEntries(members.map(([name, field]) => [name, memberOf(field, of)]))
}

const memberOf = ({ kind, presence }: Field, of: 'create' | 'update'): z.ZodType => {
  if (isRuled({ presence })) return (kind.judged ?? kind.shape).nullish()
  if (MAY_BE_ABSENT.has(presence)) return (kind.blank ?? kind.shape).nullish()
  return of === 'create' ? kind.shape : kind.shape.optional()
}

/** The members of an answer's shape. */
export const answerShape = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { shape } = field.kind
      return [name, isNullable(field) ? shape.nullable() : shape]
    }),
  )
