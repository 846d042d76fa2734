import { partsOf, type Schema } from './schema.ts'

const isOptional = (name: string): boolean => name.endsWith('?')
const nameOfMember = (name: string): string => name.replace(/\?$/, '')

/**
 * A body whose members exclude each other is `oneOf` the closed shapes it may have. Its shape says them as `x-one-of`: of each
 * alternative the members it has and the others have not (`name?` where it may stay away); what is named in none belongs to all.
 */
export const spellOutAlternatives = (schema: Schema): void => {
  for (const part of partsOf(schema)) spellOutAlternatives(part)
  const { 'x-one-of': alternatives, type = 'object', properties = {}, required = [], ...rest } = schema
  if (!alternatives) return
  const named = new Set(alternatives.flat().map(nameOfMember))
  const shapes = alternatives.map((own) => {
    const has = (name: string): boolean => !named.has(name) || own.some((each) => nameOfMember(each) === name)
    return {
      type,
      properties: Object.fromEntries(Object.entries(properties).filter(([name]) => has(name))),
      required: [...required.filter((name) => !named.has(name)), ...own.filter((name) => !isOptional(name))],
      additionalProperties: false,
    }
  })
  for (const word of Object.keys(schema)) Reflect.deleteProperty(schema, word)
  const { additionalProperties: _closed, ...said } = rest
  Object.assign(schema, said, { oneOf: shapes })
}
