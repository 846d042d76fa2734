// The document as a stranger reads it: everything described, requests closed, answers open, examples of the right shape.
import { beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../src/app.ts'
import { PROBLEMS } from '../src/problems/problems.ts'
import { TEXT_EXAMPLE } from '../src/serve/document/example.ts'
import { nameOf, walk, type Schema } from '../src/serve/document/schema.ts'
import { openApiDocument } from '../src/serve/openapi.ts'

type Document = ReturnType<typeof openApiDocument>
type Operation = Document['paths'][string][string]

let document: Document
let operations: { name: string; operation: Operation }[]
let schemas: Record<string, Schema>

beforeAll(() => {
  document = openApiDocument(endpoints)
  schemas = document.components.schemas
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  )
})

const requestsOf = ({ requestBody }: Operation): Schema[] =>
  Object.values(requestBody?.content ?? {}).map(({ schema }) => schema)
const answersOf = ({ responses }: Operation): Schema[] =>
  Object.values(responses)
    .map((given) => document.components.responses?.[String(given['$ref']).split('/').at(-1) ?? ''] ?? given)
    .flatMap(({ content }) => Object.values(content ?? {}).map(({ schema }) => schema))

/** A schema, and all that it is made of, by reference too. */
const reached = (roots: readonly Schema[]): Set<Schema> => {
  const found = new Set<Schema>()
  const follow = (root: Schema): void =>
    walk(root, (each) => {
      if (found.has(each)) return
      found.add(each)
      const target = schemas[nameOf(each) ?? '']
      if (target) follow(target)
    })
  for (const root of roots) follow(root)
  return found
}

const every = (): Set<Schema> =>
  reached([
    ...Object.values(schemas),
    ...operations.flatMap(({ operation }) => [...requestsOf(operation), ...answersOf(operation)]),
  ])

test('every property has a description', () => {
  const said = (member: Schema): string | undefined => member.description ?? schemas[nameOf(member) ?? '']?.description
  const bare = [...every()].flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, member]) => (said(member) ? [] : [name])),
  )
  expect(
    [...new Set(bare)],
    'say it with x-en in its shape, or for every record in src/serve/document/words-….ts',
  ).toEqual([])
})

test('a member that may not be null does not say what null means', () => {
  const wrong = [...every()].flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, { type, description = '' }]) =>
      typeof type === 'string' && description.includes('; null ') ? [`${name}: ${description}`] : [],
    ),
  )
  expect([...new Set(wrong)]).toEqual([])
})

test('every operation and parameter has one, and every list says its order', () => {
  const bare = operations.flatMap(({ name, operation }) => [
    ...(operation['description'] ? [] : [name]),
    ...(operation.parameters ?? [])
      .filter((each) => !('$ref' in each) && !each.description)
      .map((each) => `${name} ${each.name}`),
  ])
  expect(bare).toEqual([])
  const unordered = endpoints.filter(({ method, order, answer }) => {
    const schema = 'shape' in answer && typeof answer.shape === 'object' ? answer.shape : null
    return method === 'get' && schema !== null && 'next' in schema && 'items' in schema && order === undefined
  })
  expect(unordered.map(({ path }) => path)).toEqual([])
})

test('requests are closed and answers open', () => {
  const shut = [...reached(operations.flatMap(({ operation }) => answersOf(operation)))].filter(
    (each) => each.additionalProperties === false,
  )
  expect(shut).toEqual([])
})

test('no null in an enum, no flag of one value, no places without what may follow', () => {
  for (const schema of every()) {
    expect(schema.enum ?? []).not.toContain(null)
    if (schema.type === 'boolean') expect(schema.enum).toBeUndefined()
    if (schema.prefixItems) expect(schema.items).toBeDefined()
  }
})

test('a problem declares its codes and its members', () => {
  const { properties = {} } = schemas['Problem'] ?? {}
  expect((properties['code']?.enum ?? []).map(String).toSorted()).toEqual(Object.keys(PROBLEMS).toSorted())
  expect(Object.keys(properties)).toEqual(
    expect.arrayContaining(['allowed', 'permission', 'unavailable', 'error', 'errors', 'request_id']),
  )
})

describe('an example', () => {
  const bodies = endpoints.filter(({ body, consumes }) => body && consumes !== 'csv')
  test.each(bodies.map((spec) => [spec.operation, spec] as const))('of %s is of the right shape', (_name, spec) => {
    const content = document.paths[spec.path]?.[spec.method]?.requestBody?.content ?? {}
    for (const { example } of Object.values(content)) {
      expect(example, 'an example').toBeDefined()
      expect(JSON.stringify(example), 'teach the name a value in src/serve/document/').not.toContain(TEXT_EXAMPLE)
      const parsed = spec.body?.safeParse(example)
      expect(parsed?.success, `${JSON.stringify(example)}: ${parsed?.error?.message}`).toBe(true)
    }
  })
})

test('every operation declares its headers and its refusals', () => {
  for (const { name, operation } of operations) {
    expect(Object.keys(operation.responses), name).toContain('default')
    const [, given = {}] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? []
    const good = document.components.responses?.[String(given['$ref']).split('/').at(-1) ?? ''] ?? given
    expect(Object.keys(good?.['headers'] ?? {}), name).toContain('X-Request-Id')
  }
})

/** What an operation may take in the document, with its share of all shapes. */
const BYTES_AN_OPERATION = 1_900

test('the document is described and still small: what is alike is said once', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(document)).length
  expect(Math.round(bytes / operations.length)).toBeLessThan(BYTES_AN_OPERATION)
  expect(JSON.stringify(document).match(/"x-(?:zh|en|kind|terms|doors)"/g)).toBeNull()
})

test('objects that are alike are said once, and so is an answer whether it was asked for or made', () => {
  const texts = Object.values(schemas).flatMap((schema) => (schema.properties ? [JSON.stringify(schema)] : []))
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  const answers = (path: string) => Object.values(document.paths[path] ?? {}).map(({ responses }) => responses)
  const made = answers('/v1/units').map((responses) => responses['201']?.['$ref'])
  expect(made).toContain(answers('/v1/units/{id}')[0]?.['200']?.['$ref'] ?? 'no reference')
})
