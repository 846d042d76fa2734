import { ANSWER_WORDS } from './words-answers.ts'
import { COMMON_WORDS } from './words-common.ts'
import { PARTY_LIFE_WORDS } from './words-party-life.ts'
import { PLACE_WORDS } from './words-places.ts'
import { POSTING_WORDS } from './words-postings.ts'
import { SERVICE_WORDS } from './words-service.ts'
import { PARAMETER_EXAMPLES } from './values-catalogue.ts'
import { PARAMETER_WORDS } from './parameter-words.ts'
import { describedByKind, mayBeNull } from './kind-words.ts'
import { nameOf, walk, type Schema } from './schema.ts'

const WORDS: Readonly<Record<string, string>> = {
  ...ANSWER_WORDS,
  ...PARTY_LIFE_WORDS,
  ...POSTING_WORDS,
  ...PLACE_WORDS,
  ...SERVICE_WORDS,
  ...COMMON_WORDS,
}

const sentence = (text: string): string => {
  const begun = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.:;]$/.test(begun) ? begun : `${begun}.`
}

/** What a member means: an office's word with its form where a local record declares one, else what the name means everywhere. */
const wordsFor = (name: string, schema: Schema): string | undefined => {
  const { 'x-en': label, 'x-kind': kind } = schema
  if (label === undefined || (kind === undefined && name in WORDS)) return WORDS[name]
  return describedByKind(label, schema)
}

/** The words of a name without what null means: the member that bears them here is never null. */
const withoutNull = (text: string): string => text.replace(/; null [^.;]*/, '')

const isPlain = (schema: Schema): boolean => !schema.$ref && !schema.allOf && !mayBeNull(schema)

/** Gives every property a description. */
export const describeProperties = (schema: Schema): void =>
  walk(schema, ({ properties = {} }) => {
    for (const [name, property] of Object.entries(properties)) {
      const words = property.description ?? wordsFor(name, property)
      if (words === undefined) continue // the document's test names it
      property.description = sentence(isPlain(property) ? withoutNull(words) : words)
    }
  })

interface Parameter {
  name: string
  description?: string | undefined
  schema?: Schema
}

export const describeParameters = (parameters: readonly Parameter[]): void => {
  for (const parameter of parameters) {
    const { name, schema = {} } = parameter
    const words = parameter.description ?? PARAMETER_WORDS[name] ?? wordsFor(name, schema)
    if (words !== undefined) parameter.description = sentence(words)
    delete parameter.schema?.description
    const example = PARAMETER_EXAMPLES[name]
    if (parameter.schema && example !== undefined)
      parameter.schema.example ??= parameter.schema.type === 'string' ? String(example) : example
  }
}

/**
 * Requests are closed, answers open: a program written today goes on when an answer says more (docs/versioning.md). A shape that a
 * request names too stays closed there, so what an answer alone names is opened.
 */
export const openAnswers = (
  answers: readonly Schema[],
  requests: readonly Schema[],
  named: Record<string, Schema>,
): void => {
  const reached = (roots: readonly Schema[]): Set<Schema> => {
    const found = new Set<Schema>()
    const follow = (root: Schema): void =>
      walk(root, (each) => {
        if (found.has(each)) return
        found.add(each)
        const target = named[nameOf(each) ?? '']
        if (target && !found.has(target)) follow(target)
      })
    for (const root of roots) follow(root)
    return found
  }
  const closed = reached(requests)
  for (const schema of reached(answers)) {
    if (schema.additionalProperties === false && !closed.has(schema)) delete schema.additionalProperties
  }
}
