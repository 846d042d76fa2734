import { z } from 'zod'
import type { Endpoint } from '../../src/serve/endpoint.ts'

interface Schema {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  format?: string
  minimum?: number
  minLength?: number
  minItems?: number
}

/** Texts tried one after another until one has the pattern and the length asked for. */
const TEXTS = [
  'sample text',
  '441400',
  '441422399299',
  '2016-05-01',
  '2016-05',
  '2099-01-01T00:00:00.000Z',
  '441400-01931f6e-0000-7000-8000-00000000dead',
  'a'.repeat(64),
  '441422',
]

const textOf = ({ pattern, format, minLength = 0 }: Schema): string => {
  if (format === 'date') return '2016-05-01'
  if (format === 'date-time') return '2099-01-01T00:00:00.000Z'
  const fits = (text: string) =>
    text.length >= minLength && (pattern === undefined || new RegExp(pattern, 'u').test(text))
  return TEXTS.find(fits) ?? 'a'.repeat(Math.max(1, minLength))
}

const sampleOf = (schema: Schema): unknown => {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sampleOf(schema.anyOf[0] ?? {})
  if (schema.type === 'object') {
    return Object.fromEntries((schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {})]))
  }
  if (schema.type === 'array')
    return Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => sampleOf(schema.items ?? {}))
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (schema.type === 'boolean') return true
  return textOf(schema)
}

/** Bodies that no schema tells how to make: a value whose form hangs on its name, a position that the feed wrote. */
const GIVEN: Readonly<Record<string, unknown>> = {
  createSetting: { name: 'turn_due_days', tenant: '441400', value: '20', reason: 'sample text' },
  replayWebhookEndpoint: { position: 'eyI0NDE0MDAiOjg5OX0' },
}

/** A body the endpoint's own schema takes, made from it; the records it names do not exist. */
export const sampleBody = ({ body, operation }: Endpoint): unknown => {
  if (!body) return undefined
  if (operation in GIVEN) return GIVEN[operation]
  const schema = z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }) as Schema
  const required = sampleOf(schema)
  const withOneMore = Object.entries(schema.properties ?? {}).map(([name, each]) => ({
    ...Object(required),
    [name]: sampleOf(each),
  }))
  const made = [required, ...withOneMore].find((each) => body.safeParse(each).success)
  if (made === undefined) throw new Error(`teach test/harness/samples.ts a body for ${operation}`)
  return made
}
