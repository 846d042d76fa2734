import { apiCompare } from 'api-smart-diff'
import { z } from 'zod'

const Shared = z.record(z.string(), z.unknown())
const Operation = z.looseObject({ parameters: z.array(z.unknown()).optional(), responses: Shared.optional() })
const Contract = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({
    responses: Shared.optional(),
    parameters: Shared.optional(),
    schemas: Shared.optional(),
  }),
})
type Contract = z.infer<typeof Contract>

const Reference = z.object({ $ref: z.string() })

/** The thing itself where a reference to one of the shared ones stands. */
const of = (shared: Readonly<Record<string, unknown>> | undefined, each: unknown): unknown => {
  const { data } = Reference.safeParse(each)
  return data ? (shared?.[data.$ref.split('/').at(-1) ?? ''] ?? each) : each
}

/** Each operation with answers and parameters of its own, and each name with its shape: the comparison judges them by the place they stand in. */
const spelledOut = ({ paths, components, ...rest }: Contract): unknown => {
  const operations = Object.entries(paths).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => [
        method,
        {
          ...operation,
          ...(operation.parameters
            ? { parameters: operation.parameters.map((each) => of(components.parameters, each)) }
            : {}),
          responses: Object.fromEntries(
            Object.entries(operation.responses ?? {}).map(([status, each]) => [status, of(components.responses, each)]),
          ),
        },
      ]),
    ),
  ])
  const schemas = Object.entries(components.schemas ?? {}).map(([name, each]) => [name, of(components.schemas, each)])
  const whole = {
    ...rest,
    paths: Object.fromEntries(operations),
    components: { ...components, schemas: Object.fromEntries(schemas) },
  }
  return JSON.parse(JSON.stringify(whole)) // the comparison changes what it reads: nothing may stand in two places
}

interface Difference {
  action: string
  path: readonly (string | number)[]
  before?: unknown
  after?: unknown
}

const typesOf = (type: unknown): unknown[] => (Array.isArray(type) ? type : [type])

/** A member of a request that takes what it took, and more. */
const isWider = ({ action, path, before, after }: Difference): boolean =>
  action === 'replace' &&
  path.includes('requestBody') &&
  path.at(-1) === 'type' &&
  typesOf(before).every((type) => typesOf(after).includes(type))

/** Where a value's kinds stand in a shape: its type, one of its types, one of several shapes. */
const isOfKind = (words: readonly string[]): boolean =>
  words.slice(-2).some((word) => word === 'type' || word === 'anyOf' || word === 'oneOf')

/** An answer keeps its members, optional ones too, and each holds what it held: the comparison lets both go in an answer. */
const isBrokenAnswer = ({ action, path, before, after }: Difference): boolean => {
  const words = path.map(String)
  if (!words.includes('responses')) return false
  if (action === 'remove') return words.at(-2) === 'properties'
  if (action === 'replace' && words.at(-1) === 'type')
    return !typesOf(after).every((type) => typesOf(before).includes(type))
  return isOfKind(words)
}

/** docs/versioning.md: a client passes over values and members it does not know, and a refusal of another status is still a refusal. */
const isAllowed = (difference: Difference): boolean => {
  const { action, path } = difference
  if (isWider(difference)) return true
  const words = path.map(String)
  const inAnswer = words.includes('responses')
  if (inAnswer && action === 'add' && words.at(-2) === 'enum') return true
  if (inAnswer && action === 'remove' && words.at(-1) === 'additionalProperties') return true
  const [status = ''] = words.slice(words.indexOf('responses') + 1)
  return inAnswer && /^(?:4\d\d|5\d\d|default)$/.test(status)
}

/** What a client written against `before` could stumble over in `after`, a line each; empty where nothing is. */
export const breakingChanges = (before: unknown, after: unknown): string[] => {
  const { diffs } = apiCompare(spelledOut(Contract.parse(before)), spelledOut(Contract.parse(after)))
  const broken = diffs.filter(
    (each) => each.path[0] === 'paths' && (isBrokenAnswer(each) || (each.type === 'breaking' && !isAllowed(each))),
  )
  return [...new Set(broken.map(({ action, path }) => `${action} ${path.slice(1).join(' › ')}`))]
}
