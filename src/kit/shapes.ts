import { z } from '@hono/zod-openapi'
import { Id, TenantCode } from '../records/ids.ts'
import { Instant, PageQuery, Version } from '../records/shapes.ts'
import type { RecordLaw } from '../rules/law.ts'
import { day } from './kinds.ts'
import { answerShape, bodyShape, type Fields } from './fields.ts'
import type { LocalRecord } from './record.ts'
import { filterFields } from './table.ts'

/** rectification_case → RectificationCase. */
export const pascal = (name: string): string =>
  name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

const statusShape = ({ states = {} }: RecordLaw): Record<string, z.ZodType> => {
  const [first, ...more] = Object.keys(states)
  return first === undefined ? {} : { status: z.enum([first, ...more]) }
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
        ...answerShape(fields),
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
  z.strictObject(bodyShape(fields, of)).openapi(`${pascal(of)}${pascal(law.noun)}`)

/** The body of an act. */
export const actBodyOf = (law: RecordLaw, act: string, inputs: Fields): z.ZodType =>
  z.strictObject(bodyShape(inputs, 'create')).openapi(`${pascal(act)}${pascal(law.noun)}`)

const QUERIED = z
  .string()
  .regex(/^20\d{2}$/)
  .openapi({ example: '2017' })

/** What a list is asked by: division, status, day, year, and whatever a row names. */
export const queryOf = ({ law, fields, placeField, firstDay }: LocalRecord): z.ZodType<Record<string, string>> => {
  const filters = filterFields(fields, placeField).map((name) => [
    name,
    fields[name]?.kind.name === 'year' ? QUERIED.optional() : z.string().trim().min(1).max(64).optional(),
  ])
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
    ...Object.fromEntries(filters),
  }) as unknown as z.ZodType<Record<string, string>>
}
