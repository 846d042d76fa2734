import { PROBLEMS, type ProblemCode } from './problems.ts'

/** A text in both languages of the answers. */
export type Words = Readonly<Record<'zh-CN' | 'en', string>>

export type Facts = Readonly<Record<string, string | number | readonly string[] | null>>

/** One thing that is wrong: where, which code, and the facts its text is filled with. */
export interface ProblemItem {
  code: ProblemCode
  rule?: string | undefined
  field?: string | undefined
  /** Where one code stands for a clash and for a broken rule alike: which of them this one is. */
  status?: 409 | 422 | undefined
  facts?: Facts | undefined
  /** What an office calls the codes and ids among the facts. */
  names?: Readonly<Record<string, string>> | undefined
  /** The recorded exception that would cure a SOFT rule (3.3). */
  exception_kind?: string | undefined
  /** What would be accepted, where the code has no words for it: in both languages, or already in the caller's. */
  detail?: string | Words | undefined
}

interface ProblemOptions extends Omit<ProblemItem, 'code'> {
  errors?: readonly ProblemItem[]
  headers?: Readonly<Record<string, string>>
  /** Members of the problem document of its own, such as `allowed` or `unavailable`. */
  extra?: Readonly<Record<string, unknown>>
  /** For the log only, a word and never a driver's message. */
  cause?: string
}

/**
 * A refusal on its way to the wire: thrown anywhere, rendered in render.ts. Its message is only its code. Where it was thrown is noted
 * nowhere, since nobody reads it and to note it costs half of what a refusal does.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly options: ProblemOptions

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(code)
    Error.stackTraceLimit = stackTraceLimit
    this.code = code
    this.options = options
  }

  get status(): number {
    return this.options.status ?? PROBLEMS[this.code].status
  }
}

export const problem = (code: ProblemCode, options: ProblemOptions = {}): Problem => new Problem(code, options)

/** What a caller may not see is what does not exist: one body for both. */
export const notFound = (): Problem => problem('NOT_FOUND')

/** The problem that findings make: a clash with existing state (409) comes before a broken rule (422), 3.1. */
export const problemOf = (findings: readonly ProblemItem[], extra?: Record<string, unknown>): Problem => {
  const first = findings.find((f) => (f.status ?? PROBLEMS[f.code].status) === 409) ?? findings[0]
  if (!first) throw new Error('problemOf needs a finding')
  return problem(first.code, {
    rule: first.rule,
    field: first.field,
    status: first.status,
    facts: first.facts,
    names: first.names,
    errors: findings,
    ...(extra ? { extra } : {}),
  })
}

/** Throws all findings as one problem; says nothing when there are none. */
export const refuseIf = (findings: readonly ProblemItem[], extra?: Record<string, unknown>): void => {
  if (findings.length > 0) throw problemOf(findings, extra)
}
