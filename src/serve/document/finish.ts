import type { Endpoint } from '../endpoint.ts'
import { describeParameters, describeProperties, openAnswers } from './describe.ts'
import { answerHeaders, headerComponents, refusalComponents, refusalsOf } from './responses.ts'
import { exampleOf } from './example.ts'
import type { Examples } from './local-examples.ts'
import { nameOf, walk, type Schema } from './schema.ts'
import { Document, type Operation } from './shape.ts'

/** Null stands beside an enum and never in it; a format needs no pattern beside it; a flag of one value is a flag; places of a tuple say what may follow. */
const plain = (schema: Schema): void =>
  walk(schema, (each) => {
    if (each.type === 'boolean' || (Array.isArray(each.type) && each.type.includes('boolean'))) delete each.enum
    if (each.prefixItems && !each.items) each.items = {}
    if (each.format) delete each.pattern // a format says it in one word
    if (!each.enum?.includes(null)) return
    const { enum: values, type, ...rest } = each
    for (const word of Object.keys(each)) Reflect.deleteProperty(each, word)
    const first = Array.isArray(type) ? type.find((name) => name !== 'null') : type
    Object.assign(each, rest, {
      anyOf: [{ ...(first ? { type: first } : {}), enum: values.filter((value) => value !== null) }, { type: 'null' }],
    })
  })

const resolved = (schema: Schema, named: Readonly<Record<string, Schema>>): Schema =>
  named[nameOf(schema) ?? ''] ?? schema

const finishAnswer = (spec: Endpoint, operation: Operation, named: Readonly<Record<string, Schema>>): void => {
  const answer = operation.responses[String(spec.status ?? 200)]
  const schema = Object.values(answer?.content ?? {})[0]?.schema
  const { properties = {} } = schema ? resolved(schema, named) : {}
  const headers = answerHeaders(spec, { paged: 'next' in properties, versioned: 'version' in properties })
  if (answer) Object.assign(answer, { headers })
  Object.assign(operation.responses, refusalsOf(spec))
}

/** Everything that the shapes alone do not say: descriptions, headers, refusals, examples, and answers open for what is to come. */
export const finished = (made: unknown, endpoints: readonly Endpoint[], examples: Examples) => {
  const document = Document.parse(made)
  const { schemas } = document.components
  const answers: Schema[] = []
  const requests: Schema[] = []
  for (const spec of endpoints) {
    const operation = document.paths[spec.path]?.[spec.method]
    if (!operation) continue
    answers.push(
      ...Object.values(operation.responses).flatMap(({ content }) =>
        Object.values(content ?? {}).map(({ schema }) => schema),
      ),
    )
    requests.push(...Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema))
    finishAnswer(spec, operation, schemas)
    describeParameters(operation.parameters ?? [])
    for (const content of Object.values(operation.requestBody?.content ?? {})) {
      content.example ??=
        spec.example ?? exampleOf(content.schema, { operation: spec.operation, named: schemas, examples })
    }
  }
  for (const schema of [...answers, ...requests, ...Object.values(schemas)]) {
    plain(schema)
    describeProperties(schema)
  }
  openAnswers([...answers, schemas['Problem'] ?? {}], requests, schemas)
  Object.assign(document.components, { headers: headerComponents(endpoints), responses: refusalComponents(endpoints) })
  return document
}
