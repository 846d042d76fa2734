import { registerHooks } from 'node:module'
import { z } from 'zod'

const NOTE = '// Made by `npm run generate` from docs/openapi.json; do not edit.\n'

// The printer of the types works with the compiler's API of TypeScript 5, which TypeScript 7 no longer has.
const COMPILER_API = 'typescript-api'

const Answers = z.record(z.string(), z.unknown())
const Operation = z.looseObject({ responses: Answers })
const Document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) })

const PROBLEM = {
  description: 'Refused',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

/** Each operation with what it answers when it goes well, and one refusal instead of a dozen equal ones. */
const shortened = (document: unknown) => {
  const { paths, ...rest } = Document.parse(document)
  const short = (operation: z.infer<typeof Operation>) => {
    const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
    return { ...operation, responses: { ...Object.fromEntries(good), default: PROBLEM } }
  }
  const of = (methods: Record<string, z.infer<typeof Operation>>) =>
    Object.fromEntries(Object.entries(methods).map(([method, operation]) => [method, short(operation)]))
  return { ...rest, paths: Object.fromEntries(Object.entries(paths).map(([path, methods]) => [path, of(methods)])) }
}

/** The types of the page's client, in the form `openapi-fetch` reads. */
export const clientTypes = async (document: unknown): Promise<string> => {
  registerHooks({
    resolve: (specifier, context, next) => next(specifier === 'typescript' ? COMPILER_API : specifier, context),
  })
  const { astToString, default: typesOf } = await import('openapi-typescript')
  const text = JSON.stringify(shortened(document))
  return `${NOTE}${astToString(await typesOf(text, { silent: true, alphabetize: false }))}`
}
