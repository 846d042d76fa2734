import { z } from 'zod'

/** A schema of the document, as far as it is looked at here. */
export interface Schema {
  $ref?: string
  type?: string | readonly string[]
  description?: string
  example?: unknown
  enum?: readonly unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minimum?: number
  minLength?: number
  minItems?: number
  properties?: Record<string, Schema>
  required?: readonly string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  prefixItems?: Schema[]
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  /** What the kit says of a field of a local record: an office's word, the kind, what the field names, and its closed list (id, zh, en). */
  'x-en'?: string
  'x-kind'?: string
  'x-names'?: string
  'x-terms'?: readonly (readonly string[])[]
  /** Members that exclude each other: `exclusive.ts`. */
  'x-one-of'?: readonly (readonly string[])[]
}

const Fields = z.record(z.string(), z.unknown())

/** The parts a schema is made of, by whichever word it says so. */
export const partsOf = (schema: Schema): Schema[] => {
  const { properties, items, prefixItems = [], allOf = [], anyOf = [], oneOf = [], additionalProperties } = schema
  const rest = typeof additionalProperties === 'object' ? [additionalProperties] : []
  return [
    ...Object.values(properties ?? {}),
    ...(items ? [items] : []),
    ...prefixItems,
    ...allOf,
    ...anyOf,
    ...oneOf,
    ...rest,
  ]
}

/** Calls for a schema and all within it, outermost first. */
export const walk = (schema: Schema, visit: (each: Schema) => void): void => {
  visit(schema)
  for (const part of partsOf(schema)) walk(part, visit)
}

/** The name behind a reference to a schema of the components. */
export const nameOf = ({ $ref }: Schema): string | undefined => $ref?.replace('#/components/schemas/', '')

/** Whether something is an object that can be looked into. */
export const isObject = (value: unknown): value is Record<string, unknown> => Fields.safeParse(value).success
