import { BODY_EXAMPLES, ID_EXAMPLE } from './bodies-catalogue.ts'
import { MEMBER_EXAMPLES } from './values-catalogue.ts'
import type { Examples } from './local-examples.ts'
import { nameOf, type Schema } from './schema.ts'

interface Where {
  operation: string
  /** Bodies of operations that have a sample of their own. */
  examples: Examples
  named: Readonly<Record<string, Schema>>
}

const typeOf = ({ type }: Schema): string | undefined =>
  typeof type === 'string' ? type : type?.find((each) => each !== 'null')

/** A text of a name that says nothing of its form: the test of examples finds it, so that the name is taught one. */
export const TEXT_EXAMPLE = 'a text'

const scalarOf = (schema: Schema, name: string): unknown => {
  const known = MEMBER_EXAMPLES[name]
  const type = typeOf(schema)
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number')
    return typeof known === 'number' ? known : Math.max(schema.minimum ?? 1, 1)
  if (typeof known === 'string') return known
  if (name.endsWith('_id')) return ID_EXAMPLE
  return schema.format === 'date' ? '2016-05-01' : TEXT_EXAMPLE
}

const valueOf = (schema: Schema, name: string, where: Where): unknown => {
  if (schema.format === 'date' && name in MEMBER_EXAMPLES) return MEMBER_EXAMPLES[name]
  if (schema.example !== undefined) return schema.example
  const target = where.named[nameOf(schema) ?? '']
  if (target) return valueOf(target, name, where)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum.find((each) => each !== null)
  const [first] = schema.anyOf ?? schema.oneOf ?? []
  if (first) return valueOf(first, name, where)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => valueOf(part, name, where)))
  if (typeOf(schema) === 'array') return schema.items ? [valueOf(schema.items, name, where)] : []
  return schema.properties || typeOf(schema) === 'object' ? objectOf(schema, where) : scalarOf(schema, name)
}

/** The required members, of alternatives those of the first; of a body that requires none, its first. */
const objectOf = (schema: Schema, where: Where): Record<string, unknown> => {
  const { properties = {}, required = [], 'x-one-of': [first = []] = [] } = schema
  const needed = [...required, ...first.filter((name) => !name.endsWith('?'))]
  const names = needed.length > 0 ? needed : Object.keys(properties).slice(0, 1)
  return Object.fromEntries(
    names.flatMap((name) => {
      const property = properties[name]
      return property ? [[name, valueOf(property, name, where)]] : []
    }),
  )
}

/** A body as a caller could send it: of the right shape; whether the rules take it hangs on what stands in the databases. */
export const exampleOf = (schema: Schema, where: Where): unknown =>
  BODY_EXAMPLES[where.operation] ?? where.examples[where.operation] ?? valueOf(schema, '', where)
