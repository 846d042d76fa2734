import { isObject } from './is-object.ts'
import type { components } from './schema.d.ts'

type Sent = components['schemas']['Problem']
type Finding = Sent['errors'][number]

/** A refusal as the page reads it; `title` is empty where the answer gave no details. */
export type Problem = Pick<Sent, 'title' | 'status' | 'rule' | 'detail'> & {
  /** One of the document's, or what stands for it where something between page and API answered. */
  code: string
  errors: readonly Finding[]
  /** Seconds until asking again makes sense, where the answer says so. */
  wait_seconds: number | null
}

const isFinding = (value: unknown): value is Finding =>
  isObject(value) && ['code', 'title', 'detail'].every((name) => typeof value[name] === 'string')

const textOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise)

/** The refusal in a body of whatever shape: something between page and API may have answered in its own way. */
export const problemIn = (body: unknown, { status, headers }: Response): Problem => {
  const sent = isObject(body) ? body : {}
  const wait = Number.parseInt(headers.get('retry-after') ?? '', 10)
  return {
    title: textOf(sent['title']),
    status,
    code: textOf(sent['code'], `HTTP ${status}`),
    ...(typeof sent['rule'] === 'string' ? { rule: sent['rule'] } : {}),
    detail: textOf(sent['detail']),
    errors: Array.isArray(sent['errors']) ? sent['errors'].filter(isFinding) : [],
    wait_seconds: Number.isNaN(wait) ? null : wait,
  }
}
