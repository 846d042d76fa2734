import type { FieldKind } from '../../web/src/api/field-kind.ts'
import { saidIds, saidValues } from './closed-values.ts'

export type Words = readonly [zh: string, en: string]

export interface DescribedField {
  name: string
  kind: FieldKind
  words?: Words
  /** A body has to name it. */
  required?: true
  /** It may be emptied. */
  nullable?: true
  /** The values of a closed list, each with its words where the rule book has them. */
  values?: readonly (readonly [value: string, zh: string, en: string])[]
  max?: number
  /** A place: at which levels, and whether it may lie in another city. */
  levels?: readonly string[]
  elsewhere?: true
  fields?: readonly DescribedField[]
}

export type Json = Readonly<Record<string, unknown>>

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const jsonOf = (value: unknown): Json => (isJson(value) ? value : {})

const LONG_TEXT = 200
const DEPTH_MAX = 3

export const pair = (zh: unknown, en: unknown): { words?: Words } =>
  typeof zh === 'string' && typeof en === 'string' && zh !== '' ? { words: [zh, en] } : {}

const wordsOf = (schema: Json): { words?: Words } => pair(schema['x-zh'], schema['x-en'])

/** At which levels a field names a place, where it names one. */
const placeOf = (schema: Json): Pick<DescribedField, 'levels' | 'elsewhere'> => {
  const levels = schema['x-levels']
  if (!Array.isArray(levels)) return {}
  return { levels: levels.map(String), ...(schema['x-elsewhere'] === true ? { elsewhere: true } : {}) }
}

/** The columns of lines with what they are called: the field that holds them says it. */
const columnsOf = (schema: Json, fields: readonly DescribedField[]): DescribedField[] => {
  const said = jsonOf(schema['x-columns'])
  return fields.map((field) => {
    const words = said[field.name]
    return Array.isArray(words) ? { ...field, ...pair(words[0], words[1]) } : field
  })
}

const enumOf = ({ enum: values }: Json): string[] =>
  Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []

const isNullable = (schema: unknown): boolean => {
  const { type, anyOf } = jsonOf(schema)
  if (Array.isArray(type)) return type.includes('null')
  return Array.isArray(anyOf) && anyOf.some((each) => jsonOf(each)['type'] === 'null')
}

/** Reads the schemas of one document. */
export const reader = (document: Json) => {
  const schemas = jsonOf(jsonOf(document['components'])['schemas'])

  /** The schema itself, without its reference and without the null beside it. */
  const plain = (schema: unknown): Json => {
    const given = jsonOf(schema)
    const ref = given['$ref']
    if (typeof ref === 'string') return plain(schemas[ref.split('/').at(-1) ?? ''])
    const choices = [given['anyOf'], given['oneOf'], given['allOf']].find(Array.isArray)
    if (!choices) return given
    const first = choices.map(plain).find(({ type }) => type !== 'null')
    return { ...first, ...given }
  }

  const kindOf = (schema: Json): FieldKind => {
    const type = Array.isArray(schema['type']) ? schema['type'].find((each) => each !== 'null') : schema['type']
    if (enumOf(schema).length > 0) return 'choice'
    if (type === 'boolean') return 'flag'
    if (type === 'integer' || type === 'number') return 'number'
    if (type === 'array') {
      const items = plain(schema['items'])
      if (enumOf(items).length > 0) return 'choices'
      return items['type'] === 'object' ? 'rows' : 'lines'
    }
    if (type === 'object') return isJson(schema['properties']) ? 'group' : 'plain'
    if (type !== 'string') return 'plain'
    if (schema['format'] === 'date') return 'day'
    if (schema['format'] === 'date-time') return 'moment'
    return typeof schema['maxLength'] === 'number' && schema['maxLength'] > LONG_TEXT ? 'long' : 'text'
  }

  const fieldOf = (name: string, given: unknown, required: boolean, depth: number): DescribedField => {
    const schema = plain(given)
    const kind = kindOf(schema)
    const items = plain(schema['items'])
    const closed = enumOf(kind === 'choices' ? items : schema)
    // A list that only a rule judges stands in the document by its words alone.
    const values = closed.length > 0 ? closed : saidIds({ ...jsonOf(given), ...schema })
    const inside = kind === 'rows' ? items : schema
    const isFlag = kind === 'choice' && values.every((value) => value === 'true' || value === 'false')
    return {
      name,
      kind: isFlag ? 'flag' : kind === 'text' && values.length > 0 ? 'choice' : kind,
      ...wordsOf(jsonOf(given)),
      ...wordsOf(schema),
      ...(required ? { required: true } : {}),
      ...(isNullable(given) || isNullable(schema) ? { nullable: true } : {}),
      ...(values.length > 0 ? { values: saidValues({ ...jsonOf(given), ...schema }, values) ?? [] } : {}),
      ...(typeof schema['maxLength'] === 'number' ? { max: schema['maxLength'] } : {}),
      ...placeOf({ ...jsonOf(given), ...schema }),
      ...((kind === 'rows' || kind === 'group') && depth < DEPTH_MAX
        ? { fields: columnsOf({ ...schema, ...jsonOf(given) }, fieldsOf(inside, depth + 1)) }
        : {}),
    }
  }

  const fieldsOf = (given: unknown, depth = 0): DescribedField[] => {
    const schema = plain(given)
    const required = Array.isArray(schema['required']) ? schema['required'] : []
    return Object.entries(jsonOf(schema['properties'])).map(([name, each]) =>
      fieldOf(name, each, required.includes(name), depth),
    )
  }

  return { plain, fieldsOf, fieldOf }
}
