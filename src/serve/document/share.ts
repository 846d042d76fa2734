import { z } from 'zod'
import { nameOf, walk, type Schema } from './schema.ts'
import { Parameter, type Document, type Operation, type Response } from './shape.ts'

/** Types that generated programs use by these names: none of ours may stand in their place. */
const TAKEN: ReadonlySet<string> = new Set(
  (
    'Array Blob Boolean Date Error Event Exclude Extract File Headers Map Number Object Omit Parameters Partial Pick ' +
    'Promise Readonly Record Request Required Response Set String Symbol URL'
  ).split(' '),
)

/** Where fewer shapes than this have a member alike, a name of its own for it would say more than it saves. */
const ALIKE_MIN = 3

const Reference = z.object({ $ref: z.string() })

export const operationsOf = ({ paths }: Pick<Document, 'paths'>): Operation[] =>
  Object.values(paths).flatMap((path) => Object.values(path))

const contentsOf = (holder: { content?: Operation['responses'][string]['content'] } | undefined): Schema[] =>
  Object.values(holder?.content ?? {}).map(({ schema }) => schema)

/** Every schema of the document that is not reached by a name: those of the components, of parameters, bodies and answers. */
export const rootsOf = (document: Document): Schema[] => [
  ...Object.values(document.components.schemas),
  ...Object.values(document.components.responses ?? {}).flatMap(contentsOf),
  ...operationsOf(document).flatMap(({ parameters = [], requestBody, responses }) => [
    ...parameters.map(({ schema }) => schema),
    ...contentsOf(requestBody),
    ...Object.values(responses).flatMap(contentsOf),
  ]),
]

/** created_at → CreatedAt. */
const pascal = (name: string): string =>
  name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

/** Calls with each member of each object of a schema. */
const eachMember = (
  roots: readonly Schema[],
  visit: (members: Record<string, Schema>, name: string, member: Schema) => void,
): void => {
  for (const root of roots) {
    walk(root, ({ properties }) => {
      for (const [name, member] of Object.entries(properties ?? {})) visit(properties ?? {}, name, member)
    })
  }
}

/** How often each form of a member stands in the document, by the member's name. */
const formsOf = (roots: readonly Schema[]): Map<string, Map<string, number>> => {
  const forms = new Map<string, Map<string, number>>()
  eachMember(roots, (_members, name, member) => {
    const text = JSON.stringify(member)
    const of = forms.get(name) ?? new Map<string, number>()
    forms.set(name, of.set(text, (of.get(text) ?? 0) + 1))
  })
  return forms
}

/**
 * A member that many shapes have alike (an id, an instant, who wrote it) is said once and named after itself. A name stands for
 * one form only, the one met most often: so no name hangs on the order or the number of shapes.
 */
export const shareMembers = (document: Document): void => {
  const { schemas } = document.components
  const chosen = new Map<string, string>()
  for (const [name, forms] of formsOf(rootsOf(document))) {
    const [text, times] = [...forms].toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0]
    const own = pascal(name)
    const saved = (text.length - JSON.stringify({ $ref: `#/components/schemas/${own}` }).length) * times - text.length
    if (times < ALIKE_MIN || saved <= 0 || Object.hasOwn(schemas, own) || TAKEN.has(own)) continue
    chosen.set(`${name} ${text}`, own)
  }
  const texts = new Map<Schema, string>()
  eachMember(rootsOf(document), (_members, _name, member) => texts.set(member, JSON.stringify(member)))
  eachMember(rootsOf(document), (members, name, member) => {
    const own = chosen.get(`${name} ${texts.get(member) ?? ''}`)
    if (own === undefined) return
    schemas[own] ??= member
    members[name] = { $ref: `#/components/schemas/${own}` }
  })
}

const isReference = (response: Response): boolean => Reference.safeParse(response).success

/** What an answer is called: by the shape it has, or by the rows of its page; nothing where neither has a name. */
const answerName = ({ content }: Response): string | undefined => {
  const [schema] = contentsOf({ content })
  if (!schema) return undefined
  const row = nameOf(schema.properties?.['items']?.items ?? {})
  return nameOf(schema) ?? (row === undefined ? undefined : `${row}Page`)
}

/** What the answers of one name say of themselves: each of their words once. */
const wordsOf = (answers: readonly Response[]): string =>
  [...new Set(answers.map(({ description = '' }) => description))].join(' ')

/** An answer that several operations give alike, to a reading or to what made it, is said once, with the headers that any of them sends. */
export const shareAnswers = (document: Document): void => {
  const alike = new Map<string, { name: string; uses: [Operation, string][] }>()
  for (const operation of operationsOf(document)) {
    for (const [status, response] of Object.entries(operation.responses)) {
      const name = isReference(response) ? undefined : answerName(response)
      if (name === undefined) continue
      const text = JSON.stringify(response.content)
      const uses: [Operation, string][] = [...(alike.get(text)?.uses ?? []), [operation, status]]
      alike.set(text, { name, uses })
    }
  }
  const shared: Record<string, Response> = {}
  for (const { name, uses } of alike.values()) {
    if (uses.length < 2 || Object.hasOwn(shared, name)) continue
    const answers = uses.map(([{ responses }, status]) => responses[status] ?? {})
    const headers = Object.assign({}, ...answers.map((each) => each.headers))
    shared[name] = { ...answers[0], description: wordsOf(answers), headers }
    for (const [{ responses }, status] of uses) responses[status] = { $ref: `#/components/responses/${name}` }
  }
  document.components.responses = { ...document.components.responses, ...shared }
}

/** Parameters that many operations have alike are said once. */
export const shareParameters = (document: Document): void => {
  const operations = operationsOf(document)
  const texts = operations.flatMap(({ parameters = [] }) => parameters.map((each) => JSON.stringify(each)))
  const names = new Map<string, string>()
  const shared: Record<string, unknown> = {}
  for (const text of new Set(texts)) {
    if (texts.indexOf(text) === texts.lastIndexOf(text)) continue
    const { name } = Parameter.parse(JSON.parse(text))
    const taken = Object.keys(shared).filter((each) => each.replace(/_\d+$/, '') === name).length
    const own = taken === 0 ? name : `${name}_${taken + 1}`
    names.set(text, own)
    shared[own] = JSON.parse(text)
  }
  for (const operation of operations) {
    if (!operation.parameters) continue
    const said = operation.parameters.map((each) => {
      const own = names.get(JSON.stringify(each))
      return own === undefined ? each : { $ref: `#/components/parameters/${own}` }
    })
    Object.assign(operation, { parameters: said })
  }
  Object.assign(document.components, { parameters: shared })
}

/** Objects that are alike under several names are said once; the other names stand for it, since programs use them. */
export const shareShapes = ({ components: { schemas } }: Document): void => {
  const first = new Map<string, string>()
  for (const [name, schema] of Object.entries(schemas)) {
    if (!schema.properties) continue
    const text = JSON.stringify(schema)
    const same = first.get(text)
    if (same === undefined) first.set(text, name)
    else if (text.length > JSON.stringify({ $ref: `#/components/schemas/${same}` }).length)
      schemas[name] = { $ref: `#/components/schemas/${same}` }
  }
}
