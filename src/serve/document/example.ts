import { BODY_EXAMPLES, MEMBER_EXAMPLES } from './example-values.ts'
import { nameOf, type Schema } from './schema.ts'

interface Where {
  operation: string
  named: Readonly<Record<string, Schema>>
}

const typeOf = ({ type }: Schema): string | undefined =>
  typeof type === 'string' ? type : type?.find((each) => each !== 'null')

const scalarOf = (schema: Schema, name: string): unknown => {
  const known = MEMBER_EXAMPLES[name]
  const type = typeOf(schema)
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number')
    return typeof known === 'number' ? known : Math.max(schema.minimum ?? 1, 1)
  if (typeof known === 'string') return known
  return schema.format === 'date' ? '2016-05-01' : 'x'.repeat(Math.max(schema.minLength ?? 1, 1))
}

const valueOf = (schema: Schema, name: string, where: Where): unknown => {
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
  BODY_EXAMPLES[where.operation] ?? valueOf(schema, '', where)
