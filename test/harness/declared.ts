import { z } from 'zod'
import { endpoints } from '../../src/app.ts'
import { COMMON_CODES } from '../../src/serve/document/common-codes.ts'
import { ownCodesOf } from '../../src/serve/document/operation-codes.ts'
import type { Endpoint } from '../../src/serve/endpoint.ts'
import { openApiDocument } from '../../src/serve/openapi.ts'
import { bindings } from './databases.ts'
import { perFile, perWorker } from './per-file.ts'

interface Given {
  status: number
  headers: Headers
  json: unknown
}

const Refusal = z.object({ code: z.string(), errors: z.array(z.object({ code: z.string() })) })
const Reference = z.object({ $ref: z.string() })

/** Under `CODES=write` the run writes what it saw into the declaration: nothing is undeclared. */
const isWriting = Reflect.get(bindings, 'CODES') === 'write'

/** Headers that HTTP and browsers have of their own; all others are the contract's. */
const OF_HTTP =
  /^(?:cache-control|content-(?:type|length|encoding|disposition)|date|vary|set-cookie|origin-agent-cluster|referrer-policy|strict-transport-security|x-(?!request-id)[\w-]+|(?:access-control|cross-origin|content-security)-[\w-]+)$/

const common: ReadonlySet<string> = new Set(COMMON_CODES)

type Contract = ReturnType<typeof openApiDocument>
const made = perWorker<{ contract?: Contract }>({})

/** The document, made once in a worker: when its first answer comes. */
const contract = (): Contract => (made.contract ??= openApiDocument(endpoints))

/** What the document says of an operation's answer of this status; `default` stands for the refusals that every operation may give. */
const declaredAnswer = ({ path, method }: Endpoint, status: number) => {
  const { paths, components } = contract()
  const { responses = {} } = paths[path]?.[method] ?? {}
  const found = responses[String(status)] ?? (status >= 400 ? responses['default'] : undefined)
  const reference = Reference.safeParse(found)
  return reference.success ? components.responses?.[reference.data.$ref.split('/').at(-1) ?? ''] : found
}

/** The codes of an answer: that of the refusal, and those of its findings. */
const codesIn = ({ status, json }: Given): { code?: string; beside: string[] } => {
  if (status < 400) return { beside: [] }
  const { code, errors } = Refusal.parse(json)
  return { code, beside: [...new Set(errors.map((each) => each.code))].filter((each) => each !== code) }
}

const formFault = (spec: Endpoint, { status, headers }: Given): string | undefined => {
  const answer = declaredAnswer(spec, status)
  if (!answer) return `the document has no ${status} for ${spec.operation}`
  const declared = new Set(Object.keys(answer.headers ?? {}).map((name) => name.toLowerCase()))
  const more = [...headers.keys()].filter((name) => !OF_HTTP.test(name) && !declared.has(name))
  return more.length > 0
    ? `the document has no header ${more.join(', ')} for ${status} of ${spec.operation}`
    : undefined
}

const codeFault = ({ operation }: Endpoint, answer: Given): string | undefined => {
  const own = ownCodesOf(operation)
  const withStatus = own[String(answer.status)] ?? []
  const withAny = Object.values(own).flat()
  const { code, beside } = codesIn(answer)
  // which findings come beside the refusal's own hangs on the case: a finding may stand under another status
  const more = [
    ...(code === undefined || withStatus.includes(code) ? [] : [code]),
    ...beside.filter((each) => !withAny.includes(each)),
  ].filter((each) => !common.has(each))
  return more.length > 0
    ? `${operation} does not declare ${more.join(', ')} with ${answer.status}. Cure: CODES=write npx vitest run <this file>, then npm run generate`
    : undefined
}

/** What an answer has that the document does not say: its status, a header, a code. */
export const undeclared = (spec: Endpoint, answer: Given): string | undefined =>
  codeFault(spec, answer) ?? formFault(spec, answer)

interface Seen {
  known: Set<string>
  list: string[]
}

const seen = perFile<Seen>(() => ({ known: new Set(), list: [] }))

/** What the answers of a file's tests were, once each (`codes.ts`), for the reporter of the whole run. */
export const seenAnswers = (): string[] => seen.current.list

const note = (line: string): void => {
  const { known, list } = seen.current
  if (known.has(line)) return
  known.add(line)
  list.push(line)
}

/** Remembers the codes of an answer, and says what of it the document does not. */
export const compared = (spec: Endpoint, answer: Given): string | undefined => {
  const { code, beside } = codesIn(answer)
  for (const each of code === undefined ? [] : [code, ...beside]) note(`${spec.operation} ${answer.status} ${each}`)
  return isWriting ? undefined : undeclared(spec, answer)
}
